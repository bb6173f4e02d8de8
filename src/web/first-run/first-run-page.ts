import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import {
  changeFirstRun,
  noteCarrierCheck,
  noteMailArrived,
  noteMailCheck,
  tryMail,
  tryPhone,
} from '../../app/first-run/first-run.ts'
import { readSteps, type Steps } from '../../app/first-run/read-steps.ts'
import { changeOffice } from '../../app/settings/change-office.ts'
import { FIRST_STEPS, type FirstStep, stepsLeft } from '../../domain/first-run.ts'
import { Problem } from '../../domain/problem.ts'
import { actionButton, doneFrom, doneNotice } from '../components.ts'
import { fieldOf } from '../form.ts'
import { badge, type Html, sendPage, type Tone } from '../html.ts'
import { openFrom } from '../settings/agents-page.ts'
import { readOffice, withTheRest } from '../settings/office-form.ts'
import { OFFICE_BESIDE } from '../settings/office-page.ts'
import { besideField, type Problems, type Written } from '../settings/settings-form.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { type Refused, STEP_PARTS } from './step-parts.ts'
import { FIRST_RUN as WORDS } from './words.ts'

const PATH = '/bienvenue'

/** The first day: six short steps, each read from what is there. */
export const firstRunRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: (visit, request, reply) => send(visit, request, reply, {}) },
  { method: 'POST', path: `${PATH}/service`, for: 'admin', answer: keepOffice },
  { method: 'POST', path: `${PATH}/operateur`, for: 'admin', answer: checkCarrier },
  { method: 'POST', path: `${PATH}/courrier`, for: 'admin', answer: checkMail },
  { method: 'GET', path: `${PATH}/courrier/:id`, for: 'admin', answer: askArrived },
  { method: 'POST', path: `${PATH}/courrier/:id`, for: 'admin', answer: noteArrived },
  { method: 'POST', path: `${PATH}/collegues`, for: 'admin', answer: openColleague },
  { method: 'POST', path: `${PATH}/sms`, for: 'admin', answer: textPhone },
  { method: 'POST', path: `${PATH}/passer`, for: 'admin', answer: passStep },
  { method: 'POST', path: `${PATH}/ranger`, for: 'admin', answer: putAway },
]

async function send(visit: Visit, { query }: FastifyRequest, reply: FastifyReply, refused: Refused, status = 200) {
  const { web, parts, office } = visit
  const steps = await readSteps(parts.store, office, web.checks.carrier === undefined)
  const run = office.firstRun ?? { passed: [], away: true }
  const left = stepsLeft(steps.states, { ...run, away: false })
  const open = refused.step ?? stepIn(fieldOf(query, 'etape')) ?? left[0]
  const done = doneFrom(query, WORDS.done)
  const content = html`
    <h1>${WORDS.title}</h1>
    ${done && doneNotice(done)}
    <p>${left.length > 0 ? WORDS.intro : WORDS.nothingLeft}</p>
    <ol class="first-run">${FIRST_STEPS.map((step) => html`<li id="${step}">${section(visit, step, steps, refused, step === open)}</li>`)}</ol>
    ${run.away && html`<p>${WORDS.awaySaid}</p>`}
    ${actionButton(visit, `${PATH}/ranger`, run.away ? WORDS.back : WORDS.away, { ranger: run.away ? 'non' : 'oui' })}
  `
  return sendPage(reply, web, { title: WORDS.title, path: PATH, content, visit }, status)
}

const TONES = { done: 'good', begun: 'moved', toDo: 'ask' } as const satisfies Record<string, Tone>

/** One of them at a time shows what is in it; the others are a title that leads there. */
function section(visit: Visit, step: FirstStep, steps: Steps, refused: Refused, open: boolean): Html {
  const state = steps.states[step]
  const passed = state !== 'done' && visit.office.firstRun?.passed.includes(step)
  const title = WORDS.steps[step]
  const stands = passed ? badge('quiet', WORDS.passed) : badge(TONES[state], WORDS.states[state])
  if (!open) return html`<h2><a href="${PATH}?etape=${step}#${step}">${title}</a></h2> ${stands}`
  const passing = { etape: step, reprendre: passed ? 'oui' : '' }
  return html`
    <h2>${title}</h2> ${stands}
    <div class="step">
      ${STEP_PARTS[step](visit, steps, refused)}
      ${state !== 'done' && actionButton(visit, `${PATH}/passer`, passed ? WORDS.takeUp : WORDS.pass, passing)}
    </div>
  `
}

