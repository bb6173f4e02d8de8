import { type Moving, newType } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { readType } from '../../domain/schedule/readers.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { addOfficeWords, addType, getOffice, listTypes, setOffice } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { checkStillAdmin } from './still-admin.ts'

export const TYPE_NAME_AT_MOST = 40
/** Each is a line of many lists, and a form of one page. */
const TYPES_AT_MOST = 40

/** Why a type is not added, or keeps its name. */
export type TypeTrouble = 'codeUnread' | 'codeTaken' | 'nameUnread' | 'nameTaken' | 'tooMany'

/** Adds a type of appointment to an office: pages call it by its name, and files by its name or its code. Returns why not; nothing is added then. */
export async function addTypeOfOffice(
  parts: Parts,
  by: Agent,
  { code, name, moving }: { code: string; name: string; moving: Moving },
): Promise<TypeTrouble | undefined> {
  if (!/^[A-Z][A-Z0-9_-]{1,19}$/.test(code)) return 'codeUnread'
  if (name === '') return 'nameUnread'
  return parts.store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const codes = [...(await listTypes(tx, by.officeId)).keys()]
    if (codes.length >= TYPES_AT_MOST) return 'tooMany'
    if (codes.includes(code)) return 'codeTaken'
    const trouble = await callType(tx, by, { code, name, codes })
    if (trouble) return trouble
    await addType(tx, by.officeId, newType(code, moving), parts.newId)
    await note(tx, parts, by, 'typeAdded', { type: code, name })
    return undefined
  })
}

/** Calls a type otherwise on pages; without a name, as we do. Files may say both. Returns why not; nothing is changed then. */
export async function renameType(
  parts: Parts,
  by: Agent,
  code: string,
  name: string,
): Promise<TypeTrouble | undefined> {
  return parts.store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const codes = [...(await listTypes(tx, by.officeId)).keys()]
    if (!codes.includes(code)) throw new Problem('notFound')
    const trouble = await callType(tx, by, { code, name, codes })
    if (!trouble) await note(tx, parts, by, 'typeNamed', { type: code, name })
    return trouble
  })
}

async function callType(
  tx: Transaction,
  { officeId }: Agent,
  { code, name, codes }: { code: string; name: string; codes: readonly string[] },
): Promise<TypeTrouble | undefined> {
  const office = await getOffice(tx, officeId)
  const { [code]: _, ...others } = office.typeNames ?? {}
  if (name === '') {
    await setOffice(tx, officeId, { typeNames: others })
    return undefined
  }
  if (name.length > TYPE_NAME_AT_MOST || fold(name) === '') return 'nameUnread'
  if (Object.values(others).some((other) => fold(other) === fold(name))) return 'nameTaken'
  const read = readType(name, office, [...codes, code])
  if ('type' in read && read.type !== code) return 'nameTaken'
  await setOffice(tx, officeId, { typeNames: { ...others, [code]: name } })
  await addOfficeWords(tx, officeId, { typeWords: { [fold(name)]: code }, statusWords: {} })
  return undefined
}

async function note(
  tx: Transaction,
  { newId, clock }: Parts,
  { id, officeId }: Agent,
  what: 'typeAdded' | 'typeNamed',
  details: Record<string, string>,
): Promise<void> {
  await writeJournal(tx, [{ officeId, actor: `agent:${id}`, what, details }], newId, clock.now())
}
