import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { sentencesCommand } from '../../src/commands/sentences.ts'
import { LANGUAGES } from '../../src/domain/people.ts'
import { SENTENCES } from '../../src/locales/sentences.ts'
import { runHere } from '../support/command-here.ts'

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
    'Rendez-vous {when}, {place}.',
    'Marcação {when}, {place}.',
    '',
    '',
  ])
})

test('a language that is not written is refused, with those that are', async () => {
  const { code, err } = await run('--locale', 'it')
  expect(code).toBe(1)
  expect(err).toContain(LANGUAGES.join(', '))
})
