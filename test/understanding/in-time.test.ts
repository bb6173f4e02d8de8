import { expect, test } from 'vitest'
import { READ_LANGUAGES } from '../../src/domain/people.ts'
import { inTime } from '../../src/understanding/in-time.ts'
import { understand } from '../../src/understanding/understand.ts'
import { MONDAY } from '../support/heard.ts'

/** Each letter more doubles it. */
const tooLong = () => /^(a+)+$/.test(`${'a'.repeat(60)}!`)

test('work is stopped in the middle of a pattern, and what comes in time is given, or thrown', () => {
  expect(inTime(tooLong, 50)).toBeUndefined()
  expect(inTime(() => inTime(() => inTime(tooLong, 50) ?? 'given up', 10_000), 10_000)).toBe('given up')
  const thrown = new Error('its own')
  const fails = () => {
    throw thrown
  }
  expect(() => inTime(fails, 10_000)).toThrow(thrown)
  expect(inTime(() => 'done', 10_000)).toBe('done')
})

test('a message that would hold all others up is given up, and may be a danger', { tags: ['long'] }, () => {
  const said = () => (tooLong() ? [] : [])
  const text = `${'je serai là '.repeat(9)}!`
  const heldUp = { intent: 'other', perhapsDanger: true, heldUp: true }
  expect(understand(text, 'fr', { now: MONDAY, said })).toMatchObject(heldUp)
  expect(understand(text, 'fr', { now: MONDAY })).not.toMatchObject(heldUp)
})

/** Each was tried in two ways a word: thirty of them would have held everybody up for minutes, in every language. */
test.each(READ_LANGUAGES)('words said again and again are read at once, in %s', (language) => {
  for (const word of [
    'ok',
    'salam',
    'rani',
    'wakha',
    'merci',
    'non',
    'va a',
    'la une',
    'hamdoulah',
    'alors',
    'ma عاد',
    'men had',
  ])
    for (const end of ['', 'zut'])
      expect(understand(`${word} `.repeat(45) + end, language, { now: MONDAY }), word).not.toHaveProperty('heldUp')
})
