import type { Office } from '../domain/office.ts'
import { READ_COMMITTED } from '../store/engine/database.ts'
import { listOffices } from '../store/offices/offices.ts'
import { describeError, isStoreFailure } from './describe-error.ts'
import type { Parts } from './parts.ts'

const CALLER_WAITS_MS = 4_000

/** Whom somebody is told to call who calls the number of texts; undefined while the store is in trouble, or before an office is opened: the numbers that help everybody are said at once. */
export async function officeToCall({ store, log }: Parts): Promise<Office | undefined> {
  try {
    // A transaction fails after so long; what is merely read waits longer than a caller does.
    const [office] = await store.transaction(listOffices, { ...READ_COMMITTED, withinMs: CALLER_WAITS_MS })
    return office
  } catch (error) {
    if (!isStoreFailure(error)) throw error
    log.error(describeError(error), 'a call was answered without the telephone of the office')
    return undefined
  }
}
