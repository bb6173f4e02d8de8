import { expect, test } from 'vitest'
import { linesOf } from '../../../src/app/letters/lines-of.ts'
import { visualRuns } from '../../../src/app/letters/visual-runs.ts'

test('a line read from left to right is one run, without the marks of direction', () => {
  expect(visualRuns('Apportez : \u2066une pièce\u2069.', false)).toEqual(['Apportez : une pièce.'])
})

test('in an Arabic line figures and Latin words keep their own order, and stand left of what is said before them', () => {
  expect(visualRuns('اتصلوا: \u206601 40 97 00 00\u2069.', true)).toEqual(['.', '01 40 97 00 00', 'اتصلوا: '])
  expect(visualRuns('الخميس 14/01/2027 الساعة 14:30', true)).toEqual(['14:30', ' الساعة ', '14/01/2027', 'الخميس '])
})

test('what the font does not turn round by itself is turned round, and a bracket is that of the other side', () => {
  expect(visualRuns('(موعد) \u2066A (b)\u2069،', true)).toEqual(['،', 'A (b)', ')موعد( '])
})

test('a number that opens on one line and goes on in the next keeps the order of its figures', () => {
  const words = 'اتصلوا: \u206601 44 93 13 95\u2069.'
  const lines = linesOf(words, 15, (some) => some.length).map((line) => visualRuns(words, true, line))
  expect(lines).toEqual([
    ['01 44', 'اتصلوا: '],
    ['.', '93 13 95'],
  ])
})

test('what no-break spaces hold together stays on one line, and a word wider than a line is cut', () => {
  const lines = (words: string) =>
    linesOf(words, 10, (some) => some.length).map(({ from, to }) => words.slice(from, to))
  expect(lines('Appelez\u00a0: 01\u00a044\u00a093 vite')).toEqual(['Appelez\u00a0:', '01\u00a044\u00a093', 'vite'])
  expect(lines('un  mot\nanticonstitutionnel')).toEqual(['un  mot', 'anticonsti', 'tutionnel'])
  expect(lines('')).toEqual([])
})
