import type { Office } from '../../domain/office.ts'
import type { Language, Probationer } from '../../domain/people.ts'
import { type Known, withoutIdentity } from '../../domain/without-identity.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listAppointmentsOf } from '../../store/appointments/appointments.ts'
import { listMisread } from '../../store/misreadings/misreadings.ts'
import { listHolders, listPeople } from '../../store/people/people.ts'
import { listPlaces } from '../../store/places/places.ts'
import type { Parts } from '../parts.ts'

/** Marks read at a time. */
const AT_ONCE = 200
/** An office has some tens. */
const PLACES_KNOWN = 2000

interface Asked {
  offices: Office[]
  language: Language
  withDanger: boolean
}

/** Misread messages as `training` reads them, one a line: what was meant, tab, the words without identity and, of a danger, tab, its kind. */
export async function* exportMisread({ store }: Parts, asked: Asked): AsyncGenerator<string> {
  for (const office of asked.offices) {
    const agents = (await listAgents(store, office.id)).flatMap(({ name, email }) => [name, email.split('@')[0] ?? ''])
    const described = await listPlaces(store, office.id, PLACES_KNOWN)
    const ours = [office.name, ...described.flatMap(({ name, address }) => [name, address])]
    for (let after: string | undefined; ; ) {
      const page = await listMisread(store, office.id, { after, limit: AT_ONCE })
      const writers = await writersOf(store, page)
      for (const { meant, danger, body, ...message } of page) {
        const people = writers(message)
        const language = people[0]?.language ?? 'fr'
        if (language !== asked.language || !body || (meant === 'distress' && !asked.withDanger)) continue
        const places = [...ours, ...(await whereExpected(store, people))]
        const known: Known = { people, agents, places, caseNumbers: people.map(({ caseNumber }) => caseNumber) }
        yield [meant, withoutIdentity(body, known), ...(danger ? [danger] : [])].join('\t')
      }
      after = page.at(-1)?.id
      if (page.length < AT_ONCE) break
    }
  }
}

/** Their own homes too, where an agent visits them. A read for each message: marks are made by hand, and few. */
async function whereExpected(store: Parts['store'], people: Probationer[]): Promise<string[]> {
  const appointments = await Promise.all(people.map(({ id }) => listAppointmentsOf(store, id)))
  return appointments.flat().flatMap(({ place }) => [place.name, place.address])
}

type Written = Pick<Awaited<ReturnType<typeof listMisread>>[number], 'phone' | 'probationerId'>

/** Whoever may have written a message: the person first, then all who have the number. */
async function writersOf(store: Parts['store'], messages: Written[]): Promise<(message: Written) => Probationer[]> {
  const people = await listPeople(
    store,
    messages.flatMap(({ probationerId }) => probationerId ?? []),
  )
  const holders = await listHolders(
    store,
    messages.flatMap(({ phone }) => phone ?? []),
  )
  return ({ phone, probationerId }) => [
    ...[people.get(probationerId ?? '') ?? []].flat(),
    ...(holders.get(phone ?? '') ?? []),
  ]
}
