import { GENERAL_DUTIES, OBLIGATIONS, type Obligation } from '../../domain/obligation.ts'
import type { Conversation, Holder, In, Outcome, State } from '../conversation.ts'
import type { ListedDuty } from '../reply.ts'
import { appointmentStanding, isOver, type Turn } from '../turn.ts'
import { passQuestionOn } from './answers.ts'
import { askAgain } from './asking-back.ts'
import { OFFER_HOURS, OFFERED_AT_ONCE } from './offering.ts'
import { withoutBegun } from './outside.ts'

/** General duties and what may be told of the person's own. "May I…?" is never answered yes or no: a person answers. */
export function giveObligations(turn: Turn): Outcome {
  const missed = turn.holder.coming.some(({ startsAt }) => startsAt <= turn.facts.now)
  if (turn.understood.asksNext && missed) return passQuestionOn(withoutBegun(turn))
  if (!turn.understood.asksPermission) return listFrom(turn, listFor(turn.holder), 0)
  return {
    conversation: toldToWait(turn.conversation),
    replies: [{ text: 'askBefore', values: { appointment: appointmentStanding(turn) } }],
    effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
  }
}

/** "Ok" to "wait for the answer" is to that, and neither a yes to come nor a leave that was given. */
function toldToWait(conversation: Conversation): Conversation {
  return WAIT.includes(conversation.state) ? { state: 'informed', wait: true } : conversation
}

const WAIT: readonly State[] = ['idle', 'awaitingConfirmation', 'askedAgain']

/** "Suite" gives the next ones, a number the sentence and the proof of one; a number of no entry shows the same ones again. */
export function explainObligation(turn: Turn): Outcome {
  const { understood, facts, holder } = turn
  const { listed, shown, expiresAt } = turn.conversation as In<'readingObligations'>
  if (isOver({ expiresAt }, facts)) return listFrom(turn, listFor(holder), 0)
  if (typeof understood.choice !== 'number') return listFrom(turn, listed, shown)
  const entry = entriesOf(listed, holder).find(({ number }) => number === understood.choice)
  if (!entry) return listFrom(turn, listed, startOfLast(shown))
  return {
    conversation: turn.conversation,
    replies: [{ text: 'obligation', values: { entry, more: shown < listed.length } }],
    effects: [],
  }
}

/** "C'est quoi le plus important ?": they are many, all count, and a person answers; the list stays open. */
export function askAboutObligations(turn: Turn): Outcome {
  const { insult, perhaps } = turn.understood
  const { listed, shown, expiresAt } = turn.conversation as In<'readingObligations'>
  if (isOver({ expiresAt }, turn.facts) || insult || perhaps) return askAgain(turn)
  return {
    conversation: turn.conversation,
    replies: [{ text: 'allCount', values: { more: shown < listed.length } }],
    effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
  }
}

/** The next few of the list, in one text; after the last, only that there may be others. */
function listFrom({ facts, holder }: Turn, listed: string[], from: number): Outcome {
  const shown = Math.min(from + OFFERED_AT_ONCE, listed.length)
  const entries = entriesOf(listed, holder).filter(({ number }) => number > from && number <= shown)
  return {
    conversation: {
      state: 'readingObligations',
      listed,
      shown,
      expiresAt: facts.now.plus({ hours: OFFER_HOURS }).toUTC().toISO() ?? '',
    },
    replies: [{ text: 'obligations', values: { entries, more: shown < listed.length } }],
    effects: [],
  }
}

function startOfLast(shown: number): number {
  return Math.max(0, Math.ceil(shown / OFFERED_AT_ONCE) - 1) * OFFERED_AT_ONCE
}

/** What is asked of everybody by its name, then the person's own by its id: free words have no code. */
function listFor({ obligations }: Holder): string[] {
  return [...GENERAL_DUTIES, ...obligations.filter(hasWords).map(({ id }) => id)]
}

/** Each with the number it was given, read anew: what was lifted, or may no longer be told, is not said. */
function entriesOf(listed: string[], { obligations }: Holder): ListedDuty[] {
  return listed.flatMap((name, index): ListedDuty[] => {
    const number = index + 1
    const duty = GENERAL_DUTIES.find((general) => general === name)
    if (duty) return [{ kind: 'general', number, duty }]
    const obligation = obligations.filter(hasWords).find(({ id }) => id === name)
    return obligation ? [{ kind: 'own', number, obligation }] : []
  })
}

/** A code of an older catalogue, without the file's words, cannot be put into a sentence. */
function hasWords({ code, words }: Obligation): boolean {
  return Boolean(words) || (code !== undefined && Object.hasOwn(OBLIGATIONS, code))
}
