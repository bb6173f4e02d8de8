import { writePhone } from '../../domain/phone.ts'
import type { FieldChange } from '../../domain/schedule/line-outcome.ts'
import { pageLanguage } from '../page-words.ts'
import { OBLIGATION_STATES, STATUSES, TYPES } from '../words.ts'

/** One value of a line as people read it. */
export function sayValue(field: FieldChange['field'], value: string): string {
  if (value === '') return '–'
  if (field === 'startsAt') return sayMoment(value)
  if (field === 'dueOn') return value.replace(/^(\d+)-(\d+)-(\d+)$/, '$3/$2/$1')
  if (field === 'phone') return writePhone(value)
  if (field === 'type') return TYPES[value] ?? value
  if (field === 'status') return ({ ...STATUSES, ...OBLIGATION_STATES } as Record<string, string>)[value] ?? value
  if (field === 'documents') return value.replaceAll('|', ', ')
  return value
}

/** `2027-01-14T14:30` as "14/01/2027 14h30", "14/01/2027 14:30". */
export function sayMoment(written: string | undefined): string {
  const between = pageLanguage() === 'en' ? ':' : 'h'
  return written?.replace(/^(\d+)-(\d+)-(\d+)T(\d\d):(\d\d)$/, `$3/$2/$1 $4${between}$5`) ?? ''
}
