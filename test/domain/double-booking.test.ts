import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { doubleBooked } from '../../src/domain/double-booking.ts'

const at = (id: string, time: string, minutes?: number, type = 'SPIP') => ({
  id,
  type,
  startsAt: DateTime.fromISO(`2027-01-11T${time}`),
  minutes,
})

test('two that begin before the other is over are double; one after the other, they are not', () => {
  const day = [at('a', '09:00', 30), at('b', '09:30', 30), at('c', '09:45'), at('d', '10:30', 15)]
  expect(doubleBooked(day).map(({ id }) => id)).toEqual(['b', 'c'])
})

test('one that says no length takes half an hour', () => {
  expect(doubleBooked([at('a', '09:00'), at('b', '09:29')])).toHaveLength(2)
  expect(doubleBooked([at('a', '09:00'), at('b', '09:30')])).toEqual([])
})

test('beside a colleague’s, only one’s own are told', () => {
  expect(doubleBooked([at('a', '09:00'), at('b', '11:00')], [at('c', '09:10')]).map(({ id }) => id)).toEqual(['a'])
})

test('many come to one course, and to nothing else meanwhile', () => {
  const course = (id: string) => at(id, '09:00', 60, 'STAGE')
  expect(doubleBooked([course('a'), course('b')])).toEqual([])
  expect(doubleBooked([course('a'), at('b', '09:30')])).toHaveLength(2)
})
