import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { type AgendaRow, asRows } from '../../app/appointments/agenda-rows.ts'
import { changeMany } from '../../app/appointments/change-many.ts'
import { Problem } from '../../domain/problem.ts'
import { listBetween } from '../../store/appointments/agenda.ts'
import { nameOf } from '../appointments/change-page.ts'
import { button, dataTable, field, postForm } from '../components.ts'
import { dayAndTime } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { SHARED, TYPES } from '../words.ts'
import { asStoreFilter, type Filters, filterFields, filterQuery, readFilters } from './agenda-filters.ts'
import { AT_ONCE, type Days, ordersOf, readChoice, readDays } from './many-choice.ts'
import { manyDone } from './many-done.ts'
import { handFields, handMany, sendHandPreview } from './many-hand.ts'
import { HAND_MANY } from './many-hand-words.ts'
import { sendManyPreview } from './many-preview.ts'
import { AGENDA, FILTERS, MANY as WORDS } from './words.ts'

/** An agent ill, an office closed: choose, look at every text, apply in one go. */
export const manyRoutes: StaffRoute[] = [
  { method: 'GET', path: '/agenda/plusieurs', for: 'agent', answer: showChoice },
  { method: 'POST', path: '/agenda/plusieurs/apercu', for: 'agent', answer: showPreview },
  { method: 'POST', path: '/agenda/plusieurs/appliquer', for: 'agent', answer: applyMany },
]

async function showChoice(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { query } = request
  const days = readDays(query, visit.now)
  const filters = { ...readFilters(query), etat: '' }
  const content = html`
    <h1>${WORDS.title}</h1>
    ${manyDone(query)}
    <p>${WORDS.intro}</p>
    <form method="get" action="/agenda/plusieurs" class="filters">
      ${field({ name: 'du', label: WORDS.from, type: 'date', value: iso(days.from), required: true })}
      ${field({ name: 'au', label: WORDS.to, type: 'date', value: iso(days.until.minus({ days: 1 })), required: true })}
      ${await filterFields(visit, filters, false)}
      ${button(WORDS.show, 'secondary')}
    </form>
    ${await choiceForm(visit, days, filters, fieldOf(query, 'cocher') === 'tout')}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/agenda', content, visit })
}

async function choiceForm(visit: Visit, { from, until }: Days, filters: Filters, allTicked: boolean): Promise<Html> {
  const { parts, office, now } = visit
  const filter = { ...asStoreFilter(filters), status: 'planned' as const }
  const soonest = from > now ? from : now
  const found = await listBetween(parts.store, office.id, soonest.toUTC(), until.toUTC(), filter, {
    limit: AT_ONCE + 1,
  })
  if (found.length === 0) return html`<p class="empty">${WORDS.none}</p>`
  const rows = await asRows(parts.store, office, found.slice(0, AT_ONCE))
  const content = html`
    <input type="hidden" name="du" value="${iso(from)}">
    <input type="hidden" name="au" value="${iso(until.minus({ days: 1 }))}">
    <input type="hidden" name="filtres" value="${filterQuery(filters)}">
    ${found.length > AT_ONCE && notice(WORDS.only(AT_ONCE))}
    <p><a href="${address({ from, until }, filters)}&amp;cocher=tout">${HAND_MANY.tickAll}</a></p>
    ${dataTable({
      caption: WORDS.list,
      columns: [WORDS.tick, AGENDA.columns.hour, ...[FILTERS.type, FILTERS.place, FILTERS.agent]],
      rows: rows.map((row) => choiceRow(row, allTicked)),
      className: 'choose',
    })}
    <div class="actions">
      ${button(WORDS.move, 'main', { name: 'faire', value: 'deplacer' })}
      ${button(WORDS.cancel, 'secondary', { name: 'faire', value: 'annuler' })}
    </div>
    ${await handFields(visit, HAND_MANY.hand)}
  `
  return postForm(visit, { action: '/agenda/plusieurs/apercu', content })
}

/** Not ticked to begin with: a button pressed too soon then does nothing. */
function choiceRow({ appointment, startsAt, person, agentName }: AgendaRow, ticked: boolean): Html[] {
  const { id, version, type, place } = appointment
  return [
    html`<label class="check"><input type="checkbox" name="choix" value="${id}.${version}" ${ticked && 'checked'}> ${nameOf(person)}</label>`,
    html`${dayAndTime(startsAt)}`,
    html`${TYPES[type] ?? type}`,
    html`${place.name}`,
    html`${agentName ?? SHARED.noAgent}`,
  ]
}

async function showPreview(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const choice = await readChoice(visit, request.body)
  if (choice.chosen.length === 0) return reply.redirect(andSaid(back(request.body, choice.days), 'rien=1'), 303)
  const page = back(request.body, choice.days)
  if (isHandingOver(request.body)) return sendHandPreview(visit, reply, choice, { form: request.body, back: page })
  return sendManyPreview(visit, reply, choice, { back: page })
}

function isHandingOver(form: unknown): boolean {
  return fieldOf(form, 'faire') === 'confier'
}

async function applyMany(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { body } = request
  const choice = await readChoice(visit, body)
  const page = back(body, choice.days)
  if (isHandingOver(body)) {
    if (choice.chosen.length === 0) return reply.redirect(andSaid(page, 'rien=1'), 303)
    const { given, changed } = await handMany(visit, choice, body)
    visit.web.wake()
    return reply.redirect(andSaid(page, `fait=confier&n=${given}&refus=${changed}`), 303)
  }
  // What is applied is what was read: another slot is another text.
  if (choice.changedSlots) return sendManyPreview(visit, reply, choice, { back: page, warning: WORDS.changedSlots })
  const orders = ordersOf(visit, choice, fieldOf(body, 'sms') !== 'non')
  const { done, refused } = await changeMany(visit.parts, orders)
  if (done.length === 0 && refused.length > 0) throw new Problem('changedMeanwhile')
  visit.web.wake()
  const what = choice.what === 'cancel' ? 'annuler' : 'deplacer'
  return reply.redirect(andSaid(page, `fait=${what}&n=${done.length}&refus=${refused.length}`), 303)
}

/** Where one came from: a file that was looked at, or the choice again, as it was filtered. */
function back(form: unknown, days: Days): string {
  const file = fieldOf(form, 'retour')
  if (OF_FILE.test(file)) return file
  return address(days, { ...readFilters(new Map()), ...filtersOf(fieldOf(form, 'filtres')), etat: '' })
}

/** No address but that of a file on its way in: what a form says is not believed. */
const OF_FILE = /^\/import\/[\w-]{1,40}$/

function andSaid(page: string, said: string): string {
  return `${page}${page.includes('?') ? '&' : '?'}${said}`
}

function address({ from, until }: Days, filters: Filters): string {
  return `/agenda/plusieurs?du=${iso(from)}&au=${iso(until.minus({ days: 1 }))}${filterQuery(filters)}`
}

function filtersOf(written: string): Filters {
  return readFilters(Object.fromEntries(new URLSearchParams(written)))
}

function iso(day: Days['from']): string {
  return day.toISODate() ?? ''
}
