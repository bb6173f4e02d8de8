import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { ACCOUNT_DOWN } from '../../app/mark-names.ts'
import { listUnreachableByMail } from '../../store/agents/agents.ts'
import { findInstant } from '../../store/marks/marks.ts'
import { countByDay, countFates, type Fate, type FateSpan, listFates } from '../../store/messages/text-fates.ts'
import { dataTable, field, tabs } from '../components.ts'
import { dayAndMonth, dayAndTime } from '../dates.ts'
import { fieldOf, isDay } from '../form.ts'
import { type Html, notice, sendPage, time } from '../html.ts'
import { numberedPager, pageOf } from '../pager.ts'
import { mayDo, type StaffRoute, type Visit } from '../visit.ts'
import { costOfDays } from './cost.ts'
import { fateTable } from './fate-table.ts'
import { SENDING as WORDS } from './words.ts'

const PER_PAGE = 50
const SPAN_DAYS = 30
const DAYS_BEFORE = 6
const DAYS_AFTER = 3
/** What the address says, and where texts stand. */
const LISTS = { venir: 'waiting', echecs: 'failed', verifier: 'uncertain', abandons: 'dropped' } as const
type ListName = keyof typeof LISTS
const NAMES = Object.keys(LISTS) as ListName[]

/** Texts to come, and those that did not arrive: why, and what to do. */
export const sendingRoutes: StaffRoute[] = [{ method: 'GET', path: '/envois', for: 'agent', answer: showSending }]

