import { afterEach, expect, test } from 'vitest'
import type { Transaction } from '../../src/store/engine/database.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { setOptedOut, setPhone } from '../../src/store/people/write-people.ts'
import type { CarrierDouble } from '../support/carrier.ts'
import { AGENT, KARIM, karim, noticesOf, openWithCarrier, personId } from '../support/karim.ts'
import type { Story } from '../support/story.ts'

/** The right hour while the carrier is in trouble: what waits is looked at again, and nothing waits beyond its use unsaid. */

let story: Story
let carrier: CarrierDouble

afterEach(async () => {
  await story.service.close()
  await carrier.close()
})

test('a summons that is to be sent again and a reminder do not leave in the same minute', async () => {
  await open('2027-01-09T09:00')
  await inStore(({ db, tables }) => db.update(tables.offices).set({ reminders: [{ daysBefore: 1, at: '09:00' }] }))
  await story.load(karim('12/01/2027', '14h30'))
  await story.passTo('2027-01-09T18:50')
  // A telephone that was off all day: tried again later, so when the door opens on Monday.
  await carrier.report(carrier.accepted[0]?.sid ?? '', 'undelivered', 30003)
  await story.passTo('2027-01-12T16:00')
  expect((await story.sentTo(KARIM)).map(said)).toEqual(['summons'])
  expect(carrier.accepted).toHaveLength(2)
})

test('a reminder for those who said nothing never makes a fourth text, nor a notice', async () => {
  await open('2027-01-11T10:00')
  const reminders = [
    { daysBefore: 3, at: '10:00' },
    { daysBefore: 1, at: '10:00', onlyUnanswered: true as const },
  ]
  await inStore(({ db, tables }) => db.update(tables.offices).set({ reminders }))
  await story.load(karim('20/01/2027', '14h30'))
  await story.passTo('2027-01-11T10:01')
  await story.load(karim('21/01/2027', '14h30'))
  await story.passTo('2027-01-20T12:00')
  expect((await story.sentTo(KARIM)).map(said)).toEqual(['summons', 'moved', 'before3'])
  await story.load('D-2;TEST;Ana;06 39 98 01 99;R-2;SPIP;29/01/2027;9h;SPIP;;')
  await story.passTo('2027-01-28T12:00')
  expect((await story.sentTo('+33639980199')).map(said)).toEqual(['summons', 'before3', 'before1'])
  expect(await noticesOf(story)).toEqual([])
})

test('the agent of a text whose use ends while nothing can leave hears of it then, not when its turn comes', async () => {
  await open('2027-01-11T10:00')
  carrier.misbehave({ answer: { status: 401, code: 20003 }, times: 1000 })
  const others = Array.from(
    { length: 30 },
    (_, person) => `D-1${person};TEST;Ana;06 39 98 01 ${person + 10};R-1${person};SPIP;14/01/2027;9h;SPIP;${AGENT};`,
  )
  await story.load(...others, karim('11/01/2027', '14h30'))
  await story.passTo('2027-01-11T12:29')
  expect(await noticesOf(story)).toEqual([])
  await story.passTo('2027-01-11T12:30')
  expect(await noticesOf(story)).toEqual(['textFailed 2027-01-11T12:30'])
  expect(carrier.accepted).toEqual([])
})

test('the agent of a text that may have left and cannot be looked for hears of it before the appointment, once', async () => {
  await open('2027-01-11T10:00')
  carrier.misbehave({ answer: 'acceptThenReset' })
  carrier.misbehave({ on: 'list', answer: { status: 503 }, times: 1000 })
  await story.load(karim('11/01/2027', '14h30'))
  await story.passTo('2027-01-11T12:29')
  expect(await noticesOf(story)).toEqual([])
  await story.passTo('2027-01-11T12:30')
  await story.passTo('2027-01-11T14:00')
  expect(await noticesOf(story)).toEqual(['textFailed 2027-01-11T12:30'])
  expect(carrier.accepted).toHaveLength(1)
})

test('a text the carrier puts off is given up at the end of its use, not at the next attempt', async () => {
  await open('2027-01-11T10:00')
  carrier.misbehave({ answer: { status: 429, code: 20429, retryAfter: '21600' } })
  await story.load(karim('11/01/2027', '14h30'))
  await story.passTo('2027-01-11T12:30')
  expect(await noticesOf(story)).toEqual(['textFailed 2027-01-11T12:30'])
  await story.passTo('2027-01-11T20:00')
  expect(carrier.creates).toBe(1)
})

test('the reminder of a person who stopped texts meanwhile does not leave, and the agent hears of it', async () => {
  await reminderWaiting()
  const id = await personId(story)
  await inStore((tx) => setOptedOut(tx, [id], story.clock.now()))
  await story.passTo('2027-01-13T12:00')
  expect(await leftFor(KARIM)).toEqual([])
  expect(await noticesOf(story)).toEqual(['textFailed 2027-01-13T10:00'])
})

test('the reminder of an appointment cancelled meanwhile gives way to the news', async () => {
  await reminderWaiting()
  await story.load(karim('14/01/2027', '14h30', 'annulé'))
  // At once, not only when it is looked at before leaving: the pages say so too.
  const waited = await listExchanged(story.service.parts.store, KARIM, 10)
  expect(waited.at(-1)).toMatchObject({ kind: 'before1', state: 'dropped', reason: 'newVersion' })
  await story.passTo('2027-01-13T12:00')
  expect((await leftFor(KARIM)).map(said)).toEqual(['cancelled'])
})

test('a reminder that waited a night says the word of the day it leaves, to the number as corrected', async () => {
  await reminderWaiting(2)
  const id = await personId(story)
  await inStore((tx) => setPhone(tx, id, '+33639980002'))
  await story.passTo('2027-01-13T19:00')
  await story.passTo('2027-01-14T10:00')
  expect(await leftFor(KARIM)).toEqual([])
  expect((await leftFor('+33639980002')).map(({ body }) => body)).toEqual([expect.stringContaining("aujourd'hui")])
})

/** The reminder of the day before is in the outbox, and the account does not work for some calls. */
async function reminderWaiting(calls = 1) {
  await open('2027-01-12T10:00')
  await story.load(karim('14/01/2027', '14h30'))
  await story.passTo('2027-01-13T09:00')
  carrier.misbehave({ answer: { status: 401, code: 20003 }, times: calls })
  await story.passTo('2027-01-13T10:00')
}

async function leftFor(phone: string) {
  return (await story.sentTo(phone)).filter(({ message }) => message.kind !== 'summons')
}

async function open(startsAt: string): Promise<void> {
  const opened = await openWithCarrier(startsAt)
  story = opened.story
  carrier = opened.carrier
}

function inStore<Result>(change: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return story.service.parts.store.transaction(change)
}

function said({ message }: { message: { kind: string } }): string {
  return message.kind
}
