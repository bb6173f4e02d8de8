import { describe, expect, test } from 'vitest'
import type { ReadLanguage } from '../../src/domain/people.ts'
import { understand } from '../../src/understanding/understand.ts'
import { falseYes } from '../../training/scores.ts'
import { expecting, judge, readApart } from '../../training/sets.ts'

test.each<[ReadLanguage, string]>([
  ['ro', 'Sigur că da, las eu concediul din Bahamas și vin înot'],
  ['es', 'Ok voy a ver que dice la doctora y les digo algo el martes por la tarde'],
])('a yes of many words is asked back (%s: “%s”)', (locale, text) =>
  expect(understand(text, locale, expecting)).toMatchObject({ intent: 'other', perhaps: 'confirm' }),
)

test.each<[ReadLanguage, string]>([
  ['es', 'el perro del vecino ladra toda la noche'],
  ['ar', 'الكلب ديال الجار'],
])('what is not plainly understood is for a person (%s: “%s”)', (locale, text) =>
  expect(understand(text, locale, expecting)).toMatchObject({ intent: 'other', foreign: locale }),
)

test('of French and English nothing is believed less', () => {
  const yes = 'je vous confirme que je serai bien présent au rendez-vous de mardi matin à neuf heures'
  expect(understand(yes, 'fr', expecting)).toMatchObject({ intent: 'confirm' })
  expect(understand('le chien du voisin aboie toute la nuit', 'fr', expecting)).not.toHaveProperty('foreign')
})

describe('on messages by people who had not seen the words', () => {
  test.each<[string, ReadLanguage]>([
    ['es', 'es'],
    ['pt', 'pt'],
    ['ro', 'ro'],
    ['ar', 'ar'],
    ['arabizi', 'ar'],
  ])('no yes is read that nobody gave, nor a STOP but in doubt (%s)', (name, locale) => {
    const judged = [`open.${name}`, `sealed.${name}`].flatMap((set) => judge(readApart(`apart15/${set}`), locale))
    expect(judged.length).toBe(320)
    expect(falseYes(judged).map(({ text }) => text)).toEqual([])
  })
})
