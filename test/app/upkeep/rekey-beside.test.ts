import type { DateTime } from 'luxon'
import { expect, onTestFinished, test } from 'vitest'
import { alone } from '../../../src/app/numbers-alone.ts'
import { recheck } from '../../../src/app/texts/recheck.ts'
import { rekey } from '../../../src/app/upkeep/rekey.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { claimTexts } from '../../../src/store/messages/claims.ts'
import { listExchanged } from '../../../src/store/messages/exchanged.ts'
import { RANK } from '../../../src/store/messages/message.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { hasWrittenSince } from '../../../src/store/messages/rehearsal.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { openStory } from '../../support/story.ts'

/** What goes on beside a change of keys, where it meets a number that moves. */

const STRANGER = '+33615151515'
const OTHER = '+33616161616'
const AT_ONCE = { pauseMs: 0, waitMs: 0, lookUpsAtOnce: 10 }

eachEngine((open, engine) => {
  test('a STOP said after an answer was claimed, and its number moved, holds the answer back', async () => {
    const { service, clock } = await openStory('2026-12-01T10:00', { store: await open(await newDatabase(engine)) })
    onTestFinished(() => service.close())
    const { parts } = service
    const { store } = parts
    const now = clock.now()
    const claimed = await claimAnswers(store, [STRANGER, OTHER], now)
    await rekey(store, AT_ONCE)
    await service.receive({ from: STRANGER, body: 'STOP' })
    const { leaving } = await store.transaction((tx) => recheck(tx, parts, claimed, now))
    // The other leaves, under the look-up of now.
    expect(leaving.map(({ phone, phoneKey }) => [phone, phoneKey])).toEqual([
      [OTHER, store.vault.lookup('phone', OTHER)],
    ])
    await service.ticker.quiet()
  })

  test('a number keeps its name among those that are worked on one at a time', async () => {
    const store = await open(await newDatabase(engine))
    const before = alone(store, [STRANGER])
    await rekey(store, AT_ONCE)
    expect(alone(store, [STRANGER])).toEqual(before)
  })

  test('who reads outside of a transaction, and has not heard that a number moved, finds what was exchanged with it', async () => {
    const url = await newDatabase(engine)
    const { service, clock } = await openStory('2026-12-01T10:00', { store: await open(url) })
    onTestFinished(() => service.close())
    await service.receive({ from: STRANGER, body: 'bonjour' })
    await service.ticker.quiet()
    const page = service.parts.store
    const mover = hearing(await open(url), async () => void (await page.transaction(async () => {})))
    await expect(rekey(mover, AT_ONCE)).rejects.toThrow('moved')
    expect(await listExchanged(page, STRANGER, 9)).toHaveLength(2)
    expect(await hasWrittenSince(page, STRANGER, clock.now().minus({ hours: 1 }))).toBe(true)
  })
})

/** Answers to strangers that wait, and are on their way. */
async function claimAnswers(store: Store, phones: string[], now: DateTime) {
  return store.transaction(async (tx) => {
    const [office] = await listOffices(tx)
    const texts = phones.map((phone, index) => ({
      id: `0${index}`,
      key: phone,
      kind: 'stranger',
      phone,
      body: 'Bonjour.',
    }))
    const common = { officeId: office?.id ?? '', rank: RANK.answer, dueAt: now }
    await enqueueTexts(
      tx,
      texts.map((text) => ({ ...common, ...text })),
      now,
    )
    const claimed = await claimTexts(tx, { now, leaseUntil: now.plus({ hours: 1 }), limit: 9 })
    expect(claimed).toHaveLength(phones.length)
    return claimed
  })
}

/** A store whose owner dies as the look-ups have moved; once the keys are used, another hears of them, and of nothing after. */
function hearing(store: Store, heard: () => Promise<void>): Store {
  let begun = 0
  return {
    ...store,
    async transaction(work, beside) {
      begun++
      const result = await store.transaction(work, beside)
      if (begun === 2) await heard()
      const keys = await store.db.select().from(store.tables.dataKeys)
      if (keys.some(({ moved }) => (moved ?? 0) > 0)) throw new Error('moved')
      return result
    },
  }
}
