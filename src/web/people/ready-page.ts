import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { readyValuesFor } from '../../app/conversations/ready-values.ts'
import { writeToPerson } from '../../app/conversations/write-to-person.ts'
import { momentsToPropose, type Proposal, proposeMoments } from '../../app/worklist/propose-moments.ts'
import { isFrench, type Language, type Probationer } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { isPaperToBring, isReadyReply, PAPERS_TO_BRING, READY_REPLIES } from '../../domain/ready-reply.ts'
import { segments } from '../../domain/segments.ts'
import { SEGMENTS_TO_WRITE, whyNotWrite } from '../../domain/writing.ts'
import { sayReady, sayReply } from '../../locales/say.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { button, checkbox, postForm } from '../components.ts'
import { fieldOf, fieldsOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { WRITING_PROBLEMS } from '../locale-words.ts'
import { pageLanguage } from '../page-words.ts'
import { REQUESTS } from '../requests/words.ts'
import { inLanguage, linesWeWrote } from '../spoken.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { leavesSoon } from './leaving-text.ts'
import { addressOf, openPerson } from './open-person.ts'
import { seenAnswer, seenIn } from './person-conversation.ts'
import { namesOfAgents } from './person-history.ts'
import { READY as WORDS } from './ready-words.ts'
import { PERSON, segmentsInWords } from './words.ts'

/** Sentences that an agent sends without writing one: each in the agent's language, beside what the person will get. */
export const readyRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/personnes/:id/reponses',
    for: 'agent',
    answer: async (visit, request, reply) =>
      show(visit, await openPerson(visit, request), reply, { asked: request.query }),
  },
  { method: 'POST', path: '/personnes/:id/reponses', for: 'agent', answer: send },
]

const MOMENTS = 'moments'
const FORM_ID = /^[\w-]{8,64}$/

interface Shown {
  asked: unknown
  trouble?: string
  status?: number
}

async function show(visit: Visit, person: Probationer, reply: FastifyReply, { asked, trouble, status }: Shown) {
  const { parts, web } = visit
  const shared = person.phone ? (await listByPhone(parts.store, person.phone)).length > 1 : false
  const obstacle = whyNotWrite('x', person, shared)
  const addressee = shared ? person.firstName : undefined
  const name = `${person.lastName} ${person.firstName}`
  const content = html`
    <p class="back"><a href="${addressOf(person)}#conversation">‹ ${PERSON.history.backToPerson}</a></p>
    <h1>${WORDS.title} <small>${name}</small></h1>
    ${trouble && notice(trouble)}
    ${obstacle ? notice(WRITING_PROBLEMS[obstacle]) : html`<p>${WORDS.intro}</p>${await listOf(visit, person, addressee, asked)}`}
  `
  const title = `${WORDS.title}, ${name}`
  return sendPage(reply, web, { title, path: '/personnes', content, visit }, status)
}

async function listOf(visit: Visit, person: Probationer, addressee: string | undefined, asked: unknown): Promise<Html> {
  const { parts, office, agent, now } = visit
  const papers = fieldsOf(asked, 'apporter').filter(isPaperToBring)
  const seen = await seenAnswer(visit, person)
  const values = await readyValuesFor(parts.store, { office, person, agentId: agent.id, papers }, now.toUTC())
  const voice = { office, now, addressee }
  const both = (say: (language: Language) => string | undefined) => {
    const [yours, theirs] = [say(pageLanguage()), say(person.language)]
    return yours && theirs ? { yours, theirs } : undefined
  }
  const cards = READY_REPLIES.map((ready) => {
    const said = both((language) => sayReady(language, ready, values, voice))
    const fields = { reponse: ready, ...(ready === 'bring' && { apporter: papers }) }
    return html`
      <li>
        <h2>${WORDS.titles[ready]}</h2>
        ${ready === 'bring' && papersForm(person, papers)}
        ${said ? sayable(visit, person, seen, said, { title: WORDS.titles[ready], fields }) : ready !== 'bring' && html`<p class="empty">${WORDS.nothing}</p>`}
      </li>`
  })
  const proposal = await momentsToPropose(parts.store, person, now.toUTC())
  const list = proposal && both((language) => sayMoments(language, proposal, voice))
  return html`
    <ul class="ready">
      <li>
        <h2>${WORDS.momentsTitle}</h2>
        <p>${proposal ? WORDS.moments : WORDS.noMoments}</p>
        ${list && proposal && sayable(visit, person, seen, list, { title: WORDS.momentsTitle, fields: momentsFields(proposal) })}
      </li>
      ${cards}
    </ul>
  `
}

