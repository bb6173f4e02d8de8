import { and, eq, inArray } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Session, Transaction } from './database.ts'

export interface NewImport {
  id: string
  officeId: string
  kind: string
  fileName: string
}

export async function startImport({ db, tables }: Transaction, file: NewImport, now: DateTime): Promise<void> {
  await db.insert(tables.imports).values({ ...file, counts: {}, startedAt: now })
}

export async function finishImport(
  { db, tables }: Transaction,
  id: string,
  counts: Record<string, number>,
  now: DateTime,
): Promise<void> {
  await db.update(tables.imports).set({ counts, finishedAt: now }).where(eq(tables.imports.id, id))
}

export interface ImportedLine {
  officeId: string
  kind: 'planning' | 'person'
  /** What identifies the line: its reference, or its case number, type, date and hour. Stored as a keyed look-up. */
  identity: string
  subjectId: string
  cells: Record<string, string>
  importId: string
}

/** The lines as last imported, by identity. */
export async function listImportedLines(
  session: Session,
  officeId: string,
  kind: ImportedLine['kind'],
  identities: string[],
): Promise<Map<string, ImportedLine>> {
  const { scheduleLines } = session.tables
  const identityByKey = new Map(identities.map((identity) => [keyOf(session, identity), identity]))
  const rows = await session.db
    .select()
    .from(scheduleLines)
    .where(
      and(
        eq(scheduleLines.officeId, officeId),
        eq(scheduleLines.kind, kind),
        inArray(scheduleLines.key, [...identityByKey.keys()]),
      ),
    )
  const lines = rows.map((row) => ({ ...row, kind, identity: identityByKey.get(row.key) ?? '' }))
  return new Map(lines.map((line) => [line.identity, line]))
}

/** Remembers a line as this file says it. */
export async function keepImportedLine(tx: Transaction, line: ImportedLine, newId: () => string): Promise<void> {
  const { identity, ...values } = line
  const { scheduleLines } = tx.tables
  await tx.db
    .insert(scheduleLines)
    .values({ ...values, key: keyOf(tx, identity), id: newId() })
    .onConflictDoUpdate({
      target: [scheduleLines.officeId, scheduleLines.kind, scheduleLines.key],
      set: { cells: values.cells, importId: values.importId, subjectId: values.subjectId },
    })
}

/** Notes that these appointments' lines were still in the file. */
export async function markLinesSeen(
  { db, tables }: Transaction,
  subjectIds: string[],
  importId: string,
): Promise<void> {
  const { scheduleLines } = tables
  await db
    .update(scheduleLines)
    .set({ importId })
    .where(and(eq(scheduleLines.kind, 'planning'), inArray(scheduleLines.subjectId, subjectIds)))
}

/** Which import last saw the line of each appointment. */
export async function lastSeenIn({ db, tables }: Session, subjectIds: string[]): Promise<Map<string, string>> {
  const { scheduleLines } = tables
  const rows = await db
    .select({ subjectId: scheduleLines.subjectId, importId: scheduleLines.importId })
    .from(scheduleLines)
    .where(and(eq(scheduleLines.kind, 'planning'), inArray(scheduleLines.subjectId, subjectIds)))
  return new Map(rows.map((row) => [row.subjectId, row.importId]))
}

function keyOf({ vault }: Session, identity: string): string {
  return vault.lookup('line', identity)
}
