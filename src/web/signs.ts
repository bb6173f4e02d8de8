import type { KnownSign, Sign } from '../domain/standing.ts'
import { badge, type Html, type Tone } from './html.ts'
import { OBSTACLES, SHARED, SIGNS } from './words.ts'

/** What is known at a glance, with its reason. */
export function signBadge({ sign, because }: KnownSign): Html {
  const reason = sign === 'doubtful' ? SHARED.doubtful : because && OBSTACLES[because.obstacle]
  return badge(SIGN_TONES[sign], reason ? `${SIGNS[sign]}${SHARED.colon}${reason}` : SIGNS[sign])
}

export const SIGN_TONES: Record<Sign, Tone> = {
  danger: 'bad',
  confirmed: 'good',
  declined: 'bad',
  moveAsked: 'ask',
  movedByText: 'moved',
  wrote: 'ask',
  silent: 'quiet',
  notTextedYet: 'quiet',
  unreachable: 'blocked',
  paused: 'blocked',
  doubtful: 'ask',
}
