import { setImmediate as breath } from 'node:timers/promises'
import {
  listActorsAfter,
  listClosedAccounts,
  listLoadedSince,
  listNamedIn,
  namingAgents,
  removeAccount,
} from '../../store/agents/unused-accounts.ts'
import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'

/** At least, from when it was made: who comes back within a year finds their account. */
export const ACCOUNTS_KEPT = { months: 12 }

const ENTRIES_AT_ONCE = 2000

/**
 * Removes accounts of agents who left, or whom only a file named, once nothing that is kept names them: no appointment, request, file of the last
 * year, nor entry of the journal, which would say no more who did what. Returns how many.
 */
export async function letGoOfAccounts({ store, clock, log }: Pick<Parts, 'store' | 'clock' | 'log'>): Promise<number> {
  const before = clock.now().minus(ACCOUNTS_KEPT)
  let unused = await listClosedAccounts(store, before)
  const without = (named: readonly string[]) => {
    const known = new Set(named)
    unused = unused.filter((id) => !known.has(id))
  }
  for (const naming of namingAgents(store.tables)) {
    if (unused.length === 0) return 0
    without(await listNamedIn(store, naming, unused))
    await breath()
  }
  without(await listLoadedSince(store, unused, before))
  for (let after: string | undefined = ''; after !== undefined && unused.length > 0; ) {
    const { actors, last } = await listActorsAfter(store, after, ENTRIES_AT_ONCE)
    without(actors.map((actor) => actor.replace(/^agent:/, '')))
    after = last
    await breath()
  }
  let removed = 0
  for (const id of unused) {
    try {
      await store.transaction((tx) => removeAccount(tx, id))
      removed++
    } catch (error) {
      // Named meanwhile, the store refuses it: the others go, and the next night asks again.
      log.error({ agent: id, ...describeError(error) }, 'an account could not be let go of')
    }
  }
  return removed
}
