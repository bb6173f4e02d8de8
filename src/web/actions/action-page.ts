import type { FastifyInstance, FastifyReply } from 'fastify'
import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { type Acted, act } from '../../app/links/act.ts'
import { type ActionAbout, type LookedAt, lookAtAction } from '../../app/links/look-at-action.ts'
import { onOfficeClock } from '../../domain/office.ts'
import type { ActionObstacle, ActionSubject } from '../../locales/fr/action-words.ts'
import { findActionLink } from '../../store/requests/action-links.ts'
import { button, doneNotice } from '../components.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { readBy } from '../page-words.ts'
import { partsOf } from '../request-log.ts'
import { brake } from '../visitor.ts'
import type { Web } from '../web.ts'
import { moveDoubts } from './move-doubts.ts'
import { DECISION } from './words.ts'

/**
 * A decision offered by an e-mail. The link is what proves whose it is, so no session; opening it changes nothing, because scanners and
 * previews open every link: only the button acts.
 */
export function actionPage(server: FastifyInstance, web: Web): void {
  const { parts } = web
  const byLink = brake(server, web.trustedProxy, async ({ params }) => {
    const { token } = params as { token: string }
    return (await findActionLink(parts.store, token)) && token
  })

  server.get<{ Params: { token: string } }>('/agir/:token', async (request, reply) => {
    const { token } = request.params
    return show(reply, token, await lookAtAction(parts.store, token, parts.clock.now()))
  })

  server.post<{ Params: { token: string } }>('/agir/:token', { onRequest: byLink }, async (request, reply) => {
    const acted = pressedTwice(await act(partsOf(parts, request), request.params.token), parts.clock.now())
    // What the person is told leaves now rather than within the minute.
    if (acted.state === 'done') web.wake()
    return show(reply, request.params.token, acted)
  })

  function show(reply: FastifyReply, token: string, looked: LookedAt | Acted) {
    // Whose link it is, whoever is signed in on this browser.
    const reader = 'about' in looked ? looked.about.agent : undefined
    return reader ? readBy(reader, () => answer(reply, token, looked)) : answer(reply, token, looked)
  }

  async function answer(reply: FastifyReply, token: string, looked: LookedAt | Acted) {
    const doubts = looked.state !== 'done' && (await moveDoubts(parts.store, looked, parts.clock.now()))
    const [status, content] = answerOf(token, looked, doubts)
    const page = html`<h1>${DECISION.page.title}</h1>${content}`
    return sendPage(reply, web, { title: DECISION.page.title, path: '/agir', content: page }, status)
  }
}

/** A button pressed twice did what it did: only later is a link one that has been used. */
function pressedTwice(acted: Acted, now: DateTime): Acted {
  return acted.state === 'used' && acted.at > now.minus({ minutes: 1 }) ? { ...acted, state: 'done' } : acted
}

function answerOf(token: string, looked: LookedAt | Acted, doubts: Html | false): [number, Html] {
  switch (looked.state) {
    case 'open':
      return [200, ask(token, looked.about, doubts)]
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

function ask(token: string, about: ActionAbout, doubts: Html | false): Html {
  return html`
    <form method="post" action="/agir/${token}" class="decision">
      <p><strong>${DECISION.willDo(subjectOf(about))}</strong></p>
      ${doubts}
      <p>${DECISION.page.nothingYet}</p>
      ${button(DECISION.buttonWords(about.action))}
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

function subjectOf({ action, office, probationer, appointment, slots }: ActionAbout): ActionSubject {
  return {
    action,
    probationer,
    appointment: appointment && { status: appointment.status, startsAt: onOfficeClock(office, appointment.startsAt) },
    slots: slots.map(({ startsAt, newAgent }) => ({ at: onOfficeClock(office, startsAt), newAgent })),
  }
}

function toAgenda(): Html {
  return html`<p><a href="/agenda">${DECISION.page.agenda}</a></p>`
}
