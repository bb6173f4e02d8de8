import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { changeAccount, changePost, openAccount } from '../../app/settings/open-account.ts'
import { resetColleague } from '../../app/settings/reset-sign-in.ts'
import type { Agent, Role } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { listAgents, listAgentsFromElsewhere } from '../../store/agents/agents.ts'
import { listWithSecondFactor } from '../../store/agents/second-factors.ts'
import { COVER } from '../account/words.ts'
import { actionButton, button, field, postForm, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { addressOf as coverAddress } from './cover-page.ts'
import { type Beside, besideField, type Problems, problemList, type Written } from './settings-form.ts'
import { settingsHead } from './settings-menu.ts'
import { SETTINGS } from './words.ts'

const WORDS = SETTINGS.agents
const PATH = '/agents'

/** Who works here, and what each may do. An agent a planning named receives e-mails and cannot sign in until it is said here. */
export const agentsRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: show },
  { method: 'POST', path: PATH, for: 'admin', answer: open },
  { method: 'POST', path: `${PATH}/:id`, for: 'admin', answer: change },
  { method: 'POST', path: `${PATH}/:id/connexion`, for: 'admin', answer: reset },
  { method: 'POST', path: `${PATH}/:id/ici`, for: 'admin', answer: changeHere },
]

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return send(visit, request, reply, { written: { role: 'agent' }, problems: {}, status: 200 })
}

/** What was typed to open an account, and what is wrong with it. */
export interface Opening {
  written: Written
  problems: Problems
  status: number
}

