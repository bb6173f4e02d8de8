import { readPhone, writePhone } from '../phone.ts'
import { type OpenLine, readWith } from './cells.ts'
import type { Field } from './column-words.ts'
import { splitFullName } from './full-name.ts'
import type { OfficeWords, ScheduleLine } from './line.ts'
import { readLanguage } from './readers.ts'

/** What a planning's line says of the person. */
export function readPerson(
  open: OpenLine,
  office: OfficeWords,
): Pick<ScheduleLine, 'lastName' | 'firstName' | 'phone' | 'landline' | 'language' | 'homeAddress'> {
  const phone = readBestPhone(open, office)
  const spoken = readWith(open, 'language', readLanguage)
  if (spoken && !spoken.language) open.notice('language', 'languageNotSpoken', open.cells.language ?? '')
  return {
    ...readName(open),
    phone: phone?.phone,
    landline: phone?.landline ?? false,
    language: spoken?.language,
    homeAddress: open.cells.homeAddress || undefined,
  }
}

/** The first mobile in the order of the columns, else the first number; one that cannot be read before it is the line's problem. */
function readBestPhone(open: OpenLine, office: OfficeWords): { phone: string; landline: boolean } | undefined {
  let landline: { field: Field; phone: string; landline: boolean } | undefined
  for (const field of ['phone', 'phone2', 'phone3'] as const) {
    const read = readWith(open, field, (cell) => readPhone(cell, office.zone))
    if (read && lostItsZero(open.cells[field] ?? '')) open.notice(field, 'phoneZeroLost', writePhone(read.phone))
    if (read && !read.landline) return read
    if (read) landline ??= { ...read, field }
  }
  if (landline) open.notice(landline.field, 'landline', open.cells[landline.field] ?? '')
  return landline
}

/** Nine digits, as a spreadsheet that takes them for a count leaves of ten. */
function lostItsZero(cell: string): boolean {
  return /^[1-9]\d{8}(?:[.,]0+)?$/.test(cell.trim())
}

function readName({ cells, header }: OpenLine): Pick<ScheduleLine, 'lastName' | 'firstName'> {
  const { lastName, firstName, fullName } = cells
  if (lastName || firstName || !fullName) return { lastName: lastName || undefined, firstName: firstName || undefined }
  return splitFullName(fullName, header.columns.fullName?.written ?? '')
}
