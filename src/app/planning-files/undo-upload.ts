import { setImmediate as breath } from 'node:timers/promises'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Session } from '../../store/engine/database.ts'
import { getImport, markImportUndone } from '../../store/files/imports.ts'
import { hasTextLeft, stopTextsAbout } from '../../store/files/undo-steps.ts'
import { eachBatch, removeBatch, setUpload, type Upload } from '../../store/files/uploads.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'
import type { KeptBatch } from './apply-upload.ts'
import { CutOff } from './progress.ts'
import { takeBack } from './take-back.ts'
import type { UndoStep } from './undo-step.ts'

/** A statement takes so many ids. */
const AT_ONCE = 500

/**
 * Begins to undo a file, if no text about its appointments has left: from here on none will. The rest is done batch by batch.
 *
 * @throws Problem 'alreadySent'; 'alreadyDone' when it is not there to undo.
 */
export async function beginUndo(parts: Parts, upload: Upload, agent: Agent): Promise<void> {
  const { store, clock, newId } = parts
  if (upload.state !== 'applied') throw new Problem('alreadyDone')
  const { told, standing } = await listConcerned(parts, upload)
  await store.transaction(async (tx) => {
    const now = clock.now()
    if (!(await setUpload(tx, upload.id, { state: 'applied' }, { state: 'undoing', linesDone: 0 }, now))) {
      throw new Problem('alreadyDone')
    }
    await refuseIfSent(tx, upload, [...told, ...standing])
    for (const some of inTurns(told)) await stopTextsAbout(tx, some, now)
    const { officeId, importId } = upload
    const entry = {
      officeId,
      actor: `agent:${agent.id}` as const,
      what: 'importUndone',
      details: { import: importId ?? '' },
    }
    await writeJournal(tx, [entry], newId, now)
  })
}

/** Whether a file can still be undone: it was applied, and no text about its appointments has left. */
export async function canUndo(parts: Parts, upload: Upload): Promise<boolean> {
  if (upload.state !== 'applied') return false
  const { told, standing } = await listConcerned(parts, upload)
  try {
    await refuseIfSent(parts.store, upload, [...told, ...standing])
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

/** Takes back what a file did, its last lines first, each batch all or nothing: cut short, it goes on from there. */
export async function undoUpload(parts: Parts, upload: Upload, signal: AbortSignal): Promise<void> {
  const { store, clock } = parts
  let { linesDone } = upload
  for await (const { id, content } of eachBatch(store, upload.id)) {
    if (signal.aborted) throw new CutOff()
    const batch: KeptBatch = JSON.parse(content)
    const reached = Math.max(upload.lines - batch.linesDone, linesDone)
    await store.transaction(async (tx) => {
      const now = clock.now()
      if (!(await setUpload(tx, upload.id, { state: 'undoing' }, { linesDone: reached }, now))) throw new CutOff()
      await takeBack(tx, parts, upload, batch.steps, now)
      await removeBatch(tx, id)
    })
    linesDone = reached
    await breath()
  }
  await store.transaction(async (tx) => {
    const now = clock.now()
    const done = { state: 'undone' as const, report: null, linesDone: upload.lines }
    if (!(await setUpload(tx, upload.id, { state: 'undoing' }, done, now))) throw new CutOff()
    if (upload.importId) await markImportUndone(tx, upload.importId, now)
  })
}

/** Appointments people are told of anew because of this file, and those of which it changed what nobody needs to be told. */
async function listConcerned({ store }: Parts, { id }: Upload): Promise<{ told: string[]; standing: string[] }> {
  const told: string[] = []
  const standing: string[] = []
  for await (const { content } of eachBatch(store, id)) {
    await breath()
    for (const step of (JSON.parse(content) as KeptBatch).steps as UndoStep[]) {
      if ('made' in step && step.made === 'appointment') told.push(step.id)
      if ('changed' in step && step.changed === 'appointment') told.push(step.id)
      if ('changed' in step && step.changed === 'details') standing.push(step.id)
    }
  }
  return { told, standing }
}

async function refuseIfSent(session: Session, { importId }: Upload, ids: string[]): Promise<void> {
  if (!importId) return
  const { startedAt } = await getImport(session, importId)
  for (const some of inTurns(ids)) {
    if (await hasTextLeft(session, some, startedAt)) throw new Problem('alreadySent')
  }
}

function inTurns(ids: string[]): string[][] {
  const turns: string[][] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) turns.push(ids.slice(start, start + AT_ONCE))
  return turns
}
