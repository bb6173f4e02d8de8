import type { Parts } from '../app/parts.ts'
import { keepHourly } from '../app/upkeep/hourly.ts'
import { type TickCounts, tick } from '../app/upkeep/tick.ts'
import { type Command, print, withParts } from './command.ts'

export const tickCommand: Command = {
  options: { json: { type: 'boolean' } },
  async run(call) {
    const counts = await withParts(call.config, tickOnce)
    print(
      call,
      counts,
      `Rappels prêts : ${counts.reminders}. SMS partis : ${counts.texts}. SMS vérifiés : ${counts.settled}. E-mails partis : ${counts.emails}.`,
    )
    return 0
  },
}

/** The reports of the month are due before the e-mails leave. */
async function tickOnce(parts: Parts): Promise<TickCounts> {
  await keepHourly(parts)
  return tick(parts)
}
