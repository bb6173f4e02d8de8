import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { type AgendaRow, listAgendaRows } from '../../app/appointments/agenda-rows.ts'
import { countBetween } from '../../store/appointments/appointments.ts'
import { nameOf } from '../appointments/change-page.ts'
import { dataTable } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { type Html, notice, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { SHARED, STATUSES, TYPES } from '../words.ts'
import { asStoreFilter, filterQuery, readFilters } from './agenda-filters.ts'
import { readDays } from './many-choice.ts'
import { AGENDA, PRINT as WORDS } from './words.ts'

/** Some fifteen sheets. */
const MOST_ON_PAPER = 500

/** A day on paper: who comes, and room to tick who came. */
export const printRoutes: StaffRoute[] = [{ method: 'GET', path: '/agenda/imprimer', for: 'agent', answer: showSheet }]

async function showSheet(visit: Visit, { query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, now } = visit
  const { jour } = (query ?? {}) as { jour?: unknown }
  const { from } = readDays({ du: jour }, now)
  const filters = readFilters(query)
  const until = from.plus({ days: 1 })
  const span = [from.toUTC(), until.toUTC(), asStoreFilter(filters)] as const
  const rows = await listAgendaRows(parts.store, office, ...span, { limit: MOST_ON_PAPER })
  const all = rows.length < MOST_ON_PAPER ? rows.length : await countBetween(parts.store, office.id, ...span)
  const content = html`
    <h1>${office.name} <small>${longDay(from)}</small></h1>
    <p class="hint">${WORDS.hint} <a href="/agenda?jour=${from.toISODate()}${filterQuery(filters)}">${WORDS.back}</a></p>
    ${all > rows.length && notice(WORDS.only(rows.length, all))}
    ${
      rows.length === 0
        ? html`<p class="empty">${AGENDA.none}</p>`
        : dataTable({
            caption: WORDS.title,
            columns: Object.values(WORDS.columns),
            rows: rows.map(sheetRow),
            className: 'sheet',
          })
    }
  `
  return sendPage(reply, visit.web, { title: `${WORDS.title}, ${longDay(from)}`, path: '/agenda', content, visit })
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
