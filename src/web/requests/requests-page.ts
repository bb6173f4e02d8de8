import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { choosePages } from '../../app/agents/choose-pages.ts'
import { noteSharing } from '../../app/worklist/count-to-take.ts'
import { decideSharedNumber } from '../../app/worklist/decide-shared-number.ts'
import { finishRequest, giveRequestBack, reopenRequest, takeRequest } from '../../app/worklist/handle-request.ts'
import { Problem } from '../../domain/problem.ts'
import { findProbationer } from '../../store/people/people.ts'
import { findRequest } from '../../store/requests/requests.ts'
import {
  countDone,
  countPeopleWaiting,
  countWaiting,
  listDone,
  listWaiting,
  OF_ONE,
  type Whose,
} from '../../store/requests/waiting-requests.ts'
import { doubtfulList } from '../appointments/doubtful-list.ts'
import { actionButton, button, doneFrom, doneNotice, postForm, tabs } from '../components.ts'
import { fieldOf, fieldsOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import { hasOwnPeople } from '../own-people/home.ts'
import { numberedPager, pageOf } from '../pager.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { answerRoutes } from './answer-page.ts'
import { byPerson, isMoot, requestCard } from './request-card.ts'
import { listItems, type RequestItem } from './request-items.ts'
import { REQUESTS as WORDS } from './words.ts'

const PER_PAGE = 30
/** What the address says, and which list it is. */
const LISTS = { toutes: 'all', miennes: 'mine', libres: 'unassigned', faites: 'done' } as const
type ListName = keyof typeof LISTS
const NAMES = Object.keys(LISTS) as ListName[]

/** What waits for a person, the most urgent first, and what may be done about it at once. */
export const requestRoutes: StaffRoute[] = [
  { method: 'GET', path: '/demandes', for: 'agent', answer: showRequests },
  act('prendre', 'prise', takeRequest),
  act('rendre', 'rendue', giveRequestBack),
  act('faite', 'faite', finishRequest),
  act('rouvrir', 'rouverte', reopenRequest),
  { method: 'POST', path: '/demandes/passees', for: 'agent', answer: settleOver },
  decide('permettre', 'permis', true),
  decide('interdire', 'interdit', false),
  ...answerRoutes,
]

async function showRequests(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const list = await listChosen(visit, request.query)
  const { store } = visit.parts
  const reader = { officeId: visit.office.id, agentId: visit.agent.id, now: visit.now.toUTC() }
  const { all, mine, unassigned, sharing } = await countWaiting(store, reader)
  await noteSharing(store, visit.office.id, sharing)
  const waiting = (whose: Whose) => ({ ...reader, whose, sharing })
  const counts = {
    ...{ toutes: all, miennes: mine, libres: unassigned },
    faites: await countDone(store, visit.office.id),
  }
  const whose = LISTS[list]
  // Nobody's card is cut by a page: what waits is paged by person, what is done one by one.
  const cardsInAll = whose === 'done' ? counts.faites : await countPeopleWaiting(store, waiting(whose))
  const { slice, ...paged } = pageOf(request.query, PER_PAGE, cardsInAll)
  const found =
    whose === 'done'
      ? (await listDone(store, visit.office.id, slice)).map((requestId) => ({ requestId }))
      : await listWaiting(store, waiting(whose), slice)
  const items = await listItems(visit, found)
  // What is done is told as it was done, one after another.
  const cards = whose === 'done' ? items.map((item): [RequestItem] => [item]) : byPerson(items)
  const content = html`
    <h1>${WORDS.title}</h1>
    <p>${WORDS.intro}</p>
    ${whatWasDone(visit, request.query, list)}
    ${whose !== 'done' && paged.page === 1 && (await doubtfulList(visit))}
    ${tabs(
      WORDS.listsName,
      NAMES.map((name) => ({
        href: addressOf(name),
        words: name === 'faites' ? WORDS.lists.done : `${WORDS.lists[LISTS[name]]} (${counts[name]})`,
        current: name === list,
      })),
    )}
    ${items.length === 0 ? html`<p class="empty">${WORDS.none[whose]}</p>` : cardsOf(visit, cards, { list, page: paged.page })}
    ${numberedPager(paged, (other) => `${addressOf(list)}&page=${other}`)}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/demandes', content, visit, live: true })
}

type Card = [RequestItem, ...RequestItem[]]

/** What still asks something, then, folded, whoever asks nothing any more. */
function cardsOf(visit: Visit, cards: Card[], shown: { list: ListName; page: number }): Html {
  const isOver = (card: Card) => card.every((item) => isMoot(item, visit.now))
  const asList = (some: Card[]) =>
    some.length > 0 && html`<ol class="requests">${some.map((card) => requestCard(visit, card, shown))}</ol>`
  const over = cards.filter(isOver)
  return html`
    ${asList(cards.filter((card) => !isOver(card)))}
    ${
      over.length > 0 &&
      html`
        <details class="over">
          <summary>${WORDS.overTitle(over.length)}</summary>
          <p>${WORDS.overMeans}</p>
          ${settleForm(visit, over.flat(), shown.list)}
          ${asList(over)}
        </details>`
    }
  `
}

function settleForm(visit: Visit, items: RequestItem[], list: ListName): Html | undefined {
  const settled = items.filter((item) => !isInOtherHands(item, visit))
  if (settled.length === 0) return undefined
  const content = html`
    <input type="hidden" name="liste" value="${list}">
    ${settled.map(({ request }) => request && html`<input type="hidden" name="demande" value="${request.id}">`)}
    ${button(WORDS.settleOver, 'secondary')}
  `
  return postForm(visit, { action: '/demandes/passees', content })
}

function isInOtherHands({ request }: RequestItem, { agent }: Visit): boolean {
  return request?.status === 'taken' && request.agentId !== agent.id
}

/** Marks as done those that ask nothing any more, but for what a colleague has in hand or dealt with meanwhile. */
async function settleOver(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, agent, now } = visit
  const asked = fieldsOf(request.body, 'demande').slice(0, PER_PAGE * OF_ONE)
  const items = await listItems(
    visit,
    asked.map((requestId) => ({ requestId })),
  )
  let settled = 0
  for (const item of items) {
    if (item.request?.officeId !== office.id || !isMoot(item, now) || isInOtherHands(item, visit)) continue
    const acting = { requestId: item.request.id, agentId: agent.id }
    if (await finishRequest(parts, acting).then(() => true, unlessDone)) settled++
  }
  return reply.redirect(`${addressOf(listOf(request.body))}&fait=passees&combien=${settled}`, 303)
}

function unlessDone(error: unknown): false {
  if (error instanceof Problem && error.code === 'alreadyDone') return false
  throw error
}

function listOf(form: unknown): ListName {
  const asked = fieldOf(form, 'liste')
  return Object.hasOwn(LISTS, asked) ? (asked as ListName) : 'toutes'
}

/** The list of the address, which is remembered; else the one that was looked at last, else one's own people's to whoever follows some. */
async function listChosen(visit: Visit, query: unknown): Promise<ListName> {
  const asked = fieldOf(query, 'liste')
  const before = NAMES.find((name) => LISTS[name] === visit.agent.pages?.requests)
  if (!Object.hasOwn(LISTS, asked)) return before ?? ((await hasOwnPeople(visit)) ? 'miennes' : 'toutes')
  const chosen = asked as ListName
  // What is done is looked up, not worked at: the next visit is to what waits.
  if (chosen !== before && chosen !== 'faites')
    await choosePages(visit.parts, visit.agent.id, { requests: LISTS[chosen] })
  return chosen
}

function addressOf(list: ListName): string {
  return `/demandes?liste=${list}`
}

/** What was just done, with the way back where there is one. */
function whatWasDone(visit: Visit, query: unknown, list: ListName): Html | undefined {
  const words = fieldOf(query, 'fait') === 'passees' ? settledWords(query) : doneFrom(query, WORDS.done)
  if (words === undefined) return undefined
  const id = fieldOf(query, 'demande')
  const undoable = fieldOf(query, 'fait') === 'faite' && /^[\w-]+$/.test(id)
  return doneNotice(
    words,
    undoable ? actionButton(visit, `/demandes/${id}/rouvrir`, WORDS.undo, { liste: list }) : undefined,
  )
}

function settledWords(query: unknown): string | undefined {
  const settled = fieldOf(query, 'combien')
  return /^\d{1,3}$/.test(settled) ? WORDS.settled(Number(settled)) : undefined
}

function act(path: string, done: string, verb: typeof takeRequest): StaffRoute {
  return {
    method: 'POST',
    path: `/demandes/:id/${path}`,
    for: 'agent',
    async answer(visit, request, reply) {
      const { id } = request.params as { id: string }
      ofTheirOffice(visit, await findRequest(visit.parts.store, id))
      await verb(visit.parts, { requestId: id, agentId: visit.agent.id })
      return reply.redirect(`${addressOf(listOf(request.body))}&fait=${done}&demande=${id}`, 303)
    },
  }
}

function decide(path: string, done: string, allowed: boolean): StaffRoute {
  return {
    method: 'POST',
    path: `/demandes/numeros-partages/:id/${path}`,
    for: 'agent',
    async answer(visit, request, reply) {
      const { id } = request.params as { id: string }
      ofTheirOffice(visit, await findProbationer(visit.parts.store, id))
      await decideSharedNumber(visit.parts, { probationerId: id, agentId: visit.agent.id, allowed })
      return reply.redirect(`${addressOf(listOf(request.body))}&fait=${done}`, 303)
    },
  }
}
