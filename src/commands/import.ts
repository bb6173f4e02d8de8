import { importSchedule } from '../app/imports/import-schedule.ts'
import type { ImportReport } from '../domain/schedule/import-report.ts'
import { importFailed, importReport, problemSentence } from '../locales/fr/import-report.ts'
import { type Command, print, textOption, withParts } from './command.ts'

export const importCommand: Command = {
  usage: 'import FILE [--dry-run] [--no-summons] [--office CODE] [--json]',
  options: {
    'dry-run': { type: 'boolean' },
    'no-summons': { type: 'boolean' },
    office: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const [file, ...others] = call.positionals
    if (file === undefined || others.length > 0) {
      process.stderr.write(`Usage: justif ${importCommand.usage}\n`)
      return 1
    }
    const dryRun = call.values['dry-run'] === true
    const result = await withParts(call.config, (parts) =>
      importSchedule(parts, {
        source: file,
        fileName: file,
        officeCode: textOption(call, 'office'),
        summons: call.values['no-summons'] !== true,
        dryRun,
      }),
    )
    if ('problem' in result) {
      const sentence = problemSentence({ ...result.problem, column: '' })
      if (call.values.json) process.stdout.write(`${JSON.stringify({ error: sentence, code: result.problem.code })}\n`)
      process.stderr.write(`${importFailed(sentence)}\n`)
      return 1
    }
    print(call, asDocument(result.report), importReport(result.report, dryRun))
    return result.report.refused.length > 0 ? 2 : 0
  },
}

/** The contract's document: each refusal with its sentence. */
function asDocument({ refused, notices, ...report }: ImportReport) {
  return {
    ...report,
    refused: refused.map((problem) => ({
      line: problem.line,
      column: problem.column,
      problem: problemSentence(problem),
      value: problem.value,
      code: problem.code,
    })),
    notices: notices.map((notice) => ({ ...notice, notice: problemSentence(notice) })),
  }
}
