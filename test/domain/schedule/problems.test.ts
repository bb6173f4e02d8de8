import { describe, expect, test } from 'vitest'
import * as en from '../../../src/locales/en/problems.ts'
import * as fr from '../../../src/locales/fr/problems.ts'

const values = { column: 'Tél. portable', value: '06 98' }
const sentences = (of: typeof fr) =>
  Object.entries({ ...of.problems, ...of.notices }).map(([code, say]) => [code, say(values)] as const)

describe.each([
  ['French', fr],
  ['English', en],
])('a problem in %s', (_, locale) => {
  test.each(sentences(locale))('%s is said in whole sentences', (_code, sentence) => {
    expect(sentence).toMatch(/^[\p{Lu}«"\d].*\.$/u)
    expect(sentence).not.toMatch(/undefined|\{|\s{2}/)
  })
})
