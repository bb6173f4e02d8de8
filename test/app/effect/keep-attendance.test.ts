import { setImmediate as turn } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { freshenAttendance } from '../../../src/app/effect/freshen-attendance.ts'
import { keepAttendance } from '../../../src/app/effect/keep-attendance.ts'
import { readPublished } from '../../../src/app/effect/read-attendance.ts'
import { firstTextOf } from '../../../src/app/mark-names.ts'
import type { AppointmentStatus } from '../../../src/domain/appointment.ts'
import type { Office } from '../../../src/domain/office.ts'
import { setAppointment } from '../../../src/store/appointments/write-appointments.ts'
import { beginCounting } from '../../../src/store/effect/attendance-months.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { findInstant } from '../../../src/store/marks/marks.ts'
import { markText } from '../../../src/store/messages/mark-texts.ts'
import { addPlanned } from '../../../src/store/messages/planned.ts'
import { getOffice } from '../../../src/store/offices/offices.ts'
import { removeAppointments, removePeople } from '../../../src/store/upkeep/erasure.ts'
import { addPerson, bookAppointment, type Ground, layGround, NOW, newId } from '../../store/ground.ts'
import { clockAt } from '../../support/clock.ts'
import { eachEngineAtNight, type OpenStore } from '../../support/store.ts'

const FEBRUARY = DateTime.fromISO('2026-02-10T10:00Z', { zone: 'utc' })

eachEngineAtNight((open) => {
  describe('what is kept of attendance', () => {
    test('follows what is written of past appointments', async () => {
      const { store, book, counts } = await openOffice(open)
      const [first = ''] = await book(12, 'planned')
      expect(await counts()).toEqual({ '2026-02': { unknown: 12 } })
      await store.transaction((tx) => setAppointment(tx, first, { status: 'honoured' }, NOW))
      await book(7, 'missed')
      expect(await counts()).toEqual({ '2026-02': { honoured: '1–4', missed: 7, unknown: 11 } })
    })

    test('follows the month that runs a minute later at most', async () => {
      const { store, clock, book, counts } = await openOffice(open)
      clock.set(FEBRUARY.plus({ days: 1 }))
      const [first = ''] = await book(12, 'honoured')
      expect(await counts()).toEqual({ '2026-02': { honoured: 12 } })
      await store.transaction((tx) => setAppointment(tx, first, { status: 'cancelled' }, clock.now()))
      clock.set(clock.now().plus({ seconds: 59 }))
      expect(await counts()).toEqual({ '2026-02': { honoured: 12 } })
      clock.set(clock.now().plus({ seconds: 2 }))
      expect(await counts()).toEqual({ '2026-02': { honoured: 11, cancelled: '1–4' } })
    })

    test('is counted once for all who ask meanwhile, and again when something changes while it is counted', async () => {
      const { store, parts, office, book, counts } = await openOffice(open)
      const ids = await book(9, 'planned')
      const counting = keepAttendance(parts, office)
      expect(keepAttendance(parts, office)).toBe(counting)
      for (const id of ids) await store.transaction((tx) => setAppointment(tx, id, { status: 'honoured' }, NOW))
      await counting
      expect(await counts()).toEqual({ '2026-02': { honoured: 9 } })
    })

    test('stands as it was counted while a page that would wait long for the next count is shown', async () => {
      const { parts, store, office, book, published } = await openOffice(open)
      const later: string[] = []
      const fresh = (quick: number) => freshenAttendance(parts, [office], (officeId) => later.push(officeId), quick)
      const ids = await book(9, 'honoured')
      await fresh(5)
      expect([await published(), later]).toEqual([{ '2026-02': { honoured: 9 } }, []])
      await store.transaction((tx) => setAppointment(tx, ids[0] ?? '', { answer: 'confirmed' }, NOW))
      await book(1, 'honoured')
      await fresh(5)
      expect([await published(), later]).toEqual([{ '2026-02': { honoured: 9 } }, [office.id]])
      await fresh(9)
      expect(await published()).toEqual({ '2026-02': { honoured: 10 } })
    })

    test('is counted again when the process died while it was counted', async () => {
      const { store, officeId, book, counts } = await openOffice(open)
      await book(9, 'honoured')
      expect(await counts()).toEqual({ '2026-02': { honoured: 9 } })
      await store.transaction(async (tx) => {
        await beginCounting(tx, officeId, '2026-02')
        await tx.db.delete(tx.tables.attendanceCounts)
      })
      expect(await counts()).toEqual({ '2026-02': { honoured: 9 } })
    })

    test('lets others have their turn while it is counted', async () => {
      const { parts, office, book } = await openOffice(open)
      await book(350, 'honoured')
      let turns = 0
      let over = false
      const counting = keepAttendance(parts, office).finally(() => {
        over = true
      })
      while (!over) {
        await turn()
        turns++
      }
      await counting
      expect(turns).toBeGreaterThan(8)
    })

    test('stays when the appointments go, and does not follow an erasure until the month is counted again', async () => {
      const { store, clock, book, counts } = await openOffice(open)
      const ids = await book(12, 'honoured')
      const { probationers, appointments } = store.tables
      expect(await counts()).toEqual({ '2026-02': { honoured: 12 } })
      const [one] = await store.db.select({ id: probationers.id }).from(probationers).limit(1)
      await store.transaction((tx) => removePeople(tx, [one?.id ?? '']))
      expect(await counts()).toEqual({ '2026-02': { honoured: 12 } })
      const [left = { id: '' }] = await store.db.select({ id: appointments.id }).from(appointments).limit(1)
      await store.transaction((tx) => setAppointment(tx, left.id, { answer: 'confirmed' }, NOW))
      expect(await counts()).toEqual({ '2026-02': { honoured: 11 } })
      clock.set(NOW.plus({ months: 25 }))
      await store.transaction((tx) => removeAppointments(tx, ids))
      expect(await counts()).toEqual({ '2026-02': { honoured: 11 } })
    })

    test('tells what became of the texts that said when to come, and since when there are any', async () => {
      const { store, parts, office, officeId, clock, text, book } = await openOffice(open)
      const ids = await book(12, 'honoured')
      for (const [place, id] of ids.entries()) await text(id, place < 7 ? 'delivered' : 'undelivered')
      const reached = async () => {
        const months = await publishedOf(parts, office, { from: '2026-02', until: '2026-02', by: ['reached'] })
        const rows = months.get(officeId)?.[0]?.parts.reached.rows ?? []
        return Object.fromEntries([...rows].map(([value, { honoured }]) => [value, honoured.least]))
      }
      expect(await reached()).toEqual({ delivered: 7, failed: 5 })
      expect(await findInstant(store, firstTextOf(officeId))).toEqual(FEBRUARY.minus({ days: 3 }))
      // A year later the texts are gone: what they became is still told, whatever changes.
      clock.set(FEBRUARY.plus({ months: 13 }))
      await store.transaction(async (tx) => {
        await tx.db.delete(tx.tables.messages)
        await setAppointment(tx, ids[0] ?? '', { status: 'missed' }, clock.now())
      })
      expect(await reached()).toEqual({ delivered: 7, failed: 5 })
    })

    test('says of a month first counted after its texts were erased that they were, and not since when there are any', async () => {
      const { store, parts, office, officeId, clock, text, book, counts } = await openOffice(open)
      const [id = ''] = await book(9, 'honoured')
      await text(id, 'delivered')
      clock.set(FEBRUARY.plus({ months: 13 }))
      expect(await counts()).toEqual({ '2026-02': { honoured: 9 } })
      const months = await publishedOf(parts, office, { from: '2026-02', until: '2026-02', by: ['reached'] })
      expect([...(months.get(officeId)?.[0]?.parts.reached.rows.keys() ?? [])]).toEqual(['erased'])
      expect(await findInstant(store, firstTextOf(officeId))).toBeUndefined()
    })

    test('does not take for the first text the oldest one left, where earlier ones may have been erased', async () => {
      const { store, officeId, clock, text, book, counts } = await openOffice(open)
      const [id = ''] = await book(9, 'honoured')
      await text(id, 'delivered')
      clock.set(FEBRUARY.set({ day: 1 }).plus({ months: 12 }).startOf('day').minus({ hours: 2 }))
      expect(await counts()).toEqual({ '2026-02': { honoured: 9 } })
      expect(await findInstant(store, firstTextOf(officeId))).toBeUndefined()
    })
  })
})

