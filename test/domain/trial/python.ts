import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { type Analysis, type ArmFigures, analyse } from '../../../src/domain/trial/analysis.ts'
import { EXPORT_COLUMNS, exportRows } from '../../../src/domain/trial/export-row.ts'
import { HARM_COLUMNS, harmRows, tellHarms } from '../../../src/domain/trial/harms.ts'
import type { Plan } from '../../../src/domain/trial/plan.ts'
import { HARMS, type PersonRow } from '../../../src/domain/trial/rows.ts'

export const hasPython = spawnSync('python3', ['--version']).status === 0

/** What the evaluators' script prints of the exported file, by the name of the figure. */
export function printedByPython(rows: readonly PersonRow[], plan: Plan): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'))
  try {
    const file = join(folder, 'export.csv')
    const cells = exportRows(rows, plan, (person) => `x${person}`) ?? []
    writeFileSync(file, stringify(cells, { header: true, columns: [...EXPORT_COLUMNS], delimiter: ';', bom: true }))
    const harms = join(folder, 'harms.csv')
    writeFileSync(harms, stringify(harmRows(analyse(rows, plan)), { header: true, columns: [...HARM_COLUMNS] }))
    const told = ['--smallest-difference', String(plan.smallestDifference), '--looks', plan.looks]
    const named = ['--control', plan.arms[0], '--extra', plan.arms[1], '--alpha', String(plan.alpha)]
    const run = spawnSync('python3', ['src/domain/trial/analyse.py', file, harms, ...told, ...named], {
      encoding: 'utf8',
    })
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

/** The figures of an analysis under the names that the script prints; those of masked harms are not told. */
export function namedFigures({ complete: _, ...whole }: Analysis): Map<string, number | string | undefined> {
  const told = tellHarms(whole)
  const masked = HARMS.filter((harm) => told[harm][0] === undefined)
  const seen = ({ harms, ...arm }: ArmFigures) => ({
    ...arm,
    harms: Object.fromEntries(HARMS.map((harm) => [harm, masked.includes(harm) ? UNTOLD : harms[harm]])),
  })
  const harmful = whole.harmful.filter((harm) => harm === 'missed' || !masked.includes(harm))
  const analysis = { ...whole, control: seen(whole.control), extra: seen(whole.extra), harmful }
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

const UNTOLD = { people: undefined, share: undefined, interval: undefined }
