import type { ScheduleKind } from '../../domain/schedule/header.ts'
import type { problemSentence as inFrench } from '../../locales/fr/import-words.ts'
import { notices, problems } from './line-problems-en.ts'

/** One plain sentence that says what is wrong, or worth knowing, and what to do. */
export const problemSentence: typeof inFrench = ({ code, column, value }) =>
  ({ ...problems, ...notices })[code]({ column, value })

/** What was done of a file, on one line. */
export function importCounts(kind: ScheduleKind, counts: Record<string, number>): string {
  const done = COUNTED.filter(([name]) => (counts[name] ?? 0) > 0).map(([name, words]) => `${words}: ${counts[name]}`)
  return `${KINDS[kind]}, lines read: ${counts.lines ?? 0}${done.length > 0 ? ` (${done.join(', ')})` : ''}`
}

const KINDS: Record<ScheduleKind, string> = { planning: 'Schedule', slots: 'Slots', obligations: 'Obligations' }

const COUNTED = [
  ['created', 'added'],
  ['updated', 'changed'],
  ['cancelled', 'cancelled'],
  ['unchanged', 'unchanged'],
  ['ignored', 'past, ignored'],
  ['doubtful', 'to check (probably moved, texts wait)'],
  ['withoutPhone', 'without a telephone (no texts)'],
  ['refused', 'refused'],
] as const
