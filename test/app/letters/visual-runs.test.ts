import { expect, test } from 'vitest'
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
