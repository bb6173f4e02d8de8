import { writeJournal } from '../../store/journal/journal.ts'
import { listOffices } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'

/** Writes down that somebody at the command line takes with them what these offices hold, or all of them: before it leaves. */
export async function noteExport(
  { store, clock, newId }: Pick<Parts, 'store' | 'clock' | 'newId'>,
  what: 'planningExported' | 'storeCopied',
  officeCode?: string,
): Promise<void> {
  await store.transaction(async (tx) => {
    const meant = (await listOffices(tx)).filter(
      ({ code }) => officeCode === undefined || code.toLowerCase() === officeCode.toLowerCase(),
    )
    const entries = meant.map(({ id }) => ({ officeId: id, actor: 'command' as const, what }))
    await writeJournal(tx, entries, newId, clock.now())
  })
}
