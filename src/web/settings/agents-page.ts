import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { changeAccount, openAccount } from '../../app/settings/open-account.ts'
import type { Agent, Role } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { SETTINGS } from '../../locales/fr/settings-words.ts'
import { listAgents } from '../../store/agents.ts'
import { button, field, postForm, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { settingsHead } from './settings-menu.ts'

const WORDS = SETTINGS.agents
const PATH = '/agents'

/** Who works here, and what each may do. An agent a planning named receives e-mails and cannot sign in until it is said here. */
export const agentsRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: show },
  { method: 'POST', path: PATH, for: 'admin', answer: open },
  { method: 'POST', path: `${PATH}/:id`, for: 'admin', answer: change },
]

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const agents = await listAgents(visit.parts.store, visit.office.id)
  const content = html`
    ${settingsHead(PATH, request.query)}
    <div class="columns">${agents.map((agent) => agentForm(visit, agent))}</div>
    <section aria-labelledby="ouvrir">
      <h2 id="ouvrir">${WORDS.add}</h2>
      ${postForm(visit, {
        action: PATH,
        className: 'narrow',
        content: html`
          ${field({ name: 'email', label: WORDS.email, type: 'email', required: true })}
          ${field({ name: 'nom', label: WORDS.name, required: true })}
          ${roleField('role', 'agent')}
          ${button(WORDS.add)}
        `,
      })}
    </section>
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/reglages', content, visit })
}

function agentForm(visit: Visit, { id, name, email, role, emailRefusedAt }: Agent): Html {
  const content = html`
    <h2>${name}</h2>
    <p>${email}</p>
    ${emailRefusedAt && notice(WORDS.refused)}
    ${field({ name: `nom-${id}`, label: WORDS.name, value: name, required: true })}
    ${roleField(`role-${id}`, role)}
    ${button(SETTINGS.save, 'secondary')}
  `
  return postForm(visit, { action: `${PATH}/${id}`, content })
}

function roleField(name: string, value: Role): Html {
  const options = Object.entries(WORDS.roles).map(([role, words]) => ({ value: role, words }))
  return selectField({ name, label: WORDS.role, options, value })
}

async function open({ parts, agent }: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  await openAccount(parts, agent, { email: fieldOf(body, 'email'), ...readAccount(body, 'nom', 'role') })
  return reply.redirect(`${PATH}?fait=ouvert`, 303)
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
