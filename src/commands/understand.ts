import { createInterface } from 'node:readline'
import { DateTime } from 'luxon'
import { isLanguage, LANGUAGES, readIn } from '../domain/people.ts'
import { understand } from '../understanding/understand.ts'
import { type Command, textOption } from './command.ts'

export const understandCommand: Command = {
  options: { locale: { type: 'string' } },
  async run(call) {
    const locale = textOption(call, 'locale') ?? 'fr'
    if (!isLanguage(locale)) {
      process.stderr.write(`Unknown locale: ${locale} (known: ${LANGUAGES.join(', ')})\n`)
      return 1
    }
    const now = DateTime.now().setZone(call.config.firstOffice.zone)
    for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      const line = `${JSON.stringify({ text, ...understand(text, readIn(locale), { now, writtenIn: locale }) })}\n`
      if (!process.stdout.write(line)) await new Promise((drained) => process.stdout.once('drain', drained))
    }
    return 0
  },
}
