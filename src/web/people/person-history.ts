import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import type { Probationer } from '../../domain/people.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listLatestOf } from '../../store/journal/journal.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { dataTable } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { type Html, sendPage, time } from '../html.ts'
import { numberedPager, pageOf } from '../pager.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { detailsInWords } from './history-words.ts'
import { actorWords, happenedWords } from './journal-words.ts'
import { addressOf, openPerson } from './open-person.ts'
import { exchange } from './person-texts.ts'
import { PERSON } from './words.ts'

const WORDS = PERSON.history
const SHOWN = 15
const A_PAGE = 50
/** Readings are for whoever checks who looked; among what happened they would hide it. */
const READINGS = ['personRead']

/** All that happened to a person, and all that was exchanged with them, a page at a time. */
export const historyRoutes: StaffRoute[] = [
  { method: 'GET', path: '/personnes/:id/historique', for: 'agent', answer: showHistory },
  { method: 'GET', path: '/personnes/:id/sms', for: 'agent', answer: showTexts },
]

/** What happened last, on the person's own page. */
export async function historySection(visit: Visit, person: Probationer, names: Map<string, string>): Promise<Html> {
  const entries = await listLatestOf(visit.parts.store, person.id, { without: READINGS, limit: SHOWN })
  return html`
    <section aria-labelledby="historique">
      <h2 id="historique">${PERSON.sections.history}</h2>
      ${entries.length === 0 ? html`<p>${WORDS.none}</p>` : table(visit, person, entries, names)}
      <p><a href="${addressOf(person, 'historique')}">${WORDS.all}</a></p>
    </section>
  `
}

async function showHistory(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await openPerson(visit, request)
  const { page, slice } = pageOf(request.query, A_PAGE)
  const [found, names] = await Promise.all([
    listLatestOf(visit.parts.store, person.id, { ...slice, limit: A_PAGE + 1 }),
    namesOfAgents(visit),
  ])
  const paged = { page, more: found.length > A_PAGE }
  const content = html`
    ${found.length === 0 ? html`<p>${WORDS.none}</p>` : table(visit, person, found.slice(0, A_PAGE), names)}
    ${numberedPager(paged, (other) => `${addressOf(person, 'historique')}?page=${other}`)}
  `
  return show(visit, reply, person, PERSON.sections.history, content)
}

async function showTexts(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await openPerson(visit, request)
  const { page, slice } = pageOf(request.query, A_PAGE)
  const { store } = visit.parts
  const holders = person.phone ? await listByPhone(store, person.phone) : []
  const others = holders.filter(({ id }) => id !== person.id)
  const agentNames = await namesOfAgents(visit)
  const { content, more } = await exchange(visit, { person, others, agentNames, ...slice })
  const all = html`
    <div class="whole">${content}</div>
    ${numberedPager({ page, more }, (other) => `${addressOf(person, 'sms')}?page=${other}`)}
  `
  return show(visit, reply, person, PERSON.conversation.archive, all)
}

export async function namesOfAgents({ parts }: Visit): Promise<Map<string, string>> {
  return new Map((await listAgents(parts.store)).map(({ id, name }) => [id, name]))
}

function show(visit: Visit, reply: FastifyReply, person: Probationer, title: string, content: Html) {
  const name = `${person.lastName} ${person.firstName}`
  return sendPage(reply, visit.web, {
    title: `${title}, ${name}`,
    path: '/personnes',
    visit,
    content: html`
      <p class="back"><a href="${addressOf(person)}">‹ ${WORDS.backToPerson}</a></p>
      <h1>${name} <small>${title}</small></h1>
      ${content}
    `,
  })
}

type Entry = Awaited<ReturnType<typeof listLatestOf>>[number]

function table({ now, office }: Visit, person: Probationer, entries: Entry[], names: Map<string, string>): Html {
  const rows = entries.map(({ at, what, actor, details, appointmentId }) => {
    const local = at.setZone(now.zone)
    const name = names.get(actor.replace('agent:', ''))
    const more = detailsInWords(what, details, office.zone, names)
    const happened = html`${happenedWords(what)}${more && ` (${more})`}`
    return [
      time(local.toISO(), `${longDay(local)}, ${clockTime(local)}`),
      appointmentId ? html`<a href="/rendez-vous/${appointmentId}">${happened}</a>` : happened,
      html`${name ? WORDS.by(name) : actorWords(actor)}`,
    ]
  })
  return dataTable({ caption: WORDS.caption(`${person.firstName} ${person.lastName}`), columns: WORDS.columns, rows })
}
