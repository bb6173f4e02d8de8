import type { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { MessageState } from '../../../src/domain/message.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { claimTexts, giveUpLeases, markHandedOver, unclaimTexts } from '../../../src/store/messages/claims.ts'
import {
  heldSids,
  listPastUse,
  listUncertain,
  listUnheardOf,
  putOffLook,
} from '../../../src/store/messages/doubtful.ts'
import {
  countLeftFor,
  countTextsTo,
  findMessage,
  findMessageBySid,
  listExchanged,
  listLately,
  listLatestOf,
  listTextsOf,
} from '../../../src/store/messages/exchanged.ts'
import { listFatesAbout, listLostSince } from '../../../src/store/messages/fates-about.ts'
import { keepReceived } from '../../../src/store/messages/inbox.ts'
import { type MessageChange, markSent, markText, markTexts } from '../../../src/store/messages/mark-texts.ts'
import { RANK } from '../../../src/store/messages/message.ts'
import { enqueueTexts, findTextByKey, mayTextBeDue, type NewText } from '../../../src/store/messages/outbox.ts'
import { dropOtherVersions } from '../../../src/store/messages/planned.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { listStrangers } from '../../support/store-rows.ts'
import { addPerson, bookAppointment, layGround, NOW, newId, textFor } from '../ground.ts'

const LEASE = NOW.plus({ minutes: 2 })
/** The last words: never overwritten. */
const TERMINAL: readonly MessageState[] = ['delivered', 'undelivered', 'refused', 'dropped']
const STATES = ['waiting', 'sending', 'uncertain', 'sent', 'delivered', 'undelivered', 'refused', 'dropped'] as const

eachEngine((open, engine) => {
  describe('what is put in the outbox', () => {
    test('comes back as it was written, waiting', async () => {
      const store = await open()
      const text = textFor(await layGround(store), { usefulUntil: NOW.plus({ days: 2 }), body: 'À mardi, 14 h 30.' })
      expect(await enqueue(store, text)).toEqual(new Set([text.key]))
      expect(await findMessage(store, text.id)).toMatchObject({
        ...text,
        direction: 'out',
        state: 'waiting',
        attempts: 0,
        createdAt: NOW,
      })
      expect(await findMessage(store, newId())).toBeUndefined()
    })

    test('is due at its hour, until it is claimed', async () => {
      const store = await open()
      await enqueue(store, textFor(await layGround(store), { dueAt: NOW }))
      expect([await mayTextBeDue(store, NOW.minus(1)), await mayTextBeDue(store, NOW)]).toEqual([false, true])
      await claim(store, 1)
      expect(await mayTextBeDue(store, NOW)).toBe(false)
    })

    test('under the same key five times at once, is there once', async () => {
      const store = await open()
      const ground = await layGround(store)
      const texts = Array.from({ length: 5 }, () => textFor(ground, { key: 'reminder:a:summons:1' }))
      const added = await Promise.all(texts.map((text) => enqueue(store, text)))
      expect(added.filter((keys) => keys.size === 1)).toHaveLength(1)
      const there = await findTextByKey(store, 'reminder:a:summons:1')
      expect(await claim(store, 10)).toMatchObject([{ id: there?.id, dueAt: there?.dueAt }])
      expect(await findTextByKey(store, 'reminder:b:summons:1')).toBeUndefined()
    })

    test('twice in one list, is there once, and the others of the list are', async () => {
      const store = await open()
      const ground = await layGround(store)
      const texts = ['a', 'a', 'b'].map((key) => textFor(ground, { key }))
      expect(await enqueue(store, ...texts)).toEqual(new Set(['a', 'b']))
      expect(await enqueue(store, ...texts, textFor(ground, { key: 'c' }))).toEqual(new Set(['c']))
      expect(await enqueue(store)).toEqual(new Set())
    })
  })

  describe('a claim', () => {
    test('takes danger first, then answers, then what we send on our own; the oldest first among equals', async () => {
      const store = await open()
      const ground = await layGround(store)
      const order = [
        { rank: RANK.ours, dueAt: NOW.minus({ hours: 2 }), body: '5' },
        { rank: RANK.answer, dueAt: NOW, body: '4' },
        { rank: RANK.ours, dueAt: NOW.minus({ hours: 1 }), body: '6' },
        { rank: RANK.danger, dueAt: NOW, body: '1' },
        { rank: RANK.answer, dueAt: NOW.minus(1), body: '2' },
        { rank: RANK.answer, dueAt: NOW, body: '3', id: '00000000-0000-7000-8000-000000000000' },
      ]
      await enqueue(store, ...order.map((given, n) => textFor(ground, { ...given, phone: numberOf(n) })))
      const first = await claim(store, 4)
      const second = await claim(store, 4)
      expect([...first, ...second].map(({ body }) => body)).toEqual(['1', '2', '3', '4', '5', '6'])
    })

    test('writes down the lease, the attempt and the first try', async () => {
      const store = await open()
      const text = textFor(await layGround(store))
      await enqueue(store, text)
      await claim(store, 1)
      await mark(store, text.id, ['sending'], { state: 'waiting' })
      const [again] = await claim(store, 1, NOW.plus({ hours: 1 }))
      expect(again).toMatchObject({ state: 'sending', attempts: 2, leaseUntil: LEASE, firstTriedAt: NOW })
    })

    test('leaves what is not due, and what already was claimed', async () => {
      const store = await open()
      const ground = await layGround(store)
      await enqueue(store, textFor(ground), textFor(ground, { dueAt: NOW.plus(1), phone: numberOf(1) }))
      expect(await claim(store, 10)).toHaveLength(1)
      expect(await claim(store, 10)).toHaveLength(0)
      expect(await claim(store, 10, NOW.plus(1))).toHaveLength(1)
    })

    test('never takes more than its limit, nor what another took: four machines share a hundred texts', async () => {
      const url = await newDatabase(engine)
      const stores = await Promise.all([open(url), open(url), open(url), open(url)])
      const ground = await layGround(stores[0])
      await enqueue(stores[0], ...Array.from({ length: 100 }, (_, n) => textFor(ground, { phone: numberOf(n) })))
      const claims = await Promise.all(
        Array.from({ length: 24 }, (_, index) => claim(stores[index % 4] ?? stores[0], 7)),
      )
      for (const claimed of claims) expect(claimed.length).toBeLessThanOrEqual(7)
      const ids = claims.flat().map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toHaveLength(100)
    })

    test.runIf(engine === 'postgres')(
      'passes by no text on its way to the same person or number, from whatever machine, unless it is more urgent',
      async () => {
        const store = await open()
        const ground = await layGround(store)
        const { id: probationerId } = await addPerson(store, ground)
        const [first, second] = [
          textFor(ground, { probationerId }),
          textFor(ground, { probationerId, dueAt: NOW.plus(1), phone: numberOf(1) }),
        ]
        const [answer, another] = [
          textFor(ground, { rank: RANK.answer }),
          textFor(ground, { rank: RANK.answer, dueAt: NOW.plus(1) }),
        ]
        await enqueue(store, first, second)
        const claimedNow = async () => (await claim(store, 1, NOW.plus(1))).map(({ id }) => id)
        expect(await claimedNow()).toEqual([first.id])
        await enqueue(store, answer, another)
        expect(await claimedNow()).toEqual([answer.id])
        expect(await claimedNow()).toEqual([])
        await mark(store, answer.id, ['sending'], { state: 'sent', sid: 'SM1' })
        expect(await claimedNow()).toEqual([another.id])
        await mark(store, first.id, ['sending'], { state: 'sent', sid: 'SM2' })
        expect(await claimedNow()).toEqual([second.id])
      },
    )

    test('whose lease is over is uncertain, and never claimed again as if nothing had happened', async () => {
      const store = await open()
      const text = textFor(await layGround(store))
      await enqueue(store, text)
      await claim(store, 1)
      await store.transaction((tx) => markHandedOver(tx, [text.id], LEASE))
      expect(await giveUp(store, LEASE.minus(1))).toBe(0)
      expect(await giveUp(store, LEASE)).toBe(1)
      expect(await giveUp(store, LEASE)).toBe(0)
      expect(await findMessage(store, text.id)).toMatchObject({ state: 'uncertain', leaseUntil: null, dueAt: LEASE })
      expect(await claim(store, 1, LEASE)).toEqual([])
      expect(await listUncertain(store, LEASE.minus(1), 10)).toEqual([])
      expect(await listUncertain(store, LEASE, 10)).toMatchObject([{ id: text.id }])
    })
  })

  describe('what became of a text', () => {
    test('is written down only from a state it was believed to be in', async () => {
      const store = await open()
      const text = textFor(await layGround(store))
      await enqueue(store, text)
      const sent = { state: 'sent', sid: 'SM1', sentAt: NOW } as const
      expect(await mark(store, text.id, ['sending', 'uncertain'], sent)).toBe(false)
      await claim(store, 1)
      expect(await mark(store, text.id, ['sending', 'uncertain'], sent)).toBe(true)
      expect(await mark(store, text.id, ['sending', 'uncertain'], sent)).toBe(false)
      expect(await findMessageBySid(store, 'SM1')).toMatchObject({ id: text.id, ...sent, leaseUntil: null })
      expect(await findMessageBySid(store, 'SM2')).toBeUndefined()
    })

    test('is never overwritten once it is the last word', async () => {
      const store = await open()
      const ground = await layGround(store)
      const open_ = STATES.filter((state) => !TERMINAL.includes(state))
      for (const last of TERMINAL) {
        const text = textFor(ground)
        await enqueue(store, text)
        expect(await mark(store, text.id, open_, { state: last, settledAt: NOW })).toBe(true)
        for (const next of STATES) expect(await mark(store, text.id, open_, { state: next })).toBe(false)
        expect(await findMessage(store, text.id)).toMatchObject({ state: last })
      }
    })

    test('said by two at once is said by one', async () => {
      const store = await open()
      const text = textFor(await layGround(store))
      await enqueue(store, text)
      await claim(store, 1)
      const words = ['delivered', 'undelivered', 'refused', 'sent', 'uncertain'] as const
      const marked = await Promise.all(words.map((state) => mark(store, text.id, ['sending'], { state })))
      expect(marked.filter(Boolean)).toHaveLength(1)
    })

    test('cannot give one carrier id to two texts', async () => {
      const store = await open()
      const ground = await layGround(store)
      const texts = [textFor(ground), textFor(ground)]
      await enqueue(store, ...texts)
      const name = (text: NewText) => mark(store, text.id, ['waiting'], { state: 'sent', sid: 'SM1' })
      const named = await Promise.allSettled(texts.map(name))
      expect(named.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await heldSids(store, ['SM1', 'SM2'])).toEqual(new Set(['SM1']))
      expect(await heldSids(store, [])).toEqual(new Set())
    })
  })

  test('the last thing said to a number is known by its kind', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [first, last] = [textFor(ground, { kind: 'when' }), textFor(ground, { kind: 'optedOut' })]
    const elsewhere = textFor(ground, { kind: 'wrongNumber', phone: '+33612340000' })
    await enqueue(store, first, last, elsewhere)
    const { phoneKey = '' } = (await findMessage(store, first.id)) ?? {}
    expect(await listLatestOf(store, [phoneKey], ['optedOut', 'when'])).toEqual(new Map([[phoneKey, last.id]]))
    expect(await listLatestOf(store, [phoneKey], ['when'])).toEqual(new Map([[phoneKey, first.id]]))
    expect(await listLatestOf(store, [phoneKey], ['wrongNumber'])).toEqual(new Map())
    expect(await listLatestOf(store, [], ['when'])).toEqual(new Map())
  })

  test('dropping what waits of older versions spares the new one, answers, and what left', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, id)
    const about = (given: Partial<NewText>) => textFor(ground, { appointmentId, version: 1, ...given })
    const [old, fresh, answer, left] = [about({}), about({ version: 2 }), about({ rank: RANK.answer }), about({})]
    const other = textFor(ground)
    await enqueue(store, old, fresh, answer, left, other)
    await mark(store, left.id, ['waiting'], { state: 'sent' })
    await store.transaction((tx) => dropOtherVersions(tx, appointmentId, 2, NOW))
    const states = [old, fresh, answer, left, other].map(async (text) => (await findMessage(store, text.id))?.state)
    expect(await Promise.all(states)).toEqual(['dropped', 'waiting', 'waiting', 'sent', 'waiting'])
    expect(await findMessage(store, old.id)).toMatchObject({ reason: 'newVersion', settledAt: NOW })
  })

  test('texts about an appointment are told by version, but for those that never left', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, id)
    const [first, second, gone] = [1, 2, 2].map((version) => textFor(ground, { appointmentId, version }))
    if (!first || !second || !gone) throw new Error('three texts')
    await enqueue(store, first, second, gone)
    await mark(store, gone.id, ['waiting'], { state: 'dropped' })
    expect(await listTextsOf(store, appointmentId, 2)).toMatchObject([{ id: second.id }])
    expect(await listFatesAbout(store, [appointmentId])).toMatchObject([
      { appointmentId, version: 1, state: 'waiting', reason: null, sentAt: null },
      { appointmentId, version: 2, state: 'waiting', reason: null, sentAt: null },
      { appointmentId, version: 2, state: 'dropped', reason: null, sentAt: null },
    ])
  })

  test('texts to a number are counted since an instant, without those that never left', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [one, gone, elsewhere] = [textFor(ground), textFor(ground), textFor(ground, { phone: '+33611111111' })]
    await enqueue(store, one, gone, elsewhere)
    await mark(store, gone.id, ['waiting'], { state: 'refused' })
    expect(await countTextsTo(store, '+33612345678', NOW.minus(1))).toBe(1)
    expect(await countTextsTo(store, '+33612345678', NOW)).toBe(0)
  })

  test('those that left for a number are counted by the moment they left', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [left, waits, elsewhere] = [textFor(ground), textFor(ground), textFor(ground, { phone: '+33611111111' })]
    await enqueue(store, left, waits, elsewhere)
    for (const { id } of [left, elsewhere]) await mark(store, id, ['waiting'], { state: 'sent', sid: id, sentAt: NOW })
    const { phoneKey = '' } = (await findMessage(store, left.id)) ?? {}
    expect(await countLeftFor(store, [phoneKey], NOW.minus(1))).toEqual(new Map([[phoneKey, 1]]))
    expect(await countLeftFor(store, [phoneKey], NOW)).toEqual(new Map())
    expect(await countLeftFor(store, [], NOW)).toEqual(new Map())
    await enqueue(store, textFor(ground))
    const going = (await claim(store, 10)).map(({ id }) => id)
    expect(await countLeftFor(store, [phoneKey], NOW)).toEqual(new Map([[phoneKey, going.length]]))
    expect(await countLeftFor(store, [phoneKey], NOW, going)).toEqual(new Map())
  })

  test('what was exchanged with a number is told oldest first, and no more than asked', async () => {
    const store = await open()
    const ground = await layGround(store)
    await receive(store, 'SMa', 'oui', NOW)
    await enqueue(store, textFor(ground, { body: "C'est noté." }))
    await receive(store, 'SMb', 'merci', NOW.plus(1))
    await receive(store, 'SMc', 'autre', NOW, '+33611111111')
    const bodies = async (limit: number) => (await listExchanged(store, '+33612345678', limit)).map(({ body }) => body)
    expect(await bodies(10)).toEqual(['oui', "C'est noté.", 'merci'])
    expect(await bodies(2)).toEqual(["C'est noté.", 'merci'])
    const lately = await listLately(store, '+33612345678', 2)
    expect(lately.map(({ direction, kind, body }) => [direction, kind, body()])).toEqual([
      ['in', 'received', 'merci'],
      ['out', expect.any(String), "C'est noté."],
    ])
  })

  test('what nobody we know wrote is in the inbox of strangers, newest first', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    await receive(store, 'SMa', 'allo', NOW)
    await receive(store, 'SMb', 'moi', NOW, '+33612345678', id)
    await receive(store, 'SMc', 'qui ?', NOW.plus(1))
    await enqueue(store, textFor(ground))
    expect((await listStrangers(store, 10)).map(({ body }) => body)).toEqual(['qui ?', 'allo'])
    expect(await listStrangers(store, 1)).toHaveLength(1)
  })

  test('texts lost are told by person since an instant: refused or not delivered, and nothing else', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [karim, lea] = [await addPerson(store, ground), await addPerson(store, ground)]
    const lose = async (probationerId: string, state: MessageState, settledAt = NOW) => {
      const text = textFor(ground, { probationerId })
      await enqueue(store, text)
      await mark(store, text.id, ['waiting'], { state, settledAt })
    }
    await lose(karim.id, 'refused', NOW.plus(1))
    await lose(karim.id, 'undelivered')
    await lose(karim.id, 'undelivered', NOW.minus(1))
    await lose(karim.id, 'delivered')
    await lose(lea.id, 'refused')
    expect(await listLostSince(store, [karim.id], NOW)).toEqual([
      { probationerId: karim.id, at: NOW },
      { probationerId: karim.id, at: NOW.plus(1) },
    ])
    expect(await listLostSince(store, [], NOW)).toEqual([])
  })

  test('texts whose use is over are those that wait, due or not, and those in doubt of which nobody was told', async () => {
    const store = await open()
    const ground = await layGround(store)
    const until = (usefulUntil: DateTime | undefined, given: Partial<NewText> = {}) =>
      textFor(ground, { usefulUntil, ...given })
    const [late, doubted, told, sent] = [NOW.minus(1), NOW, NOW, NOW].map((end) => until(end, { dueAt: NOW.plus(9) }))
    if (!late || !doubted || !told || !sent) throw new Error('four texts')
    await enqueue(store, sent, told, doubted, late, until(NOW.plus(1)), until(undefined))
    await mark(store, doubted.id, ['waiting'], { state: 'uncertain' })
    await mark(store, told.id, ['waiting'], { state: 'uncertain', reason: 'uncertain' })
    await mark(store, sent.id, ['waiting'], { state: 'sent' })
    expect((await listPastUse(store, NOW, 10)).map(({ id }) => id)).toEqual([late.id, doubted.id])
    expect(await listPastUse(store, NOW, 1)).toHaveLength(1)
  })

  test('texts that left within a window and of which nothing was heard are asked after, each in its turn', async () => {
    const store = await open()
    const ground = await layGround(store)
    const texts = Array.from({ length: 5 }, () => textFor(ground))
    const [fresh, unheard, old, heard, waiting] = texts
    if (!fresh || !unheard || !old || !heard || !waiting) throw new Error('five texts')
    await enqueue(store, ...texts)
    const leave = (text: NewText, hoursAgo: number, state: MessageState = 'sent') =>
      mark(store, text.id, ['waiting'], { state, sentAt: NOW.minus({ hours: hoursAgo }) })
    await leave(fresh, 0)
    await leave(unheard, 2)
    await leave(old, 50)
    await leave(heard, 2, 'delivered')
    const window = { sentBefore: NOW.minus({ hours: 1 }), sentAfter: NOW.minus({ days: 2 }) }
    const asked = async (now: DateTime) => (await listUnheardOf(store, now, window, 10)).map(({ id }) => id)
    expect(await asked(NOW)).toEqual([unheard.id])
    await store.transaction(async (tx) => {
      for (const { id } of texts) await putOffLook(tx, id, NOW.plus({ hours: 8 }))
    })
    expect(await asked(NOW)).toEqual([])
    expect(await asked(NOW.plus({ hours: 8 }))).toEqual([unheard.id])
    expect(await findMessage(store, waiting.id)).toMatchObject({ dueAt: NOW }) // only what left is put off
  })

  test('what was claimed is given up or doubted, and nothing else', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [due, given, later] = [textFor(ground), textFor(ground), textFor(ground, { dueAt: NOW.plus(1) })]
    await enqueue(store, due, given, later)
    await store.transaction(async (tx) => {
      await claimTexts(tx, { now: NOW, leaseUntil: LEASE, limit: 10 })
      const dropped = { state: 'dropped', reason: 'pastUse', settledAt: NOW } as const
      const doubted = { state: 'uncertain', dueAt: NOW, absences: 0 } as const
      expect(await markTexts(tx, [given.id, later.id], ['sending'], dropped)).toEqual(new Set([given.id]))
      const all = [due.id, given.id, later.id]
      expect(await markTexts(tx, all, ['sending'], doubted)).toEqual(new Set([due.id]))
      expect(await markTexts(tx, [], ['sending'], doubted)).toEqual(new Set())
    })
    const states = [due, given, later].map(async (text) => (await findMessage(store, text.id))?.state)
    expect(await Promise.all(states)).toEqual(['uncertain', 'dropped', 'waiting'])
  })

  test('texts that left are marked at once, each with its sid and its hour, but for those settled before', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [left, doubted, given] = [textFor(ground), textFor(ground), textFor(ground)]
    await enqueue(store, left, doubted, given)
    await claim(store, 3)
    await mark(store, doubted.id, ['sending'], { state: 'uncertain', reason: 'wrongNumber' })
    await mark(store, given.id, ['sending'], { state: 'dropped', reason: 'paused' })
    const taken = [left, doubted, given].map(({ id }, n) => ({ id, sid: `SM${n}`, sentAt: NOW.plus({ minutes: n }) }))
    const marked = await store.transaction((tx) => markSent(tx, taken))
    expect(marked).toEqual(new Set([left.id, doubted.id]))
    expect(await store.transaction((tx) => markSent(tx, taken))).toEqual(new Set())
    expect(await store.transaction((tx) => markSent(tx, []))).toEqual(new Set())
    const sent = { state: 'sent', leaseUntil: null }
    expect(await findMessage(store, left.id)).toMatchObject({ ...sent, sid: 'SM0', sentAt: NOW, reason: null })
    const later = { sid: 'SM1', sentAt: NOW.plus({ minutes: 1 }), reason: 'wrongNumber' }
    expect(await findMessage(store, doubted.id)).toMatchObject({ ...sent, ...later })
    expect(await findMessage(store, given.id)).toMatchObject({ state: 'dropped', sid: null, sentAt: null })
  })

  test('what was claimed and not tried waits again as it did, and what was tried stays as it is', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [untried, tried] = [textFor(ground), textFor(ground, { phone: numberOf(1) })]
    await enqueue(store, untried, tried)
    await claim(store, 2)
    await mark(store, tried.id, ['sending'], { state: 'sent', sid: 'SM1' })
    await store.transaction((tx) => unclaimTexts(tx, [untried.id, tried.id]))
    const asBefore = { state: 'waiting', attempts: 0, leaseUntil: null, firstTriedAt: null, dueAt: NOW }
    expect(await findMessage(store, untried.id)).toMatchObject(asBefore)
    expect(await findMessage(store, tried.id)).toMatchObject({ state: 'sent', attempts: 1 })
    expect(await claim(store, 2)).toMatchObject([{ id: untried.id }])
    await store.transaction((tx) => unclaimTexts(tx, [untried.id], NOW.plus(1)))
    expect(await findMessage(store, untried.id)).toMatchObject({ ...asBefore, dueAt: NOW.plus(1) })
  })

  test('of claimed texts those may be handed over, once, that nobody settled or gave back since', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [ours, settled, back] = [
      textFor(ground),
      textFor(ground, { phone: numberOf(1) }),
      textFor(ground, { phone: numberOf(2) }),
    ]
    await enqueue(store, ours, settled, back)
    await claim(store, 3)
    await mark(store, settled.id, ['sending'], { state: 'dropped' })
    await store.transaction((tx) => unclaimTexts(tx, [back.id]))
    const handOver = () => store.transaction((tx) => markHandedOver(tx, [ours.id, settled.id, back.id], LEASE.plus(1)))
    expect(await handOver()).toEqual(new Set([ours.id]))
    expect(await handOver()).toEqual(new Set())
    expect(await findMessage(store, ours.id)).toMatchObject({ state: 'sending', leaseUntil: LEASE.plus(1) })
  })

  test('of a machine that died, what it had not begun to hand over waits again at once; the rest is in doubt', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [untried, handed, again] = [
      textFor(ground),
      textFor(ground, { phone: numberOf(1) }),
      textFor(ground, { phone: numberOf(2) }),
    ]
    await enqueue(store, untried, handed, again)
    await claim(store, 3)
    await store.transaction((tx) => markHandedOver(tx, [handed.id, again.id], LEASE))
    await mark(store, again.id, ['sending'], { state: 'waiting', dueAt: NOW })
    await claim(store, 1) // tried a minute ago, and claimed once more
    expect(await giveUp(store, LEASE.minus(1))).toBe(0)
    expect(await giveUp(store, LEASE)).toBe(3)
    expect(await findMessage(store, untried.id)).toMatchObject({ state: 'waiting', attempts: 0, firstTriedAt: null })
    expect(await findMessage(store, handed.id)).toMatchObject({ state: 'uncertain', attempts: 1 })
    expect(await findMessage(store, again.id)).toMatchObject({ state: 'waiting', attempts: 1, firstTriedAt: NOW })
  })
})

/** To one number they leave one after the other. */
function numberOf(n: number): string {
  return `+3363998${2000 + n}`
}

function enqueue(store: Store, ...texts: NewText[]) {
  return store.transaction((tx) => enqueueTexts(tx, texts, NOW))
}

function claim(store: Store, limit: number, now = NOW) {
  return store.transaction((tx) => claimTexts(tx, { now, leaseUntil: LEASE, limit }))
}

function giveUp(store: Store, now: DateTime) {
  return store.transaction((tx) => giveUpLeases(tx, now))
}

function mark(store: Store, id: string, from: readonly MessageState[], change: MessageChange) {
  return store.transaction((tx) => markText(tx, id, from, change))
}

function receive(
  store: Store,
  sid: string,
  body: string,
  now: DateTime,
  from = '+33612345678',
  probationerId?: string,
) {
  const sms = { sid, from, to: '+33937000000', body, carrierOptOut: undefined }
  return store.transaction((tx) => keepReceived(tx, { id: newId(), sms, officeId: undefined, probationerId }, now))
}
