import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { listReadOver } from '../../app/people/read-over.ts'
import type { Probationer } from '../../domain/people.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { doneFrom, doneNotice } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { birthOf } from './birth-of.ts'
import { BY_HAND, DUTY } from './by-hand-words.ts'
import { leavingNotice } from './leaving-text.ts'
import { addressOf, openPerson } from './open-person.ts'
import { appointmentsSection } from './person-appointments.ts'
import { ANSWER_SCRIPTS, conversationSection, type Draft } from './person-conversation.ts'
import { historySection, namesOfAgents } from './person-history.ts'
import { obligationsSection } from './person-obligations.ts'
import { referentSection } from './person-referent.ts'
import { contactSection, type PhoneDraft, sendingSection } from './person-settings.ts'
import { waitingSection } from './person-waiting.ts'
import { rightsSection } from './rights-pages.ts'
import { PERSON } from './words.ts'

/** All that is known of one person, and what an agent does about it. */
export const personRoutes: StaffRoute[] = [
  {
    method: 'GET',
    path: '/personnes/:id',
    for: 'agent',
    answer: async (visit: Visit, request: FastifyRequest, reply: FastifyReply) => {
      const person = await openPerson(visit, request)
      const leaving = await leavingNotice(visit, person, request.query, {
        action: addressOf(person, 'sms/annuler'),
        settled: fieldOf(request.query, 'fait') === 'terminee',
      })
      return showPerson(visit, reply, person, {
        done: leaving ? undefined : doneFrom(request.query, doneWords()),
        leaving,
      })
    },
  },
]

/** What every form that leads here did. */
function doneWords(): Record<string, string> {
  return { ...PERSON.done, ...BY_HAND.done, ...DUTY.done }
}

/** What the page shows besides what is stored. */
export interface Shown {
  /** What was just done. */
  done?: string | undefined
  draft?: Draft
  /** What was just written, while it may be taken back; or that it was too late. */
  leaving?: Html | undefined
  phone?: PhoneDraft
}

export async function showPerson(
  visit: Visit,
  reply: FastifyReply,
  person: Probationer,
  { done, draft, leaving, phone }: Shown,
  status = 200,
): Promise<FastifyReply> {
  const { parts, web } = visit
  const holders = person.phone ? await listByPhone(parts.store, person.phone) : []
  const others = holders.filter(({ id }) => id !== person.id)
  const agentNames = await namesOfAgents(visit)
  const readOver = await listReadOver(parts.store, [person])
  const about = { person, others, shared: others.length > 0, agentNames }
  const [appointments, conversation, obligations, sending, history] = await Promise.all([
    appointmentsSection(visit, about),
    conversationSection(visit, about, draft ?? { writingId: parts.newId(), words: '' }, leaving),
    obligationsSection(visit, person),
    sendingSection(visit, person, about.shared),
    historySection(visit, person, agentNames),
  ])
  const name = `${person.lastName} ${person.firstName}`
  const content = html`
    <p class="back"><a href="/personnes">‹ ${PERSON.back}</a></p>
    <h1>${name} <small>${[PERSON.caseNumber(person.caseNumber), birthOf(person, visit.office.zone)].filter(Boolean).join(', ')}</small></h1>
    <p class="aside"><a href="${addressOf(person, 'identite')}">${BY_HAND.correct}</a></p>
    ${done && doneNotice(done)}
    <div class="person-page">
      <div>${await waitingSection(visit, person)}${appointments}${conversation}${obligations}</div>
      <div>${contactSection(visit, person, { others, readOver: readOver.has(person.id), draft: phone })}${await referentSection(visit, person)}${sending}${rightsSection(visit, person)}</div>
    </div>
    ${history}
  `
  return sendPage(reply, web, { title: name, path: '/personnes', content, visit, scripts: ANSWER_SCRIPTS }, status)
}
