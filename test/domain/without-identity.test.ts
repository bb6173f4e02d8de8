import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/domain/name-words.ts'
import { isOneSlipAway } from '../../src/domain/one-slip.ts'
import { type Known, STAND_INS, withoutIdentity } from '../../src/domain/without-identity.ts'

const KNOWN: Known = {
  people: [{ firstName: 'Karim', lastName: 'Le Goff-N’Diaye' }],
  agents: ['Claire Lambért', 'Ali'],
  places: ['SPIP de Nanterre', '94 bd du Général Leclerc, 92000 Nanterre'],
  caseNumbers: ['K-2027', '7'],
}

describe('a text without identity', () => {
  test.each([
    ['bonjour c karim legoff je viens', 'bonjour c Untel je viens'],
    ['KARIM LE GOFF présent', 'Untel LE Untel présent'],
    ['c’est n’diaye', 'c’est n’Untel'],
    ['demain je vois mme lamber ou ali', 'demain je vois mme Untel ou Untel'],
    ['karim0612345678', 'Untel Unnumero'],
    ['mon num 06 12 34 56 78 ou +33 (0)6.12.34.56.78', 'mon num Unnumero ou Unnumero'],
    ['né le 12/03/1985 ou 12/03/85', 'né le Unnumero ou Unnumero'],
    ['06,12,34,56,78', 'Unnumero'],
    ['j’habite rue Jean Moulin à côté', 'j’habite Unlieu à côté'],
    ['ok pour le 14/01 14h30 ou 14:30, 3 jours', 'ok pour le 14/01 14h30 ou 14:30, 3 jours'],
    ['je peux pas le 14 01 a 9 h', 'je peux pas le 14 01 a 9 h'],
    ['dossier k 2027 et 7', 'dossier Unnumero et 7'],
    ['écrivez à karim.x@mail.fr ou www.site.fr/a?b ou site.com', 'écrivez à Unmail ou Unlien ou Unlien'],
    ['au spip de NANTERE', 'au spip de Unlieu'],
    ['c’est 94 bd du General Leclerc ?', 'c’est Unlieu ?'],
    ['j’habite 12 bis rue des Lilas maintenant', 'j’habite Unlieu maintenant'],
    ['mon avocat Maître Dupont viendra', 'mon avocat Maître Untel viendra'],
    ['mon avocate mme Petit dit oui, Me Diop aussi', 'mon avocate mme Untel dit oui, Me Untel aussi'],
    ['à 14h30 12/01 au lieu de 9h 14/01', 'à 14h30 12/01 au lieu de 9h 14/01'],
    ['tel:06 12 34 56 78', 'tel: Unnumero'],
    ['le rdv de madame je peux pas', 'le rdv de madame je peux pas'],
    ['une\tligne\r\nou deux', 'une ligne ou deux'],
    ['kar\u200bim ', 'Untel'],
  ])('%j becomes %j', (text, without) => {
    expect(withoutIdentity(text, KNOWN)).toBe(without)
  })

  test('keeps none of the names, whatever stands around them and however they are written', () => {
    fc.assert(
      fc.property(NAMED, AROUND, HOW, ({ firstName, lastName }, [before, after], how) => {
        const known = { ...NOBODY, people: [{ firstName, lastName }], agents: [`${lastName} ${firstName}`] }
        for (const name of [firstName, lastName]) {
          const left = wordsLeft(withoutIdentity(`${before}${how(name)}${after}`, known))
          expect(left.filter((word) => wordsIn(name).includes(word))).toEqual([])
        }
      }),
    )
  })

  test('keeps no name of five letters or more of which one is misspelt', () => {
    fc.assert(
      fc.property(LONG, fc.nat(), fc.constantFrom('x', '', 'ee'), AROUND, (lastName, at, slip, [before, after]) => {
        const place = at % lastName.length
        const misspelt = lastName.slice(0, place) + slip + lastName.slice(place + 1)
        fc.pre(isOneSlipAway(misspelt, lastName))
        const known = { ...NOBODY, people: [{ firstName: '', lastName }] }
        expect(wordsLeft(withoutIdentity(`${before}${misspelt}${after}`, known))).not.toContain(misspelt)
      }),
    )
  })

  test('keeps no four digits in a row, no long number, no address of e-mail, and stays on one line', () => {
    const signs = fc.array(
      fc.constantFrom(
        '0',
        '6',
        '12',
        '34',
        '٣',
        '９',
        ' ',
        '.',
        '-',
        '/',
        'h',
        ':',
        '@',
        'a',
        '\t',
        '\n',
        '\u200b',
        '+',
      ),
    )
    fc.assert(
      fc.property(signs, (some) => {
        const left = withoutIdentity(some.join(''), KNOWN)
        expect(left).not.toMatch(/\p{Nd}{4}|[\t\n\r]/u)
        expect(left).not.toMatch(/\p{Nd}{2} \p{Nd}{2} \p{Nd}{2} \p{Nd}{2}(?!\p{Nd}*\s?[h:])/u)
        expect(left).not.toMatch(/\S@\S/)
      }),
    )
  })

  test('leaves what names nobody as it was', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('je', 'viens', 'demain', 'à', '14h30', 'le', '3', 'merci !', 'ok')),
        (words) => {
          expect(withoutIdentity(words.join(' '), KNOWN)).toBe(words.join(' '))
        },
      ),
    )
  })
})

const NOBODY: Known = { people: [], agents: [], places: [], caseNumbers: [] }
const standsIn = (word: string) => Object.values(STAND_INS).some((one) => isOneSlipAway(word, one.toLowerCase()))
const letters = (minLength: number) =>
  fc
    .string({ unit: fc.constantFrom(...'abcdeéiklmnorstuzçœłNR'), minLength, maxLength: 9 })
    .filter((word) => !standsIn(wordsIn(word).join('')))
const LONG = letters(5).map((word) => wordsIn(word).join(''))
const NAMED = fc.record({ firstName: letters(2), lastName: letters(2) })
const AROUND = fc.tuple(
  fc.constantFrom('', 'bonjour c ', 'M. ', 'd’', '06', 'rue ', '(', 'ok\t', '12 bis rue '),
  fc.constantFrom('', ' je viens', '.', '0612345678', '-', ' @ ici', '@mail.fr', ', 7', '!'),
)
const HOW = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => wordsIn(name).join(''),
  (name) => [...name].join('\u200b'),
)

function wordsLeft(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => wordsIn(word).join(''))
}
