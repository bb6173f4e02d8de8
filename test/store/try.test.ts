import { expect, test } from 'vitest'
import { eachEngine } from '../support/store.ts'
eachEngine((open, engine) => {
  for (const n of [1,2,3,4,5]) test(`opens ${n}`, async () => {
    const t = performance.now()
    const store = await open()
    console.log(engine, performance.now() - t)
    expect(store.engine).toBe(engine)
  })
  test('fails', () => { expect(1).toBe(2) })
})
