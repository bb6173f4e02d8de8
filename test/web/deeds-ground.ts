import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { noteLettersMade } from '../../src/app/letters/write-letters.ts'
import { takeInUpload } from '../../src/app/planning-files/change-upload.ts'
import type { RequestKind } from '../../src/domain/worklist.ts'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import { setAppointment } from '../../src/store/appointments/write-appointments.ts'
import { desc } from '../../src/store/engine/drizzle.ts'
import { addObligation } from '../../src/store/obligations/obligations.ts'
import { openRequest } from '../../src/store/requests/requests.ts'
import { addFreeSlot, addInvented, type Browser, type Invented, post, type Scene } from './scene.ts'

/** What a route is asked about, so that it does what it is for. */
export interface Given {
  /** What stands in its path for `:id`, `:obligation`, `:message`. */
  ids?: Record<string, string>
  query?: Record<string, string>
  form?: Record<string, string | string[]>
  /** The person whom the entry must be about. */
  about?: string
}

export const MARKED = 'QUETZALCOATL'
const LINES = ['dossier;nom;type;date;heure;lieu;statut', `D-1;${MARKED};SPIP;14/01/2027;14h30;SPIP;prévu`]
const WRONG = `D-2;${MARKED};DENTISTE;hier;9h;SPIP;prévu`

/** Makes what deeds are done to: somebody new each time, so that what was done before changes nothing. */
export function deedsGround(scene: Scene, agent: Browser) {
  const { parts } = scene.service
  const { newId, store } = parts
  let people = 0

  async function someone(invented: Partial<Invented> = {}) {
    const phone = `+3363998${String(++people).padStart(4, '0')}`
    const made = await addInvented(scene, { lastName: MARKED, phone, at: '2027-01-14T10:00', ...invented })
    return { ...made, phone }
  }

  /** About somebody's page. */
  const person = (form?: Given['form'], invented?: Partial<Invented>) => async (): Promise<Given> => {
    const { personId } = await someone(invented)
    return { ids: { id: personId }, about: personId, ...(form && { form }) }
  }

  /** About one appointment, as it was seen. */
  const appointment =
    (form: Given['form'] = {}, invented?: Partial<Invented>) =>
    async () => {
      const { personId, appointmentId } = await someone(invented)
      return seen(personId, appointmentId, form)
    }

  async function seen(personId: string, appointmentId: string, form: Given['form'] = {}): Promise<Given> {
    const { version } = await getAppointment(store, appointmentId)
    return { ids: { id: appointmentId }, about: personId, form: { version: String(version), ...form } }
  }

  /** What waits about somebody. */
  async function request(kind: RequestKind, invented?: Partial<Invented>) {
    const { personId, appointmentId } = await someone(invented)
    const id = newId()
    const asked = { id, key: id, officeId: scene.office.id, probationerId: personId, appointmentId, kind }
    await scene.change((tx) => openRequest(tx, asked, scene.now().minus({ days: 7 })))
    return { id, personId, appointmentId }
  }

  /** A request, on which this was pressed before. */
  const waiting =
    (kind: RequestKind, before: string[] = [], form: Given['form'] = {}, invented?: Partial<Invented>) =>
    async (): Promise<Given> => {
      const { id, personId } = await request(kind, invented)
      for (const pressed of before) await send(`/demandes/${id}/${pressed}`)
      return { ids: { id }, about: personId, form }
    }

  async function obligation(): Promise<{ ids: Record<string, string>; about: string }> {
    const { personId } = await someone()
    const id = newId()
    const duty = { id, probationerId: personId, code: undefined, words: 'Se taire', status: 'current' as const }
    const rest = { detail: undefined, proof: undefined, dueOn: undefined }
    await scene.change((tx) => addObligation(tx, { ...duty, ...rest }, scene.now()))
    return { ids: { id: personId, obligation: id }, about: personId }
  }

  /** A text of somebody. */
  async function message(body = 'je ne comprends rien'): Promise<{ ids: Record<string, string>; about: string }> {
    const { personId, phone } = await someone()
    const sms = { sid: newId(), from: phone, to: '+33937000000', body, carrierOptOut: undefined }
    await receiveMessage(parts, sms)
    const { messages } = store.tables
    const [own] = (await store.db.select().from(messages)).filter(
      (one) => one.direction === 'in' && one.phone === phone,
    )
    return { ids: { id: personId, message: own?.id ?? '' }, about: personId }
  }

  async function slot(): Promise<Given> {
    const at = scene.now().setZone('Europe/Paris').plus({ days: 20, minutes: ++people })
    await addFreeSlot(scene, at.toISO({ includeOffset: false }) ?? '', 'marie@justice.example')
    const { slots } = store.tables
    const [last] = await store.db.select().from(slots).orderBy(desc(slots.id)).limit(1)
    return { ids: { id: last?.id ?? '' } }
  }

  /** A file that was looked at. */
  async function file(lines = [...LINES, WRONG]): Promise<Given & { ids: { id: string } }> {
    const by = { id: agent.agentId, officeId: scene.office.id }
    const content = Buffer.from([...lines, '', ...Array.from({ length: ++people }, () => '')].join('\n'))
    const id = await takeInUpload(parts, by, { name: 'planning.csv', content })
    await due()
    return { ids: { id } }
  }

  /** Letters of somebody that were made a moment ago, and are not posted. */
  async function lettersMade(): Promise<string> {
    const { personId, appointmentId } = await someone()
    const by = { id: agent.agentId, officeId: scene.office.id }
    await noteLettersMade(parts, by, [await getAppointment(store, appointmentId)], { toPost: true })
    return personId
  }

  async function due(): Promise<void> {
    await scene.service.ticker.tick()
    await scene.service.ticker.quiet()
  }

  const send = (url: string, form: Given['form'] = {}) => post(scene, url, form, {}, agent)

  /** What an answer leads to, of its address. */
  async function sentTo(url: string, form: Given['form'], name: string): Promise<string> {
    const { headers } = await send(url, form)
    return new URL(String(headers.location), 'http://localhost').searchParams.get(name) ?? ''
  }

  return {
    ...{
      someone,
      person,
      appointment,
      seen,
      request,
      waiting,
      obligation,
      message,
      slot,
      file,
      lettersMade,
      due,
      send,
      sentTo,
      newId,
    },
    doubt: (id: string) => scene.change((tx) => setAppointment(tx, id, { doubtful: true }, scene.now())),
  }
}
