import { columnName } from '../../domain/schedule/header.ts'
import type { ScheduleLine } from '../../domain/schedule/line.ts'
import type { Session } from '../../store/engine/database.ts'
import { listHolderIds } from '../../store/people/by-number.ts'
import { listSilent } from '../../store/people/stopped-numbers.ts'
import type { Ahead } from './ahead.ts'
import type { ImportRun } from './import-run.ts'

/** Names the lines whose number somebody else has too, or that was silenced before: nothing goes there until a person has seen to it. */
export async function noteNumbersApart(
  session: Session,
  { report, header }: ImportRun,
  lines: readonly ScheduleLine[],
  ahead?: Ahead,
): Promise<void> {
  const phones = [...new Set(lines.flatMap(({ phone }) => phone ?? []))]
  const inStore = await listHolderIds(session, phones)
  const silent = await listSilent(session, phones)
  const column = columnName(header, 'phone')
  for (const { line, phone = '', cells } of lines) {
    const about = { line, column, value: cells.phone ?? '' }
    const holders = ahead ? ahead.holdersOf(phone, inStore) : (inStore.get(phone) ?? [])
    if (holders.length > 1) report.notices.push({ ...about, code: 'sharedNumber' })
    if (silent.get(phone)?.stoppedAt) report.notices.push({ ...about, code: 'stoppedNumber' })
    if (silent.get(phone)?.wrongNumber) report.notices.push({ ...about, code: 'wrongNumber' })
  }
}
