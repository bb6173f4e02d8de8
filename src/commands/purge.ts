import { noteCommand } from '../app/exports/note-command.ts'
import { KEPT_MONTHS, purge, UPLOADS_KEPT_DAYS } from '../app/upkeep/purge.ts'
import { type Command, print, withParts } from './command.ts'
import { USAGE } from './usage.ts'
import { purged } from './words.ts'

export const purgeCommand: Command = {
  options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  async run(call) {
    if (call.positionals.length > 0) {
      process.stderr.write(`Usage: justif ${USAGE.purge}\n`)
      return 1
    }
    const dryRun = call.values['dry-run'] === true
    const counts = await withParts(call.config, async (parts) => {
      if (!dryRun) await noteCommand(parts, 'storePurged')
      return purge(parts, { dryRun })
    })
    const document = { dryRun, removed: counts, keptMonths: KEPT_MONTHS, uploadsKeptDays: UPLOADS_KEPT_DAYS }
    print(call, document, purged(counts, { ...KEPT_MONTHS, uploadDays: UPLOADS_KEPT_DAYS }, dryRun))
    return 0
  },
}
