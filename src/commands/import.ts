import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { attempt } from '../app/planning-files/attempt.ts'
import type { ImportWatch } from '../app/planning-files/import-run.ts'
import { importSchedule } from '../app/planning-files/import-schedule.ts'
import { IMPORT_INTERRUPTED, importFailed, importReport, problemSentence } from '../locales/fr/import-words.ts'
import { reportDocument } from '../web/api/report-document.ts'
import { type Command, print, textOption, withParts } from './command.ts'
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
    const request = {
      source: file,
      fileName: file,
      officeCode: textOption(call, 'office'),
      summons: call.values['no-summons'] !== true,
      dryRun,
      saysAbsent: true,
    }
    const name = `file ${await digestOf(file)}`
    const { watch, leave } = watchForInterruption()
    const done = await withParts(call.config, (parts) =>
      attempt(parts, name, () => importSchedule(parts, { ...request, watch })),
    ).finally(leave)
    const result = done?.result ?? { problem: { code: 'fileSetAside' as const, value: '' } }
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

/** What a file is known by, whatever its name; of one that is not there, nothing. */
async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(file)) hash.update(piece)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
  return hash.digest('hex')
}

/** A command that somebody interrupts ends between two batches: the file is not what ended it. */
function watchForInterruption(): { watch: ImportWatch; leave(): void } {
  let interrupted = false
  const note = () => {
    interrupted = true
  }
  const goOn = async () => {
    if (interrupted) throw new Error(IMPORT_INTERRUPTED)
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, note)
  return {
    watch: { after: goOn },
    leave() {
      for (const signal of signals) process.off(signal, note)
    },
  }
}
