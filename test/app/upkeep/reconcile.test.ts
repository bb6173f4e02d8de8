import type { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { LAST_TICK } from '../../../src/app/mark-names.ts'
import { beginReconciling } from '../../../src/app/upkeep/reconcile.ts'
import { eq, ne, or } from '../../../src/store/engine/drizzle.ts'
import { setMark } from '../../../src/store/marks/marks.ts'
import { type CarrierStory, KARIM, openCarrierStory } from '../../support/carrier-story.ts'
import { eachEngineAtNight } from '../../support/store.ts'

/** The store forgets what became of its texts since an instant, as a copy made then would have it, and is put back. */
async function putBack({ service: { parts } }: CarrierStory, copiedAt: DateTime, kind = 'summons') {
  const { messages, receipts } = parts.store.tables
  const planned = { state: 'waiting', sid: null, body: null, phone: null, phoneKey: null, sentAt: null } as const
  await parts.store.transaction(async (tx) => {
    await tx.db.delete(receipts)
    const untold = { ...planned, attempts: 0, firstTriedAt: null, settledAt: null }
    await tx.db.update(messages).set(untold).where(eq(messages.kind, kind))
    await setMark(tx, LAST_TICK, copiedAt.toUTC().toISO() ?? '')
    await beginReconciling(tx)
  })
}

eachEngineAtNight((open) => {
  test('what left since the copy leaves no more, though it would say another day today', async () => {
    const story = await openCarrierStory({ store: await open() })
    const { carrier, clock } = story
    await story.book('03/12/2026;16h30')
    await story.pass({ days: 1 })
    await carrier.sendReceipts()
    const reminder = carrier.accepted[1]
    expect(reminder?.body).toContain('demain')
    const copiedAt = clock.now().minus({ minutes: 5 })
    await story.pass({ hours: 23 })
    await putBack(story, copiedAt, 'before1')
    await story.pass({ minutes: 1 })
    await story.pass({ minutes: 1 })
    expect(carrier.accepted).toHaveLength(2)
    expect((await story.texts())[1]).toMatchObject({ body: expect.stringContaining('demain'), sid: reminder?.sid })
  })

  test('what never left does, once the carrier has said so, and not before', async () => {
    const story = await openCarrierStory({ store: await open() })
    const { carrier, clock, service } = story
    await story.load('D-1;TEST;Karim;+33639980001;R-1;SPIP;14/12/2026;14h30;SPIP;m.lefevre@justice.example;')
    const ready = async () => (await service.server.inject({ url: '/readyz' })).body
    await putBack(story, clock.now())
    carrier.misbehave({ on: 'list', times: 2, answer: { status: 500, code: 20500 } })
    await story.pass({ minutes: 1 })
    service.ticker.wake()
    await service.ticker.quiet()
    expect(carrier.accepted).toHaveLength(0)
    expect(await ready()).toContain('a copy was put back: nothing leaves until the carrier has said')
    carrier.forgive()
    await story.pass({ minutes: 1 })
    expect(carrier.accepted).toHaveLength(1)
    expect(await ready()).toMatch(/^ready$/m)
  })

  test('what people wrote since is taken in and answered, but for what was answered; who writes again is answered again', async () => {
    const story = await openCarrierStory({ store: await open() })
    const { carrier, clock, service } = story
    await story.book()
    const copiedAt = clock.now()
    await story.pass({ minutes: 10 })
    await carrier.receive({ from: KARIM, body: 'quand ?' }, `${story.webhooks}/sms`)
    await service.ticker.quiet()
    expect(carrier.accepted).toHaveLength(2)
    const { messages, receipts } = service.parts.store.tables
    const { store } = service.parts
    await store.transaction(async (tx) => {
      await tx.db.delete(receipts)
      await tx.db.delete(messages).where(or(eq(messages.direction, 'in'), ne(messages.kind, 'summons')))
      await setMark(tx, LAST_TICK, copiedAt.toUTC().toISO() ?? '')
      await beginReconciling(tx)
    })
    await carrier.receive({ from: KARIM, body: 'où ?' })
    await story.pass({ minutes: 10 })
    expect((await story.texts()).map(({ kind, state }) => [kind, state])).toEqual([
      ['summons', 'sent'],
      ['when', 'sent'],
      ['where', 'sent'],
    ])
    expect(carrier.accepted).toHaveLength(3)
    await carrier.receive({ from: KARIM, body: 'quand ?' }, `${story.webhooks}/sms`)
    await service.ticker.quiet()
    expect(carrier.accepted).toHaveLength(4)
  })

  test('of texts whose words the carrier has forgotten, those that were due when they left are known all the same', async () => {
    const story = await openCarrierStory({ store: await open() })
    const { carrier, clock } = story
    await story.book('03/12/2026;16h30')
    await story.pass({ days: 1 })
    expect(carrier.accepted).toHaveLength(2)
    for (const message of carrier.messages) message.redacted = true
    const copiedAt = clock.now().minus({ minutes: 5 })
    await story.pass({ hours: 23 })
    await putBack(story, copiedAt, 'before1')
    await story.pass({ minutes: 1 })
    expect(carrier.accepted).toHaveLength(2)
  })

  test('a copy on which the service never ran has nothing to ask', async () => {
    const { store } = (await openCarrierStory({ store: await open() })).service.parts
    expect(await store.transaction(beginReconciling)).toBeUndefined()
  })
})
