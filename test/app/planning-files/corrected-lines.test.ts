import { expect, test } from 'vitest'
import {
  abandonUpload,
  correctLines,
  forgetCorrections,
  previewStamp,
  startApplying,
} from '../../../src/app/planning-files/change-upload.ts'
import type { Preview } from '../../../src/app/planning-files/preview.ts'
import { beginUndo } from '../../../src/app/planning-files/undo-upload.ts'
import { listBetween } from '../../../src/store/appointments/agenda.ts'
import { getProbationer } from '../../../src/store/people/people.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { listJournal } from '../../support/store-rows.ts'
import { paris } from '../../support/story.ts'
import { type OfficeFiles, openOffice } from './office-files.ts'

const HEADER = 'dossier;nom;prenom;telephone;reference;type;date;heure;lieu'
const [PHONE, DATE, HOUR] = [3, 6, 7]
const csv = (...lines: string[]) => new TextEncoder().encode([HEADER, ...lines].join('\n'))
const GOOD = 'D-1;TEST;Karim;06 39 98 00 01;R-1;SPIP;14/01/2027;9h;SPIP'
const BAD = 'D-2;TEST;Lea;06 39;;SPIP;32/01/2027;25h;SPIP'

const corrected = async (
  { parts, agent, work, upload }: OfficeFiles,
  id: string,
  said: Record<string, Record<string, string>>,
) => {
  await correctLines(parts, await upload(id), agent, said)
  await work()
  const after = await upload(id)
  return { upload: after, preview: after.preview as Preview }
}
const applied = async ({ parts, work, upload }: OfficeFiles, id: string) => {
  await startApplying(parts, await upload(id), { summons: false })
  await work()
  return upload(id)
}
const agenda = async ({ parts, office }: OfficeFiles) => {
  const all = await listBetween(parts.store, office.id, paris('2027-01-01'), paris('2027-03-01'))
  return Promise.all(
    all.map(async ({ startsAt, probationerId, status }) => {
      const { caseNumber, phone } = await getProbationer(parts.store, probationerId)
      return [caseNumber, phone, startsAt.setZone('Europe/Paris').toFormat('dd/MM HH:mm'), status]
    }),
  )
}

test('a preview that a colleague changed since it was opened is looked at again before it is loaded', async () => {
  const files = await openOffice('2026-12-01T10:00')
  const { upload } = await files.look(csv(GOOD, BAD))
  const seen = previewStamp(upload)
  files.clock.set(files.clock.now().plus({ minutes: 1 }))
  const after = await corrected(files, upload.id, { 3: { [DATE]: '15/01/2027' } })
  const load = (stamp: string) => startApplying(files.parts, after.upload, { summons: false, seen: stamp })
  await expect(load(seen)).rejects.toMatchObject({ code: 'previewChanged' })
  await load(previewStamp(after.upload))
})

eachEngineAtNight((open) => {
  test('a refused line is corrected cell by cell, is looked at again, loads with the file, and lines up with its own later', async () => {
    const files = await openOffice('2026-12-01T10:00', await open())
    const first = await files.look(csv(GOOD, BAD))
    expect(first.preview.wrong).toMatchObject([
      {
        ...{ line: 3, who: 'TEST Lea D-2' },
        cells: [
          { place: PHONE, head: 'telephone', value: '06 39' },
          { place: DATE, head: 'date', value: '32/01/2027', code: 'dateNotInCalendar' },
          { place: HOUR, head: 'heure', value: '25h' },
        ],
      },
    ])
    const { id } = first.upload
    const half = await corrected(files, id, { 3: { [PHONE]: '06 39 98 00 02', [DATE]: '15/01/2027' } })
    expect(half.preview.wrong?.[0]?.cells.map(({ place }) => place)).toEqual([HOUR])
    const whole = await corrected(files, id, { 3: { [HOUR]: '10h' } })
    expect(whole.preview.refused.count).toBe(0)
    expect(whole.preview.counts.created).toBe(2)
    const loaded = await applied(files, id)
    expect(loaded).toMatchObject({ state: 'applied', corrections: null, report: { corrected: [3], refused: [] } })
    const known = [
      ['D-1', '+33639980001', '14/01 09:00', 'planned'],
      ['D-2', '+33639980002', '15/01 10:00', 'planned'],
    ]
    expect(await agenda(files)).toEqual(known)

    // The spreadsheet, mended in the same way, says nothing new.
    const mended = await files.look(csv(GOOD, 'D-2;TEST;Lea;0639980002;;SPIP;15/01/2027;10h;SPIP'))
    expect(mended.preview.counts).toMatchObject({ created: 0, updated: 0, unchanged: 2, doubtful: 0 })
    // As it came the first time, the line is refused again: what it gave is neither undone nor there twice.
    const again = await files.look(csv(GOOD, BAD))
    expect(again.preview.counts).toMatchObject({ created: 0, updated: 0, unchanged: 1, cancelled: 0 })
    expect(again.preview.refused.some).toMatchObject([{ line: 3 }])
    await applied(files, again.upload.id)
    expect(await agenda(files)).toEqual(known)
    const told = (await listJournal(files.parts.store, files.office.id)).filter(({ what }) => what === 'linesCorrected')
    expect(told.map(({ details }) => details)).toEqual([{ lines: 1 }, { lines: 1 }])
  })
})

