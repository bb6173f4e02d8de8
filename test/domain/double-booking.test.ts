import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { doubleBooked } from '../../src/domain/double-booking.ts'

const at = (id: string, time: string, minutes?: number) => ({
  id,
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
