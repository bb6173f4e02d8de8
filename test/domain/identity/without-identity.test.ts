import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEveryday, type Known, PARTICLES, STAND_INS } from '../../../src/domain/identity/known.ts'
import { withoutIdentity } from '../../../src/domain/identity/without-identity.ts'
import { wordsIn } from '../../../src/domain/name-words.ts'
import { isOneSlipAway } from '../../../src/domain/one-slip.ts'

const KNOWN: Known = {
  people: [{ firstName: 'Karim', lastName: 'Le Goff-N’Diaye' }],
  agents: ['Claire Lambért', 'Ali'],
  places: ['SPIP de Nanterre', '94 bd du Général Leclerc, 92000 Nanterre'],
  caseNumbers: ['K-2027', '7'],
  isEveryday: () => false,
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
    ['c’est 1 RUE de l’Est', 'c’est Unlieu'],
    ['une\tligne\r\nou deux', 'une ligne ou deux'],
    ['kar\u200bim ', 'Untel'],
  ])('%j becomes %j', (text, without) => {
    expect(withoutIdentity(text, KNOWN)).toBe(without)
  })

  test('keeps none of the names, whatever stands around them and however they are written', () => {
    fc.assert(
      fc.property(NAMED, AROUND, HOW, ({ firstName, lastName }, [before, after], how) => {
        const known = { ...NOBODY, people: [{ firstName, lastName }], agents: [`${lastName} ${firstName}`] }
        for (const name of [firstName, lastName, `${firstName}-${lastName}`, `${lastName} ${firstName}`]) {
          const left = wordsLeft(withoutIdentity(`${before}${how(name)}${after}`, known))
          expect(left.filter((word) => wordsIn(name).includes(word))).toEqual([])
        }
      }),
    )
  })

  test('keeps no part of a name of several words, be they hyphenated, apart, in one word or each with its capital', () => {
    fc.assert(
      fc.property(
        fc.array(letters(3), { minLength: 2, maxLength: 3 }),
        fc.constantFrom('-', ' ', '', '’', '.', '_', '\u2011', '\u00ad'),
        AROUND,
        (parts, joint, [before, after]) => {
          const known = { ...NOBODY, people: [{ firstName: '', lastName: parts.join('-') }] }
          const left = withoutIdentity(`${before}${parts.join(joint)}${after}`, known)
          const names = new Set([...parts.flatMap(wordsIn), wordsIn(parts.join('')).join('')])
          expect(wordsLeft(left).filter((word) => names.has(word))).toEqual([])
        },
      ),
    )
  })

  test('keeps no telephone number in any usual writing, also between two hours', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('0', '+33', '+33 ', '0033', '0033 ', '+33(0)', '+33 (0) ', '(+33) ', '+262 ', '00590 '),
        fc.constantFrom('', ' ', '.', '-', '/', ' . ', '\u00a0', '  ', ', ', '_'),
        fc.stringMatching(/^[1-9]\d{8}$/),
        fc.constantFrom('', 'tel:', 'mon num ', 'à 10h ', 'vers 9 h 30, ', 'le 14/01 à 14:30 ', 'c’est', '«'),
        fc.constantFrom('', ' merci', '.', ' 14h30', ' à 9 h', '?', '»'),
        (prefix, joint, digits, before, after) => {
          const [first = '', ...pairs] = [digits.slice(0, 1), ...(digits.slice(1).match(/../g) ?? [])]
          const left = withoutIdentity(`${before}${prefix}${[first, ...pairs].join(joint)}${after}`, NOBODY)
          expect(left).toContain(STAND_INS.number)
          const hours = `${before}${after}`.match(/\d+/g) ?? []
          for (const number of left.match(/\d+/g) ?? []) expect(hours).toContain(number)
        },
      ),
    )
  })

  test('keeps no case number, whatever parts its signs', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{0,3}\d{3,9}$/),
        fc.constantFrom('', ' ', '-', '/', '.', ' - ', ' n° '),
        fc.boolean(),
        ANYWHERE,
        (caseNumber, joint, small, [before, after]) => {
          const cut = Math.max(1, caseNumber.length - 3)
          const parted = caseNumber.length < 5 ? joint.slice(0, 1) : joint.replace('n°', '')
          const known = { ...NOBODY, caseNumbers: [`${caseNumber.slice(0, cut)}/${caseNumber.slice(cut)}`] }
          const written = `${caseNumber.slice(0, cut)}${parted.slice(0, 3)}${caseNumber.slice(cut)}`
          const left = withoutIdentity(`${before}${small ? written.toLowerCase() : written}${after}`, known)
          expect(left.replace(/[^A-Za-z0-9]/g, '').toUpperCase()).not.toContain(caseNumber)
          expect(left).toContain(STAND_INS.number)
        },
      ),
    )
  })

  test('keeps no word of a place or of an address that is known, nor any street with its number', () => {
    const street = fc.tuple(
      fc.integer({ min: 1, max: 199 }),
      fc.constantFrom('rue', 'RUE', 'av.', 'avenue', 'bd', 'boulevard', 'chemin', 'allée', 'impasse', 'place', 'quai'),
      fc.constantFrom('', 'de la ', 'des ', 'du ', 'de l’'),
    )
    fc.assert(
      fc.property(letters(4), letters(4), street, HOW, ANYWHERE, (town, name, [number, kind, of], how, around) => {
        const [before, after] = around
        const address = `${number} ${kind} ${of}${name}, 92000 ${town}`
        const known = { ...NOBODY, places: [`SPIP de ${town}`, address] }
        for (const written of [address, `spip de ${town}`, town, `${kind} ${of}${name}`]) {
          const left = wordsLeft(withoutIdentity(`${before}${how(written)}${after}`, known))
          expect(left.filter((word) => [...wordsIn(town), ...wordsIn(name)].includes(word))).toEqual([])
        }
        const unknown = withoutIdentity(`${before}${number} ${kind} ${of}${name}${after}`, NOBODY)
        expect(wordsLeft(unknown).filter((word) => wordsIn(name).includes(word))).toEqual([])
      }),
    )
  })

  test('keeps no e-mail', () => {
    const part = fc.stringMatching(/^[a-z0-9][a-z0-9._+-]{0,8}[a-z0-9]$/)
    fc.assert(
      fc.property(part, part, fc.constantFrom('fr', 'com', 'gouv.fr', 'net'), ANYWHERE, (who, where, end, around) => {
        const [before, after] = around
        const left = withoutIdentity(`${before} ${who}@${where}.${end} ${after}`, NOBODY)
        expect(left).not.toContain('@')
        expect(left).not.toContain(`${where}.${end}`)
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

  test('stays readable where an everyday word in small letters is a name too', () => {
    const known = { ...NOBODY, people: WORDY, isEveryday: (word: string) => EVERYDAY.includes(word) }
    for (const said of [
      'je peux pas le 3 mars',
      'la vie en rose merci',
      'j’ai une pierre au rein',
      'un petit retard demain matin',
      'pas avant le mois de mars svp',
      'une rue en retard',
    ])
      expect(withoutIdentity(said, known)).toBe(said)
  })

  test.each([
    ['c mars', 'c Untel'],
    ['je suis pierre', 'je suis Untel'],
    ['pierre petit ici', 'Untel ici'],
    ['Pierre sera en retard', 'Untel sera en retard'],
    ['C ROSE', 'C Untel'],
    ['demain avec Mars', 'demain avec Untel'],
    ['12 rue des lilas', 'Unlieu'],
    ['marine ou marins', 'marine ou Untel'],
  ])('is without a name that is an everyday word: %j', (said, without) => {
    const known = { ...NOBODY, people: WORDY, isEveryday: (word: string) => EVERYDAY.includes(word) }
    expect(withoutIdentity(said, known)).toBe(without)
  })
})

const WORDY = [
  { firstName: 'Pierre', lastName: 'Mars' },
  { firstName: 'Rose', lastName: 'Petit' },
  { firstName: 'Matis', lastName: 'Marin' },
]
const EVERYDAY = 'je peux pas le mars rose petit un retard demain matin la vie en merci'.split(' ')
const NOBODY: Known = { people: [], agents: [], places: [], caseNumbers: [], isEveryday: () => false }
const standsIn = (word: string) => Object.values(STAND_INS).some((one) => isOneSlipAway(word, one.toLowerCase()))
const letters = (minLength: number) =>
  fc.string({ unit: fc.constantFrom(...'abcdeéiklmnorstuzçœłNR'), minLength, maxLength: 9 }).filter((word) => {
    const plain = wordsIn(word).join('')
    return !standsIn(plain) && !isEveryday(plain, NOBODY) && !PARTICLES.has(plain)
  })
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
  (name) => `${name}’s`,
  (name) => `d'${name}.`,
  (name) => `(${name});`,
  (name) => `${name}:06`,
)
/** What has no digit or sign that would become part of a number beside it. */
const ANYWHERE = fc.constantFrom<[string, string]>(
  ['', ''],
  ['bonjour ', ' merci'],
  ['(', ')'],
  ['c ', '.'],
  ['« ', ' »'],
)

function wordsLeft(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => wordsIn(word).join(''))
}
