import { readSince } from '../app/conversations/read-since.ts'
import { noteCommand } from '../app/exports/note-command.ts'
import { writeSpreadsheet } from '../app/exports/write-spreadsheet.ts'
import type { Parts } from '../app/parts.ts'
import { type ExportedLine, exportSchedule } from '../app/planning-files/export-schedule.ts'
import { listOffices } from '../store/offices/offices.ts'
import { type Command, refuse, textOption, withParts } from './command.ts'
import { USAGE } from './usage.ts'
import { dateUnread, officeUnknown } from './words.ts'
import { writeOut } from './write-out.ts'

export const exportCommand: Command = {
  options: { since: { type: 'string' }, office: { type: 'string' }, json: { type: 'boolean' } },
  async run(call) {
    const [since, officeCode] = [textOption(call, 'since'), textOption(call, 'office')]
    if (call.positionals.length > 0) return refuse(`Usage: justif ${USAGE.export}`)
    if (since !== undefined && !readSince(since, call.config.firstOffice.zone)) return refuse(dateUnread(since))
    return withParts(call.config, async (parts) => {
      if (officeCode && !(await knowsOffice(parts, officeCode))) return refuse(officeUnknown(officeCode))
      await noteCommand(parts, 'planningExported', officeCode)
      const lines = exportSchedule(parts, { officeCode, since: since === undefined ? undefined : sinceOf(since) })
      await writeOut(call.values.json ? asJson(lines) : writeSpreadsheet(lines, since !== undefined))
      return 0
    })
  },
}

async function knowsOffice({ store }: Parts, code: string): Promise<boolean> {
  return (await listOffices(store)).some((office) => office.code.toLowerCase() === code.toLowerCase())
}

/** The same day begins at another instant in each office's zone. */
function sinceOf(written: string) {
  return (zone: string) => {
    const instant = readSince(written, zone)
    if (!instant) throw new Error(dateUnread(written))
    return instant
  }
}

/** One document, written as it comes. */
async function* asJson(lines: AsyncIterable<ExportedLine>): AsyncGenerator<string> {
  yield '{"lines":['
  let separator = ''
  for await (const { record, zone, changes } of lines) {
    const { values, officeCode, ...line } = record
    const since = changes.map(({ kind, at, from }) => ({
      change: kind,
      at: iso(at, zone),
      from: from && iso(from, zone),
    }))
    yield separator + JSON.stringify({ ...line, ...values, office: officeCode, zone, changes: since })
    separator = ',\n'
  }
  yield ']}\n'
}

function iso(instant: ExportedLine['changes'][number]['at'], zone: string): string | null {
  return instant.setZone(zone).toISO({ suppressMilliseconds: true })
}
