import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { listReadOver } from '../../app/people/read-over.ts'
import { doubleBooked } from '../../domain/double-booking.ts'
import { type Agent, isCovered } from '../../domain/people.ts'
import { writePhone } from '../../domain/phone.ts'
import { ANSWERED_IN_WRITING, isDangerRequest } from '../../domain/worklist.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listBetween } from '../../store/appointments/agenda.ts'
import { listFollowed } from '../../store/people/followed.ts'
import { listUnsettledAmong, type UnsettledRequest } from '../../store/requests/requests.ts'
import { countWaiting } from '../../store/requests/waiting-requests.ts'
import { dataTable, doneNotice } from '../components.ts'
import { clockTime, dayAndMonth, longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { badge, type Html, notice, sendPage, time } from '../html.ts'
import { numberedPager, pageOf } from '../pager.ts'
import { type FoundRow, listFoundRows } from '../people/found-rows.ts'
import { PERSON } from '../people/words.ts'
import { TONES } from '../requests/request-card.ts'
import { REQUESTS } from '../requests/words.ts'
import { signBadge } from '../signs.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { dayForm, handDayRoutes } from './hand-day.ts'
import { OWN as WORDS } from './words.ts'

/** An agent follows a hundred people or so; a list of more than this is no list of one's own. */
const MOST = 400
const A_PAGE = 120
const DAYS_LOOKED_AT = 14

/** Those whom an agent follows, what waits of each and their next appointment: where an agent's day begins. */
export const ownPeopleRoutes: StaffRoute[] = [
  { method: 'GET', path: '/mes-personnes', for: 'agent', answer: showOwn },
  ...handDayRoutes,
]

async function showOwn(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, now } = visit
  const colleagues = await listAgents(parts.store, office.id)
  const asked = fieldOf(request.query, 'agent')
  const whose = asked
    ? ofTheirOffice(
        visit,
        colleagues.find(({ id }) => id === asked),
      )
    : visit.agent
  const own = whose.id === visit.agent.id
  const rows = await listRows(visit, whose)
  const { slice, ...paged } = pageOf(request.query, A_PAGE, rows.length)
  const shown = rows.slice(slice.offset, slice.offset + slice.limit)
  const readOver = await listReadOver(
    parts.store,
    shown.map(({ person }) => person),
  )
  const title = own ? WORDS.title : WORDS.ofColleague(whose.name)
  const content = html`
    <h1>${title} <small>${WORDS.count(rows.length)}</small></h1>
    ${fieldOf(request.query, 'fait') === 'confie' && doneNotice(WORDS.handed)}
    ${absences(visit, colleagues)}
    ${await glance(visit, whose, rows)}
    ${await doubles(visit, whose)}
    ${
      rows.length === 0
        ? html`<p class="empty">${WORDS.none}</p>`
        : dataTable({
            caption: WORDS.caption,
            columns: WORDS.columns,
            rows: shown.map((row) => cells(row, readOver.has(row.person.id))),
          })
    }
    ${numberedPager(paged, (page) => `/mes-personnes?${own ? '' : `agent=${whose.id}&`}page=${page}`)}
    ${dayForm(visit, whose, colleagues, now)}
  `
  return sendPage(reply, visit.web, { title, path: '/mes-personnes', content, visit, live: true })
}

type OwnRow = FoundRow & { waiting: UnsettledRequest[] }

/** Who waits first, a danger before the rest; then by their next appointment; then by name. */
async function listRows({ parts, office, now }: Visit, { id }: Agent): Promise<OwnRow[]> {
  const { store } = parts
  const people = await listFollowed(store, { officeId: office.id, agentId: id, now: now.toUTC() }, MOST)
  const ids = people.map((person) => person.id)
  const [found, unsettled] = await Promise.all([
    listFoundRows(store, people, now),
    listUnsettledAmong(store, ids, ANSWERED_IN_WRITING),
  ])
  const waitingOf = Map.groupBy(unsettled, ({ probationerId }) => probationerId ?? '')
  const rows = found.map((row) => ({ ...row, waiting: waitingOf.get(row.person.id) ?? [] }))
  return rows.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) ||
      (one.next?.startsAt.toMillis() ?? LAST) - (other.next?.startsAt.toMillis() ?? LAST) ||
      one.person.lastName.localeCompare(other.person.lastName, 'fr'),
  )
}

