import type { DateTime } from 'luxon'
import type { LineValues } from '../../domain/schedule/line.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, desc, eq, inArray, sql } from '../engine/drizzle.ts'
import { keptInsert } from '../engine/kept-insert.ts'
import { type Given, keptList } from '../engine/kept-query.ts'

interface NewImport {
  id: string
  officeId: string
  kind: string
  fileName: string
  agentId?: string | undefined
  /** Where it came from without an agent: 'folder', or a token. */
  source?: string | undefined
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

/** Leaves of the names of an office's files that say too much only what kind of file each was. */
export async function forgetFileNames(
  { db, tables: { imports } }: Transaction,
  officeId: string,
  saysTooMuch: (fileName: string) => boolean,
): Promise<void> {
  const { id, fileName } = imports
  const rows = await db.select({ id, fileName }).from(imports).where(eq(imports.officeId, officeId))
  for (const row of rows.filter((one) => saysTooMuch(one.fileName))) {
    const ending = endingOf(row.fileName)
    await db
      .update(imports)
      .set({ fileName: `…${saysTooMuch(ending) ? '' : ending}` })
      .where(eq(id, row.id))
  }
}

/** Leaves of the names of these files, which had served their time, only what kind of file each was. */
export async function endFileNames(
  { db, tables: { imports } }: Transaction,
  ids: string[],
  now: DateTime,
): Promise<void> {
  const { id, fileName } = imports
  for (const row of await db.select({ id, fileName }).from(imports).where(inArray(id, ids)))
    await db
      .update(imports)
      .set({ fileName: `…${endingOf(row.fileName)}`, nameGoneAt: now })
      .where(eq(id, row.id))
}

function endingOf(fileName: string): string {
  return /\.\w{1,5}$/.exec(fileName)?.[0] ?? ''
}

export async function getImport({ db, tables }: Session, id: string) {
  const [row] = await db.select().from(tables.imports).where(eq(tables.imports.id, id))
  if (!row) throw new Error(`import ${id} is not in the store`)
  return row
}

/** An office's imports, the latest first: who, when, what it did, and the file while it is kept. */
export async function listImports(
  { db, tables }: Session,
  officeId: string,
  { offset, limit }: { offset: number; limit: number },
) {
  const { imports, agents, uploads } = tables
  const rows = await db
    .select({ file: imports, agentName: agents.name, uploadId: uploads.id })
    .from(imports)
    .leftJoin(agents, eq(agents.id, imports.agentId))
    .leftJoin(uploads, eq(uploads.importId, imports.id))
    .where(eq(imports.officeId, officeId))
    .orderBy(desc(imports.startedAt), desc(imports.id))
    .limit(limit)
    .offset(offset)
  return rows.map(({ file, agentName, uploadId }) => ({ ...file, agentName, uploadId }))
}

export async function markImportUndone({ db, tables }: Transaction, id: string, now: DateTime): Promise<void> {
  await db.update(tables.imports).set({ undoneAt: now }).where(eq(tables.imports.id, id))
}

/** Gives lines back what they said before an import; those it brought are forgotten. */
export async function restoreImportedLines(
  tx: Transaction,
  lines: (Omit<ImportedLine, 'cells' | 'kind'> & { cells: LineValues | null })[],
  newId: () => string,
): Promise<void> {
  const { scheduleLines } = tx.tables
  const kind = 'planning' as const
  await keepImportedLines(
    tx,
    lines.flatMap(({ cells, ...line }) => (cells ? [{ ...line, kind, cells }] : [])),
    newId,
  )
  for (const { officeId, identity } of lines.filter(({ cells }) => !cells)) {
    const theLine = and(
      eq(scheduleLines.officeId, officeId),
      eq(scheduleLines.kind, kind),
      eq(scheduleLines.key, keyOf(tx, identity)),
    )
    await tx.db.delete(scheduleLines).where(theLine)
  }
}

export interface ImportedLine {
  officeId: string
  kind: 'planning'
  /** What identifies the line: its reference, or its case number, type, date and hour. Stored as a keyed look-up. */
  identity: string
  subjectId: string
  cells: LineValues
  importId: string
}

/** A line as last imported, and whose it was: nobody's when its appointment is gone. */
export interface KnownLine extends ImportedLine {
  /** The keyed look-up of the person's case number. */
  caseKey: string | null
  hasPhone: boolean
}

/** The lines as last imported, by identity. */
export async function listImportedLines(
  session: Session,
  officeId: string,
  kind: ImportedLine['kind'],
  identities: readonly string[],
): Promise<Map<string, KnownLine>> {
  const identityByKey = new Map(
    identities.flatMap((identity) => session.vault.lookups('line', identity).map((key) => [key, identity] as const)),
  )
  const rows = await selectLines(session, [...identityByKey.keys()], { officeId, kind })
  return new Map(
    rows.map(({ key, phoneKey, ...line }) => {
      const identity = identityByKey.get(key) ?? ''
      return [identity, { ...line, officeId, kind, identity, hasPhone: phoneKey !== null }]
    }),
  )
}

const selectLines = keptList(({ db, tables }, keys: string[], { value }: Given<{ officeId: string; kind: string }>) => {
  const { scheduleLines, appointments, probationers } = tables
  const { key, cells, subjectId, importId } = scheduleLines
  const { caseKey, phoneKey } = probationers
  return db
    .select({ key, cells, subjectId, importId, caseKey, phoneKey })
    .from(scheduleLines)
    .leftJoin(appointments, eq(appointments.id, subjectId))
    .leftJoin(probationers, eq(probationers.id, appointments.probationerId))
    .where(
      and(eq(scheduleLines.officeId, value('officeId')), eq(scheduleLines.kind, value('kind')), inArray(key, keys)),
    )
})

/** Remembers lines as this file says them; of two with one identity, the last: Postgres refuses to write a row twice at once. */
export async function keepImportedLines(tx: Transaction, lines: ImportedLine[], newId: () => string): Promise<void> {
  const rows = lines.map(({ identity, ...line }) => ({ ...line, key: keyOf(tx, identity), id: newId() }))
  const byKey = new Map(rows.map((row) => [`${row.officeId} ${row.kind} ${row.key}`, row]))
  await insertLines(tx, [...byKey.values()])
}

const insertLines = keptInsert('scheduleLines', ({ db, tables: { scheduleLines } }, rows) =>
  db
    .insert(scheduleLines)
    .values(rows)
    .onConflictDoUpdate({
      target: [scheduleLines.officeId, scheduleLines.kind, scheduleLines.key],
      set: {
        cells: sql`excluded.cells`,
        importId: sql`excluded.import_id`,
        subjectId: sql`excluded.subject_id`,
      },
    }),
)

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

/** What all the lines of a person said when last imported. */
export async function listLinesOf({ db, tables }: Session, probationerId: string): Promise<LineValues[]> {
  const { scheduleLines, appointments } = tables
  const rows = await db
    .select({ cells: scheduleLines.cells })
    .from(scheduleLines)
    .innerJoin(appointments, eq(appointments.id, scheduleLines.subjectId))
    .where(eq(appointments.probationerId, probationerId))
  return rows.map(({ cells }) => cells)
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

/** The names of the files that last held a line of each appointment: one may have several. */
export async function listFilesOf({ db, tables }: Session, subjectIds: string[]) {
  const { imports, scheduleLines } = tables
  return db
    .select({ subjectId: scheduleLines.subjectId, fileName: imports.fileName })
    .from(scheduleLines)
    .innerJoin(imports, eq(imports.id, scheduleLines.importId))
    .where(and(eq(scheduleLines.kind, 'planning'), inArray(scheduleLines.subjectId, subjectIds)))
}

function keyOf({ vault }: Session, identity: string): string {
  return vault.lookup('line', identity)
}