async function send(visit: Visit, request: FastifyRequest, reply: FastifyReply, opening: Opening) {
  const { written, problems, status } = opening
  const { store } = visit.parts
  const all = await listAgents(store, visit.office.id)
  const fromOthers = await listAgentsFromElsewhere(store, visit.office.id)
  const asked = soughtIn(request)
  const [agents, others] = [sought(all, asked), sought(fromOthers, asked)]
  const withCodes = new Set(
    await listWithSecondFactor(
      store,
      agents.map(({ id }) => id),
    ),
  )
  const content = html`
    ${settingsHead(PATH, request.query)}
    ${problemList(problems)}
    ${(all.length + fromOthers.length > MOST_UNSOUGHT || asked !== '') && searchForm(asked, agents.length + others.length)}
    <div class="columns">${agents.map((agent) => agentPart(visit, agent, withCodes.has(agent.id), asked))}</div>
    ${others.length > 0 && fromElsewhere(visit, others, asked)}
    <section aria-labelledby="ouvrir">
      <h2 id="ouvrir">${WORDS.add}</h2>
      ${postForm(visit, {
        action: PATH,
        className: 'narrow',
        content: openingFields(written, problems),
      })}
    </section>
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/reglages', content, visit }, status)
}

/** Above so many, one is sought rather than scrolled to. */
const MOST_UNSOUGHT = 20

/** Of the page, or of the form of one of them: what was sought before. */
function soughtIn({ query, body }: FastifyRequest): string {
  return fieldOf(query, 'q') || fieldOf(body, 'q')
}

function sought(agents: readonly Agent[], asked: string): Agent[] {
  const words = fold(asked).split(' ')
  return agents.filter(({ name, email }) => words.every((word) => fold(`${name} ${email}`).includes(word)))
}

function searchForm(asked: string, found: number): Html {
  return html`
    <search>
      <form method="get" action="${PATH}" class="search">
        ${field({ name: 'q', label: WORDS.seek, type: 'search', value: asked })}
        ${button(WORDS.search, 'secondary')}
      </form>
    </search>
    ${asked !== '' && html`<p role="status">${WORDS.found(found)} <a href="${PATH}">${WORDS.all}</a></p>`}
  `
}

/** Back where one sought. */
function backTo(request: FastifyRequest, done: string): string {
  const asked = soughtIn(request)
  return `${PATH}?fait=${done}${asked === '' ? '' : `&q=${encodeURIComponent(asked)}`}`
}

/** What it takes to open an account. */
export function openingFields(written: Written, problems: Problems): Html {
  return html`
    ${field({ name: 'email', label: WORDS.email, type: 'email', value: fieldOf(written, 'email'), problem: problems.email, required: true })}
    ${field({ name: 'nom', label: WORDS.name, value: fieldOf(written, 'nom'), problem: problems.nom, required: true })}
    ${roleField('role', fieldOf(written, 'role'))}
    ${button(WORDS.add)}
  `
}

function agentPart(visit: Visit, agent: Agent, hasCodes: boolean, asked: string): Html {
  const { id, name, role } = agent
  const { parts, agent: by } = visit
  // Where a link by e-mail alone lets in, there is nothing to forget.
  const resets = role !== 'none' && id !== by.id && (hasCodes || parts.identityProvider !== undefined)
  if (!hasCodes && !resets) return agentForm(visit, agent, asked)
  return html`
    <div>
      ${agentForm(visit, agent, asked)}
      ${hasCodes && html`<p>${WORDS.hasCodes}</p>`}
      ${resets && actionButton(visit, `${PATH}/${id}/connexion`, WORDS.reset(name), { q: asked })}
    </div>
  `
}

function agentForm(visit: Visit, { id, name, email, role, emailRefusedAt }: Agent, asked: string): Html {
  const content = html`
    <h2 id="agent-${id}">${name}</h2>
    <p>${email}</p>
    ${emailRefusedAt && notice(WORDS.refused)}
    ${field({ name: `nom-${id}`, label: WORDS.name, value: name, required: true })}
    ${roleField(`role-${id}`, role)}
    ${keptSearch(asked)}
    ${button(SETTINGS.save, 'secondary', undefined, name)}
    <p><a href="${coverAddress({ id })}">${COVER.link}<span class="hidden">, ${name}</span></a></p>
  `
  return postForm(visit, { action: `${PATH}/${id}`, content: named(`agent-${id}`, content) })
}

/** People of other offices who may work here: those of every office are told, and changed by the command line only. */
function fromElsewhere(visit: Visit, others: readonly Agent[], asked: string): Html {
  return html`
    <section aria-labelledby="ailleurs">
      <h2 id="ailleurs">${WORDS.elsewhere}</h2>
      <div class="columns">${others.map((agent) => postForm(visit, { action: `${PATH}/${agent.id}/ici`, content: named(`agent-${agent.id}`, html`${keptSearch(asked)}${postFields(visit, agent)}`) }))}</div>
    </section>
  `
}

/** Fields that every account has, under the name of whose they are. */
function named(heading: string, content: Html): Html {
  return html`<section aria-labelledby="${heading}">${content}</section>`
}

function keptSearch(asked: string): Html | false {
  return asked !== '' && html`<input type="hidden" name="q" value="${asked}">`
}

function postFields({ office }: Visit, { id, name, email, elsewhere }: Agent): Html {
  const role = elsewhere?.[office.id]
  return html`
    <h3 id="agent-${id}">${name}</h3>
    <p>${email}</p>
    ${role ? html`${roleField(`role-${id}`, role, WORDS.nothingHere)}${button(SETTINGS.save, 'secondary', undefined, name)}` : html`<p>${WORDS.everywhere}</p>`}
  `
}

function roleField(name: string, value: string, none: string = WORDS.roles.none): Html {
  const options = Object.entries({ ...WORDS.roles, none }).map(([role, words]) => ({ value: role, words }))
  return selectField({ name, label: WORDS.role, options, value })
}

async function open(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const refused = await openFrom(visit, request.body)
  if (refused) return send(visit, request, reply, refused)
  return reply.redirect(`${PATH}?fait=ouvert`, 303)
}

/** Opens an account as those fields say; what was wrong with them, if so. */
export async function openFrom({ parts, agent }: Visit, body: unknown): Promise<Opening | undefined> {
  try {
    await openAccount(parts, agent, { email: fieldOf(body, 'email'), ...readAccount(body, 'nom', 'role') })
    return undefined
  } catch (error) {
    return { written: body as Written, ...besideField(error, BESIDE) }
  }
}

/** The field of the form that each trouble is about. */
const BESIDE: Beside = {
  emailUnread: { name: 'email', words: () => PROBLEM_WORDS.emailUnread },
  emailElsewhere: { name: 'email', words: () => PROBLEM_WORDS.emailElsewhere },
  agentOfAnotherOffice: { name: 'email', words: () => PROBLEM_WORDS.agentOfAnotherOffice },
  accountExists: { name: 'email', words: () => PROBLEM_WORDS.accountExists },
  fieldMissing: { name: 'nom', words: () => WORDS.nameUnread },
}

async function change({ parts, agent }: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  await changeAccount(parts, agent, id, readAccount(request.body, `nom-${id}`, `role-${id}`))
  return reply.redirect(backTo(request, 'regle'), 303)
}

async function reset({ parts, agent }: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  await resetColleague(parts, agent, (request.params as { id: string }).id)
  return reply.redirect(backTo(request, 'reinitialise'), 303)
}

async function changeHere(
  { parts, agent }: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  await changePost(parts, agent, id, readRole(request.body, `role-${id}`))
  return reply.redirect(backTo(request, 'regle'), 303)
}

function readAccount(form: unknown, nameField: string, roleName: string): { name: string; role: Role } {
  const name = fieldOf(form, nameField)
  if (name === '' || name.length > 80) throw new Problem('fieldMissing')
  return { name, role: readRole(form, roleName) }
}

function readRole(form: unknown, name: string): Role {
  const role = fieldOf(form, name)
  if (!Object.hasOwn(WORDS.roles, role)) throw new Problem('fieldMissing')
  return role as Role
}
