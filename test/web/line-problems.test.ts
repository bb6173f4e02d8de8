import { expect, test } from 'vitest'
import { notices, problems } from '../../src/web/imports/line-problems.ts'

const values = { column: 'Tél. portable', value: '06 98' }
const sentences = Object.entries({ ...problems, ...notices }).map(([code, say]) => [code, say(values)] as const)

test.each(sentences)('of a line, %s is said in whole sentences', (_code, sentence) => {
  expect(sentence).toMatch(/^[\p{Lu}«"\d].*\.$/u)
  expect(sentence).not.toMatch(/undefined|\{|\s{2}/)
})