function stepIn(written: string): FirstStep | undefined {
  return FIRST_STEPS.find((step) => step === written)
}

function backTo(reply: FastifyReply, step: FirstStep, done: keyof typeof WORDS.done): FastifyReply {
  return reply.redirect(`${PATH}?etape=${step}&fait=${done}#${step}`, 303)
}

async function keepOffice(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const written = withTheRest(visit.office, request.body as Written)
  const problems: Problems = {}
  const refused = { step: 'office' as const, written, problems }
  const change = { ...readOffice(written, visit.office, problems), ...readCode(request.body) }
  if (Object.keys(problems).length > 0) return send(visit, request, reply, refused, 400)
  try {
    await changeOffice(visit.parts, visit.agent, change)
  } catch (error) {
    const beside = besideField(error, OFFICE_BESIDE)
    return send(visit, request, reply, { ...refused, ...beside }, beside.status)
  }
  return backTo(reply, 'office', 'service')
}

/** The code is in the form only while it may be chosen. */
function readCode(body: unknown): { code?: string } {
  return typeof body === 'object' && body !== null && 'code' in body ? { code: fieldOf(body, 'code') } : {}
}

async function checkCarrier(
  { web, parts }: Visit,
  _request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!web.checks.carrier) throw new Problem('notFound')
  await noteCarrierCheck(parts, await web.checks.carrier())
  return backTo(reply, 'carrier', 'operateur')
}

async function checkMail(visit: Visit, _request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { web, parts, agent } = visit
  if (!web.checks.mail) throw new Problem('notFound')
  const found = await web.checks.mail()
  await noteMailCheck(parts, found)
  if (found === 'works') {
    await tryMail(parts, agent)
    web.wake()
  }
  return backTo(reply, 'mail', 'courrier')
}

async function askArrived(visit: Visit, { params }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = params as { id: string }
  const content = html`
    <h1>${WORDS.steps.mail}</h1>
    <p>${WORDS.mail.confirm}</p>
    ${actionButton(visit, `${PATH}/courrier/${encodeURIComponent(id)}`, WORDS.mail.confirmButton, {}, 'main')}
  `
  return sendPage(reply, visit.web, { title: `${WORDS.steps.mail}, ${WORDS.title}`, path: PATH, content, visit })
}

async function noteArrived(
  { parts, agent }: Visit,
  { params }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await noteMailArrived(parts, agent, (params as { id: string }).id)
  return backTo(reply, 'mail', 'arrive')
}

async function openColleague(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const refused = await openFrom(visit, request.body)
  if (refused) return send(visit, request, reply, { step: 'colleagues', ...refused }, refused.status)
  return backTo(reply, 'colleagues', 'collegue')
}

async function textPhone(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const numero = fieldOf(request.body, 'numero')
  const phoneProblem = await tryPhone(visit.parts, visit.agent, numero)
  if (phoneProblem) return send(visit, request, reply, { step: 'text', phoneProblem, written: { numero } }, 400)
  visit.web.wake()
  return backTo(reply, 'text', 'sms')
}

async function passStep({ parts, agent }: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const step = stepIn(fieldOf(body, 'etape'))
  if (!step) throw new Problem('fieldMissing')
  const again = fieldOf(body, 'reprendre') !== ''
  await changeFirstRun(parts, agent, again ? { takeUp: step } : { pass: step })
  return reply.redirect(again ? `${PATH}?etape=${step}#${step}` : PATH, 303)
}

async function putAway({ parts, agent }: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  await changeFirstRun(parts, agent, { away: fieldOf(body, 'ranger') !== 'non' })
  return reply.redirect(PATH, 303)
}
