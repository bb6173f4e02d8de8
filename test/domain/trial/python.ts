import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { Analysis } from '../../../src/domain/trial/analysis.ts'
import { EXPORT_COLUMNS, exportRows } from '../../../src/domain/trial/export-row.ts'
import type { Plan } from '../../../src/domain/trial/plan.ts'
import type { PersonRow } from '../../../src/domain/trial/rows.ts'

export const hasPython = spawnSync('python3', ['--version']).status === 0

/** What the evaluators' script prints of the exported file, by the name of the figure. */
export function printedByPython(rows: readonly PersonRow[], plan: Plan): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'))
  try {
    const file = join(folder, 'export.csv')
    const cells = exportRows(rows, plan, (person) => `x${person}`) ?? []
    writeFileSync(file, stringify(cells, { header: true, columns: [...EXPORT_COLUMNS], delimiter: ';', bom: true }))
    const told = ['--smallest-difference', String(plan.smallestDifference), '--looks', plan.looks]
    const named = ['--control', plan.arms[0], '--extra', plan.arms[1], '--alpha', String(plan.alpha)]
    const run = spawnSync('python3', ['src/domain/trial/analyse.py', file, ...told, ...named], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(run.stderr)
    return new Map(
      run.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ') as [string, string]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The figures of an analysis under the names that the script prints. */
export function namedFigures({ complete: _, ...analysis }: Analysis): Map<string, number | string | undefined> {
  const figures = new Map<string, number | string | undefined>()
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) figures.set(name, value.join(',') || '-')
    else if (typeof value === 'boolean') figures.set(name, Number(value))
    else if (typeof value === 'object' && value !== null)
      for (const [part, of] of Object.entries(value)) add(name === '' ? part : `${name}.${part}`, of)
    else figures.set(name, value as number | string | undefined)
  }
  add('', analysis)
  return figures
}
