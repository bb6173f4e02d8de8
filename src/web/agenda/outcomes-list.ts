import type { FastifyReply } from 'fastify'
import { html, raw } from 'hono/html'
import { DateTime } from 'luxon'
import { type AgendaRow, asRows } from '../../app/appointments/agenda-rows.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { countEachBetween, listBetween } from '../../store/appointments/agenda.ts'
import { nameOf } from '../appointments/change-page.ts'
import { button, dataTable, postForm, tabs } from '../components.ts'
import { clockTime, dayAndMonth, shortDay } from '../dates.ts'
import { type Html, sendPage } from '../html.ts'
import { numberedPager, pageOf } from '../pager.ts'
import { monthWords } from '../statistics/span.ts'
import type { Visit } from '../visit.ts'
import { SHARED, TYPES } from '../words.ts'
import type { CountedDay } from './agenda-span.ts'
import { outcomesAddress } from './outcomes-asked.ts'
import { nameOfChoice, OUTCOMES_AT_ONCE, type OutcomesForm } from './outcomes-form.ts'
import { readMonth, spanAsked } from './outcomes-span.ts'
import { AGENDA, OUTCOMES as WORDS } from './words.ts'

interface Shown {
  /** Whose; undefined: the whole office's. */
  agentId: string | undefined
  /** The month to complete; undefined: the last days that were worked. */
  month: string | undefined
  /** The day asked for. Without it, or when nothing of it is open: the latest before `below`, else the latest. */
  day?: string
  below?: string
  /** What the address says of the page of the day. */
  query?: unknown
  /** What was just done. */
  said?: Html | false
  /** What was chosen already, and is looked at again. */
  form?: OutcomesForm
}

