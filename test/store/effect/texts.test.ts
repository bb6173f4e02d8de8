import { expect, test } from 'vitest'
import type { TextCount } from '../../../src/domain/effect/texts.ts'
import {
  countEmailsIn,
  countGivenUpIn,
  countUnreachable,
  listTextCounts,
  listTextsIn,
  replaceTextCounts,
  sumLeft,
} from '../../../src/store/effect/texts.ts'
import { markText } from '../../../src/store/messages/mark-texts.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { addPlanned, listPlanned } from '../../../src/store/messages/planned.ts'
import { enqueueEmail, markEmails } from '../../../src/store/notices/emails.ts'
import { setPhoneDoubt } from '../../../src/store/people/phone-doubts.ts'
import { setOptedOut } from '../../../src/store/people/write-people.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId, textFor } from '../ground.ts'

const UNTIL = NOW.plus({ hours: 12 })

eachEngine((open) => {
  test('texts in words are told some at a time, each once, those of one instant too', async () => {
    const store = await open()
    const ground = await layGround(store)
    const stretch = { officeId: ground.officeId, from: NOW, until: UNTIL }
    const texts = Array.from({ length: 5 }, (_, place) => textFor(ground, { body: `texte ${place}` }))
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, texts.slice(0, 3), NOW)
      await enqueueTexts(tx, texts.slice(3), NOW.plus(1))
      await enqueueTexts(tx, [textFor(ground)], UNTIL)
    })
    const bodies: (string | null)[] = []
    for (let after: Awaited<ReturnType<typeof listTextsIn>>[number] | undefined; ; ) {
      const some = await listTextsIn(store, stretch, { after, limit: 2 })
      if (some.length === 0) break
      bodies.push(...some.map(({ body }) => body))
      after = some.at(-1)
    }
    expect(bodies).toEqual(['texte 0', 'texte 1', 'texte 2', 'texte 3', 'texte 4'])
  })

  test('what left is summed from one day to another, both counted: not what was refused or came in, nor e-mails', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const elsewhere = await layGround(store, 'TJ')
    const counted = (day: string, kind: TextCount['kind'], fate: TextCount['fate']): TextCount => {
      return { day, kind, fate, code: '', texts: 2, segments: 3 }
    }
    const days = ['2027-01-09', '2027-01-10', '2027-01-11', '2027-01-12']
    await store.transaction(async (tx) => {
      for (const day of days) {
        const some = [counted(day, 'summons', 'sent'), counted(day, 'reminder', 'undelivered')]
        const others = [counted(day, 'summons', 'refused'), counted(day, 'summons', 'dropped')]
        const notOurs = [counted(day, 'received', 'received'), counted(day, 'email', 'sent')]
        await replaceTextCounts(tx, officeId, day, [...some, ...others, ...notOurs])
        await replaceTextCounts(tx, elsewhere.officeId, day, some)
      }
    })
    expect(await sumLeft(store, officeId, '2027-01-10', '2027-01-11')).toEqual({ texts: 8, segments: 12 })
    expect(await sumLeft(store, officeId, '2027-02-01', '2027-02-28')).toEqual({ texts: 0, segments: 0 })
  })

  test('what was given up before it was in words counts by the hour it was to leave, and e-mails by theirs', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { officeId } = ground
    const stretch = { officeId, from: NOW, until: UNTIL }
    const { id: probationerId } = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, probationerId)
    const plan = { officeId, probationerId, appointmentId, version: 1, usefulUntil: UNTIL }
    await store.transaction(async (tx) => {
      const days = [NOW, NOW.plus({ hours: 1 }), UNTIL]
      const kinds = ['before1', 'before2', 'before3'] as const
      await addPlanned(
        tx,
        kinds.map((kind, place) => ({ ...plan, kind, dueAt: days[place] ?? NOW })),
        newId,
        NOW,
      )
      await enqueueTexts(tx, [textFor(ground)], NOW)
    })
    for (const { id } of await listPlanned(store, [appointmentId]))
      await store.transaction((tx) => markText(tx, id, ['waiting'], { state: 'dropped', reason: 'noPhone' }))
    const givenUp = await countGivenUpIn(store, stretch)
    expect(givenUp.sort((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      { kind: 'before1', reason: 'noPhone', texts: 1 },
      { kind: 'before2', reason: 'noPhone', texts: 1 },
    ])
    const write = async (state: 'sent' | 'refused' | 'dropped', dueAt = NOW) => {
      const id = newId()
      const email = { id, key: id, officeId, kind: 'digest', to: 'a@b.example', subject: 'a', body: 'b', dueAt }
      await store.transaction(async (tx) => {
        await enqueueEmail(tx, email, NOW)
        await markEmails(tx, [id], { state })
      })
    }
    for (const state of ['sent', 'sent', 'refused', 'dropped'] as const) await write(state)
    await write('sent', UNTIL)
    expect(new Map((await countEmailsIn(store, stretch)).map(({ fate, emails }) => [fate, emails]))).toEqual(
      new Map([
        ['sent', 2],
        ['refused', 1],
      ]),
    )
  })

  test('a day counted again takes the place of what was counted, and the days of a month add up', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const keep = (day: string, texts: number, code = '') => {
      const count: TextCount = { day, kind: 'summons', fate: 'delivered', code, texts, segments: 2 * texts }
      return store.transaction((tx) => replaceTextCounts(tx, officeId, day, [count]))
    }
    await keep('2027-01-01', 9)
    await keep('2027-01-01', 1)
    await keep('2027-01-31', 2)
    await keep('2027-02-01', 4)
    await keep('2027-03-01', 8)
    const told = await listTextCounts(store, officeId, '2027-01', '2027-02')
    const delivered = { officeId, kind: 'summons', fate: 'delivered', code: '' }
    expect(told.sort((a, b) => (a.month < b.month ? -1 : 1))).toEqual([
      { month: '2027-01', ...delivered, texts: 3, segments: 6 },
      { month: '2027-02', ...delivered, texts: 4, segments: 8 },
    ])
  })

  test('who cannot be reached counts once, for one reason, while an appointment is to come', async () => {
    const store = await open()
    const ground = await layGround(store)
    const person = (given: Parameters<typeof addPerson>[2] = {}) => addPerson(store, ground, given)
    const [nobody, stopped, doubted, fine, past] = [
      await person({ phone: undefined }),
      await person({ phone: '+33612345671' }),
      await person({ phone: '+33612345672' }),
      await person({ phone: '+33612345673' }),
      await person({ phone: undefined }),
    ]
    for (const { id } of [nobody, nobody, stopped, doubted, fine]) await bookAppointment(store, ground, id)
    await bookAppointment(store, ground, past.id, { startsAt: NOW.minus({ days: 1 }) })
    await store.transaction(async (tx) => {
      await setOptedOut(tx, [stopped.id], NOW)
      await setPhoneDoubt(tx, stopped.id, '+33612345671', 'gone')
      await setPhoneDoubt(tx, doubted.id, '+33612345672', 'landline')
      // Of a number they had before.
      await setPhoneDoubt(tx, fine.id, '+33612345679', 'gone')
    })
    expect(await countUnreachable(store, [ground.officeId], NOW)).toEqual({ noPhone: 1, optedOut: 1, phoneInDoubt: 1 })
    expect(await countUnreachable(store, [], NOW)).toEqual({ noPhone: 0, optedOut: 0, phoneInDoubt: 0 })
  })
})
