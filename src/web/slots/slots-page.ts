import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { listAgents } from '../../store/agents/agents.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { listPlaces } from '../../store/places/places.ts'
import { listHolders } from '../../store/slots/slot-holders.ts'
import { countSlots, listSlots, type OfficeSlot, type SlotSpan } from '../../store/slots/slots.ts'
import { dataTable, doneFrom, doneNotice, field, selectField } from '../components.ts'
import { clockTime, dayAndMonth, period } from '../dates.ts'
import { fieldOf, isDay } from '../form.ts'
import { badge, type Html, sendPage, time } from '../html.ts'
import { numberedPager, pageOf } from '../pager.ts'
import { mayDo, type StaffRoute, type Visit } from '../visit.ts'
import { TYPES } from '../words.ts'
import { PLACES_SHOWN } from './series-form.ts'
import { seriesRoutes } from './series-page.ts'
import { slotRoutes } from './slot-page.ts'
import { SLOTS as WORDS } from './words.ts'

const PER_PAGE = 100

/** The moments people may move to, a week at a time, and who took them. */
export const slotsRoutes: StaffRoute[] = [
  { method: 'GET', path: '/creneaux', for: 'agent', answer: showSlots },
  ...seriesRoutes,
  ...slotRoutes,
]

async function showSlots(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { store } = visit.parts
  const chosen = readChoice(visit, request.query)
  const span = spanOf(visit, chosen)
  const { slice, ...paged } = pageOf(request.query, PER_PAGE, await countSlots(store, span))
  const slots = await listSlots(store, span, slice)
  const until = chosen.from.plus({ days: 6 })
  const content = html`
    <h1>${WORDS.title} <small>${period(chosen.from, until)}</small></h1>
    <p>${WORDS.intro}</p>
    ${whatWasDone(request.query)}
    ${mayDo(visit.agent.role, 'staff') && html`<p><a href="/creneaux/nouveaux" class="as-button">${WORDS.make}</a></p>`}
    ${await filters(visit, chosen)}
    ${slots.length > 0 ? await days(visit, slots) : html`<p class="empty">${WORDS.none}</p>`}
    ${numberedPager(paged, (other) => `${addressOf(chosen, chosen.from)}&page=${other}`)}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/creneaux', content, visit })
}

interface Choice {
  from: DateTime
  type: string
  agent: string
  place: string
}

function readChoice({ now, office }: Visit, query: unknown): Choice {
  const written = fieldOf(query, 'jour')
  const day = isDay(written) ? DateTime.fromISO(written, { zone: office.zone }) : now
  const from = (day.isValid && day.year >= 2000 && day.year < 2200 ? day : now).startOf('day')
  return { from, type: fieldOf(query, 'type'), agent: fieldOf(query, 'agent'), place: fieldOf(query, 'lieu') }
}

function spanOf({ office }: Visit, { from, type, agent, place }: Choice): SlotSpan {
  const until = from.plus({ days: 7 }).toUTC()
  return { officeId: office.id, from: from.toUTC(), until, type, agentId: agent, placeId: place }
}

function addressOf({ type, agent, place }: Choice, from: DateTime): string {
  const asked = new URLSearchParams({ jour: from.toISODate() ?? '', type, agent, lieu: place })
  return `/creneaux?${asked}`
}

function whatWasDone(query: unknown): Html | undefined {
  const words = doneFrom(query, WORDS.done)
  if (words !== undefined) return doneNotice(words)
  const [opened, known] = [fieldOf(query, 'ouverts'), fieldOf(query, 'connus')].map((written) =>
    /^\d{1,4}$/.test(written) ? Number(written) : undefined,
  )
  return opened === undefined ? undefined : doneNotice(WORDS.opened(opened, known ?? 0))
}

async function filters({ parts, office }: Visit, choice: Choice): Promise<Html> {
  const { store } = parts
  const types = [...(await listTypes(store, office.id)).keys()]
  const agents = await listAgents(store, office.id)
  const places = await listPlaces(store, office.id, PLACES_SHOWN)
  const any = (words: string) => ({ value: '', words })
  return html`
    <nav class="chooser" aria-label="${WORDS.filters}">
      <ul class="steps">
        <li><a href="${addressOf(choice, choice.from.minus({ days: 7 }))}" rel="prev">‹ ${WORDS.earlier}</a></li>
        <li><a href="${addressOf(choice, choice.from.plus({ days: 7 }))}" rel="next">${WORDS.later} ›</a></li>
      </ul>
    </nav>
    <form method="get" action="/creneaux" class="filters">
      ${field({ name: 'jour', label: WORDS.from, type: 'date', value: choice.from.toISODate() ?? '' })}
      ${selectField({ name: 'type', label: WORDS.type, value: choice.type, options: [any(WORDS.everyType), ...types.map((code) => ({ value: code, words: TYPES[code] ?? code }))] })}
      ${selectField({ name: 'agent', label: WORDS.agent, value: choice.agent, options: [any(WORDS.everyAgent), ...agents.map(({ id, name }) => ({ value: id, words: name }))] })}
      ${selectField({ name: 'lieu', label: WORDS.place, value: choice.place, options: [any(WORDS.everyPlace), ...places.map(({ id, name }) => ({ value: id, words: name }))] })}
      <button type="submit" class="secondary">${WORDS.show}</button>
    </form>
  `
}

type Holder = Awaited<ReturnType<typeof listHolders>>[number]

/** A heading and a table a day. */
async function days(visit: Visit, slots: OfficeSlot[]): Promise<Html> {
  const { parts, office } = visit
  const holders = Map.groupBy(await listHolders(parts.store, office.id, slots), ({ slotId }) => slotId ?? '')
  const names = new Map((await listAgents(parts.store, office.id)).map(({ id, name }) => [id, name]))
  const byDay = Map.groupBy(slots, ({ startsAt }) => startsAt.setZone(office.zone).toISODate() ?? '')
  const { act, ...columns } = WORDS.columns
  const changes = mayDo(visit.agent.role, 'staff')
  return html`${[...byDay].map(([iso, ofDay]) => {
    const day = dayAndMonth(DateTime.fromISO(iso, { zone: office.zone }))
    const rows = ofDay.map((slot) => slotRow(visit, slot, { holders: holders.get(slot.id) ?? [], names, changes }))
    return html`
      <h2>${day} <small>${WORDS.count(ofDay.length)}</small></h2>
      ${dataTable({ caption: WORDS.caption(day), columns: [...Object.values(columns), ...(changes ? [act] : [])], rows, className: 'slots' })}
    `
  })}`
}

function slotRow(
  { office, now }: Visit,
  slot: OfficeSlot,
  { holders, names, changes }: { holders: Holder[]; names: Map<string, string>; changes: boolean },
): Html[] {
  const start = slot.startsAt.setZone(office.zone)
  const hour = clockTime(start)
  return [
    html`<strong>${time(start.toISO({ suppressMilliseconds: true }), hour)}</strong>`,
    html`${TYPES[slot.type] ?? slot.type}`,
    html`${slot.place.name}`,
    html`${names.get(slot.agentId ?? '') ?? WORDS.noAgent}`,
    html`${WORDS.taken(slot.taken, slot.capacity)} ${standing(slot, start <= now)}`,
    holders.length === 0
      ? html`${WORDS.nobody}`
      : html`${holders.map(({ probationerId, lastName, firstName }, place) => html`${place > 0 && ', '}<a href="/personnes/${probationerId}">${lastName} ${firstName}</a>`)}`,
    ...(changes
      ? [
          html`<a href="/creneaux/${slot.id}">${WORDS.change}<span class="hidden">${WORDS.changeOf(`${dayAndMonth(start)} ${hour}`)}</span></a>`,
        ]
      : []),
  ]
}

function standing({ closed, taken, capacity }: OfficeSlot, over: boolean): Html {
  if (over) return badge('quiet', WORDS.over)
  if (closed) return badge('blocked', WORDS.closed)
  return taken < capacity ? badge('good', WORDS.free) : badge('moved', WORDS.full)
}
