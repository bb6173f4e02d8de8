import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { changeObligation, makeObligation, seeProof } from '../../app/people/obligations-by-hand.ts'
import { OBLIGATIONS, type Obligation, type ObligationCode } from '../../domain/obligation.ts'
import type { Probationer } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { ObligationValues } from '../../domain/schedule/obligation-changes.ts'
import { findObligation } from '../../store/obligations/obligations.ts'
import { button, field, postForm, radios, selectField } from '../components.ts'
import { fieldOf, isDay } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { OBLIGATIONS as CATALOGUE } from '../locale-words.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { asShown, shownIn } from './as-shown.ts'
import { BY_HAND, DUTY as WORDS } from './by-hand-words.ts'
import { wrongNotice } from './identity-form.ts'
import { addressOf, openPerson, personOf } from './open-person.ts'
import { FORM_ID } from './person-changes.ts'

/** What a court asks of somebody, written down, changed, lifted and proved by hand. */
export const obligationRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/personnes/:id/obligations/nouvelle',
    for: 'agent',
    answer: async (visit, request, reply) => showNew(visit, reply, await openPerson(visit, request), undefined, {}),
  },
  { method: 'POST', path: '/personnes/:id/obligations/nouvelle', for: 'agent', answer: make },
  { method: 'GET', path: '/personnes/:id/obligations/:obligation', for: 'agent', answer: showOne },
  { method: 'POST', path: '/personnes/:id/obligations/:obligation', for: 'agent', answer: change },
  { method: 'POST', path: '/personnes/:id/obligations/:obligation/vu', for: 'agent', answer: see },
]

type Problems = Partial<Record<'words' | keyof DutyForm, string>>

/** As long as the cells of a file may be. */
const LONGEST = { words: 300, detail: 600, proof: 300 }

async function make(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await openPerson(visit, request)
  const { body } = request
  const id = fieldOf(body, 'cle')
  if (!FORM_ID.test(id)) throw new Problem('fieldMissing')
  const [chosen, typed] = [fieldOf(body, 'obligation'), fieldOf(body, 'mots')]
  const words = chosen || typed
  const problems = problemsOf({ words, ...writtenIn(body) })
  if (words === '') problems.words = WORDS.missing
  // Neither is let go without a word: the list may stand on an obligation nobody meant.
  if (chosen !== '' && typed !== '') problems.words = WORDS.both
  if (Object.keys(problems).length > 0) return showNew(visit, reply, person, body, problems, 400)
  await makeObligation(visit.parts, { ...whomOf(visit, person), id, words, values: valuesIn(body) })
  return reply.redirect(`${addressOf(person)}?fait=obligation#obligations`, 303)
}

async function change(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { person, obligation } = await obligationOf(visit, request, await openPerson(visit, request))
  const written = formOf(request.body)
  const shown = formOf(shownIn(request.body, Object.values(NAMES)))
  const problems = problemsOf(written)
  if (Object.keys(problems).length > 0)
    return showChange(visit, reply, { person, obligation, written, shown, problems }, 400)
  const values = { ...valuesIn(request.body), status: written.status }
  const asked = { ...whomOf(visit, person), obligationId: obligation.id, values, shown }
  const { contested } = await changeObligation(visit.parts, asked)
  if (contested.length > 0) return showContested(visit, reply, { person, obligation, contested, written, shown })
  return reply.redirect(`${addressOf(person)}?fait=obligation#obligations`, 303)
}

async function see(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { person, obligation } = await obligationOf(visit, request, await personOf(visit, request))
  await seeProof(visit.parts, { ...whomOf(visit, person), obligationId: obligation.id })
  return reply.redirect(`${addressOf(person)}?fait=preuve#obligations`, 303)
}

function whomOf({ agent }: Visit, { id }: Probationer) {
  return { probationerId: id, agentId: agent.id }
}

async function obligationOf({ parts }: Visit, request: FastifyRequest, person: Probationer) {
  const obligation = await findObligation(parts.store, fieldOf(request.params, 'obligation'))
  if (obligation?.probationerId !== person.id) throw new Problem('notFound')
  return { person, obligation }
}

/** What was typed stays, beside what others made of it; what was not changed is shown as it is now. Sent again, it is meant. */
function showContested(
  visit: Visit,
  reply: FastifyReply,
  {
    contested,
    written,
    shown,
    ...about
  }: {
    person: Probationer
    obligation: Obligation
    contested: (keyof DutyForm)[]
    written: DutyForm
    shown: DutyForm
  },
): Promise<FastifyReply> {
  const stored = formOfStored(about.obligation)
  const names = Object.keys(NAMES) as (keyof DutyForm)[]
  const kept = names.filter((name) => written[name] !== shown[name]).map((name) => [name, written[name]])
  const said = { ...stored, status: WORDS.states[stored.status] }
  const problems = Object.fromEntries(contested.map((name) => [name, BY_HAND.meanwhile(said[name])]))
  return showChange(visit, reply, { ...about, written: { ...stored, ...Object.fromEntries(kept) }, problems }, 409)
}

/** What the fields of the form are called. */
const NAMES = { detail: 'precision', proof: 'justificatif', dueOn: 'avant', status: 'etat' } as const

