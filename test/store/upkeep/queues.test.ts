import type { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { claimTexts } from '../../../src/store/messages/claims.ts'
import { keepReceived } from '../../../src/store/messages/inbox.ts'
import { markText, markTexts } from '../../../src/store/messages/mark-texts.ts'
import { BY_HAND, RANK } from '../../../src/store/messages/message.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { addPlanned } from '../../../src/store/messages/planned.ts'
import { enqueueEmail } from '../../../src/store/notices/emails.ts'
import { openRequest } from '../../../src/store/requests/requests.ts'
import {
  countByState,
  countEndedSince,
  readDueTexts,
  readEmailQueue,
  readOpenRequests,
  readUnanswered,
  readUncertain,
} from '../../../src/store/upkeep/queues.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId, textFor } from '../ground.ts'

const LATER = NOW.plus({ minutes: 5 })
const NONE = { count: 0, since: undefined }

eachEngine((open) => {
  test('texts are counted by where they stand, as numbers; those not in words yet apart', async () => {
    const store = await open()
    expect(await countByState(store, NOW)).toEqual([])
    const ground = await layGround(store)
    const { officeId } = ground
    const probationer = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, probationer.id)
    const sms = { sid: 'SM1', from: '+33612345678', to: '+33937000000', body: 'oui', carrierOptOut: undefined }
    const texts = [textFor(ground), textFor(ground), textFor(ground)]
    const about = { appointmentId, version: 1, officeId, probationerId: probationer.id }
    const planned = { ...about, kind: 'before1' as const, dueAt: LATER, usefulUntil: LATER }
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, texts, NOW)
      await markText(tx, texts[0]?.id ?? '', ['waiting'], { state: 'delivered' })
      await keepReceived(tx, { id: newId(), sms, officeId, probationerId: undefined }, NOW)
      await addPlanned(tx, [planned], newId, NOW)
    })
    const standing = async (since: DateTime) => new Set(await countByState(store, since))
    expect(await standing(NOW)).toEqual(
      new Set([
        { direction: 'in', state: 'received', count: 1 },
        { direction: 'out', state: 'delivered', count: 1 },
        { direction: 'out', state: 'waiting', count: 2 },
        { direction: 'out', state: 'planned', count: 1 },
      ]),
    )
    // Of what is over, that of before is not looked at.
    expect(await standing(LATER)).toEqual(
      new Set([
        { direction: 'out', state: 'waiting', count: 2 },
        { direction: 'out', state: 'planned', count: 1 },
      ]),
    )
  })

  test('what waits is told with since when: from the hour it was first to leave, however often it was tried', async () => {
    const store = await open()
    expect([await readDueTexts(store, NOW), await readUnanswered(store), await readUncertain(store)]).toEqual([
      NONE,
      NONE,
      NONE,
    ])
    const ground = await layGround(store)
    const summons = textFor(ground)
    const answer = textFor(ground, { kind: 'confirmed', rank: RANK.answer, dueAt: NOW.plus(1) })
    const byHand = textFor(ground, { kind: BY_HAND, rank: RANK.answer, dueAt: LATER.plus(1) })
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, [summons, answer, byHand], NOW)
      await claimTexts(tx, { now: LATER, leaseUntil: LATER, limit: 10 })
      await markTexts(tx, [summons.id], ['sending'], { state: 'waiting', dueAt: LATER })
    })
    expect(await readDueTexts(store, LATER)).toEqual({ count: 1, since: NOW })
    expect(await readUnanswered(store)).toEqual({ count: 1, since: NOW.plus(1) })
    await store.transaction((tx) => markText(tx, answer.id, ['sending'], { state: 'uncertain', dueAt: LATER }))
    expect(await readUncertain(store)).toEqual({ count: 1, since: NOW.plus(1) })
    expect(await readUnanswered(store)).toEqual({ count: 1, since: NOW.plus(1) })
  })

  test('what did not leave or arrive lately is counted by its reason', async () => {
    const store = await open()
    const ground = await layGround(store)
    const texts = [
      textFor(ground),
      textFor(ground),
      textFor(ground, { dueAt: NOW.minus({ days: 2 }) }),
      textFor(ground),
    ]
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, texts, NOW)
      const [one, two, three, four] = texts.map(({ id }) => id)
      const ended = { state: 'refused', reason: 'landline', settledAt: NOW } as const
      await markTexts(tx, [one, two, three].map(String), ['waiting'], ended)
      await markTexts(tx, [String(four)], ['waiting'], { state: 'dropped', reason: 'dayBeforeOnly', settledAt: NOW })
    })
    expect(await countEndedSince(store, NOW.minus({ days: 1 }))).toEqual([
      { state: 'refused', reason: 'landline', count: 2 },
    ])
  })

  test('e-mails and requests that wait are told with since when', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const { officeId: other } = await layGround(store, 'OTHER')
    expect(await readEmailQueue(store, NOW)).toEqual({ emails: NONE, notices: NONE })
    const email = { id: newId(), key: 'one', officeId, agentId: undefined, kind: 'link', to: 'a@b.example', dueAt: NOW }
    await store.transaction(async (tx) => {
      await enqueueEmail(tx, { ...email, subject: 's', body: 'b' }, NOW)
      await openRequest(tx, { id: newId(), key: 'a', officeId, kind: 'danger' }, NOW)
      await openRequest(tx, { id: newId(), key: 'b', officeId: other, kind: 'danger' }, LATER)
    })
    expect((await readEmailQueue(store, LATER)).emails).toEqual({ count: 1, since: NOW })
    expect(await readOpenRequests(store, [officeId, other])).toEqual(new Map([['danger', { count: 2, since: NOW }]]))
    expect(await readOpenRequests(store, [other])).toEqual(new Map([['danger', { count: 1, since: LATER }]]))
  })
})
