import type { TextKind } from '../reminder.ts'

/** What a trial may compare: extras alone, each of which the service can do without. A new one is a line here, read by the tests of all texts. */
export const EXTRAS = ['invitation', 'before4', 'wording', 'slotsAtOnce'] as const
export type Extra = (typeof EXTRAS)[number]

/** `usual`: all that the office sends to everybody. `other`: one extra left out, or said in other words. Who leaves a trial gets the usual. */
export const ARMS = ['usual', 'other'] as const
export type Arm = (typeof ARMS)[number]

/** How the sentence of a text may differ, never its day, hour or place. */
export type SaidOtherwise = 'withoutInvitation' | 'otherSentence'

/**
 * All that can differ, by its type: no entry for a text that moves, cancels, restores or says missed, for danger, or for an answer to a question; a
 * summons loses an invitation at most, and the one text that may stay away is the reminder of four days before.
 */
interface Difference {
  summons?: 'withoutInvitation'
  reminder?: SaidOtherwise
  before4?: 'unsent'
  wishToMove?: 'toAgent'
}

const DIFFERENCES: Record<Extra, Difference> = {
  invitation: { summons: 'withoutInvitation', reminder: 'withoutInvitation' },
  before4: { before4: 'unsent' },
  wording: { reminder: 'otherSentence' },
  slotsAtOnce: { wishToMove: 'toAgent' },
}

/** How a text is said to somebody without this extra, if otherwise at all. */
export function saidOtherwise(without: Extra | undefined, kind: TextKind): SaidOtherwise | undefined {
  if (without === undefined) return undefined
  const { summons, reminder } = DIFFERENCES[without]
  if (kind === 'summons') return summons
  return kind.startsWith('before') ? reminder : undefined
}

/** Whether a text stays away from somebody without this extra: only while the day-before one of the same appointment is still to leave. */
export function staysAway(without: Extra | undefined, kind: TextKind, toCome: readonly { kind: TextKind }[]): boolean {
  if (without === undefined || kind !== 'before4' || DIFFERENCES[without].before4 === undefined) return false
  return toCome.some((text) => text.kind === 'before1')
}

/** Whether a wish to move goes to the agent, who offers moments, instead of being offered some at once. */
export function wishGoesToAgent(without: Extra | undefined): boolean {
  return without !== undefined && DIFFERENCES[without].wishToMove !== undefined
}
