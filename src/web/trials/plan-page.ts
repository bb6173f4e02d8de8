import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { planTrial } from '../../app/trials/plan-trial.ts'
import { readPast } from '../../app/trials/read-past.ts'
import { ALPHA, type Design } from '../../domain/trial/protocol.ts'
import { sizeOf, WEEKS } from '../../domain/trial/size.ts'
import { listOffices, listTypes } from '../../store/offices/offices.ts'
import { button, postForm } from '../components.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { type Problems, problemList } from '../settings/settings-form.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { designForm, hiddenDesign, readDesign, startingFrom, typesIn, writtenIn } from './design-form.ts'
import { number } from './numbers.ts'
import { TRIALS } from './words.ts'

const SIZE = TRIALS.size

/** A trial is thought out here, its size with it, and its protocol written. */
export const planRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/essai/nouveau',
    for: 'admin',
    answer: (visit, request, reply) => send(visit, request.query, reply),
  },
  { method: 'POST', path: '/essai/nouveau', for: 'admin', answer: write },
]

async function send(visit: Visit, written: unknown, reply: FastifyReply, status = 200): Promise<FastifyReply> {
  const types = await listTypes(visit.parts.store, visit.office.id)
  const { asked } = writtenIn(written)
  const others = (await listOffices(visit.parts.store)).filter(({ id }) => id !== visit.office.id)
  const { design, problems } = asked ? readDesign(written, visit.office, types) : { design: undefined, problems: {} }
  const offered = [...types.values()].filter(({ texted, moving }) => texted && moving !== 'never')
  // Of the types ticked: an appointment of another type is missed more, or less.
  const ticked = typesIn(written).filter((code) => types.has(code))
  const codes = ticked.length > 0 ? ticked : offered.map(({ code }) => code)
  const past = await readPast(visit.parts.store, { officeId: visit.office.id, types: codes }, visit.now.toUTC())
  const content = html`
    <p><a href="/essai">${TRIALS.back}</a></p>
    <h1>${TRIALS.plan}</h1>
    <p>${TRIALS.chance}</p>
    ${problemList(problems)}
    ${design && isWhole(problems) && sizePanel(visit, written, design)}
    ${designForm(written, offered, others, problems, startingFrom(past))}
  `
  return sendPage(reply, visit.web, { title: TRIALS.plan, path: '/reglages', content, visit }, status)
}

function isWhole(problems: Problems): boolean {
  return Object.keys(problems).length === 0
}

function sizePanel(visit: Visit, written: unknown, { weeks, looks, smallestDifference, assumed }: Design): Html {
  const size = sizeOf({ ...assumed, alpha: ALPHA, looks, smallestDifference })
  const { people, appointments } = size.announced
  return html`
    <section class="panel" aria-labelledby="taille">
      <h2 id="taille">${SIZE.title}</h2>
      <p><strong>${SIZE.people(number(people), number(size.peoplePerArm))}</strong></p>
      <p>${SIZE.appointments(number(appointments))} ${SIZE.weeks(number(size.weeks), number(size.months))}</p>
      ${size.officeTooSmall ? notice(SIZE.tooSmall(number(size.weeks), WEEKS.most)) : size.weeks > weeks && notice(SIZE.longer)}
      ${postForm(visit, {
        action: '/essai/nouveau',
        content: html`
          ${hiddenDesign(written)}
          <p>${SIZE.writeIntro}</p>
          ${button(SIZE.write, 'main', { name: 'calculer', value: 'oui' })}
        `,
      })}
    </section>
  `
}

async function write(visit: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const types = await listTypes(visit.parts.store, visit.office.id)
  const { design, problems } = readDesign(body, visit.office, types)
  if (!isWhole(problems)) return send(visit, { ...(body as object), calculer: 'oui' }, reply, 400)
  const id = await planTrial(visit.parts, visit.agent, design)
  return reply.redirect(`/essai/${id}?fait=ecrit`, 303)
}
