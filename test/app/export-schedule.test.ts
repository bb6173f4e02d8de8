import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { DateTime } from 'luxon'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSince } from '../../src/app/conversations/read-since.ts'
import { writeSpreadsheet } from '../../src/app/exports/write-spreadsheet.ts'
import { type ExportedLine, exportSchedule } from '../../src/app/planning-files/export-schedule.ts'
import { tick } from '../../src/app/upkeep/tick.ts'
import { CHANGE_COLUMNS, sayChanges } from '../../src/locales/fr/export.ts'
import { openSimulatedCarrier } from '../../src/providers/simulated.ts'
import { listAppointmentsOf } from '../../src/store/appointments/appointments.ts'
import { writeJournal } from '../../src/store/journal/journal.ts'
import { countByState } from '../../src/store/upkeep/queues.ts'
import { clockAt, type SetClock } from '../support/clock.ts'
import { line, load, PLANNING, personOf } from '../support/office-story.ts'
import { openTestService, type TestService } from '../support/service.ts'

const PARIS = 'Europe/Paris'
const START = DateTime.fromISO('2026-12-01T10:00', { zone: PARIS })
const SAMPLE = readFileSync(new URL('../data/planning-excel-1252.csv', import.meta.url))
const SLOTS = [
  'type;date;heure;duree;lieu;adresse;agent_email;places',
  'SPIP;10/12/2026;11h00;30;SPIP des Hauts-de-Seine;94 bd du Général Leclerc, 92000 Nanterre;m.lefevre@justice.example;1',
  'SPIP;11/12/2026;14h00;45;Antenne de Colombes;2 rue Haute, 92700 Colombes;m.lefevre@justice.example;1',
].join('\n')
const KOFFI = { phone: '+33755443322', caseNumber: '201900123457', reference: 'C-1002' }

let clock: SetClock
let service: TestService

beforeEach(async () => {
  clock = clockAt(START)
  service = await openTestService({ clock })
})
afterEach(() => service.close())

const later = (minutes: number) => clock.set(clock.now().plus({ minutes }))

async function say(from: string, body: string): Promise<void> {
  later(1)
  expect(await service.receive({ from, body })).toBe(200)
  await tick(service.parts)
}

async function exported(since?: DateTime): Promise<ExportedLine[]> {
  return Array.fromAsync(exportSchedule(service.parts, { since: since && (() => since) }))
}

async function fileOf(lines: ExportedLine[], changes = false): Promise<string> {
  return (await Array.fromAsync(writeSpreadsheet(Readable.from(lines), changes))).join('')
}

/** Everything that could have left, or is about to. */
async function texts(): Promise<string> {
  clock.set(clock.now().plus({ minutes: 1 }))
  await tick(service.parts)
  return JSON.stringify(await countByState(service.parts.store, DateTime.fromMillis(0)))
}

describe('a planning exported and imported again', () => {
  test('changes nothing and sends nothing, after a move by text and a confirmation', async () => {
    await load(service.parts, SAMPLE)
    await load(service.parts, SLOTS)
    await tick(service.parts)
    await say(KOFFI.phone, 'possible un autre jour ?')
    await say(KOFFI.phone, '2')
    await say('+447700900123', 'yes I will be there')
    const before = await texts()
    const lines = await exported()
    const moved = lines.find(({ record }) => record.reference === KOFFI.reference)
    expect(moved?.record.values).toMatchObject({ startsAt: '2026-12-11T14:00', place: 'Antenne de Colombes' })

    const report = await load(service.parts, await fileOf(lines, true))

    expect(report).toMatchObject({ created: 0, updated: 0, cancelled: 0, doubtful: 0, refused: [] })
    expect(report.lines).toBe(lines.length)
    expect(report.unknownColumns).toEqual([...CHANGE_COLUMNS])
    expect(await texts()).toBe(before)
    expect(await fileOf(await exported())).toBe(await fileOf(lines))
  })

  test('knows again an appointment without a reference that has moved', async () => {
    const at = DateTime.fromISO('2027-01-14T09:00', { zone: PARIS })
    await load(service.parts, [PLANNING, line('42', { phone: '0612121212', at })].join('\n'))
    await load(service.parts, SLOTS)
    await tick(service.parts)
    await say('+33612121212', 'possible un autre jour ?')
    await say('+33612121212', '1')
    const before = await texts()
    const report = await load(service.parts, await fileOf(await exported()))
    expect(report).toMatchObject({ created: 0, updated: 0, doubtful: 0, refused: [] })
    expect(await texts()).toBe(before)
    const person = await personOf(service.parts, '42')
    expect(await listAppointmentsOf(service.parts.store, person.id)).toHaveLength(1)
  })

  test('gives every appointment once, in the order of the day, however many pages they take', async () => {
    const first = DateTime.fromISO('2027-01-04T09:00', { zone: PARIS })
    const all = Array.from({ length: 450 }, (_, index) =>
      line(`D${index}`, { reference: `R${index}`, at: first.plus({ days: index % 9 }) }),
    )
    await load(service.parts, [PLANNING, ...all].join('\n'))
    const lines = await exported()
    expect(new Set(lines.map(({ record }) => record.reference)).size).toBe(450)
    expect(lines).toHaveLength(450)
    const starts = lines.map(({ record }) => record.values.startsAt ?? '')
    expect(starts).toEqual(starts.toSorted())
  })
})

