import type { Danger, ReadLanguage, Reason, Topic } from '../intent.ts'

/** What a pattern says when it is found; an intent is decided from several of them. */
export type Signal =
  | Danger
  | `because:${Reason}`
  | `topic:${Topic}`
  | `speak:${ReadLanguage | 'another'}`
  | 'optOut'
  | 'optIn'
  | 'wrongPerson'
  | 'cannot'
  /** Somewhere else that day, which said alone means no. */
  | 'away'
  | 'no'
  | 'yes'
  /** Our text arrived, which says nothing of coming. */
  | 'receipt'
  | 'will'
  | 'unsure'
  | 'reschedule'
  | 'late'
  | 'onTheWay'
  | 'askWhen'
  | 'askWhere'
  | 'askWho'
  | 'askDocuments'
  | 'askObligations'
  | 'permission'
  | 'askSentence'
  | 'askConsequences'
  | 'askAgent'
  | 'documentSent'
  | 'changePhone'
  | 'help'
  | 'thanks'
  | 'greeting'
  | 'insult'
  /** A question by its order of words, mark or no mark. */
  | 'asking'
  | 'friend'
  /** Said to somebody close: "tu", "mate". Nobody writes so to an office. */
  | 'thou'
  | 'laugh'
  /** Swallows every pattern found inside it: "mort de rire" is not about death. */
  | 'aside'

/** Patterns by what they say, in the notation of pattern.ts. */
export type Rules = Partial<Record<Signal, string[]>>

/** Words by concept, separated by spaces; `several_words` are one entry. */
export type Concepts = Record<string, string>

/** All that one language needs to be read. */
export interface Lexicon {
  language: ReadLanguage
  concepts: Concepts
  rules: Rules
  /** Short writings and what they stand for, in whole words. */
  spellings: Record<string, string>
  /** Letters that lean on the next word: "j" for "je". */
  elisions: Record<string, string>
  /** Whether people glue those letters to the next word: "jserai". */
  glues: boolean
  /** Words that are right as they are, and mean nothing to us: they must not be "corrected". */
  common: string
  /** How a word sounds: two spellings of one sound are one word. */
  soundOf?: (word: string) => string
  negation: Negation
  /** Messages enough were learnt that words near each other are weighed in pairs. */
  weighsPairs?: true
  /** Another script in Latin letters, letter for letter: of the lexicon's own words and of what is read. */
  inLatin?: (text: string) => string
  /** Says apart, in folded text, what one spelling may mean: the "si" of "si voy" and of "si no voy". */
  toldApart?: (folded: string) => string
}

export interface Negation {
  /** Words that deny: "pas". */
  deny: string
  /** Announces a denial, and denies alone when nothing follows: "ne". */
  announce: string
  /** A denial stops in front of them: a new subject begins. */
  stop: string
  /** Verbs that a denial reaches backwards. */
  backwards: number
  forwards: number
  /** The denial that is a whole answer where it stands alone in its clause, and stays a word there: "no", "nu". */
  answer?: string
}
