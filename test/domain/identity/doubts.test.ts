import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubtsIn } from '../../../src/domain/identity/doubts.ts'
import type { Known } from '../../../src/domain/identity/known.ts'
import { withoutIdentity } from '../../../src/domain/identity/without-identity.ts'
import { wordsIn } from '../../../src/domain/name-words.ts'
import { readerFor } from '../../../src/understanding/languages/readers.ts'

const KNOWN: Known = {
  people: [
    { firstName: 'Alexandre', lastName: 'Diop' },
    { firstName: 'Rose', lastName: 'Mars' },
  ],
  agents: ['Claire Lambert'],
  places: ['SPIP de Nanterre', '94 bd du Général Leclerc, 92000 Nanterre'],
  caseNumbers: ['K-2027'],
  isEveryday: (word) => readerFor('fr').knows(word),
}

describe('a doubt that somebody may still be known', () => {
  test.each([
    ['je viens demain, merci Madame', []],
    ['Bonjour. Rappelez moi svp', []],
    ['ok pour le 14/01 à 14h30, 3 jours', []],
    ['c alexandre diop, tel 06 39 98 10 01', []],
    ['c’est au 94 bd du General Leclerc ?', []],
    ['dossier K 2027, karim.x@mail.fr', []],
    ['SPIP ou JAP le 3 fevrier', []],
    ['la route est longue, 10-20 min, vers 10.15', []],
    ['je peux pas le 3 mars', ['alsoName']],
    ['la vie en rose', ['alsoName']],
    ['c alex', ['nearName']],
    ['le petit diopp viendra', ['nearName']],
    ['dit à dipo que je viens', ['nearName']],
    ['demain avec alxeandr', ['nearName']],
    ['mon frère Mamadou viendra', ['capital']],
    ['demain je vois Zoubir', ['capital']],
    ['le code c 12 345', ['digits']],
    ['c le zero six douze trente quatre', ['digits']],
    ['moi x @ mail.fr', ['email']],
    ['toto arobase gmail point com', ['email']],
    ['j’habite 12 rue jean moulin à côté', ['address']],
    ['j’habite a montreuil maintenant', ['address']],
    ['je suis au bat B', ['address']],
    ['m o r e l', ['spelt']],
    ['ок приду', ['script']],
    ['', []],
  ])('%j: %j', (text, doubts) => {
    expect(doubtsIn(text, KNOWN)).toEqual(doubts)
  })

  test('is none only where no known name is left, in whatever case, be it an everyday word', () => {
    const names = ['Mars', 'Rose', 'Diop', 'Alexandre', 'Lambert', 'Claire', 'Nanterre']
    const cases = [(name: string) => name, (name: string) => name.toLowerCase(), (name: string) => name.toUpperCase()]
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.constantFrom(...names), fc.constantFrom('je', 'viens', 'le', '3', 'c', 'demain', '.', ',')),
        ),
        fc.constantFrom(...cases),
        (words, how) => {
          const text = words.map((word) => how(word)).join(' ')
          if (doubtsIn(text, KNOWN).length > 0) return
          const left = withoutIdentity(text, KNOWN).match(/\p{L}+/gu) ?? []
          const known = new Set(names.flatMap(wordsIn))
          expect(left.filter((word) => wordsIn(word).some((one) => known.has(one)))).toEqual([])
        },
      ),
    )
  })

  test('comes for every unknown word with a capital within a sentence', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/).filter((one) => !KNOWN.isEveryday(one.toLowerCase()))
    fc.assert(
      fc.property(word, (name) => {
        fc.pre(withoutIdentity(`je viens avec ${name}`, KNOWN).includes(name))
        expect(doubtsIn(`je viens avec ${name} demain`, KNOWN)).toContain('capital')
      }),
    )
  })
})
