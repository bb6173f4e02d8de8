import { describe, expect, test } from 'vitest'
import type { Store } from '../../../src/store/engine/database.ts'
import { claimTexts, unclaimTexts } from '../../../src/store/messages/claims.ts'
import { type Arrival, keepReceived, markCameAfterAll } from '../../../src/store/messages/inbox.ts'
import { type MessageChange, markSent, markTexts } from '../../../src/store/messages/mark-texts.ts'
import { BY_HAND, RANK } from '../../../src/store/messages/message.ts'
import { enqueueTexts, type NewText } from '../../../src/store/messages/outbox.ts'
import { postponeTexts } from '../../../src/store/messages/planned.ts'
import {
  countPromised,
  listPromiseCounts,
  type PromisedSpan,
  replacePromiseCounts,
} from '../../../src/store/promises/promises.ts'
import { eachEngine } from '../../support/store.ts'
import { type Ground, layGround, NOW, newId, textFor } from '../ground.ts'

const LATER = NOW.plus({ hours: 3 })
const ALL: PromisedSpan = { from: NOW.minus({ days: 1 }), until: LATER, now: LATER }

eachEngine((open) => {
  describe('a text that was due', () => {
    test.each([
      ['handed over in its minute is kept', 60, { due: 1, kept: 1, worst: 60 }],
      ['handed over a second later is not', 61, { due: 1, kept: 0, worst: 61 }],
    ])('%s', async (_what, seconds, counted) => {
      const { store, ground } = await lay(open)
      await leave(store, textFor(ground), seconds)
      expect(await counts(store)).toEqual([{ officeId: ground.officeId, promise: 'texts', ...counted }])
    })

    test('is measured from its first hour, however often it was tried', async () => {
      const { store, ground } = await lay(open)
      const text = await put(store, textFor(ground))
      await claim(store, 1)
      await mark(store, text.id, { state: 'waiting', dueAt: NOW.plus({ seconds: 90 }) })
      await claim(store, 91)
      await sent(store, text.id, 92)
      expect(await counts(store)).toMatchObject([{ due: 1, kept: 0, worst: 92 }])
    })

    test('and was given another hour, for the office was closed, is measured from that one', async () => {
      const { store, ground } = await lay(open)
      const text = await put(store, textFor(ground))
      await claim(store, 1)
      await store.transaction((tx) => unclaimTexts(tx, [text.id], NOW.plus({ hours: 1 })))
      await claim(store, 3600)
      await sent(store, text.id, 3605)
      expect(await counts(store)).toMatchObject([{ due: 1, kept: 1, worst: 5 }])
    })

    test('and was set aside for a fault of ours is late all the same', async () => {
      const { store, ground } = await lay(open)
      const text = await put(store, textFor(ground))
      await claim(store, 1)
      await store.transaction((tx) => unclaimTexts(tx, [text.id], NOW.plus({ hours: 1 }), true))
      await claim(store, 3600)
      await sent(store, text.id, 3605)
      expect(await counts(store)).toMatchObject([{ due: 1, kept: 0, worst: 3605 }])
    })

    test('and was put off before its turn is measured from the new hour', async () => {
      const { store, ground } = await lay(open)
      const text = await put(store, textFor(ground))
      await claim(store, 1)
      await store.transaction((tx) => unclaimTexts(tx, [text.id]))
      await store.transaction((tx) => postponeTexts(tx, [text.id], NOW.plus({ hours: 1 })))
      await claim(store, 3601)
      await sent(store, text.id, 3602)
      expect(await counts(store)).toMatchObject([{ due: 1, kept: 1, worst: 2 }])
    })

    test('and sent again as the phone was off counts once, from the second hour', async () => {
      const { store, ground } = await lay(open)
      const text = await leave(store, textFor(ground), 5)
      await mark(store, text.id, { state: 'waiting', sid: null, dueAt: NOW.plus({ hours: 1 }), hour: null })
      expect(await counts(store, { until: NOW.plus({ minutes: 30 }) })).toEqual([])
      await claim(store, 3600)
      await sent(store, text.id, 3610, 'SM-again')
      expect(await counts(store)).toMatchObject([{ due: 1, kept: 1, worst: 10 }])
    })

    test.each([
      ['withdrawn in its minute, as its appointment changed', { state: 'dropped', reason: 'newVersion' }, 60, []],
      ['withdrawn by a STOP, before it was late', { state: 'dropped', reason: 'optedOut' }, 3, []],
      [
        'given up late, a later one being enough',
        { state: 'dropped', reason: 'recentText' },
        61,
        [{ due: 1, kept: 0 }],
      ],
      ['given up, its use being over', { state: 'dropped', reason: 'pastUse' }, 50, [{ due: 1, kept: 0, worst: 50 }]],
      [
        'refused by the carrier, which was handed it',
        { state: 'refused', reason: 'invalid' },
        100,
        [{ due: 1, kept: 0 }],
      ],
      ['never taken in a day of tries', { state: 'refused', reason: 'gaveUp' }, 9, [{ due: 1, kept: 0, worst: 9 }]],
      ['in doubt', { state: 'uncertain' }, 100, [{ due: 1, kept: 0 }]],
    ] as const)('%s: counts as it should', async (_what, change, seconds, counted) => {
      const { store, ground } = await lay(open)
      const text = await put(store, textFor(ground))
      await claim(store, 1)
      await mark(store, text.id, { ...change, settledAt: NOW.plus({ seconds }) })
      expect(await counts(store)).toMatchObject(counted)
    })

    test('refused within its minute is kept: the carrier was handed it', async () => {
      const { store, ground } = await lay(open)
      const text = await put(store, textFor(ground))
      await claim(store, 1)
      await mark(store, text.id, { state: 'refused', reason: 'landline', settledAt: NOW.plus({ seconds: 2 }) })
      expect(await counts(store)).toMatchObject([{ due: 1, kept: 1, worst: 2 }])
    })

    test('and waits is late once its minute is over, not before; one of tomorrow is not asked for', async () => {
      const { store, ground } = await lay(open)
      await put(store, textFor(ground))
      await put(store, textFor(ground, { dueAt: NOW.plus({ days: 1 }) }))
      const at = (seconds: number) => ({ now: NOW.plus({ seconds }), until: NOW.plus({ seconds }) })
      expect(await counts(store, at(60))).toEqual([])
      expect(await counts(store, at(61))).toMatchObject([{ promise: 'texts', due: 1, kept: 0, worst: 61 }])
    })
  })

  test('an answer has ten seconds; what an agent writes, as any text, a minute', async () => {
    const { store, ground } = await lay(open)
    await leave(store, textFor(ground, { kind: 'confirmed', rank: RANK.answer }), 10)
    await leave(store, textFor(ground, { kind: 'danger', rank: RANK.danger }), 11)
    await leave(store, textFor(ground, { kind: BY_HAND, rank: RANK.answer }), 11)
    expect(await counts(store)).toMatchObject([
      { promise: 'answers', due: 2, kept: 1, worst: 11 },
      { promise: 'texts', due: 1, kept: 1, worst: 11 },
    ])
  })

  test('an answer to what was found hours later is as late as it is', async () => {
    const { store, ground } = await lay(open)
    await leave(store, textFor(ground, { kind: 'confirmed', rank: RANK.answer, hour: NOW.minus({ hours: 2 }) }), 4)
    expect(await counts(store)).toMatchObject([{ promise: 'answers', due: 1, kept: 0, worst: 7204 }])
  })

  test('what people wrote is kept if its first webhook stored it, or it came after all', async () => {
    const { store, ground } = await lay(open)
    await write(store, ground, 'SM1', 'atOnce')
    await write(store, ground, 'SM2', 'again')
    await write(store, ground, 'SM3', 'asked')
    expect(await counts(store)).toMatchObject([{ promise: 'inbound', due: 3, kept: 1, worst: 0 }])
    await store.transaction((tx) => markCameAfterAll(tx, 'SM2'))
    await store.transaction((tx) => markCameAfterAll(tx, 'SM3'))
    expect(await counts(store)).toMatchObject([{ promise: 'inbound', due: 3, kept: 2, worst: 0 }])
  })

  test('each office is told apart, and nothing of the others is counted with it', async () => {
    const { store, ground } = await lay(open)
    const other = await layGround(store, 'OTHER')
    await leave(store, textFor(ground), 1)
    await leave(store, textFor(other), 70)
    await write(store, other, 'SM1', 'atOnce')
    expect(await counts(store, { officeIds: [ground.officeId] })).toEqual([
      { officeId: ground.officeId, promise: 'texts', due: 1, kept: 1, worst: 1 },
    ])
    expect(await counts(store)).toHaveLength(3)
  })

  test('a day is written anew, and kept by office', async () => {
    const { store, ground } = await lay(open)
    const { officeId } = ground
    const day = (on: string, due: number) =>
      store.transaction((tx) =>
        replacePromiseCounts(tx, [officeId], on, [{ officeId, promise: 'texts', due, kept: due, worst: 3 }]),
      )
    await day('2026-03-09', 5)
    await day('2026-03-09', 7)
    await day('2026-03-10', 1)
    expect(await listPromiseCounts(store, officeId, '2026-03-09', '2026-03-10')).toEqual([
      { day: '2026-03-10', promise: 'texts', due: 1, kept: 1, worst: 3 },
      { day: '2026-03-09', promise: 'texts', due: 7, kept: 7, worst: 3 },
    ])
    await store.transaction((tx) => replacePromiseCounts(tx, [officeId], '2026-03-10', []))
    expect(await listPromiseCounts(store, officeId, '2026-03-10', '2026-03-31')).toEqual([])
  })
})

