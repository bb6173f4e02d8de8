import { describe, expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('a child who is seen at a hospital', () => {
  test.each([
    ["I can't make Thursday, my kid's got a hospital appointment", 'en'],
    ["can't come, my daughter has an appointment at the hospital", 'en'],
    ['i cannot come, hospital appointment for my son', 'en'],
    ["je peux pas venir jeudi, mon fils a rdv à l'hôpital", 'fr'],
    ["je peux pas, ma fille a un rendez-vous à l'hopital ce jour là", 'fr'],
    ["je ne peux pas venir, rendez-vous à l'hôpital pour ma fille", 'fr'],
  ] as const)('is a child’s matter: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'decline', reason: 'child' }),
  )

  test.each([
    ["je peux pas venir, je suis à l'hôpital", 'fr'],
    ['mon fils est hospitalisé je peux pas venir', 'fr'],
    ["je peux pas, mon fils est à l'hôpital aux urgences", 'fr'],
    ["i can't come, i'm in hospital", 'en'],
    ['my son was rushed to hospital, i cannot come', 'en'],
  ] as const)('is not who is kept there: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ reason: 'hospital' }),
  )
})
