import Sqlite from 'better-sqlite3'
import type { SealMark } from '../journal/seals.ts'

/** The last seal of the journal in a copy, and those of these numbers; undefined where it cannot be read, or is of before there were any. */
export function sealsIn(
  file: string,
  numbers: readonly number[] = [],
): { last?: SealMark; asked: SealMark[] } | undefined {
  let copy: Sqlite.Database | undefined
  try {
    copy = new Sqlite(file, { readonly: true, fileMustExist: true })
    const last = copy.prepare(`${SEALS} order by id desc limit 1`).get() as SealMark | undefined
    const one = copy.prepare(`${SEALS} where cast(id as integer) = ?`)
    return {
      ...(last && { last }),
      asked: numbers.flatMap((number) => (one.get(number) as SealMark | undefined) ?? []),
    }
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return undefined
    throw error
  } finally {
    copy?.close()
  }
}

const SEALS = 'select cast(id as integer) as number, mac from journal_seals'
