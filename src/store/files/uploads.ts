import { setImmediate as breath } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Corrections } from '../../domain/schedule/corrections.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, gte, inArray, lt, min } from '../engine/drizzle.ts'
import { keptQuery } from '../engine/kept-query.ts'
import type { UploadState } from './table.ts'

export type Upload = Session['tables']['uploads']['$inferSelect']

/** A file on its way in: nothing is done with it before all its parts are there. */
export async function addUpload(
  { db, tables }: Transaction,
  upload: { id: string; officeId: string; agentId: string; fileName: string },
  now: DateTime,
): Promise<void> {
  await db.insert(tables.uploads).values({ ...upload, state: 'arriving', createdAt: now, updatedAt: now })
}

/** Keeps a part of a file, sealed, at its place from 0. */
export async function addUploadPart(
  { db, tables }: Transaction,
  uploadId: string,
  place: number,
  part: Uint8Array,
  newId: () => string,
): Promise<void> {
  const content = Buffer.from(part).toString('base64')
  await db.insert(tables.uploadParts).values({ id: newId(), uploadId, place, content })
}

export async function findUpload({ db, tables }: Session, id: string): Promise<Upload | undefined> {
  const [row] = await db.select().from(tables.uploads).where(eq(tables.uploads.id, id))
  return row
}

/** Files that something is being done with, or was when the service stopped: the first to have come first. */
export function listUploadsAtWork(session: Session): Promise<{ id: string; state: UploadState }[]> {
  return selectAtWork(session, {})
}

const selectAtWork = keptQuery(({ db, tables: { uploads } }) =>
  db
    .select({ id: uploads.id, state: uploads.state })
    .from(uploads)
    .where(inArray(uploads.state, ['reading', 'applying', 'undoing']))
    .orderBy(asc(uploads.createdAt), asc(uploads.id)),
)

/**
 * The files of an office that have arrived whole and are not loaded yet, that are being loaded or undone, or that something is wrong with.
 */
export async function listUploadsUnderWay({ db, tables }: Session, officeId: string) {
  const { uploads } = tables
  return db
    .select({ id: uploads.id, fileName: uploads.fileName, state: uploads.state, createdAt: uploads.createdAt })
    .from(uploads)
    .where(
      and(
        eq(uploads.officeId, officeId),
        inArray(uploads.state, ['reading', 'previewed', 'applying', 'undoing', 'failed', 'refused']),
      ),
    )
    .orderBy(asc(uploads.createdAt), asc(uploads.id))
}

export interface UploadChange {
  state?: UploadState
  summons?: boolean
  lines?: number
  linesDone?: number
  preview?: unknown
  corrections?: Corrections | null
  report?: unknown
  importId?: string
}

/** All files of an office of which something is kept, the first to have come first. */
export async function listUploadsOf({ db, tables: { uploads } }: Session, officeId: string) {
  const { id, fileName, createdAt, report } = uploads
  return db
    .select({ id, fileName, createdAt, report })
    .from(uploads)
    .where(eq(uploads.officeId, officeId))
    .orderBy(asc(uploads.createdAt), asc(id))
}

/** Whether a file of an office is being loaded or undone. */
export async function isUploadAtWork({ db, tables: { uploads } }: Session, officeId: string): Promise<boolean> {
  const found = await db
    .select({ id: uploads.id })
    .from(uploads)
    .where(and(eq(uploads.officeId, officeId), inArray(uploads.state, ['applying', 'undoing'])))
    .limit(1)
  return found.length > 0
}

/** Whether a file ever came to an office, be it only to be looked at. */
export async function hasFile({ db, tables: { imports, uploads } }: Session, officeId: string): Promise<boolean> {
  const [upload] = await db.select({ id: uploads.id }).from(uploads).where(eq(uploads.officeId, officeId)).limit(1)
  if (upload) return true
  const loaded = await db.select({ id: imports.id }).from(imports).where(eq(imports.officeId, officeId)).limit(1)
  return loaded.length > 0
}

