import { randomUUIDv7 } from 'node:crypto'
import { expect, test } from 'vitest'
import { growingIds } from '../src/ids.ts'

test('a hundred thousand ids made at once are short, each after the one before', { tags: 'long' }, () => {
  const newId = growingIds()
  let last: string = randomUUIDv7() // as former versions made them
  for (let made = 0; made < 100_000; made++) {
    const id = newId()
    if (id <= last || !/^1[0-9a-v]{17}$/.test(id)) expect.fail(`${id} after ${last}`)
    last = id
  }
})

test('two machines that make ids at the same moment make none twice', () => {
  const machines = [growingIds(), growingIds()] as const
  const ids = Array.from({ length: 20_000 }, (_, made) => machines[made % 2 === 0 ? 0 : 1]())
  expect(new Set(ids).size).toBe(ids.length)
})
