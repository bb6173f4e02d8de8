import { expect, test } from 'vitest'
import { importSchedule } from '../../../src/app/planning-files/import-schedule.ts'
import { countStatements } from '../../support/count-statements.ts'
import { openOffice, planningOf } from './office-files.ts'

const LINES = 600

test('a line costs a fraction of a statement: new, the same again, moved, and looked at', async () => {
  const { parts } = await openOffice('2026-12-01T10:00')
  const counted = countStatements()
  const cost = async (when: string, dryRun = false) => {
    const before = counted.statements()
    const request = { fileName: 'planning.csv', summons: true, dryRun }
    const result = await importSchedule(parts, { ...request, source: planning(when) })
    if ('problem' in result) throw new Error(result.problem.code)
    const { created, unchanged, updated } = result.report
    return { counts: [created, unchanged, updated], statements: (counted.statements() - before) / LINES }
  }
  const looked = await cost('14/01/2027', true)
  expect(looked.counts).toEqual([LINES, 0, 0])
  expect(looked.statements).toBeLessThan(0.05)
  const loaded = await cost('14/01/2027')
  expect(loaded.counts).toEqual([LINES, 0, 0])
  expect(loaded.statements).toBeLessThan(0.25)
  const again = await cost('14/01/2027')
  expect(again.counts).toEqual([0, LINES, 0])
  expect(again.statements).toBeLessThan(0.06)
  const moved = await cost('15/01/2027')
  expect(moved.counts).toEqual([0, 0, LINES])
  expect(moved.statements).toBeLessThan(0.25)
})

/** Three lines a person, all on one day. */
function planning(day: string): Uint8Array {
  const two = (number: number) => String(number).padStart(2, '0')
  return planningOf(
    ...Array.from({ length: LINES }, (_, index) => {
      const person = Math.floor(index / 3)
      const phone = `06399${String(80_000 + person)}`
      return `D-${person};NOM${person};Zoé;${phone};R-${index};SPIP;${day};${9 + (index % 8)}h${two(index % 60)};SPIP;agent${index % 9}@justice.example;`
    }),
  )
}
