import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { makePerson } from '../../app/people/make-person.ts'
import { listNamesakes } from '../../app/people/namesakes.ts'
import { isLanguage, LANGUAGES, type Probationer } from '../../domain/people.ts'
import { type IdentityProblems, readIdentity, type WrittenIdentity } from '../../domain/person-by-hand.ts'
import { type PhoneProblem, readPhone } from '../../domain/phone.ts'
import { Problem } from '../../domain/problem.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { button, checkbox, field, postForm, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { LANGUAGE_NAMES } from '../words.ts'
import { birthOf } from './birth-of.ts'
import { BY_HAND as WORDS } from './by-hand-words.ts'
import { identityFields, inWords, takenNotice, writtenIn, wrongNotice } from './identity-form.ts'
import { addressOf } from './open-person.ts'
import { FORM_ID } from './person-changes.ts'
import { PHONE_PROBLEMS } from './words.ts'

/** Somebody whom no planning has loaded yet, written down by hand. */
export const newPersonRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/personnes/nouvelle',
    for: 'agent',
    answer: (visit, _, reply) => show(visit, reply, undefined, {}),
  },
  { method: 'POST', path: '/personnes/nouvelle', for: 'agent', answer: make },
]

interface Shown {
  problems?: IdentityProblems
  phoneProblem?: PhoneProblem | undefined
  takenBy?: Probationer
  namesakes?: Probationer[]
}

async function make(visit: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, agent, now } = visit
  const id = fieldOf(body, 'cle')
  const language = fieldOf(body, 'langue')
  if (!FORM_ID.test(id) || !isLanguage(language)) throw new Problem('fieldMissing')
  const read = readIdentity(writtenIn(body), now)
  const phone = readPhoneIn(body, office.zone)
  if ('problems' in read || 'problem' in phone) {
    const problems = 'problems' in read ? read.problems : {}
    return show(visit, reply, body, { problems, phoneProblem: 'problem' in phone ? phone.problem : undefined }, 400)
  }
  const { identity } = read
  const namesakes = fieldOf(body, 'autre') === 'oui' ? [] : await listNamesakes(parts.store, office.id, identity)
  // The same case number is told first, and so is a form sent again.
  const others = namesakes.filter((one) => one.caseNumber !== identity.caseNumber && one.id !== id)
  if (others.length > 0) return show(visit, reply, body, { namesakes: others }, 409)
  const referentId = fieldOf(body, 'referent') || undefined
  const made = { id, officeId: office.id, agentId: agent.id, identity, language, ...phone, referentId }
  const answer = await makePerson(parts, made)
  if ('takenBy' in answer) return show(visit, reply, body, { takenBy: answer.takenBy }, 409)
  return reply.redirect(`${addressOf(answer.person)}?fait=cree`, 303)
}

function readPhoneIn(form: unknown, zone: string) {
  const written = fieldOf(form, 'telephone')
  return written === '' ? { phone: undefined, landline: false } : readPhone(written, zone)
}

async function show(
  visit: Visit,
  reply: FastifyReply,
  form: unknown,
  { problems = {}, phoneProblem, takenBy, namesakes = [] }: Shown,
  status = 200,
): Promise<FastifyReply> {
  const { parts, office, agent } = visit
  const agents = (await listAgents(parts.store, office.id)).filter(({ role }) => role !== 'none')
  const referent = form === undefined ? (agent.role === 'agent' ? agent.id : '') : fieldOf(form, 'referent')
  const written: WrittenIdentity = writtenIn(form)
  const content = html`
    <p class="back"><a href="/personnes">‹ ${WORDS.backToSearch}</a></p>
    <h1>${WORDS.title}</h1>
    ${wrongNotice(Object.keys(problems).length + (phoneProblem ? 1 : 0))}
    ${takenBy && takenNotice(takenBy)}
    <p>${WORDS.intro}</p>
    ${postForm(visit, {
      action: '/personnes/nouvelle',
      className: 'narrow',
      content: html`
        <input type="hidden" name="cle" value="${fieldOf(form, 'cle') || parts.newId()}">
        ${namesakes.length > 0 && namesakesBox(visit, namesakes)}
        ${identityFields(visit, written, inWords(problems))}
        ${field({
          name: 'telephone',
          label: WORDS.phone,
          hint: WORDS.phoneHint,
          type: 'tel',
          value: fieldOf(form, 'telephone'),
          problem: phoneProblem && PHONE_PROBLEMS[phoneProblem],
        })}
        ${selectField({
          name: 'langue',
          label: WORDS.language,
          options: LANGUAGES.map((value) => ({ value, words: LANGUAGE_NAMES[value] })),
          value: fieldOf(form, 'langue') || 'fr',
        })}
        ${selectField({
          name: 'referent',
          label: WORDS.referent,
          options: [
            { value: '', words: WORDS.noReferent },
            ...agents.map(({ id, name }) => ({ value: id, words: name })),
          ],
          value: referent,
        })}
        ${button(WORDS.save)}
      `,
    })}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/personnes', content, visit }, status)
}

/** People of one name: the agent says that it is none of them. */
function namesakesBox({ office }: Visit, namesakes: Probationer[]): Html {
  return html`
    <div class="notice" role="alert">
      <p>${WORDS.namesakes(namesakes.length)}</p>
      <ul>${namesakes.map((one) => {
        const birth = birthOf(one, office.zone)
        return html`<li><a href="${addressOf(one)}">${one.lastName} ${one.firstName}</a>, ${WORDS.caseOf(one.caseNumber)}${birth && `, ${birth}`}</li>`
      })}</ul>
      ${checkbox({ name: 'autre', label: WORDS.another })}
    </div>
  `
}
