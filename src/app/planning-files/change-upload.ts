import { basename } from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import type { AppointmentStatus } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { type Corrections, correctedMore } from '../../domain/schedule/corrections.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { listAgents } from '../../store/agents/agents.ts'
import {
  addUpload,
  addUploadPart,
  removeUploadFile,
  setUpload,
  type Upload,
  type UploadChange,
} from '../../store/files/uploads.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { addOfficeWords, listTypes } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { noteDeviationsOf } from '../trials/deviations.ts'
import { mustMatchColumns, type Preview } from './preview.ts'
import { rememberColumns, type SaidOfColumns } from './remember-columns.ts'

/** Takes a file in, sealed, a part at a time so that others are answered between two: it is looked at next. Returns its id. */
export async function takeInUpload(
  { store, newId, clock }: Parts,
  agent: Pick<Agent, 'id' | 'officeId'>,
  file: { name: string; content: Uint8Array },
): Promise<string> {
  if (file.name === '' || file.content.length === 0) throw new Problem('fileMissing')
  const id = newId()
  // Old browsers send the whole path of the file.
  const fileName = basename(file.name.replaceAll('\\', '/')).slice(0, 200)
  const upload = { id, officeId: agent.officeId, agentId: agent.id, fileName }
  const now = clock.now()
  await store.transaction((tx) => addUpload(tx, upload, now))
  for (let place = 0; place * PART < file.content.length; place++) {
    const part = file.content.subarray(place * PART, (place + 1) * PART)
    await store.transaction((tx) => addUploadPart(tx, id, place, part, newId))
    await breath()
  }
  await store.transaction((tx) => setUpload(tx, id, { state: 'arriving' }, { state: 'reading' }, now))
  return id
}

/** Sealing so many bytes takes some 7 ms; 20 MB at once stopped everything 2.2 s. */
const PART = 64 * 1024

/**
 * Says that a file that was looked at is to be loaded, with the summons or with reminders only. `seen`: the preview on which that was decided.
 *
 * @throws Problem 'previewChanged' when it is another one by now.
 */
export async function startApplying(
  parts: Parts,
  upload: Upload,
  { summons, seen }: { summons: boolean; seen?: string | undefined },
): Promise<void> {
  if (upload.state === 'previewed' && seen !== undefined && seen !== previewStamp(upload)) {
    throw new Problem('previewChanged')
  }
  if (upload.state === 'previewed' && mustMatchColumns(upload.preview as Preview)) throw new Problem('columnsToMatch')
  await advance(parts, upload, 'previewed', { state: 'applying', summons, linesDone: 0 })
}

/** Another one each time that a file is looked at. */
export function previewStamp({ updatedAt }: Upload): string {
  return String(updatedAt.toMillis())
}

/** Takes up again a file that failed, where it was. */
export async function startAgain(parts: Parts, upload: Upload): Promise<void> {
  const { report, importId } = upload
  await advance(parts, upload, 'failed', { state: report ? 'undoing' : importId ? 'applying' : 'reading' })
}

/** Lets a file go before it was loaded. */
export async function abandonUpload({ store, clock }: Parts, upload: Upload): Promise<void> {
  const { id, state, importId } = upload
  const early = state === 'reading' || state === 'previewed' || state === 'refused' || state === 'failed'
  if (!early || importId) throw new Problem('alreadyDone')
  await store.transaction(async (tx) => {
    if (!(await setUpload(tx, id, { state }, { state: 'abandoned', preview: null, corrections: null }, clock.now()))) {
      throw new Problem('alreadyDone')
    }
    await removeUploadFile(tx, id)
  })
}

/** Words of the file and what they mean, as somebody of the office said. */
export interface MatchedWords {
  types: { word: string; type: string }[]
  statuses: { word: string; status: AppointmentStatus }[]
  /** By the id of the agent who is meant. */
  agents?: { word: string; agentId: string }[]
}

