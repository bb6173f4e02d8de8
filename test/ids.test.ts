import { expect, test } from 'vitest'
import { growingIds } from '../src/ids.ts'

test('a hundred thousand ids made at once are all UUIDv7, each after the one before', { tags: 'long' }, () => {
  const newId = growingIds()
  let last = ''
  for (let made = 0; made < 100_000; made++) {
    const id = newId()
    if (id <= last || !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)) {
      expect.fail(`${id} after ${last}`)
    }
    last = id
  }
})
