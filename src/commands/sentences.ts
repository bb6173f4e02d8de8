import { writeRows } from '../app/exports/write-spreadsheet.ts'
import { isLanguage, LANGUAGES } from '../domain/people.ts'
import { type Command, refuse, textOption } from './command.ts'
import { linesToReview } from './sentences-sheet.ts'
import { USAGE } from './usage.ts'

/** For somebody who reads the language and French: a line a sentence, with room for another wording. */
export const sentencesCommand: Command = {
  options: { locale: { type: 'string' } },
  async run(call) {
    const language = textOption(call, 'locale')
    if (call.positionals.length > 0 || !isLanguage(language))
      return refuse(`Usage: justif ${USAGE.sentences}\nLanguages: ${LANGUAGES.join(', ')}`)
    process.stdout.write(
      writeRows([['phrase', 'francais', language, 'correction', 'remarque'], ...linesToReview(language)]),
    )
    return 0
  },
}
