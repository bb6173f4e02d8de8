import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { listReadOver } from '../../app/people/read-over.ts'
import type { Probationer } from '../../domain/people.ts'
import { listByPhone } from '../../store/people/people.ts'
import { doneFrom, doneNotice } from '../components.ts'
import { sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { birthOf } from './birth-of.ts'
import { BY_HAND, DUTY } from './by-hand-words.ts'
import { addressOf, openPerson } from './open-person.ts'
import { appointmentsSection } from './person-appointments.ts'
import { conversationSection, type Draft } from './person-conversation.ts'
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
    answer: async (visit: Visit, request: FastifyRequest, reply: FastifyReply) =>
      showPerson(visit, reply, await openPerson(visit, request), { done: doneFrom(request.query, doneWords()) }),
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
  phone?: PhoneDraft
}

export async function showPerson(
  visit: Visit,
  reply: FastifyReply,
  person: Probationer,
  { done, draft, phone }: Shown,
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
    conversationSection(visit, about, draft ?? { writingId: parts.newId(), words: '' }),
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
  return sendPage(reply, web, { title: name, path: '/personnes', content, visit, scripts: ['segments.js'] }, status)
}
