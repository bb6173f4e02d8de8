import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { openOffice } from '../../app/settings/open-office.ts'
import { enterOffice } from '../../app/sign-in/enter-office.ts'
import { countToTake } from '../../app/worklist/count-to-take.ts'
import type { Office } from '../../domain/office.ts'
import type { Agent, Role } from '../../domain/people.ts'
import { EVERY_OFFICE, roleIn } from '../../domain/posts.ts'
import { Problem } from '../../domain/problem.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { listImports } from '../../store/files/imports.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { button, dataTable, doneFrom, doneNotice, field, postForm, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage, time } from '../html.ts'
import { sessionOf } from '../session-cookie.ts'
import { type Problems, problemList } from '../settings/settings-form.ts'
import { SIGN_IN } from '../sign-in/words.ts'
import { mayDo, type StaffRoute, type Visit } from '../visit.ts'
import { OFFICES as WORDS } from './words.ts'

const PATH = '/services'

/** Every office that somebody works for, what waits there, and the way in; opening one more is for those who may be in all. */
export const officesRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'agent', answer: show },
  { method: 'POST', path: `${PATH}/:id/entrer`, for: 'agent', answer: enter },
  { method: 'POST', path: PATH, for: 'admin', answer: open },
]

/** What was typed to open an office, and what is wrong with it. */
interface Opening {
  written: unknown
  problems: Problems
}

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return send(visit, request, reply, { written: {}, problems: {} })
}

async function send(visit: Visit, request: FastifyRequest, reply: FastifyReply, { written, problems }: Opening) {
  const { parts, web } = visit
  const self = await whoAtHome(visit)
  const theirs = (await listOffices(parts.store)).filter(({ id }) => roleIn(self, id) !== 'none')
  const rows: Html[][] = []
  for (const office of theirs) rows.push(await rowOf(visit, office, roleIn(self, office.id)))
  const done = doneFrom(request.query, WORDS.done)
  const content = html`
    <h1>${WORDS.title}</h1>
    ${done && doneNotice(done)}
    ${problemList(problems)}
    <p>${WORDS.intro}</p>
    ${dataTable({ caption: WORDS.caption, columns: WORDS.columns, rows })}
    ${mayDo(visit.agent.role, 'admin') && html`<p><a href="/statistiques?services=tous&amp;par=service">${WORDS.figures}</a></p>`}
    ${mayOpen(self) && openForm(visit, theirs, { written, problems })}
  `
  const status = Object.keys(problems).length > 0 ? 400 : 200
  return sendPage(reply, web, { title: WORDS.title, path: PATH, content, visit }, status)
}

/** As their own office sees them, whichever they look at. */
async function whoAtHome({ parts, agent }: Visit): Promise<Agent> {
  const self = await findAgent(parts.store, agent.id)
  if (!self) throw new Problem('notYours')
  return self
}

async function rowOf(visit: Visit, office: Office, role: Role): Promise<Html[]> {
  const { store } = visit.parts
  const [latest] = await listImports(store, office.id, { offset: 0, limit: 1 })
  const local = latest?.startedAt.setZone(office.zone)
  const here = office.id === visit.office.id
  return [
    html`<strong>${office.name}</strong> <small>${office.code}</small>`,
    html`${SIGN_IN.roles[role]}`,
    html`${await countToTake(store, office.id)}`,
    local ? time(local.toISO(), local.toFormat('dd/MM/yyyy')) : html`${WORDS.noFile}`,
    html`${WORDS.reminders(office.reminders)}`,
    html`${WORDS.hours(office.sendingHours)}`,
    here ? html`${WORDS.here}` : enterForm(visit, office),
  ]
}

function enterForm(visit: Visit, { id, name }: Office): Html {
  const words = html`<button type="submit" class="secondary">${WORDS.enter}<span class="hidden">, ${name}</span></button>`
  return postForm(visit, { action: `${PATH}/${id}/entrer`, content: words })
}

function openForm(visit: Visit, offices: readonly Office[], { written, problems }: Opening): Html {
  const options = offices.map(({ code, name }) => ({ value: code, words: name }))
  const value = (name: string) => fieldOf(written, name)
  return html`
    <section aria-labelledby="ouvrir">
      <h2 id="ouvrir">${WORDS.add}</h2>
      <p>${WORDS.addMeans}</p>
      ${postForm(visit, {
        action: PATH,
        className: 'narrow',
        content: html`
          ${field({ name: 'code', label: WORDS.code, hint: WORDS.codeHint, value: value('code'), problem: problems.code, required: true })}
          ${field({ name: 'nom', label: WORDS.name, hint: WORDS.nameHint, value: value('nom'), problem: problems.nom, required: true })}
          ${selectField({ name: 'modele', label: WORDS.like, options, value: value('modele') || visit.office.code, problem: problems.modele })}
          ${button(WORDS.add)}
        `,
      })}
    </section>
  `
}

/** Opening an office for a country is for those whom the command line said are at home in all. */
function mayOpen({ role, elsewhere }: Agent): boolean {
  return role !== 'none' && elsewhere?.[EVERY_OFFICE] === 'admin'
}

async function enter(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  await enterOffice(visit.parts, sessionOf(visit.web, request) ?? '', id)
  return reply.redirect(`${PATH}?fait=entre`, 303)
}

async function open(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!mayOpen(await whoAtHome(visit))) throw new Problem('notFound')
  const { body } = request
  const asked = { code: fieldOf(body, 'code'), name: fieldOf(body, 'nom'), like: fieldOf(body, 'modele') }
  const opened = await openOffice(visit.parts, `agent:${visit.agent.id}`, asked)
  if (opened === 'open') return reply.redirect(`${PATH}?fait=ouvert`, 303)
  const { field: name, words } = BESIDE[opened]
  return send(visit, request, reply, { written: body, problems: { [name]: words() } })
}

const BESIDE = {
  codeUnread: { field: 'code', words: () => WORDS.wrong.code },
  codeTaken: { field: 'code', words: () => WORDS.wrong.taken },
  nameUnread: { field: 'nom', words: () => WORDS.wrong.name },
  noModel: { field: 'modele', words: () => WORDS.wrong.like },
} as const
