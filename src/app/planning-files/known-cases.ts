import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { undressed } from '../../domain/schedule/case-number.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { columnName } from '../../domain/schedule/header.ts'
import type { ScheduleLine } from '../../domain/schedule/line.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listByCases, listByPhones } from '../../store/people/people.ts'
import type { ImportRun } from './import-run.ts'

/** Who a case number is told by, when it is written otherwise. */
type Named = Pick<Probationer, 'caseNumber' | 'lastName' | 'firstName'>

/**
 * Gives each line the case number under which its person is known, or was met earlier in the file, when it only dresses it otherwise:
 * else a list loaded with its zeros lost would double, and every number would be taken for shared.
 */
export async function asKnown(
  tx: Transaction,
  run: ImportRun,
  office: Office,
  lines: readonly ScheduleLine[],
): Promise<ScheduleLine[]> {
  const numbers = [...new Set(lines.map(({ caseNumber }) => caseNumber))]
  const known = new Set((await listByCases(tx, office.id, numbers)).map(({ caseNumber }) => caseNumber))
  const phones = [
    ...new Set(lines.filter(({ caseNumber }) => !known.has(caseNumber)).flatMap(({ phone }) => phone ?? [])),
  ]
  const holders = Map.groupBy(await listByPhones(tx, office.id, phones), keyOf)
  return lines.map((line) => {
    const { caseNumber } = line
    const key = `${office.id} ${keyOf(line)}`
    const met = run.met.get(key) ?? []
    const candidates = known.has(caseNumber) ? [] : [...(holders.get(keyOf(line)) ?? []), ...met]
    const same = candidates.find((person) => hasSameNames(line, person))
    if (!same) {
      run.met.set(key, [...met, { caseNumber, lastName: line.lastName ?? '', firstName: line.firstName ?? '' }])
      return line
    }
    if (same.caseNumber === caseNumber) return line
    const column = columnName(run.header, 'caseNumber')
    run.report.notices.push({ line: line.line, column, code: 'caseWrittenOtherwise', value: same.caseNumber })
    return { ...line, caseNumber: same.caseNumber }
  })
}

function keyOf({ caseNumber, phone }: { caseNumber: string; phone: string | undefined }): string {
  return `${undressed(caseNumber)} ${phone ?? ''}`
}

function hasSameNames(line: ScheduleLine, { lastName, firstName }: Named): boolean {
  const agrees = (said: string | undefined, known: string) => !said || !known || fold(said) === fold(known)
  return agrees(line.lastName, lastName) && agrees(line.firstName, firstName)
}
