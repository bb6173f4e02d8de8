import { expect, test } from 'vitest'
import { notices, problems } from '../../src/locales/fr/line-problems.ts'

const values = { column: 'Tél. portable', value: '06 98' }

test.each(Object.entries({ ...problems, ...notices }))('the problem %s is said in whole sentences', (_code, say) => {
  expect(say(values)).toMatch(/^[\p{Lu}«"\d].*\.$/u)
  expect(say(values)).not.toMatch(/undefined|\{|\s{2}/)
})
