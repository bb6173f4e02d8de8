import type { Negation } from './lexicon.ts'
import type { Token, Word } from './token.ts'

/**
 * Gives each word its concepts, its clause, and what hangs over it: a denial ("pas", "not") or a condition ("si", "if").
 * The small words that only carry a scope, and those that fill, leave: patterns then need not step over them.
 */
export function markScopes(
  words: readonly Word[],
  negation: Negation,
  concepts: ReadonlyMap<string, readonly string[]>,
): Token[] {
  const tokens = withClauses(words, concepts)
  markDenials(tokens, negation)
  markConditions(tokens)
  return tokens.filter(
    (token, at) => !isSilent(token) && (!token.keys.includes('DENY') || isAnswer(tokens, at, negation)),
  )
}

function isSilent({ keys }: Token): boolean {
  return keys.includes('FILLER')
}

/** "Nu, mulțumesc": nothing stands beside it in its clause. */
function isAnswer(tokens: readonly Token[], at: number, { answer }: Negation): boolean {
  const token = tokens[at]
  if (token?.word !== answer) return false
  return [tokens[at - 1], tokens[at + 1]].every(
    (beside) => !beside || beside.clause !== token?.clause || isPolite(beside),
  )
}

function isPolite(token: Token): boolean {
  return isSilent(token) || token.keys.includes('COURTESY')
}

function withClauses(words: readonly Word[], concepts: ReadonlyMap<string, readonly string[]>): Token[] {
  let clause = 0
  return words.map(({ word, typed, unknown, sentence, opensClause }, at) => {
    const own = concepts.get(word)
    if (at > 0 && (opensClause || own?.includes('LINK'))) clause++
    const keys =
      own !== undefined ? [word, ...own] : unknown ? [word, 'UNKNOWN'] : /^\d+$/.test(word) ? [word, 'NUMBER'] : [word]
    return { word, typed, keys, clause, sentence, denied: false, conditional: false, unknown }
  })
}

function markDenials(tokens: Token[], negation: Negation): void {
  const deny = new Set(negation.deny.split(' '))
  const announce = new Set(negation.announce.split(' '))
  const stop = new Set(negation.stop.split(' '))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const announced = announce.has(token.word)
    if (!announced && !deny.has(token.word)) continue
    token.keys = [...token.keys, 'DENY']
    if (announced) denyForwards(tokens, at, 2, stop, deny)
    else {
      const before = lastBefore(tokens, at)
      // A denial that finds no verb still denies: better the word before it than nothing.
      if (!denyBackwards(tokens, at, negation.backwards, deny) && before && isDeniable(before, token))
        before.denied = true
      denyForwards(tokens, at, negation.forwards, stop, deny)
    }
  }
}

/** The word before, whatever merely fills left out: "ok actually no" denies the "ok". */
function lastBefore(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1]
  return before?.keys.includes('FILLER') ? tokens[at - 2] : before
}

/** "si jamais" denies nothing: it still supposes. */
function isDeniable(before: Token, denial: Token): boolean {
  return before.clause === denial.clause && !before.keys.includes('IF')
}

const CAN_BE_DENIED = ['VERB', 'COME', 'CAN', 'BE', 'WILL']

/** Reaches the verb before: "je peux vraiment pas". Words that cannot be denied let it pass. */
function denyBackwards(tokens: Token[], at: number, reach: number, deny: ReadonlySet<string>): boolean {
  for (let back = 1; back <= reach; back++) {
    const token = tokens[at - back]
    if (token === undefined || token.clause !== tokens[at]?.clause || deny.has(token.word)) return false
    if (!CAN_BE_DENIED.some((concept) => token.keys.includes(concept))) continue
    token.denied = true
    return true
  }
  return false
}

function denyForwards(
  tokens: Token[],
  at: number,
  reach: number,
  stop: ReadonlySet<string>,
  deny: ReadonlySet<string>,
): void {
  for (let on = 1; on <= reach; on++) {
    const token = tokens[at + on]
    if (token === undefined || token.clause !== tokens[at]?.clause) return
    if (stop.has(token.word) && on > 0 && !deny.has(token.word)) return
    if (!token.keys.includes('STEADY')) token.denied = true
  }
}

/** "si je viens pas" asserts nothing, up to the end of its clause. */
function markConditions(tokens: Token[]): void {
  let clause = -1
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    if (token.keys.includes('IF') && !next?.keys.includes('YES')) clause = token.clause
    token.conditional = token.clause === clause
  }
}
