import type { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import type { RequestKind } from '../../../src/domain/worklist.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { phoneKeyOf } from '../../../src/store/people/people.ts'
import { setProbationer } from '../../../src/store/people/write-people.ts'
import { markRequest, openRequest } from '../../../src/store/requests/requests.ts'
import {
  countDone,
  countOpenRequests,
  countPeopleWaiting,
  countSharing,
  countWaiting,
  listDone,
  listWaiting,
  OF_ONE,
  type Waiting,
} from '../../../src/store/requests/waiting-requests.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, type Ground, layGround, NOW, newId } from '../ground.ts'

const PAGE = { limit: 50, offset: 0 }

eachEngine((open) => {
  test('the most urgent comes first, and among the unreachable the soonest appointment', async () => {
    const { store, ground, waiting, ask } = await openOffice()
    const karim = await addPerson(store, ground)
    const booked = (days: number) => bookAppointment(store, ground, karim.id, { startsAt: NOW.plus({ days }) })
    const [over, soon, late] = [await booked(-1), await booked(1), await booked(5)]
    const begun = await bookAppointment(store, ground, karim.id, { startsAt: NOW.minus({ minutes: 1 }) })
    const asked = {
      over: await ask('unreachable', { appointmentId: over }),
      document: await ask('document'),
      stranger: await ask('stranger', { probationerId: undefined }),
      wrongNumber: await ask('wrongNumber'),
      question: await ask('question'),
      moveOver: await ask('move', { appointmentId: over, at: NOW.minus({ days: 2 }) }),
      askedSince: await ask('move', { appointmentId: over }),
      lateBegun: await ask('late', { appointmentId: begun, at: NOW.minus({ minutes: 5 }) }),
      move: await ask('move', { appointmentId: late }),
      late: await ask('unreachable', { appointmentId: late }),
      soon: await ask('unreachable', { appointmentId: soon }),
      danger: await ask('danger'),
    }
    const names = new Map(Object.entries(asked).map(([name, id]) => [id, name]))
    const listed = await listWaiting(store, waiting, PAGE)
    expect(listed.map((item) => ('requestId' in item ? names.get(item.requestId) : 'shared'))).toEqual([
      'danger',
      'soon',
      'late',
      'askedSince',
      'move',
      'question',
      'wrongNumber',
      'stranger',
      'over',
      'lateBegun',
      'document',
      'moveOver',
    ])
    expect(await listWaiting(store, waiting, { limit: 2, offset: 1 })).toEqual([
      { requestId: asked.soon },
      { requestId: asked.late },
    ])
    expect(await countWaiting(store, waiting)).toMatchObject({ all: 12 })
  })

  test('what somebody took or follows is theirs, what nobody took is for all, and another office sees none of it', async () => {
    const { store, ground, waiting, ask } = await openOffice()
    const elsewhere = await layGround(store, 'TJ')
    const [followed, other] = [
      await addPerson(store, ground),
      await addPerson(store, ground, { phone: '+33600000001' }),
    ]
    await bookAppointment(store, ground, followed.id)
    const theirs = await ask('question', { probationerId: followed.id })
    const taken = await ask('callback', { probationerId: other.id })
    const free = await ask('document', { probationerId: other.id })
    const others = await ask('newPhone', { probationerId: followed.id })
    await mark(store, taken, 'taken', ground.agent.id)
    await mark(store, others, 'taken', elsewhere.agent.id)
    const ids = async (whose: Waiting['whose']) =>
      (await listWaiting(store, { ...waiting, whose }, PAGE)).map((item) => 'requestId' in item && item.requestId)
    expect(await ids('mine')).toEqual([theirs, taken])
    expect(await ids('unassigned')).toEqual([theirs, free])
    expect(await ids('all')).toEqual([theirs, others, taken, free])
    expect(await countWaiting(store, waiting)).toEqual({ all: 4, mine: 2, unassigned: 2, sharing: 0 })
    expect(await countOpenRequests(store, ground.officeId)).toBe(2)
    expect(await countOpenRequests(store, elsewhere.officeId)).toBe(0)
    expect(await listWaiting(store, { ...waiting, officeId: elsewhere.officeId }, PAGE)).toEqual([])
    const alert = await ask('danger')
    await ask('stranger')
    expect(await ids('mine'), 'a danger of nobody knows whom is everybody’s').toEqual([alert, theirs, taken])
    expect(await countWaiting(store, waiting)).toMatchObject({ mine: 3 })
    await mark(store, alert, 'taken', elsewhere.agent.id)
    expect(await ids('mine')).toEqual([theirs, taken])
  })

  test('a page holds so many people with all that waits of them, beside the most urgent of it; of one who asks much, the most urgent', async () => {
    const { store, ground, waiting, ask } = await openOffice()
    const [karim, lea] = [await addPerson(store, ground), await addPerson(store, ground, { phone: '+33600000001' })]
    const [late, question] = [
      await ask('late', { probationerId: karim.id }),
      await ask('question', { probationerId: lea.id }),
    ]
    const stranger = await ask('stranger', { probationerId: undefined })
    const danger = await ask('danger', { probationerId: karim.id })
    const ids = async (limit: number, offset: number) =>
      (await listWaiting(store, waiting, { limit, offset })).map((item) => 'requestId' in item && item.requestId)
    expect(await ids(1, 0)).toEqual([danger, late])
    expect(await ids(1, 1)).toEqual([question])
    expect(await ids(9, 1)).toEqual([question, stranger])
    expect(await countPeopleWaiting(store, waiting)).toBe(3)
    for (let more = 0; more < OF_ONE; more++) await ask('callback', { probationerId: lea.id })
    expect(await ids(1, 1)).toHaveLength(OF_ONE + 1)
    expect(await countPeopleWaiting(store, waiting)).toBe(3)
  })

  test('what was dealt with is told the latest first, a page at a time', async () => {
    const { store, ground, ask } = await openOffice()
    const ids = [await ask('question'), await ask('late'), await ask('document')]
    for (const [minutes, id] of ids.entries()) await mark(store, id, 'done', ground.agent.id, minutes)
    expect(await listDone(store, ground.officeId, PAGE)).toEqual(ids.toReversed())
    expect(await listDone(store, ground.officeId, { limit: 1, offset: 1 })).toEqual([ids[1]])
    expect(await countDone(store, ground.officeId)).toBe(3)
    expect(await countOpenRequests(store, ground.officeId)).toBe(0)
  })

  test('people who share a number wait to be allowed, until somebody decides; who gets no text anyway does not', async () => {
    const { store, ground, waiting } = await openOffice()
    const shared = { phone: '+33639980009' }
    const [karim, lea, paused] = [
      await addPerson(store, ground, shared),
      await addPerson(store, ground, shared),
      await addPerson(store, ground, shared),
    ]
    await addPerson(store, ground, { phone: '+33639980010' })
    await addPerson(store, ground, { phone: undefined })
    await addPerson(store, ground, { phone: undefined })
    await store.transaction((tx) => setProbationer(tx, paused.id, { pausedReason: 'hospital' }))
    const sharing = async (whose: Waiting['whose'] = 'all') =>
      (await listWaiting(store, { ...waiting, whose }, PAGE)).map((item) => 'sharingId' in item && item.sharingId)
    expect(await sharing()).toEqual([karim.id, lea.id])
    expect(await sharing('unassigned')).toEqual([karim.id, lea.id])
    expect(await sharing('mine')).toEqual([])
    expect(await listWaiting(store, { ...waiting, sharing: 2 }, PAGE)).toHaveLength(2)
    expect(await listWaiting(store, { ...waiting, sharing: 0 }, PAGE), 'not looked for').toEqual([])
    expect(await countWaiting(store, waiting)).toEqual({ all: 2, mine: 0, unassigned: 2, sharing: 2 })
    const elsewhere = await layGround(store, 'TJ')
    await addPerson(store, elsewhere, shared)
    expect(await countSharing(store)).toEqual(
      new Map([
        [ground.officeId, 2],
        [elsewhere.officeId, 1],
      ]),
    )
    await store.transaction(async (tx) => {
      await setProbationer(tx, karim.id, { textsAllowedOnSharedNumber: true })
      const id = newId()
      const { officeId } = ground
      const phoneKey = phoneKeyOf(tx, lea.phone ?? '')
      await openRequest(tx, { id, key: id, officeId, probationerId: lea.id, kind: 'sharedNumber', phoneKey }, NOW)
      await markRequest(tx, id, ['open'], { status: 'done', agentId: ground.agent.id, doneAt: NOW })
    })
    expect(await sharing()).toEqual([])
  })

  async function openOffice() {
    const store = await open()
    const ground = await layGround(store)
    const { officeId, agent } = ground
    const waiting: Waiting = { officeId, agentId: agent.id, whose: 'all', now: NOW }
    return { store, ground, waiting, ask: asking(store, ground) }
  }
})

let asked = 0
function asking(store: Store, { officeId }: Ground) {
  return async (
    kind: RequestKind,
    { at = NOW, ...given }: { probationerId?: string | undefined; appointmentId?: string; at?: DateTime } = {},
  ) => {
    const id = newId()
    await store.transaction((tx) => openRequest(tx, { id, key: id, officeId, kind, ...given }, at.plus(++asked)))
    return id
  }
}

function mark(store: Store, id: string, status: 'taken' | 'done', agentId: string, minutes = 0) {
  const doneAt = status === 'done' ? NOW.plus({ minutes }) : null
  return store.transaction((tx) => markRequest(tx, id, ['open', 'taken'], { status, agentId, doneAt }))
}
