import { expect, test } from 'vitest'
import { digestRows } from '../../../src/store/engine/rows-digest.ts'

const digestOf = (...rows: string[]) => {
  const digesting = digestRows()
  for (const row of rows) digesting.add(row)
  return digesting.end()
}

test('rows come to the same in whatever order, and to something else when one differs, is missing, or is there twice', () => {
  const whole = digestOf('one', 'two', 'three')
  expect(digestOf('three', 'one', 'two')).toEqual(whole)
  expect(whole.rows).toBe(3)
  expect(digestOf()).toEqual({ rows: 0, digest: '0' })
  for (const other of [
    digestOf('one', 'two'),
    digestOf('one', 'two', 'tree'),
    digestOf('one', 'two', 'three', 'three'),
  ])
    expect(other.digest).not.toBe(whole.digest)
})
