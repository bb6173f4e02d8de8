import type { Parts } from '../parts.ts'
import { importSchedule } from '../planning-files/import-schedule.ts'

/** Few enough that whoever looks at a page meanwhile does not wait. */
const LINES_AT_ONCE = 5

/** Loads a file of the demonstration through the same door as a real one; every line of it must hold. */
export async function loadDemoFile(parts: Parts, fileName: string, text: string): Promise<void> {
  const result = await importSchedule(parts, {
    source: new TextEncoder().encode(text),
    fileName,
    summons: true,
    dryRun: false,
    linesAtOnce: LINES_AT_ONCE,
  })
  if ('problem' in result || result.report.refused.length > 0) throw new Error(`${fileName} does not load`)
}
