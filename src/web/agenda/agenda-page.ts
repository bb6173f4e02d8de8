import type { FastifyReply, FastifyRequest } from 'fastify'
import { html, raw } from 'hono/html'
import { DateTime } from 'luxon'
import { choosePages } from '../../app/agents/choose-pages.ts'
import { listAgendaRows } from '../../app/appointments/agenda-rows.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { findNextStart } from '../../store/appointments/agenda.ts'
import { tabs } from '../components.ts'
import { dayAndMonth, longDayAndTime, period } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { hasOwnPeople } from '../own-people/home.ts'
import { numberedPager, pageOf } from '../pager.ts'
import { mayDo, type StaffRoute, type Visit } from '../visit.ts'
import { asStoreFilter, type Filters, filterFields, filterQuery, readFilters } from './agenda-filters.ts'
import { type CountedDay, dayQuery, lastDay, readSpan, type Span } from './agenda-span.ts'
import { agendaGlance, agendaTable } from './agenda-table.ts'
import { outcomesAddress, outcomesAsked } from './outcomes-asked.ts'
import { presenceNotice } from './presence.ts'
import { FILTERS, LINKS, AGENDA as WORDS } from './words.ts'

/** Some ten screens: a week of a large office has two thousand, and each row takes a fifth of a millisecond. */
const ROWS_SHOWN = 100

/** The appointments of a day or a week, with what is known of each. */
export const agendaRoutes: StaffRoute[] = [{ method: 'GET', path: '/agenda', for: 'agent', answer: showAgenda }]

