import { type Answer, openReading } from '../../src/app/planning-files/spreadsheet/reading.ts'
import type { Header, ScheduleKind } from '../../src/domain/schedule/header.ts'
import type { Row } from '../../src/domain/schedule/line.ts'
import { readObligationLine } from '../../src/domain/schedule/read-obligations.ts'
import { readPlanningLine } from '../../src/domain/schedule/read-planning.ts'
import { readSlotLine } from '../../src/domain/schedule/read-slots.ts'
import { RULES } from '../../test/domain/schedule/table.ts'
import type { Door, OpenDoor } from '../door.ts'
import { spreadsheetOf } from '../grammar/spreadsheet.ts'

/** A planning, slots or obligations, as bytes: what a secretary loads, or somebody in their place. */
export const filesDoor: Door = {
  name: 'files',
  inTests: 120,
  async open(): Promise<OpenDoor> {
    return { grow: spreadsheetOf, try: readAll, close: async () => {} }
  },
}

/** As many as are accepted of a file, and no more answers than it takes to hand them over. */
const MOST_ROWS = 200_000
/** A hostile case repeats its lines; so many are read as appointments. */
const LINES_READ = 200

async function readAll(bytes: Buffer): Promise<string[]> {
  const reading = openReading()
  for (let at = 0; at < bytes.length; at += 64 * 1024) reading.give(bytes.subarray(at, at + 64 * 1024))
  const opened = await reading.ask('survey')
  if ('problem' in opened) return wrongInProblem(opened)
  if (!('survey' in opened)) return ['no survey']
  let [rows, line] = [0, 0]
  for (let ask: 'first' | 'next' = 'first'; ; ask = 'next') {
    const answer: Answer = await reading.ask(ask)
    if (!('rows' in answer)) return ['no rows']
    if (answer.rows.length === 0) return []
    for (const row of answer.rows) {
      if (++rows > MOST_ROWS) return ['more rows than are accepted']
      if (row.line <= line) return ['rows that go backwards']
      line = row.line
      if (rows <= LINES_READ) readLine(row, opened.survey.header)
    }
  }
}

const READERS: Record<ScheduleKind, (row: Row, header: Header) => unknown> = {
  planning: (row, header) => readPlanningLine(row, header, RULES),
  slots: (row, header) => readSlotLine(row, header, RULES),
  obligations: (row, header) => readObligationLine(row, header, RULES),
}

function readLine(row: Row, header: Header): void {
  READERS[header.kind](row, header)
}

function wrongInProblem({ problem }: { problem: { code: string; value: string } }): string[] {
  return problem.code === '' || problem.value.length > 5000 ? ['a problem nobody can read'] : []
}
