import { afterEach, expect, test } from 'vitest'
import { bringMessage } from '../../../src/app/conversations/bring-message.ts'
import type { Parts } from '../../../src/app/parts.ts'
import { tickTexts } from '../../../src/app/upkeep/tick.ts'
import type { IncomingSms } from '../../../src/domain/message.ts'
import { countPromised } from '../../../src/store/promises/promises.ts'
import { openStory, paris, type Story } from '../../support/story.ts'

const KARIM = '+33639980001'
const LINE = `D-1;TEST;Karim;${KARIM};R-1;SPIP;14/12/2026;14h30;SPIP;m.lefevre@justice.example;`
const SID = `SM${'7'.repeat(32)}`

let story: Story
afterEach(() => story.service.close())

test('a text that could not be stored at once breaks the promise, though it came again', async () => {
  story = await openStory('2026-12-01T10:00')
  const { parts } = story.service
  const { transaction } = parts.store
  parts.store.transaction = async () => {
    throw new Error('the disk is full')
  }
  expect(await story.service.receive({ from: KARIM, body: 'oui', sid: SID })).toBe(500)
  parts.store.transaction = transaction
  expect(await inbound()).toEqual([])
  expect(await story.service.receive({ from: KARIM, body: 'oui', sid: SID })).toBe(200)
  expect(await inbound()).toMatchObject([{ due: 1, kept: 0 }])
  // Repeated, it is what it was.
  expect(await story.service.receive({ from: KARIM, body: 'oui', sid: SID })).toBe(200)
  expect(await inbound()).toMatchObject([{ due: 1, kept: 0 }])
})

test('a text that one machine refused and another kept breaks it too, once the first has the store again', async () => {
  story = await openStory('2026-12-01T10:00')
  const { parts } = story.service
  const store = { ...parts.store, transaction: () => Promise.reject(new Error('the store is away')) }
  const refusing: Parts = { ...parts, machine: 'B', refused: new Set(), store }
  const sms = { sid: SID, from: KARIM, to: '+33937000000', body: 'oui', carrierOptOut: undefined }
  await expect(bringMessage(refusing, sms)).rejects.toThrow('away')
  expect(await story.service.receive({ from: KARIM, body: 'oui', sid: SID })).toBe(200)
  expect(await inbound()).toMatchObject([{ due: 1, kept: 1 }])
  await tickTexts({ ...refusing, store: parts.store })
  expect(await inbound()).toMatchObject([{ due: 1, kept: 0 }])
  expect(refusing.refused.size).toBe(0)
})

test('a text that is stored is taken, though it could not be noted that it came again', async () => {
  story = await openStory('2026-12-01T10:00')
  expect(await story.service.receive({ from: KARIM, body: 'oui', sid: SID })).toBe(200)
  const { parts } = story.service
  const { transaction } = parts.store
  let asked = 0
  parts.store.transaction = async (work, beside) => {
    // What is heard may take longer than what is noted of it.
    if (beside?.withinMs !== 4000) return transaction(work, beside)
    asked++
    throw Object.assign(new Error('the store is away'), { query: 'update' })
  }
  expect(await story.service.receive({ from: KARIM, body: 'oui', sid: SID })).toBe(200)
  expect([asked, parts.refused.size]).toEqual([1, 0])
  parts.store.transaction = transaction
  expect(await inbound()).toMatchObject([{ due: 1, kept: 1 }])
})

test('a text that no webhook brought breaks it, and its answer is as late as it is', async () => {
  await openWith({ takenAt: paris('2026-12-01T10:20').toUTC() })
  await later('2026-12-01T11:00')
  expect(await counted()).toMatchObject([
    { promise: 'answers', due: 1, kept: 0, worst: 2400 },
    { promise: 'inbound', due: 1, kept: 0 },
    { promise: 'texts', due: 1, kept: 1 },
  ])
})

test('a text found a moment before its webhook came was on its way', async () => {
  await openWith({ takenAt: paris('2026-12-01T11:00').toUTC() })
  await later('2026-12-01T11:00')
  expect(await story.service.receive({ from: KARIM, body: 'oui', sid: SID })).toBe(200)
  expect(await inbound()).toMatchObject([{ due: 1, kept: 1 }])
})

/** A story whose carrier holds a text that nobody brought. */
async function openWith(given: Pick<IncomingSms, 'takenAt'>): Promise<void> {
  story = await openStory('2026-12-01T10:00')
  await story.load(LINE)
  await story.service.ticker.tick()
  const sms = { sid: SID, from: KARIM, to: '+33937000000', body: 'oui j’y serai', carrierOptOut: undefined, ...given }
  story.service.parts.carrier.listReceived = async () => [sms]
}

async function later(iso: string): Promise<void> {
  story.clock.set(paris(iso).toUTC())
  await story.service.ticker.tick()
  await story.service.ticker.quiet()
}

async function inbound() {
  return (await counted()).filter(({ promise }) => promise === 'inbound')
}

async function counted() {
  const now = story.clock.now().plus({ minutes: 1 }).toUTC()
  const counts = await countPromised(story.service.parts.store, { from: now.minus({ days: 1 }), until: now, now })
  return counts.sort((one, other) => (one.promise < other.promise ? -1 : 1))
}
