import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { erasePerson, type Removed } from '../../app/people/erase-person.ts'
import { exportPerson } from '../../app/people/export-person.ts'
import type { Probationer } from '../../domain/people.ts'
import { asCaseNumber } from '../../domain/schedule/case-number.ts'
import { listComing } from '../../store/appointments/appointments.ts'
import { listLatestOf } from '../../store/journal/journal.ts'
import { actionButton, button, dataTable, doneNotice, field, postForm } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage, time } from '../html.ts'
import { readBy } from '../page-words.ts'
import { mayDo, type StaffRoute, type Visit } from '../visit.ts'
import { actorWords, happenedWords } from './journal-words.ts'
import { addressOf, openPerson, personOf } from './open-person.ts'
import { personFile } from './person-file-words.ts'
import { namesOfAgents } from './person-history.ts'
import { RIGHTS as WORDS } from './rights-words.ts'

/** What a person may ask of what is held about them: all of it, who read it, and that it be erased. */
export const rightsRoutes: StaffRoute[] = [
  { method: 'POST', path: '/personnes/:id/dossier', for: 'staff', answer: sendFile },
  { method: 'GET', path: '/personnes/:id/lectures', for: 'agent', answer: showReadings },
  {
    method: 'GET',
    path: '/personnes/:id/effacer',
    for: 'admin',
    answer: async (visit, request, reply) => askToErase(visit, reply, await openPerson(visit, request)),
  },
  { method: 'POST', path: '/personnes/:id/effacer', for: 'admin', answer: erase },
]

/** Those of the rights that a visitor's role lets them answer. */
export function rightsSection(visit: Visit, person: Probationer): Html {
  const { role } = visit.agent
  return html`
    <section aria-labelledby="droits" class="panel">
      <h2 id="droits">${WORDS.title}</h2>
      <ul class="settings">
        ${
          mayDo(role, 'staff') &&
          html`<li><p>${WORDS.exportMeans} ${WORDS.identityFirst}</p>${actionButton(visit, addressOf(person, 'dossier'), WORDS.export)}</li>`
        }
        <li><a href="${addressOf(person, 'lectures')}">${WORDS.readings}</a></li>
        ${mayDo(role, 'admin') && html`<li><a href="${addressOf(person, 'effacer')}">${WORDS.erase}</a></li>`}
      </ul>
    </section>
  `
}

async function sendFile(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await personOf(visit, request)
  const file = await exportPerson(visit.parts, person, `agent:${visit.agent.id}`)
  return (
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${WORDS.file(visit.now.toISODate() ?? '')}"`)
      // For the person, whatever language the agent reads.
      .send(readBy({ language: 'fr' }, () => `${personFile(file)}\n`))
  )
}

/** Some ten sheets. */
const MOST_ON_PAPER = 300

/** Made to be printed and handed over: those who read or took the file, the last first. */
async function showReadings(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await openPerson(visit, request)
  const isNamed = fieldOf(request.query, 'noms') !== 'non'
  const only = ['personRead', 'personExported', 'letterMade', 'agendaPrinted']
  const [found, names] = await Promise.all([
    listLatestOf(visit.parts.store, person.id, { only, limit: MOST_ON_PAPER + 1 }),
    namesOfAgents(visit),
  ])
  const rows = found.slice(0, MOST_ON_PAPER).map(({ at, what, actor }) => {
    const local = at.setZone(visit.now.zone)
    const byAgent = actor.startsWith('agent:')
    const name = isNamed ? names.get(actor.replace('agent:', '')) : undefined
    return [
      time(local.toISO(), `${longDay(local)}, ${clockTime(local)}`),
      html`${happenedWords(what)}`,
      html`${name ?? (byAgent ? WORDS.somebody : actorWords(actor))}`,
    ]
  })
  const title = WORDS.readingsOf(`${person.lastName} ${person.firstName}`)
  const other = isNamed ? `${addressOf(person, 'lectures')}?noms=non` : addressOf(person, 'lectures')
  const content = html`
    <h1>${title}</h1>
    <p class="hint">${WORDS.print} <a href="${other}">${isNamed ? WORDS.unnamed : WORDS.named}</a> ${WORDS.namesMean} <a href="${addressOf(person)}">${WORDS.back}</a></p>
    <p>${WORDS.readingsMean(visit.office.name, longDay(visit.now))}</p>
    ${rows.length === 0 ? html`<p>${WORDS.none}</p>` : dataTable({ caption: title, columns: WORDS.columns, rows })}
    ${found.length > MOST_ON_PAPER && html`<p>${WORDS.onlyLast(MOST_ON_PAPER)}</p>`}
  `
  return sendPage(reply, visit.web, { title, path: '/personnes', content, visit })
}

async function askToErase(
  visit: Visit,
  reply: FastifyReply,
  person: Probationer,
  typed = '',
  status = 200,
): Promise<FastifyReply> {
  const coming = await listComing(visit.parts.store, [person.id], visit.now.toUTC())
  const title = WORDS.eraseOf(`${person.lastName} ${person.firstName}`)
  const problem = status === 200 ? undefined : WORDS.notErased
  const content = html`
    <h1>${title}</h1>
    ${problem && notice(problem)}
    <p>${WORDS.eraseMeans}</p>
    ${coming.length > 0 && html`<p><strong>${WORDS.coming(coming.length)}</strong></p>`}
    <h2>${WORDS.willBeLeft}</h2>
    <ul>${WORDS.left.map((words) => html`<li>${words}</li>`)}</ul>
    ${postForm(visit, {
      action: addressOf(person, 'effacer'),
      className: 'narrow',
      content: html`
        ${field({ name: 'dossier', label: WORDS.typeCase, hint: WORDS.typeCaseHint(person.caseNumber), value: typed, problem, required: true })}
        ${button(WORDS.erase, 'danger')}
      `,
    })}
    <p><a href="${addressOf(person)}">${WORDS.keep}</a></p>
  `
  return sendPage(reply, visit.web, { title, path: '/personnes', content, visit }, status)
}

async function erase(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await openPerson(visit, request)
  const typed = fieldOf(request.body, 'dossier')
  if (asCaseNumber(typed) !== asCaseNumber(person.caseNumber)) return askToErase(visit, reply, person, typed, 400)
  const removed = await erasePerson(visit.parts, person, `agent:${visit.agent.id}`)
  const counts = new URLSearchParams(COUNTED.map((name) => [name, `${removed[name]}`] as [string, string]))
  return reply.redirect(`/personnes?fait=efface&${counts}`, 303)
}

const COUNTED = ['appointments', 'texts', 'obligations', 'requests', 'journal', 'emails', 'silent'] as const

/** What was erased and what is left, as the address says it. */
export function erasedNotice(query: unknown): Html | false {
  const done = fieldOf(query, 'fait')
  if (!Object.hasOwn(WORDS.done, done)) return false
  const count = (name: string) => Math.min(Number.parseInt(fieldOf(query, name), 10) || 0, 1_000_000)
  const removed = Object.fromEntries(COUNTED.map((name) => [name, count(name)])) as unknown as Removed
  return doneNotice(
    WORDS.done[done] ?? '',
    html`<ul>${WORDS.erased(removed).map((words) => html`<li>${words}</li>`)}</ul>`,
  )
}
