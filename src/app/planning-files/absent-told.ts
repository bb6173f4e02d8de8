import type { Transaction } from '../../store/engine/database.ts'
import { findMark, setMark } from '../../store/marks/marks.ts'
import { absentToldTo } from '../mark-names.ts'
import type { ImportRun } from './import-run.ts'

/** Files whose last list an office is remembered to know: as many come in turn, each day anew. */
const FILES_KNOWN = 20

/**
 * Whether a file lacks something else than when its office was last told of a file of that name: then that is known to be told now. Digits of
 * a name are often its day. What is kept shows neither the name nor who is absent.
 */
export async function isAbsentNews(tx: Transaction, { parts, office, fileName, report }: ImportRun): Promise<boolean> {
  const { count = 0, some = [] } = report.absent ?? {}
  const secret = (said: unknown) => parts.store.vault.lookup('form', `absent ${JSON.stringify(said)}`)
  const file = secret([office.id, fileName.replaceAll(/\d+/g, '')])
  const list = count > 0 ? secret([count, some.map(({ id, when }) => `${id} ${when}`).toSorted()]) : undefined
  const mark = absentToldTo(office.id)
  const known = JSON.parse((await findMark(tx, mark)) ?? '[]') as [file: string, list: string][]
  if (known.find(([one]) => one === file)?.[1] === list) return false
  const others = known.filter(([one]) => one !== file).slice(1 - FILES_KNOWN)
  await setMark(tx, mark, JSON.stringify(list ? [...others, [file, list]] : others))
  return list !== undefined
}
