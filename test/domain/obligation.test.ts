import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findObligationCode,
  isSensitive,
  OBLIGATIONS,
  type Obligation,
  type ObligationCode,
  tellable,
} from '../../src/domain/obligation.ts'

const CODES = Object.keys(OBLIGATIONS) as ObligationCode[]

const someText = fc.option(fc.string({ minLength: 1 }), { nil: undefined })
const someObligation: fc.Arbitrary<Obligation> = fc.record({
  id: fc.uuid(),
  probationerId: fc.uuid(),
  code: fc.option(fc.constantFrom(...CODES), { nil: undefined }),
  words: someText,
  detail: someText,
  dueOn: fc.constantFrom(undefined, '2027-01-31'),
  proof: someText,
  status: fc.constantFrom('current' as const, 'lifted' as const),
})
const someObligations = fc.array(someObligation)

describe('what may be texted of the obligations', () => {
  it('nothing personal goes to a shared number, whatever was allowed', () => {
    fc.assert(
      fc.property(someObligations, fc.boolean(), (obligations, sensitiveAllowed) => {
        expect(tellable(obligations, { sensitiveAllowed, sharedNumber: true })).toEqual([])
      }),
    )
  })

  it('a sensitive obligation is never told without permission, and neither is anything the office typed', () => {
    fc.assert(
      fc.property(someObligations, (obligations) => {
        for (const told of tellable(obligations, { sensitiveAllowed: false, sharedNumber: false })) {
          expect(told.code).toBeDefined()
          expect(isSensitive(told)).toBe(false)
          expect(told).toMatchObject({ words: undefined, detail: undefined, proof: undefined })
        }
      }),
    )
  })

  it('a lifted obligation is never told', () => {
    fc.assert(
      fc.property(someObligations, fc.boolean(), fc.boolean(), (obligations, sensitiveAllowed, sharedNumber) => {
        const told = tellable(obligations, { sensitiveAllowed, sharedNumber })
        expect(told.filter(({ status }) => status === 'lifted')).toEqual([])
      }),
    )
  })

  it('what is neither lifted nor sensitive is told, in its order, with its date', () => {
    fc.assert(
      fc.property(someObligations, (obligations) => {
        const expected = obligations.filter((o) => o.status === 'current' && !isSensitive(o))
        const told = tellable(obligations, { sensitiveAllowed: false, sharedNumber: false })
        expect(told.map(({ id, dueOn }) => ({ id, dueOn }))).toEqual(expected.map(({ id, dueOn }) => ({ id, dueOn })))
      }),
    )
  })

  it('with permission, all that stands is told as the office wrote it', () => {
    fc.assert(
      fc.property(someObligations, (obligations) => {
        const current = obligations.filter(({ status }) => status === 'current')
        expect(tellable(obligations, { sensitiveAllowed: true, sharedNumber: false })).toEqual(current)
      }),
    )
  })
})

describe('a sensitive obligation', () => {
  it('is one from which the deed, its place, its victim, an illness or a habit could be guessed', () => {
    const named: ObligationCode[] = ['victime', 'soins', 'arme', 'lieux', 'personnes', 'conjoint']
    const guessed: ObligationCode[] = ['conduire', 'activite', 'jeux', 'bars', 'publication']
    expect(CODES.filter((code) => isSensitive({ code })).sort()).toEqual([...named, ...guessed].sort())
  })

  it('is also one without a code, or with a code that this catalogue does not know', () => {
    expect(isSensitive({ code: undefined })).toBe(true)
    expect(isSensitive({ code: 'mineurs' as ObligationCode })).toBe(true)
    expect(isSensitive({ code: 'constructor' as ObligationCode })).toBe(true)
  })
})

