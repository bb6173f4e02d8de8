import type { Rules, Signal } from './lexicon.ts'
import type { Token } from './token.ts'

/**
 * Finds every pattern in the tokens. A pattern is words in order, within one clause:
 * `word` that word · `CONCEPT` any of its words, not denied · `!X` denied · `~X` denied or not · `a|B` either ·
 * `x?` may be absent · `..` up to four words between · `^` `$` the edges of the clause · `^^` `$$` of the message.
 * Each is tried only where its first word stands and looks at a bounded stretch: the whole is linear in the message.
 */
export function findPatterns(index: PatternIndex, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = []
  const present = new Set(tokens.flatMap(({ keys }) => keys))
  for (let at = 0; at < tokens.length; at++) {
    for (const key of (tokens[at] as Token).keys) {
      const patterns = index.get(key)
      if (patterns === undefined) continue
      for (const pattern of patterns) {
        if (pattern.needs !== undefined && !pattern.needs.some((key) => present.has(key))) continue
        const from = at - pattern.anchor
        if (from < 0 || !startsWell(pattern, tokens, from)) continue
        const end = matchEnd(pattern, tokens, from, 0)
        if (end >= 0) hits.push({ signal: pattern.signal, from, to: end, length: pattern.steps.length })
      }
    }
  }
  return withoutSwallowed(hits)
}

/** `to` is exclusive. */
export interface Hit {
  signal: Signal
  from: number
  to: number
  length: number
}

type PatternIndex = ReadonlyMap<string, readonly Pattern[]>

interface Pattern {
  signal: Signal
  steps: Step[]
  start: Edge
  end: Edge
  /** The step it is looked up by: the second, when the first is in every other message. */
  anchor: 0 | 1
  /** Of a pattern that searches over a gap, words of which the message must hold one: asked before searching. */
  needs: readonly string[] | undefined
}

type Edge = 'anywhere' | 'clause' | 'message'

interface Step {
  keys: ReadonlySet<string>
  polarity: 'any' | 'affirmed' | 'denied'
  optional: boolean
  /** Words that may stand between the step before and this one. */
  gap: number
}

const GAP = 4

/** In these no word may be denied unless the pattern says so: a denied yes is a no. */
const ASSENTS: ReadonlySet<Signal> = new Set(['yes', 'will'])

/** `entries` are the words that stand in the tokens as one although written in several: "rendez_vous". */
export function indexPatterns(
  rules: Rules,
  canonical: (word: string) => string[],
  entries: ReadonlySet<string>,
): PatternIndex {
  const index = new Map<string, Pattern[]>()
  for (const [signal, sources] of Object.entries(rules)) {
    for (const source of sources
      .map(joined)
      .flatMap(withFirstWord)
      .flatMap((written) => withPhrasesApart(written, entries))) {
      const pattern = compile(signal as Signal, source, canonical)
      for (const key of (pattern.steps[pattern.anchor] as Step).keys) {
        const known = index.get(key)
        if (known) known.push(pattern)
        else index.set(key, [pattern])
      }
    }
  }
  return index
}

