import { describe, expect, test } from 'vitest'
import { tickTexts } from '../../src/app/upkeep/tick.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { AGENT, type CarrierStory, KARIM, openCarrierStory } from '../support/carrier-story.ts'
import { eachEngine, newDatabase } from '../support/store.ts'

/** What comes at the same instant is taken one after the other, on both engines: nothing is lost, nothing done twice. */

eachEngine((open, engine) => {
  test('the same webhook five times at once, and again days later, is one message and one answer', async () => {
    const story = await openCarrierStory({ store: await open() })
    await story.book()
    const twin = () => story.service.receive({ from: KARIM, body: 'quand ?', sid: 'SM1' })
    expect(await Promise.all([1, 2, 3, 4, 5].map(twin))).toEqual([200, 200, 200, 200, 200])
    await story.pass({ days: 2 })
    expect(await twin()).toBe(200)
    await story.pass({})
    expect((await exchanged(story)).filter((what) => what !== 'summons')).toEqual(['received', 'when'])
    expect(story.carrier.accepted).toHaveLength(2)
  })

  test('a STOP that the carrier brings again days later does not undo the START that followed it', async () => {
    const story = await openCarrierStory({ store: await open() })
    await story.book()
    const stop = () => story.service.receive({ from: KARIM, body: 'stop', sid: 'SM1' })
    await stop()
    await story.service.receive({ from: KARIM, body: 'start', sid: 'SM2' })
    await story.pass({ days: 2 })
    expect(await stop()).toBe(200)
    expect(await listByPhone(story.service.parts.store, KARIM)).toMatchObject([{ optedOutAt: undefined }])
  })

  test('two messages of one person at the same instant are taken one after the other', async () => {
    const story = await openCarrierStory({ store: await open() })
    await story.book()
    await story.loadFile(
      new TextEncoder().encode('type;date;heure;lieu\nSPIP;16/12/2026;9h;SPIP\nSPIP;17/12/2026;9h;SPIP'),
    )
    await story.service.receive({ from: KARIM, body: 'je peux pas venir' })
    // The offer is for one choice: the second finds it taken up, and moves nothing.
    const choices = ['1', '2'].map((body) => story.service.receive({ from: KARIM, body }))
    expect(await Promise.all(choices)).toEqual([200, 200])
    const kinds = await exchanged(story)
    expect(kinds.filter((what) => what === 'received')).toHaveLength(3)
    expect(kinds.filter((what) => what === 'changed')).toHaveLength(1)
    expect(kinds).toHaveLength(1 + 3 * 2) // and each has its answer
    expect(await story.told('moved')).toHaveLength(1)
  })

  test('a “oui” at the instant its reminder leaves confirms it, and the reminder leaves once', async () => {
    const story = await openCarrierStory({ store: await open() })
    await story.book()
    await story.passTo('2026-12-10T09:59')
    story.clock.set(story.clock.now().plus({ minutes: 1 }))
    const [status] = await Promise.all([
      story.service.receive({ from: KARIM, body: 'oui' }),
      story.service.ticker.tick(),
      story.service.receive({ from: '+33639980099', body: 'coucou' }),
    ])
    await story.pass({ minutes: 1 })
    expect(status).toBe(200)
    expect((await exchanged(story)).sort()).toEqual(['before4', 'confirmed', 'received', 'summons'])
    expect(story.carrier.accepted.filter(({ to }) => to === KARIM)).toHaveLength(3)
  })

  test('a STOP at the instant a reminder is due is kept, whether or not that one had left', async () => {
    const story = await openCarrierStory({ store: await open() })
    await story.book()
    await story.passTo('2026-12-10T09:59')
    story.clock.set(story.clock.now().plus({ minutes: 1 }))
    const [status] = await Promise.all([
      story.service.receive({ from: KARIM, body: 'stop' }),
      story.service.ticker.tick(),
    ])
    expect(status).toBe(200)
    const before = story.carrier.accepted.length
    await story.passTo('2026-12-14T16:00')
    const later = story.carrier.accepted.slice(before).map(({ body }) => body)
    expect(later.filter((body) => body.startsWith('Rappel'))).toEqual([])
    expect(await story.told('optedOut')).toHaveLength(1)
  })

  test('ten ticks at once on two machines hand each text over once', async () => {
    const address = await newDatabase(engine)
    const [store, another] = [await open(address), await open(address)]
    const story = await openCarrierStory({ store })
    const phones = Array.from({ length: 40 }, (_, n) => `+3363998${1000 + n}`)
    await story.load(...phones.map((phone, n) => `D-${n};T;K;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`))
    const machines = [story.service.parts, { ...story.service.parts, store: another }]
    await Promise.all([...machines, ...machines, ...machines, ...machines, ...machines].map((one) => tickTexts(one)))
    await story.pass({ minutes: 5 })
    expect(story.carrier.accepted.map(({ to }) => to).sort()).toEqual(phones)
  })

  describe('a receipt', () => {
    test('that names no text of ours and comes before our own commit is kept, and applied with it', async () => {
      const nameless = (form: Record<string, string>) => {
        form.StatusCallback = new URL('?', form.StatusCallback).href
      }
      const story = await openCarrierStory({ store: await open() }, { onArrival: nameless })
      story.carrier.misbehave({ receiptsCome: 'early' })
      await story.book()
      expect(await story.texts()).toMatchObject([{ state: 'delivered' }])
    })

    test.each(['late', 'twice', 'reversed'] as const)('that comes %s ends in the same state', async (receiptsCome) => {
      const story = await openCarrierStory({ store: await open() })
      story.carrier.misbehave({ receiptsCome })
      await story.book()
      await Promise.all([story.carrier.sendReceipts(), story.carrier.sendReceipts()])
      expect(await story.texts()).toMatchObject([{ state: 'delivered' }])
    })
  })
})

async function exchanged({ service }: CarrierStory): Promise<string[]> {
  return (await listExchanged(service.parts.store, KARIM, 100)).map(({ kind }) => kind)
}
