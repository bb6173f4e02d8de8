import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { isUploadAtWork } from '../../store/files/uploads.ts'
import { listMarksUnder, removeMark, setMark } from '../../store/marks/marks.ts'
import { FILE_AT_WORK, fileAtWork } from '../mark-names.ts'
import type { ImportRun } from './import-run.ts'

/** Its process has ended: whoever loads a file says so each minute. */
const SILENT = { minutes: 10 }
const EVERY = { minutes: 1 }

/** Whether a file that may name people of an office is being loaded or undone, whichever door it came by. */
export async function isFileAtWork(session: Session, officeId: string, now: DateTime): Promise<boolean> {
  if (await isUploadAtWork(session, officeId)) return true
  const signs = [...(await listMarksUnder(session, FILE_AT_WORK)).values()].map((value): Sign => JSON.parse(value))
  return signs.some((sign) => sign.offices.includes(officeId) && !isSilent(sign, now))
}

interface Sign {
  at: number
  offices: string[]
}

/** Tells, within its own transactions, that a run is at work, until it has ended or failed. */
export function signOfWork({ id, offices, parts }: Pick<ImportRun, 'id' | 'offices' | 'parts'>) {
  const name = fileAtWork(id)
  let said: DateTime | undefined
  let saying: DateTime | undefined
  return {
    async give(tx: Transaction): Promise<void> {
      const now = parts.clock.now()
      saying = undefined
      if (said && now < said.plus(EVERY)) return
      if (!said) await removeSilent(tx, now)
      const sign: Sign = { at: now.toMillis(), offices: offices.map((office) => office.id) }
      await setMark(tx, name, JSON.stringify(sign))
      saying = now
    },
    /** Once the transaction is committed: one that is run again says it again. */
    given(): void {
      said = saying ?? said
    },
    end: (tx: Transaction): Promise<void> => removeMark(tx, name),
    /** Where even that fails, it is silent; why, is told by what failed before. */
    async failed(): Promise<void> {
      await parts.store.transaction((tx) => removeMark(tx, name)).catch(() => {})
    },
  }
}

/** What a process that was killed left. */
async function removeSilent(tx: Transaction, now: DateTime): Promise<void> {
  for (const [name, value] of await listMarksUnder(tx, FILE_AT_WORK))
    if (isSilent(JSON.parse(value), now)) await removeMark(tx, name)
}

function isSilent({ at }: Sign, now: DateTime): boolean {
  return at <= now.minus(SILENT).toMillis()
}
