import { describe, expect, test } from 'vitest'
import { isSameName, readNames } from '../../../src/understanding/writers/named.ts'

const PEOPLE = [
  { id: 'karim', firstName: 'Karim' },
  { id: 'lea', firstName: 'Léa' },
  { id: 'mc', firstName: 'Marie-Claire' },
  { id: 'm', firstName: 'Marie' },
]

describe('a first name', () => {
  test.each([
    ['Léa', 'lea', ''],
    ['lea', 'lea', ''],
    ['LÉAAA', 'lea', ''],
    ["c'est Léa", 'lea', ''],
    ['c est karim', 'karim', ''],
    ['moi c’est Karim', 'karim', ''],
    ["c'est Léa, je peux pas venir", 'lea', 'je peux pas venir'],
    ['bonjour ici Karim je serai en retard', 'karim', 'bonjour  je serai en retard'],
    ['Karim : oui', 'karim', 'oui'],
    ['Karim oui', 'karim', 'oui'],
    ['oui pour Léa', 'lea', 'oui'],
    ['Pour Karim. Je viens pas', 'karim', 'Je viens pas'],
    ['je peux pas venir. Léa', 'lea', 'je peux pas venir.'],
    ['marie claire', 'mc', ''],
    ['Marie-Claire, oui', 'mc', 'oui'],
    ["c'est Marie", 'm', ''],
    ["it's Karim, I can't come", 'karim', "I can't come"],
  ])('in “%s” says that it is for %s', (text, id, rest) => {
    expect(readNames(text, PEOPLE)).toMatchObject({ named: { ids: [id], sure: true, alone: rest === '' }, rest })
  })

  test.each([
    'je garde le fils de Léa',
    'je peux pas venir je suis avec karim',
    'Karim me frappe',
    "c'est pas Karim",
    'Léa est malade je reste avec elle',
    'je peux pas venir Léa',
  ])('in “%s” tells of somebody, and says not who writes', (text) => {
    expect(readNames(text, PEOPLE)).toMatchObject({ named: { sure: false }, rest: text })
  })

  test('hides no STOP', () => {
    expect(readNames('STOP Karim', PEOPLE)?.nameless).toBe('STOP')
    expect(readNames("Karim, c'est Léa: stop", PEOPLE)?.nameless).toMatch(/stop$/)
  })

  test('is never two people’s', () => {
    expect(readNames('Karim et Léa, oui', PEOPLE)?.named).toMatchObject({ sure: false, ids: ['karim', 'lea'] })
    const twice = [...PEOPLE, { id: 'k2', firstName: 'KARIM' }]
    expect(readNames("c'est Karim", twice)?.named).toMatchObject({ sure: false, ids: ['karim', 'k2'] })
  })

  test.each(['oui', 'karimou', 'je lea', 'palea', ''])('is not in “%s” when it is not a word of it', (text) => {
    const people = text === 'je lea' ? [PEOPLE[0] ?? { id: '', firstName: '' }] : PEOPLE
    expect(readNames(text, people)).toBeUndefined()
  })

  test('nobody gave is not looked for', () => {
    expect(readNames('oui', [{ id: 'x', firstName: '' }])).toBeUndefined()
  })

  test('is the same in any case, with or without accents', () => {
    expect(isSameName('Léa', 'LEA')).toBe(true)
    expect(isSameName('Marie', 'Marie-Claire')).toBe(false)
  })

  test('is looked for in a long message too', () => {
    expect(readNames('kaaaaaaarim'.repeat(300), PEOPLE)).toBeUndefined()
    expect(readNames('c est '.repeat(600), PEOPLE)).toBeUndefined()
    expect(readNames(`${'oui '.repeat(800)}karim`, PEOPLE)?.named.ids).toEqual(['karim'])
  })
})
