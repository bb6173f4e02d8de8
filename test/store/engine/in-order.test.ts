import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { inOrder } from '../../../src/store/engine/in-order.ts'

test('rows are by their instant, and by their id within it, as the engine would have them', () => {
  const at = (millis: number) => DateTime.fromMillis(millis)
  const rows = [
    { id: 'c', at: at(2) },
    { id: 'b', at: at(1) },
    { id: 'a', at: at(2) },
  ]
  expect(inOrder(rows, (row) => row.at).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(rows.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})
