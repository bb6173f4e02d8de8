import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { correctIdentity } from '../../app/people/make-person.ts'
import type { Probationer } from '../../domain/people.ts'
import { readAddress, readIdentity, type WrittenIdentity } from '../../domain/person-by-hand.ts'
import { button, field, postForm } from '../components.ts'
import { fieldOf } from '../form.ts'
import { sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { asShown, shownIn } from './as-shown.ts'
import { BY_HAND as WORDS } from './by-hand-words.ts'
import { identityFields, inWords, NAMES, takenNotice, writtenIn, wrongNotice } from './identity-form.ts'
import { addressOf, openPerson } from './open-person.ts'

/** Who somebody is and where letters go, corrected by hand: the telephone, the language and the referent are changed on their page. */
export const identityRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/personnes/:id/identite',
    for: 'agent',
    async answer(visit, request, reply) {
      const person = await openPerson(visit, request)
      return show(visit, reply, person, { written: writtenOf(person) })
    },
  },
  { method: 'POST', path: '/personnes/:id/identite', for: 'agent', answer: correct },
]

interface Written extends WrittenIdentity {
  address: string
}

interface Shown {
  written: Written
  /** What the form is compared with when it is sent; what is stored, unless it was refused as it was. */
  shown?: Written
  problems?: Partial<Record<keyof Written, string>>
  takenBy?: Probationer
}

async function correct(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await openPerson(visit, request)
  const written = formOf(request.body)
  const shown = formOf(shownIn(request.body, FIELDS))
  const read = readIdentity(written, visit.now)
  const address = readAddress(written.address)
  if ('problems' in read || 'problem' in address) {
    const problems = inWords({
      ...('problems' in read && read.problems),
      ...('problem' in address && { address: address.problem }),
    })
    return show(visit, reply, person, { written, shown, problems }, 400)
  }
  const whom = { probationerId: person.id, agentId: visit.agent.id }
  const answer = await correctIdentity(visit.parts, { ...whom, identity: { ...read.identity, ...address }, shown })
  if ('takenBy' in answer) return show(visit, reply, person, { written, shown, takenBy: answer.takenBy }, 409)
  if ('contested' in answer) return showContested(visit, reply, { ...answer, written, shown })
  return reply.redirect(`${addressOf(person)}?fait=identite`, 303)
}

const FIELDS = [...Object.values(NAMES), 'adresse']

function formOf(form: unknown): Written {
  return { ...writtenIn(form), address: fieldOf(form, 'adresse') }
}

function writtenOf({ caseNumber, lastName, firstName, birthDate = '', address = '' }: Probationer): Written {
  return { caseNumber, lastName, firstName, birthDate, address }
}

/** What was typed stays, beside what others made of it; what was not changed is shown as it is now. Sent again, it is meant. */
function showContested(
  visit: Visit,
  reply: FastifyReply,
  {
    person,
    contested,
    written,
    shown,
  }: { person: Probationer; contested: (keyof Written)[]; written: Written; shown: Written },
): Promise<FastifyReply> {
  const stored = writtenOf(person)
  const names = Object.keys(stored) as (keyof Written)[]
  const kept = names.filter((name) => written[name] !== shown[name]).map((name) => [name, written[name]])
  const problems = Object.fromEntries(contested.map((name) => [name, WORDS.meanwhile(stored[name])]))
  return show(visit, reply, person, { written: { ...stored, ...Object.fromEntries(kept) }, problems }, 409)
}

async function show(
  visit: Visit,
  reply: FastifyReply,
  person: Probationer,
  { written, shown = writtenOf(person), problems = {}, takenBy }: Shown,
  status = 200,
): Promise<FastifyReply> {
  const title = `${WORDS.correctTitle}, ${person.lastName} ${person.firstName}`
  const { address, ...identity } = shown
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
        ${asShown({ ...named(identity), adresse: address })}
        ${identityFields(visit, written, problems)}
        <p><small>${WORDS.caseWarning}</small></p>
        ${field({ name: 'adresse', label: WORDS.address, hint: WORDS.addressHint, value: written.address, problem: problems.address })}
        ${button(WORDS.corrected)}
      `,
    })}
  `
  return sendPage(reply, visit.web, { title, path: '/personnes', content, visit }, status)
}

function named(identity: WrittenIdentity): Record<string, string> {
  return Object.fromEntries(Object.entries(NAMES).map(([name, own]) => [own, identity[name as keyof WrittenIdentity]]))
}
