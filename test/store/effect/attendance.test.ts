import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { AttendanceCell } from '../../../src/domain/effect/attendance-tally.ts'
import { getAppointment } from '../../../src/store/appointments/appointments.ts'
import {
  addAppointments,
  moveAppointments,
  renewAppointment,
  setAppointment,
} from '../../../src/store/appointments/write-appointments.ts'
import { listCounts, replaceCounts } from '../../../src/store/effect/attendance-counts.ts'
import {
  beginCounting,
  endCounting,
  listMonths,
  markChanged,
  markChangedOf,
} from '../../../src/store/effect/attendance-months.ts'
import { listConvened, listSaidAbout } from '../../../src/store/effect/convened.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { addPlanned } from '../../../src/store/messages/planned.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId, textFor } from '../ground.ts'

const FEBRUARY = DateTime.fromISO('2026-02-10T10:00Z', { zone: 'utc' })
const cell = (given: Partial<AttendanceCell> = {}): AttendanceCell => ({
  by: 'all',
  value: '',
  outcome: 'honoured',
  count: 9,
  people: 7,
  ...given,
})

eachEngine((open) => {
  describe('a month is to be counted again', () => {
    const changes: [string, string[], Parameters<typeof setAppointment>[2], DateTime?][] = [
      ['when what is past changes', ['2026-02'], { status: 'missed' }],
      ['when it moves to another past month', ['2026-01', '2026-02'], { startsAt: FEBRUARY.minus({ months: 1 }) }],
      ['when it moves from there to a day to come', ['2026-02'], { startsAt: NOW.plus({ days: 1 }) }],
      ['not when what is to come changes', [], { status: 'cancelled' }, NOW.plus({ days: 1 })],
      ['when what was to come is said to be past', ['2026-02'], { startsAt: FEBRUARY }, NOW.plus({ days: 1 })],
    ]
    test.each(changes)('%s', async (_, months, change, startsAt = FEBRUARY) => {
      for (const write of [setAppointment, renewAppointment]) {
        const store = await open()
        const ground = await layGround(store, newId())
        const { id: probationerId } = await addPerson(store, ground)
        const id = await bookAppointment(store, ground, probationerId, { startsAt })
        await forget(store)
        await store.transaction<unknown>((tx) => write(tx, id, change, NOW))
        expect(changedOf(await listMonths(store, ground.officeId))).toEqual(months)
        await forget(store)
        // Whoever moves it may say from when: nothing else differs.
        if (change.startsAt) {
          await store.transaction<unknown>((tx) => write(tx, id, { ...change, from: startsAt }, NOW))
          expect(changedOf(await listMonths(store, ground.officeId))).toEqual(months)
        }
      }
    })

    test('when some of it is loaded afterwards, or moved by a file, by the office’s calendar', async () => {
      const store = await open()
      const ground = await layGround(store)
      const { id: probationerId } = await addPerson(store, ground)
      const lateOn31 = DateTime.fromISO('2025-12-31T23:30Z', { zone: 'utc' })
      const id = await bookAppointment(store, ground, probationerId, { startsAt: lateOn31 })
      expect(changedOf(await listMonths(store, ground.officeId))).toEqual(['2026-01'])
      await forget(store)
      const { place, ...rest } = await getAppointment(store, id)
      const moved = { ...rest, placeId: place.id, home: null, startsAt: FEBRUARY, from: lateOn31 }
      await store.transaction((tx) => moveAppointments(tx, [moved], NOW))
      expect(changedOf(await listMonths(store, ground.officeId))).toEqual(['2026-01', '2026-02'])
      await forget(store)
      await store.transaction((tx) => addAppointments(tx, [], NOW))
      await store.transaction((tx) => markChanged(tx, [], NOW))
      await store.transaction((tx) => markChangedOf(tx, [], NOW))
      expect(await listMonths(store, ground.officeId)).toEqual([])
      await store.transaction((tx) => markChangedOf(tx, [id], NOW))
      expect(changedOf(await listMonths(store, ground.officeId))).toEqual(['2026-02'])
    })

    test('when it changed while it was counted, though what was counted is kept', async () => {
      const store = await open()
      const { officeId } = await layGround(store)
      const stand = async () => (await listMonths(store, officeId))[0]
      await store.transaction((tx) => beginCounting(tx, officeId, '2026-02'))
      expect(await stand()).toEqual({ month: '2026-02', state: 'counting', countedAt: null })
      await store.transaction((tx) => endCounting(tx, officeId, '2026-02', NOW))
      expect(await stand()).toEqual({ month: '2026-02', state: 'counted', countedAt: NOW })
      await store.transaction((tx) => beginCounting(tx, officeId, '2026-02'))
      await store.transaction((tx) => markChanged(tx, [{ officeId, startsAt: FEBRUARY }], NOW))
      await store.transaction((tx) => endCounting(tx, officeId, '2026-02', NOW.plus(1)))
      expect(await stand()).toEqual({ month: '2026-02', state: 'changed', countedAt: NOW.plus(1) })
    })
  })

  test('what is counted takes the place of what was, and is read by office, month and way of counting', async () => {
    const store = await open()
    const [here, there] = [await layGround(store, 'A'), await layGround(store, 'B')]
    const cells = [cell(), cell({ by: 'type', value: 'SPIP' })]
    await store.transaction(async (tx) => {
      await replaceCounts(tx, here.officeId, '2026-02', [cell({ count: 1 }), cell({ by: 'week', value: '2026-W07' })])
      await replaceCounts(tx, here.officeId, '2026-02', cells)
      await replaceCounts(tx, here.officeId, '2026-01', cells)
      await replaceCounts(tx, there.officeId, '2026-02', cells)
    })
    const span = { from: '2026-02', until: '2026-03', by: ['all', 'type', 'week'] as const }
    const read = await listCounts(store, [here.officeId], span)
    expect(read.toSorted((one, other) => (one.by < other.by ? -1 : 1))).toEqual(
      cells.map((one) => ({ officeId: here.officeId, month: '2026-02', ...one })),
    )
    expect(await listCounts(store, [here.officeId, there.officeId], { ...span, by: ['all'] })).toHaveLength(2)
    expect(await listCounts(store, [], span)).toEqual([])
  })

  test('convocations are read page by page in their order, with what was sent about them on our own', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground, { language: 'en' })
    const ids: string[] = []
    for (const startsAt of [FEBRUARY, FEBRUARY, FEBRUARY.plus({ days: 1 }), FEBRUARY.plus({ months: 1 })])
      ids.push(await bookAppointment(store, ground, probationerId, { startsAt }))
    const span = { from: FEBRUARY, until: FEBRUARY.plus({ months: 1 }), limit: 2 }
    const first = await listConvened(store, ground.officeId, { ...span, after: undefined })
    const then = await listConvened(store, ground.officeId, { ...span, after: first.at(-1) })
    expect([...first, ...then].map(({ id }) => id)).toEqual(ids.slice(0, 3))
    const counted = { type: 'SPIP', placeId: ground.placeId, status: 'planned', answer: 'none', language: 'en' }
    expect(first[0]).toEqual({ id: ids[0], probationerId, startsAt: FEBRUARY, ...counted })
    const about = { officeId: ground.officeId, probationerId, appointmentId: ids[0] ?? '', version: 1 }
    const text = { ...about, kind: 'summons' as const, dueAt: NOW, usefulUntil: FEBRUARY }
    await store.transaction(async (tx) => {
      await addPlanned(tx, [text], newId, NOW)
      await enqueueTexts(tx, [textFor(ground, { ...about, kind: 'where', rank: 1 })], NOW)
    })
    expect(await listSaidAbout(store, ids)).toEqual([
      { appointmentId: ids[0], kind: 'summons', state: 'waiting', reason: null, usefulUntil: FEBRUARY, sentAt: null },
    ])
    expect(await listSaidAbout(store, [])).toEqual([])
  })
})

function changedOf(months: { month: string; state: string }[]): string[] {
  return months
    .filter(({ state }) => state === 'changed')
    .map(({ month }) => month)
    .sort()
}

async function forget(store: Store) {
  await store.transaction(async ({ db, tables }) => void (await db.delete(tables.attendanceMonths)))
}
