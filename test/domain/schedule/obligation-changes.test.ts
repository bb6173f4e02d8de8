import { describe, expect, test } from 'vitest'
import { type ObligationValues, obligationChanges } from '../../../src/domain/schedule/obligation-changes.ts'

const FILE: ObligationValues = { detail: 'au CSAPA', status: 'current' }

describe('a line of obligations', () => {
  test('changes what is known by files alone', () => {
    const { apply, conflicts } = obligationChanges({ file: FILE, told: undefined, ours: { status: 'lifted' } })
    expect(apply).toEqual(FILE)
    expect(conflicts).toEqual([])
  })

  test('that says what it said last undoes nothing that was written here', () => {
    const ours = { detail: 'à l’hôpital', status: 'lifted' as const }
    expect(obligationChanges({ file: FILE, told: FILE, ours })).toEqual({ apply: {}, conflicts: [], told: FILE })
  })

  test('that says something new applies it, and what it does not say stays', () => {
    const ours: ObligationValues = { ...FILE, proof: 'attestation' }
    const { apply, told } = obligationChanges({ file: { ...FILE, dueOn: '2027-03-01' }, told: FILE, ours })
    expect(apply).toEqual({ dueOn: '2027-03-01' })
    expect(told).toEqual({ ...FILE, dueOn: '2027-03-01' })
  })

  test('that contradicts what was written here is told, and ours stands, emptied too', () => {
    const file: ObligationValues = { detail: 'chez lui', status: 'current' }
    const lifted = obligationChanges({ file, told: FILE, ours: { status: 'lifted' } })
    expect(lifted.apply).toEqual({})
    expect(lifted.conflicts).toEqual([{ field: 'detail', file: 'chez lui', ours: '' }])
    const made = obligationChanges({ file, told: {}, ours: { status: 'lifted' } })
    expect(made.apply).toEqual({ detail: 'chez lui' })
    expect(made.conflicts).toEqual([{ field: 'status', file: 'current', ours: 'lifted' }])
  })

  test('that lifts what was made here, and stands as it was made, lifts it', () => {
    const file = { status: 'lifted' } as const
    expect(obligationChanges({ file, told: {}, ours: { status: 'current' } })).toMatchObject({
      apply: file,
      conflicts: [],
    })
  })
})
