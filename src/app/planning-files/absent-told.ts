import type { Transaction } from '../../store/engine/database.ts'
import { findMark, setMark } from '../../store/marks/marks.ts'
import { absentToldTo } from '../mark-names.ts'
import type { ImportRun } from './import-run.ts'

/** Files whose last list an office is remembered to know: as many come in turn, each day anew. */
const FILES_KNOWN = 20

/**
 * What the office was last told that a file of that name lacks, beside what it lacks now: whether that is something else, and how to keep that
 * it is known, once it was told or nothing lacks. Digits of a name are often its day. What is kept shows neither the name nor who is absent.
 */
export async function readAbsentTold(
  tx: Transaction,
  run: ImportRun,
): Promise<{ isNews: boolean; keepKnown(): Promise<void> }> {
  const { file, list } = secretsOf(run)
  const known = await listKnown(tx, run)
  const isKnown = known.get(file) === list
  return {
    isNews: list !== undefined && !isKnown,
    async keepKnown() {
      if (isKnown) return
      const others = [...known].filter(([one]) => one !== file).slice(1 - FILES_KNOWN)
      await setMark(tx, absentToldTo(run.office.id), JSON.stringify(list ? [...others, [file, list]] : others))
    },
  }
}

function secretsOf({ parts, office, fileName, report }: ImportRun): { file: string; list: string | undefined } {
  const { count = 0, some = [] } = report.absent ?? {}
  const secret = (said: unknown) => parts.store.vault.lookup('form', `absent ${JSON.stringify(said)}`)
  return {
    file: secret([office.id, fileName.replaceAll(/\d+/g, '')]),
    list: count > 0 ? secret([count, some.map(({ id, when }) => `${id} ${when}`).toSorted()]) : undefined,
  }
}

async function listKnown(tx: Transaction, { office }: ImportRun): Promise<Map<string, string>> {
  return new Map(JSON.parse((await findMark(tx, absentToldTo(office.id))) ?? '[]') as [file: string, list: string][])
}
