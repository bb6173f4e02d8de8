import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { undressed } from '../../domain/schedule/case-number.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { columnName } from '../../domain/schedule/header.ts'
import type { ScheduleLine } from '../../domain/schedule/line.ts'
import type { Session } from '../../store/engine/database.ts'
import { listByPhones } from '../../store/people/by-number.ts'
import { listByFormerCases } from '../../store/people/former-cases.ts'
import { listByCases } from '../../store/people/people.ts'
import type { Ahead } from './ahead.ts'
import type { ImportRun } from './import-run.ts'

/** Who a case number is told by, when it is written otherwise. */
type Named = Pick<Probationer, 'caseNumber' | 'lastName' | 'firstName'>

/**
 * Gives each line the case number under which its person is known, or was met earlier in the file, when it only dresses it otherwise:
 * else a list loaded with its zeros lost would double, and every number would be taken for shared. With the people of those lines, but for those of
 * `same`, known to be written as before. `corrected`: whose number each unknown one was, before it was corrected here.
 */
export async function asKnown(
  session: Session,
  run: ImportRun,
  office: Office,
  { lines, same, ahead }: { lines: readonly ScheduleLine[]; same: ReadonlySet<ScheduleLine>; ahead: Ahead | undefined },
): Promise<{ lines: ScheduleLine[]; people: Map<string, Probationer>; corrected: Map<string, Probationer> }> {
  const people = new Map<string, Probationer>()
  const read = async (caseNumbers: Iterable<string>) => {
    const numbers = [...new Set(caseNumbers)]
    for (const person of await listByCases(session, office.id, numbers)) people.set(person.caseNumber, person)
    for (const person of ahead?.peopleUnder(office.id, numbers) ?? []) people.set(person.caseNumber, person)
  }
  await read(lines.flatMap((line) => (same.has(line) ? [] : line.caseNumber)))
  const known = new Set([...people.values(), ...same].map(({ caseNumber }) => caseNumber))
  const unknown = lines.filter(({ caseNumber }) => !known.has(caseNumber))
  const phones = [...new Set(unknown.flatMap(({ phone }) => phone ?? []))]
  const holders = Map.groupBy(await listByPhones(session, office.id, phones), keyOf)
  const renamed = lines.map((line) => {
    const { caseNumber } = line
    const key = `${office.id} ${keyOf(line)}`
    const met = run.met.get(key) ?? []
    const candidates = known.has(caseNumber) ? [] : [...(holders.get(keyOf(line)) ?? []), ...met]
    const person = candidates.find((one) => hasSameNames(line, one))
    if (!person) {
      if (!met.some((one) => one.caseNumber === caseNumber && hasSameNames(line, one)))
        run.met.set(key, [...met, { caseNumber, lastName: line.lastName ?? '', firstName: line.firstName ?? '' }])
      return line
    }
    if (person.caseNumber === caseNumber) return line
    const column = columnName(run.header, 'caseNumber')
    run.report.notices.push({ line: line.line, column, code: 'caseWrittenOtherwise', value: person.caseNumber })
    return { ...line, caseNumber: person.caseNumber }
  })
  await read(renamed.flatMap((line, place) => (line === lines[place] ? [] : line.caseNumber)))
  const strangers = renamed.filter((line) => !same.has(line) && !people.has(line.caseNumber))
  const numbers = [...new Set(strangers.map(({ caseNumber }) => caseNumber))]
  return { lines: renamed, people, corrected: await listByFormerCases(session, office.id, numbers) }
}

function keyOf({ caseNumber, phone }: { caseNumber: string; phone: string | undefined }): string {
  return `${undressed(caseNumber)} ${phone ?? ''}`
}

function hasSameNames(line: ScheduleLine, { lastName, firstName }: Named): boolean {
  const agrees = (said: string | undefined, known: string) => !said || !known || fold(said) === fold(known)
  return agrees(line.lastName, lastName) && agrees(line.firstName, firstName)
}