async function lay(open: () => Promise<Store>) {
  const store = await open()
  return { store, ground: await layGround(store) }
}

async function counts(store: Store, span: Partial<PromisedSpan> = {}) {
  const found = await countPromised(store, { ...ALL, ...span })
  return found.sort((one, other) => (one.promise < other.promise ? -1 : 1))
}

async function put(store: Store, text: NewText): Promise<NewText> {
  await store.transaction((tx) => enqueueTexts(tx, [text], NOW))
  return text
}

async function claim(store: Store, seconds: number): Promise<void> {
  const now = NOW.plus({ seconds })
  await store.transaction((tx) => claimTexts(tx, { now, leaseUntil: now.plus({ minutes: 2 }), limit: 100 }))
}

async function mark(store: Store, id: string, change: MessageChange): Promise<void> {
  await store.transaction((tx) => markTexts(tx, [id], ['sending', 'sent'], change))
}

async function sent(store: Store, id: string, seconds: number, sid = `SM-${id}`): Promise<void> {
  await store.transaction((tx) => markSent(tx, [{ id, sid, sentAt: NOW.plus({ seconds }) }]))
}

async function leave(store: Store, text: NewText, seconds: number): Promise<NewText> {
  await put(store, text)
  await claim(store, 0)
  await sent(store, text.id, seconds)
  return text
}

async function write(store: Store, { officeId }: Ground, sid: string, how: Arrival): Promise<void> {
  const sms = { sid, from: '+33612345678', to: '+33937000000', body: 'oui', carrierOptOut: undefined }
  await store.transaction((tx) => keepReceived(tx, { id: newId(), sms, officeId, probationerId: undefined, how }, NOW))
}
