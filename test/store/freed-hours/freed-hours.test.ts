import { expect, test } from 'vitest'
import { getAppointment } from '../../../src/store/appointments/appointments.ts'
import { countAsked, listWishing } from '../../../src/store/appointments/wishes.ts'
import { renewAppointment, setAppointment } from '../../../src/store/appointments/write-appointments.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import {
  addFreedHour,
  claimHour,
  countFreedByOffice,
  endHour,
  type FreedHour,
  forgetFreed,
  listHoursLeftBy,
  listOpenHours,
  setHourSlot,
} from '../../../src/store/freed-hours/freed-hours.ts'
import {
  addOffers,
  listOffersSince,
  listStanding,
  offersById,
  settleOffers,
} from '../../../src/store/freed-hours/hour-offers.ts'
import { markTexts } from '../../../src/store/messages/mark-texts.ts'
import { enqueueTexts, listUnsent } from '../../../src/store/messages/outbox.ts'
import { listStandingAbout, openRequest } from '../../../src/store/requests/requests.ts'
import { countExpired, removeExpired } from '../../../src/store/upkeep/retention.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, type Ground, layGround, NOW, newId, textFor } from '../ground.ts'

eachEngine((open) => {
  test('an hour that came free is offered until it ends, once a slot, and asked about by one machine a turn', async () => {
    const store = await open()
    const ground = await layGround(store)
    const whose = await bookAppointment(store, ground, (await addPerson(store, ground)).id)
    const hour = await free(store, ground, { appointmentId: whose })
    expect(await listOpenHours(store)).toMatchObject([{ id: hour.id, state: 'open', opened: false, slotId: undefined }])
    expect(await listHoursLeftBy(store, [whose])).toMatchObject([{ id: hour.id, minutes: 30 }])
    await store.transaction((tx) => setHourSlot(tx, hour.id, { slotId: 'slot', opened: true }))
    expect(await listOpenHours(store)).toMatchObject([{ slotId: 'slot', opened: true }])
    const again = { ...hour, id: newId(), slotId: 'slot' }
    expect(await store.transaction((tx) => addFreedHour(tx, again, NOW))).toBe(false)
    const turns = Array.from({ length: 5 }, () =>
      store.transaction((tx) => claimHour(tx, hour, NOW.plus({ hours: 1 }))),
    )
    expect((await Promise.all(turns)).filter(Boolean)).toHaveLength(1)
    expect(await store.transaction((tx) => endHour(tx, hour.id, 'full', NOW))).toBe(true)
    expect(await store.transaction((tx) => endHour(tx, hour.id, 'over', NOW))).toBe(false)
    expect(await store.transaction((tx) => claimHour(tx, { ...hour, askAt: NOW.plus({ hours: 1 }) }, NOW))).toBe(false)
    expect(await listOpenHours(store)).toEqual([])
    expect(await listHoursLeftBy(store, [whose])).toEqual([])
    // What ended frees the slot for another time.
    expect(await store.transaction((tx) => addFreedHour(tx, again, NOW))).toBe(true)
  })

  test('the hours an office freed of an agent are counted by the span, and one that nobody was asked about is forgotten', async () => {
    const store = await open()
    const ground = await layGround(store)
    const one = await free(store, ground, { byOffice: true })
    await free(store, ground, { byOffice: true, startsAt: one.startsAt.plus({ hours: 1 }) })
    await free(store, ground, { byOffice: false })
    await free(store, ground, { byOffice: true, startsAt: one.startsAt.plus({ days: 1 }) })
    const count = () => countFreedByOffice(store, ground.agent.id, one.startsAt, one.startsAt.plus({ hours: 2 }))
    expect(await count()).toBe(2)
    await store.transaction((tx) => forgetFreed(tx, [one.id]))
    await store.transaction((tx) => forgetFreed(tx, []))
    expect(await count()).toBe(1)
    const back = await free(store, ground, { byOffice: true })
    await store.transaction((tx) => endHour(tx, back.id, 'takenBack', NOW))
    expect(await count()).toBe(1)
  })

  test('nobody has two offers to answer at once, nor the same hour twice; what became of one is written once', async () => {
    const store = await open()
    const ground = await layGround(store)
    const person = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, person.id)
    const [hour, other] = [await free(store, ground), await free(store, ground)]
    const offer = (hourId: string) => ({ id: newId(), hourId, probationerId: person.id, appointmentId, version: 1 })
    const [first, second] = [offer(hour.id), offer(other.id)]
    const add = (...offers: ReturnType<typeof offer>[]) => store.transaction((tx) => addOffers(tx, offers, NOW))
    expect(await add()).toEqual(new Set())
    expect(await add(first)).toEqual(new Set([first.id]))
    expect(await add(second, offer(hour.id))).toEqual(new Set())
    expect(await listStanding(store, hour.id)).toMatchObject([{ ...first, state: 'asked' }])
    expect(await offersById(store, [])).toEqual(new Map())
    expect((await offersById(store, [first.id])).get(first.id)).toMatchObject({
      startsAt: hour.startsAt,
      state: 'asked',
    })
    await store.transaction((tx) => settleOffers(tx, [first.id], ['asked'], 'declined', NOW))
    await store.transaction((tx) => settleOffers(tx, [first.id], ['asked'], 'taken', NOW))
    await store.transaction((tx) => settleOffers(tx, [], ['asked'], 'taken', NOW))
    expect((await offersById(store, [first.id])).get(first.id)?.state).toBe('declined')
    expect(await listStanding(store, hour.id)).toEqual([])
    expect(await add(second)).toEqual(new Set([second.id]))
    expect(await listOffersSince(store, [person.id], NOW)).toHaveLength(2)
    expect(await listOffersSince(store, [person.id], NOW.plus(1))).toEqual([])
    expect(await listOffersSince(store, [], NOW)).toEqual([])
  })

  test('an hour leaves with its offers when it has been kept long enough, and never while it is offered', async () => {
    const store = await open()
    const ground = await layGround(store)
    const person = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, person.id)
    const hour = await free(store, ground)
    const offer = { id: newId(), hourId: hour.id, probationerId: person.id, appointmentId, version: 1 }
    await store.transaction((tx) => addOffers(tx, [offer], NOW))
    const limits = { hours: hour.startsAt.plus(1) } as Parameters<typeof countExpired>[2]
    expect(await countExpired(store, 'hours', limits)).toBe(0)
    await store.transaction((tx) => endHour(tx, hour.id, 'over', NOW))
    expect(await countExpired(store, 'hours', limits)).toBe(1)
    expect(await store.transaction((tx) => removeExpired(tx, 'hours', limits, 10))).toBe(1)
    expect(await offersById(store, [offer.id])).toEqual(new Map())
  })

  test('those who wish for another moment are of the same kind, place and agent, stand and were not moved by text', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    const wish = { moment: { than: 'earlier' }, since: NOW.toISO() ?? '' }
    const book = async (given: Parameters<typeof bookAppointment>[3], change = {}) => {
      const made = await bookAppointment(store, ground, id, given)
      await store.transaction((tx) => setAppointment(tx, made, { answer: 'moveAsked', wish, ...change }, NOW))
      return made
    }
    const wishes = await book({})
    await book({ type: 'TEL' })
    await book({ agentId: undefined })
    await book({ doubtful: true })
    await book({}, { movedByText: 1 })
    await book({}, { answer: 'declined' })
    await book({}, { status: 'cancelled' })
    await book({ startsAt: NOW })
    const like = { officeId: ground.officeId, type: 'SPIP', agentId: ground.agent.id, placeId: ground.placeId }
    const found = await listWishing(store, { ...like, from: NOW.plus(1) }, 10)
    expect(found).toMatchObject([{ appointment: { id: wishes }, wish }])
    expect(found[0]?.appointment).toEqual(await getAppointment(store, wishes))
    expect(await listWishing(store, { ...like, placeId: 'elsewhere', from: NOW }, 10)).toEqual([])
    // Of those of the type within the span, all but the one that was left unanswered.
    await bookAppointment(store, ground, id)
    const asked = await countAsked(store, ground.officeId, 'SPIP', NOW.plus(1), NOW.plus({ days: 8 }))
    expect(asked).toEqual({ all: 7, asked: 6 })
    await store.transaction((tx) => renewAppointment(tx, wishes, { answer: 'none' }, NOW))
    expect(await listWishing(store, { ...like, from: NOW.plus(1) }, 10)).toEqual([])
  })

  test('a wish waits for an agent, or one has taken it up; a text has left, or has not', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId, officeId } = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, probationerId)
    expect(await listStandingAbout(store, [])).toEqual(new Map())
    expect(await listStandingAbout(store, [appointmentId])).toEqual(new Map())
    const request = { id: newId(), key: 'move', officeId, probationerId, appointmentId, kind: 'move' as const }
    await store.transaction((tx) => openRequest(tx, request, NOW))
    expect(await listStandingAbout(store, [appointmentId])).toEqual(new Map([[appointmentId, 'open']]))
    await store.transaction((tx) => tx.db.update(tx.tables.requests).set({ status: 'taken' }))
    expect(await listStandingAbout(store, [appointmentId])).toEqual(new Map([[appointmentId, 'taken']]))
    const [waits, left] = [textFor(ground), textFor(ground)]
    await store.transaction((tx) => enqueueTexts(tx, [waits, left], NOW))
    await store.transaction((tx) => markTexts(tx, [left.id], ['waiting'], { state: 'sent', sentAt: NOW }))
    expect(await listUnsent(store, [waits.id, left.id])).toEqual(new Set([waits.id]))
    expect(await listUnsent(store, [])).toEqual(new Set())
  })
})

async function free(store: Store, ground: Ground, given: Partial<FreedHour> = {}) {
  const hour = {
    ...{ id: newId(), officeId: ground.officeId, appointmentId: undefined, type: 'SPIP', agentId: ground.agent.id },
    ...{ startsAt: NOW.plus({ days: 3 }), minutes: 30, placeId: ground.placeId, slotId: undefined },
    ...{ byOffice: false, askAt: NOW },
    ...given,
  }
  await store.transaction((tx) => addFreedHour(tx, hour, NOW))
  return hour
}
