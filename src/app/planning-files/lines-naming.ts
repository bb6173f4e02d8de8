import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Field } from '../../domain/schedule/column-words.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { type Header, readHeader } from '../../domain/schedule/header.ts'
import type { Session } from '../../store/engine/database.ts'
import { listUploadsOf, readUpload } from '../../store/files/uploads.ts'
import { getOffice } from '../../store/offices/offices.ts'
import type { AppliedReport } from './apply-upload.ts'
import type { NoTable } from './spreadsheet/table.ts'
import { type Spreadsheet, withSpreadsheet } from './spreadsheet/with-spreadsheet.ts'

/** A line of a file that the office keeps for some days. */
export interface FileLine {
  file: string
  at: DateTime
  cells: string[]
}

/**
 * The lines that name somebody in the files which their office keeps for some days: of those not loaded yet all, of those loaded the lines to
 * correct. By the cells of its columns alone: their case number or, on a line without one, both their names or, where it is theirs alone, their
 * number. Somebody of their name under another case number is somebody else; a file that cannot be read is of nobody.
 */
export async function listLinesNaming(
  session: Session,
  person: Probationer,
  { alone }: { alone: boolean },
): Promise<FileLine[]> {
  const isTheirs = naming(person, alone)
  const { columnMatches } = await getOffice(session, person.officeId)
  const found: FileLine[] = []
  for (const { id, fileName, createdAt, report } of await listUploadsOf(session, person.officeId)) {
    const keep = (header: Header, cells: readonly string[]) => {
      if (isTheirs(header, cells)) found.push({ file: fileName, at: createdAt, cells: [...cells] })
    }
    const { header = [], refused = [] } = (report as AppliedReport | null) ?? {}
    const read = readHeader(header, columnMatches)
    if ('header' in read) for (const cells of refused) keep(read.header, cells)
    const take = async (opened: { sheet: Spreadsheet } | NoTable) => {
      if ('problem' in opened) return
      for await (const { cells } of opened.sheet.rows()) keep(opened.sheet.header, cells)
    }
    await withSpreadsheet(readUpload(session, id), take, columnMatches)
  }
  return found
}

function naming({ caseNumber, firstName, lastName, phone }: Probationer, alone: boolean) {
  const digits = alone ? phone?.replace(/\D/g, '').slice(-NATIONAL) : undefined
  const names = [lastName, firstName].map((name) => fold(name))
  return ({ columns }: Header, cells: readonly string[]): boolean => {
    const cell = (field: Field) => cells[columns[field]?.index ?? Number.NaN] ?? ''
    const said = fold(cell('caseNumber'))
    if (said !== '') return said === fold(caseNumber)
    const named = fold([cell('lastName'), cell('firstName'), cell('fullName')].join(' ')).split(' ')
    if (names.every((name) => name !== '' && name.split(' ').every((word) => named.includes(word)))) return true
    return digits !== undefined && PHONES.some((field) => cell(field).replace(/\D/g, '').endsWith(digits))
  }
}

const PHONES = ['phone', 'phone2', 'phone3'] as const
/** Of a French number, whichever way its beginning is written. */
const NATIONAL = 9
