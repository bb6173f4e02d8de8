import { expect, test } from 'vitest'
import { keepReceived } from '../../src/store/inbox.ts'
import {
  findRequest,
  findRequestByKey,
  listOpenRequests,
  listRequestsOf,
  listRequestsSince,
  listRequestsWithCause,
  markRequest,
  type NewRequest,
  openRequest,
  type RequestKind,
  settleRequestsAbout,
} from '../../src/store/requests.ts'
import { eachEngine } from '../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from './ground.ts'

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
    expect(kinds(await listRequestsOf(store, karim.id))).toEqual(['move', 'move', 'late'])
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
