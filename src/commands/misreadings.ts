import { exportMisread } from '../app/misreadings/export-misread.ts'
import { isLanguage } from '../domain/people.ts'
import { findOfficeByCode, listOffices } from '../store/offices/offices.ts'
import { type Command, refuse, textOption, withParts } from './command.ts'
import { USAGE } from './usage.ts'
import { misreadingsToRead, officeUnknown } from './words.ts'
import { writeOut } from './write-out.ts'

/** Messages of danger tell what happened to somebody, who is known by it whatever words are taken out: whoever needs them asks. */
export const misreadingsCommand: Command = {
  options: { office: { type: 'string' }, locale: { type: 'string' }, 'with-danger': { type: 'boolean' } },
  async run(call) {
    const [code, language] = [textOption(call, 'office'), textOption(call, 'locale') ?? 'fr']
    if (call.positionals.length > 0 || !isLanguage(language)) return refuse(`Usage: justif ${USAGE.misreadings}`)
    return withParts(call.config, async (parts) => {
      const office = code === undefined ? undefined : await findOfficeByCode(parts.store, code)
      if (code !== undefined && !office) return refuse(officeUnknown(code))
      const offices = office ? [office] : await listOffices(parts.store)
      const withDanger = call.values['with-danger'] === true
      await writeOut(underWarning(exportMisread(parts, { offices, language, withDanger })))
      return 0
    })
  },
}

/** What reads sets of messages passes over a line that begins so. */
async function* underWarning(lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield `# ${misreadingsToRead}\n`
  for await (const line of lines) yield `${line}\n`
}
