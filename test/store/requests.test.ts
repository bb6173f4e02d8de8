import { expect, test } from 'vitest'
import {
  closeRequestsAbout,
  findRequest,
  findWaitingRequest,
  listOfficeRequestsSince,
  listOpenRequests,
  listRequestsOf,
  listRequestsSince,
  type NewRequest,
  openRequest,
  type RequestKind,
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
    await store.transaction((tx) => closeRequestsAbout(tx, appointmentId, 'move', agentId, NOW.plus(1)))
    await store.transaction((tx) => closeRequestsAbout(tx, appointmentId, 'move', agentId, NOW.plus(2)))
    expect(await findWaitingRequest(store, appointmentId, 'move')).toBeUndefined()
    const done = { status: 'done', agentId, doneAt: NOW.plus(1) }
    for (const id of [first, second]) expect(await findRequest(store, id)).toMatchObject(done)
    expect((await findRequest(store, question))?.status).toBe('open')
    expect((await findWaitingRequest(store, other, 'move'))?.id).toBe(elsewhere)
    expect(await findRequest(store, 'none')).toBeUndefined()
  })
})
