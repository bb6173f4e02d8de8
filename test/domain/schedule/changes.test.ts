import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesOf } from '../../../src/domain/schedule/changes.ts'
import type { LineValues } from '../../../src/domain/schedule/line.ts'

const LAST: LineValues = {
  lastName: 'Durand',
  phone: '+33612345678',
  type: 'SPIP',
  startsAt: '2027-01-14T14:30',
  place: 'SPIP de Nanterre',
  address: '94 bd du Général Leclerc',
  status: 'planned',
}

describe('a line loaded again', () => {
  test('that says the same changes nothing', () => {
    expect(changesOf({ file: LAST, last: LAST, ours: LAST })).toEqual({ apply: {}, conflicts: [], remember: LAST })
  })

  test('from an old file never undoes a move made by text', () => {
    const ours = { ...LAST, startsAt: '2027-01-19T16:30' }
    expect(changesOf({ file: LAST, last: LAST, ours })).toMatchObject({ apply: {}, conflicts: [] })
  })

  test('from an old file never undoes a telephone corrected by hand, nor one taken away', () => {
    expect(changesOf({ file: LAST, last: LAST, ours: { ...LAST, phone: '+33699999999' } }).apply).toEqual({})
    expect(changesOf({ file: LAST, last: LAST, ours: { ...LAST, phone: undefined } }).apply).toEqual({})
  })

  test('applies what the file itself has changed', () => {
    const file = { ...LAST, startsAt: '2027-01-15T09:00', phone: '+33611111111', status: 'cancelled' }
    expect(changesOf({ file, last: LAST, ours: LAST })).toEqual({
      apply: { startsAt: '2027-01-15T09:00', phone: '+33611111111', status: 'cancelled' },
      conflicts: [],
      remember: file,
    })
  })

  test('that changed what was changed here too leaves ours, and reports it once', () => {
    const file = { ...LAST, startsAt: '2027-01-15T14:30' }
    const ours = { ...LAST, startsAt: '2027-01-14T16:30' }
    const first = changesOf({ file, last: LAST, ours })
    expect(first.apply).toEqual({})
    expect(first.conflicts).toEqual([{ field: 'startsAt', file: '2027-01-15T14:30', ours: '2027-01-14T16:30' }])
    expect(changesOf({ file, last: first.remember, ours })).toMatchObject({ apply: {}, conflicts: [] })
  })

  test('never mixes the day of one side with the hour of the other', () => {
    const file = { ...LAST, startsAt: '2027-01-15T14:30' }
    const ours = { ...LAST, startsAt: '2027-01-14T16:30' }
    expect(changesOf({ file, last: LAST, ours }).apply).not.toHaveProperty('startsAt')
  })

  test('that caught up with a change made here is no conflict', () => {
    const moved = { ...LAST, startsAt: '2027-01-19T16:30' }
    expect(changesOf({ file: moved, last: LAST, ours: moved })).toMatchObject({ apply: {}, conflicts: [] })
  })

  test('keeps what is known where its cell is empty or its column gone', () => {
    const { phone: _, ...file } = LAST
    const { apply, remember } = changesOf({ file, last: LAST, ours: LAST })
    expect(apply).toEqual({})
    expect(remember.phone).toBe('+33612345678')
  })

  test('fills what nobody knew', () => {
    const { phone, ...without } = LAST
    expect(changesOf({ file: LAST, last: without, ours: without }).apply).toEqual({ phone })
  })

  test('does not move an appointment for capitals or accents in its place, but gives a name its accents back', () => {
    const file = { ...LAST, place: 'SPIP DE NANTERRE', address: '94, bd du General Leclerc', lastName: 'DURAND' }
    expect(changesOf({ file, last: LAST, ours: LAST }).apply).toEqual({ lastName: 'DURAND' })
  })

  test('never joins the address of one place to another place', () => {
    const { address: _, ...silent } = { ...LAST, place: 'Tribunal' }
    expect(changesOf({ file: silent, last: LAST, ours: LAST }).apply).toEqual({ place: 'Tribunal' })
    const corrected = { ...LAST, address: '96 bd du Général Leclerc' }
    expect(changesOf({ file: corrected, last: LAST, ours: LAST }).apply).toEqual({
      place: 'SPIP de Nanterre',
      address: '96 bd du Général Leclerc',
    })
    const elsewhere = { ...LAST, place: 'SPIP de Colombes' }
    expect(changesOf({ file: corrected, last: LAST, ours: elsewhere })).toMatchObject({
      apply: {},
      conflicts: [{ field: 'address' }],
    })
  })

  test('of an appointment nobody knew brings everything', () => {
    expect(changesOf({ file: LAST, last: undefined, ours: undefined })).toEqual({
      apply: LAST,
      conflicts: [],
      remember: LAST,
    })
  })
})

