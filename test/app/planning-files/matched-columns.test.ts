import { expect, test } from 'vitest'
import { matchColumns, startApplying } from '../../../src/app/planning-files/change-upload.ts'
import { mustMatchColumns, type RefusedFile } from '../../../src/app/planning-files/preview.ts'
import { runUploads } from '../../../src/app/planning-files/run-uploads.ts'
import { readHeader } from '../../../src/domain/schedule/header.ts'
import { headsKey, type MatchedFiles, remember } from '../../../src/domain/schedule/matched-heads.ts'
import { getOffice } from '../../../src/store/offices/offices.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { listJournal } from '../../support/store-rows.ts'
import { xlsxOf } from '../../support/workbooks.ts'
import { openOffice } from './office-files.ts'

const HEADS = ['dossier', 'Intéressé', 'Joindre au', 'type', 'date', 'heure', 'lieu', 'Suivi par', 'Couleur']
const LINE = ['D-1', 'TEST', '06 39 98 00 01', 'SPIP', '14/01/2027', '9h', 'SPIP', 'c.lambert@justice.example', 'rouge']
const SAID = [
  { head: 'Intéressé', field: 'lastName' },
  { head: 'Joindre au', field: 'phone' },
  { head: 'Suivi par', field: 'agentEmail' },
  { head: 'Couleur', field: 'ignored' },
] as const
const csv = (...rows: string[][]) => new TextEncoder().encode(rows.map((row) => row.join(';')).join('\n'))

eachEngineAtNight((open) => {
  test('columns matched by hand are read so, in this file and in every other with the same heads', async () => {
    const { look, parts, office, agent, upload } = await openOffice('2026-12-01T10:00', await open())
    const first = await look(csv(HEADS, LINE))
    expect(first.preview.unknownColumns).toEqual(['Intéressé', 'Joindre au', 'Suivi par', 'Couleur'])
    expect(mustMatchColumns(first.preview)).toBe(true)
    await expect(startApplying(parts, first.upload, { summons: true })).rejects.toMatchObject({
      code: 'columnsToMatch',
    })

    await matchColumns(parts, first.upload, agent, { written: HEADS, said: [...SAID] })
    await runUploads(parts, new AbortController().signal)
    const { preview } = { preview: (await upload(first.upload.id)).preview } as typeof first
    expect(preview.unknownColumns).toEqual([])
    expect(mustMatchColumns(preview)).toBe(false)
    expect(preview.lists.created.some).toMatchObject([{ who: 'TEST (D-1)' }])

    // In another order, as a workbook, below a title.
    const turned = [HEADS, LINE].map((row) => [...row.slice(1), row[0] ?? ''])
    const other = await look(xlsxOf([{ rows: [['Janvier'], ...turned] }]), 'autre.xlsx')
    expect(other.preview.unknownColumns).toEqual([])
    expect(other.preview.lists.created.some).toMatchObject([{ who: 'TEST (D-1)' }])
    // Other heads are asked about again.
    expect((await look(csv([...HEADS, 'Salle 2'], [...LINE, '']))).preview.unknownColumns).toContain('Intéressé')

    const told = (await listJournal(parts.store, office.id)).find(({ what }) => what === 'columnsMatched')
    expect(told?.details).toEqual({
      interesse: 'lastName',
      'joindre au': 'phone',
      'suivi par': 'agentEmail',
      couleur: 'ignored',
    })
    expect(Object.keys((await getOffice(parts.store, office.id)).columnMatches ?? {})).toEqual([headsKey(HEADS)])
  })
})

test('a file refused for its columns says its heads, and loads once they are matched', async () => {
  const { look, parts, agent, upload } = await openOffice('2026-12-01T10:00')
  const heads = ['N° interne', 'nom', 'telephone', 'type', 'date', 'heure', 'lieu', 'agent_email']
  const file = csv(['Planning de janvier'], heads, LINE.slice(0, -1))
  const refused = await look(file)
  expect(refused.upload.state).toBe('refused')
  const { problem, heads: told } = refused.upload.preview as RefusedFile
  expect(problem).toEqual({ code: 'columnsMissing', value: 'dossier' })
  expect(told).toEqual(heads)
  const said = [{ head: 'N° interne', field: 'caseNumber' as const }]
  await matchColumns(parts, refused.upload, agent, { written: heads, said })
  await runUploads(parts, new AbortController().signal)
  expect(await upload(refused.upload.id)).toMatchObject({ state: 'previewed', preview: { counts: { created: 1 } } })
})

test('what was said twice of one column counts as said last; two columns said to hold one thing are refused by their own names', () => {
  const first = remember({}, HEADS, { interesse: 'firstName', couleur: 'ignored' })
  const files = remember(first, HEADS.toReversed(), { interesse: 'lastName' })
  expect(files).toEqual({ [headsKey(HEADS)]: { interesse: 'lastName', couleur: 'ignored' } })
  const both = remember(files, HEADS, { couleur: 'lastName' })
  expect(readHeader(HEADS, both)).toEqual({ problem: { code: 'columnTwice', value: 'Intéressé, Couleur' } })
})

test('an office remembers fifty sets of heads, the last it met', () => {
  let files: MatchedFiles = {}
  for (let set = 0; set < 60; set++) files = remember(files, [`a${set}`], { [`a${set}`]: 'ignored' })
  expect(Object.keys(files)).toHaveLength(50)
  expect(Object.keys(files)).toContain('a59')
  expect(Object.keys(files)).not.toContain('a9')
})
