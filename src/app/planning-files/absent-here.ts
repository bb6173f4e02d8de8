import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import type { AbsentHere } from '../../domain/schedule/absent.ts'
import { asCaseNumber } from '../../domain/schedule/case-number.ts'
import { referenceKey } from '../../domain/schedule/line-key.ts'
import { onClock } from '../../domain/schedule/values.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listBrought, listStanding } from '../../store/appointments/brought.ts'
import type { Session } from '../../store/engine/database.ts'
import { listFilesOf } from '../../store/files/imports.ts'
import { listPeople } from '../../store/people/people.ts'
import type { ImportRun } from './import-run.ts'

/** Kept for people to choose from: no more may be cancelled at once. */
export const ABSENT_KEPT = 200

/**
 * What the file of an office, whose lines were all compared, does not hold, of the days and of the agents it is about. Of those it says no agent of, only what a file of the
 * same name brought: the file of another team says nothing of them. Whoever a refused line is about has not left it, nor what a new line may
 * be a move of.
 */
export async function absentHere(session: Session, run: ImportRun): Promise<AbsentHere> {
  const { office, now } = run
  const { from: first, until: last } = run.reach.spanOf(office) ?? {}
  const none = { count: 0, from: '', until: '', some: [], passedOver: false }
  if (!first || !last || last <= now) return none
  const from = first > now ? first.setZone(office.zone).startOf('day') : now
  const until = last.setZone(office.zone).endOf('day')
  const agents = new Map((await listAgents(session)).map((agent) => [agent.id, agent]))
  const found: AbsentHere = { ...none, from: dayOf(office, from), until: dayOf(office, until) }
  let after: Standing | undefined
  do {
    const span = { from: from.toUTC(), until: until.toUTC(), after, limit: AT_ONCE }
    const standing: Standing[] = await listStanding(session, office.id, span)
    // Of a file that holds nearly all that stands, nothing else is read.
    const unnamed = standing.flatMap(({ id }) => (run.reach.isNamed(id) ? [] : id))
    if (unnamed.length > 0) await takeIn(session, run, { page: await listBrought(session, unnamed), agents, found })
    after = standing.length === AT_ONCE ? standing.at(-1) : undefined
  } while (after)
  return found
}

/** Appointments that are looked at at once. */
const AT_ONCE = 200

type Standing = Awaited<ReturnType<typeof listStanding>>[number]
type Brought = Awaited<ReturnType<typeof listBrought>>[number]

interface Page {
  page: Brought[]
  agents: ReadonlyMap<string, Agent>
  found: AbsentHere
}

async function takeIn(session: Session, run: ImportRun, { page, agents, found }: Page): Promise<void> {
  const { office, unread } = run
  const unnamed = page.filter(({ reference }) => !(reference && unread.references.has(referenceKey(reference))))
  const about = await whatItIsAbout(session, run, { page: unnamed, agents, found })
  const mayBeRefused = unread.cases.size > 0
  const people = await listPeople(
    session,
    mayBeRefused || found.some.length < ABSENT_KEPT ? about.map(({ probationerId }) => probationerId) : [],
  )
  for (const { id, version, probationerId, reference, startsAt, type, agentId } of about) {
    const person = people.get(probationerId)
    if (person && unread.cases.has(asCaseNumber(person.caseNumber))) continue
    found.count++
    if (found.some.length === ABSENT_KEPT) continue
    const agent = agentId ? agents.get(agentId)?.name : undefined
    const who = `${person?.lastName} ${person?.firstName} (${person?.caseNumber})`
    const when = onClock(startsAt.setZone(office.zone))
    const known = { caseNumber: person?.caseNumber, ...(reference && { reference }), ...(agent && { agent }) }
    found.some.push({ id, version, who, when, type, ...known })
  }
}

async function whatItIsAbout(
  session: Session,
  { office, header, fileName, reach }: ImportRun,
  { page, agents, found }: Page,
): Promise<Brought[]> {
  const emails = reach.spanOf(office)?.agentEmails
  const emailOf = ({ agentId }: Brought) =>
    header.columns.agentEmail && agentId ? agents.get(agentId)?.email : undefined
  const ids = page.filter((one) => emailOf(one) === undefined).map(({ id }) => id)
  const files = ids.length > 0 ? await listFilesOf(session, ids) : []
  const ofSameName = new Set(files.filter((one) => one.fileName === fileName).map(({ subjectId }) => subjectId))
  if (ids.some((id) => !ofSameName.has(id))) found.passedOver = true
  return page.filter((one) => {
    const email = emailOf(one)
    return email === undefined ? ofSameName.has(one.id) : emails?.has(email)
  })
}

function dayOf({ zone }: Office, instant: DateTime): string {
  return instant.setZone(zone).toISODate() ?? ''
}
