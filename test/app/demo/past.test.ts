import { DateTime } from 'luxon'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadDemo } from '../../../src/app/demo/load-demo.ts'
import { pastDays } from '../../../src/app/demo/past.ts'
import { PAST_PEOPLE } from '../../../src/app/demo/past-people.ts'
import { DEMO_PEOPLE } from '../../../src/app/demo/people.ts'
import { isDemonstration, playDemoPast } from '../../../src/app/demo/play-past.ts'
import { keepCounts } from '../../../src/app/effect/keep-counts.ts'
import { DEMO_PAST } from '../../../src/app/mark-names.ts'
import type { Parts } from '../../../src/app/parts.ts'
import { whyNotReady } from '../../../src/app/upkeep/why-not-ready.ts'
import { activityFigures } from '../../../src/domain/effect/activity.ts'
import { KNOWN_ENOUGH, OUTCOMES, type OutcomeCounts, outcomeOf } from '../../../src/domain/effect/outcome.ts'
import { listBetween } from '../../../src/store/appointments/agenda.ts'
import { listActivityCounts } from '../../../src/store/effect/activity.ts'
import { findMark, setMark } from '../../../src/store/marks/marks.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { get, openScene, type Scene } from '../../web/scene.ts'

const WEEKDAYS = (day: DateTime) => day.weekday <= 5
const ZONE = { zone: 'Europe/Paris' }

describe('the invented past', () => {
  test.each(['2027-01-01', '2027-01-11', '2027-03-31', '2028-02-29'])(
    'of %s is two whole months and its own until the day before, and always the same',
    (iso) => {
      const today = DateTime.fromISO(iso, ZONE)
      const days = pastDays(today, WEEKDAYS)
      const first = today.startOf('month').minus({ months: 2 })
      expect(days[0]?.day.diff(first, 'days').days).toBeLessThan(3)
      expect(today.diff(days.at(-1)?.day ?? today, 'days').days).toBeLessThanOrEqual(3)
      expect(days.every(({ day }) => WEEKDAYS(day) && day < today)).toBe(true)
      expect(JSON.stringify(pastDays(today, WEEKDAYS))).toBe(JSON.stringify(days))
    },
  )

  test('knows what became of most, and holds something of each kind to count', () => {
    const all = pastDays(DateTime.fromISO('2027-01-11', ZONE), WEEKDAYS).flatMap(({ appointments }) => appointments)
    const share = (holds: (one: (typeof all)[number]) => boolean) => all.filter(holds).length / all.length
    expect(share(({ saidBy }) => saidBy === 'nobody')).toBeLessThan(0.1)
    for (const outcome of ['honour', 'miss', 'excuse'])
      expect(share((one) => one.outcome === outcome)).toBeGreaterThan(0.02)
    expect(share(({ says }) => says !== undefined)).toBeGreaterThan(0.5)
    for (const kind of ['moves', 'cancelled'] as const) expect(share((one) => one[kind])).toBeGreaterThan(0.03)
    for (const type of ['SPIP', 'TEL', 'JAP', 'PREMIER'])
      expect(all.filter((one) => one.type === type).length).toBeGreaterThan(5)
  })

  test.each(['2027-02-01', '2026-08-01', '2027-01-11'])(
    'at %s, is known well enough of its whole months for a rate to be given',
    (iso) => {
      const today = DateTime.fromISO(iso, ZONE)
      const whole = pastDays(today, WEEKDAYS).filter(({ day }) => day < today.startOf('month'))
      for (const [, days] of Map.groupBy(whole, ({ day }) => day.month)) {
        const kept = days.flatMap(({ day, appointments }) =>
          appointments
            .filter(({ cancelled }) => !cancelled)
            .map(
              ({ saidBy }) =>
                saidBy === 'hand' || (saidBy === 'file' && day.startOf('week').plus({ weeks: 1 }) < today),
            ),
        )
        expect(kept.filter(Boolean).length / kept.length).toBeGreaterThan(KNOWN_ENOUGH)
      }
    },
  )

  test('has people of its own, with numbers kept for fiction, one without any', () => {
    expect(PAST_PEOPLE.length).toBeGreaterThanOrEqual(40)
    const all = [...PAST_PEOPLE, ...DEMO_PEOPLE]
    expect(new Set(all.map(({ caseNumber }) => caseNumber)).size).toBe(all.length)
    const phones = all.map(({ phone }) => phone).filter(Boolean)
    expect(new Set(phones).size).toBe(phones.length)
    for (const phone of phones) expect(phone).toMatch(/^06 39 98 00 \d\d$/)
    expect(PAST_PEOPLE.filter(({ phone }) => phone === '')).toHaveLength(1)
  })
})

/** A Monday: the last day of the past is the Friday before. */
const TODAY = '2027-01-11T10:00'
const LAST_DAYS = 8

