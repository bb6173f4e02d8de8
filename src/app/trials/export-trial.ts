import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { codeBook } from '../../domain/trial/code-book.ts'
import { EXPORT_COLUMNS } from '../../domain/trial/export-row.ts'
import { HARM_COLUMNS, harmRows } from '../../domain/trial/harms.ts'
import { markExported, type Trial } from '../../store/trials/trials.ts'
import { writeRows } from '../exports/write-spreadsheet.ts'
import type { Parts } from '../parts.ts'
import { getSealedTrial } from './get-trial.ts'
import { noteTrial } from './note-trial.ts'

/** The rows of a result as evaluators get them, as CSV: the people's numbers and their order are drawn anew each time. */
export async function exportTrial(parts: Parts, by: Agent, id: string): Promise<string> {
  const trial = await getSealedTrial(parts, by, id)
  const rows = trial.result?.rows ?? []
  if (rows.length === 0) throw new Problem('notFound')
  await noteExported(parts, by, trial)
  const anew = rows
    .map((row) => ({ ...row, person: randomUUID() }))
    .toSorted((one, other) => (one.person < other.person ? -1 : 1))
  return asCells(anew, EXPORT_COLUMNS)
}

/** From now on, where people were in the trial is kept for six months more: long enough for an evaluator's questions. */
async function noteExported(parts: Parts, by: Agent, trial: Trial): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    await markExported(tx, trial.id, now)
    await noteTrial(tx, parts, by, { what: 'trialExported', trial }, now)
  })
}

/** The harms of a result by arm, as CSV: never by person, and masked as on the page. */
export async function exportHarms(parts: Parts, by: Agent, id: string): Promise<string> {
  const trial = await getSealedTrial(parts, by, id)
  if (!trial.result) throw new Problem('notFound')
  await noteExported(parts, by, trial)
  return asCells(harmRows(trial.result.analysis), HARM_COLUMNS)
}

function asCells<Column extends string>(
  rows: readonly Record<Column, string | number>[],
  columns: readonly Column[],
): string {
  return writeRows([columns, ...rows.map((row) => columns.map((column) => String(row[column])))])
}

/** What each column and each figure is, as CSV. */
export function codeBookFile(columns: readonly [name: string, definition: string]): string {
  return writeRows([columns, ...codeBook().map(({ name, definition }) => [name, definition])])
}

/** The script that makes the figures again from the rows. */
export function analysisScript(): string {
  return readFileSync(join(import.meta.dirname, '../../domain/trial/analyse.py'), 'utf8')
}
