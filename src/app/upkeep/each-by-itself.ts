import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'

/** Does one thing after the other until told to stop. One that fails is said in the log and keeps none of the others; then the first failure is thrown. */
export async function eachByItself(
  { log }: Pick<Parts, 'log'>,
  things: Record<string, () => Promise<unknown>>,
  stopping?: AbortSignal,
): Promise<void> {
  const failures: unknown[] = []
  for (const [part, work] of Object.entries(things)) {
    if (stopping?.aborted) break
    try {
      await work()
    } catch (error) {
      log.error({ part, ...describeError(error) }, 'a part of what is due failed: the others go on')
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
