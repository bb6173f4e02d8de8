import { basename } from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { sealsIn } from '../../store/engine/copied-seals.ts'
import type { Session } from '../../store/engine/database.ts'
import { listPutBack, listSeals, type SealMark } from '../../store/journal/seals.ts'
import type { Finding } from './finding.ts'
import { listBackups } from './kept-backups.ts'

/**
 * Holds the journal against the copies of the nights, which lie outside the store: the last seal of each must still be in it, as it was. Returns
 * how many copies say so, and the names of those that hold seals which it no longer has, but for what a copy put back left out.
 */
export async function holdAgainstCopies(
  session: Session,
  folder: string | undefined,
): Promise<{ held: number; cutSince: string[] }> {
  const cutSince: string[] = []
  let held = 0
  for (const { file } of folder === undefined ? [] : listBackups(folder)) {
    const found = await isHeld(session, file)
    if (found === true) held++
    else if (found === false) cutSince.push(basename(file))
    await breath()
  }
  return { held, cutSince }
}

/** What the doctor says of it. */
export async function checkSealsOfCopies(session: Session, folder: string | undefined): Promise<Finding[]> {
  const { held, cutSince } = await holdAgainstCopies(session, folder)
  if (cutSince.length > 0)
    return [{ level: 'problem', code: 'journalNotAsCopied', about: cutSince[0] ?? '', count: cutSince.length }]
  return held > 0 ? [{ level: 'ok', code: 'journalAsCopied', count: held }] : []
}

/** Whether a seal that was noted outside the service, in its log or by hand ("214 Zx81kQ", or more letters of it), is still there. */
export async function checkNotedSeal(session: Session, noted: string): Promise<Finding> {
  const [, number = '', letters = ''] = NOTED.exec(noted.trim()) ?? []
  const [seal] = number === '' ? [] : await listSeals(session, [Number(number)])
  const there = seal?.mac.startsWith(letters) === true
  return { level: there ? 'ok' : 'problem', code: there ? 'sealThere' : 'sealGone', about: noted.trim() }
}

/** Fewer letters may be those of another seal. */
const NOTED = /^(\d{1,12})[ :]([\w-]{6,43})$/

/** Undefined of a copy without seals. */
async function isHeld(session: Session, file: string): Promise<boolean | undefined> {
  const last = sealsIn(file)?.last
  if (!last) return undefined
  if (await isThere(session, last)) return true
  // Where an older copy was put back since, both part at the very seal that says so.
  for (const number of (await listPutBack(session)).filter((one) => one <= last.number)) {
    const [parting, before] = [number, number - 1].map((one) => sealsIn(file, [one])?.asked[0])
    const goesOn = before === undefined ? number === 1 : await isThere(session, before)
    if (goesOn && parting && !(await isThere(session, parting))) return true
  }
  return false
}

async function isThere(session: Session, { number, mac }: SealMark): Promise<boolean> {
  const [seal] = await listSeals(session, [number])
  return seal?.mac === mac
}
