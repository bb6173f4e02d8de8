import { expect, test } from 'vitest'
import { findMark, setMark } from '../../src/store/marks.ts'
import { eachEngine, newDatabase } from '../support/store.ts'

eachEngine((open, engine) => {
  test('stress', async () => {
    const url = await newDatabase(engine)
    const stores = await Promise.all([open(url), open(url), open(url), open(url)])
    await stores[0]!.transaction((tx) => setMark(tx, 'count', '0'))
    let turns = 0,
      most = 0
    const t = performance.now()
    const r = await Promise.allSettled(
      Array.from({ length: 300 }, (_, i) => {
        let mine = 0
        return stores[i % 4]!.transaction(async (tx) => {
          turns++
          mine++
          most = Math.max(most, mine)
          const n = Number(await findMark(tx, 'count'))
          await setMark(tx, 'count', String(n + 1))
        })
      }),
    )
    console.log(engine, performance.now() - t, turns, most, r.filter((x) => x.status === 'rejected').length)
    expect(await findMark(stores[0]!, 'count')).toBe('300')
  })
})
