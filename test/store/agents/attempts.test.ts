import { expect, test } from 'vitest'
import { beginAttempt, endAttempt, renewAttempt } from '../../../src/store/agents/attempts.ts'
import { eachEngine } from '../../support/store.ts'

eachEngine((open) => {
  test('work that began and never ended is counted, until some of it is done or all of it', async () => {
    const store = await open()
    const begin = (work: string) => store.transaction((tx) => beginAttempt(tx, work))
    expect([await begin('a file'), await begin('a file'), await begin('another')]).toEqual([0, 1, 0])
    await store.transaction((tx) => renewAttempt(tx, 'a file'))
    expect(await begin('a file')).toBe(1)
    await store.transaction((tx) => endAttempt(tx, 'a file'))
    expect(await begin('a file')).toBe(0)
  })
})
