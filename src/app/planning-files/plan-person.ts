import { isLanguage, type Language, type Probationer } from '../../domain/people.ts'
import { type Changes, type Conflict, changesOf, sameValues } from '../../domain/schedule/changes.ts'
import { columnName } from '../../domain/schedule/header.ts'
import type { LineValues, ScheduleLine } from '../../domain/schedule/line.ts'
import { fieldChanges } from '../../domain/schedule/line-outcome.ts'
import type { Session } from '../../store/engine/database.ts'
import { listLinesOf } from '../../store/files/imports.ts'
import type { Ahead } from './ahead.ts'
import { type ImportRun, note } from './import-run.ts'
import type { FormerPerson, UndoStep } from './undo-step.ts'

/** What a file changes of a person. */
export interface PersonPlan {
  after: Probationer
  /** Names, language and address; another number. */
  names: { lastName?: string; firstName?: string; language?: Language; address?: string }
  phone: { number: string; landline: boolean } | undefined
  step: UndoStep
}

/** What a new line of a known person changes of them: a number they already told is an old memory, not a correction. */
export async function planPersonOfNewLine(
  session: Session,
  run: ImportRun,
  { line, person, ahead }: { line: ScheduleLine; person: Probationer; ahead: Ahead | undefined },
): Promise<PersonPlan | undefined> {
  const ours = personValues(person)
  const file = personOnly(line.values)
  if (sameValues(file, ours)) return undefined
  const elsewhere = [...(await listLinesOf(session, person.id)), ...(ahead?.toldOf(person.id) ?? [])]
  const changes = changesOf({ file, last: undefined, ours, elsewhere })
  reportConflicts(run, line, changes.conflicts)
  const planned = planPerson(line, person, changes.apply)
  if (planned) note(run, 'changed', line, fieldChanges(changes.apply, ours))
  return planned
}

/** What to write of a person, when a file changed something of them. */
export function planPerson(
  line: ScheduleLine,
  person: Probationer,
  { lastName, firstName, language, homeAddress, phone }: Changes['apply'],
): PersonPlan | undefined {
  const names = {
    ...(lastName !== undefined && { lastName }),
    ...(firstName !== undefined && { firstName }),
    ...(isLanguage(language) && { language }),
    ...(homeAddress !== undefined && { address: homeAddress }),
  }
  const said: FormerPerson = { ...names, ...(phone !== undefined && { phone }) }
  if (Object.keys(said).length === 0) return undefined
  const number = phone === undefined ? undefined : { number: phone, landline: line.landline }
  return {
    after: { ...person, ...names, ...(number && withNumber(number)) },
    names,
    phone: number,
    step: { changed: 'person', id: person.id, before: formerOf(person, said), after: said },
  }
}

/** A permission to text a shared number was for the former one, and a landline is never texted. */
function withNumber({ number, landline }: { number: string; landline: boolean }) {
  const phoneDoubt = landline ? ('landline' as const) : undefined
  return { phone: number, phoneDoubt, textsAllowedOnSharedNumber: false }
}

/** What undoing keeps of a person: the fields that change and, with a number, the permission that leaves with it. */
function formerOf(person: Probationer, after: FormerPerson): FormerPerson {
  const { lastName, firstName, language, address = null, phone = null, textsAllowedOnSharedNumber } = person
  return {
    ...('lastName' in after && { lastName }),
    ...('firstName' in after && { firstName }),
    ...('language' in after && { language }),
    ...('address' in after && { address }),
    ...('phone' in after && { phone, textsAllowedOnSharedNumber }),
  }
}

function personValues({ lastName, firstName, phone, language, address }: Probationer): LineValues {
  return {
    ...(lastName && { lastName }),
    ...(firstName && { firstName }),
    ...(phone && { phone }),
    ...(address && { homeAddress: address }),
    language,
  }
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

function personOnly({ lastName, firstName, phone, language, homeAddress }: LineValues): LineValues {
  return {
    ...(lastName !== undefined && { lastName }),
    ...(firstName !== undefined && { firstName }),
    ...(phone !== undefined && { phone }),
    ...(language !== undefined && { language }),
    ...(homeAddress !== undefined && { homeAddress }),
  }
}
