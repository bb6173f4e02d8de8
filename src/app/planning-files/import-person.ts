import { isLanguage, type Probationer } from '../../domain/people.ts'
import { type Changes, type Conflict, changesOf } from '../../domain/schedule/changes.ts'
import { columnName } from '../../domain/schedule/header.ts'
import type { LineValues, ScheduleLine } from '../../domain/schedule/line.ts'
import { fieldChanges } from '../../domain/schedule/line-outcome.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listLinesOf } from '../../store/files/imports.ts'
import { setPhone, setPhoneDoubt, setProbationer } from '../../store/people/people.ts'
import { type ImportRun, note } from './import-run.ts'
import type { FormerPerson } from './undo-step.ts'

/** Applies what a new line of a known person says of them: a number they already told is an old memory, not a correction. */
export async function updatePerson(
  tx: Transaction,
  run: ImportRun,
  { line, last, probationer }: { line: ScheduleLine; last: LineValues | undefined; probationer: Probationer },
): Promise<void> {
  const ours = personValues(probationer)
  const file = personOnly(line.values)
  const differs = Object.entries(file).some(([field, value]) => ours[field as keyof LineValues] !== value)
  if (!differs) return
  const changes = changesOf({ file, last, ours, elsewhere: await listLinesOf(tx, probationer.id) })
  reportConflicts(run, line, changes.conflicts)
  const changed = await applyPersonChanges(tx, run, line, probationer, changes.apply)
  if (changed) note(run, 'changed', line, fieldChanges(changes.apply, ours))
}

/** Writes down what a file changed of a person; true when something changed. */
export async function applyPersonChanges(
  tx: Transaction,
  run: ImportRun,
  line: ScheduleLine,
  probationer: Probationer,
  apply: Changes['apply'],
): Promise<boolean> {
  const { id } = probationer
  const { lastName, firstName, language, phone } = apply
  const names = {
    ...(lastName !== undefined && { lastName }),
    ...(firstName !== undefined && { firstName }),
    ...(isLanguage(language) && { language }),
  }
  const named = Object.keys(names).length > 0
  if (named) await setProbationer(tx, id, names)
  if (phone !== undefined) {
    await setPhone(tx, id, phone)
    if (line.landline) await setPhoneDoubt(tx, id, phone, 'landline')
  }
  const after: FormerPerson = { ...names, ...(phone !== undefined && { phone }) }
  const changed = Object.keys(after).length > 0
  if (changed) run.steps.push({ changed: 'person', id, before: formerOf(probationer, after), after })
  return changed
}

/** What undoing keeps of a person: the fields that change and, with a number, the permission that leaves with it. */
function formerOf(person: Probationer, after: FormerPerson): FormerPerson {
  const { lastName, firstName, language, phone = null, textsAllowedOnSharedNumber } = person
  return {
    ...('lastName' in after && { lastName }),
    ...('firstName' in after && { firstName }),
    ...('language' in after && { language }),
    ...('phone' in after && { phone, textsAllowedOnSharedNumber }),
  }
}

function personValues({ lastName, firstName, phone, language }: Probationer): LineValues {
  return { ...(lastName && { lastName }), ...(firstName && { firstName }), ...(phone && { phone }), language }
}

/** Where the file and somebody here both changed the same thing, ours stands and people are told. */
export function reportConflicts(run: ImportRun, line: ScheduleLine, conflicts: Conflict[]): void {
  if (conflicts.length > 0) {
    note(
      run,
      'conflict',
      line,
      conflicts.map(({ field, file, ours }) => ({ field, before: ours, after: file })),
    )
  }
  for (const { field, file } of conflicts) {
    const column = columnName(run.header, field === 'startsAt' ? 'date' : field)
    run.report.notices.push({ line: line.line, column, code: 'conflict', value: file })
  }
}

function personOnly({ lastName, firstName, phone, language }: LineValues): LineValues {
  return {
    ...(lastName !== undefined && { lastName }),
    ...(firstName !== undefined && { firstName }),
    ...(phone !== undefined && { phone }),
    ...(language !== undefined && { language }),
  }
}
