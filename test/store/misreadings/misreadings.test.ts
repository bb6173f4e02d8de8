import { expect, test } from 'vitest'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import {
  countMisreadings,
  keepMisreading,
  listMisread,
  listMisreadingsOf,
  removeMisreading,
} from '../../../src/store/misreadings/misreadings.ts'
import { removeTexts } from '../../../src/store/upkeep/erasure.ts'
import { eachEngine, type OpenStore } from '../../support/store.ts'
import { layGround, NOW, newId, textFor } from '../ground.ts'

const DAY = [NOW.startOf('day'), NOW.endOf('day')] as const

eachEngine((open) => {
  test('a message has one mark: what was said last, until it is taken back', async () => {
    const { store, ground, mark } = await openMarked(open)
    const [first, second] = [await mark('decline'), await mark('late')]
    await mark('reschedule', first)
    const marks = await listMisreadingsOf(store, [first, second, newId()])
    expect([...marks].map(([id, { read, meant }]) => [id, read, meant])).toEqual([
      [first, 'other', 'reschedule'],
      [second, 'other', 'late'],
    ])
    expect(marks.get(first)).toMatchObject({ agentId: ground.agent.id, at: NOW, danger: null })
    expect(await listMisreadingsOf(store, [])).toEqual(new Map())
    expect(await store.transaction((tx) => removeMisreading(tx, first))).toBe(true)
    expect(await store.transaction((tx) => removeMisreading(tx, first))).toBe(false)
    expect([...(await listMisreadingsOf(store, [first, second])).keys()]).toEqual([second])
  })

  test('marks are counted by office and by moment, and those of erased messages still are', async () => {
    const { store, ground, mark } = await openMarked(open)
    const elsewhere = await layGround(store, 'TJ')
    const ids = [await mark('decline'), await mark('late')]
    const counted = (offices: string[]) => countMisreadings(store, offices, ...DAY)
    await store.transaction((tx) => removeTexts(tx, ids))
    expect([...(await listMisreadingsOf(store, ids)).keys()]).toEqual([])
    const kept = await store.db.select().from(store.tables.misreadings)
    expect(kept.map(({ messageId, agentId }) => [messageId, agentId])).toEqual([
      [null, null],
      [null, null],
    ])
    await mark('confirm')
    expect(await counted([ground.officeId])).toBe(3)
    expect(await counted([ground.officeId, elsewhere.officeId])).toBe(3)
    expect(await counted([elsewhere.officeId])).toBe(0)
    expect(await counted([])).toBe(0)
    expect(await countMisreadings(store, [ground.officeId], DAY[1], DAY[1].plus({ days: 1 }))).toBe(0)
    expect(await countMisreadings(store, [ground.officeId], NOW, NOW)).toBe(0)
  })

  test('an office reads its marked messages a page at a time, and none of another', async () => {
    const { store, ground, mark } = await openMarked(open)
    const elsewhere = await layGround(store, 'TJ')
    for (const meant of ['decline', 'late', 'distress'] as const) await mark(meant)
    const first = await listMisread(store, ground.officeId, { limit: 2 })
    expect(first.map(({ meant, danger, body }) => [meant, danger, body])).toEqual([
      ['decline', null, 'words'],
      ['late', null, 'words'],
    ])
    const rest = await listMisread(store, ground.officeId, { after: first.at(-1)?.id, limit: 2 })
    expect(rest.map(({ meant, danger }) => [meant, danger])).toEqual([['distress', 'self']])
    expect(await listMisread(store, elsewhere.officeId, { limit: 2 })).toEqual([])
  })
})

async function openMarked(open: OpenStore) {
  const store = await open()
  const ground = await layGround(store)
  const mark = async (meant: 'confirm' | 'decline' | 'late' | 'reschedule' | 'distress', known?: string) => {
    const text = textFor(ground, { body: 'words' })
    if (!known) await store.transaction((tx) => enqueueTexts(tx, [text], NOW))
    const messageId = known ?? text.id
    const said = { read: 'other' as const, meant, danger: meant === 'distress' ? ('self' as const) : null }
    const { officeId, agent } = ground
    await store.transaction((tx) =>
      keepMisreading(tx, { id: newId(), messageId, officeId, agentId: agent.id, ...said }, NOW),
    )
    return messageId
  }
  return { store, ground, mark }
}