/** Written "quelqu'un", "quelqu_un" or "rendez-vous", several words taken as one have one name. */
export function joined(name: string): string {
  return name.replace(/['-]/g, '_')
}

/** A pattern is found by its first word: one that may be absent makes two patterns. */
function withFirstWord(source: string): string[] {
  const [, edge = '', first, rest] = /^(\^+ )?(\S+)\? (.+)$/.exec(source) ?? []
  if (first === undefined || rest === undefined) return [source]
  return [`${edge}${first} ${rest}`, ...withFirstWord(`${edge}${rest}`)]
}

/** "dans|au_lieu_de x" is two patterns: "dans x" and "au lieu de x". */
function withPhrasesApart(source: string, entries: ReadonlySet<string>): string[] {
  const parts = source.split(' ')
  for (const [place, part] of parts.entries()) {
    const names = part.replace(/^[!~+]|[?]$/g, '').split('|')
    const phrase = names.find((name) => name.includes('_') && !isConcept(name) && !entries.has(name))
    if (phrase === undefined) continue
    const variant = (middle: string[]) => [...parts.slice(0, place), ...middle, ...parts.slice(place + 1)].join(' ')
    const rest = part.replace(new RegExp(`\\|${phrase}(?![^|?])|(?<![^!~+|])${phrase}\\|`), '')
    const sign = /^[!~+]/.exec(part)?.[0] ?? ''
    const apart = withPhrasesApart(variant(`${sign}${phrase}`.split('_')), entries)
    return rest === part ? apart : [...apart, ...withPhrasesApart(variant([rest]), entries)]
  }
  return [source]
}

function compile(signal: Signal, source: string, canonical: (word: string) => string[]): Pattern {
  const pattern: Pattern = { signal, steps: [], start: 'anywhere', end: 'anywhere', anchor: 0, needs: undefined }
  let gap = 0
  for (const part of source.split(' ')) {
    if (part === '^') pattern.start = 'clause'
    else if (part === '^^') pattern.start = 'message'
    else if (part === '$') pattern.end = 'clause'
    else if (part === '$$') pattern.end = 'message'
    else if (part === '..') gap = GAP
    else {
      // What follows a denied word hangs under the same denial: "je veux pas venir" denies both.
      const under = pattern.steps.some(({ polarity }) => polarity === 'denied')
      for (const step of stepsOf(part, gap, canonical)) {
        if (ASSENTS.has(signal) && !part.startsWith('~') && step.polarity === 'any') step.polarity = 'affirmed'
        pattern.steps.push(under && step.polarity === 'affirmed' ? { ...step, polarity: 'any' } : step)
      }
      gap = 0
    }
  }
  if (pattern.steps.length === 0) throw new Error(`A pattern needs a word: ${source}`)
  const [first, second] = pattern.steps
  const canWait = second !== undefined && !second.optional && second.gap === 0 && !hasWorn(second.keys)
  if (first && hasWorn(first.keys) && canWait) pattern.anchor = 1
  pattern.needs = neededBy(pattern)
  return pattern
}

/** The step that says most: few words, none of them worn. */
function neededBy({ steps, anchor }: Pattern): readonly string[] | undefined {
  if (!steps.some(({ gap }) => gap > 0)) return undefined
  return steps
    .filter(({ optional, keys }, place) => place !== anchor && !optional && !hasWorn(keys))
    .map(({ keys }) => [...keys])
    .sort((one, other) => one.length - other.length)[0]
}

/** Words so frequent that looking patterns up by them is half the work: measured, 70 µs a message against 42. */
const WORN = [
  'je',
  'ce',
  'est',
  'ai',
  'suis',
  'le',
  'la',
  'de',
  'a',
  'vous',
  'il',
  'me',
  'pas',
  'mon',
  'i',
  'the',
  'my',
  'is',
  'am',
  'to',
  'you',
  'do',
]

function hasWorn(keys: ReadonlySet<string>): boolean {
  return WORN.some((word) => keys.has(word))
}

function stepsOf(part: string, gap: number, canonical: (word: string) => string[]): Step[] {
  const optional = part.endsWith('?')
  const body = optional ? part.slice(0, -1) : part
  const sign = /^[!~+]/.exec(body)?.[0]
  const names = body.slice(sign ? 1 : 0).split('|')
  const first = names[0] as string
  const concept = isConcept(first)
  const polarity: Step['polarity'] = sign === '!' ? 'denied' : sign === '~' || (!sign && !concept) ? 'any' : 'affirmed'
  if (names.length === 1 && !concept) {
    return canonical(first).map((word, place) => step([word], polarity, optional, place === 0 ? gap : 0))
  }
  return [
    step(
      names.flatMap((name) => (isConcept(name) ? [name] : canonical(name))),
      polarity,
      optional,
      gap,
    ),
  ]
}

function step(keys: string[], polarity: Step['polarity'], optional: boolean, gap: number): Step {
  return { keys: new Set(keys), polarity, optional, gap }
}

export function isConcept(name: string): boolean {
  return /^[A-Z]/.test(name)
}

function startsWell(pattern: Pattern, tokens: readonly Token[], at: number): boolean {
  if (pattern.start === 'anywhere' || at === 0) return true
  return pattern.start === 'clause' && (tokens[at - 1] as Token).clause !== (tokens[at] as Token).clause
}

/** Where the match of the steps from `place` on ends, or -1. Gaps and options are tried shortest first. */
function matchEnd(pattern: Pattern, tokens: readonly Token[], at: number, place: number): number {
  const step = pattern.steps[place]
  if (step === undefined) return endsWell(pattern, tokens, at) ? at : -1
  const clause = (tokens[place === 0 ? at : at - 1] as Token).clause
  for (let skipped = 0; skipped <= step.gap; skipped++) {
    const token = tokens[at + skipped]
    if (token === undefined || (token.clause !== clause && pattern.start !== 'message')) break
    if (fits(step, token)) {
      const end = matchEnd(pattern, tokens, at + skipped + 1, place + 1)
      if (end >= 0) return end
    }
  }
  return step.optional ? matchEnd(pattern, tokens, at, place + 1) : -1
}

function fits(step: Step, token: Token): boolean {
  if (step.polarity !== 'any' && token.denied !== (step.polarity === 'denied')) return false
  for (const key of token.keys) if (step.keys.has(key)) return true
  return false
}

function endsWell(pattern: Pattern, tokens: readonly Token[], at: number): boolean {
  if (pattern.end === 'anywhere' || at >= tokens.length) return true
  return pattern.end === 'clause' && (tokens[at - 1] as Token).clause !== (tokens[at] as Token).clause
}

function withoutSwallowed(hits: Hit[]): Hit[] {
  const asides = hits.filter(({ signal }) => signal === 'aside')
  if (asides.length === 0) return hits
  // Each word belongs to the aside that reaches furthest over it: one pass, however many there are.
  const reach = new Map<number, number>()
  for (const { from, to } of asides) {
    for (let at = from; at < to; at++) reach.set(at, Math.max(reach.get(at) ?? 0, to))
  }
  return hits.filter(
    ({ signal, from, to }) => signal === 'aside' || survivesAside(signal) || (reach.get(from) ?? 0) < to,
  )
}

/** A question inside an aside is still asked: "je peux changer de travail ?"; and "ill be there" still comes. */
function survivesAside(signal: Signal): boolean {
  return signal.startsWith('ask') || signal === 'permission' || signal === 'will'
}
