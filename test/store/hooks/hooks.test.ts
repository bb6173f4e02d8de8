import { expect, test } from 'vitest'
import {
  addHook,
  countHooks,
  listDueHooks,
  listHooks,
  removeHook,
  resumeHook,
  setHook,
} from '../../../src/store/hooks/hooks.ts'
import { NOTHING_READ } from '../../../src/store/journal/changes.ts'
import { eachEngine } from '../../support/store.ts'
import { layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('an address is told when it is due, not once it failed, and again once its own office says so', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const { officeId: other } = await layGround(store, 'TJ')
    const hook = { id: newId(), officeId, address: 'https://a.example/x', secret: 'whsec_a', agentId: agent.id }
    await store.transaction((tx) => addHook(tx, hook, NOTHING_READ, NOW))
    const due = async (minutes: number) =>
      (await listDueHooks(store, NOW.plus({ minutes }), { after: '', limit: 9 })).map(({ id }) => id)
    const set = (change: Parameters<typeof setHook>[2]) => store.transaction((tx) => setHook(tx, hook.id, change))
    expect(await due(0)).toEqual([hook.id])
    await set({ dueAt: NOW.plus({ minutes: 5 }), attempts: 1, trouble: '503' })
    expect([await due(4), await due(5)]).toEqual([[], [hook.id]])
    await set({ failedAt: NOW })
    expect(await due(6)).toEqual([])
    const resume = (officeId: string) => store.transaction((tx) => resumeHook(tx, { id: hook.id, officeId }, NOW))
    expect(await resume(other)).toBe(false)
    expect(await resume(officeId)).toBe(true)
    expect(await listHooks(store, officeId)).toMatchObject([{ ...hook, attempts: 0, trouble: null, dueAt: NOW }])
    expect(await countHooks(store, officeId)).toBe(1)
    const remove = (officeId: string) => store.transaction((tx) => removeHook(tx, { id: hook.id, officeId }))
    expect([await remove(other), await remove(officeId), await remove(officeId)]).toEqual([false, true, false])
    expect(await listHooks(store, officeId)).toEqual([])
  })
})
