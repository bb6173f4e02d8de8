import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../src/understanding/intent.ts'
import { understand } from '../../src/understanding/understand.ts'
import { expecting } from '../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('a danger that somebody tells of another', () => {
  it.each([
    ["mon mari a un fusil chez nous et il dit qu'il veut en finir", 'fr'],
    ["mon fils s'est enfermé dans la salle de bain, il dit qu'il veut mourir", 'fr'],
    ['My son says he wants to kill himself and he locked the door', 'en'],
  ] as const)('is marked, so that help is for them too: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger: 'self', aboutAnother: true }),
  )

  it.each([
    'je veux mourir, dites à mon fils que je l’aime',
    'ma femme est partie, je veux en finir',
    'mon mari me frappe',
  ])('is not read in their own: %s', (text) => {
    const { intent, aboutAnother } = read(text)
    expect({ intent, aboutAnother }).toEqual({ intent: 'distress', aboutAnother: undefined })
  })
})