interface DutyForm extends WrittenDuty {
  status: Obligation['status']
}

function formOf(form: unknown): DutyForm {
  return { ...writtenIn(form), status: fieldOf(form, NAMES.status) === 'lifted' ? 'lifted' : 'current' }
}

function formOfStored({ detail = '', proof = '', dueOn = '', status }: Obligation): DutyForm {
  return { detail, proof, dueOn, status }
}

interface WrittenDuty {
  detail: string
  proof: string
  dueOn: string
}

function writtenIn(form: unknown): WrittenDuty {
  return { detail: fieldOf(form, NAMES.detail), proof: fieldOf(form, NAMES.proof), dueOn: fieldOf(form, NAMES.dueOn) }
}

function valuesIn(form: unknown): Omit<ObligationValues, 'status'> {
  const { detail, proof, dueOn } = writtenIn(form)
  if (dueOn !== '' && !isDay(dueOn)) throw new Problem('dateUnread')
  return { ...(detail && { detail }), ...(proof && { proof }), ...(dueOn && { dueOn }) }
}

function problemsOf(written: Partial<Record<keyof typeof LONGEST, string>>): Problems {
  const long = Object.entries(LONGEST).filter(
    ([name, most]) => (written[name as keyof typeof LONGEST] ?? '').length > most,
  )
  return Object.fromEntries(long.map(([name]) => [name, WORDS.tooLong]))
}

async function showNew(
  visit: Visit,
  reply: FastifyReply,
  person: Probationer,
  form: unknown,
  problems: Problems,
  status = 200,
): Promise<FastifyReply> {
  const codes = Object.keys(OBLIGATIONS) as ObligationCode[]
  const content = html`
    <input type="hidden" name="cle" value="${fieldOf(form, 'cle') || visit.parts.newId()}">
    ${selectField({
      name: 'obligation',
      label: WORDS.which,
      options: [
        { value: '', words: WORDS.choose },
        ...codes.map((value) => ({ value, words: CATALOGUE[value].short })),
      ],
      value: fieldOf(form, 'obligation'),
    })}
    ${field({ name: 'mots', label: WORDS.words, hint: WORDS.wordsHint, value: fieldOf(form, 'mots'), problem: problems.words })}
    ${valueFields(writtenIn(form), problems)}
    <p><small>${WORDS.silent}</small></p>
    ${button(WORDS.save)}
  `
  const asked = postForm(visit, { action: addressOf(person, 'obligations/nouvelle'), className: 'narrow', content })
  return send(visit, reply, person, WORDS.title, asked, status)
}

async function showOne(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const found = await obligationOf(visit, request, await openPerson(visit, request))
  return showChange(visit, reply, { ...found, written: formOfStored(found.obligation), problems: {} })
}

async function showChange(
  visit: Visit,
  reply: FastifyReply,
  {
    person,
    obligation,
    written,
    shown = formOfStored(obligation),
    problems,
  }: { person: Probationer; obligation: Obligation; written: DutyForm; shown?: DutyForm; problems: Problems },
  status = 200,
): Promise<FastifyReply> {
  const names = Object.entries(NAMES)
  const content = html`
    <p><strong>${nameOf(obligation)}</strong></p>
    ${wrongNotice(Object.keys(problems).length)}
    ${asShown(Object.fromEntries(names.map(([name, own]) => [own, shown[name as keyof DutyForm]])))}
    ${valueFields(written, problems)}
    ${problems.status && notice(problems.status)}
    ${radios({
      name: NAMES.status,
      legend: WORDS.state,
      options: (['current', 'lifted'] as const).map((value) => ({ value, words: WORDS.states[value] })),
      value: written.status,
    })}
    <p><small>${WORDS.liftMeans}</small></p>
    ${button(WORDS.save)}
  `
  const form = postForm(visit, {
    action: addressOf(person, `obligations/${obligation.id}`),
    className: 'narrow',
    content,
  })
  return send(visit, reply, person, WORDS.changeTitle, form, status)
}

/** As the catalogue names it, else in the words of the office. */
export function nameOf({ code, words }: Pick<Obligation, 'code' | 'words'>): string {
  return (code && CATALOGUE[code]?.short) ?? words ?? code ?? ''
}

function valueFields({ detail, proof, dueOn }: WrittenDuty, problems: Problems): Html {
  return html`
    ${field({ name: NAMES.detail, label: WORDS.detail, hint: WORDS.detailHint, value: detail, problem: problems.detail })}
    ${field({ name: NAMES.dueOn, label: WORDS.dueOn, type: 'date', value: dueOn, problem: problems.dueOn })}
    ${field({ name: NAMES.proof, label: WORDS.proof, hint: WORDS.proofHint, value: proof, problem: problems.proof })}
  `
}

function send(visit: Visit, reply: FastifyReply, person: Probationer, title: string, form: Html, status: number) {
  const name = `${person.lastName} ${person.firstName}`
  const content = html`
    <p class="back"><a href="${addressOf(person)}">‹ ${WORDS.back}</a></p>
    <h1>${name} <small>${title}</small></h1>
    ${form}
  `
  return sendPage(reply, visit.web, { title: `${title}, ${name}`, path: '/personnes', content, visit }, status)
}
