import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { formerMoment } from '../../src/domain/former-moment.ts'
import type { TextKind } from '../../src/domain/reminder.ts'

const [MONDAY, TUESDAY, FRIDAY] = [11, 12, 15].map((day) => DateTime.utc(2027, 1, day, 9))
const text = (version: number, kind: TextKind, at: DateTime | undefined, left = false) => ({
  ...{ version, kind, left, dueAt: DateTime.utc(2027, 1, 1) },
  usefulUntil: (at as DateTime).minus({ hours: kind === 'cancelled' ? 0 : 2 }),
})
const was = (version: number, ...said: ReturnType<typeof text>[]) =>
  formerMoment(said, { version, startsAt: FRIDAY as DateTime })?.toISODate()

test('what fell is the moment that a text told last, not one of which nobody heard', () => {
  expect(was(2, text(1, 'summons', MONDAY, true), text(1, 'before1', MONDAY), text(2, 'moved', FRIDAY))).toBe(
    '2027-01-11',
  )
  expect(was(3, text(1, 'summons', MONDAY, true), text(2, 'moved', TUESDAY, true))).toBe('2027-01-12')
  expect(was(2, text(1, 'summons', MONDAY))).toBeUndefined()
})

test('what no text was to announce was heard otherwise: chosen by text, said by an agent, by letter', () => {
  expect(was(3, text(1, 'summons', MONDAY, true), text(2, 'before4', TUESDAY))).toBe('2027-01-12')
  expect(was(2, text(1, 'before4', MONDAY), text(1, 'before1', MONDAY))).toBe('2027-01-11')
})

test('nothing is said to have fallen where people may know of another moment, or were expected no more', () => {
  // What left it unsaid may have been asked: "c'est quand ?".
  expect(was(3, text(1, 'summons', MONDAY, true), text(2, 'moved', TUESDAY))).toBeUndefined()
  // Chosen by text, or said by an agent, when no reminder was to come any more.
  expect(was(3, text(1, 'summons', MONDAY, true))).toBeUndefined()
  expect(was(3, text(1, 'summons', MONDAY, true), text(2, 'missed', MONDAY, true))).toBeUndefined()
  expect(was(3, text(1, 'summons', MONDAY, true), text(2, 'excused', MONDAY, true))).toBeUndefined()
})

test('nothing fell where the moment is the same, nothing was known, or it had been called off', () => {
  expect(was(2, text(1, 'summons', FRIDAY, true))).toBeUndefined()
  expect(was(2)).toBeUndefined()
  expect(was(3, text(1, 'summons', MONDAY, true), text(2, 'cancelled', MONDAY, true))).toBeUndefined()
})