const LAST = Number.MAX_SAFE_INTEGER

function rankOf({ waiting }: OwnRow): number {
  if (waiting.some(({ kind }) => isDangerRequest(kind))) return 0
  return waiting.length > 0 ? 1 : 2
}

/** `readOver`: by somebody who controls them, so that no call to them is one touch away. */
function cells({ person, next, signs, waiting }: OwnRow, readOver: boolean): Html[] {
  const { id, lastName, firstName, phone } = person
  const kinds = [...new Set(waiting.map(({ kind }) => kind))]
  return [
    html`<a href="/personnes/${id}" data-open>${lastName} ${firstName}</a>`,
    kinds.length === 0
      ? html``
      : html`<a href="/conversations/${id}#repondre" data-answer>${kinds.map((kind) => badge(TONES[kind] ?? 'quiet', REQUESTS.kinds[kind] ?? kind))}</a>`,
    next
      ? html`<a href="/rendez-vous/${next.id}">${time(next.startsAt.toISO(), `${dayAndMonth(next.startsAt)}, ${clockTime(next.startsAt)}`)}</a>`
      : html`${WORDS.noComing} · <a href="/rendez-vous/nouveau?personne=${id}">${PERSON.appointments.make}<span class="hidden">${SHARED.colon}${lastName} ${firstName}</span></a>`,
    signs.length > 0 ? html`<span class="badges">${signs.map(signBadge)}</span>` : html``,
    html`${phone && !readOver ? html`<a href="tel:${phone}">${writePhone(phone)}</a>` : phone ? writePhone(phone) : WORDS.noPhone}`,
  ]
}

/** What waits and what the day holds, each a link to it. */
async function glance(visit: Visit, whose: Agent, rows: OwnRow[]): Promise<Html> {
  const { parts, office, now } = visit
  const reader = { officeId: office.id, agentId: whose.id, now: now.toUTC() }
  const { mine } = await countWaiting(parts.store, reader)
  const today = now.toISODate()
  const toAnswer = rows.filter(({ waiting }) => waiting.length > 0).length
  const own = whose.id === visit.agent.id
  return html`
    <ul class="works" aria-label="${WORDS.today}">
      <li><a href="/agenda?jour=${today}&amp;vue=jour&amp;agent=${whose.id}">${WORDS.agenda}</a></li>
      ${own && html`<li><a href="/conversations?liste=miennes">${toAnswer > 0 ? WORDS.toAnswer(toAnswer) : WORDS.nothingWaits}</a></li>`}
      ${own && mine > 0 && html`<li><a href="/demandes?liste=miennes">${WORDS.requests(mine)}</a></li>`}
    </ul>
  `
}

/** Who is away, themselves or whom they stand in for. */
function absences({ agent, now, office }: Visit, colleagues: Agent[]): Html {
  const nameOf = (id: string | undefined) => colleagues.find((one) => one.id === id)?.name ?? ''
  const lastDay = ({ coverUntil }: Agent) =>
    coverUntil ? longDay(coverUntil.setZone(office.zone).minus({ days: 1 })) : ''
  const covered = colleagues.filter((one) => one.coverId === agent.id && isCovered(one, now))
  return html`
    ${isCovered(agent, now) && notice(WORDS.away(nameOf(agent.coverId), lastDay(agent)))}
    ${covered.map((one) => html`<p class="aside">${WORDS.standsIn(one.name, lastDay(one))} <a href="/mes-personnes?agent=${one.id}">${WORDS.theirs}</a></p>`)}
  `
}

/** Two people at one hour, within two weeks. */
async function doubles({ parts, office, now }: Visit, { id }: Agent): Promise<Html | false> {
  const coming = await listBetween(
    parts.store,
    office.id,
    now.toUTC(),
    now.plus({ days: DAYS_LOOKED_AT }).toUTC(),
    { agentId: id, status: 'planned' },
    { limit: MOST },
  )
  const twice = doubleBooked(coming)
  if (twice.length === 0) return false
  return html`
    <div class="notice">
      <p>${WORDS.double(twice.length)}${SHARED.colon}</p>
      <ul>${twice.map((one) => {
        const at = one.startsAt.setZone(office.zone)
        return html`<li><a href="/rendez-vous/${one.id}">${time(at.toISO(), `${dayAndMonth(at)}, ${clockTime(at)}`)}</a></li>`
      })}</ul>
    </div>
  `
}
