import { getProbationer } from '../../store/people/people.ts'
import { noteComplaint, removeAllocationsOf } from '../../store/trials/allocations.ts'
import { setApart } from '../../store/trials/set-apart.ts'
import type { Parts } from '../parts.ts'

/**
 * A person wants to be in no trial, or no longer: they get the usual texts, and nothing on any page says that they asked, nor who noted it.
 * What was counted of them stays, unless they ask for that to be erased too.
 */
export async function leaveTrials(
  { store }: Pick<Parts, 'store'>,
  probationerId: string,
  { complained, erased }: { complained: boolean; erased: boolean },
): Promise<void> {
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    await setApart(tx, [probationerId])
    if (complained) await noteComplaint(tx, probationerId)
    if (erased) await removeAllocationsOf(tx, [person])
  })
}
