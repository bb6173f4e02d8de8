import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import type { AppliedReport } from '../../../src/app/planning-files/apply-upload.ts'
import { startApplying, takeInUpload } from '../../../src/app/planning-files/change-upload.ts'
import { purge } from '../../../src/app/upkeep/purge.ts'
import { listBetween } from '../../../src/store/appointments/agenda.ts'
import { listImports } from '../../../src/store/files/imports.ts'
import { readUpload } from '../../../src/store/files/uploads.ts'
import { listByCases } from '../../../src/store/people/people.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { paris } from '../../support/story.ts'
import { type OfficeFiles, openOffice, planningOf } from './office-files.ts'

const SAMPLE = readFileSync(new URL('../../data/planning-excel-1252.csv', import.meta.url))
const MANY = 650
const LINES = Array.from({ length: MANY }, (_, index) => {
  const minute = String(index % 60).padStart(2, '0')
  return `D-${index};NOM${index};Zoé;;R-${index};${index === 300 ? 'DENTISTE' : 'SPIP'};14/01/2027;${8 + (index % 9)}h${minute};SPIP;;`
})

const booked = async ({ parts, office }: OfficeFiles) =>
  (await listBetween(parts.store, office.id, paris('2026-01-01T00:00'), paris('2028-01-01T00:00'))).length

eachEngineAtNight((open) => {
  test('a file is applied as it was announced, and nothing of it is kept but the lines to correct', async () => {
    const files = await openOffice('2026-12-01T10:00', await open())
    const { upload } = await files.look(SAMPLE)
    await startApplying(files.parts, upload, { summons: true })
    await files.work()
    const applied = await files.upload(upload.id)
    const { report, header, refused } = applied.report as AppliedReport
    expect(applied).toMatchObject({ state: 'applied', lines: 15, linesDone: 15, preview: null })
    expect(report).toMatchObject({ created: 8 })
    expect(header[0]).toBe('N° de dossier')
    expect(refused.map(([caseNumber]) => caseNumber)).toHaveLength(7)
    expect((await Array.fromAsync(readUpload(files.parts.store, upload.id))).length).toBe(0)
    expect(await booked(files)).toBe(8)
    const [past] = await listImports(files.parts.store, files.office.id, { offset: 0, limit: 10 })
    expect(past).toMatchObject({ agentName: 'Sami', uploadId: upload.id, counts: { created: 8, refused: 7 } })
  })

  test('cut short between two batches, it goes on from there and reports all of it', async () => {
    const files = await openOffice('2026-12-01T10:00', await open())
    const { upload } = await files.look(planningOf(...LINES))
    await startApplying(files.parts, upload, { summons: false })
    await files.workUntil(async () => (await booked(files)) > 0)
    const half = await files.upload(upload.id)
    expect(half.state).toBe('applying')
    expect(half.linesDone).toBeGreaterThan(0)
    expect(half.linesDone).toBeLessThan(MANY)
    await files.work()
    const { report } = (await files.upload(upload.id)).report as AppliedReport
    expect(report).toMatchObject({ lines: MANY, created: MANY - 1, updated: 0, unchanged: 0, withoutPhone: MANY - 1 })
    expect(report.refused).toMatchObject([{ line: 302, code: 'typeUnknown' }])
    expect(await booked(files)).toBe(MANY - 1)
    const past = await listImports(files.parts.store, files.office.id, { offset: 0, limit: 10 })
    expect(past.map(({ counts }) => counts.created)).toEqual([MANY - 1])
  })
})

test('erasing a person lets go of the files that may name them, and a purge of those a week old', async () => {
  const files = await openOffice('2026-12-01T10:00')
  const { parts } = files
  const { upload } = await files.look(SAMPLE)
  await startApplying(parts, upload, { summons: false })
  await files.work()
  const waiting = await files.look(SAMPLE)
  const [person] = await listByCases(parts.store, files.office.id, ['201900123456'])
  if (!person) throw new Error('the file named her')
  await erasePerson(parts, person)
  const { uploads, uploadParts } = parts.store.tables
  const kept = async () => [
    await parts.store.db.select().from(uploads),
    await parts.store.db.select().from(uploadParts),
  ]
  expect(await kept()).toEqual([[], []])

  const late = await files.look(SAMPLE)
  expect(late.upload.id).not.toBe(waiting.upload.id)
  files.clock.set(paris('2026-12-07T10:00'))
  expect((await purge(parts, { dryRun: false })).uploads).toBe(0)
  files.clock.set(paris('2026-12-08T10:01'))
  expect((await purge(parts, { dryRun: true })).uploads).toBe(1)
  expect((await purge(parts, { dryRun: false })).uploads).toBe(1)
  expect(await kept()).toEqual([[], []])
})

test('the same file twice changes nothing the second time', async () => {
  const files = await openOffice('2026-12-01T10:00')
  for (const expected of [
    { created: 8, unchanged: 0 },
    { created: 0, unchanged: 8 },
  ]) {
    const { upload } = await files.look(SAMPLE)
    await startApplying(files.parts, upload, { summons: true })
    await files.work()
    expect(((await files.upload(upload.id)).report as AppliedReport).report).toMatchObject(expected)
  }
})

test('a file that stops on a bug of ours says so, and holds up no other', async () => {
  const files = await openOffice('2026-12-01T10:00')
  const bad = await takeInUpload(files.parts, files.agent, { name: 'a.csv', content: SAMPLE })
  // What no code of ours does: a file applied without having been looked at, that is no table.
  const junk = await takeInUpload(files.parts, files.agent, {
    name: 'b.csv',
    content: new TextEncoder().encode('x\ny'),
  })
  await files.parts.store.transaction(async (tx) => {
    const { uploads } = tx.tables
    await tx.db.update(uploads).set({ state: 'applying' }).where(eq(uploads.id, junk))
  })
  await files.work()
  expect((await files.upload(junk)).state).toBe('failed')
  expect((await files.upload(bad)).state).toBe('previewed')
})