async function showAgenda(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office } = visit
  const agent = await whoseFirst(visit, request.query)
  const filters = { ...(await narrowedTo(visit, request.query)), agent }
  const { span, days } = await readSpan(parts.store, office, request.query, visit.now, filters)
  const count = days.reduce((sum, day) => sum + day.count, 0)
  const paged = { days, count, ...pageOf(request.query, ROWS_SHOWN, count) }
  const content = html`
    <h1>${WORDS.title} <small>${period(span.from, lastDay(span, days))}</small></h1>
    ${await presenceNotice(visit, request.query, pageAddress(span, paged.page))}
    ${span.unread && notice(WORDS.dateUnread)}
    ${await outcomesAsked(visit)}
    ${ownOrAll(visit, span)}
    ${chooser(span, visit.now)}
    ${await filterForm(visit, span, lastDay(span, days))}
    ${await officeSection(visit, span, paged)}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/agenda', content, visit, live: true })
}

/** As the address says; one that says nothing at all shows what was last chosen by the form, or cleared. */
async function narrowedTo({ parts, agent }: Visit, query: unknown): Promise<Filters> {
  const asked = readFilters(query)
  if (Object.keys(Object(query)).length === 0) return { ...asked, ...agent.pages?.agendaFilters }
  const { type, lieu, etat } = asked
  if (fieldOf(query, 'filtrer') !== '') await choosePages(parts, agent.id, { agendaFilters: { type, lieu, etat } })
  return asked
}

/** Whose appointments: of the agent that the address names; else, to somebody who follows people, their own, until they choose all. */
async function whoseFirst(visit: Visit, query: unknown): Promise<string> {
  const { parts, agent } = visit
  const before = agent.pages?.agenda
  const named = typeof query === 'object' && query !== null && 'agent' in query
  if (!named) return before === 'mine' || (before === undefined && (await hasOwnPeople(visit))) ? agent.id : ''
  const asked = fieldOf(query, 'agent')
  const chosen = asked === '' ? 'all' : asked === agent.id ? 'mine' : before
  if (chosen && chosen !== before) await choosePages(parts, agent.id, { agenda: chosen })
  return asked
}

function address(view: Span['view'], day: DateTime, filters: Filters): string {
  return `/agenda?${dayQuery(view, day)}${filterQuery(filters)}`
}

function pageAddress({ view, day, filters }: Span, page: number): string {
  return `${address(view, day, filters)}${page > 1 ? `&page=${page}` : ''}`
}

/** One's own appointments or the office's; what is chosen is shown again at the next visit. */
function ownOrAll({ agent }: Visit, { view, day, filters }: Span): Html {
  const to = (whose: string) => `/agenda?${dayQuery(view, day)}&agent=${whose}${filterQuery({ ...filters, agent: '' })}`
  return tabs(WORDS.whose, [
    { href: to(agent.id), words: WORDS.own, current: filters.agent === agent.id },
    { href: to(''), words: WORDS.everybody, current: filters.agent === '' },
  ])
}

/** Before, after, today; a day or a week; any date. */
function chooser({ view, day, from, until, filters }: Span, today: DateTime): Html {
  return html`
    <nav class="chooser" aria-label="${WORDS.move}">
      <ul class="steps">
        <li><a href="${address(view, from.minus({ [`${view}s`]: 1 }), filters)}" rel="prev">‹ ${WORDS.earlier[view]}</a></li>
        <li><a href="${address(view, today, filters)}">${WORDS.today}</a></li>
        <li><a href="${address(view, until, filters)}" rel="next">${WORDS.later[view]} ›</a></li>
      </ul>
      <ul class="switch" aria-label="${WORDS.view}">
        ${(['day', 'week'] as const).map(
          (one) =>
            html`<li><a href="${address(one, day, filters)}" ${one === view && raw('aria-current="true"')}>${WORDS[one]}</a></li>`,
        )}
      </ul>
      <form method="get" action="/agenda">
        <label for="jour">${WORDS.date}</label>
        <input type="date" id="jour" name="jour" value="${day.toISODate()}" required>
        <input type="hidden" name="vue" value="${view === 'day' ? 'jour' : 'semaine'}">
        ${Object.entries(filters).map(([name, value]) => value !== '' && html`<input type="hidden" name="${name}" value="${value}">`)}
        <button type="submit" class="secondary">${WORDS.show}</button>
      </form>
    </nav>
  `
}

/** Open only when it narrows something: most look at everybody. */
async function filterForm(visit: Visit, { view, day, from, filters }: Span, last: DateTime): Promise<Html> {
  const own = filters.agent === visit.agent.id
  const narrowed = filterQuery(own ? { ...filters, agent: '' } : filters) !== ''
  return html`
    <details class="filters" ${narrowed && raw('open')}>
      <summary>${FILTERS.title}</summary>
      <form method="get" action="/agenda">
        <input type="hidden" name="jour" value="${day.toISODate()}">
        <input type="hidden" name="vue" value="${view === 'day' ? 'jour' : 'semaine'}">
        ${await filterFields(visit, filters)}
        <button type="submit" class="secondary" name="filtrer" value="oui">${FILTERS.apply}</button>
        ${narrowed && html`<a href="/agenda?${dayQuery(view, day)}&amp;agent=&amp;filtrer=non">${FILTERS.clear}</a>`}
      </form>
    </details>
    <ul class="works" aria-label="${LINKS.label}">
      <li><a href="/agenda/plusieurs?du=${from.toISODate()}&amp;au=${last.toISODate()}${filterQuery(filters)}">${LINKS.many}</a></li>
      <li><a href="/agenda/lettres">${LINKS.letters}</a></li>
      <li><a href="${outcomesAddress()}">${LINKS.outcomes}</a></li>
      <li><a href="/agenda/imprimer?${dayQuery(view, day)}${filterQuery(filters)}">${LINKS.print}</a></li>
    </ul>
  `
}

/** Which of a list's pages is shown, of so many appointments in all. */
type Paged = ReturnType<typeof pageOf> & { days: CountedDay[]; count: number }

async function officeSection(visit: Visit, span: Span, { days, count, page, pages, slice }: Paged): Promise<Html> {
  const { parts, office } = visit
  const { view, from, until, filters } = span
  const rows = await listAgendaRows(parts.store, office, from.toUTC(), until.toUTC(), asStoreFilter(filters), slice)
  if (rows.length === 0) return nothing(visit, until, view, filters)
  const caption = WORDS.caption(office.name, period(from, lastDay(span, days)))
  const links = numberedPager({ page, pages }, (number) => pageAddress(span, number))
  return html`
    ${agendaGlance(rows, count)}
    ${pages > 1 && view === 'week' && daysOfWeek(days, filters)}
    ${links}
    ${agendaTable(visit, rows, caption, pageAddress(span, page), days)}
    ${links}
  `
}

/** Each day of a week that one page does not hold, with all it holds: a day is nearer than the fifth page. */
function daysOfWeek(days: CountedDay[], filters: Filters): Html {
  return html`
    <nav aria-label="${WORDS.days}">
      <ul class="works">
        ${days.map(
          ({ day, count }) =>
            html`<li><a href="${address('day', day, filters)}">${dayAndMonth(day)}</a> <small>${WORDS.count(count)}</small></li>`,
        )}
      </ul>
    </nav>
  `
}

async function nothing(visit: Visit, from: DateTime, view: Span['view'], filters: Filters): Promise<Html> {
  const { office, parts } = visit
  const { store } = parts
  if ((await findNextStart(store, office.id, LONG_AGO)) === undefined) return firstStep(visit)
  const next = (await findNextStart(store, office.id, from.toUTC(), asStoreFilter(filters)))?.setZone(office.zone)
  return html`
    <p class="empty">
      ${WORDS.none}
      ${next && html`<a href="${address(view, next, filters)}">${WORDS.next(longDayAndTime(next))}</a>.`}
    </p>
  `
}

/** Before any appointment an office ever had. */
const LONG_AGO = DateTime.utc(2000)

/** An office that never had an appointment: the way to its first planning or, to who may load none, who does. */
async function firstStep({ office, parts, agent }: Visit): Promise<Html> {
  if (mayDo(agent.role, 'staff'))
    return html`<p class="empty">${WORDS.noPlanning} <a href="/import">${WORDS.loadPlanning}</a></p>`
  const colleagues = await listAgents(parts.store, office.id)
  const staff = colleagues.filter(({ role }) => role === 'staff')
  const whoLoads = staff.length > 0 ? staff : colleagues.filter(({ role }) => role === 'admin')
  const names = whoLoads.slice(0, NAMED).map(({ name }) => name)
  return html`<p class="empty">${WORDS.noPlanning} ${WORDS.whoLoads(names)}</p>`
}

const NAMED = 3
