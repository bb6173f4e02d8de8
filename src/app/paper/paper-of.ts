import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { escaped } from '../../locales/escaped.ts'
import { clockTime, longDay } from '../../locales/fr/page-dates.ts'
import { PAPER } from '../../locales/fr/paper.ts'
import type { Session } from '../../store/engine/database.ts'
import { type AgendaRow, listAgendaRows } from '../appointments/agenda-rows.ts'
import { sealedPage } from './sealed-page.ts'

const DAYS = 14
/** Some hundred sheets. */
const MOST_ON_PAPER = 3_000

/**
 * One HTML file that holds an office's next fourteen days, sealed with the office's word: who comes, where they are called, what they last
 * answered. Undefined where the office has given no word.
 */
export async function paperOf(session: Session, office: Office, now: DateTime): Promise<string | undefined> {
  if (office.paperWord === undefined) return undefined
  const today = now.setZone(office.zone).startOf('day')
  const until = today.plus({ days: DAYS })
  const filter = { status: 'planned' } as const
  const rows = await listAgendaRows(session, office, today.toUTC(), until.toUTC(), filter, { limit: MOST_ON_PAPER + 1 })
  return sealedPage(PAPER.title(office.name), asHtml(office, rows, now.setZone(office.zone)), office.paperWord)
}

function asHtml(office: Office, rows: AgendaRow[], now: DateTime): string {
  const days = Map.groupBy(rows, ({ startsAt }) => startsAt.toISODate())
  return `
<h1>${escaped(PAPER.title(office.name))}</h1>
<p>${escaped(PAPER.asOf(now, clockTime(now)))} ${escaped(PAPER.careful)}</p>
${rows.length > MOST_ON_PAPER ? `<p><strong>${escaped(PAPER.only(MOST_ON_PAPER))}</strong></p>` : ''}
${rows.length === 0 ? `<p>${escaped(PAPER.none)}</p>` : [...days.values()].map(dayAsHtml).join('')}`
}

function dayAsHtml(rows: AgendaRow[]): string {
  const [first] = rows
  return `
<h2>${first ? escaped(longDay(first.startsAt)) : ''}</h2>
<table>
<thead><tr>${PAPER.columns.map((words) => `<th scope="col">${escaped(words)}</th>`).join('')}</tr></thead>
<tbody>${rows.map(rowAsHtml).join('\n')}</tbody>
</table>`
}

function rowAsHtml({ appointment, startsAt, person, agentName }: AgendaRow): string {
  const { type, place, answer } = appointment
  const name = `${person.lastName} ${person.firstName}`
  const cells = [
    clockTime(startsAt),
    name,
    person.phone ?? '',
    type,
    place.name,
    agentName ?? '',
    PAPER.answers[answer],
  ]
  return `<tr>${cells.map((words) => `<td>${escaped(words)}</td>`).join('')}</tr>`
}
