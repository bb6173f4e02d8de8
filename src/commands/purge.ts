import { KEPT_MONTHS, purge } from '../app/purge.ts'
import { purged } from '../locales/fr/commands.ts'
import { type Command, print, withParts } from './command.ts'

export const purgeCommand: Command = {
  usage: 'purge [--dry-run] [--json]',
  options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  async run(call) {
    if (call.positionals.length > 0) {
      process.stderr.write(`Usage: justif ${purgeCommand.usage}\n`)
      return 1
    }
    const dryRun = call.values['dry-run'] === true
    const counts = await withParts(call.config, (parts) => purge(parts, { dryRun }))
    print(call, { dryRun, removed: counts, keptMonths: KEPT_MONTHS }, purged(counts, KEPT_MONTHS, dryRun))
    return 0
  },
}
