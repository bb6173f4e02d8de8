import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { correctIdentity } from '../../app/people/make-person.ts'
import type { Probationer } from '../../domain/people.ts'
import { type IdentityProblems, readIdentity, type WrittenIdentity } from '../../domain/person-by-hand.ts'
import { button, postForm } from '../components.ts'
import { sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { BY_HAND as WORDS } from './by-hand-words.ts'
import { identityFields, takenNotice, writtenIn, wrongNotice } from './identity-form.ts'
import { addressOf, openPerson, personOf } from './open-person.ts'

/** Who somebody is, corrected by hand: the telephone, the language and the referent are changed on their page. */
export const identityRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/personnes/:id/identite',
    for: 'agent',
    async answer(visit, request, reply) {
      const person = await openPerson(visit, request)
      const { birthDate = '', ...rest } = person
      return show(visit, reply, person, { written: { ...rest, birthDate } })
    },
  },
  { method: 'POST', path: '/personnes/:id/identite', for: 'agent', answer: correct },
]

interface Shown {
  written: WrittenIdentity
  problems?: IdentityProblems
  takenBy?: Probationer
}

async function correct(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await personOf(visit, request)
  const written = writtenIn(request.body)
  const read = readIdentity(written, visit.now)
  if ('problems' in read) return show(visit, reply, person, { written, problems: read.problems }, 400)
  const whom = { probationerId: person.id, agentId: visit.agent.id }
  const answer = await correctIdentity(visit.parts, { ...whom, identity: read.identity })
  if ('takenBy' in answer) return show(visit, reply, person, { written, takenBy: answer.takenBy }, 409)
  return reply.redirect(`${addressOf(person)}?fait=identite`, 303)
}

async function show(
  visit: Visit,
  reply: FastifyReply,
  person: Probationer,
  { written, problems = {}, takenBy }: Shown,
  status = 200,
): Promise<FastifyReply> {
  const title = `${WORDS.correctTitle}, ${person.lastName} ${person.firstName}`
  const content = html`
    <p class="back"><a href="${addressOf(person)}">‹ ${WORDS.back}</a></p>
    <h1>${person.lastName} ${person.firstName} <small>${WORDS.correctTitle}</small></h1>
    ${wrongNotice(Object.keys(problems).length)}
    ${takenBy && takenNotice(takenBy)}
    <p>${WORDS.correctIntro}</p>
    ${postForm(visit, {
      action: addressOf(person, 'identite'),
      className: 'narrow',
      content: html`
        ${identityFields(visit, written, problems)}
        <p><small>${WORDS.caseWarning}</small></p>
        ${button(WORDS.corrected)}
      `,
    })}
  `
  return sendPage(reply, visit.web, { title, path: '/personnes', content, visit }, status)
}
