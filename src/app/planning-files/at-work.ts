import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { isUploadAtWork } from '../../store/files/uploads.ts'
import { listMarksUnder, removeMark, setMark } from '../../store/marks/marks.ts'
import { FILE_AT_WORK, fileAtWork } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import type { ImportRun } from './import-run.ts'

/** Its process has ended: whoever loads a file says so each minute. */
const SILENT = { minutes: 10 }
const EVERY = { minutes: 1 }

/** Whether a file that may name people of an office is being loaded or undone, whichever door it came by. */
export async function isFileAtWork(session: Session, officeId: string, now: DateTime): Promise<boolean> {
  if (await isUploadAtWork(session, officeId)) return true
  const signs = [...(await listMarksUnder(session, FILE_AT_WORK)).values()].map((value): Sign => JSON.parse(value))
  return signs.some(({ at, offices }) => offices.includes(officeId) && at > now.minus(SILENT).toMillis())
}

interface Sign {
  at: number
  offices: string[]
}

/** Tells, within its own transactions, that a run is at work, until it has ended or failed. */
export function signOfWork({ id, offices, parts }: Pick<ImportRun, 'id' | 'offices' | 'parts'>) {
  const name = fileAtWork(id)
  let said: DateTime | undefined
  return {
    async give(tx: Transaction): Promise<void> {
      const now = parts.clock.now()
      if (said && now < said.plus(EVERY)) return
      const sign: Sign = { at: now.toMillis(), offices: offices.map((office) => office.id) }
      await setMark(tx, name, JSON.stringify(sign))
      said = now
    },
    end: (tx: Transaction): Promise<void> => removeMark(tx, name),
    /** Where even that fails, it is silent. */
    async failed({ store }: Pick<Parts, 'store'>): Promise<void> {
      await store.transaction((tx) => removeMark(tx, name)).catch(() => {})
    },
  }
}
