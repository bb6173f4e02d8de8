import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { type AgendaRow, listAgendaRows } from '../../app/appointments/agenda-rows.ts'
import { notePrinted } from '../../app/exports/note-printed.ts'
import { nameOf } from '../appointments/change-page.ts'
import { dataTable } from '../components.ts'
import { clockTime, longDay, period } from '../dates.ts'
import { type Html, notice, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { SHARED, STATUSES, TYPES } from '../words.ts'
import { asStoreFilter, filterQuery, readFilters, sayFilters } from './agenda-filters.ts'
import { dayQuery, lastDay, readSpan } from './agenda-span.ts'
import { AGENDA, PRINT as WORDS } from './words.ts'

/** Some fifteen sheets. */
const MOST_ON_PAPER = 500

/** What the agenda shows, on paper: who comes, and room to tick who came. */
export const printRoutes: StaffRoute[] = [{ method: 'GET', path: '/agenda/imprimer', for: 'agent', answer: showSheet }]

async function showSheet(visit: Visit, { query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, agent, office, now } = visit
  const filters = readFilters(query)
  const asked = { vue: 'jour', ...Object(query) }
  const { span, days } = await readSpan(parts.store, office, asked, now, filters)
  const [from, until] = [span.from.toUTC(), span.until.toUTC()]
  const rows = await listAgendaRows(parts.store, office, from, until, asStoreFilter(filters), { limit: MOST_ON_PAPER })
  const people = rows.map(({ person }) => person)
  await notePrinted(parts, { id: agent.id, officeId: office.id }, people)
  const all = days.reduce((sum, { count }) => sum + count, 0)
  const narrowed = await sayFilters(visit, filters)
  const title = WORDS.title[span.view]
  const when = span.view === 'day' ? longDay(span.from) : period(span.from, lastDay(span, days))
  const content = html`
    <h1>${office.name} <small>${when}</small></h1>
    ${narrowed && html`<p>${narrowed}</p>`}
    <p class="hint">${WORDS.hint} <a href="/agenda?${dayQuery(span.view, span.day)}${filterQuery(filters)}">${WORDS.back}</a></p>
    ${all > rows.length && notice(WORDS.only(rows.length, all))}
    ${rows.length === 0 ? html`<p class="empty">${AGENDA.none}</p>` : sheets(span.view, rows)}
  `
  return sendPage(reply, visit.web, { title: `${title}, ${when}`, path: '/agenda', content, visit })
}

/** A table a day; of a week, each under its day. */
function sheets(view: 'day' | 'week', rows: AgendaRow[]): Html {
  const ofDays = [...Map.groupBy(rows, ({ startsAt }) => startsAt.toISODate()).values()]
  return html`${ofDays.map((ofDay) => {
    const day = ofDay[0] && longDay(ofDay[0].startsAt)
    const table = dataTable({
      caption: view === 'day' ? WORDS.title.day : `${WORDS.title.day}, ${day}`,
      columns: Object.values(WORDS.columns),
      rows: ofDay.map(sheetRow),
      className: 'sheet',
    })
    return view === 'day' ? table : html`<h2 class="sheet-day">${day}</h2>${table}`
  })}`
}

function sheetRow({ appointment, startsAt, person, agentName }: AgendaRow): Html[] {
  const { type, place, status } = appointment
  const box = status === 'cancelled' ? html`` : html`<span class="box" aria-hidden="true"></span>`
  return [
    html`<strong>${clockTime(startsAt)}</strong>`,
    html`${nameOf(person)}`,
    html`${TYPES[type] ?? type}`,
    html`${place.name}`,
    html`${agentName ?? SHARED.noAgent}`,
    html`${STATUSES[status]}`,
    box,
    box,
    box,
  ]
}
