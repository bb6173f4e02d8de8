import type { Session } from '../../store/engine/database.ts'
import { checkJournal, type JournalCheck } from '../../store/journal/seals.ts'

/** Reads the whole journal while others write it, and holds it against its seals. */
export async function lookAtJournal(session: Session): Promise<JournalCheck> {
  return untilStill(() => checkJournal(session))
}

/**
 * What seems wrong is looked at again: whoever seals lines or lets go of some meanwhile adds a seal, and only what was found while none came is
 * believed.
 */
export async function untilStill(look: () => Promise<JournalCheck>): Promise<JournalCheck> {
  let check = await look()
  for (let time = 1; time < ATTEMPTS && isChanged(check); time++) {
    const next = await look()
    if (next.last === check.last) return check
    check = next
  }
  return check
}

const ATTEMPTS = 5

/** Whether other hands than ours changed a line or took one out. */
export function isChanged({ missing, changed, chainBroken }: JournalCheck): boolean {
  return missing > 0 || changed > 0 || chainBroken
}
