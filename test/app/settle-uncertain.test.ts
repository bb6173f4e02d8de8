import { describe, expect, test } from 'vitest'
import { recheck } from '../../src/app/texts/recheck.ts'
import { settleUncertain } from '../../src/app/texts/settle-uncertain.ts'
import { claimTexts, markHandedOver } from '../../src/store/messages/claims.ts'
import { signatureOf } from '../support/carrier-posts.ts'
import { AGENT, type CarrierStory, KARIM, openCarrierStory } from '../support/carrier-story.ts'
import { AUTH_TOKEN } from '../support/service.ts'
import { eachEngine } from '../support/store.ts'

/** A text whose sending was cut short: found, or sent again only when it surely never left. */

eachEngine((open) => {
  test('its receipt settles it, before any list does', async () => {
    const story = await openCarrierStory({ store: await open() })
    story.carrier.misbehave({ answer: 'acceptThenReset' })
    await story.book()
    expect(await story.texts()).toMatchObject([{ state: 'uncertain', sid: null }])
    await story.carrier.sendReceipts()
    expect(await story.texts()).toMatchObject([{ state: 'delivered', sid: story.carrier.accepted[0]?.sid }])
    await story.pass({ minutes: 10 })
    expect(story.carrier.accepted).toHaveLength(1)
  })

  test('a twin of it in the list, which another row holds, is not taken for it', async () => {
    const story = await openCarrierStory({ store: await open() })
    await story.book()
    await story.service.receive({ from: KARIM, body: 'quand ?' })
    await story.pass({})
    story.carrier.misbehave({ answer: 'reset' })
    await story.service.receive({ from: KARIM, body: 'quand ?' })
    for (let minute = 0; minute < 8; minute++) await story.pass({ minutes: 1 })
    const [, first, second] = await story.texts()
    expect(first?.body).toBe(second?.body)
    expect(story.carrier.accepted.map(({ sid }) => sid).slice(1)).toEqual([first?.sid, second?.sid])
  })

  test('of two twins both in doubt, of which one was taken, only the other is sent again', async () => {
    const story = await openCarrierStory({ store: await open() })
    await story.book()
    story.carrier.misbehave({ answer: 'acceptThenReset' })
    story.carrier.misbehave({ answer: 'reset' })
    for (let twin = 0; twin < 2; twin++) await story.service.receive({ from: KARIM, body: 'quand ?' })
    for (let minute = 0; minute < 9; minute++) await story.pass({ minutes: 1 })
    const [, ...twins] = await story.texts()
    expect(twins.map(({ state }) => state)).toEqual(['sent', 'sent'])
    expect(story.carrier.accepted).toHaveLength(3)
  })
})

