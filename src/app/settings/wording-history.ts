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
  at: DateTime
  /** "agent:…". */
  actor: string
  before: readonly string[] | undefined
  after: readonly string[] | undefined
}

/** Of a few sentences changed day after day for years, what is shown and can be taken back. */
const KNOWN_AT_MOST = 500

/** Who changed a sentence of an office and when, the latest first: as far back as the journal goes. */
export async function listWordingHistory(
  session: Session,
  officeId: string,
  { language, id }: { language: Language; id: string },
): Promise<ChangeOfWording[]> {
  const entries = await listWordingChanges(session, officeId, KNOWN_AT_MOST)
  return entries
    .filter(({ details }) => details.language === language && details.sentence === id)
    .map(({ id, at, actor, details }) => ({ id, at, actor, before: read(details.before), after: read(details.after) }))
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

function read(written: string | number | undefined): readonly string[] | undefined {
  return written ? JSON.parse(String(written)) : undefined
}
