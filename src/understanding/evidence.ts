import type { Reason } from './intent.ts'
import type { Signal } from './reading/lexicon.ts'
import type { Hit } from './reading/pattern.ts'
import type { Reading } from './reading/reader.ts'
import type { Token } from './reading/token.ts'

/** What a message says, once what it only supposes is left out. */
export interface Evidence {
  all: Hit[]
  has(signal: Signal): boolean
  longest(signals: readonly Signal[]): Hit | undefined
  reasons: Reason[]
  /** Something is asked, somewhere. */
  asked: boolean
  /** Something stands under an "if". */
  conditional: boolean
  /** So that what is said depends on it: "if the fever drops I'll be there"; not "even if I have to crawl", nor "he shouts if I miss work, but I'm coming". */
  supposed: boolean
  /** Where the last denied word stands that no pattern accounts for, or -1. */
  deniedAt: number
  /** Where the last "but" stands, or -1. */
  butAt: number
  /** Where the last of what speaks against a yes stands, or -1: a question, a condition, a doubt, an insult, words of violence. */
  doubtAt: number
  /** An apology, and fewer than three words besides: "oui désolé" does not say of what. */
  sorry: boolean
  /** Three words at most, of which the lexicon does not know one. */
  strange: boolean
  /** Nothing but courtesies and marks. */
  empty: boolean
}

const GRIM = ['KILL', 'HURTS', 'DIE', 'WEAPON', 'POISON']

const DOUBTS: readonly Signal[] = ['insult', 'unsure', 'asking']

/** Said, these assert; under an "if" they only suppose. */
const ASSERTIONS: ReadonlySet<Signal> = new Set([
  'away',
  'cannot',
  'no',
  'yes',
  'will',
  'late',
  'onTheWay',
  'documentSent',
  'wrongPerson',
  'optOut',
])

export function evidenceIn({ tokens, hits, asked, apology }: Reading): Evidence {
  const kept = hits.filter(({ signal, from }) => !(isAssertion(signal) && tokens[from]?.conditional))
  const late = kept.filter(({ signal }) => signal === 'late')
  // "je peux pas être à l'heure" is late, not absent.
  const grief = kept.filter(({ signal }) => signal === 'because:grief')
  const asides = hits.filter(({ signal }) => signal === 'aside')
  const all = kept
    .filter(({ signal }) => signal !== 'aside')
    // "Je vais tuer le temps": what is threatened is the aside itself.
    .filter(
      (hit) =>
        hit.signal !== 'threat' || !asides.some(({ from, to }) => hit.from < from && from < hit.to && hit.to < to),
    )
    .filter((hit) => hit.signal !== 'cannot' || !isWithin(hit, late))
    // "ma mère vient de mourir" mourns: it is nobody's wish to die.
    .filter((hit) => hit.signal !== 'self' || !isWithin(hit, grief))
  const deniedAt = tokens.findLastIndex((token, at) => token.denied && !isHarmless(token) && !isCovered(at, all))
  const butAt = tokens.findLastIndex(({ keys }) => keys.includes('BUT'))
  const doubts = all.filter(({ signal }) => DOUBTS.includes(signal))
  /** Words of violence are read by a person before anything is confirmed, unless an aside swallows them. */
  const isGrim = ({ keys }: Token, at: number) =>
    GRIM.some((concept) => keys.includes(concept)) && !isCovered(at, asides)
  const isDoubtful = (token: Token, at: number) => token.conditional || isGrim(token, at) || isCovered(at, doubts)
  const asking = new Set([...asked].filter((sentence) => !isTag(tokens, sentence)))
  const endsAsking = Math.max(-1, ...asking) >= (tokens.at(-1)?.sentence ?? 0)
  const bySignal = Map.groupBy(all, ({ signal }) => signal)
  return {
    all,
    has: (signal) => bySignal.has(signal),
    longest: (signals) => longestOf(signals.flatMap((signal) => bySignal.get(signal) ?? [])),
    reasons: reasonsIn(all),
    asked: asking.size > 0 || bySignal.has('asking'),
    conditional: tokens.some(({ conditional }) => conditional),
    supposed: tokens.some((_, at) => at > butAt && isSupposed(tokens, at)),
    sorry: apology && tokens.length < 3,
    strange: tokens.length <= 3 && tokens.some(({ unknown }) => unknown),
    empty: tokens.length === 0,
    doubtAt: endsAsking
      ? tokens.length
      : tokens.findLastIndex((token, at) => isDoubtful(token, at) || asking.has(token.sentence)),
    deniedAt,
    butAt,
  }
}

