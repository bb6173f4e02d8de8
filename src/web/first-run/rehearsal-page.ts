import type { FastifyReply, FastifyRequest } from 'fastify'
import { html, raw } from 'hono/html'
import { addToTeam, foreseeOpening, openToPeople, removeFromTeam } from '../../app/first-run/rehearsal.ts'
import { onOfficeClock } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import { actionButton, button, doneFrom, doneNotice, field, postForm } from '../components.ts'
import { longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { type Beside, besideField, type Problems } from '../settings/settings-form.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { REHEARSAL as WORDS } from './rehearsal-words.ts'

const PATH = '/rodage'

/** While texts leave to the team only: who that is, and what opening does. */
export const rehearsalRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: (visit, request, reply) => send(visit, request, reply) },
  { method: 'POST', path: `${PATH}/numeros`, for: 'admin', answer: add },
  { method: 'POST', path: `${PATH}/numeros/retirer`, for: 'admin', answer: remove },
  { method: 'POST', path: `${PATH}/ouvrir`, for: 'admin', answer: open },
]

async function send(
  visit: Visit,
  { query }: FastifyRequest,
  reply: FastifyReply,
  { written = '', problems = {}, status = 200 }: { written?: string; problems?: Problems; status?: number } = {},
): Promise<FastifyReply> {
  const { rehearsalSince } = visit.office
  const done = doneFrom(query, WORDS.done)
  const content = html`
    <h1>${WORDS.title}</h1>
    ${done && doneNotice(done)}
    ${
      rehearsalSince
        ? html`<p>${WORDS.since(longDay(onOfficeClock(visit.office, rehearsalSince)))}</p><p>${WORDS.exceptions}</p>
            ${teamSection(visit, written, problems)}${await openingSection(visit)}`
        : html`<p>${WORDS.open}</p>`
    }
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/reglages', content, visit }, status)
}

function teamSection(visit: Visit, written: string, problems: Problems): Html {
  const { teamPhones = [] } = visit.office
  return html`
    <section aria-labelledby="equipe">
      <h2 id="equipe">${WORDS.team}</h2>
      ${teamPhones.length === 0 ? html`<p>${WORDS.noTeam}</p>` : html`<ul>${teamPhones.map((phone) => html`<li>${phone} ${actionButton(visit, `${PATH}/numeros/retirer`, WORDS.remove, { numero: phone })}</li>`)}</ul>`}
      ${postForm(visit, {
        action: `${PATH}/numeros`,
        className: 'narrow',
        content: html`
          ${field({ name: 'numero', label: WORDS.number, type: 'tel', hint: WORDS.numberHint, value: written, problem: problems.numero, required: true })}
          ${button(WORDS.add, 'secondary')}
        `,
      })}
    </section>
  `
}

async function openingSection(visit: Visit): Promise<Html> {
  const { parts, office, now } = visit
  const { today, week, unsent } = await foreseeOpening(parts.store, office, now.toUTC())
  return html`
    <section aria-labelledby="ouvrir">
      <h2 id="ouvrir">${WORDS.opening}</h2>
      <ul><li>${WORDS.what.today(today)}</li><li>${WORDS.what.week(week)}</li><li>${WORDS.what.unsent(unsent)}</li></ul>
      ${postForm(visit, {
        action: `${PATH}/ouvrir`,
        content: html`
          <label class="check"><input type="checkbox" name="relu" value="oui" ${raw('required')}> ${WORDS.confirm}</label>
          ${button(WORDS.button)}
        `,
      })}
      <p><small>${WORDS.back}</small></p>
    </section>
  `
}

async function add(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const written = fieldOf(request.body, 'numero')
  try {
    await addToTeam(visit.parts, visit.agent, written)
  } catch (error) {
    return send(visit, request, reply, { written, ...besideField(error, BESIDE) })
  }
  return reply.redirect(`${PATH}?fait=ajoute`, 303)
}

const BESIDE: Beside = {
  phoneUnread: { name: 'numero', words: () => SHARED.mobileUnread },
  teamFull: { name: 'numero', words: () => PROBLEM_WORDS.teamFull },
}

async function remove({ parts, agent }: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  await removeFromTeam(parts, agent, fieldOf(body, 'numero'))
  return reply.redirect(`${PATH}?fait=retire`, 303)
}

/** Pressed without the box that says that it was read, it opens nothing. */
async function open(visit: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (fieldOf(body, 'relu') !== 'oui') throw new Problem('fieldMissing')
  await openToPeople(visit.parts, visit.agent)
  visit.web.wake()
  return reply.redirect(`${PATH}?fait=ouvert`, 303)
}
