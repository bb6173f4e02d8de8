import { readFile } from 'node:fs/promises'
import { writeRows } from '../app/exports/write-spreadsheet.ts'
import type { Parts } from '../app/parts.ts'
import { loadCorrections, type PreparedSheet, prepareCorrections } from '../app/settings/load-corrections.ts'
import { type ReadSheet, readSheet } from '../app/settings/read-sheet.ts'
import { columnsOf, linesToReview } from '../app/settings/review-sheet.ts'
import type { Office } from '../domain/office.ts'
import { isLanguage, LANGUAGES, type Language } from '../domain/people.ts'
import { Problem } from '../domain/problem.ts'
import { findOfficeByCode } from '../store/offices/offices.ts'
import { PROBLEM_WORDS } from '../web/problem-words.ts'
import { refusedWords, SHEET } from '../web/wording/sheet-words.ts'
import { withNames, withoutNames } from '../web/wording/value-names.ts'
import { type Call, type Command, print, refuse, textOption, withParts } from './command.ts'
import { USAGE } from './usage.ts'
import { officeUnknown } from './words.ts'

/** For somebody who reads the language and French: a line a sentence, with room for another wording; and the sheet back, corrected. */
export const sentencesCommand: Command = {
  options: {
    locale: { type: 'string' },
    load: { type: 'string' },
    office: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const [language, file] = [textOption(call, 'locale'), textOption(call, 'load')]
    if (call.positionals.length > 0) return refuse(usage())
    if (file !== undefined) return load(call, file)
    return isLanguage(language) ? write(call, language) : refuse(usage())
  },
}

function usage(): string {
  return `Usage: justif ${USAGE.sentences}\nLanguages: ${LANGUAGES.join(', ')}`
}

async function write(call: Call, language: Language): Promise<number> {
  const code = textOption(call, 'office')
  if (code === undefined) return writeSheet(language)
  return withOffice(call, code, async (_, office) => writeSheet(language, office))
}

function writeSheet(language: Language, office?: Office): number {
  const rows = linesToReview(language, office).map(({ name, french, said }) => [
    name,
    withNames(french),
    withNames(said),
    '',
    '',
  ])
  process.stdout.write(writeRows([columnsOf(language), ...rows]))
  return 0
}

async function load(call: Call, file: string): Promise<number> {
  const code = textOption(call, 'office')
  if (code === undefined) return refuse(usage())
  const bytes = await readIfThere(file)
  if (!bytes) return refuse(SHEET.fileMissing(file))
  const read = readSheet(bytes)
  if ('problem' in read) return refuse(SHEET.problems[read.problem](read.line))
  const sheet = { ...read, corrections: read.corrections.map((one) => inOurNames(one)) }
  return withOffice(call, code, (parts, office) => loadInto(call, parts, office, sheet))
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function inOurNames<Some extends { shown: string; written: string }>(correction: Some): Some {
  return { ...correction, shown: withoutNames(correction.shown), written: withoutNames(correction.written) }
}

async function loadInto(
  call: Call,
  parts: Parts,
  office: Office,
  { language, corrections }: ReadSheet,
): Promise<number> {
  const dryRun = call.values['dry-run'] === true
  try {
    const done = dryRun
      ? await prepareCorrections(office, language, corrections, parts.clock.now())
      : await loadCorrections(parts, { command: true, officeId: office.id }, language, corrections)
    print(call, asDocument(done), told(done, dryRun))
    return done.refused.length > 0 ? 2 : 0
  } catch (error) {
    if (error instanceof Problem) return refuse(PROBLEM_WORDS[error.code])
    throw error
  }
}

function told({ changes, refused, same }: PreparedSheet, dryRun: boolean): string {
  return [
    dryRun ? SHEET.wouldChange(changes.length) : SHEET.changed(changes.length),
    ...changes.map(({ line, id, after }) => SHEET.change(line, id, withNames(after[0] ?? ''))),
    ...(same > 0 ? [SHEET.same(same)] : []),
    ...(refused.length > 0 ? [SHEET.refused(refused.length)] : []),
    ...refused.map((one) => SHEET.refusal(one.line, one.name, refusedWords(one).join(' '))),
  ].join('\n')
}

/** As other loads tell it: each refusal with its sentence. */
function asDocument({ changes, refused, same }: PreparedSheet) {
  return {
    changes,
    refused: refused.map((one) => ({
      line: one.line,
      name: one.name,
      problem: refusedWords(one).join(' '),
      value: one.written,
    })),
    same,
  }
}

async function withOffice(
  call: Call,
  code: string,
  work: (parts: Parts, office: Office) => Promise<number>,
): Promise<number> {
  return withParts(call.config, async (parts) => {
    const office = await findOfficeByCode(parts.store, code)
    return office ? work(parts, office) : refuse(officeUnknown(code))
  })
}
