import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { matchWords } from '../../../src/app/planning-files/change-upload.ts'
import { importSchedule } from '../../../src/app/planning-files/import-schedule.ts'
import { listBetween } from '../../../src/store/appointments/agenda.ts'
import { countAsked } from '../../../src/store/appointments/wishes.ts'
import { addOffice } from '../../../src/store/offices/offices.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { listJournal } from '../../support/store-rows.ts'
import { paris } from '../../support/story.ts'
import { karim, openOffice, planningOf } from './office-files.ts'

const SAMPLE = readFileSync(new URL('../../data/planning-excel-1252.csv', import.meta.url))

eachEngineAtNight((open) => {
  test('a file that is looked at says all that loading it would do, and does nothing of it', async () => {
    const { look, parts, office } = await openOffice('2026-12-01T10:00', await open())
    const { upload, preview } = await look(SAMPLE)
    expect(upload).toMatchObject({ state: 'previewed', lines: 15, linesDone: 0 })
    expect(preview.counts).toMatchObject({ kind: 'planning', lines: 15, created: 8, withoutPhone: 1 })
    expect(preview.refused.count).toBe(7)
    expect(preview.words).toEqual([{ kind: 'type', word: 'DENTISTE', count: 1 }])
    expect(preview.notices.sharedNumber?.some.map(({ line }) => line)).toEqual([2, 4])
    expect(preview.lists.withoutPhone.some).toMatchObject([{ line: 6, who: 'MARTIN Paul (202000000019)' }])
    expect(preview.unknownColumns).toEqual(['Observations'])
    const all = await listBetween(parts.store, office.id, paris('2026-01-01T00:00'), paris('2028-01-01T00:00'))
    expect(all).toEqual([])
  })
})

test('what a file changes is told with what stood before, field by field', async () => {
  const { look, parts, agent } = await openOffice('2026-12-01T10:00')
  const request = { fileName: 'p.csv', summons: true, dryRun: false, agentId: agent.id }
  await importSchedule(parts, { ...request, source: planningOf(karim('14/01/2027', '14h30')) })
  const { preview } = await look(planningOf(karim('15/01/2027', '9h', { phone: '06 39 98 00 09' })))
  expect(preview.lists.changed.some).toEqual([
    {
      what: 'changed',
      line: 2,
      who: 'TEST Karim (D-1)',
      when: '2027-01-15T09:00',
      changes: [
        { field: 'phone', before: '+33639980001', after: '+33639980009' },
        { field: 'startsAt', before: '2027-01-14T14:30', after: '2027-01-15T09:00' },
      ],
    },
  ])
  const cancelled = await look(planningOf(karim('14/01/2027', '14h30', { status: 'annulé' })))
  expect(cancelled.preview.lists.cancelled).toMatchObject({ count: 1 })
})

test('the texts to come are counted by day, with the summons or without, and only those that will leave', async () => {
  const { look } = await openOffice('2026-12-01T10:00')
  const { preview } = await look(
    planningOf(
      karim('14/01/2027', '14h30'),
      'D-2;TEST;Lea;;R-2;SPIP;14/01/2027;10h;SPIP;;',
      'D-3;TEST;Max;01 40 97 00 00;R-3;SPIP;14/01/2027;10h;SPIP;;',
    ),
  )
  const days = preview.texts.all.map(({ day, summons, others, segments }) => [day, summons, others, segments >= 1])
  expect(days).toEqual([
    ['2026-12-01', 1, 0, true],
    ['2027-01-09', 0, 1, true],
    ['2027-01-13', 0, 1, true],
  ])
  expect(preview.texts.remindersOnly.map(({ day, summons }) => [day, summons])).toEqual([
    ['2027-01-09', 0],
    ['2027-01-13', 0],
  ])
})

test('a word matched once is understood from then on, by this file and the next', async () => {
  const { look, parts, office, agent, work, upload } = await openOffice('2026-12-01T10:00')
  const first = await look(SAMPLE)
  await matchWords(parts, first.upload, office, agent, { types: [{ word: 'DENTISTE', type: 'SPIP' }], statuses: [] })
  await work()
  const again = (await upload(first.upload.id)).preview as typeof first.preview
  expect(again.words).toEqual([])
  expect(again.counts.created).toBe(9)
  expect((await look(SAMPLE)).preview.counts.created).toBe(9)
  const told = (await listJournal(parts.store, office.id)).find(({ what }) => what === 'wordsMatched')
  expect(told).toMatchObject({ actor: `agent:${agent.id}`, details: { dentiste: 'SPIP' } })
})

test('lines of another office are refused: nobody sees or changes it', async () => {
  const { look, parts, clock } = await openOffice('2026-12-01T10:00')
  const other = { id: parts.newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await parts.store.transaction((tx) => addOffice(tx, other, parts.newId, clock.now()))
  const content = new TextEncoder().encode(
    'dossier;type;date;heure;lieu;service\nD-1;SPIP;14/01/2027;9h;SPIP;TJ\nD-2;SPIP;14/01/2027;9h;SPIP;SPIP',
  )
  const { preview } = await look(content)
  expect(preview.refused.some).toMatchObject([{ line: 2, code: 'officeUnknown' }])
  expect(preview.counts.created).toBe(1)
})

test('a file that is no planning is refused whole, with its reason', async () => {
  const { look } = await openOffice('2026-12-01T10:00')
  const { upload } = await look(new TextEncoder().encode('bonjour\n1'))
  expect(upload).toMatchObject({ state: 'refused', preview: { problem: { code: 'fileWithoutKnownColumn' } } })
})

test('free slots that cannot hold those likely to ask are told: one in ten, or the office’s own share once it is known', async () => {
  const { look, parts, office } = await openOffice('2026-12-01T10:00')
  const people = (from: number, count: number, day: string) =>
    Array.from({ length: count }, (_, index) => `D-${from + index};T;K;;R-${from + index};SPIP;${day};10h;SPIP;;`)
  const load = (...lines: string[]) =>
    importSchedule(parts, { fileName: 'p.csv', summons: false, dryRun: false, source: planningOf(...lines) })
  const file = planningOf(...people(1, 20, '14/01/2027'), 'D-99;T;K;;R-99;JAP;14/01/2027;10h;SPIP;;')
  expect((await look(file)).preview.slotsShort).toEqual([{ type: 'SPIP', appointments: 20, likely: 2, free: 0 }])
  const slots = 'type;date;heure;lieu;places\nSPIP;10/12/2026;9h;SPIP;2\nSPIP;10/02/2027;9h;SPIP;5'
  await importSchedule(parts, {
    ...{ fileName: 's.csv', summons: false, dryRun: false, source: new TextEncoder().encode(slots) },
  })
  expect((await look(file)).preview.slotsShort).toEqual([])
  await load(...people(200, 60, '02/12/2026'))
  await parts.store.transaction((tx) => tx.db.update(tx.tables.appointments).set({ answer: 'declined' }))
  await parts.store.transaction((tx) =>
    tx.db.update(tx.tables.appointments).set({ startsAt: paris('2026-11-20T10:00') }),
  )
  expect(
    await countAsked(parts.store, office.id, 'SPIP', paris('2026-11-01T00:00'), paris('2026-12-01T00:00')),
  ).toEqual({ all: 60, asked: 60 })
  expect((await look(file)).preview.slotsShort).toMatchObject([{ appointments: 20, likely: 20, free: 2 }])
})
