import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { chooseMail, MAY_READ_ALL } from '../../app/mail/choose-mail.ts'
import { AGENT_LANGUAGES } from '../../domain/people.ts'
import { button, checkbox, doneFrom, doneNotice, field, postForm, radios, selectField } from '../components.ts'
import { fieldOf, fieldsOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { MAIL } from './words.ts'

const PATH = '/mon-courrier'

/** What an agent is e-mailed, and when: reached from the foot of every e-mail. */
export const myMailRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'agent', answer: show },
  { method: 'POST', path: PATH, for: 'agent', answer: choose },
]

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { agent } = visit
  const done = doneFrom(request.query, MAIL.done)
  const content = html`
    <h1>${MAIL.title}</h1>
    ${done && doneNotice(done)}
    ${agent.emailRefusedAt && notice(MAIL.refused)}
    <p>${MAIL.intro(agent.email)}</p>
    ${postForm(visit, { action: PATH, content: choices(visit) })}
  `
  return sendPage(reply, visit.web, { title: MAIL.title, path: PATH, content, visit })
}

function choices({ agent, office }: Visit): Html {
  const receive = [
    { value: 'resume', words: MAIL.digest },
    { value: 'urgences', words: MAIL.urgent },
  ]
  const languages = AGENT_LANGUAGES.map((value) => ({ value, words: MAIL.languages[value], language: value }))
  return html`
    ${radios({ name: 'recevoir', legend: MAIL.receive, options: receive, value: agent.urgentOnly ? 'urgences' : 'resume' })}
    <p><small>${MAIL.always}</small></p>
    ${field({ name: 'heure', label: MAIL.at, type: 'time', value: agent.digestAt, hint: MAIL.atHint(office.digestAt) })}
    <fieldset class="choices">
      <legend>${MAIL.days}</legend>
      <p><small>${MAIL.daysHint}</small></p>
      ${Object.entries(MAIL.weekdays).map(([day, label]) =>
        checkbox({ name: 'jour', label, value: day, checked: agent.digestDays?.includes(Number(day)) ?? false }),
      )}
    </fieldset>
    ${MAY_READ_ALL.includes(agent.role) && checkbox({ name: 'service', label: MAIL.wholeOffice, checked: agent.wholeOffice })}
    ${agent.role === 'admin' && checkbox({ name: 'rapport', label: MAIL.monthlyReport, checked: agent.monthlyReport })}
    ${selectField({ name: 'langue', label: MAIL.language, options: languages, value: agent.language })}
    ${button(MAIL.save)}
  `
}

async function choose(visit: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  await chooseMail(visit.parts, visit.agent, {
    language: fieldOf(body, 'langue'),
    receive: fieldOf(body, 'recevoir'),
    at: fieldOf(body, 'heure'),
    days: fieldsOf(body, 'jour'),
    wholeOffice: fieldOf(body, 'service') === 'oui',
    monthlyReport: fieldOf(body, 'rapport') === 'oui',
  })
  return reply.redirect(`${PATH}?fait=enregistre`, 303)
}
