import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import { fold } from '../../domain/schedule/fold.ts'
import type { Session } from '../../store/engine/database.ts'
import { listUploadsOf, readUpload } from '../../store/files/uploads.ts'
import type { AppliedReport } from './apply-upload.ts'
import { withSpreadsheet } from './spreadsheet/with-spreadsheet.ts'

/** A line of a file that the office keeps for some days. */
export interface FileLine {
  file: string
  at: DateTime
  cells: string[]
}

/**
 * The lines that name somebody in the files which their office keeps for some days: of those not loaded yet all, of those loaded the lines to
 * correct. By their case number, both their names or, where it is theirs alone, their number.
 */
export async function listLinesNaming(
  session: Session,
  person: Probationer,
  { alone }: { alone: boolean },
): Promise<FileLine[]> {
  const isTheirs = naming(person, alone)
  const found: FileLine[] = []
  for (const { id, fileName, createdAt, report } of await listUploadsOf(session, person.officeId)) {
    const keep = (cells: readonly string[]) => {
      if (isTheirs(cells)) found.push({ file: fileName, at: createdAt, cells: [...cells] })
    }
    for (const cells of (report as AppliedReport | null)?.refused ?? []) keep(cells)
    await withSpreadsheet(readUpload(session, id), async (opened) => {
      if ('sheet' in opened) for await (const { cells } of opened.sheet.rows()) keep(cells)
    })
  }
  return found
}

function naming({ caseNumber, firstName, lastName, phone }: Probationer, alone: boolean) {
  const names = [firstName, lastName].map((name) => ` ${fold(name)} `)
  const digits = alone ? phone?.replace(/\D/g, '').slice(-NATIONAL) : undefined
  return (cells: readonly string[]): boolean => {
    if (cells.some((cell) => fold(cell) === fold(caseNumber))) return true
    const words = ` ${cells.map(fold).join(' ')} `
    if (names.every((name) => name.trim() !== '' && words.includes(name))) return true
    return digits !== undefined && cells.some((cell) => cell.replace(/\D/g, '').endsWith(digits))
  }
}

/** Of a French number, whichever way its beginning is written. */
const NATIONAL = 9
