import { expect, test } from 'vitest'
import type { Appointment, Slot } from '../../src/domain/appointment.ts'
import { proposeSlots } from '../../src/domain/nearest-slots.ts'
import { matter, paris } from './matter.ts'

const AWAY = { from: paris('2027-01-14T00:00'), until: paris('2027-01-15T00:00') }
const appointment = (id: string, at: string, given: Partial<Appointment> = {}) =>
  matter(at, { appointment: { id, agentId: 'mine', ...given } }).appointment
const slot = (id: string, at: string, given: Partial<Slot> = {}): Slot => {
  const { place } = matter(at).appointment
  const startsAt = paris(at).toUTC()
  return {
    id,
    officeId: 'o1',
    type: 'SPIP',
    startsAt,
    minutes: 30,
    place,
    agentId: 'mine',
    capacity: 1,
    taken: 0,
    ...given,
  }
}
const first = (proposed: Map<string, Slot[]>) =>
  Object.fromEntries([...proposed].map(([id, slots]) => [id, slots[0]?.id]))

test('each gets the nearest slot of its type, and none more than it holds', () => {
  const free = [
    slot('far', '2027-01-20T09:00'),
    slot('near', '2027-01-15T09:00'),
    slot('judge', '2027-01-15T08:00', { type: 'JAP' }),
  ]
  const asked = [
    appointment('a', '2027-01-14T09:00'),
    appointment('b', '2027-01-14T10:00'),
    appointment('c', '2027-01-14T11:00'),
  ]
  const proposed = proposeSlots(asked, free, AWAY)
  expect(first(proposed)).toEqual({ a: 'near', b: 'far', c: undefined })
  expect(proposed.get('a')?.map(({ id }) => id)).toEqual(['near', 'far'])
})

test('their own agent’s come first, then anybody’s', () => {
  const free = [slot('other', '2027-01-15T09:00', { agentId: 'other' }), slot('mine', '2027-01-25T09:00')]
  expect(first(proposeSlots([appointment('a', '2027-01-14T09:00')], free, AWAY))).toEqual({ a: 'mine' })
})

test('none on the days nobody can be received, and a slot for several serves several', () => {
  const free = [slot('closed', '2027-01-14T16:00'), slot('wide', '2027-01-18T09:00', { capacity: 3, taken: 1 })]
  const asked = ['a', 'b', 'c'].map((id) => appointment(id, '2027-01-14T09:00'))
  expect(first(proposeSlots(asked, free, AWAY))).toEqual({ a: 'wide', b: 'wide', c: undefined })
})
