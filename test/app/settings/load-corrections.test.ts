import { expect, test } from 'vitest'
import { writeRows } from '../../../src/app/exports/write-spreadsheet.ts'
import { changeWording } from '../../../src/app/settings/change-wording.ts'
import { loadCorrections, prepareCorrections } from '../../../src/app/settings/load-corrections.ts'
import { type ReadSheet, readSheet } from '../../../src/app/settings/read-sheet.ts'
import { cellOf, columnsOf, linesToReview, templatesOf } from '../../../src/app/settings/review-sheet.ts'
import { listWordingHistory } from '../../../src/app/settings/wording-history.ts'
import type { Office } from '../../../src/domain/office.ts'
import { LANGUAGES, type Language } from '../../../src/domain/people.ts'
import { Problem } from '../../../src/domain/problem.ts'
import { LOCALES, WRITTEN } from '../../../src/locales/say.ts'
import { getOffice } from '../../../src/store/offices/offices.ts'
import { listJournal } from '../../support/store-rows.ts'
import { openTrialStory } from '../trials/trial-story.ts'

/** A sheet as it is written, with these corrections. */
function sheetOf(language: Language, corrections: Record<string, string>, office?: Office): Uint8Array {
  const rows = linesToReview(language, office).map(({ name, french, said }) => [
    name,
    french,
    said,
    corrections[name] ?? '',
    '',
  ])
  return new TextEncoder().encode(writeRows([columnsOf(language), ...rows]))
}

function read(bytes: Uint8Array): ReadSheet {
  const sheet = readSheet(bytes)
  if ('problem' in sheet) throw new Error(sheet.problem)
  return sheet
}

test.each(LANGUAGES)(
  'a sheet of %s corrected with its own words comes back as it left, line breaks included',
  async (language) => {
    const lines = linesToReview(language)
    const { corrections, ...sheet } = read(
      sheetOf(language, Object.fromEntries(lines.map(({ name, said }) => [name, said]))),
    )
    expect(sheet.language).toBe(language)
    expect(corrections.map(({ name, written }) => [name, templatesOf(written)])).toEqual(
      lines.map(({ name, said }) => [name, templatesOf(said)]),
    )
    for (const [id, templates] of Object.entries(WRITTEN[language].sentences))
      expect(templatesOf(cellOf(templates)), id).toEqual(templates)
    const { parts, officeId } = await openTrialStory()
    const office = await getOffice(parts.store, officeId)
    const done = await prepareCorrections(office, language, corrections, parts.clock.now())
    expect(done.changes).toEqual([])
    expect(done.same).toBe(Object.keys(LOCALES[language].sentences).length)
    expect(new Set(done.refused.map(({ why }) => why))).toEqual(new Set(['notAnOffices']))
  },
)

test('what a native speaker corrects is said, kept as GSM-7 has it; what cannot be is told by line, all at once', async () => {
  const { parts, admin, officeId } = await openTrialStory()
  const sheet = read(
    sheetOf('es', {
      thanks: 'Muchas gracias a usted, ¿algo más?',
      slotTaken: 'Ese momento ya está cogido. Su cita se mantiene. Otros: | {choices} | Responda {numbers} u OTRO',
      dangerSelf: 'Ánimo, pensamos en usted.',
      greeting: 'Buenas, {sender} y {ciudad}.',
      'topics.sursis': 'Otra cosa.',
      'summons.meeting': `{from}: cita {when}, {place}. ${'Venga por favor. '.repeat(20)}{invitation}`,
    }),
  )
  const done = await loadCorrections(parts, admin, sheet.language, sheet.corrections)
  expect(done.changes.map(({ id }) => id).toSorted()).toEqual(['slotTaken', 'thanks'])
  const told = done.refused.map(({ name, why }) => [name, typeof why === 'string' ? why : why.map(({ code }) => code)])
  expect(Object.fromEntries(told)).toEqual({
    dangerSelf: ['missingNumber', 'missingNumber', 'missingNumber', 'missingMeaning'],
    greeting: ['unknownValue', 'missingAnswer'],
    'topics.sursis': 'notAnOffices',
    'summons.meeting': ['tooLong'],
  })
  const lines = done.refused.map(({ line }) => line)
  expect(lines).toEqual(lines.toSorted((one, other) => one - other))
  const { wording } = await getOffice(parts.store, officeId)
  expect(wording?.es?.thanks?.templates).toEqual(['Muchas gracias a usted, ¿algo mas?'])
  expect(wording?.es?.slotTaken?.templates).toEqual([
    'Ese momento ya esta cogido. Su cita se mantiene. Otros:\n{choices}\nResponda {numbers} u OTRO',
  ])
  const history = await listWordingHistory(parts.store, officeId, { language: 'es', id: 'thanks' })
  expect(history).toMatchObject([{ actor: `agent:${admin.id}`, before: undefined }])
  const again = await loadCorrections(parts, { command: true, officeId }, 'es', [])
  expect(again).toEqual({ changes: [], refused: [], same: 0 })
})

