import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { endHook, registerHook, startHookAgain } from '../../app/programs/hooks.ts'
import { type Hook, listHooks } from '../../store/hooks/hooks.ts'
import { actionButton, button, dataTable, doneNotice, field, postForm } from '../components.ts'
import { longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { HOOKS, PROGRAMS } from './words.ts'

const PAGE = '/reglages/acces'
const PATH = `${PAGE}/adresses`

/** Which addresses are told what changes. */
export const hooksRoutes: StaffRoute[] = [
  { method: 'POST', path: PATH, for: 'admin', answer: register },
  { method: 'POST', path: `${PATH}/:id/retirer`, for: 'admin', answer: end },
  { method: 'POST', path: `${PATH}/:id/reprendre`, for: 'admin', answer: resume },
]

export async function hooksSection(visit: Visit): Promise<Html> {
  const hooks = await listHooks(visit.parts.store, visit.office.id)
  const rows = hooks.map((hook) => [
    html`${new URL(hook.address).host}`,
    html`${stateOf(visit, hook)}`,
    html`
      ${hook.failedAt && actionButton(visit, `${PATH}/${hook.id}/reprendre`, `${HOOKS.resume} ${new URL(hook.address).host}`)}
      ${actionButton(visit, `${PATH}/${hook.id}/retirer`, `${HOOKS.remove} ${new URL(hook.address).host}`, {}, 'danger')}
    `,
  ])
  return html`
    <section aria-labelledby="prevenir">
      <h2 id="prevenir">${HOOKS.title}</h2>
      <p>${HOOKS.intro}</p>
      ${rows.length > 0 && dataTable({ caption: HOOKS.caption, columns: HOOKS.columns, rows })}
      ${postForm(visit, {
        action: PATH,
        className: 'narrow',
        content: html`${field({ name: 'adresse', label: HOOKS.address, hint: HOOKS.addressHint, required: true })}${button(HOOKS.add)}`,
      })}
    </section>
  `
}

function stateOf({ office }: Visit, { failedAt, lastSentAt, trouble }: Hook): string {
  const day = (instant: NonNullable<Hook['failedAt']>) => longDay(instant.setZone(office.zone))
  if (failedAt) return HOOKS.failed(day(failedAt), HOOKS.troubles[trouble ?? ''] ?? trouble ?? '')
  if (trouble) return HOOKS.retrying(HOOKS.troubles[trouble] ?? trouble)
  return lastSentAt ? HOOKS.told(day(lastSentAt)) : HOOKS.nothingYet
}

/** The secret is shown once, as a token is. */
async function register(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const secret = await registerHook(visit.parts, visit.agent, fieldOf(request.body, 'adresse'))
  const content = html`
    <h1>${HOOKS.shownTitle}</h1>
    ${doneNotice(HOOKS.shownOnce)}
    <p>${HOOKS.secret} <code class="token">${secret}</code></p>
    <p><a href="${PAGE}">${PROGRAMS.back}</a></p>
  `
  return sendPage(reply, visit.web, { title: HOOKS.shownTitle, path: '/reglages', content, visit })
}

async function end({ parts, agent }: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  await endHook(parts, agent, (request.params as { id: string }).id)
  return reply.redirect(`${PAGE}?fait=retiree`, 303)
}

async function resume({ parts, agent }: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  await startHookAgain(parts, agent, (request.params as { id: string }).id)
  return reply.redirect(`${PAGE}?fait=reprise`, 303)
}