async function openOffice(open: OpenStore) {
  const store = await open()
  const ground = await layGround(store)
  const office = await getOffice(store, ground.officeId)
  const clock = clockAt(NOW)
  const parts = { store, clock }
  return {
    ...{ store, parts, office, clock, officeId: office.id },
    book: (count: number, status: AppointmentStatus) => book(store, ground, count, status),
    text: (appointmentId: string, state: 'delivered' | 'undelivered') => text(store, ground, appointmentId, state),
    /** What is published of each month, as of now. */
    async counts() {
      await keepAttendance(parts, office)
      return published()
    },
    published,
  }

  async function published() {
    const months = await readPublished(store, [office.id], { from: '', until: '9', by: [] })
    const told = (months.get(office.id) ?? []).map(({ month, all }) => {
      const counted = Object.entries(all).filter(([, { most }]) => most > 0)
      const words = counted.map(([outcome, { least, most }]) => [outcome, least === most ? least : `${least}–${most}`])
      return [month, Object.fromEntries(words)]
    })
    return Object.fromEntries(told)
  }
}

async function book(store: Store, ground: Ground, count: number, status: AppointmentStatus): Promise<string[]> {
  const ids: string[] = []
  for (let person = 0; person < count; person++) {
    const { id } = await addPerson(store, ground, { phone: undefined })
    ids.push(await bookAppointment(store, ground, id, { startsAt: FEBRUARY, status }))
  }
  return ids
}

async function text(store: Store, { officeId }: Ground, appointmentId: string, state: 'delivered' | 'undelivered') {
  const planned = { officeId, appointmentId, version: 1, kind: 'summons' as const, dueAt: NOW }
  const usefulUntil = FEBRUARY.minus({ hours: 2 })
  await store.transaction(async (tx) => {
    const { appointments, messages } = tx.tables
    const people = await tx.db.select().from(appointments)
    const probationerId = people.find(({ id }) => id === appointmentId)?.probationerId ?? ''
    await addPlanned(tx, [{ ...planned, probationerId, usefulUntil }], newId, NOW)
    const rows = await tx.db.select().from(messages)
    const { id = '' } = rows.find((row) => row.appointmentId === appointmentId) ?? {}
    await markText(tx, id, ['waiting'], { state, sentAt: FEBRUARY.minus({ days: 3 }) })
  })
}

async function publishedOf(
  parts: Parameters<typeof keepAttendance>[0],
  office: Office,
  asked: Parameters<typeof readPublished>[2],
) {
  await keepAttendance(parts, office)
  return readPublished(parts.store, [office.id], asked)
}