describe('what changed since a day', () => {
  const words = async (since: DateTime) =>
    (await exported(since)).map(({ record, changes, zone }) => [
      record.reference,
      ...sayChanges(changes, zone).slice(0, 2),
    ])

  beforeEach(async () => {
    await load(service.parts, SAMPLE)
    await load(service.parts, SLOTS)
    await tick(service.parts)
  })

  test('is nothing of what the file itself said', async () => {
    later(60)
    const moved = (await fileOf(await exported())).replace('14/01/2027;09h00', '13/01/2027;09h00')
    expect((await load(service.parts, moved)).updated).toBe(1)
    expect(await words(START)).toEqual([])
  })

  test('says who moved, confirmed, cannot come or asked for a change, and where a moved one stood', async () => {
    await say(KOFFI.phone, 'possible un autre jour ?')
    await say(KOFFI.phone, '2')
    await say('+447700900123', 'yes I will be there')
    await say('+33677777777', 'je peux pas venir, je travaille')
    await say('+262692123456', 'je voudrais un autre rendez-vous svp')
    expect(await words(START)).toEqual([
      [KOFFI.reference, 'déplacé par SMS', '14/01/2027 09h00'],
      ['C-1004', 'confirmé', ''],
      ['C-1006', 'changement demandé', ''],
      ['C-1015', 'ne peut pas venir', ''],
    ])
  })

  test('is only what came after it', async () => {
    await say('+447700900123', 'yes I will be there')
    expect(await words(clock.now())).toEqual([['C-1004', 'confirmé', '']])
    expect(await words(clock.now().plus({ seconds: 1 }))).toEqual([])
  })

  test('is no answer that a later one replaced', async () => {
    await say('+447700900123', 'yes I will be there')
    await say('+447700900123', 'sorry I cannot come')
    expect(await words(START)).toEqual([['C-1004', 'ne peut pas venir', '']])
  })

  test('lists whose number is wrong, and who stopped our texts', async () => {
    await say(KOFFI.phone, 'vous vous trompez de numéro')
    await say('+33677777777', 'STOP')
    expect(await words(START)).toEqual([
      [KOFFI.reference, 'numéro en doute', ''],
      ['C-1015', 'ne veut plus de SMS', ''],
    ])
    expect(await words(clock.now().plus({ seconds: 1 }))).toEqual([])
  })

  test('lists whose number the carrier refused', async () => {
    const refusing = {
      ...openSimulatedCarrier(),
      send: async () => ({ outcome: 'refused', reason: 'landline', code: 21614 }) as const,
    }
    await load(
      service.parts,
      [PLANNING, line('77', { phone: '0611111111', reference: 'N', at: START.plus({ days: 9 }) })].join('\n'),
    )
    later(1)
    const since = clock.now()
    await tick({ ...service.parts, carrier: refusing })
    expect(await words(since)).toEqual([['N', 'numéro en doute', '']])
  })

  test('names what an agent changed', async () => {
    const person = await personOf(service.parts, KOFFI.caseNumber)
    const [appointment] = await listAppointmentsOf(service.parts.store, person.id)
    const entry = { officeId: person.officeId, probationerId: person.id, appointmentId: appointment?.id }
    later(1)
    await service.parts.store.transaction((tx) =>
      writeJournal(
        tx,
        [{ ...entry, actor: 'agent:1', what: 'appointmentCancelled' }],
        service.parts.newId,
        clock.now(),
      ),
    )
    expect(await words(START)).toEqual([[KOFFI.reference, 'annulé par un agent', '']])
  })
})

describe('a day to count from', () => {
  const at = (written: string, zone = PARIS) => readSince(written, zone)?.toISO({ suppressMilliseconds: true })

  test('begins at midnight on the office’s clock', () => {
    expect(at('01/12/2026')).toBe('2026-11-30T23:00:00Z')
    expect(at('2026-12-01', 'Pacific/Tahiti')).toBe('2026-12-01T10:00:00Z')
  })
  test('may have an hour, or be an instant of its own', () => {
    expect(at('2026-12-01T14:30')).toBe('2026-12-01T13:30:00Z')
    expect(at('2026-12-01T14:30:00Z')).toBe('2026-12-01T14:30:00Z')
    expect(at('2026-12-01T14:30:00-10:00')).toBe('2026-12-02T00:30:00Z')
  })
  test.each(['hier', '31/02/2027', '2026-13-01', '2026-12-01T99:00:00Z', ''])('is not %s', (written) => {
    expect(at(written)).toBeUndefined()
  })
})
