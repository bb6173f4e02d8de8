import type { FastifyReply, FastifyRequest } from 'fastify'
import { html, raw } from 'hono/html'
import { DateTime } from 'luxon'
import { listAgendaRows } from '../../app/appointments/agenda-rows.ts'
import type { Office } from '../../domain/office.ts'
import { clockTime, longDay, period } from '../../locales/fr/page-dates.ts'
import { pages } from '../../locales/fr/pages.ts'
import { findNextStart } from '../../store/appointments.ts'
import type { Session } from '../../store/database.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { agendaGlance, agendaTable } from './agenda-table.ts'

const WORDS = pages.agenda
const DAYS = { day: 1, week: 7 }

/** The appointments of a day or a week, with what is known of each. */
export const agendaRoutes: StaffRoute[] = [{ method: 'GET', path: '/agenda', for: 'agent', answer: showAgenda }]

async function showAgenda(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const span = readSpan(request.query, visit.now)
  const content = html`
    <h1>${WORDS.title} <small>${period(span.from, span.from.plus({ days: DAYS[span.view] - 1 }))}</small></h1>
    ${span.unread && notice(WORDS.dateUnread)}
    ${chooser(span, visit.now)}
    ${await officeSection(visit, span)}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/agenda', content, visit })
}

interface Span {
  view: keyof typeof DAYS
  /** Midnight of its first day. */
  from: DateTime
  /** A date was asked for that is none. */
  unread: boolean
}

/** `?jour=` alone is that day; without it, the week from today on. */
function readSpan(query: unknown, today: DateTime): Span {
  const written = fieldOf(query, 'jour')
  const day = readDay(written, today)
  const asked = fieldOf(query, 'vue')
  const unread = written !== '' && !day
  const isDay = !unread && (asked === 'jour' || (asked !== 'semaine' && day !== undefined))
  return { view: isDay ? 'day' : 'week', from: day ?? today.startOf('day'), unread }
}

function readDay(written: string, today: DateTime): DateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return undefined
  const day = DateTime.fromISO(written, { zone: today.zone })
  return day.isValid && day.year >= 2000 && day.year < 2200 ? day : undefined
}

function address(view: Span['view'], day: DateTime): string {
  return `/agenda?jour=${day.toISODate()}&vue=${view === 'day' ? 'jour' : 'semaine'}`
}

/** Before, after, today; a day or a week; any date. */
function chooser({ view, from }: Span, today: DateTime): Html {
  const days = DAYS[view]
  return html`
    <nav class="chooser" aria-label="${WORDS.move}">
      <ul class="steps">
        <li><a href="${address(view, from.minus({ days }))}" rel="prev">‹ ${WORDS.earlier[view]}</a></li>
        <li><a href="${address(view, today)}">${WORDS.today}</a></li>
        <li><a href="${address(view, from.plus({ days }))}" rel="next">${WORDS.later[view]} ›</a></li>
      </ul>
      <ul class="switch" aria-label="${WORDS.view}">
        ${(['day', 'week'] as const).map(
          (one) =>
            html`<li><a href="${address(one, from)}" ${one === view && raw('aria-current="true"')}>${WORDS[one]}</a></li>`,
        )}
      </ul>
      <form method="get" action="/agenda">
        <label for="jour">${WORDS.date}</label>
        <input type="date" id="jour" name="jour" value="${from.toISODate()}" required>
        <input type="hidden" name="vue" value="${view === 'day' ? 'jour' : 'semaine'}">
        <button type="submit" class="secondary">${WORDS.show}</button>
      </form>
    </nav>
  `
}

async function officeSection({ parts, office }: Visit, { view, from }: Span): Promise<Html> {
  const ends = from.plus({ days: DAYS[view] })
  const rows = await listAgendaRows(parts.store, office, from.toUTC(), ends.toUTC())
  const caption = WORDS.caption(office.name, period(from, ends.minus({ days: 1 })))
  return rows.length > 0
    ? html`${agendaGlance(rows)}${agendaTable(rows, caption)}`
    : nothing(parts.store, office, ends, view)
}

async function nothing(store: Session, office: Office, from: DateTime, view: Span['view']): Promise<Html> {
  const next = (await findNextStart(store, office.id, from.toUTC()))?.setZone(office.zone)
  const when = next && `${longDay(next)} à ${clockTime(next)}`
  return html`
    <p class="empty">
      ${WORDS.none}
      ${next && html`<a href="${address(view, next)}">${WORDS.next(`le ${when}`)}</a>.`}
    </p>
  `
}
