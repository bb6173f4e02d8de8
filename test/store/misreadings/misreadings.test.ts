import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { dateFormerMarks } from '../../../src/app/misreadings/date-former-marks.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import {
  countMisreadings,
  keepMisreading,
  listMisread,
  listMisreadingsOf,
  listUndatedMisreadings,
  removeMisreading,
  setMonthOfMisreading,
} from '../../../src/store/misreadings/misreadings.ts'
import { removeTexts } from '../../../src/store/upkeep/erasure.ts'
import { eachEngine, type OpenStore } from '../../support/store.ts'
import { layGround, NOW, newId, textFor } from '../ground.ts'

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

  test('marks are counted by office and month of the message, and those of erased messages still are', async () => {
    const { store, ground, mark } = await openMarked(open)
    const elsewhere = await layGround(store, 'TJ')
    const ids = [await mark('decline'), await mark('late')]
    const counted = async (offices: string[], from = '2027-01', until = '2027-02') =>
      (await countMisreadings(store, offices, from, until)).map(({ officeId, month, count }) => [
        officeId,
        month,
        count,
      ])
    await store.transaction((tx) => removeTexts(tx, ids))
    expect([...(await listMisreadingsOf(store, ids)).keys()]).toEqual([])
    const kept = await store.db.select().from(store.tables.misreadings)
    expect(kept.map(({ messageId, agentId }) => [messageId, agentId])).toEqual([
      [null, null],
      [null, null],
    ])
    await mark('confirm')
    await mark('confirm', undefined, '2027-02')
    await mark('confirm', undefined, '2027-02', elsewhere.officeId)
    const [here, there] = [ground.officeId, elsewhere.officeId]
    expect(await counted([here])).toEqual([
      [here, '2027-01', 3],
      [here, '2027-02', 1],
    ])
    expect(await counted([here, there], '2027-02')).toEqual([here, there].sort().map((one) => [one, '2027-02', 1]))
    expect(await counted([there], '2027-01', '2027-01')).toEqual([])
    expect(await counted([])).toEqual([])
  })

  test('marks of a version that wrote no month down get that of their message, or of the day they were made', async () => {
    const { store, ground, mark } = await openMarked(open)
    const [, gone] = [await mark('decline'), await mark('late')]
    await store.transaction(async (tx) => {
      await removeTexts(tx, [gone])
      const { misreadings, messages, offices } = tx.tables
      const end = DateTime.fromISO('2027-01-31T23:30Z', { zone: 'utc' })
      await tx.db.update(messages).set({ createdAt: end })
      await tx.db.update(misreadings).set({ month: null, at: end.plus({ months: 2 }) })
      await tx.db.update(offices).set({ zone: 'Europe/Paris' })
    })
    expect(await countMisreadings(store, [ground.officeId], '2027-01', '2027-12')).toEqual([])
    expect(await listUndatedMisreadings(store, 9)).toHaveLength(2)
    await dateFormerMarks(store)
    expect(await countMisreadings(store, [ground.officeId], '2027-01', '2027-12')).toMatchObject([
      { month: '2027-02', count: 1 },
      { month: '2027-04', count: 1 },
    ])
    expect(await listUndatedMisreadings(store, 9)).toEqual([])
    const [first] = await listMisread(store, ground.officeId, { limit: 1 })
    await store.transaction((tx) => setMonthOfMisreading(tx, first?.id ?? '', '2027-09'))
    expect(await countMisreadings(store, [ground.officeId], '2027-09', '2027-09')).toMatchObject([{ count: 1 }])
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
  const mark = async (
    meant: 'confirm' | 'decline' | 'late' | 'reschedule' | 'distress',
    known?: string,
    month = '2027-01',
    officeId = ground.officeId,
  ) => {
    const text = textFor(ground, { body: 'words' })
    if (!known) await store.transaction((tx) => enqueueTexts(tx, [text], NOW))
    const messageId = known ?? text.id
    const said = { read: 'other' as const, meant, danger: meant === 'distress' ? ('self' as const) : null }
    const { agent } = ground
    await store.transaction((tx) =>
      keepMisreading(tx, { id: newId(), messageId, officeId, month, agentId: agent.id, ...said }, NOW),
    )
    return messageId
  }
  return { store, ground, mark }
}