async function showSending(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, now } = visit
  const asked = fieldOf(request.query, 'etat')
  const list = Object.hasOwn(LISTS, asked) ? (asked as ListName) : 'echecs'
  const day = readDay(request.query, now)
  const spans = NAMES.map((name) => spanOf(visit, LISTS[name], day))
  const counts: number[] = []
  for (const span of spans) counts.push(await countFates(parts.store, span))
  const place = NAMES.indexOf(list)
  const span = spans[place] ?? spanOf(visit, LISTS[list], day)
  const { slice, ...paged } = pageOf(request.query, PER_PAGE, counts[place] ?? 0)
  const fates = await listFates(parts.store, span, slice)
  const content = html`
    <h1>${WORDS.title}</h1>
    <p>${WORDS.intro}</p>
    ${await troubles(visit)}
    ${tabs(
      WORDS.lists,
      NAMES.map((name, index) => ({
        href: addressOf(name, day),
        words: `${WORDS.fates[LISTS[name]]} (${counts[index]})`,
        current: name === list,
      })),
    )}
    <p>${WORDS.means[span.fate]} ${spanWords(span.fate, day)} ${day && html`<a href="${addressOf(list, undefined)}">${WORDS.span.all}</a>`}</p>
    ${dayForm(list, day)}
    ${fates.length > 0 ? await fateTable(visit, span.fate, fates) : html`<p class="empty">${WORDS.none[span.fate]}</p>`}
    ${numberedPager(paged, (other) => `${addressOf(list, day)}&page=${other}`)}
    <h2>${WORDS.byDay}</h2>
    ${await cost(visit, day)}
    ${dayTable(now, await countByDay(parts.store, office.id, boundsOf(now)))}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/envois', content, visit })
}

function readDay(query: unknown, now: DateTime): DateTime | undefined {
  const written = fieldOf(query, 'jour')
  const day = isDay(written) ? DateTime.fromISO(written, { zone: now.zone }) : undefined
  return day?.isValid && day.year >= 2000 && day.year < 2200 ? day : undefined
}

/** A day or, without one, the weeks before or to come; what still waits or is in doubt, however long ago it was due. */
function spanOf({ office, now }: Visit, fate: Fate, day: DateTime | undefined): FateSpan {
  const today = now.startOf('day')
  const settled = fate === 'failed' || fate === 'dropped'
  const from = day ?? today.minus(settled ? { days: SPAN_DAYS } : { years: 10 })
  const until = day?.plus({ days: 1 }) ?? today.plus({ days: fate === 'waiting' ? SPAN_DAYS + 1 : 1 })
  return { officeId: office.id, fate, from: from.toUTC(), until: until.toUTC() }
}

function spanWords(fate: Fate, day: DateTime | undefined): string {
  if (day) return WORDS.span.day(dayAndMonth(day))
  if (fate === 'uncertain') return ''
  return fate === 'waiting' ? WORDS.span.coming : WORDS.span.past
}

function addressOf(list: ListName, day: DateTime | undefined): string {
  return `/envois?etat=${list}${day ? `&jour=${day.toISODate()}` : ''}`
}

/** That the carrier refuses the account, for everybody; what to repair, for administrators. */
async function troubles({ parts, office, agent }: Visit): Promise<Html> {
  const isAdmin = mayDo(agent.role, 'admin')
  const down = await findInstant(parts.store, ACCOUNT_DOWN)
  const refused = isAdmin ? await listUnreachableByMail(parts.store, office.id) : []
  const when = (instant: DateTime) => {
    return WORDS.since(dayAndTime(instant.setZone(office.zone)))
  }
  return html`
    ${down && notice(`${WORDS.accountDown(when(down))}${isAdmin ? ` ${WORDS.accountDownAdmin}` : ''}`)}
    ${
      refused.length > 0 &&
      html`
        <h2>${WORDS.emails}</h2>
        <p>${WORDS.emailsMean}</p>
        <ul>${refused.map(({ name, email, refusedAt }) => html`<li>${WORDS.emailRefused(name, email, when(refusedAt))}</li>`)}</ul>
      `
    }
  `
}

/** Of a day that has come or, without one, of the weeks before. */
async function cost(visit: Visit, day: DateTime | undefined): Promise<Html | undefined> {
  if (day && day > visit.now) return undefined
  const [from, until] = day ? [day, day] : [visit.now.minus({ days: SPAN_DAYS - 1 }), visit.now]
  const period = day ? WORDS.onDay(dayAndMonth(day)) : WORDS.lastDays
  return costOfDays(visit, from.toISODate() ?? '', until.toISODate() ?? '', period)
}

function dayForm(list: ListName, day: DateTime | undefined): Html {
  return html`
    <form method="get" action="/envois" class="filters">
      <input type="hidden" name="etat" value="${list}">
      ${field({ name: 'jour', label: WORDS.day, type: 'date', value: day?.toISODate() ?? '' })}
      <button type="submit" class="secondary">${WORDS.show}</button>
    </form>
  `
}

/** The beginnings of the days that are counted, and the end of the last: days of 23 and 25 hours are days. */
function boundsOf(now: DateTime): DateTime[] {
  const first = now.startOf('day').minus({ days: DAYS_BEFORE })
  return Array.from({ length: DAYS_BEFORE + DAYS_AFTER + 2 }, (_, days) => first.plus({ days }).toUTC())
}

/** How many of each, day by day, each count leading to its list. */
function dayTable(now: DateTime, days: Awaited<ReturnType<typeof countByDay>>): Html {
  const first = now.startOf('day').minus({ days: DAYS_BEFORE })
  const rows = days.map((counts, index) => {
    const day = first.plus({ days: index })
    // Of a day to come only what is to leave says something: what changed before its day was never late.
    const toCome = day > now
    const linked = NAMES.map((name) => {
      const fate = LISTS[name]
      const words = `${WORDS.fates[fate]}, ${dayAndMonth(day)}`
      if (toCome && fate !== 'waiting') return html``
      if (counts[fate] === 0) return html`0`
      return html`<a href="${addressOf(name, day)}">${counts[fate]}<span class="hidden"> ${words}</span></a>`
    })
    return [html`${time(day.toISODate(), dayAndMonth(day))}`, toCome ? html`` : html`${counts.left}`, ...linked]
  })
  const columns = [WORDS.columns.day, WORDS.columns.left, ...NAMES.map((name) => WORDS.fates[LISTS[name]])]
  return dataTable({ caption: WORDS.byDay, columns, rows, className: 'counts' })
}
