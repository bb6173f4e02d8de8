import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)

describe('a goodbye with affairs in order', () => {
  it.each([
    ['My affairs are in order and the dog is with my neighbour. Goodbye and God bless.', 'en'],
    ['Will is signed, keys are under the mat. This is goodbye', 'en'],
    ["said my goodbyes, everything's in order. God bless", 'en'],
    ['Given my mum the bank card. Goodbye for good', 'en'],
    ['le chat est placé, le testament est fait, adieu madame', 'fr'],
    ['mon testament est chez le notaire. Adieu', 'fr'],
  ] as const)('is a danger: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger: 'self' }),
  )

  it.each([
    ['My papers are in order, see you Thursday. God bless', 'en'],
    ['My neighbour has the dog so I can come. Goodbye!', 'en'],
    ['All sorted with the landlord. Goodbye and God bless', 'en'],
    ['Thank you for everything officer, goodbye', 'en'],
    ["I've paid the fine, it's all settled. Goodbye", 'en'],
    ['tout est réglé avec la CAF, au revoir', 'fr'],
    ["J'ai tout donné au vide-dressing, adieu jeunesse", 'fr'],
    ["C'est la fin de ma peine, j'ai rendu le bracelet", 'fr'],
    ["c'est la fin du mois, j'ai tout réglé", 'fr'],
    ['God bless, the letter for my employer came', 'en'],
    ['adieu les rappels, je note tout sur mon agenda', 'fr'],
  ] as const)('and everyday goodbyes are none: %s', (text, locale) =>
    expect(read(text, locale).intent).not.toBe('distress'),
  )
})