/** Each day is some hundred turns of the service. */
describe('played', { timeout: 60_000 }, () => {
  let scene: Scene
  let parts: Parts
  beforeEach(async () => {
    scene = await openScene(TODAY)
    parts = scene.service.parts
    await loadDemo(parts)
    await leaveOnly(3)
  })
  afterEach(() => scene.close())

  /** The last days are enough: they are played one by one, each alike. */
  async function leaveOnly(days: number) {
    const [began] = (await findMark(parts.store, DEMO_PAST))?.split(' ') ?? []
    // The holidays of the office are those of the real one.
    const worked = (day: DateTime) =>
      WEEKDAYS(day) && !['2027-01-01', '2026-12-25', '2026-11-11'].includes(day.toISODate() ?? '')
    const all = pastDays(DateTime.fromISO(began ?? '', ZONE), worked).length
    await scene.change((tx) => setMark(tx, DEMO_PAST, `${began} ${all - days}`))
  }

  async function playAll(stopping?: AbortSignal) {
    while ((await playDemoPast(parts, stopping)) && !stopping?.aborted) await scene.service.ticker.tick()
  }

  const messages = async () => {
    const { db, tables } = parts.store
    return (await db.select().from(tables.messages)).map(({ kind, state, direction, dueAt, settledAt }) => {
      return { kind, state, direction, dueAt, settledAt }
    })
  }

  const past = async () => {
    const [office] = await listOffices(parts.store)
    const until = DateTime.fromISO('2027-01-11', ZONE)
    return listBetween(parts.store, office?.id ?? '', until.minus({ days: 40 }), until)
  }

  /** What a store holds of it, without ids or instants. */
  const told = async () => {
    const ofAppointments = (await past()).map(({ reference, status, answer, movedByText, version, startsAt }) =>
      [reference, status, answer, movedByText, version, startsAt.toISO()].join(' '),
    )
    const ofTexts = Object.entries(Object.groupBy(await messages(), ({ kind, state }) => `${kind} ${state}`))
    return [...ofAppointments.toSorted(), ...ofTexts.map(([words, all]) => `${words} ${all?.length}`).toSorted()]
  }

  test('leaves outcomes of each kind, a share of them known, words of people, and texts that arrived', async () => {
    expect(await isDemonstration(parts.store)).toBe(true)
    await leaveOnly(LAST_DAYS)
    // Counted while its past was still empty, as a service does in its first hour.
    await keepCounts(parts)
    const agent = await scene.enter('agent')
    const figures = async () => get(scene, '/statistiques', undefined, agent)
    const early = await figures()
    expect(early.headers.refresh).toBe('5')
    expect(early.body).toContain('La démonstration écrit encore son passé, et le compte')
    await playAll()
    expect(await findMark(parts.store, DEMO_PAST)).toBe('played')
    const whole = await figures()
    expect(whole.headers.refresh).toBeUndefined()
    expect(whole.body).not.toContain('écrit encore son passé')
    const appointments = await past()
    const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as OutcomeCounts
    for (const appointment of appointments) counts[outcomeOf(appointment, scene.now()) ?? 'unknown']++
    expect(appointments).toHaveLength(4 * LAST_DAYS)
    for (const outcome of ['honoured', 'missed', 'cancelled', 'unknown'] as const)
      expect(counts[outcome]).toBeGreaterThan(0)
    expect(counts.unknown).toBeLessThan(appointments.length / 2)
    expect(appointments.some(({ answer }) => answer === 'confirmed')).toBe(true)
    expect(appointments.some(({ movedByText }) => movedByText > 0)).toBe(true)
    const texts = await messages()
    for (const kind of ['summons', 'before1', 'before4', 'missed', 'confirmed', 'slotsOffered', 'changed'])
      expect(texts.filter((text) => text.kind === kind && text.state === 'delivered').length, kind).toBeGreaterThan(0)
    expect(texts.some(({ direction }) => direction === 'in')).toBe(true)
    const [office] = await listOffices(parts.store)
    const deeds = activityFigures(await listActivityCounts(parts.store, [office?.id ?? ''], '2026-11', '2027-01'))
    expect(deeds.confirmed.least).toBeGreaterThan(0)
    expect(deeds.received.least).toBeGreaterThan(0)
  })

  test('leaves nothing that is due now, nor anything that a tick between two of its days gives up', async () => {
    await scene.service.ticker.tick()
    const before = await messages()
    await playDemoPast(parts)
    expect(await whyNotReady(parts)).toEqual([])
    await playAll()
    const after = await messages()
    const today = DateTime.fromISO('2027-01-11', ZONE)
    const waiting = after.filter(({ state }) => state === 'waiting')
    expect(waiting).toEqual(before.filter(({ state }) => state === 'waiting'))
    expect(after.filter(({ settledAt }) => settledAt && settledAt >= today)).toEqual(
      before.filter(({ settledAt }) => settledAt && settledAt >= today),
    )
    const emails = await parts.store.db.select().from(parts.store.tables.emails)
    expect(emails.every(({ state, createdAt }) => state === 'sent' && createdAt < today)).toBe(true)
    expect((await scene.service.ticker.tick()).texts).toBe(0)
  })

  test('cut short anywhere, goes on at the next start as if it had not been', async () => {
    let sent = 0
    let controller = new AbortController()
    const { carrier } = parts
    parts.carrier = {
      ...carrier,
      send(text) {
        if (++sent % 7 === 0) controller.abort()
        return carrier.send(text)
      },
    }
    let starts = 0
    for (; (await findMark(parts.store, DEMO_PAST)) !== 'played'; starts++) {
      controller = new AbortController()
      await playAll(controller.signal)
    }
    expect(starts).toBeGreaterThan(3)
    const cut = await told()
    await scene.close()
    scene = await openScene(TODAY)
    parts = scene.service.parts
    await loadDemo(parts)
    await leaveOnly(3)
    await scene.service.ticker.tick()
    await playAll()
    expect(cut).toEqual(await told())
  })

  test('is not of a store that holds other people, or had its demonstration before', async () => {
    const other = await openScene(TODAY)
    expect(await isDemonstration(other.service.parts.store)).toBe(false)
    expect(await playDemoPast(other.service.parts)).toBe(false)
    await other.close()
    await scene.change((tx) => setMark(tx, DEMO_PAST, 'played'))
    expect(await playDemoPast(parts)).toBe(false)
    expect(await past()).toEqual([])
  })
})