test('of two twins, the one that was taken is said by its receipt even when the list gave its name to the other', async () => {
  const story = await openCarrierStory()
  await story.book()
  await story.carrier.sendReceipts()
  story.carrier.misbehave({ answer: 'reset' })
  story.carrier.misbehave({ answer: 'acceptThenReset' })
  for (let twin = 0; twin < 2; twin++) {
    await story.service.receive({ from: KARIM, body: 'quand ?' })
    await story.pass({})
  }
  await story.pass({ minutes: 3 })
  await story.carrier.sendReceipts()
  for (let minute = 0; minute < 8; minute++) await story.pass({ minutes: 1 })
  await story.carrier.sendReceipts()
  expect((await story.texts()).map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered'])
  expect(story.carrier.accepted).toHaveLength(3)
})

test('a carrier slow to list is asked about a few at a time: answers do not wait behind', async () => {
  const story = await openCarrierStory({}, { onList: () => story.clock.set(story.clock.now().plus({ seconds: 8 })) })
  await story.book()
  await story.carrier.sendReceipts()
  story.carrier.misbehave({ answer: 'acceptThenReset', times: 6 })
  // In other words each time: the same ones a third time are not answered.
  for (let twin = 0; twin < 6; twin++)
    await story.service.receive({ from: KARIM, body: `quand ${'?'.repeat(twin)} a${twin}` })
  await story.pass({})
  const before = story.carrier.lists
  await story.pass({ minutes: 3 })
  expect(story.carrier.lists - before).toBeLessThanOrEqual(1 + 2) // what people wrote, then two of six
  for (let minute = 0; minute < 4; minute++) await story.pass({ minutes: 1 })
  expect(story.carrier.accepted).toHaveLength(7)
  expect(new Set((await story.texts()).map(({ state }) => state))).toEqual(new Set(['delivered', 'sent']))
})

test('all that a death left in doubt is looked for at the next tick, and leaves after two listings without it', async () => {
  const story = await openCarrierStory()
  const { store } = story.service.parts
  const people = Array.from({ length: 120 }, (_, person) => `+3363998${1000 + person}`)
  await story.load(...people.map((phone, n) => `D-${n};T;K;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`))
  const now = story.clock.now()
  await store.transaction(async (tx) => {
    const claimed = await claimTexts(tx, { now, leaseUntil: now.plus({ minutes: 2 }), limit: 200 })
    await recheck(tx, story.service.parts, claimed, now)
    const ids = claimed.map(({ id }) => id)
    await markHandedOver(tx, ids, now.plus({ minutes: 1 }))
  })
  await story.pass({ minutes: 3 })
  expect(story.carrier.accepted).toHaveLength(0)
  await story.pass({ minutes: 3 })
  expect(story.carrier.accepted.map(({ to }) => to).toSorted()).toEqual(people)
})

test('an attempt that failed, still in the list, is not taken for the next one', async () => {
  const story = await openCarrierStory()
  await story.book()
  await story.carrier.report(story.carrier.accepted[0]?.sid ?? '', 'undelivered', 30008)
  story.carrier.misbehave({ answer: 'reset' })
  await story.pass({ minutes: 11 })
  expect(await story.texts()).toMatchObject([{ state: 'uncertain', attempts: 2 }])
  for (let minute = 0; minute < 8; minute++) await story.pass({ minutes: 1 })
  expect(story.carrier.accepted).toHaveLength(2)
  expect(await story.texts()).toMatchObject([{ state: 'sent', sid: story.carrier.accepted[1]?.sid }])
})

test('late words about an attempt that failed say nothing of the next one', async () => {
  const story = await openCarrierStory()
  await story.book()
  const [first] = story.carrier.accepted
  await story.carrier.report(first?.sid ?? '', 'undelivered', 30008)
  expect(await story.texts()).toMatchObject([{ state: 'waiting' }])
  await story.carrier.report(first?.sid ?? '', 'sent')
  await story.pass({ minutes: 11 })
  await story.carrier.report(first?.sid ?? '', 'delivered')
  expect(story.carrier.accepted).toHaveLength(2)
  expect(await story.texts()).toMatchObject([{ state: 'sent', sid: story.carrier.accepted[1]?.sid }])
})

describe('an attempt that failed and arrived after all: the text is not sent again', () => {
  test('while it waits for its next attempt', async () => {
    const { story, arrive } = await failedOnce()
    await arrive()
    await isDeliveredOnce(story, 1)
  })

  test('while its next attempt has been claimed and waits for its turn to leave', async () => {
    let beforeItLeaves: () => Promise<unknown> = async () => {}
    const { story, arrive } = await failedOnce({ pace: async () => void (await beforeItLeaves()) })
    beforeItLeaves = arrive
    await story.pass({ hours: 1 })
    await isDeliveredOnce(story, 1)
  })

  test('while it is in doubt, which its next attempt left it in', async () => {
    const { story, arrive } = await failedOnce()
    story.carrier.misbehave({ answer: 'reset' })
    await story.pass({ hours: 1 })
    expect(await story.texts()).toMatchObject([{ state: 'uncertain' }])
    await arrive()
    await isDeliveredOnce(story, 2)
  })

  test('while its next attempt is being put off by the carrier', async () => {
    const { story, arrive } = await failedOnce()
    story.carrier.misbehave({ answer: { status: 429, code: 20429, retryAfter: '60' } })
    await story.pass({ hours: 1 })
    expect(await story.texts()).toMatchObject([{ state: 'waiting', attempts: 2 }])
    await arrive()
    await isDeliveredOnce(story, 2)
  })

  async function failedOnce(given: Parameters<typeof openCarrierStory>[0] = {}) {
    const story = await openCarrierStory(given)
    await story.book()
    const sid = story.carrier.accepted[0]?.sid ?? ''
    await story.carrier.report(sid, 'undelivered', 30003)
    return { story, arrive: () => story.carrier.report(sid, 'delivered') }
  }

  async function isDeliveredOnce(story: CarrierStory, creates: number) {
    await story.pass({ hours: 1 })
    for (let minute = 0; minute < 8; minute++) await story.pass({ minutes: 1 })
    expect(story.carrier.accepted).toHaveLength(1)
    expect(story.carrier.creates).toBe(creates)
    const [{ sid } = { sid: '' }] = story.carrier.accepted
    expect(await story.texts()).toMatchObject([{ state: 'delivered', sid, reason: null, errorCode: null }])
  }
})

describe('a text that two listings did not show, and that waits for the door to open', () => {
  test('is not sent again when its receipt says that it was taken after all', async () => {
    const story = await openCarrierStory()
    story.clock.set(story.clock.now().set({ hour: 17, minute: 55 })) // 18:55 in Paris
    story.carrier.misbehave({ answer: 'reset' })
    await story.book()
    await story.pass({ minutes: 3 })
    await story.pass({ minutes: 4 }) // 19:02: closed until the morning
    const [summons] = await story.texts()
    expect(summons).toMatchObject({ state: 'waiting', attempts: 1 })
    const form = { MessageSid: `SM${'7'.repeat(32)}`, MessageStatus: 'delivered', To: KARIM }
    await postReceipt(`${story.webhooks}/status?message=${summons?.id}`, form)
    await story.pass({ hours: 15 })
    expect(story.carrier.accepted).toHaveLength(0)
    expect(await story.texts()).toMatchObject([{ state: 'delivered', sid: form.MessageSid }])
  })
})

test('a text is not handed over once its lease is over: we stood still, and somebody else may be looking for it', async () => {
  let still = { minutes: 3 }
  const held: boolean[] = []
  const story = await openCarrierStory(
    {
      pace: async () => {
        story.clock.set(story.clock.now().plus(still))
        still = { minutes: 0 }
      },
    },
    {
      onArrival: async () => {
        const [{ leaseUntil } = {}] = await story.texts()
        held.push(leaseUntil ? story.clock.now() < leaseUntil : false)
      },
    },
  )
  await story.book()
  // Nobody had begun to hand it over: it was claimed anew.
  expect(held).toEqual([true])
  expect(story.carrier.accepted).toHaveLength(1)
})

test('what was sent again while this machine stood still after it had asked is not sent a third time', async () => {
  const story = await openCarrierStory()
  story.carrier.misbehave({ answer: 'reset', times: 2 })
  await story.book()
  await story.pass({ minutes: 3 })
  const { parts } = story.service
  // The second look, of a machine that stands still with the carrier's answer in its hands.
  story.clock.set(story.clock.now().plus({ minutes: 3 }))
  const asked = Promise.withResolvers<void>()
  const still = Promise.withResolvers<void>()
  const carrier = {
    ...parts.carrier,
    async listSent(...given: Parameters<typeof parts.carrier.listSent>) {
      const sent = await parts.carrier.listSent(...given)
      asked.resolve()
      await still.promise
      return sent
    },
  }
  const waking = settleUncertain({ ...parts, carrier })
  await asked.promise
  await story.service.ticker.tick()
  expect(await story.texts()).toMatchObject([{ state: 'uncertain', attempts: 2 }])
  still.resolve()
  await waking
  expect(await story.texts()).toMatchObject([{ state: 'uncertain', attempts: 2 }])
})

async function postReceipt(url: string, form: Record<string, string>) {
  const headers = { 'X-Twilio-Signature': signatureOf(url, form, AUTH_TOKEN) }
  const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) })
  expect(response.status).toBe(200)
}