test('what only the store refuses is corrected too: a year in the past, the case of somebody else', async () => {
  const files = await openOffice('2026-12-01T10:00')
  await applied(files, (await files.look(csv(GOOD))).upload.id)
  const { upload, preview } = await files.look(
    csv('D-1;TEST;Karim;;R-2;SPIP;20/01/2026;9h;SPIP', 'D-1;DURAND;Paul;;R-3;SPIP;21/01/2027;9h;SPIP'),
  )
  expect(preview.wrong?.map(({ cells }) => cells)).toMatchObject([
    [{ place: DATE, value: '20/01/2026', code: 'newLineInPast' }],
    [{ place: 0, value: 'D-1', code: 'caseOfAnotherName' }],
  ])
  await corrected(files, upload.id, { 2: { [DATE]: '20/01/2027' }, 3: { 0: 'D-9' } })
  await applied(files, upload.id)
  expect((await agenda(files)).map(([caseNumber, , at]) => [caseNumber, at])).toEqual([
    ['D-1', '14/01 09:00'],
    ['D-1', '20/01 09:00'],
    ['D-9', '21/01 09:00'],
  ])
})

test('corrections are let go of, alone or with the file, and by nobody else once it is loaded', async () => {
  const files = await openOffice('2026-12-01T10:00')
  const { upload } = await files.look(csv(BAD))
  const stale = await files.upload(upload.id)
  await corrected(files, upload.id, { 2: { [PHONE]: '' } })
  await forgetCorrections(files.parts, await files.upload(upload.id))
  await files.work()
  expect(await files.upload(upload.id)).toMatchObject({ corrections: null, preview: { refused: { count: 1 } } })
  await expect(correctLines(files.parts, stale, files.agent, {})).rejects.toMatchObject({ code: 'fieldMissing' })
  await corrected(files, upload.id, { 2: { [PHONE]: '' } })
  await abandonUpload(files.parts, await files.upload(upload.id))
  expect(await files.upload(upload.id)).toMatchObject({ state: 'abandoned', corrections: null })
  await expect(correctLines(files.parts, stale, files.agent, { 2: { [PHONE]: '' } })).rejects.toMatchObject({
    code: 'alreadyDone',
  })
})

test('the postal address of a person is read from its own column, corrected by a later file, and taken back with it', async () => {
  const files = await openOffice('2026-12-01T10:00')
  const said = (address: string) => new TextEncoder().encode(`${HEADER};Adresse postale\n${GOOD};${address}`)
  const kept = async () => {
    const [appointment] = await listBetween(
      files.parts.store,
      files.office.id,
      paris('2027-01-01'),
      paris('2027-03-01'),
    )
    return (await getProbationer(files.parts.store, appointment?.probationerId ?? '')).address
  }
  const load = async (address: string) => (await applied(files, (await files.look(said(address))).upload.id)).id
  await load('12 rue Haute, 92000 Nanterre')
  expect(await kept()).toBe('12 rue Haute, 92000 Nanterre')
  await load('')
  expect(await kept()).toBe('12 rue Haute, 92000 Nanterre')
  const moved = await load('3 quai Bas, 92000 Nanterre')
  expect(await kept()).toBe('3 quai Bas, 92000 Nanterre')
  await beginUndo(files.parts, await files.upload(moved), files.agent)
  await files.work()
  expect(await kept()).toBe('12 rue Haute, 92000 Nanterre')
})
