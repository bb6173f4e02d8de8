import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { endToken, makeToken } from '../../app/programs/tokens.ts'
import { newToken } from '../../app/sign-in/open-session.ts'
import { listTokens } from '../../store/tokens/tokens.ts'
import { actionButton, button, checkbox, dataTable, doneFrom, doneNotice, field, postForm } from '../components.ts'
import { longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { type Beside, besideField, type Problems, problemList, type Written } from '../settings/settings-form.ts'
import { settingsHead } from '../settings/settings-menu.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { hooksRoutes, hooksSection } from './hooks-section.ts'
import { PROGRAMS } from './words.ts'

const PATH = '/reglages/acces'
const SHOWN = 100

/** Which programs may load the office's planning and read what changed of it. */
export const programsRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: show },
  { method: 'POST', path: PATH, for: 'admin', answer: make },
  { method: 'POST', path: `${PATH}/:id/fermer`, for: 'admin', answer: end },
  ...hooksRoutes,
]

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return send(visit, request, reply, { written: {}, problems: {}, status: 200 })
}

interface Making {
  written: Written
  problems: Problems
  status: number
}

async function send(visit: Visit, request: FastifyRequest, reply: FastifyReply, making: Making): Promise<FastifyReply> {
  const { written, problems, status } = making
  const done = doneFrom(request.query, PROGRAMS.done)
  const content = html`
    ${settingsHead(PATH, undefined)}
    ${done && doneNotice(done)}
    <p>${PROGRAMS.intro}</p>
    <p><a href="/api">${PROGRAMS.documentation}</a></p>
    ${problemList(problems)}
    ${await tokensTable(visit)}
    <section aria-labelledby="donner">
      <h2 id="donner">${PROGRAMS.add}</h2>
      ${postForm(visit, {
        action: PATH,
        className: 'narrow',
        content: html`
          <input type="hidden" name="formulaire" value="${newToken()}">
          ${field({ name: 'nom', label: PROGRAMS.name, hint: PROGRAMS.nameHint, value: fieldOf(written, 'nom'), problem: problems.nom, required: true })}
          <fieldset class="choices">
            <legend>${PROGRAMS.may}</legend>
            ${checkbox({ name: 'charger', label: PROGRAMS.rights.mayLoad, checked: fieldOf(written, 'charger') === 'oui' })}
            ${checkbox({ name: 'lire', label: PROGRAMS.rights.mayRead, checked: fieldOf(written, 'lire') === 'oui' })}
          </fieldset>
          ${button(PROGRAMS.add)}
        `,
      })}
    </section>
    ${await hooksSection(visit)}
  `
  return sendPage(reply, visit.web, { title: PROGRAMS.title, path: '/reglages', content, visit }, status)
}

async function tokensTable(visit: Visit): Promise<Html> {
  const { parts, office } = visit
  const tokens = await listTokens(parts.store, office.id, SHOWN)
  if (tokens.length === 0) return html`<p class="empty">${PROGRAMS.none}</p>`
  const day = (instant: DateTime) => longDay(instant.setZone(office.zone))
  const rows = tokens.map(({ id, name, mayLoad, mayRead, madeBy, createdAt, usedAt, revokedAt }) => {
    const rights = [mayLoad && PROGRAMS.rights.mayLoad, mayRead && PROGRAMS.rights.mayRead].filter(Boolean)
    return [
      html`${name}`,
      html`${rights.join(', ')}`,
      html`${PROGRAMS.made(madeBy ?? PROGRAMS.somebody, day(createdAt))}`,
      html`${usedAt ? day(usedAt) : PROGRAMS.never}`,
      revokedAt
        ? html`${PROGRAMS.revoked(day(revokedAt))}`
        : actionButton(visit, `${PATH}/${id}/fermer`, `${PROGRAMS.revoke} ${name}`, {}, 'danger'),
    ]
  })
  return dataTable({ caption: PROGRAMS.caption, columns: PROGRAMS.columns, rows })
}

/** Answers with the token itself, since it is kept nowhere: no page can be asked for that shows it again. */
async function make(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { body } = request
  try {
    const rights = { mayLoad: fieldOf(body, 'charger') === 'oui', mayRead: fieldOf(body, 'lire') === 'oui' }
    const form = fieldOf(body, 'formulaire') || newToken()
    const token = await makeToken(visit.parts, visit.agent, { name: fieldOf(body, 'nom'), form, ...rights })
    return sendPage(reply, visit.web, { title: PROGRAMS.shownTitle, path: '/reglages', content: shown(token), visit })
  } catch (error) {
    return send(visit, request, reply, { written: body as Written, ...besideField(error, BESIDE) })
  }
}

const BESIDE: Beside = {
  fieldMissing: { name: 'nom', words: () => PROGRAMS.nameUnread },
  tooManyTokens: { name: 'nom', words: () => PROBLEM_WORDS.tooManyTokens },
}

function shown(token: string): Html {
  return html`
    <h1>${PROGRAMS.shownTitle}</h1>
    ${doneNotice(PROGRAMS.shownOnce)}
    <p>${PROGRAMS.token} <code class="token">${token}</code></p>
    <p><a href="${PATH}">${PROGRAMS.back}</a></p>
  `
}

async function end({ parts, agent }: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  await endToken(parts, agent, id)
  return reply.redirect(`${PATH}?fait=ferme`, 303)
}
