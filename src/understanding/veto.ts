import type { Clues, Verdict } from './clues.ts'
import type { Evidence } from './evidence.ts'
import type { Signal } from './reading/lexicon.ts'

/** To take a refusal for a yes is the worst mistake: a yes that no pattern sees must be a plain one. */
const YES_SEEN = 0.5
const YES_UNSEEN = 0.8
const PLAIN_DESPITE_FRIEND = 0.85

/** Turns into `other` what the weights chose and something forbids: a person reads it. */
export function veto(chosen: Verdict, { evidence }: Clues): Verdict {
  const forbidden = isSaidToFriend(chosen, evidence) || (chosen.intent === 'confirm' && !isPlainYes(chosen, evidence))
  return forbidden ? { ...chosen, intent: 'other' } : chosen
}

/** What sounds said to a friend is left alone, unless it plainly asks or tells us something. */
function isSaidToFriend({ intent, probability }: Verdict, { has, empty }: Evidence): boolean {
  if (!has('friend') || has('help')) return false
  return empty || probability < PLAIN_DESPITE_FRIEND || intent === 'confirm'
}

function isPlainYes({ probability }: Verdict, evidence: Evidence): boolean {
  if (forbidsYes(evidence)) return false
  // "ok google": among so few words, one that nobody knows may be the point.
  if (evidence.strange && !evidence.has('will')) return false
  const seen = (evidence.has('yes') || evidence.has('will')) && !evidence.has('no')
  return probability >= (seen ? YES_SEEN : YES_UNSEEN)
}

/** A question, a condition, a doubt, an insult, violence, hardly more than an apology; a denial or a "but" as the last word. */
function forbidsYes({ asked, conditional, has, grim, sorry, all, deniedAt, butAt }: Evidence): boolean {
  if (asked || conditional || grim || sorry || has('insult') || has('unsure')) return true
  return Math.max(deniedAt, butAt, lastRefusal(all)) > lastOf(all, ['yes', 'will'])
}

function lastRefusal(all: Evidence['all']): number {
  const reasons = all.map(({ signal }) => signal).filter((signal) => signal.startsWith('because:'))
  return lastOf(all, ['no', 'cannot', 'reschedule', 'away', ...reasons])
}

function lastOf(hits: Evidence['all'], signals: readonly Signal[]): number {
  return Math.max(-1, ...hits.filter(({ signal }) => signals.includes(signal)).map(({ from }) => from))
}
