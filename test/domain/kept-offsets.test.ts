import fc from 'fast-check'
import { DateTime, IANAZone } from 'luxon'
import { expect, test } from 'vitest'
import { keepOffsets } from '../../src/domain/kept-offsets.ts'

const ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'Indian/Reunion',
  'Pacific/Noumea',
  'America/St_Johns',
  'Asia/Kathmandu',
]
const from = Date.UTC(1970, 0)
const to = Date.UTC(2100, 0)
const asked = IANAZone.prototype.offset

test('what is kept of a zone is what luxon says, at any instant', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.integer({ min: from, max: to }), (name, instant) => {
      const said = asked.call(IANAZone.create(name), instant)
      keepOffsets()
      for (const _ of [1, 2]) expect(IANAZone.create(name).offset(instant)).toBe(said)
    }),
    { numRuns: 2000 },
  )
})

test('the clock changes at its minute', () => {
  keepOffsets()
  const change = DateTime.fromISO('2027-03-28T01:00:00Z')
  const shown = (instant: DateTime) => instant.setZone('Europe/Paris').toFormat('HH:mm:ss.SSS')
  expect(shown(change.minus({ milliseconds: 1 }))).toBe('01:59:59.999')
  expect(shown(change)).toBe('03:00:00.000')
  expect(shown(change.minus({ milliseconds: 1 }))).toBe('01:59:59.999')
})

test('it is asked of luxon once for a quarter of an hour', () => {
  keepOffsets()
  const zone = IANAZone.create('Europe/Paris')
  const quarter = Date.UTC(2031, 5, 1, 12)
  const spied = Intl.DateTimeFormat.prototype.formatToParts
  let times = 0
  Intl.DateTimeFormat.prototype.formatToParts = function (...given) {
    times++
    return spied.apply(this, given)
  }
  try {
    for (const minute of [0, 3, 14]) zone.offset(quarter + minute * 60_000)
  } finally {
    Intl.DateTimeFormat.prototype.formatToParts = spied
  }
  expect(times).toBe(1)
})
