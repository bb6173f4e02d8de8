import { readSince } from '../app/conversations/read-since.ts'
import { noteCommand } from '../app/exports/note-command.ts'
import { exportMisread, type Misread } from '../app/misreadings/export-misread.ts'
import { isReadLanguage } from '../domain/people.ts'
import { findOfficeByCode, listOffices } from '../store/offices/offices.ts'
import { type Command, refuse, textOption, withParts } from './command.ts'
import { misread } from './misread-words.ts'
import { USAGE } from './usage.ts'
import { dateUnread, officeUnknown } from './words.ts'
import { writeOut } from './write-out.ts'

/** Messages of danger tell what happened to somebody, who is known by it whatever words are taken out: whoever needs them asks. */
export const misreadingsCommand: Command = {
  options: {
    locale: { type: 'string' },
    since: { type: 'string' },
    office: { type: 'string' },
    'with-danger': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const [code, language] = [textOption(call, 'office'), textOption(call, 'locale') ?? 'fr']
    const since = textOption(call, 'since')
    if (call.positionals.length > 0 || !isReadLanguage(language)) return refuse(`Usage: justif ${USAGE.misreadings}`)
    if (since !== undefined && !readSince(since, call.config.firstOffice.zone)) return refuse(dateUnread(since))
    return withParts(call.config, async (parts) => {
      const office = code === undefined ? undefined : await findOfficeByCode(parts.store, code)
      if (code !== undefined && !office) return refuse(officeUnknown(code))
      const messages = exportMisread(parts, {
        offices: office ? [office] : await listOffices(parts.store),
        language,
        withDanger: call.values['with-danger'] === true,
        since: (zone) => (since === undefined ? undefined : readSince(since, zone)),
      })
      await noteCommand(parts, 'misreadingsExported', code)
      await writeOut(call.values.json ? asJson(messages, language) : asSet(messages))
      return 0
    })
  },
}

/** As `training` reads a set, which passes over each line that begins with "#": the warning, and whatever still leaves a doubt. */
async function* asSet(messages: AsyncIterable<Misread>): AsyncGenerator<string> {
  yield `# ${misread.toRead}\n`
  for await (const { meant, danger, text, doubts } of messages) {
    const line = [meant, text, ...(danger ? [danger] : [])].join('\t')
    yield doubts.length > 0 ? `# ${misread.doubtful(doubts)}\t${line}\n` : `${line}\n`
  }
}

/** One document, written as it comes. */
async function* asJson(messages: AsyncIterable<Misread>, locale: string): AsyncGenerator<string> {
  yield `{"locale":${JSON.stringify(locale)},"messages":[`
  let separator = ''
  for await (const { meant, danger, text, doubts } of messages) {
    yield separator + JSON.stringify({ meant, ...(danger && { danger }), text, doubts })
    separator = ',\n'
  }
  yield ']}\n'
}
