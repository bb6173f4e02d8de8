import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DISTURBANCES, disturbed } from '../../training/disturb.ts'

const SAID = "Bonjour, c'est pour dire que je ne peux pas venir demain, j'ai un enfant malade."

describe('a message disturbed', () => {
  it.each([
    ['noAccents', 'Je serai là à 10h, à bientôt', 'Je serai la a 10h, a bientot'],
    ['phonetic', SAID, 'bonjour, c pr dire k jne peu pa venir 2m1, g un enfan malade.'],
    ['dictated', SAID, 'bonjour  ses pour dire que je ne peut pas venir demain  jet un enfant malade'],
  ] as const)('comes as another would write it: %s', (how, text, written) =>
    expect(disturbed(text, how, 'fr')).toBe(written),
  )

  it('slips in about one word of five, and never on its first letter', () => {
    const words = Array.from({ length: 2_000 }, (_, at) => `rendezvous${'abcdefghij'[at % 10]}`)
    const slipped = disturbed(words.join(' '), 'slips', 'fr').split(' ')
    const changed = slipped.filter((word, at) => word !== words[at]).length
    expect(changed / words.length).toBeGreaterThan(0.14)
    expect(changed / words.length).toBeLessThan(0.22)
    expect(slipped.every((word) => word.startsWith('r'))).toBe(true)
  })

  it('is the same each time, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...DISTURBANCES), fc.constantFrom('fr', 'en'), (text, how, language) => {
        expect(disturbed(text, how, language)).toBe(disturbed(text, how, language))
      }),
    )
  })
})