/** A day's appointments of which nobody said what became, in one form made for the keyboard: Tab from person to person, arrows to choose, Enter to save. */
export async function sendOutcomesList(visit: Visit, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const { said, month } = shown
  const days = await listOpenDays(visit, shown)
  const day = dayToShow(days, shown)
  const content = html`
    <h1>${WORDS.title} ${month && html`<small>${monthWords(month)}</small>`}</h1>
    ${said}
    ${await whose(visit, shown)}
    ${month && monthsNav(visit, shown, month)}
    ${day ? html`${daysNav(days, day, shown)}${await dayForm(visit, day, shown)}` : html`<p class="empty">${month ? WORDS.noneOfMonth : WORDS.none}</p>`}
    <p><a href="/agenda${day && `?jour=${day.day.toISODate()}`}">${WORDS.back}</a></p>
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/agenda', content, visit })
}

/** The days with appointments whose hour is past and that still stand, the latest first; in one read. */
async function listOpenDays(visit: Visit, { agentId, month }: Shown): Promise<CountedDay[]> {
  const { parts, office } = visit
  const { since, until } = spanAsked(visit, month)
  const midnights: [DateTime, ...DateTime[]] = [since]
  for (let day = since.plus({ days: 1 }); day < until; day = day.plus({ days: 1 })) midnights.push(day)
  const filter = { status: 'planned', agentId } as const
  const counts = await countEachBetween(parts.store, office.id, [...midnights, until] as [DateTime, DateTime], filter)
  const days = counts.map((count, at) => ({ day: midnights[at] as DateTime, count }))
  return days.filter(({ count }) => count > 0).reverse()
}

function dayToShow(days: CountedDay[], { day, below }: Shown): CountedDay | undefined {
  const dateOf = (one: CountedDay) => one.day.toISODate() ?? ''
  return days.find((one) => dateOf(one) === day) ?? days.find((one) => below && dateOf(one) < below) ?? days[0]
}

async function whose({ parts, agent, office }: Visit, { agentId, month }: Shown): Promise<Html> {
  const other = agentId && agentId !== agent.id ? await findAgent(parts.store, agentId) : undefined
  const named = other?.officeId === office.id ? [{ id: other.id, words: other.name || other.email }] : []
  const options = [{ id: agent.id, words: WORDS.mine }, ...named, { id: undefined, words: WORDS.ofOffice }]
  return tabs(
    WORDS.whose,
    options.map(({ id, words }) => ({ href: outcomesAddress({ agentId: id, month }), words, current: id === agentId })),
  )
}

/** The months before and after the one that is completed, as far as they are still counted again. */
function monthsNav({ now }: Visit, { agentId }: Shown, month: string): Html {
  const first = DateTime.fromISO(month, { zone: now.zone })
  const [earlier, later] = [-1, 1].map((months) => readMonth(first.plus({ months }).toFormat('yyyy-MM'), now))
  const link = (other: string, rel: string) =>
    html`<a href="${outcomesAddress({ agentId, month: other })}" rel="${rel}">${monthWords(other)}</a>`
  return html`
    <nav class="pager chooser" aria-label="${WORDS.months}">
      ${earlier && link(earlier, 'prev')}
      <a href="${outcomesAddress({ agentId })}">${WORDS.lastDays}</a>
      ${later && link(later, 'next')}
    </nav>
  `
}

function daysNav(days: CountedDay[], shown: CountedDay, of: Shown): Html {
  const link = (one: CountedDay) => {
    const address = outcomesAddress(of, { jour: one.day.toISODate() ?? '' })
    const words = of.month ? shortDay(one.day) : dayAndMonth(one.day)
    const count = of.month
      ? html`(${one.count}<span class="hidden"> ${AGENDA.appointments}</span>)`
      : AGENDA.count(one.count)
    return html`<li><a href="${address}" ${one === shown && raw('aria-current="true"')}>${words}</a> <small>${count}</small></li>`
  }
  return html`<nav aria-label="${WORDS.days}"><ul class="works days-asked">${days.map(link)}</ul></nav>`
}

async function dayForm(
  visit: Visit,
  { day, count }: CountedDay,
  { agentId, month, form, query }: Shown,
): Promise<Html> {
  const { parts, office, now } = visit
  const until = DateTime.min(day.plus({ days: 1 }), now)
  const filter = { status: 'planned', agentId } as const
  const { page, pages, slice } = pageOf(query, OUTCOMES_AT_ONCE, count)
  const found = await listBetween(parts.store, office.id, day, until, filter, slice)
  const rows = await asRows(parts.store, office, found)
  const chosen = new Map(form?.choices.map(({ appointmentId, word }) => [appointmentId, word]))
  const title = dayAndMonth(day)
  const { hour, person, type, agent } = AGENDA.columns
  const content = html`
    <input type="hidden" name="jour" value="${day.toISODate()}">
    ${agentId && html`<input type="hidden" name="agent" value="${agentId}">`}
    ${month && html`<input type="hidden" name="mois" value="${month}">`}
    ${count > rows.length && html`<input type="hidden" name="suite" value="oui">`}
    <p>${WORDS.keys}</p>
    <label class="check"><input type="checkbox" name="tous" value="oui" autofocus ${form?.allCame && raw('checked')}> <strong>${WORDS.allCame}</strong></label>
    ${dataTable({
      caption: WORDS.caption(title),
      columns: [hour, person, type, agent, WORDS.outcome],
      rows: rows.map((row) => outcomeRow(row, chosen.get(row.appointment.id))),
      className: 'outcomes',
    })}
    <div class="actions">${button(WORDS.save)}</div>
  `
  return html`
    <h2 class="outcomes-day">${title} <small>${AGENDA.count(count)}</small></h2>
    ${postForm(visit, { action: '/agenda/issues', content, className: 'outcomes' })}
    ${numberedPager({ page, pages }, (other) => outcomesAddress({ agentId, month }, { jour: day.toISODate() ?? '', page: `${other}` }))}
  `
}

function outcomeRow({ appointment, startsAt, person, agentName }: AgendaRow, chosen: string | undefined): Html[] {
  const { id, version, type } = appointment
  const name = nameOfChoice(id)
  const radio = ([value, words]: [string, string]) =>
    html`<label class="check"><input type="radio" name="${name}" value="${value}" ${value === chosen && raw('checked')}> ${words}</label>`
  return [
    html`${clockTime(startsAt)}`,
    html`<strong>${nameOf(person)}</strong>`,
    html`${TYPES[type] ?? type}`,
    html`${agentName ?? SHARED.noAgent}`,
    html`
      <input type="hidden" name="choix" value="${id}.${version}">
      <fieldset class="attendance">
        <legend class="hidden">${nameOf(person)}, ${clockTime(startsAt)}</legend>
        ${Object.entries(WORDS.choices).map(radio)}
      </fieldset>
    `,
  ]
}
