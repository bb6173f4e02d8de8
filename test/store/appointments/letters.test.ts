import { expect, test } from 'vitest'
import type { PhoneDoubt } from '../../../src/domain/people.ts'
import type { Obstacle } from '../../../src/domain/why-not-text.ts'
import { listNotToldByText } from '../../../src/store/appointments/letters.ts'
import { renewAppointment, setAppointment } from '../../../src/store/appointments/write-appointments.ts'
import type { Transaction } from '../../../src/store/engine/database.ts'
import { markText } from '../../../src/store/messages/mark-texts.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { setPhoneDoubt } from '../../../src/store/people/phone-doubts.ts'
import { addProbationers, setOptedOut, setPhone, setProbationer } from '../../../src/store/people/write-people.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId, textFor } from '../ground.ts'

eachEngine((open) => {
  const scene = async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: person } = await addPerson(store, ground)
    const text = async (appointmentId: string, version: number, sent: boolean) => {
      const id = newId()
      await store.transaction(async (tx) => {
        await enqueueTexts(tx, [textFor(ground, { id, probationerId: person, appointmentId, version })], NOW)
        if (sent) await markText(tx, id, ['waiting'], { state: 'sent', sid: id, sentAt: NOW })
      })
    }
    const span = { from: NOW, until: NOW.plus({ days: 30 }), agentId: undefined, after: undefined, limit: 10 }
    const listed = async (given: Partial<Parameters<typeof listNotToldByText>[2]> = {}) =>
      (await listNotToldByText(store, ground.officeId, { ...span, ...given })).map(({ id }) => id)
    return { store, ground, person, text, listed, book: (given = {}) => bookAppointment(store, ground, person, given) }
  }

  test('an appointment is to be told until a text of its latest version left', async () => {
    const { store, text, listed, book } = await scene()
    const id = await book()
    expect(await listed()).toEqual([id])
    await text(id, 1, true)
    expect(await listed()).toEqual([])
    await store.transaction((tx) => renewAppointment(tx, id, {}, NOW))
    expect(await listed()).toEqual([id])
  })

  test('a text that went to a wrong number told nobody, even once the number is corrected', async () => {
    const { store, person, text, listed, book } = await scene()
    const id = await book()
    await text(id, 1, true)
    await store.transaction((tx) => setPhoneDoubt(tx, person, '+33612345678', 'gone'))
    expect(await listed()).toEqual([])
    await store.transaction((tx) => setPhoneDoubt(tx, person, '+33612345678', 'wrongNumber'))
    expect(await listed()).toEqual([id])
    await store.transaction((tx) => setPhone(tx, person, '+33698765432'))
    expect(await listed()).toEqual([id])
    await store.transaction((tx) => setPhoneDoubt(tx, person, '+33612345678', undefined))
    expect(await listed()).toEqual([])
  })

  test('one whose text waits, and that nothing keeps from its person, is not looked at; with any obstacle it is', async () => {
    const { store, ground, person, text, listed, book } = await scene()
    const id = await book()
    await text(id, 1, false)
    const { appointmentTypes } = store.tables
    const phone = '+33612345678'
    const says = (what: Parameters<typeof setProbationer>[2]) => (tx: Transaction) => setProbationer(tx, person, what)
    const doubt = (what: PhoneDoubt | undefined) => (tx: Transaction) => setPhoneDoubt(tx, person, phone, what)
    const inDoubt = (what: PhoneDoubt) => [doubt(what), doubt(undefined)]
    const doubtful = (so: boolean) => (tx: Transaction) => setAppointment(tx, id, { doubtful: so }, NOW)
    const texted = (so: boolean) => (tx: Transaction) => tx.db.update(appointmentTypes).set({ texted: so })
    const another = {
      ...{ id: newId(), officeId: ground.officeId, caseNumber: 'D-2', lastName: 'Benali', firstName: 'Sami' },
      ...{ phone, language: 'fr' as const, phoneDoubt: undefined },
    }
    const obstacles = {
      paused: [says({ pausedReason: 'hospital' }), says({ pausedReason: null })],
      optedOut: [(tx) => setOptedOut(tx, [person], NOW), (tx) => setOptedOut(tx, [person], null)],
      noPhone: [(tx) => setPhone(tx, person, undefined), (tx) => setPhone(tx, person, phone)],
      landline: inDoubt('landline'),
      gone: inDoubt('gone'),
      blocked: inDoubt('blocked'),
      invalid: inDoubt('invalid'),
      wrongNumber: inDoubt('wrongNumber'),
      doubtful: [doubtful(true), doubtful(false)],
      notTexted: [texted(false), texted(true)],
      sharedNumber: [(tx) => addProbationers(tx, [another], NOW), async () => {}],
    } satisfies Record<Obstacle | 'doubtful' | 'notTexted', ((tx: Transaction) => Promise<unknown>)[]>
    for (const [obstacle, [met, gone]] of Object.entries(obstacles)) {
      expect(await listed(), `before ${obstacle}`).toEqual([])
      await store.transaction(async (tx) => met?.(tx))
      expect(await listed(), obstacle).toEqual([id])
      await store.transaction(async (tx) => gone?.(tx))
    }
  })

  test('a letter tells of one version', async () => {
    const { store, listed, book } = await scene()
    const id = await book()
    await store.transaction((tx) => setAppointment(tx, id, { letterVersion: 1 }, NOW))
    expect(await listed()).toEqual([])
    await store.transaction((tx) => renewAppointment(tx, id, {}, NOW))
    expect(await listed()).toEqual([id])
  })

  test('what was called off is told when it had been announced; what is over is not', async () => {
    const { store, listed, book } = await scene()
    await book({ status: 'cancelled' })
    await book({ startsAt: NOW.minus(1) })
    await book({ startsAt: NOW.plus({ days: 31 }) })
    await book({ status: 'honoured' })
    const id = await book()
    await store.transaction((tx) => renewAppointment(tx, id, { status: 'cancelled' }, NOW))
    expect(await listed()).toEqual([id])
  })

  test('pages follow one another, of one agent when asked', async () => {
    const { ground, listed, book } = await scene()
    const [first, second, third] = [await book(), await book(), await book({ startsAt: NOW.plus({ days: 8 }) })]
    expect(await listed({ limit: 2 })).toEqual([first, second])
    expect(await listed({ after: { startsAt: NOW.plus({ days: 7 }), id: second } })).toEqual([third])
    expect(await listed({ agentId: ground.agent.id })).toHaveLength(3)
    expect(await listed({ agentId: 'another' })).toEqual([])
  })
})
