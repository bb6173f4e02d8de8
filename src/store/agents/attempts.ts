import type { Transaction } from '../engine/database.ts'
import { findMark, removeMark, setMark } from '../marks/marks.ts'

/** Writes down that work which may end the process begins. Returns how many times it began before and never ended. */
export async function beginAttempt(tx: Transaction, work: string): Promise<number> {
  const before = Number((await findMark(tx, markOf(work))) ?? 0)
  await setMark(tx, markOf(work), String(before + 1))
  return before
}

/** Some of it is done for good: the work counts from here on as begun once. */
export async function renewAttempt(tx: Transaction, work: string): Promise<void> {
  await setMark(tx, markOf(work), '1')
}

export async function endAttempt(tx: Transaction, work: string): Promise<void> {
  await removeMark(tx, markOf(work))
}

function markOf(work: string): string {
  return `attempt:${work}`
}
