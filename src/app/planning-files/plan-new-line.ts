import type { Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import type { ScheduleLine } from '../../domain/schedule/line.ts'
import type { NewProbationer } from '../../store/people/write-people.ts'
import { type ImportRun, named, note } from './import-run.ts'

/** A line the store does not know yet. */
export interface NewLine {
  line: ScheduleLine
  key: string
  id: string
  person: NewProbationer
  /** The same, when the store knows them. */
  owner: Probationer | undefined
  /** Coming appointments of which it may be the move. */
  candidates: Appointment[]
}

/** The appointment of a line the store does not know yet. `met`: its new person, as earlier lines gave them; `coming`: it may be a move of one. */
export function planNewLine(
  run: ImportRun,
  office: Office,
  {
    line,
    key,
    owner,
    met,
    coming,
  }: {
    line: ScheduleLine
    key: string
    owner: Probationer | undefined
    met: NewProbationer | undefined
    coming: Appointment[]
  },
): NewLine {
  const { newId } = run.parts
  const person = owner ?? completed(met, newPerson(line, office, met?.id ?? newId()))
  const id = newId()
  const status = line.status ?? 'planned'
  const isAhead = line.startsAt > run.now && status === 'planned' && line.reference === undefined
  const candidates = isAhead ? sameMatter(line, person.id, coming) : []
  if (candidates.length > 0) run.perhapsMoved.push({ id, ...named(line) })
  run.report.created++
  note(run, 'created', line)
  return { line, key, id, person, owner, candidates }
}

/** A person met earlier in the file, with what a later line adds: a number or a name that was not yet said. */
function completed(known: NewProbationer | undefined, later: NewProbationer): NewProbationer {
  if (!known) return later
  const phone = known.phone ? known : later
  return {
    ...known,
    lastName: known.lastName || later.lastName,
    firstName: known.firstName || later.firstName,
    address: known.address ?? later.address,
    phone: phone.phone,
    phoneDoubt: phone.phoneDoubt,
  }
}

function newPerson(line: ScheduleLine, office: Office, id: string): NewProbationer {
  return {
    id,
    officeId: office.id,
    caseNumber: line.caseNumber,
    lastName: line.lastName ?? '',
    firstName: line.firstName ?? '',
    phone: line.phone,
    language: line.language ?? 'fr',
    address: line.homeAddress,
    // A landline is kept, since people answer it, and never texted.
    phoneDoubt: line.landline ? 'landline' : undefined,
  }
}

/** Coming appointments of the same person and type that have no reference either: this line may be one of them, moved. */
function sameMatter(line: ScheduleLine, probationerId: string, coming: Appointment[]): Appointment[] {
  return coming.filter(
    (other) => other.probationerId === probationerId && other.type === line.type && other.reference === undefined,
  )
}
