import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { hasSameProtocol } from '../../app/trials/get-trial.ts'
import { dropTrial } from '../../app/trials/plan-trial.ts'
import { isHarmSeen, readResult } from '../../app/trials/read-result.ts'
import { agreeToTrial, beginTrial, endTrial } from '../../app/trials/start-trial.ts'
import { checkAllocation } from '../../domain/trial/allocation-check.ts'
import { ARMS } from '../../domain/trial/extras.ts'
import { isLookDue, isRunning, mayReadEarly, readyAt } from '../../domain/trial/look.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { countAllocated } from '../../store/trials/allocations.ts'
import type { Trial } from '../../store/trials/trials.ts'
import { actionButton, button, checkbox, doneFrom, doneNotice, postForm } from '../components.ts'
import { longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { asOfficeWrote } from '../spoken.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { filesSection } from './files.ts'
import { number } from './numbers.ts'
import { protocolSection } from './protocol-section.ts'
import { resultSection } from './result-section.ts'
import { trialOf } from './trial-of.ts'
import { stateOf } from './trial-state.ts'
import { TRIALS } from './words.ts'

/** One trial: its protocol, then whoever was allocated and nothing more until the look, then what was read. */
export const trialRoutes: StaffRoute[] = [
  { method: 'GET', path: '/essai/:id', for: 'admin', answer: show },
  {
    method: 'GET',
    path: '/essai/:id/commencer',
    for: 'admin',
    answer: (visit, request, reply) => askAgain(visit, request, reply),
  },
  { method: 'POST', path: '/essai/:id/commencer', for: 'admin', answer: begin },
  { method: 'POST', path: '/essai/:id/accepter', for: 'admin', answer: agree },
  { method: 'POST', path: '/essai/:id/abandonner', for: 'admin', answer: drop },
  { method: 'POST', path: '/essai/:id/arreter', for: 'admin', answer: stop },
  { method: 'POST', path: '/essai/:id/lire', for: 'admin', answer: read },
]

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, now, web } = visit
  const trial = await trialOf(visit, request)
  const done = doneFrom(request.query, TRIALS.done)
  const running = isRunning(trial, now)
  const same = hasSameProtocol(parts, trial)
  const content = html`
    <p><a href="/essai">${TRIALS.back}</a></p>
    <h1 ${asOfficeWrote()}>${trial.protocol.question}</h1>
    ${done && doneNotice(done)}
    <p>${TRIALS.extras[trial.protocol.extra].name}${SHARED.colon}${TRIALS.states[stateOf(trial, now)]}.</p>
    ${running && (await isHarmSeen(parts.store, trial, now)) && notice(TRIALS.harm)}
    ${trial.startedAt ? await underWay(visit, trial) : await beforeIt(visit, trial)}
    ${same ? resultSection(visit, trial) : notice(PROBLEM_WORDS.protocolChanged)}
    ${same && trial.result && filesSection(visit, trial)}
    ${protocolSection(visit, trial)}
  `
  return sendPage(reply, web, {
    title: `${TRIALS.title}${SHARED.colon}${trial.protocol.question}`,
    path: '/reglages',
    content,
    visit,
  })
}

async function beforeIt(visit: Visit, trial: Trial): Promise<Html> {
  const { id, officeId, offices } = trial
  const isOwn = officeId === visit.office.id
  const missing = offices.filter(({ joinedAt }) => !joinedAt)
  const asked = missing.some((one) => one.officeId === visit.office.id)
  return html`
    <p>${TRIALS.chance}</p>
    ${offices.length > 1 && (await officesSection(visit, trial))}
    ${asked && html`<p>${TRIALS.offices.agreeIntro}</p>${actionButton(visit, `/essai/${id}/accepter`, TRIALS.offices.agree, {}, 'main')}`}
    ${isOwn && missing.length === 0 && html`<p><a href="/essai/${id}/commencer" role="button">${TRIALS.begin.link}</a></p>`}
    ${isOwn && actionButton(visit, `/essai/${id}/abandonner`, TRIALS.drop)}
  `
}

