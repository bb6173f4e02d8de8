import { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import type { Letter } from '../../locales/letter.ts'
import { sayReport } from '../../locales/report.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { Notice } from '../../store/notices/notices.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { readReportFigures } from '../effect/report-figures.ts'
import type { Parts } from '../parts.ts'

/** The report of a month in the words of its reader; undefined once they are no administrator of the office any more. */
export async function wordReport(
  tx: Transaction,
  { settings }: Pick<Parts, 'settings'>,
  { values: { report }, officeId }: Notice,
  reader: Agent,
  now: DateTime,
): Promise<Letter | undefined> {
  if (!report || reader.role !== 'admin' || reader.officeId !== officeId) return undefined
  const office = await getOffice(tx, officeId)
  const month = DateTime.fromISO(`${report.month}-01`, { zone: office.zone })
  const figures = await readReportFigures(tx, office, month, now, report.spread)
  return sayReport({ office, month, figures }, reader.language, settings.publicUrl)
}
