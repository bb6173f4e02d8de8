import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { changeAccount, openAccount } from '../../app/settings/open-account.ts'
import type { Agent, Role } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { listAgents } from '../../store/agents.ts'
import { COVER } from '../account/words.ts'
import { button, field, postForm, selectField } from '../components.ts'
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
]

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return send(visit, request, reply, { written: { role: 'agent' }, problems: {}, status: 200 })
}

/** What was typed to open an account, and what is wrong with it. */
interface Opening {
  written: Written
  problems: Problems
  status: number
}

async function send(visit: Visit, request: FastifyRequest, reply: FastifyReply, opening: Opening) {
  const { written, problems, status } = opening
  const agents = await listAgents(visit.parts.store, visit.office.id)
  const content = html`
    ${settingsHead(PATH, request.query)}
    ${problemList(problems)}
    <div class="columns">${agents.map((agent) => agentForm(visit, agent))}</div>
    <section aria-labelledby="ouvrir">
      <h2 id="ouvrir">${WORDS.add}</h2>
      ${postForm(visit, {
        action: PATH,
        className: 'narrow',
        content: html`
          ${field({ name: 'email', label: WORDS.email, type: 'email', value: fieldOf(written, 'email'), problem: problems.email, required: true })}
          ${field({ name: 'nom', label: WORDS.name, value: fieldOf(written, 'nom'), problem: problems.nom, required: true })}
          ${roleField('role', fieldOf(written, 'role'))}
          ${button(WORDS.add)}
        `,
      })}
    </section>
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/reglages', content, visit }, status)
}

function agentForm(visit: Visit, { id, name, email, role, emailRefusedAt }: Agent): Html {
  const content = html`
    <h2>${name}</h2>
    <p>${email}</p>
    ${emailRefusedAt && notice(WORDS.refused)}
    ${field({ name: `nom-${id}`, label: WORDS.name, value: name, required: true })}
    ${roleField(`role-${id}`, role)}
    ${button(SETTINGS.save, 'secondary')}
    <p><a href="${coverAddress({ id })}">${COVER.link}<span class="hidden">, ${name}</span></a></p>
  `
  return postForm(visit, { action: `${PATH}/${id}`, content })
}

function roleField(name: string, value: string): Html {
  const options = Object.entries(WORDS.roles).map(([role, words]) => ({ value: role, words }))
  return selectField({ name, label: WORDS.role, options, value })
}

async function open(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { body } = request
  try {
    const account = { email: fieldOf(body, 'email'), ...readAccount(body, 'nom', 'role') }
    await openAccount(visit.parts, visit.agent, account)
  } catch (error) {
    return send(visit, request, reply, { written: body as Written, ...besideField(error, BESIDE) })
  }
  return reply.redirect(`${PATH}?fait=ouvert`, 303)
}

/** The field of the form that each trouble is about. */
const BESIDE: Beside = {
  emailUnread: { name: 'email', words: PROBLEM_WORDS.emailUnread },
  emailElsewhere: { name: 'email', words: PROBLEM_WORDS.emailElsewhere },
  agentOfAnotherOffice: { name: 'email', words: PROBLEM_WORDS.agentOfAnotherOffice },
  accountExists: { name: 'email', words: PROBLEM_WORDS.accountExists },
  fieldMissing: { name: 'nom', words: WORDS.nameUnread },
}

async function change({ parts, agent }: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  await changeAccount(parts, agent, id, readAccount(request.body, `nom-${id}`, `role-${id}`))
  return reply.redirect(`${PATH}?fait=regle`, 303)
}

function readAccount(form: unknown, nameField: string, roleName: string): { name: string; role: Role } {
  const [name, role] = [fieldOf(form, nameField), fieldOf(form, roleName)]
  if (name === '' || name.length > 80 || !Object.hasOwn(WORDS.roles, role)) throw new Problem('fieldMissing')
  return { name, role: role as Role }
}
