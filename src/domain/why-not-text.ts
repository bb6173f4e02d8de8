import type { DropReason } from './message.ts'
import type { PhoneDoubt, Probationer } from './people.ts'

/** What keeps texts from somebody; `undelivered`, that the last one did not arrive, does not by itself. */
export type Obstacle = 'paused' | 'optedOut' | 'noPhone' | Exclude<PhoneDoubt, 'undelivered'> | 'sharedNumber'

/** Why this person cannot be texted, whoever writes. What they asked of us (STOP, "mauvais numéro") binds agents too. */
export function whyNotText(
  { pausedReason, optedOutAt, phone, phoneDoubt, textsAllowedOnSharedNumber }: Probationer,
  numberIsShared: boolean,
): Obstacle | undefined {
  if (pausedReason !== undefined) return 'paused'
  if (optedOutAt) return 'optedOut'
  if (!phone) return 'noPhone'
  // A phone that was off is tried again at the next text; a number that cannot receive is not.
  if (phoneDoubt && phoneDoubt !== 'undelivered') return phoneDoubt
  return numberIsShared && !textsAllowedOnSharedNumber ? 'sharedNumber' : undefined
}

/** As a text that was given up says it: that the number is in doubt. Which doubt it is, the person's own row says. */
export function asDropped(obstacle: Obstacle): Extract<DropReason, Obstacle | 'phoneInDoubt'> {
  const said = obstacle === 'paused' || obstacle === 'optedOut' || obstacle === 'noPhone' || obstacle === 'sharedNumber'
  return said ? obstacle : 'phoneInDoubt'
}
