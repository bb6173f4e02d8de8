import type { DateTime } from 'luxon'
import type { Parts } from '../../src/app/parts.ts'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import type { Probationer } from '../../src/domain/people.ts'
import type { ImportReport } from '../../src/domain/schedule/import-report.ts'
import { onClock } from '../../src/domain/schedule/values.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { listByCases } from '../../src/store/people/people.ts'

/** Loads a file through the usual door and gives its report. */
export async function load(parts: Parts, source: string | Uint8Array, summons = true): Promise<ImportReport> {
  const bytes = typeof source === 'string' && source.includes('\n') ? new TextEncoder().encode(source) : source
  const result = await importSchedule(parts, { source: bytes, fileName: 'planning.csv', summons, dryRun: false })
  if ('problem' in result) throw new Error(`the file was refused: ${result.problem.code}`)
  return result.report
}

export async function personOf({ store }: Parts, caseNumber: string): Promise<Probationer> {
  for (const { id } of await listOffices(store)) {
    const [person] = await listByCases(store, id, [caseNumber])
    if (person) return person
  }
  throw new Error(`nobody has the case number ${caseNumber}`)
}

export const PLANNING = 'dossier;nom;prenom;telephone;reference;type;date;heure;lieu;adresse;agent_email;statut'

/** One line of a small planning, under `PLANNING`. */
export function line(
  caseNumber: string,
  { phone = '', reference = '', type = 'SPIP', at, status = '', name = 'MARTIN', first = 'Paul' }: LineParts,
): string {
  const [date = '', time = ''] = onClock(at).split('T')
  return [
    caseNumber,
    name,
    first,
    phone,
    reference,
    type,
    date,
    time,
    'SPIP',
    '1 rue Haute',
    'a@justice.example',
    status,
  ].join(';')
}

interface LineParts {
  phone?: string
  reference?: string
  type?: string
  at: DateTime
  status?: string
  name?: string
  first?: string
}
