import { beginAttempt, endAttempt } from '../../store/agents/attempts.ts'
import type { Parts } from '../parts.ts'

/** A deploy may end the process once while it works on a file; when it ends twice, the file is held to be the cause. */
const DEATHS = 2

/**
 * Does work during which a file may end the process, each try written down before it begins. Undefined, and nothing done, when the process
 * ended twice in the middle of it: never a third time.
 */
export async function attempt<Result>(
  { store }: Pick<Parts, 'store'>,
  name: string,
  work: () => Promise<Result>,
): Promise<{ result: Result } | undefined> {
  const deaths = await store.transaction((tx) => beginAttempt(tx, name))
  if (deaths >= DEATHS) return undefined
  try {
    return { result: await work() }
  } finally {
    await store.transaction((tx) => endAttempt(tx, name))
  }
}

/** What an upload's tries are counted under. */
export function uploadAttempt(id: string): string {
  return `upload ${id}`
}
