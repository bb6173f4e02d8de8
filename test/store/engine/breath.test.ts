import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { findMark, setMark } from '../../../src/store/marks/marks.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { newDatabase } from '../../support/store.ts'

test.each([
  ['transactions', 100],
  ['reads', 1000],
])('a long row of %s on SQLite lets the event loop turn in between', async (what, count) => {
  const store = await openStore(await newDatabase('sqlite'), SECRET)
  let turns = 0
  let working = true
  const others = (async () => {
    while (working) {
      await turn()
      turns++
    }
  })()
  for (let at = 0; at < count; at++) {
    if (what === 'reads') await findMark(store, 'mark')
    else await store.transaction((tx) => setMark(tx, 'mark', `${at}`))
  }
  working = false
  await others
  await store.close()
  expect(turns).toBeGreaterThanOrEqual(4)
})
