import type { DateTime } from 'luxon'
import { type Doubt, doubtsIn } from '../../domain/identity/doubts.ts'
import type { Known } from '../../domain/identity/known.ts'
import { withoutIdentity } from '../../domain/identity/without-identity.ts'
import type { Office } from '../../domain/office.ts'
import { type Probationer, type ReadLanguage, readIn } from '../../domain/people.ts'
import { remembering } from '../../domain/remember.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listAppointmentsOf } from '../../store/appointments/appointments.ts'
import { listMisread } from '../../store/misreadings/misreadings.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { listHolders } from '../../store/people/by-number.ts'
import { listPeople } from '../../store/people/people.ts'
import { listPlaces } from '../../store/places/places.ts'
import type { Danger, Intent } from '../../understanding/intent.ts'
import { readerFor } from '../../understanding/languages/readers.ts'
import type { Parts } from '../parts.ts'

/** Marks read at a time. */
const AT_ONCE = 200
/** An office has some tens. */
const PLACES_KNOWN = 2000

interface Asked {
  offices: Office[]
  language: ReadLanguage
  withDanger: boolean
  /** Only what was marked since then, in the office's zone. */
  since: (zone: string) => DateTime | undefined
}

/** A misread message as it may leave an office. */
export interface Misread {
  meant: Intent
  danger: Danger | null
  /** Without identity, as far as a machine can tell. */
  text: string
  /** Why somebody may still be known by it. */
  doubts: Doubt[]
}

/** The messages that agents marked as misread, without identity, with what makes a machine doubt that they are. */
export async function* exportMisread({ store }: Parts, asked: Asked): AsyncGenerator<Misread> {
  const knownIn = remembering((officeId) => knownOf(store, officeId))
  for (const office of asked.offices) {
    const since = asked.since(office.zone)
    for (let after: string | undefined; ; ) {
      const page = await listMisread(store, office.id, { after, since, limit: AT_ONCE })
      const writers = await writersOf(store, page)
      for (const { meant, danger, body, ...message } of page) {
        const people = writers(message)
        const language = readIn(people[0]?.language ?? 'fr')
        if (language !== asked.language || !body || (meant === 'distress' && !asked.withDanger)) continue
        // Two offices may share a number: the message came to one, and its writer is of the other.
        const officeIds = new Set([office.id, ...people.map(({ officeId }) => officeId)])
        const theirs = await Promise.all([...officeIds].map(knownIn))
        const known: Known = {
          people,
          agents: theirs.flatMap(({ agents }) => agents),
          places: [...theirs.flatMap(({ places }) => places), ...(await whereExpected(store, people))],
          caseNumbers: people.map(({ caseNumber }) => caseNumber),
          isEveryday: (word) => readerFor(language).knows(word),
        }
        yield { meant, danger, text: withoutIdentity(body, known), doubts: doubtsIn(body, known) }
      }
      after = page.at(-1)?.id
      if (page.length < AT_ONCE) break
    }
  }
}

async function knownOf(store: Parts['store'], officeId: string): Promise<Pick<Known, 'agents' | 'places'>> {
  const { id, name } = await getOffice(store, officeId)
  const agents = await listAgents(store, id)
  const places = await listPlaces(store, id, PLACES_KNOWN)
  return {
    agents: agents.flatMap((agent) => [agent.name, agent.email.split('@')[0] ?? '']),
    places: [name, ...places.flatMap((place) => [place.name, place.address])],
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
