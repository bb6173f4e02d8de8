import { expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/domain/people.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

test.each<[ReadLanguage, string, string]>([
  ['fr', 'dejen de enviarme mensajes', 'opt_out'],
  ['fr', 'parem de me mandar mensagens', 'opt_out'],
  ['en', 'nu imi mai trimiteti mesaje', 'opt_out'],
  ['es', 'me quero matar', 'distress'],
  ['ro', 'quiero morirme', 'distress'],
  ['fr', '7absou lia had les messages', 'opt_out'],
])('who is written to in %s is heard in another language: “%s”', (locale, text, intent) =>
  expect(understand(text, locale, expecting).intent).toBe(intent),
)

test.each<[ReadLanguage, string]>([
  ['en', 'blood test tomorrow at 8'],
  ['fr', 'zbrdfl krmpf'],
  ['en', 'lovely sunny weather innit'],
])('words that only resemble another language are no danger and no act (%s: “%s”)', (locale, text) =>
  expect(['distress', 'opt_out', 'wrong_person']).not.toContain(understand(text, locale, expecting).intent),
)

test('what is read of another language says which', () => {
  expect(understand('no puedo ir el martes, trabajo todo el dia', 'fr', expecting)).toMatchObject({
    intent: 'decline',
    foreign: 'es',
  })
})
