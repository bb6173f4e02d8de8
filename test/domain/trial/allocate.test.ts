import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { armOf, hashedOf, stratumOf } from '../../../src/domain/trial/allocate.ts'

const hash = (words: string) => createHmac('sha256', 'a key').update(words).digest('base64url')
const caseOf = (place: number) => ({ officeId: 'o1', caseNumber: `2027/${place}` })

test('the same case in the same trial always has the same arm, and the arms are even within chance', () => {
  const arms = Array.from({ length: 10_000 }, (_, place) => armOf(hash(hashedOf('t1', caseOf(place)))))
  expect(arms).toEqual(Array.from({ length: 10_000 }, (_, place) => armOf(hash(hashedOf('t1', caseOf(place))))))
  const usual = arms.filter((arm) => arm === 'usual').length
  // Five standard deviations of even odds.
  expect(Math.abs(usual - 5_000)).toBeLessThan(250)
})

test('another trial, office or case has its own chance', () => {
  const inAnother = Array.from({ length: 10_000 }, (_, place) => {
    const one = armOf(hash(hashedOf('t1', caseOf(place))))
    return one === armOf(hash(hashedOf('t2', caseOf(place))))
  })
  expect(Math.abs(inAnother.filter(Boolean).length - 5_000)).toBeLessThan(250)
  expect(hashedOf('t', { officeId: 'o', caseNumber: '1' })).not.toBe(hashedOf('t', { officeId: 'o1', caseNumber: '' }))
})

test('a stratum is the office and the type of the first appointment', () => {
  expect(stratumOf({ code: 'SPIP' }, 'TIG')).toBe('SPIP TIG')
})
