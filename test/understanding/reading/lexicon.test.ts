import { describe, expect, it } from 'vitest'
import { english } from '../../../src/understanding/languages/en/english.ts'
import { french } from '../../../src/understanding/languages/fr/french.ts'
import type { Lexicon } from '../../../src/understanding/reading/lexicon.ts'

const BUILT_IN = ['UNKNOWN', 'NUMBER']

describe.each([french, english])('the lexicon of $language', (lexicon) => {
  it('has no pattern that asks for a word the reader sets aside: it could never be found', () => {
    const dropped = setAside(lexicon)
    expect(requiredWords(lexicon).filter(({ names }) => names.every((name) => dropped.has(name)))).toEqual([])
  })

  it('names no concept that does not exist', () => {
    const named = requiredWords(lexicon).flatMap(({ names }) => names.filter((name) => /^[A-Z]/.test(name)))
    expect(named.filter((name) => !(name in lexicon.concepts) && !BUILT_IN.includes(name))).toEqual([])
  })
})

/** Courtesies, fillers and denials leave before patterns look. */
function setAside({ concepts, negation }: Lexicon): Set<string> {
  const lists = [concepts.COURTESY, concepts.FILLER, negation.deny, negation.announce]
  return new Set(lists.flatMap((list) => list?.split(/\s+/) ?? []).filter(Boolean))
}

function requiredWords({ rules }: Lexicon): { pattern: string; names: string[] }[] {
  return Object.values(rules)
    .flat()
    .flatMap((pattern) =>
      pattern
        .split(' ')
        .filter((part) => !/^[.^$]+$/.test(part) && !part.endsWith('?'))
        .map((part) => ({ pattern, names: part.replace(/^[!~+]/, '').split('|') })),
    )
}