test('who corrects Arabic need not see the mark that keeps a place in its order', async () => {
  const { parts, officeId } = await openTrialStory()
  const written = 'موعدكم قائم {when}، {place}.\nموعدكم قائم: {when}.'
  const corrections = [{ line: 2, name: 'standing.meeting', shown: '', written }]
  const office = await getOffice(parts.store, officeId)
  const { changes } = await prepareCorrections(office, 'ar', corrections, parts.clock.now())
  expect(changes[0]?.after).toEqual(written.replace('{place}', '\u200e{place}').split('\n'))
})

test('a sentence that a colleague changed since the sheet was made keeps their words, and so does one of another name or corrected twice', async () => {
  const { parts, admin, officeId } = await openTrialStory()
  const { corrections } = read(sheetOf('es', { thanks: 'Gracias.', greeting: 'Hola, {sender}. Su pregunta, o AYUDA.' }))
  await changeWording(parts, admin, { language: 'es', id: 'thanks', templates: ['Gracias a usted.'] })
  const [, greeting = { line: 0, name: '', shown: '', written: '' }] = corrections.toSorted((a) =>
    a.name === 'thanks' ? -1 : 1,
  )
  const more = [
    ...corrections,
    { ...greeting, line: 900 },
    { line: 901, name: 'formerly', shown: '', written: 'Hola.' },
  ]
  const done = await loadCorrections(parts, { command: true, officeId }, 'es', more)
  expect(done.changes).toMatchObject([{ id: 'greeting' }])
  expect(Object.fromEntries(done.refused.map(({ line, why }) => [line < 900 ? 'thanks' : line, why]))).toEqual({
    thanks: 'changedSince',
    900: 'twice',
    901: 'unknown',
  })
  const office = await getOffice(parts.store, officeId)
  expect(office.wording?.es?.thanks?.templates).toEqual(['Gracias a usted.'])
  const entries = (await listJournal(parts.store, officeId)).filter(({ what }) => what === 'wordingChanged')
  expect(entries.at(-1)).toMatchObject({ actor: 'command', details: { sentence: 'greeting' } })
  // A new sheet of the office shows their words, and takes the correction.
  const anew = read(sheetOf('es', { thanks: 'Gracias.' }, office))
  expect((await prepareCorrections(office, 'es', anew.corrections, parts.clock.now())).changes).toMatchObject([
    { id: 'thanks', before: ['Gracias a usted.'], after: ['Gracias.'] },
  ])
})

test('two sentences that are short alone and too long together are told, and nothing is loaded while a trial runs', async () => {
  const story = await openTrialStory()
  const { parts, admin, officeId } = story
  const corrections = [
    { line: 2, name: 'invitation', shown: '', written: `Répondez OUI, ou écrivez. ${'Venez avec un ami. '.repeat(7)}` },
    { line: 3, name: 'journey.usual', shown: '', written: `Prévoyez le trajet. ${'Partez vite. '.repeat(7)}` },
  ]
  const office = await getOffice(parts.store, officeId)
  const prepare = (some: typeof corrections) => prepareCorrections(office, 'fr', some, parts.clock.now())
  for (const one of corrections) expect((await prepare([one])).refused).toEqual([])
  expect((await prepare(corrections)).refused).toMatchObject([
    { why: [{ code: 'tooLong' }] },
    { why: [{ code: 'tooLong' }] },
  ])
  await story.begin({ extra: 'invitation', types: ['SPIP'] })
  await expect(
    loadCorrections(parts, admin, 'fr', [{ line: 2, name: 'thanks', shown: '', written: 'Merci.' }]),
  ).rejects.toEqual(new Problem('trialHolds'))
})

test('a sheet is read however a spreadsheet saves it, and anything else is told for what it is', () => {
  const text = new TextDecoder().decode(sheetOf('fr', { thanks: 'Merci à vous.' }))
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  const latin = Buffer.from(text.replace(/^\ufeff/, '').replace(/[^\0-\xff]/g, "'"), 'latin1')
  const commas = Buffer.from(`phrase,fr,correction\r\nthanks,De rien.,"Merci, à vous."\r\n`)
  for (const bytes of [Buffer.from(text.replaceAll('\r\n', '\n')), latin, commas])
    expect(read(bytes).corrections).toMatchObject([
      { name: 'thanks', written: expect.stringMatching(/^Merci,? à vous\.$/) },
    ])
  expect(readSheet(utf16)).toMatchObject({ corrections: [{ name: 'thanks' }] })
  expect(readSheet(Buffer.from('dossier;nom\n1;A'))).toEqual({ problem: 'noSheet' })
  expect(readSheet(Buffer.from([0, 1, 2]))).toEqual({ problem: 'unreadable' })
  expect(readSheet(Buffer.from('phrase;fr;correction\nthanks;a;"b\ngreeting;c;d'))).toEqual({
    problem: 'rowBroken',
    line: 2,
  })
  expect(readSheet(Buffer.from(`phrase;fr;correction\n${'a;b;c\n'.repeat(2500)}`))).toMatchObject({
    problem: 'tooLong',
  })
})
