import { expect, test } from 'vitest'
import type { RequestKind } from '../../../src/domain/worklist.ts'
import { keepReceived } from '../../../src/store/messages/inbox.ts'
import {
  findRequest,
  findRequestByKey,
  findWaitingRequest,
  listInDanger,
  listOfficeRequestsSince,
  listRequestsSince,
  listRequestsWithCause,
  listTooLate,
  listUnsettledOf,
  markRequest,
  type NewRequest,
  openRequest,
  reopenRequestsAbout,
  settleRequestOf,
  settleRequestsAbout,
} from '../../../src/store/requests/requests.ts'
import { eachEngine } from '../../support/store.ts'
import { listOpenRequests, listRequestsOf } from '../../support/store-rows.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('the same cause asks once, and what waits is told oldest first, by office', async () => {
    const store = await open()
    const ground = await layGround(store)
    const elsewhere = await layGround(store, 'TJ')
    const { id: probationerId } = await addPerson(store, ground)
    const ask = (key: string, { officeId } = ground, now = NOW) => {
      const request: NewRequest = { id: newId(), key, officeId, probationerId, kind: 'move' }
      return store.transaction((tx) => openRequest(tx, request, now))
    }
    await ask('move:2', ground, NOW.plus(1))
    await Promise.all([ask('move:1'), ask('move:1'), ask('move:1'), ask('move:1'), ask('move:1')])
    await ask('move:3', elsewhere)
    const waiting = await listOpenRequests(store, ground.officeId)
    expect(waiting.map(({ key }) => key)).toEqual(['move:1', 'move:2'])
    expect(waiting[0]).toMatchObject({
      probationerId,
      appointmentId: null,
      kind: 'move',
      status: 'open',
      createdAt: NOW,
    })
  })

  test('people are in danger from their words until somebody has dealt with it', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { officeId } = ground
    const [one, other] = [await addPerson(store, ground), await addPerson(store, ground, { phone: '+33611111111' })]
    const id = newId()
    await store.transaction(async (tx) => {
      await openRequest(tx, { id, key: 'danger:1', officeId, probationerId: one.id, kind: 'danger' }, NOW)
      await openRequest(tx, { id: newId(), key: 'late:1', officeId, probationerId: other.id, kind: 'late' }, NOW)
    })
    expect(await listInDanger(store, [one.id, other.id])).toEqual(new Set([one.id]))
    expect(await listInDanger(store, [])).toEqual(new Set())
    await store.transaction((tx) => markRequest(tx, id, ['open'], { status: 'done', agentId: null, doneAt: NOW }))
    expect(await listInDanger(store, [one.id])).toEqual(new Set())
  })

  test('one that was dealt with no longer waits', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    await store.transaction(async (tx) => {
      await openRequest(tx, { id: newId(), key: 'stranger:1', officeId, kind: 'stranger' }, NOW)
      await tx.db.update(tx.tables.requests).set({ status: 'done' })
    })
    expect(await listOpenRequests(store, officeId)).toEqual([])
  })

  test('what people asked for is told by kind and since an instant, or all of it', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [karim, lea] = [await addPerson(store, ground), await addPerson(store, ground)]
    const ask = (probationerId: string, kind: RequestKind, now = NOW) => {
      const id = newId()
      const request = { id, key: id, officeId: ground.officeId, probationerId, kind }
      return store.transaction((tx) => openRequest(tx, request, now))
    }
    await ask(karim.id, 'late', NOW.plus(1))
    await ask(karim.id, 'move')
    await ask(karim.id, 'move', NOW.minus(1))
    await ask(lea.id, 'move')
    const kinds = (requests: { kind: string }[]) => requests.map(({ kind }) => kind)
    expect(kinds(await listRequestsSince(store, [karim.id], ['move', 'late'], NOW))).toEqual(['move', 'late'])
    expect(kinds(await listRequestsSince(store, [karim.id, lea.id], ['move'], NOW))).toEqual(['move', 'move'])
    expect(await listRequestsSince(store, [], ['move'], NOW)).toEqual([])
    expect(await listRequestsSince(store, [karim.id], [], NOW)).toEqual([])
    const ofOffice = (limit: number) => listOfficeRequestsSince(store, ground.officeId, ['move', 'late'], NOW, limit)
    await store.transaction((tx) =>
      openRequest(tx, { id: newId(), key: 'stranger', officeId: ground.officeId, kind: 'move' }, NOW),
    )
    expect(kinds(await ofOffice(9))).toEqual(['move', 'move', 'late'])
    expect(kinds(await ofOffice(1))).toEqual(['move'])
    expect(await listOfficeRequestsSince(store, 'elsewhere', ['move'], NOW, 9)).toEqual([])
    expect(kinds(await listRequestsOf(store, karim.id))).toEqual(['move', 'move', 'late'])
  })

  test('all that waited about an appointment in one way is closed at once, with who did it and when', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const [appointmentId, other] = [
      await bookAppointment(store, ground, probationerId),
      await bookAppointment(store, ground, probationerId),
    ]
    const ask = async (kind: RequestKind, about: string, now = NOW) => {
      const id = newId()
      const request = { id, key: id, officeId: ground.officeId, probationerId, appointmentId: about, kind }
      await store.transaction((tx) => openRequest(tx, request, now))
      return id
    }
    const [first, second] = [await ask('move', appointmentId, NOW.minus(1)), await ask('move', appointmentId)]
    const [question, elsewhere] = [await ask('question', appointmentId), await ask('move', other)]
    expect((await findWaitingRequest(store, appointmentId, 'move'))?.id).toBe(second)
    const { id: agentId } = ground.agent
    await store.transaction((tx) => settleRequestsAbout(tx, appointmentId, ['move'], { agentId, now: NOW.plus(1) }))
    await store.transaction((tx) => settleRequestsAbout(tx, appointmentId, ['move'], { agentId, now: NOW.plus(2) }))
    expect(await findWaitingRequest(store, appointmentId, 'move')).toBeUndefined()
    const done = { status: 'done', agentId, doneAt: NOW.plus(1) }
    for (const id of [first, second]) expect(await findRequest(store, id)).toMatchObject(done)
    expect((await findRequest(store, question))?.status).toBe('open')
    expect((await findWaitingRequest(store, other, 'move'))?.id).toBe(elsewhere)
    expect(await findRequest(store, 'none')).toBeUndefined()
    const third = await ask('move', appointmentId)
    await store.transaction((tx) => settleRequestsAbout(tx, appointmentId, ['move'], { agentId, now: NOW.plus(3) }))
    await store.transaction((tx) => reopenRequestsAbout(tx, appointmentId, ['move'], NOW.plus(3)))
    expect(await findRequest(store, third)).toMatchObject({ status: 'open', agentId: null, doneAt: null })
    expect(await findRequest(store, first)).toMatchObject(done)
  })

  test('what a person asked for is told with their words until it is settled, once, by somebody', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [karim, lea] = [await addPerson(store, ground), await addPerson(store, ground)]
    const messageId = newId()
    const sms = {
      sid: 'SM1',
      from: '+33612345678',
      to: '+33937000000',
      body: 'je vous ai envoyé',
      carrierOptOut: undefined,
    }
    await store.transaction((tx) =>
      keepReceived(tx, { id: messageId, sms, officeId: ground.officeId, probationerId: karim.id }, NOW),
    )
    const ask = async (given: Partial<NewRequest>, now = NOW) => {
      const id = newId()
      const request = {
        id,
        key: id,
        officeId: ground.officeId,
        probationerId: karim.id,
        kind: 'document' as const,
        ...given,
      }
      await store.transaction((tx) => openRequest(tx, request, now))
      return id
    }
    const wordless = await ask({}, NOW.plus(1))
    const worded = await ask({ messageId })
    await ask({ kind: 'move' })
    await ask({ probationerId: lea.id })
    expect(await listUnsettledOf(store, karim.id, 'document')).toEqual([
      { id: worded, createdAt: NOW, words: sms.body },
      { id: wordless, createdAt: NOW.plus(1), words: null },
    ])
    const settle = (probationerId: string, kind: RequestKind = 'document') =>
      store.transaction((tx) => settleRequestOf(tx, { id: worded, probationerId, kind, agentId: ground.agent.id }, NOW))
    expect(await settle(lea.id)).toBe(false)
    expect(await settle(karim.id, 'move')).toBe(false)
    expect(await settle(karim.id)).toBe(true)
    expect(await settle(karim.id)).toBe(false)
    expect((await listUnsettledOf(store, karim.id, 'document')).map(({ id }) => id)).toEqual([wordless])
    const settled = (await listRequestsOf(store, karim.id)).find(({ id }) => id === worded)
    expect(settled).toMatchObject({ status: 'done', agentId: ground.agent.id, doneAt: NOW })
  })

  test('of which appointments it was too late to text is known by their version', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: personId } = await addPerson(store, ground)
    const [late, lost] = [
      await bookAppointment(store, ground, personId),
      await bookAppointment(store, ground, personId),
    ]
    const ask = (appointmentId: string, reason: string): NewRequest => {
      const about = { appointmentId, reason, version: 2, officeId: ground.officeId, probationerId: personId }
      return { id: newId(), key: newId(), kind: 'unreachable', ...about }
    }
    await store.transaction(async (tx) => {
      await openRequest(tx, ask(late, 'tooLate'), NOW)
      await openRequest(tx, ask(lost, 'landline'), NOW)
    })
    const versions = (version: number) => [late, lost].map((id) => ({ id, version }))
    expect(await listTooLate(store, versions(2))).toEqual(new Set([late]))
    expect(await listTooLate(store, versions(3))).toEqual(new Set())
    expect(await listTooLate(store, [])).toEqual(new Set())
  })

  test('of two who deal with one at once, exactly one does', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const id = newId()
    await store.transaction((tx) => openRequest(tx, { id, key: id, officeId, kind: 'question' }, NOW))
    const done = { status: 'done', agentId: agent.id, doneAt: NOW } as const
    const mark = () => store.transaction((tx) => markRequest(tx, id, ['open', 'taken'], done))
    const marked = await Promise.all([mark(), mark(), mark(), mark()])
    expect(marked.filter(Boolean)).toHaveLength(1)
    expect(await findRequest(store, id)).toMatchObject({ id, status: 'done', agentId: agent.id, doneAt: NOW })
    expect(await findRequestByKey(store, id)).toEqual(await findRequest(store, id))
    expect([await findRequest(store, 'nowhere'), await findRequestByKey(store, 'nowhere')]).toEqual([
      undefined,
      undefined,
    ])
  })

  test('they are told with the words that caused them, in the order asked for', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const [message, written, plain] = [newId(), newId(), newId()]
    await store.transaction(async (tx) => {
      const sms = {
        sid: 'SM1',
        from: '+33612345678',
        to: '+33600000000',
        body: 'jpx pa venir',
        carrierOptOut: undefined,
      }
      await keepReceived(tx, { id: message, sms, officeId, probationerId: undefined }, NOW)
      await openRequest(tx, { id: written, key: written, officeId, messageId: message, kind: 'move' }, NOW)
      await openRequest(tx, { id: plain, key: plain, officeId, kind: 'unreachable' }, NOW)
    })
    const told = await listRequestsWithCause(store, [plain, 'nowhere', written])
    expect(told.map(({ request, message }) => [request.id, message?.body])).toEqual([
      [plain, undefined],
      [written, 'jpx pa venir'],
    ])
    expect(await listRequestsWithCause(store, [])).toEqual([])
  })

  test('one decision settles all that was asked about an appointment in these ways, and nothing else', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { officeId, agent } = ground
    const { id: probationerId } = await addPerson(store, ground)
    const [asked, other] = [
      await bookAppointment(store, ground, probationerId),
      await bookAppointment(store, ground, probationerId),
    ]
    const ask = async (appointmentId: string, kind: RequestKind) => {
      const id = newId()
      await store.transaction((tx) => openRequest(tx, { id, key: id, officeId, appointmentId, kind }, NOW))
    }
    for (const kind of ['move', 'cannotCome', 'late'] as const) await ask(asked, kind)
    await ask(other, 'move')
    const settle = { agentId: agent.id, now: NOW }
    await store.transaction((tx) => settleRequestsAbout(tx, asked, ['move', 'cannotCome'], settle))
    const left = await listOpenRequests(store, officeId)
    expect(left.map(({ appointmentId, kind }) => [appointmentId, kind])).toEqual([
      [asked, 'late'],
      [other, 'move'],
    ])
  })
})