describe('words of a file', () => {
  it('every code is its own word, in any case or accent', () => {
    for (const code of CODES) {
      expect(findObligationCode(code)).toBe(code)
      expect(findObligationCode(` ${code.toUpperCase()} `)).toBe(code)
    }
    expect(findObligationCode('Réparer')).toBe('reparer')
    expect(findObligationCode('Étranger')).toBe('etranger')
  })

  it.each([
    ['Obligation de soins', 'soins'],
    ['obligation de soin', 'soins'],
    ["Se soumettre à des mesures d'examen médical, de traitement ou de soins", 'soins'],
    ['Injonction de soins', 'soins'],
    ['Obligation de travail', 'travail'],
    ['OBLIGATION DE TRAVAIL OU DE FORMATION', 'travail'],
    ['Exercer une activité professionnelle ou suivre un enseignement ou une formation professionnelle', 'travail'],
    ['Suivre une formation', 'travail'],
    ["Obligation d'exercer une activité professionnelle", 'travail'],
    ['Établir sa résidence en un lieu déterminé', 'residence'],
    ['Obligation de résidence', 'residence'],
    ['Payer la pension alimentaire', 'pension'],
    ['Contribuer aux charges familiales', 'pension'],
    ['famille', 'pension'],
    ['réparer le dommage', 'reparer'],
    ["Réparer les dommages causés par l'infraction", 'reparer'],
    [
      "Réparer en tout ou partie, en fonction de ses facultés contributives, les dommages causés par l'infraction",
      'reparer',
    ],
    ['Obligation d’indemniser la victime', 'reparer'],
    ['Indemnisation des parties civiles', 'reparer'],
    [
      "Justifier qu'il contribue aux charges familiales ou acquitte régulièrement les pensions alimentaires dont il est débiteur",
      'pension',
    ],
    [
      "Justifier qu'il acquitte en fonction de ses facultés contributives les sommes dues au Trésor public à la suite de la condamnation",
      'amendes',
    ],
    ['sommes', 'amendes'],
    ['Sommes dues au Trésor public à la suite de la condamnation', 'amendes'],
    ['Interdiction de conduire', 'conduire'],
    ['Ne pas conduire certains véhicules', 'conduire'],
    ["S'abstenir de conduire un véhicule terrestre à moteur", 'conduire'],
    ["Interdiction d'exercer certaines activités professionnelles", 'activite'],
    ['Interdiction de paraître en certains lieux', 'lieux'],
    ['Ne pas fréquenter certains lieux', 'lieux'],
    ["Interdiction des jeux d'argent", 'jeux'],
    ['Ne pas engager de paris', 'jeux'],
    ['Ne pas fréquenter les débits de boissons', 'bars'],
    ['Interdiction de fréquenter les co-auteurs ou complices', 'personnes'],
    ['Ne pas fréquenter certains condamnés', 'personnes'],
    ['Ne pas entrer en contact avec la victime', 'victime'],
    ['Interdiction de contact avec la victime', 'victime'],
    ["Interdiction d'entrer en relation avec la victime, de quelque manière que ce soit", 'victime'],
    ['Obligation de ne pas rencontrer la victime de l’infraction', 'victime'],
    ['Vous ne devez pas contacter la victime', 'victime'],
    ["N'avoir aucun contact avec la victime", 'victime'],
    ["Respecter l'interdiction de contact avec la victime", 'victime'],
    ['Ne pas détenir ou porter une arme', 'arme'],
    ["Interdiction de port d'armes", 'arme'],
    ["Interdiction de détention et de port d'arme", 'arme'],
    ['Accomplir un stage de citoyenneté', 'stage'],
    ['Obligation de stage', 'stage'],
    ["S'abstenir de toute intervention publique", 'publication'],
    ['Résider hors du domicile conjugal', 'conjoint'],
    ['Éloignement du domicile conjugal', 'conjoint'],
    ['Ne pas paraître au domicile conjugal', 'conjoint'],
    [
      "Obtenir l'autorisation préalable du juge de l'application des peines pour tout déplacement à l'étranger",
      'etranger',
    ],
    ['Ne pas quitter le territoire sans autorisation', 'etranger'],
  ] satisfies [string, ObligationCode][])('"%s" is %s', (words, code) => {
    expect(findObligationCode(words)).toBe(code)
  })

  it.each([
    ['Ne pas entrer en contact avec Mme Martin'],
    ['Ne pas entrer en contact avec la victime ni ses enfants'],
    ["Interdiction d'entrer en contact avec des mineurs"],
    ['Interdiction de paraître rue des Lilas'],
    ['Soins et interdiction de contact avec la victime'],
    ["Travail d'intérêt général"],
    // The contrary of an entry is not that entry.
    ['Interdiction de travailler'],
    ['Obligation de conduire'],
    ['Ne pas faire de stage'],
    // A town, and a stricter ban than the catalogue's "ask before".
    ['Interdiction de Paris'],
    ['Interdiction de quitter le territoire'],
    // To do, or not to do?
    ['Activité professionnelle'],
    ['constructor'],
    [''],
    ['   '],
    ['…'],
  ])('"%s" stays free words', (words) => {
    expect(findObligationCode(words)).toBeUndefined()
  })

  it('whatever a cell holds, reading it ends in a code or in none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect([...CODES, undefined]).toContain(findObligationCode(words))
      }),
    )
  })
})
