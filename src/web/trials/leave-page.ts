import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { leaveTrials } from '../../app/trials/leave-trials.ts'
import { button, checkbox, doneFrom, doneNotice, postForm } from '../components.ts'
import { fieldOf } from '../form.ts'
import { sendPage } from '../html.ts'
import { addressOf, personOf } from '../people/open-person.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { LEAVE } from './leave-words.ts'

/** The way out of trials for a person: it says the same whether they are in one or not. */
export const leaveRoutes: StaffRoute[] = [
  { method: 'GET', path: '/personnes/:id/essais', for: 'agent', answer: show },
  { method: 'POST', path: '/personnes/:id/essais', for: 'agent', answer: leave },
]

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await personOf(visit, request)
  const done = doneFrom(request.query, LEAVE.done)
  const content = html`
    <p><a href="${addressOf(person)}">${person.firstName} ${person.lastName}</a></p>
    <h1>${LEAVE.title} <small>${person.lastName} ${person.firstName}</small></h1>
    ${done && doneNotice(done)}
    <p>${LEAVE.intro}</p>
    <p>${LEAVE.keeps}</p>
    ${postForm(visit, {
      action: addressOf(person, 'essais'),
      content: html`
        ${checkbox({ name: 'plainte', label: LEAVE.complained })}
        ${checkbox({ name: 'effacer', label: LEAVE.erase })}
        ${button(LEAVE.leave)}
      `,
    })}
  `
  return sendPage(reply, visit.web, {
    title: `${LEAVE.title}, ${person.lastName} ${person.firstName}`,
    path: '/personnes',
    content,
    visit,
  })
}

async function leave(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await personOf(visit, request)
  await leaveTrials(visit.parts, person.id, {
    complained: fieldOf(request.body, 'plainte') !== '',
    erased: fieldOf(request.body, 'effacer') !== '',
  })
  return reply.redirect(`${addressOf(person, 'essais')}?fait=sortie`, 303)
}
