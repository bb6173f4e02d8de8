import { isOfficeCode, type Office } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { listOffices, setOfficeCode } from '../../store/offices/offices.ts'
import { hasAnybody } from '../../store/people/people.ts'

/** Gives an office the code that files and commands name it by, on its first day: before anybody is recorded in it. */
export async function giveCode(tx: Transaction, office: Pick<Office, 'id' | 'code'>, code: string): Promise<void> {
  const wrong = await whyNotCode(tx, office, code)
  if (wrong) throw new Problem(wrong)
  if (code !== office.code) await setOfficeCode(tx, office.id, code)
}

/** Why an office cannot have this code; the one it has, it keeps. */
export async function whyNotCode(
  session: Session,
  { id, code: before }: Pick<Office, 'id' | 'code'>,
  code: string,
): Promise<'codeUnread' | 'codeTaken' | 'codeInUse' | undefined> {
  if (code === before) return undefined
  if (!isOfficeCode(code)) return 'codeUnread'
  // Files and folders say it in any case.
  const same = (await listOffices(session)).some((other) => other.id !== id && isSameCode(other.code, code))
  if (same) return 'codeTaken'
  return (await hasAnybody(session, id)) ? 'codeInUse' : undefined
}

function isSameCode(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