/** Makes words of a file the office's own, once and for all; the file is looked at again. */
export async function matchWords(
  { store, clock, newId }: Parts,
  upload: Upload,
  office: Office,
  agent: Agent,
  { types, statuses, agents = [] }: MatchedWords,
): Promise<void> {
  const known = await listTypes(store, office.id)
  if (types.some(({ type }) => !known.has(type))) throw new Problem('fieldMissing')
  if (types.length + statuses.length + agents.length === 0) throw new Problem('fieldMissing')
  const agentWords = await addressesOf(store, office, agents)
  const typeWords = Object.fromEntries(types.map(({ word, type }) => [fold(word), type]))
  const statusWords = Object.fromEntries(statuses.map(({ word, status }) => [fold(word), status]))
  await store.transaction(async (tx) => {
    const now = clock.now()
    if (!(await setUpload(tx, upload.id, { state: 'previewed' }, LOOK_AGAIN, now))) throw new Problem('alreadyDone')
    await addOfficeWords(tx, office.id, { typeWords, statusWords, ...(agents.length > 0 && { agentWords }) })
    await noteDeviationsOf(tx, office.id, now)
    const details = { ...typeWords, ...statusWords, ...(agents.length > 0 && { agents: agents.length }) }
    const entry = { officeId: office.id, actor: `agent:${agent.id}` as const, what: 'wordsMatched', details }
    await writeJournal(tx, [entry], newId, now)
  })
}

/** The address of each agent who is meant, by the name in the file. */
async function addressesOf(
  store: Parts['store'],
  office: Office,
  named: { word: string; agentId: string }[],
): Promise<Record<string, string>> {
  if (named.length === 0) return {}
  const emails = new Map((await listAgents(store, office.id)).map(({ id, email }) => [id, email]))
  return Object.fromEntries(
    named.map(({ word, agentId }) => {
      const email = emails.get(agentId)
      if (email === undefined) throw new Problem('fieldMissing')
      return [fold(word), email]
    }),
  )
}

/** Remembers what columns of a file are; the file is looked at again. */
export async function matchColumns(parts: Parts, upload: Upload, agent: Agent, columns: SaidOfColumns): Promise<void> {
  if (columns.said.length === 0) throw new Problem('fieldMissing')
  const { store, clock } = parts
  await store.transaction(async (tx) => {
    const now = clock.now()
    const { state, officeId } = upload
    if (state !== 'previewed' && state !== 'refused') throw new Problem('alreadyDone')
    if (!(await setUpload(tx, upload.id, { state }, LOOK_AGAIN, now))) throw new Problem('alreadyDone')
    await rememberColumns(tx, parts, { officeId, actor: `agent:${agent.id}` }, columns, now)
  })
}

/** Keeps what somebody wrote in place of cells that were refused; the file is looked at again as it would be with them. */
export async function correctLines(
  { store, clock, newId }: Parts,
  upload: Upload,
  agent: Agent,
  said: Corrections,
): Promise<void> {
  const lines = Object.keys(said).length
  if (lines === 0) throw new Problem('fieldMissing')
  const again = { ...LOOK_AGAIN, corrections: correctedMore(upload.corrections ?? {}, said) }
  await store.transaction(async (tx) => {
    const now = clock.now()
    if (!(await setUpload(tx, upload.id, { state: 'previewed' }, again, now))) throw new Problem('alreadyDone')
    const { officeId } = upload
    const entry = { officeId, actor: `agent:${agent.id}` as const, what: 'linesCorrected', details: { lines } }
    await writeJournal(tx, [entry], newId, now)
  })
}

/** Lets go of what was written in place of cells: the file is looked at again as it came. */
export async function forgetCorrections({ store, clock }: Parts, upload: Upload): Promise<void> {
  const again = { ...LOOK_AGAIN, corrections: null }
  const set = await store.transaction((tx) => setUpload(tx, upload.id, { state: 'previewed' }, again, clock.now()))
  if (!set) throw new Problem('alreadyDone')
}

const LOOK_AGAIN = { state: 'reading' as const, preview: null, linesDone: 0 }

async function advance(
  { store, clock }: Parts,
  { id }: Upload,
  from: Upload['state'],
  change: UploadChange,
): Promise<void> {
  const set = await store.transaction((tx) => setUpload(tx, id, { state: from }, change, clock.now()))
  if (!set) throw new Problem('alreadyDone')
}
