import { tick } from '../app/upkeep/tick.ts'
import { type Command, print, withParts } from './command.ts'

export const tickCommand: Command = {
  options: { json: { type: 'boolean' } },
  async run(call) {
    const counts = await withParts(call.config, tick)
    print(
      call,
      counts,
      `Rappels prêts : ${counts.reminders}. SMS partis : ${counts.texts}. SMS vérifiés : ${counts.settled}. E-mails partis : ${counts.emails}.`,
    )
    return 0
  },
}
