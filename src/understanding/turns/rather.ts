import type { Intent, Understood } from '../intent.ts'
import { TURNS, type Turn } from '../languages/any/rather.ts'
import { spacedWordsAndQuestions } from '../reading/spaced-words.ts'

/** Turns of phrase that the weights take for something else: what such a message means instead, or the message as it was read. */
export function rather(understood: Understood, text: string): Understood {
  const words = spacedWordsAndQuestions(text)
  const found = RATHER.find(({ of, turn }) => of.includes(understood.intent) && isSaid(TURNS[turn], words))
  if (!found) return understood
  const { confidence, because, moment, reason } = understood
  const kept = found.means.intent === 'decline' && reason
  return { confidence, because, ...found.means, ...(moment && { moment }), ...(kept && { reason: kept }) }
}

function isSaid({ said, unless }: Turn, words: string): boolean {
  return said.test(words) && !unless?.test(words)
}

interface Rather {
  of: readonly Intent[]
  turn: keyof typeof TURNS
  means: Pick<Understood, 'intent' | 'perhaps' | 'asksPermission'>
}

const RATHER: readonly Rather[] = [
  // Said to what was answered, and to nothing that was asked.
  { of: ['confirm'], turn: 'cool', means: { intent: 'thanks' } },
  // What somebody else says, or a trouble that is told of.
  {
    of: ['confirm'],
    turn: 'toldOfYes',
    means: { intent: 'other' },
  },
  // "Merci bocou bonne journée envoyer": of one who dictates.
  {
    of: ['other'],
    turn: 'goodDay',
    means: { intent: 'thanks' },
  },
  // No word of the law is asked for: which of our list, a person says.
  { of: ['ask_sentence'], turn: 'mostImportant', means: { intent: 'other' } },
  // "C'est bon il est descendu, j'arrive, vous m'attendez ?"
  {
    of: ['other', 'confirm'],
    turn: 'waitForMe',
    means: { intent: 'late' },
  },
  // "Je ne voudrais surtout pas que cela passe pour un refus", "je n'ai pas dit non".
  {
    of: ['decline'],
    turn: 'noRefusal',
    // "Je ne refuse pas de venir, je refuse de venir à 7 h": refused in part, so another hour is asked for.
    means: { intent: 'other' },
  },
  // "Y a grève demain parait", "si elle démarre pas, non", "mon père dit que si j'y vais pas je suis cuit": said, supposed, and refused by nobody.
  {
    of: ['decline'],
    turn: 'supposed',
    means: { intent: 'other' },
  },
  {
    of: ['decline'],
    turn: 'comesInWithMe',
    means: { intent: 'other' },
  },
  { of: ['decline'], turn: 'bothSameDay', means: { intent: 'other' } },
  {
    of: ['confirm'],
    turn: 'noWay',
    means: { intent: 'decline' },
  },
  // "Pas avant le 20, après je viens", "ça tombe pile en même temps, l'aprem je suis dispo": another time is asked for.
  {
    of: ['confirm'],
    turn: 'notThen',
    means: { intent: 'reschedule' },
  },
  // "Pneu crevé, je change et je viens", "je serai là dès qu'il bouge": somebody who comes late.
  {
    of: ['confirm'],
    turn: 'comesOnce',
    means: { intent: 'late' },
  },
  // "Coming coming im on the bus": said on the way.
  { of: ['confirm'], turn: 'onTheWay', means: { intent: 'late' } },
  {
    of: ['ask_agent'],
    turn: 'howMuchMore',
    means: { intent: 'ask_obligations' },
  },
  // "Vous auriez pas la veille ?" asks for another day, and says nothing of coming.
  {
    of: ['decline'],
    turn: 'haveYouAnother',
    means: { intent: 'reschedule' },
  },
  // "Did I just cancel my appointment?"
  {
    of: ['decline', 'reschedule', 'other'],
    turn: 'didICancel',
    means: { intent: 'ask_when' },
  },
  {
    of: ['reschedule'],
    turn: 'noUse',
    means: { intent: 'other' },
  },
  // "Le jour où vous passez je suis chez le cardiologue".
  {
    of: ['other'],
    turn: 'elsewhereThatDay',
    means: { intent: 'decline' },
  },
  // "That was a no in case the computer didn't get it".
  {
    of: ['other'],
    turn: 'wasNo',
    means: { intent: 'decline' },
  },
  {
    of: ['other', 'change_phone'],
    turn: 'nothingHere',
    means: { intent: 'other', perhaps: 'opt_out' },
  },
  // "C'est enregistré ou pas ?": what stands is the answer.
  {
    of: ['help', 'other'],
    turn: 'isNoted',
    means: { intent: 'ask_when' },
  },
  // What a judge will decide is nobody's to foretell.
  {
    of: ['ask_consequences'],
    turn: 'foretold',
    means: { intent: 'other' },
  },
  {
    of: ['ask_obligations'],
    turn: 'mustITell',
    means: { intent: 'ask_obligations', asksPermission: true },
  },
  // "Do I still come Thursday?", "le rdv de jeudi tient toujours ?": what stands is the answer.
  {
    of: ['reschedule', 'decline', 'other'],
    turn: 'stillOn',
    means: { intent: 'ask_when' },
  },
  // "Am I getting locked up Thursday?"
  {
    of: ['decline', 'reschedule'],
    turn: 'lockedUp',
    means: { intent: 'ask_consequences' },
  },
  // "Envoyer", said to a telephone that takes dictation.
  { of: ['document_sent'], turn: 'thanksSend', means: { intent: 'thanks' } },
]
