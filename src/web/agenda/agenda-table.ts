import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import type { AgendaRow } from '../../app/appointments/agenda-rows.ts'
import type { Sign } from '../../domain/standing.ts'
import { clockTime, dayAndMonth, duration } from '../dates.ts'
import { badge, type Html, time } from '../html.ts'
import { SIGN_TONES, signBadge } from '../signs.ts'
import type { Visit } from '../visit.ts'
import { SHARED, SIGNS, STATUSES, TYPES } from '../words.ts'
import { presenceButtons, rowId } from './presence.ts'
import { AGENDA as WORDS } from './words.ts'

const COLUMNS = WORDS.columns

/** How many of each on this page, of how many in all: the question an agent opens the page with. */
export function agendaGlance(rows: AgendaRow[], all: number): Html {
  const counts = new Map<Sign, number>()
  for (const { signs } of rows) for (const { sign } of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const known = (Object.keys(SIGNS) as Sign[]).filter((sign) => counts.has(sign))
  return html`
    <ul class="glance" aria-label="${WORDS.glance}">
      <li><strong>${WORDS.count(all)}</strong></li>
      ${all > rows.length && html`<li>${WORDS.shown(rows.length)}</li>`}
      ${known.map((sign) => html`<li>${badge(SIGN_TONES[sign], `${SIGNS[sign]}${SHARED.colon}${counts.get(sign)}`)}</li>`)}
    </ul>
  `
}

/**
 * One table, a row group a day. On a narrow screen the sheet lays each row out as a card, which takes from browsers the meaning of
 * a table: the roles written here keep it for screen readers. A day is said to hold what it holds, be it on several pages.
 */
export function agendaTable(
  visit: Visit,
  rows: AgendaRow[],
  caption: string,
  back: string,
  days: { day: DateTime; count: number }[],
): Html {
  const rowsOf = Map.groupBy(rows, ({ startsAt }) => startsAt.toISODate())
  const after = new Map(rows.map((row, at) => [row, rows[at + 1] ?? row]))
  const buttons = (row: AgendaRow) => presenceButtons(visit, row, back, after.get(row) ?? row)
  return html`
    <table class="agenda" role="table">
      <caption class="hidden">${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${Object.values(COLUMNS).map((words) => html`<th scope="col" role="columnheader">${words}</th>`)}
        </tr>
      </thead>
      ${days.map(({ day, count }) => {
        const ofDay = rowsOf.get(day.toISODate())
        return ofDay && dayRows(day, count, ofDay, buttons)
      })}
    </table>
  `
}

function dayRows(day: DateTime, count: number, rows: AgendaRow[], buttons: (row: AgendaRow) => Html): Html {
  return html`
    <tbody role="rowgroup">
      <tr class="day" role="row">
        <th scope="rowgroup" role="rowheader" colspan="${Object.keys(COLUMNS).length}">
          ${time(day.toISODate(), dayAndMonth(day))} <span>${WORDS.count(count)}</span>
        </th>
      </tr>
      ${rows.map((row) => appointmentRow(row, buttons(row)))}
    </tbody>
  `
}

function appointmentRow({ appointment, startsAt, person, agentName, signs }: AgendaRow, buttons: Html): Html {
  const { id, type, minutes, place, status } = appointment
  return html`
    <tr class="${status}" role="row" id="${rowId(id)}" tabindex="-1">
      ${cell('hour', html`<strong>${time(iso(startsAt), clockTime(startsAt))}</strong>`)}
      <th scope="row" role="rowheader" data-label="${COLUMNS.person}"><a href="/rendez-vous/${id}" data-open>${person.lastName} ${person.firstName}</a></th>
      ${cell('type', html`${TYPES[type] ?? type}${minutes && html` <small>${duration(minutes)}</small>`}`)}
      ${cell('place', html`${place.name}`)}
      ${cell('agent', html`${agentName ?? SHARED.noAgent}`)}
      ${cell('known', known(person, signs))}
      ${cell('status', html`<span class="status ${status}">${STATUSES[status]}</span>${buttons}`)}
    </tr>
  `
}

/** What somebody wrote leads to where it is answered. */
function known({ id, lastName, firstName }: AgendaRow['person'], signs: AgendaRow['signs']): Html {
  const badges = html`<span class="badges">${signs.map(signBadge)}</span>`
  if (!signs.some(({ sign }) => WRITTEN.includes(sign))) return badges
  return html`<a href="/conversations/${id}#repondre" class="to-answer" data-answer>${badges}<span class="hidden">${SHARED.colon}${WORDS.conversationWith(`${lastName} ${firstName}`)}</span></a>`
}

/** What a person said in words of their own. */
const WRITTEN: readonly Sign[] = ['danger', 'wrote', 'moveAsked', 'declined']

function cell(column: keyof typeof COLUMNS, content: Html): Html {
  return html`<td class="${column}" role="cell" data-label="${COLUMNS[column]}"><div>${content}</div></td>`
}

function iso(instant: DateTime): string | null {
  return instant.toISO({ suppressMilliseconds: true })
}