function isSupposed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.conditional || !token.keys.includes('IF')) return false
  const [before = '', after = '', next = ''] = [at - 1, at + 1, at + 2].map((near) => tokens[near]?.word)
  return !CONCEDES.has(before) && !WHATEVER_IT_TAKES.has(after) && next !== 'must'
}

const CONCEDES = new Set(['even', 'meme'])
/** "If need be", "s'il le faut", "if anything"; "if I must" too. */
const WHATEVER_IT_TAKES = new Set(['need', 'needed', 'must', 'anything', 'besoin', 'faut', 'necessaire'])

/** "Oui je viens. Content ?": said to be done with it, and answered by nobody. */
function isTag(tokens: readonly Token[], sentence: number): boolean {
  const [first = '', ...others] = tokens.filter((token) => token.sentence === sentence).map(({ word }) => word)
  return sentence > 0 && TAGS.has(first) && others.every((word) => word === 'now' || word === 'maintenant')
}

const TAGS = new Set([
  ...['content', 'contente', 'satisfait', 'satisfaite', 'heureux', 'heureuse', 'rassure', 'rassuree'],
  ...['happy', 'satisfied', 'pleased'],
])

function isAssertion(signal: Signal): boolean {
  return ASSERTIONS.has(signal) || signal.startsWith('because:')
}

/** The reasons, the longest said first. */
function reasonsIn(hits: readonly Hit[]): Reason[] {
  const found = hits
    .filter(({ signal }) => signal.startsWith('because:'))
    .sort((one, other) => weightOf(other) - weightOf(one))
  return [...new Set(found.map(({ signal }) => signal.slice('because:'.length) as Reason))]
}

/** Graver reasons change the answer more: no slots are offered to somebody who mourns. */
const GRAVE = [
  'because:custody',
  'because:grief',
  'because:hospital',
  'because:refusal',
  'because:movedAway',
  'because:alreadyMissed',
]

function weightOf({ signal, length }: Hit): number {
  const rank = GRAVE.indexOf(signal)
  return (rank < 0 ? 0 : 100 - rank) + length
}

function longestOf(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined
  for (const hit of hits) if (best === undefined || reach(hit) > reach(best)) best = hit
  return best
}

function reach({ from, to, length }: Hit): number {
  return length * 10 + (to - from)
}

function isWithin(hit: Hit, others: readonly Hit[]): boolean {
  return others.some(({ from, to }) => from <= hit.from && to >= hit.to)
}

function isCovered(at: number, hits: readonly Hit[]): boolean {
  return hits.some(({ from, to }) => from <= at && at < to)
}

const NEUTRAL = ['HARMLESS', 'DAY', 'PART', 'HOUR', 'NUMBER', 'RDV', 'YES', 'SEEYOU']

function isHarmless({ keys, word }: Token): boolean {
  return NEUTRAL.some((concept) => keys.includes(concept)) || /^\d+$/.test(word)
}

/** The words that some hits were found in, in their order. */
export function wordsOf(hits: readonly Hit[], { tokens }: Reading): string[] {
  const places = new Set(
    hits.slice(0, 8).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  )
  return [...places].sort((one, other) => one - other).flatMap((at) => tokens[at]?.word.replaceAll('_', ' ') ?? [])
}
