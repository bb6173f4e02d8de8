import { importFailed, importReport, problemSentence } from '../locales/fr/import-words.ts'
import { reportDocument } from '../web/api/report-document.ts'
import { type Command, print, textOption, withParts } from './command.ts'
import { loadFile } from './load-file.ts'
import { USAGE } from './usage.ts'

export const importCommand: Command = {
  options: {
    'dry-run': { type: 'boolean' },
    'no-summons': { type: 'boolean' },
    office: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const [file, ...others] = call.positionals
    if (file === undefined || others.length > 0) {
      process.stderr.write(`Usage: justif ${USAGE.import}\n`)
      return 1
    }
    const dryRun = call.values['dry-run'] === true
    const officeCode = textOption(call, 'office')
    const summons = call.values['no-summons'] !== true
    const result = await withParts(call.config, (parts) => loadFile(parts, { path: file, officeCode, summons, dryRun }))
    if ('problem' in result) {
      const sentence = problemSentence({ ...result.problem, column: '' })
      if (call.values.json) process.stdout.write(`${JSON.stringify({ error: sentence, code: result.problem.code })}\n`)
      process.stderr.write(`${importFailed(sentence)}\n`)
      return 1
    }
    print(call, reportDocument(result.report), importReport(result.report, dryRun))
    return result.report.refused.length > 0 ? 2 : 0
  },
}