function sayMoments(
  language: Language,
  { appointment, slots }: Proposal,
  voice: Parameters<typeof sayReply>[2],
): string {
  const about = { ...appointment, moving: 'self' as const, agentName: undefined }
  return sayReply(language, { text: 'slotsOffered', values: { appointment: about, slots } }, voice)
}

function momentsFields({ appointment, slots }: Proposal) {
  return { reponse: MOMENTS, version: String(appointment.version), creneau: slots.map(({ id }) => id) }
}

/** In the agent's language, as they will get it, what it costs, and the button. */
function sayable(
  visit: Visit,
  person: Probationer,
  seen: Html,
  { yours, theirs }: { yours: string; theirs: string },
  { title, fields }: { title: string; fields: Record<string, string | readonly string[]> },
): Html {
  const { language } = person
  const hidden = Object.entries({ envoi: visit.parts.newId(), ...fields }).flatMap(([name, value]) =>
    [value].flat().map((one) => html`<input type="hidden" name="${name}" value="${one}">`),
  )
  const same = language === pageLanguage()
  return html`
    <div class="both">
      ${!same && html`<figure class="text"><blockquote>${yours}</blockquote><figcaption>${WORDS.inYours}</figcaption></figure>`}
      <figure class="text"><blockquote ${inLanguage(language)}>${linesWeWrote(theirs)}</blockquote><figcaption>${WORDS.theirs(language)}. ${segmentsInWords(withoutOdd(theirs, language), SEGMENTS_TO_WRITE)}</figcaption></figure>
    </div>
    ${postForm(visit, { action: addressOf(person, 'reponses'), className: 'one-click', content: html`${hidden}${seen}${button(WORDS.send, 'main', undefined, title)}` })}
  `
}

/** The letters of a language are no odd signs in it. */
function withoutOdd(text: string, language: Language) {
  const counted = segments(text)
  return isFrench(language) ? counted : { ...counted, odd: [] }
}

function papersForm(person: Probationer, chosen: readonly string[]): Html {
  return html`
    <form method="get" action="${addressOf(person, 'reponses')}">
      <fieldset class="choices">
        <legend>${WORDS.papers}</legend>
        ${PAPERS_TO_BRING.map((paper) => checkbox({ name: 'apporter', value: paper, label: WORDS.paperNames[paper], checked: chosen.includes(paper) }))}
      </fieldset>
      <button type="submit" class="secondary">${WORDS.see}</button>
    </form>
  `
}

async function send(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { body } = request
  const person = await openPerson(visit, request)
  const ready = fieldOf(body, 'reponse')
  const whom = { probationerId: person.id, agentId: visit.agent.id }
  const seen = seenIn(body)
  if (ready === MOMENTS) {
    const shown = { slotIds: fieldsOf(body, 'creneau'), version: Number(fieldOf(body, 'version')) }
    const { proposed, answeredBy } = await proposeMoments(visit.parts, { ...whom, ...shown, seen })
    if (answeredBy) return show(visit, person, reply, { asked: body, ...(await answered(visit, answeredBy)) })
    if (!proposed) return show(visit, person, reply, { asked: body, trouble: WORDS.notProposed, status: 409 })
  } else {
    const writingId = fieldOf(body, 'envoi')
    if (!FORM_ID.test(writingId) || !isReadyReply(ready)) throw new Problem('fieldMissing')
    const papers = fieldsOf(body, 'apporter').filter(isPaperToBring)
    const written = await writeToPerson(visit.parts, { ...whom, writingId, ready, papers, seen })
    const { problem, answeredBy } = written
    if (problem) return show(visit, person, reply, { asked: body, trouble: WRITING_PROBLEMS[problem], status: 400 })
    if (answeredBy) return show(visit, person, reply, { asked: body, ...(await answered(visit, answeredBy)) })
    return reply.redirect(`${addressOf(person)}?fait=sms${leavesSoon(visit, written)}#conversation`, 303)
  }
  visit.web.wake()
  return reply.redirect(`${addressOf(person)}?fait=sms#conversation`, 303)
}

/** A colleague was first: what was chosen is to be chosen again by whoever has read that answer. */
async function answered(visit: Visit, agentId: string): Promise<Pick<Shown, 'trouble' | 'status'>> {
  const name = (await namesOfAgents(visit)).get(agentId) ?? REQUESTS.somebody
  return { trouble: PERSON.conversation.answeredMeanwhile(name), status: 409 }
}
