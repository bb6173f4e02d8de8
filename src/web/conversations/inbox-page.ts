import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { choosePages } from '../../app/agents/choose-pages.ts'
import type { ConversationList } from '../../domain/people.ts'
import { countInbox, listInbox } from '../../store/threads/inbox.ts'
import { doneFrom, doneNotice, tabs } from '../components.ts'
import { fieldOf } from '../form.ts'
import { sendPage } from '../html.ts'
import { numberedPager, pageOf } from '../pager.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { conversationRoutes } from './conversation-page.ts'
import { inboxCard } from './inbox-card.ts'
import { listInboxItems } from './inbox-items.ts'
import { CONVERSATIONS as WORDS } from './words.ts'

const PER_PAGE = 25
/** What the address says, and which list it is. */
const LISTS = {
  repondre: 'waiting',
  miennes: 'mine',
  libres: 'unassigned',
  tard: 'putOff',
  toutes: 'all',
} as const satisfies Record<string, ConversationList>
type ListName = keyof typeof LISTS
const NAMES = Object.keys(LISTS) as ListName[]

/** What people wrote to the office, across all of them, and who of the colleagues answers. */
export const inboxRoutes: StaffRoute[] = [
  { method: 'GET', path: '/conversations', for: 'agent', answer: showInbox },
  ...conversationRoutes,
]

async function showInbox(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const name = await listChosen(visit, request.query)
  const list = LISTS[name]
  const { store } = visit.parts
  const reader = { officeId: visit.office.id, agentId: visit.agent.id, now: visit.now.toUTC() }
  const counts = await countInbox(store, reader)
  const { slice, ...paged } = pageOf(request.query, PER_PAGE, counts[list])
  const items = await listInboxItems(visit, await listInbox(store, reader, list, slice))
  const done = doneFrom(request.query, WORDS.done)
  const content = html`
    <h1>${WORDS.title}</h1>
    <p>${WORDS.intro}</p>
    ${done && doneNotice(done)}
    ${tabs(
      WORDS.listsName,
      NAMES.map((one) => ({
        href: addressOf(one),
        words: `${WORDS.lists[LISTS[one]]} (${counts[LISTS[one]]})`,
        current: one === name,
      })),
    )}
    ${items.length > 0 ? html`<ol class="requests">${items.map((item) => inboxCard(visit, item))}</ol>` : html`<p class="empty">${WORDS.none[list]}</p>`}
    ${numberedPager(paged, (other) => `${addressOf(name)}&page=${other}`)}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/conversations', content, visit, live: true })
}

/** The list of the address, which is remembered; else the one that was looked at last, else one's own. */
async function listChosen(visit: Visit, query: unknown): Promise<ListName> {
  const asked = fieldOf(query, 'liste')
  const before = NAMES.find((name) => LISTS[name] === visit.agent.pages?.conversations)
  if (!Object.hasOwn(LISTS, asked)) return before ?? (visit.agent.role === 'agent' ? 'miennes' : 'repondre')
  const chosen = asked as ListName
  if (chosen !== before) await choosePages(visit.parts, visit.agent.id, { conversations: LISTS[chosen] })
  return chosen
}

function addressOf(name: ListName): string {
  return `/conversations?liste=${name}`
}
