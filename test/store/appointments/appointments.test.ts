import type { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import type { Appointment } from '../../../src/domain/appointment.ts'
import {
  type AgendaFilter,
  countBetween,
  countEachBetween,
  findNextStart,
  listBetween,
  listTaking,
  type Slice,
} from '../../../src/store/appointments/agenda.ts'
import {
  findAppointment,
  findLatest,
  findLetterVersion,
  getAppointment,
  listAppointments,
  listAppointmentsOf,
  listByReferences,
  listComing,
  listDoubtful,
  listPageOfAppointments,
  listStandingFrom,
  wasBookedAhead,
} from '../../../src/store/appointments/appointments.ts'
import {
  addAppointments,
  moveAppointments,
  renewAppointment,
  setAppointment,
} from '../../../src/store/appointments/write-appointments.ts'
import { listWhoFollows } from '../../../src/store/people/followed.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, openSlot } from '../ground.ts'

const LATER = NOW.plus({ hours: 1 })

eachEngine((open) => {
  test('what takes the time of agents within a span is listed: planned ones, of somebody', async () => {
    const store = await open()
    const ground = await layGround(store)
    const other = await layGround(store, 'TJ')
    const { id: probationerId } = await addPerson(store, ground)
    const agentId = ground.agent.id
    const book = (more: object) => bookAppointment(store, ground, probationerId, { startsAt: LATER, agentId, ...more })
    const id = await book({ minutes: 45 })
    await book({ agentId: undefined })
    await book({ status: 'cancelled' })
    await book({ startsAt: LATER.plus({ days: 2 }) })
    const span = [NOW, NOW.plus({ days: 1 })] as const
    expect(await listTaking(store, ground.officeId, ...span)).toEqual([
      { id, agentId, type: 'SPIP', startsAt: LATER, minutes: 45 },
    ])
    expect(await listTaking(store, other.officeId, ...span)).toEqual([])
  })

  test('an appointment comes back as booked, with its place', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const id = await bookAppointment(store, ground, probationerId, { reference: 'R-1', documents: ['bulletin'] })
    expect(await getAppointment(store, id)).toMatchObject({
      id,
      probationerId,
      type: 'SPIP',
      reference: 'R-1',
      startsAt: NOW.plus({ days: 7 }),
      minutes: 30,
      place: { id: ground.placeId, name: 'SPIP de Nanterre', address: '2 rue Haute', directions: undefined },
      agentId: ground.agent.id,
      documents: ['bulletin'],
      status: 'planned',
      answer: 'none',
      version: 1,
      movedByText: 0,
      slotId: undefined,
      doubtful: false,
    })
    expect(await findAppointment(store, 'nowhere')).toBeUndefined()
    await expect(getAppointment(store, 'nowhere')).rejects.toThrow('nowhere')
    expect(await listAppointments(store, [id, 'nowhere'])).toMatchObject([{ id }])
    expect(await listAppointments(store, [])).toEqual([])
    await store.transaction((tx) => addAppointments(tx, [], NOW))
  })

  test('a reference is known without its case and spaces, in its office only, and is given once', async () => {
    const store = await open()
    const ground = await layGround(store)
    const elsewhere = await layGround(store, 'TJ')
    const { id: probationerId } = await addPerson(store, ground)
    const id = await bookAppointment(store, ground, probationerId, { reference: 'c 1001' })
    expect(await listByReferences(store, ground.officeId, ['C1001', 'C1002'])).toMatchObject([{ id }])
    expect(await listByReferences(store, elsewhere.officeId, ['C1001'])).toEqual([])
    expect(await listByReferences(store, ground.officeId, [])).toEqual([])
    await expect(bookAppointment(store, ground, probationerId, { reference: 'C 1001' })).rejects.toThrow()
    // Without a reference there may be as many as people wish.
    await bookAppointment(store, ground, probationerId)
    await bookAppointment(store, ground, probationerId)
  })

  test("an office's span of time holds its first instant and not its last, in the order of the day", async () => {
    const store = await open()
    const ground = await layGround(store)
    const elsewhere = await layGround(store, 'TJ')
    const { id } = await addPerson(store, ground)
    const at = (hours: number) => bookAppointment(store, ground, id, { startsAt: NOW.plus({ hours }) })
    const booked = { third: await at(3), first: await at(1), second: await at(2), alsoSecond: await at(2) }
    await bookAppointment(store, elsewhere, id, { startsAt: NOW.plus({ hours: 2 }) })
    const span = [NOW.plus({ hours: 1 }), NOW.plus({ hours: 3 })] as const
    const between = await listBetween(store, ground.officeId, ...span)
    expect(between.map(({ id }) => id)).toEqual([booked.first, booked.second, booked.alsoSecond])
    expect(await findNextStart(store, ground.officeId, NOW.plus({ hours: 1 }).plus(1))).toEqual(NOW.plus({ hours: 2 }))
  })

  test('an office’s are gone through page by page in the order of their days, two at one instant included', async () => {
    const store = await open()
    const ground = await layGround(store)
    const elsewhere = await layGround(store, 'TJ')
    const { id } = await addPerson(store, ground)
    const at = (hours: number) => bookAppointment(store, ground, id, { startsAt: NOW.plus({ hours }) })
    const booked = [await at(1), await at(2), await at(2), await at(3)]
    await bookAppointment(store, ground, id, { startsAt: NOW.plus({ hours: 2 }), status: 'cancelled' })
    await bookAppointment(store, elsewhere, id, { startsAt: NOW.plus({ hours: 2 }) })
    const seen: string[] = []
    for (let from: Pick<Appointment, 'startsAt' | 'id'> = { startsAt: NOW, id: '' }; ; ) {
      const [next] = await listStandingFrom(store, ground.officeId, from, 1)
      if (!next) break
      seen.push(next.id)
      from = next
    }
    expect(seen).toEqual(booked)
  })

  test('what people are expected at is planned, theirs and to come, soonest first', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [karim, lea, other] = [
      await addPerson(store, ground),
      await addPerson(store, ground),
      await addPerson(store, ground),
    ]
    const book = (who: string, hours: number, status: 'planned' | 'cancelled' = 'planned') =>
      bookAppointment(store, ground, who, { startsAt: NOW.plus({ hours }), status })
    const later = await book(karim.id, 48)
    const sooner = await book(lea.id, 24)
    const now = await book(karim.id, 0)
    await book(karim.id, -1)
    await book(karim.id, 30, 'cancelled')
    await book(other.id, 1)
    const coming = await listComing(store, [karim.id, lea.id], NOW)
    expect(coming.map(({ id }) => id)).toEqual([now, sooner, later])
    expect(await listComing(store, [], NOW)).toEqual([])
    expect(await findLatest(store, karim.id)).toMatchObject({ id: later })
    expect(await findLatest(store, 'nobody')).toBeUndefined()
    const followers = (referentId?: string) => listWhoFollows(store, [{ id: karim.id, referentId }, { id: 'nobody' }])
    const agentId = (await findLatest(store, karim.id))?.agentId
    expect([agentId, [...(await followers())]]).toEqual([expect.any(String), [[karim.id, agentId]]])
    expect([...(await followers('said'))]).toEqual([[karim.id, 'said']])
  })

  test('those that may be the move of another are told, of the office and to come', async () => {
    const store = await open()
    const ground = await layGround(store)
    const elsewhere = await layGround(store, 'TJ')
    const { id } = await addPerson(store, ground)
    const doubtful = { doubtful: true, startsAt: NOW }
    const coming = await bookAppointment(store, ground, id, doubtful)
    await bookAppointment(store, ground, id, { ...doubtful, startsAt: NOW.minus(1) })
    await bookAppointment(store, ground, id)
    await bookAppointment(store, elsewhere, id, doubtful)
    expect(await listDoubtful(store, ground.officeId, NOW)).toMatchObject([{ id: coming }])
    await store.transaction((tx) => setAppointment(tx, coming, { doubtful: false }, LATER))
    expect(await listDoubtful(store, ground.officeId, NOW)).toEqual([])
  })

  test('pages of all appointments follow one another, each appointment once, whatever its hour shares', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    const hours = [3, 1, 2, 2, 2, -5, 8]
    for (const hour of hours) await bookAppointment(store, ground, id, { startsAt: NOW.plus({ hours: hour }) })
    const all = await listAppointmentsOf(store, id)
    expect(all.map(({ startsAt }) => startsAt.diff(NOW).as('hours'))).toEqual(hours.toSorted((a, b) => a - b))
    const paged: typeof all = []
    for (let after: (typeof all)[number] | undefined; ; after = paged.at(-1)) {
      const page = await listPageOfAppointments(store, ground.officeId, { after, limit: 2 })
      if (page.length === 0) break
      paged.push(...page)
    }
    expect(paged).toEqual(all)
    expect(await listAppointmentsOf(store, 'nobody')).toEqual([])
  })

  test('a change keeps the version, a renewal counts one more, and each changes what it says only', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const id = await bookAppointment(store, ground, probationerId)
    const before = await getAppointment(store, id)
    await store.transaction((tx) => setAppointment(tx, id, { answer: 'confirmed' }, LATER))
    expect(await getAppointment(store, id)).toEqual({ ...before, answer: 'confirmed', updatedAt: LATER })
    const slotId = await store.transaction((tx) => openSlot(tx, ground))
    const move = { startsAt: NOW.plus({ days: 8 }), slotId, movedByText: 1, answer: 'none', minutes: null } as const
    expect(await store.transaction((tx) => renewAppointment(tx, id, move, LATER))).toBe(2)
    expect(await getAppointment(store, id)).toEqual({
      ...before,
      ...move,
      minutes: undefined,
      version: 2,
      updatedAt: LATER,
    })
    await expect(store.transaction((tx) => renewAppointment(tx, 'nowhere', {}, LATER))).rejects.toThrow('nowhere')
  })

  test('many move at once, each a new version without answer or slot, and keep what is not said', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const slotId = await store.transaction((tx) => openSlot(tx, ground))
    const ids: string[] = []
    for (const reference of ['R-1', 'R-2', 'R-3'])
      ids.push(await bookAppointment(store, ground, probationerId, { reference, bookedAhead: false }))
    const change = { answer: 'confirmed', slotId, doubtful: true, letterVersion: 1 } as const
    await store.transaction((tx) => setAppointment(tx, ids[0] ?? '', change, NOW))
    const before = await Promise.all(ids.map((id) => getAppointment(store, id)))
    const { officeId, placeId } = ground
    const said = { officeId, probationerId, placeId, type: 'JAP', minutes: undefined, agentId: undefined }
    const startsAt = NOW.plus({ days: 9 })
    const moved = ids
      .slice(0, 2)
      .map((id) => ({ id, ...said, startsAt, from: startsAt, documents: ['carte'], home: null }))
    await store.transaction((tx) => moveAppointments(tx, moved, LATER))
    const after = await Promise.all(ids.map((id) => getAppointment(store, id)))
    const now = { type: 'JAP', startsAt, minutes: undefined, agentId: undefined, documents: ['carte'] }
    const fresh = { version: 2, answer: 'none', slotId: undefined, updatedAt: LATER }
    expect(after).toEqual([{ ...before[0], ...now, ...fresh }, { ...before[1], ...now, ...fresh }, before[2]])
    expect(await wasBookedAhead(store, ids[0] ?? '')).toBe(false)
  })

  test('ten renewals at once count ten versions', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const id = await bookAppointment(store, ground, probationerId)
    const renew = () => store.transaction((tx) => renewAppointment(tx, id, {}, LATER))
    const versions = await Promise.all(Array.from({ length: 10 }, renew))
    expect(versions.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  test('one entered afterwards was not booked ahead', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    const [ahead, after] = [true, false].map((bookedAhead) => bookAppointment(store, ground, id, { bookedAhead }))
    expect(await wasBookedAhead(store, (await ahead) ?? '')).toBe(true)
    expect(await wasBookedAhead(store, (await after) ?? '')).toBe(false)
    expect(await wasBookedAhead(store, 'nowhere')).toBe(false)
  })

  test('a span of time is narrowed to an agent, a type, a place and a standing, each or all, and bounded', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    const book = (given: Parameters<typeof bookAppointment>[3]) => bookAppointment(store, ground, id, given)
    const alone = await book({ type: 'JAP', agentId: undefined, status: 'cancelled', startsAt: NOW.plus({ hours: 2 }) })
    const usual = await book({ startsAt: NOW.plus({ hours: 1 }) })
    const found = async (filter: AgendaFilter, slice?: Slice) => {
      const between = await listBetween(store, ground.officeId, NOW, NOW.plus({ days: 1 }), filter, slice)
      return between.map((one) => one.id)
    }
    expect(await found({})).toEqual([usual, alone])
    expect(await found({}, { limit: 1 })).toEqual([usual])
    expect(await found({}, { limit: 1, offset: 1 })).toEqual([alone])
    const counted = (filter?: AgendaFilter) => countBetween(store, ground.officeId, NOW, NOW.plus({ days: 1 }), filter)
    expect([await counted(), await counted({ type: 'JAP' }), await counted({ placeId: 'elsewhere' })]).toEqual([
      2, 1, 0,
    ])
    const hours = [0, 2, 3].map((hour) => NOW.plus({ hours: hour })) as [DateTime, DateTime]
    const each = (filter?: AgendaFilter) => countEachBetween(store, ground.officeId, hours, filter)
    expect([await each(), await each({ type: 'JAP' })]).toEqual([
      [1, 1],
      [0, 1],
    ])
    expect(await found({ type: 'JAP' })).toEqual([alone])
    expect(await found({ status: 'cancelled' })).toEqual([alone])
    expect(await found({ agentId: ground.agent.id })).toEqual([usual])
    expect(await found({ placeId: ground.placeId, status: 'planned' })).toEqual([usual])
    expect(await found({ placeId: 'elsewhere' })).toEqual([])
    const next = (filter: AgendaFilter) => findNextStart(store, ground.officeId, NOW, filter)
    expect(await next({ type: 'JAP' })).toEqual(NOW.plus({ hours: 2 }))
    expect(await next({ type: 'TIG' })).toBeUndefined()
  })

  test('the version people were told of otherwise than by text is known', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const id = await bookAppointment(store, ground, probationerId)
    expect(await findLetterVersion(store, id)).toBeUndefined()
    await store.transaction((tx) => setAppointment(tx, id, { letterVersion: 1 }, LATER))
    expect(await findLetterVersion(store, id)).toBe(1)
    expect(await findLetterVersion(store, 'nowhere')).toBeUndefined()
  })
})
