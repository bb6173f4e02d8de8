import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { factorAskedFrom, maySetFactorUp } from '../../app/sign-in/open-session.ts'
import { changeFactor } from '../../app/sign-in/second-factor.ts'
import { countRecoveryCodes, findSecondFactor } from '../../store/agents/second-factors.ts'
import { button, postForm } from '../components.ts'
import { longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { keepSession, sessionOf } from '../session-cookie.ts'
import { codeField } from '../sign-in/code-field.ts'
import { FACTOR } from '../sign-in/second-factor-words.ts'
import type { StaffRoute, Visit } from '../visit.ts'

/** Another telephone, by a code of the one before or one kept on paper. */
export const factorRoutes: StaffRoute[] = [
  { method: 'POST', path: '/mon-compte/telephone-des-codes', for: 'agent', answer: change },
]

async function change(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { web, parts } = visit
  const proving = await changeFactor(parts, sessionOf(web, request) ?? '', fieldOf(request.body, 'code'))
  if ('refused' in proving) {
    const content = html`<h1>${FACTOR.mine}</h1>${proving.refused === 'locked' && notice(FACTOR.locked)}${changeForm(visit, proving.refused === 'wrong' ? FACTOR.wrong : undefined)}`
    return sendPage(reply, web, { title: FACTOR.mine, path: '/mon-compte', content, visit }, 403)
  }
  keepSession(web, reply, proving.session)
  return reply.redirect('/connexion/code/installer?suite=/mon-compte', 303)
}

/** What somebody's own page says of their second factor; nothing where they have none. */
export async function ownFactor(visit: Visit): Promise<Html | undefined> {
  const { parts, agent } = visit
  if (!(await findSecondFactor(parts.store, agent.id))) return maySetFactorUp(parts, agent) ? notYet(visit) : undefined
  return html`
    <section aria-labelledby="codes">
      <h2 id="codes">${FACTOR.mine}</h2>
      <p>${FACTOR.mineMean(await countRecoveryCodes(parts.store, agent.id))}</p>
      ${changeForm(visit)}
    </section>
  `
}

/** Of the first days: until when one may go without, and the way to it, open for a quarter of an hour after signing in. */
async function notYet({ parts, agent, now }: Visit): Promise<Html> {
  const from = (await factorAskedFrom(parts.store, agent)).setZone(now.zone)
  return html`
    <section aria-labelledby="codes">
      <h2 id="codes">${FACTOR.mine}</h2>
      <p>${FACTOR.askedFrom(longDay(from))}</p>
      <p><a href="/connexion/code/installer?suite=/mon-compte">${FACTOR.setUp}</a></p>
    </section>
  `
}

function changeForm(visit: Visit, problem?: string): Html {
  return postForm(visit, {
    action: '/mon-compte/telephone-des-codes',
    className: 'narrow',
    content: html`<p>${FACTOR.changeMeans}</p>${codeField({ hint: FACTOR.codeHint, problem })}${button(FACTOR.change, 'secondary')}`,
  })
}
