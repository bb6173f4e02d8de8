import { expect, test } from 'vitest'
import { analyse } from '../../../src/domain/trial/analysis.ts'
import type { Plan } from '../../../src/domain/trial/plan.ts'
import type { PersonRow } from '../../../src/domain/trial/rows.ts'
import {
  mayShowResults,
  standsWhateverUnknown,
  VERDICTS,
  type Verdict,
  verdictOf,
} from '../../../src/domain/trial/verdict.ts'
import { personRow, plan, single } from './people.ts'

const MANY = { people: 1000, appointments: 1000 }
const fewer = [...single('control', 150, 500), ...single('extra', 90, 500)]
const alike = [...single('control', 100, 500), ...single('extra', 99, 500)]
const atTheLook = { ...plan, size: MANY }
const before = { ...plan, size: { people: 1001, appointments: 1000 } }

function verdict(rows: readonly PersonRow[], of: Plan, ended = false): string {
  return verdictOf(analyse(rows, of), of, ended)
}

test('a finding is said at the one look, and neither before nor without one', () => {
  expect(verdict(fewer, atTheLook)).toBe('fewerMissed')
  expect(verdict(fewer, before)).toBe('notYet')
  expect(verdict(alike, atTheLook)).toBe('noEffectShown')
  expect(verdict(alike, before)).toBe('notYet')
})

test('when its time is over a trial is read, whatever size it reached', () => {
  expect(verdict(fewer, before, true)).toBe('fewerMissed')
  expect(verdict(alike, before, true)).toBe('noEffectShown')
  expect(verdict([], before, true)).toBe('tooManyUnknown')
})

test('looked at daily, a finding is said as soon as it is one, and the lack of one at the announced size only', () => {
  const anyLook = { ...before, looks: 'any' } as const
  expect(verdict(fewer, anyLook)).toBe('fewerMissed')
  expect(verdict(alike, anyLook)).toBe('notYet')
  expect(verdict(alike, { ...anyLook, size: MANY })).toBe('noEffectShown')
  // At one look it would be a finding: 30 % against 24 %, at 2.1 errors.
  const likely = [...single('control', 150, 500), ...single('extra', 120, 500)]
  expect(verdict(likely, anyLook)).toBe('notYet')
  expect(verdict(likely, atTheLook)).toBe('fewerMissed')
})

test('more missed is a finding at its look, and a harm when it is sure at any', () => {
  const more = [...single('control', 100, 500), ...single('extra', 130, 500)]
  expect(verdict(more, atTheLook)).toBe('moreMissed')
  expect(verdict(more, before)).toBe('notYet')
  expect(verdict([...single('control', 90, 500), ...single('extra', 150, 500)], before)).toBe('stoppedForHarm')
})

test('arms out of balance are not read, and nothing is said while too much is unknown', () => {
  const lost = [...single('control', 150, 500), ...single('extra', 60, 350)]
  expect(verdict(lost, { ...plan, size: { people: 1, appointments: 1 } })).toBe('outOfBalance')
  const unsaid = fewer.map((row, at) => (at % 3 === 0 ? personRow({ arm: row.arm, unknown: 1 }) : row))
  expect(verdict(unsaid, { ...plan, size: { people: 1, appointments: 1 } })).toBe('tooManyUnknown')
})

test('a finding stands whatever the unknown ones were, or does not', () => {
  const unsaid = (each: number) =>
    fewer.concat(
      ['control', 'extra'].flatMap((arm) => Array.from({ length: each }, () => personRow({ arm, unknown: 1 }))),
    )
  expect(standsWhateverUnknown(analyse(unsaid(5), atTheLook))).toBe(true)
  expect(standsWhateverUnknown(analyse(unsaid(60), atTheLook))).toBe(false)
  expect(verdict(unsaid(60), atTheLook)).toBe('fewerMissed')
})

test('nothing is shown of arms out of balance or too little known of, nor before the one look', () => {
  const hidden = (of: 'one' | 'any') =>
    (Object.keys(VERDICTS) as Verdict[]).filter((one) => !mayShowResults(one, { looks: of }))
  expect(hidden('one')).toEqual(['outOfBalance', 'notYet', 'tooManyUnknown'])
  expect(hidden('any')).toEqual(['outOfBalance', 'tooManyUnknown'])
})

test('each verdict has its sentences', () => {
  for (const words of Object.values(VERDICTS)) expect(words).toMatch(/^\p{Lu}.*\.$/u)
})
