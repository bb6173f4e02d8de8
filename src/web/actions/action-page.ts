import type { FastifyInstance, FastifyReply } from 'fastify'
import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { type Acted, act } from '../../app/links/act.ts'
import { type ActionAbout, type LookedAt, lookAtAction } from '../../app/links/look-at-action.ts'
import type { MoveApproval } from '../../app/worklist/answer-move.ts'
import { onOfficeClock } from '../../domain/office.ts'
import { Problem, type ProblemCode } from '../../domain/problem.ts'
import type { ActionObstacle, ActionSubject } from '../../locales/fr/action-words.ts'
import { findActionLink } from '../../store/requests/action-links.ts'
import { button, doneNotice } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { readBy } from '../page-words.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { STATUS_OF } from '../problems.ts'
import { partsOf } from '../request-log.ts'
import { readMoment } from '../requests/moment-choice.ts'
import { REQUESTS } from '../requests/words.ts'
import { brake } from '../visitor.ts'
import type { Web } from '../web.ts'
import { chooseMoment, chosenMoment } from './choose-moment.ts'
import { moveDoubts } from './move-doubts.ts'
import { DECISION } from './words.ts'

/**
 * A decision offered by an e-mail. The link is what proves whose it is, so no session; opening it changes nothing, because scanners and
 * previews open every link: only the button acts.
 */
export function actionPage(server: FastifyInstance, web: Web): void {
  const { parts } = web
  const byLink = brake(server, web, async ({ params }) => {
    const { token } = params as { token: string }
    return (await findActionLink(parts.store, token)) && token
  })

  server.get<{ Params: { token: string } }>('/agir/:token', async (request, reply) => {
    const { token } = request.params
    return show(reply, { token, looked: await lookAtAction(parts.store, token, parts.clock.now()) })
  })

  server.post<{ Params: { token: string } }>('/agir/:token', { onRequest: byLink }, async (request, reply) => {
    const { token } = request.params
    const now = parts.clock.now()
    const looked = await lookAtAction(parts.store, token, now)
    const form = request.body
    const into = 'about' in looked && looked.about.choices ? readMoment(looked.about.office, form) : undefined
    try {
      if (into && fieldOf(form, 'malgre') !== 'oui' && (await moveDoubts(parts.store, looked, now, into)))
        return await show(reply, { token, looked, chosen: { into, form } })
      const acted = pressedTwice(await act(partsOf(parts, request), token, into), parts.clock.now())
      // What the person is told leaves now rather than within the minute.
      if (acted.state === 'done') web.wake()
      return await show(reply, { token, looked: acted })
    } catch (error) {
      // Of a moment that cannot be had, another is chosen on the same page.
      if (!(error instanceof Problem) || !('about' in looked && looked.about.choices)) throw error
      return show(reply, { token, looked, problem: error.code === 'notFound' ? 'slotFull' : error.code })
    }
  })

  function show(reply: FastifyReply, shown: Shown) {
    // Whose link it is, whoever is signed in on this browser.
    const reader = 'about' in shown.looked ? shown.looked.about.agent : undefined
    return reader ? readBy(reader, () => answer(reply, shown)) : answer(reply, shown)
  }

  async function answer(reply: FastifyReply, shown: Shown) {
    const { looked, chosen, problem } = shown
    const doubts = looked.state !== 'done' && (await moveDoubts(parts.store, looked, parts.clock.now(), chosen?.into))
    const [status, content] = answerOf(shown, doubts)
    const { title } = DECISION.page
    const page = { title, path: '/agir', content: html`<h1>${title}</h1>${content}` }
    return sendPage(reply, web, page, problem ? STATUS_OF[problem] : status)
  }
}

interface Shown {
  token: string
  looked: LookedAt | Acted
  /** A moment that was chosen, of which something is doubtful. */
  chosen?: { into: MoveApproval['into']; form: unknown }
  /** Why the moment that was chosen cannot be had. */
  problem?: ProblemCode
}

/** A button pressed twice did what it did: only later is a link one that has been used. */
function pressedTwice(acted: Acted, now: DateTime): Acted {
  return acted.state === 'used' && acted.at > now.minus({ minutes: 1 }) ? { ...acted, state: 'done' } : acted
}

function answerOf(shown: Shown, doubts: Html | false): [number, Html] {
  const { looked } = shown
  switch (looked.state) {
    case 'open':
      return [200, ask(shown, looked.about, doubts)]
    case 'done':
      return [200, html`${doneNotice(DECISION.wasDone(subjectOf(looked.about)), who(looked))}${toAgenda()}`]
    case 'used':
      return [410, used(looked)]
    case 'obstructed':
      return [409, obstructed(looked)]
    case 'gone':
      return [410, html`${notice(DECISION.page.gone)}${toAgenda()}`]
  }
}

function ask({ token, chosen, problem }: Shown, about: ActionAbout, doubts: Html | false): Html {
  return html`
    <form method="post" action="/agir/${token}" class="decision">
      <p><strong>${DECISION.willDo(subjectOf(about))}</strong></p>
      ${problem && notice(problem === 'fieldMissing' ? REQUESTS.move.chooseOne : PROBLEM_WORDS[problem])}
      ${doubts}
      ${chosen ? chosenMoment(chosen.form) : chooseMoment(about)}
      <p>${DECISION.page.nothingYet}</p>
      ${button(chosen ? REQUESTS.move.anyway : DECISION.buttonWords(about.action))}
      ${chosen && html`<p><a href="/agir/${token}">${REQUESTS.move.chooseAgain}</a></p>`}
      <p><small>${DECISION.page.sentTo(about.agent.name)}</small></p>
    </form>
  `
}

function used(looked: Extract<LookedAt, { state: 'used' }>): Html {
  return html`${notice(DECISION.page.used)}<p>${DECISION.wasDone(subjectOf(looked.about))}</p>${who(looked)}${toAgenda()}`
}

function obstructed({ about, obstacle }: { about: ActionAbout; obstacle: ActionObstacle }): Html {
  const { zone } = about.office
  const local = 'at' in obstacle && obstacle.at ? { ...obstacle, at: obstacle.at.setZone(zone) } : obstacle
  return html`${notice(DECISION.whyNot(local, subjectOf(about)))}${toAgenda()}`
}

function who({ about: { agent, office }, at }: Pick<Extract<LookedAt, { state: 'used' }>, 'about' | 'at'>): Html {
  return html`<p>${DECISION.doneBy(agent.name, onOfficeClock(office, at))}</p>`
}

function subjectOf({ action, office, probationer, appointment, ahead, slots }: ActionAbout): ActionSubject {
  return {
    action,
    probationer,
    appointment: appointment && { status: appointment.status, startsAt: onOfficeClock(office, appointment.startsAt) },
    slots: slots.map(({ startsAt, newAgent }) => ({ at: onOfficeClock(office, startsAt), newAgent })),
    ahead,
  }
}

function toAgenda(): Html {
  return html`<p><a href="/agenda">${DECISION.page.agenda}</a></p>`
}