async function officesSection({ parts }: Visit, { offices }: Trial): Promise<Html> {
  const WORDS = TRIALS.offices
  const named: { name: string; joined: boolean }[] = []
  for (const { officeId, joinedAt } of offices) {
    const { name } = await getOffice(parts.store, officeId)
    named.push({ name, joined: joinedAt !== undefined })
  }
  return html`
    <h2>${WORDS.title}</h2>
    <ul>${named.map(({ name, joined }) => html`<li>${name}${SHARED.colon}${joined ? WORDS.agreed : WORDS.asked}</li>`)}</ul>
    <p>${WORDS.waits}</p>
  `
}

async function underWay(visit: Visit, trial: Trial): Promise<Html> {
  const { now } = visit
  const { id, result } = trial
  const early = mayReadEarly(trial, now)
  const ready = readyAt(trial)?.setZone(now.zone)
  return html`
    ${ready && (!result || now < ready) && (await countsSection(visit, trial))}
    ${!result && !early && ready && html`<p>${isLookDue(trial, now) ? TRIALS.read.due : TRIALS.blind(longDay(ready))}</p>`}
    ${
      early &&
      ready &&
      html`<p>${TRIALS.read.again(longDay(ready))}</p>${actionButton(visit, `/essai/${id}/lire`, TRIALS.read.words, {}, 'main')}`
    }
    ${
      isRunning(trial, now) &&
      html`<details><summary>${TRIALS.stop.summary}</summary><p>${TRIALS.stop.intro}</p>
        ${actionButton(visit, `/essai/${id}/arreter`, TRIALS.stop.words, {}, 'danger')}</details>`
    }
  `
}

/** How many were allocated, and whether the arms are as chance makes them: all that is told of a trial before its look, and nothing by arm. */
async function countsSection({ parts }: Visit, { id, erasedByArm }: Trial): Promise<Html> {
  const WORDS = TRIALS.counts
  const counts = await countAllocated(parts.store, id)
  const [usual, other] = ARMS.map((arm) => (counts.get(arm) ?? 0) + (erasedByArm[arm]?.people ?? 0))
  const all = (usual ?? 0) + (other ?? 0)
  const balance = checkAllocation(usual ?? 0, other ?? 0)
  return html`
    <section aria-labelledby="tirees">
      <h2 id="tirees">${WORDS.title}</h2>
      ${all === 0 ? html`<p class="empty">${WORDS.none}</p>` : html`<p>${WORDS.all(number(all))}</p>`}
      ${all > 0 && (balance.inBalance ? html`<p>${WORDS.balanced}</p>` : notice(WORDS.unbalanced))}
    </section>
  `
}

/** Before it begins, once more: what begins, until when, and that those who must know do. */
async function askAgain(
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const WORDS = TRIALS.begin
  const trial = await trialOf(visit, request)
  const until = visit.now.plus({ weeks: trial.protocol.weeks })
  const content = html`
    <p><a href="/essai/${trial.id}" ${asOfficeWrote()}>${trial.protocol.question}</a></p>
    <h1>${WORDS.title}</h1>
    ${wrong && notice(wrong)}
    <p>${WORDS.intro} ${WORDS.until(longDay(until))}</p>
    ${postForm(visit, {
      action: `/essai/${trial.id}/commencer`,
      content: html`${checkbox({ name: 'informe', label: WORDS.told })}${button(WORDS.words, 'danger')}`,
    })}
    ${protocolSection(visit, trial)}
  `
  const page = { title: WORDS.title, path: '/reglages', content, visit }
  return sendPage(reply, visit.web, page, wrong ? 400 : 200)
}

async function begin(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = await trialOf(visit, request)
  if (fieldOf(request.body, 'informe') === '') return askAgain(visit, request, reply, TRIALS.begin.mustTell)
  await beginTrial(visit.parts, visit.agent, id)
  return reply.redirect(`/essai/${id}?fait=commence`, 303)
}

async function agree(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = await trialOf(visit, request)
  await agreeToTrial(visit.parts, visit.agent, id)
  return reply.redirect(`/essai/${id}?fait=accepte`, 303)
}

async function drop(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = await trialOf(visit, request)
  await dropTrial(visit.parts, visit.agent, id)
  return reply.redirect('/essai?fait=abandonne', 303)
}

async function stop(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = await trialOf(visit, request)
  await endTrial(visit.parts, visit.agent, id)
  return reply.redirect(`/essai/${id}?fait=arrete`, 303)
}

async function read(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = await trialOf(visit, request)
  await readResult(visit.parts, visit.agent, id)
  return reply.redirect(`/essai/${id}?fait=lu#resultat`, 303)
}
