import type { Intent, Understood } from '../intent.ts'
import { plainTurnsIn } from '../languages/any/plain-turns.ts'
import type { LearntLanguage } from '../languages/grammars.ts'
import { inLettersOf } from '../languages/letters.ts'
import type { PlainTurn } from '../languages/said/plain-turns.ts'
import { fold } from '../reading/fold.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/**
 * What a few plain turns of phrase say in languages learnt from few messages, over what the weights make of them; danger, commands, languages and choices are
 * never touched.
 */
export function withPlainTurns(understood: Understood, text: string, language: LearntLanguage): Understood {
  if (!TOUCHED.has(understood.intent) || understood.byAnother || text.length > LONGEST) return understood
  const words = ` ${spacedWords(inLettersOf(language)(fold(text))).trim()} `
  const says = (turn: PlainTurn) => plainTurnsIn(language)(turn, words)
  const { intent, confidence, because, moment, perhaps } = understood
  const plainly = { confidence: Math.max(confidence, SAID), because, ...(moment && { moment }) }
  const asked = asksOnly(understood, words) ? ASKED.filter(({ turn }) => says(turn)) : []
  const [first, ...others] = asked
  if (first && others.length > 0) return { ...plainly, intent: first.intent, also: others.map((one) => one.intent) }
  const asksDetail = intent === 'ask_where' || understood.foreign ? detailAsked(says) : []
  if (asksDetail.length > 0)
    return {
      ...plainly,
      intent: 'ask_where',
      asksDetail: [...new Set([...(understood.asksDetail ?? []), ...asksDetail])],
    }
  // "Vou com a minha filha porque não tenho ninguém": they come, and a person knows with whom.
  if (intent === 'confirm' && says('bringsSomebody')) return { ...understood, besides: true }
  if (intent === 'confirm') return says('arrived') ? { ...understood, arrives: true } : understood
  const seems = perhaps ?? intent
  if (seems === 'wrong_person' && !isShort(words)) return understood
  if (intent === 'decline' && says('haveYou')) return { ...understood, intent: 'reschedule' }
  const found = TURNS.find(({ of, turn, unlessDated }) => of.includes(seems) && !(unlessDated && moment) && says(turn))
  return found ? { ...plainly, ...found.means } : understood
}

/** What is not understood may ask too, in few words: in many it tells something. */
function asksOnly({ intent, perhaps }: Understood, words: string): boolean {
  return QUESTIONS.has(intent) && !perhaps && (intent !== 'other' || isShort(words))
}

function isShort(words: string): boolean {
  return words.trim().split(' ').length <= FEW
}

function detailAsked(says: (turn: PlainTurn) => boolean): string[] {
  return DETAILS.flatMap(({ turn, written }) => (says(turn) ? written : []))
}

const FEW = 12
const LONGEST = 200
const SAID = 0.8

const TOUCHED: ReadonlySet<Intent> = new Set([
  ...(['other', 'confirm', 'decline', 'reschedule', 'late', 'thanks', 'greeting'] as const),
  ...([
    'ask_when',
    'ask_where',
    'ask_who',
    'ask_documents',
    'ask_agent',
    'ask_consequences',
    'document_sent',
    'help',
  ] as const),
])

const QUESTIONS: ReadonlySet<Intent> = new Set(['other', 'ask_when', 'ask_where', 'ask_who', 'ask_documents', 'help'])

/** Several questions in one message. */
const ASKED: readonly { turn: PlainTurn; intent: Intent }[] = [
  // Where it is tells the day and the hour too.
  { turn: 'asksWhere', intent: 'ask_where' },
  { turn: 'asksWhen', intent: 'ask_when' },
  { turn: 'asksPapers', intent: 'ask_documents' },
]

/** What an address does not answer, by what an office would have written of it. */
const DETAILS: readonly { turn: PlainTurn; written: string[] }[] = [
  { turn: 'asksFloor', written: ['etage'] },
  { turn: 'asksBell', written: ['sonne', 'interphone'] },
  { turn: 'asksRide', written: ['metro', 'bus', 'tram', 'gare', 'ligne', 'rer'] },
  { turn: 'asksParking', written: ['parking', 'garer', 'stationn'] },
]

interface TurnMeant {
  /** What it was taken for, or seemed. */
  of: readonly Intent[]
  turn: PlainTurn
  means: Pick<Understood, 'intent' | 'reason' | 'beyond' | 'lostPapers' | 'arrives'>
  /** Not with a day or an hour, which asks for another. */
  unlessDated?: true
}

const TURNS: readonly TurnMeant[] = [
  { of: ['confirm', 'other', 'ask_consequences'], turn: 'comes', means: { intent: 'confirm' } },
  { of: ['confirm', 'other'], turn: 'refuses', means: { intent: 'decline' } },
  {
    of: ['confirm', 'other', 'wrong_person', 'ask_where'],
    turn: 'arrived',
    means: { intent: 'confirm', arrives: true },
  },
  {
    of: ['ask_when', 'other', 'confirm', 'decline', 'thanks'],
    turn: 'missed',
    means: { intent: 'decline', reason: 'alreadyMissed' },
  },
  {
    of: ['ask_documents', 'ask_who', 'ask_agent', 'other', 'reschedule', 'decline', 'help'],
    turn: 'bringsSomebody',
    means: { intent: 'ask_agent', beyond: true },
    unlessDated: true,
  },
  {
    of: ['ask_documents', 'document_sent', 'other', 'wrong_person'],
    turn: 'lacksPapers',
    means: { intent: 'ask_documents', lostPapers: true },
  },
  { of: ['other', 'wrong_person'], turn: 'haveI', means: { intent: 'ask_when' } },
]
