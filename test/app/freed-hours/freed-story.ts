import type { AskingFor, SendingHours } from '../../../src/domain/office.ts'
import { listAppointmentsOf } from '../../../src/store/appointments/appointments.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { listOffices, setOffice, setType } from '../../../src/store/offices/offices.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { listSlots } from '../../../src/store/slots/slots.ts'
import { openStory, paris, type Story } from '../../support/story.ts'

export const AGENT = 'm.lefevre@justice.example'
/** Whose hour comes free, and when it is: a Monday. */
export const KARIM = '+33639980000'
export const HOUR = '2026-12-21T09:00'
const ELSEWHEN = '28/12/2026;14h30'

/** A service whose people asked for an earlier moment than theirs, each of one agent. */
export interface FreedStory extends Story {
  /** Those who asked, by their number. */
  people: string[]
  say(phone: string, body: string): Promise<void>
  /** Karim moves his by text, so that his hour comes free. */
  free(): Promise<void>
  /** What was said to a number since its first text, by kind. */
  kindsTo(phone: string): Promise<string[]>
  /** When somebody is expected, on the clock of Paris. */
  expected(phone: string): Promise<string[]>
  /** The slot that the hour is, once it is one. */
  slot(): Promise<{ taken: number; capacity: number } | undefined>
}

export async function openFreedStory(
  store: Store | undefined,
  { people: count, asking = 'oneByOne', hours, wish = 'c’est possible plus tôt ?' }: Setting,
): Promise<FreedStory> {
  const story = await openStory('2026-12-01T10:00', store ? { store } : {})
  const { parts } = story.service
  const people = Array.from({ length: count }, (_, person) => phoneOf(person + 1))
  const lines = people.map((phone, person) =>
    lineOf(person + 1, phone, `${11 + (person % 5)}/01/2027;${10 + (person % 7)}h`),
  )
  await story.load(lineOf(0, KARIM, '21/12/2026;9h'), ...lines)
  const [office] = await listOffices(parts.store)
  if (!office) throw new Error('no office')
  await parts.store.transaction(async (tx) => {
    await setType(tx, office.id, 'SPIP', { freedHours: asking })
    if (hours) await setOffice(tx, office.id, { sendingHours: hours })
  })
  await story.passTo('2026-12-01T10:30')
  const say: FreedStory['say'] = async (from, body) => {
    const status = await story.service.receive({ from, body })
    if (status !== 200) throw new Error(`the service answers ${status}`)
  }
  for (const phone of people) await say(phone, wish)
  return {
    ...story,
    people,
    say,
    async free() {
      await story.loadFile(new TextEncoder().encode(`type;date;heure;lieu;agent_email\nSPIP;${ELSEWHEN};SPIP;${AGENT}`))
      await say(KARIM, 'je peux pas venir')
      await say(KARIM, '1')
      await story.service.ticker.tick()
    },
    async kindsTo(phone) {
      return (await story.sentTo(phone)).map(({ message }) => message.kind)
    },
    async expected(phone) {
      const [person] = await listByPhone(parts.store, phone)
      const appointments = person ? await listAppointmentsOf(parts.store, person.id) : []
      return appointments
        .filter(({ status }) => status === 'planned')
        .map(({ startsAt, answer }) => `${startsAt.setZone('Europe/Paris').toFormat("yyyy-MM-dd'T'HH:mm")} ${answer}`)
    },
    async slot() {
      const from = paris(HOUR).toUTC()
      const span = { officeId: office.id, from, until: from.plus({ minutes: 1 }) }
      const [slot] = await listSlots(parts.store, span, { limit: 1, offset: 0 })
      return slot
    },
  }
}

interface Setting {
  people: number
  asking?: AskingFor
  hours?: SendingHours
  wish?: string
}

export function phoneOf(person: number): string {
  return `+3363998${String(person).padStart(4, '0')}`
}

export function lineOf(person: number, phone: string, moment: string, status = ''): string {
  return `D-${person};TEST;Karim;${phone};R-${person};SPIP;${moment};SPIP;${AGENT};${status}`
}