/**
 * Writes down how far a file has come, if it still stands where the writer believes it does; false when somebody else has changed
 * that meanwhile: abandoned it, or does the same work.
 */
export async function setUpload(
  { db, tables }: Transaction,
  id: string,
  from: { state: UploadState; linesDone?: number },
  change: UploadChange,
  now: DateTime,
): Promise<boolean> {
  const { uploads } = tables
  const asBelieved = and(
    eq(uploads.id, id),
    eq(uploads.state, from.state),
    from.linesDone === undefined ? undefined : eq(uploads.linesDone, from.linesDone),
  )
  const set = await db
    .update(uploads)
    .set({ ...change, updatedAt: now })
    .where(asBelieved)
    .returning({ id: uploads.id })
  return set.length > 0
}

/** The file itself, as it came, a part at a time: opening a seal takes a moment, and others are answered between two. */
export async function* readUpload({ db, tables }: Session, id: string): AsyncGenerator<Uint8Array> {
  const { uploadParts } = tables
  for (let place = 0; ; place++) {
    const [row] = await db
      .select({ content: uploadParts.content })
      .from(uploadParts)
      .where(and(eq(uploadParts.uploadId, id), eq(uploadParts.place, place)))
    if (!row) return
    yield Buffer.from(row.content, 'base64')
    await breath()
  }
}

/** Keeps what a batch of a file did, after those before it. */
export async function keepBatch(
  { db, tables }: Transaction,
  uploadId: string,
  content: string,
  newId: () => string,
): Promise<void> {
  const { uploadParts } = tables
  const [row] = await db
    .select({ place: min(uploadParts.place) })
    .from(uploadParts)
    .where(eq(uploadParts.uploadId, uploadId))
  const place = Math.min(row?.place ?? 0, 0) - 1
  await db.insert(uploadParts).values({ id: newId(), uploadId, place, content })
}

/** What applying a file did, the last batch first; each is read when it is asked for. */
export async function* eachBatch(
  { db, tables }: Session,
  uploadId: string,
): AsyncGenerator<{ id: string; content: string }> {
  const { uploadParts } = tables
  const rows = await db
    .select({ id: uploadParts.id })
    .from(uploadParts)
    .where(and(eq(uploadParts.uploadId, uploadId), lt(uploadParts.place, 0)))
    .orderBy(asc(uploadParts.place))
  for (const { id } of rows) {
    const [row] = await db.select({ content: uploadParts.content }).from(uploadParts).where(eq(uploadParts.id, id))
    if (row) yield { id, content: row.content }
  }
}

export async function removeBatch({ db, tables }: Transaction, id: string): Promise<void> {
  await db.delete(tables.uploadParts).where(eq(tables.uploadParts.id, id))
}

/** Lets go of the file itself; how to undo it stays. */
export async function removeUploadFile({ db, tables }: Transaction, id: string): Promise<void> {
  const { uploadParts } = tables
  await db.delete(uploadParts).where(and(eq(uploadParts.uploadId, id), gte(uploadParts.place, 0)))
}

/** Removes files with all that was kept of them; what they did to the planning stays, and cannot be undone any more. */
export async function removeUploads({ db, tables }: Transaction, ids: string[]): Promise<void> {
  await db.delete(tables.uploadParts).where(inArray(tables.uploadParts.uploadId, ids))
  await db.delete(tables.uploads).where(inArray(tables.uploads.id, ids))
}

/** Removes all that an office's files hold of people, but for those being applied or undone. Returns how many files that was. */
export async function forgetUploadsOf(tx: Transaction, officeId: string): Promise<number> {
  const { uploads } = tx.tables
  const rows = await tx.db
    .select({ id: uploads.id })
    .from(uploads)
    .where(
      and(
        eq(uploads.officeId, officeId),
        inArray(uploads.state, [
          'arriving',
          'reading',
          'previewed',
          'applied',
          'undone',
          'refused',
          'failed',
          'abandoned',
        ]),
      ),
    )
  await removeUploads(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.length
}
