import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Runs the transactions of one store so that one opened within another fails at once: on SQLite it would wait for itself for ever, on
 * Postgres it would not see what the outer one has written.
 */
export function neverWithinAnother(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const within = new AsyncLocalStorage<{ open: boolean }>()
  return async (work) => {
    if (within.getStore()?.open)
      throw new Error('a transaction was opened within another: hand the first one on instead')
    const transaction = { open: true }
    try {
      return await within.run(transaction, work)
    } finally {
      transaction.open = false
    }
  }
}
