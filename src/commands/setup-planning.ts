import type { Parts } from '../app/parts.ts'
import { type ColumnsAsked, columnsAsked } from '../app/planning-files/columns-asked.ts'
import { columnsOf, type FileColumn, type Headed, unreadEssentials } from '../app/planning-files/preview.ts'
import { rememberColumns, type SaidOfColumns } from '../app/planning-files/remember-columns.ts'
import type { NoTable } from '../app/planning-files/spreadsheet/table.ts'
import type { Office } from '../domain/office.ts'
import type { ImportReport } from '../domain/schedule/import-report.ts'
import { importFailed, importReport, problemSentence } from '../locales/fr/import-words.ts'
import { COLUMN_SAYS, IMPORT } from '../web/imports/words.ts'
import { type FileHere, loadFile } from './load-file.ts'
import { SETUP_PLANNING as SAYS } from './setup-words.ts'

/** Asks one question, and gives what was typed; nothing once no more is. */
export type Ask = (question: string) => Promise<string>

/**
 * Takes one's own spreadsheet in: says which columns are recognised, asks what the others are and remembers it, shows what loading would do, and
 * loads the file or leaves it. Returns what came of it; nothing when no file is given.
 */
export async function takePlanning(parts: Parts, office: Office, ask: Ask): Promise<string | undefined> {
  const typed = await ask(SAYS.ask)
  if (!typed) return undefined
  // A file that is dragged into a terminal comes between quotes.
  const file = { path: typed.replace(/^(['"])(.*)\1$/, '$2'), officeCode: office.code }
  const looked = await lookUntilMatched(parts, office, file, ask)
  if ('problem' in looked) return importFailed(problemSentence({ ...looked.problem, column: '' }))
  tell(importReport(looked.report, true))
  const missing = unreadEssentials(looked)
  if (missing.length > 0) return `${IMPORT.columnsBlock(missing)} ${SAYS.left}`
  const choice = CHOICES.get((await ask(SAYS.load)).toLowerCase())
  if (!choice) return SAYS.left
  const done = await loadFile(parts, { ...file, ...choice, dryRun: false })
  return 'problem' in done
    ? importFailed(problemSentence({ ...done.problem, column: '' }))
    : importReport(done.report, false)
}

const CHOICES = new Map([
  [SAYS.all, { summons: true }],
  [SAYS.remindersOnly, { summons: false }],
])

type OneFile = Pick<FileHere, 'path' | 'officeCode'>
type Looked = Headed & { report: ImportReport }

/** Looks at the file, and again each time that something was said of its columns. */
async function lookUntilMatched(parts: Parts, office: Office, file: OneFile, ask: Ask): Promise<Looked | NoTable> {
  for (;;) {
    const looked = await look(parts, file)
    if ('columns' in looked) tellRecognised(looked.columns)
    const columns = columnsAsked(looked)
    const said = await askColumns(columns, ask)
    if (said.length === 0) return looked
    await parts.store.transaction((tx) =>
      rememberColumns(
        tx,
        parts,
        { officeId: office.id, actor: 'command' },
        { written: columns.written, said },
        parts.clock.now(),
      ),
    )
  }
}

async function look(parts: Parts, file: OneFile): Promise<Looked | NoTable> {
  let columns: FileColumn[] = []
  const done = await loadFile(parts, {
    ...file,
    summons: true,
    dryRun: true,
    opened({ header }) {
      columns = columnsOf(header)
    },
  })
  if ('problem' in done) return done
  const { report } = done
  return { report, counts: { kind: report.kind }, unknownColumns: report.unknownColumns, columns }
}

function tellRecognised(columns: readonly FileColumn[]): void {
  const known = columns.flatMap(({ written, field }) => (field ? `  ${written} : ${COLUMN_SAYS[field]}` : []))
  tell([SAYS.recognised, ...known].join('\n'))
}

/** By number, among all that such a file may hold; an empty line leaves a column as it is. */
async function askColumns({ asked, fields }: ColumnsAsked, ask: Ask): Promise<SaidOfColumns['said']> {
  const unsaid = asked.filter(({ value }) => value === '')
  if (unsaid.length === 0) return []
  tell(
    [
      SAYS.choose,
      `  0 ${IMPORT.columnIgnored}`,
      ...fields.map((field, at) => `  ${at + 1} ${COLUMN_SAYS[field]}`),
    ].join('\n'),
  )
  const said: SaidOfColumns['said'] = []
  for (const { head } of unsaid) {
    const typed = await ask(IMPORT.columnIs(head))
    const field = typed === '0' ? 'ignored' : fields[Number(typed) - 1]
    if (field) said.push({ head, field })
  }
  return said
}

function tell(words: string): void {
  process.stdout.write(`${words}\n`)
}
