import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, onTestFinished, test } from 'vitest'
import { writeRows } from '../../src/app/exports/write-spreadsheet.ts'
import { sentencesCommand } from '../../src/commands/sentences.ts'
import { LANGUAGES } from '../../src/domain/people.ts'
import { SENTENCES } from '../../src/locales/sentences.ts'
import { getOffice } from '../../src/store/offices/offices.ts'
import { runHere } from '../support/command-here.ts'
import { newFolder } from '../support/store.ts'
import { openScene } from '../web/scene.ts'

const run = (...args: string[]) => runHere(sentencesCommand, args, {})
const rowsOf = (out: string): string[][] => parse(out, { bom: true, delimiter: ';' })

test.each(LANGUAGES)(
  'every sentence of %s is on the sheet, beside its French, with room for another',
  async (language) => {
    const { code, out } = await run('--locale', language)
    expect(code).toBe(0)
    const [head, ...rows] = rowsOf(out)
    expect(head).toEqual(['phrase', 'francais', language, 'correction', 'remarque'])
    const names = rows.map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(Object.keys(SENTENCES)))
    expect(rows.every(([, , said, correction]) => said !== '' && correction === '')).toBe(true)
  },
)

test('a sheet is written with all letters of the language', async () => {
  const rows = rowsOf((await run('--locale', 'pt')).out)
  expect(rows.find(([name]) => name === 'appointment.meeting')).toEqual([
    'appointment.meeting',
    'Rendez-vous {quand}, {lieu}.',
    'Marcação: {quand}, {lieu}.',
    '',
    '',
  ])
})

test('a language that is not written is refused, with those that are', async () => {
  const { code, err } = await run('--locale', 'it')
  expect(code).toBe(1)
  expect(err).toContain(LANGUAGES.join(', '))
})

test('a corrected sheet is looked at, then loaded as the words of an office; the lines that are not are told, and the next sheet has them', async () => {
  const url = `file:${join(newFolder(), 'justif.db')}`
  const scene = await openScene('2027-01-11T10:00', { environment: { DATABASE_URL: url } })
  onTestFinished(() => scene.close())
  const here = (...args: string[]) => runHere(sentencesCommand, args, { DATABASE_URL: url })
  const corrected = rowsOf((await here('--locale', 'es')).out).map(
    ([name = '', french = '', said = '', correction = '']) => [
      ...[name, french, said],
      { thanks: 'De nada, a usted.', 'moved.meeting': 'Venga {quand}.' }[name] ?? correction,
      '',
    ],
  )
  const file = join(newFolder(), 'es.csv')
  writeFileSync(file, writeRows(corrected))
  const own = async () => (await getOffice(scene.service.parts.store, scene.office.id)).wording?.es
  const load = (...args: string[]) => here('--load', file, '--office', scene.office.code, ...args)
  const dry = await load('--dry-run')
  expect(dry).toMatchObject({ code: 2, out: expect.stringContaining('1 phrase changerait.') })
  expect(dry.out).toMatch(/ligne \d+, thanks : De nada, a usted\./)
  expect(dry.out).toMatch(/ligne \d+, moved\.meeting : Il manque \{qui écrit\}\. Il manque \{lieu\}\./)
  expect(await own()).toBeUndefined()
  const { code, out } = await load('--json')
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject({ changes: [{ id: 'thanks' }], refused: [{ name: 'moved.meeting' }], same: 0 })
  expect((await own())?.thanks?.templates).toEqual(['De nada, a usted.'])
  const anew = rowsOf((await here('--locale', 'es', '--office', scene.office.code)).out)
  expect(anew.find(([name]) => name === 'thanks')?.[2]).toBe('De nada, a usted.')
})

test('what is no sheet, or of no office, changes nothing and says why', async () => {
  const url = `file:${join(newFolder(), 'justif.db')}`
  const here = (...args: string[]) => runHere(sentencesCommand, args, { DATABASE_URL: url })
  const file = join(newFolder(), 'planning.csv')
  writeFileSync(file, 'dossier;nom\nD-1;A\n')
  expect(await here('--load', file)).toMatchObject({ code: 1, err: expect.stringContaining('Usage') })
  expect(await here('--load', file, '--office', 'SPIP')).toMatchObject({
    code: 1,
    err: expect.stringContaining('feuille de relecture'),
  })
  expect(await here('--load', `${file}.csv`, '--office', 'SPIP')).toMatchObject({
    code: 1,
    err: expect.stringContaining('n’existe pas'),
  })
  writeFileSync(file, 'phrase;es;correction\nthanks;De nada.;Gracias.\n')
  expect(await here('--load', file, '--office', 'NONE')).toMatchObject({
    code: 1,
    err: expect.stringContaining('NONE'),
  })
})