describe('a new line of a known person', () => {
  const corrected = { lastName: 'Durand', phone: '+33699999999' }

  test('does not bring back the number that other lines already told before it was corrected by hand', () => {
    const sides = { file: LAST, last: undefined, ours: corrected, elsewhere: [LAST] }
    expect(changesOf(sides)).toMatchObject({ conflicts: [] })
    expect(changesOf(sides).apply).not.toHaveProperty('phone')
    expect(changesOf(sides).apply).toHaveProperty('startsAt')
  })

  test('brings a number that nobody told yet, when ours came from the file', () => {
    const file = { ...LAST, phone: '+33611111111' }
    expect(changesOf({ file, last: undefined, ours: { phone: LAST.phone }, elsewhere: [LAST] }).apply.phone).toBe(
      '+33611111111',
    )
  })

  test('leaves a number corrected by hand before another one never told, and reports it', () => {
    const file = { ...LAST, phone: '+33611111111' }
    expect(changesOf({ file, last: undefined, ours: corrected, elsewhere: [LAST] }).conflicts).toEqual([
      { field: 'phone', file: '+33611111111', ours: '+33699999999' },
    ])
  })

  test('leaves what only hands have written here when no file ever told it', () => {
    expect(changesOf({ file: { phone: '+33611111111' }, last: undefined, ours: corrected })).toMatchObject({
      apply: {},
      conflicts: [{ field: 'phone' }],
    })
  })

  test('takes day and place from its own past only, never from another appointment of the person', () => {
    const other = { ...LAST, startsAt: '2027-02-18T09:00' }
    const file = { ...LAST, startsAt: '2027-02-18T09:00' }
    expect(changesOf({ file, last: LAST, ours: LAST, elsewhere: [other] }).apply).toEqual({
      startsAt: '2027-02-18T09:00',
    })
  })
})

describe('whatever the three sides say', () => {
  const side = fc.record(
    {
      phone: fc.constantFrom('a', 'b', 'c'),
      startsAt: fc.constantFrom('1', '2', '3'),
      place: fc.constantFrom('P', 'p', 'Q'),
      address: fc.constantFrom('R', 'S'),
    },
    { requiredKeys: [] },
  )

  test('a file loaded twice in a row changes nothing and reports nothing the second time', () => {
    fc.assert(
      fc.property(side, fc.option(side, { nil: undefined }), side, (file, last, ours) => {
        const first = changesOf({ file, last, ours })
        const second = changesOf({ file, last: first.remember, ours: { ...ours, ...first.apply } })
        expect(second).toMatchObject({ apply: {}, conflicts: [] })
      }),
    )
  })

  test('only what the file has changed since its last import is ever applied', () => {
    fc.assert(
      fc.property(side, side, side, (file, last, ours) => {
        const { apply } = changesOf({ file, last, ours })
        if (file.phone === last.phone) expect(apply).not.toHaveProperty('phone')
        if (file.startsAt === last.startsAt) expect(apply).not.toHaveProperty('startsAt')
        if (file.place === last.place && file.address === last.address) expect(apply).not.toHaveProperty('place')
      }),
    )
  })

  test('what somebody changed here is never overwritten', () => {
    fc.assert(
      fc.property(side, side, side, (file, last, ours) => {
        const { apply } = changesOf({ file, last, ours })
        if (ours.phone !== undefined && ours.phone !== last.phone) expect(apply).not.toHaveProperty('phone')
        if (ours.startsAt !== undefined && ours.startsAt !== last.startsAt) expect(apply).not.toHaveProperty('startsAt')
      }),
    )
  })
})
