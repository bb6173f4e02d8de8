import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { valuesOfStored } from '../../../src/domain/schedule/values.ts'

test('what a line says is made of what the store holds, on the office’s clock', () => {
  const appointment = {
    type: 'SPIP',
    startsAt: DateTime.fromISO('2027-01-15T00:30:00Z').toUTC(),
    minutes: undefined,
    documents: [],
    status: 'planned' as const,
    place: { name: 'SPIP', address: '' },
  }
  const person = { lastName: 'A', firstName: 'B', phone: undefined, language: 'fr' as const }
  expect(valuesOfStored(person, appointment, undefined, 'Pacific/Tahiti')).toEqual({
    lastName: 'A',
    firstName: 'B',
    language: 'fr',
    type: 'SPIP',
    startsAt: '2027-01-14T14:30',
    place: 'SPIP',
    status: 'planned',
  })
})
