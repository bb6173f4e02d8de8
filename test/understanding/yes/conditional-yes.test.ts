import { expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)

test.each<[ReadLanguage, string]>([
  ['en', 'if the fever drops by then I will be there'],
  ['en', "If the baby isn't born by then I'll be there"],
  ['en', "if I'm not called by the agency then yes"],
  ['fr', 'si la nounou vient je serai là'],
  ['fr', 'je viens sauf si mon patron dit non'],
])('a yes that depends is asked back (%s: %s)', (locale, text) => {
  expect(read(text, locale).intent).not.toBe('confirm')
})

test.each<[ReadLanguage, string]>([
  ['en', 'The hip is bad but I will manage, even if I have to crawl up your stairs.'],
  ['en', 'me i dont no the bus time but i will trek if need be, expect me'],
  ['en', 'if I must I must. see you thursday'],
  ['fr', "même s'il pleut je viens, c'est sûr"],
])('what only concedes takes nothing back (%s: %s)', (locale, text) => {
  expect(read(text, locale).intent).toBe('confirm')
})

test('what is told with an “if” before the yes asks nothing', () => {
  expect(read('mi jefe me mata si falto al trabajo, pero voy', 'es')).toMatchObject({
    intent: 'other',
    perhaps: 'confirm',
  })
})
