import type { DateTime } from 'luxon'
import type { Agent, Language } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Flaw } from '../../locales/own-words.ts'
import type { Session } from '../../store/engine/database.ts'
import { listWordingChanges } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'
import { changeWording } from './change-wording.ts'

/** A change of a sentence; undefined templates are ours. */
export interface ChangeOfWording {
  id: string
  language: Language
  at: DateTime
  /** "agent:…". */
  actor: string
  before: readonly string[] | undefined
  after: readonly string[] | undefined
}

type JournalRow = Awaited<ReturnType<typeof listWordingChanges>>[number]

/** Of a few sentences changed day after day for years, what is shown and can be taken back. */
const KNOWN_AT_MOST = 500

/** Who changed a sentence of an office and when, in one language or in any, the latest first: as far back as the journal goes. */
export async function listWordingHistory(
  session: Session,
  officeId: string,
  { language, id }: { language?: Language; id: string },
): Promise<ChangeOfWording[]> {
  const entries = await listWordingChanges(session, officeId, KNOWN_AT_MOST)
  return entries
    .filter(({ details }) => details.sentence === id && (language ?? details.language) === details.language)
    .map(changeOf)
}

/** The same of several, in any language, each by its name. */
export async function listWordingHistories(
  session: Session,
  officeId: string,
  ids: readonly string[],
): Promise<Map<string, ChangeOfWording[]>> {
  const entries = await listWordingChanges(session, officeId, KNOWN_AT_MOST)
  const asked = new Set(ids)
  const about = entries.filter(({ details }) => asked.has(String(details.sentence)))
  return new Map(
    [...Map.groupBy(about, ({ details }) => String(details.sentence))].map(([id, some]) => [id, some.map(changeOf)]),
  )
}

/** Says a sentence again as it was before a change, or as it was after it. */
export async function takeWordingAgain(
  parts: Parts,
  by: Agent,
  { language, id, changeId, as }: { language: Language; id: string; changeId: string; as: 'before' | 'after' },
): Promise<Flaw[]> {
  const history = await listWordingHistory(parts.store, by.officeId, { language, id })
  const change = history.find((one) => one.id === changeId)
  if (!change) throw new Problem('notFound')
  return changeWording(parts, by, { language, id, templates: change[as] })
}

function changeOf({ id, at, actor, details }: JournalRow): ChangeOfWording {
  const { language, before, after } = details
  return { id, at, actor, language: language as Language, before: read(before), after: read(after) }
}

function read(written: string | number | undefined): readonly string[] | undefined {
  return written ? JSON.parse(String(written)) : undefined
}
