import type { FastifyReply, FastifyRequest } from 'fastify'
import { DateTime } from 'luxon'
import { type Handling, handBack, takeOver } from '../../app/conversations/take-over.ts'
import { writeToPerson } from '../../app/conversations/write-to-person.ts'
import { changeLanguage, type Permission, setPermission } from '../../app/people/change-person.ts'
import { changePhone, trustPhoneOf } from '../../app/people/change-phone.ts'
import { handOverPerson } from '../../app/people/hand-over.ts'
import { pausePerson, unpausePerson } from '../../app/people/pause-person.ts'
import { resumeByHand, stopByHand } from '../../app/people/stop-by-hand.ts'
import { verifyDocument } from '../../app/people/verify-document.ts'
import type { Office } from '../../domain/office.ts'
import { isLanguage } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { WritingProblem } from '../../domain/writing.ts'
import { doneNotice } from '../components.ts'
import { fieldOf, isDay } from '../form.ts'
import { notice } from '../html.ts'
import { REQUESTS } from '../requests/words.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { leavesSoon, takeBackFrom } from './leaving-text.ts'
import { addressOf, openPerson, personOf } from './open-person.ts'
import { type Draft, seenIn, settledBy } from './person-conversation.ts'
import { namesOfAgents } from './person-history.ts'
import { showPerson } from './person-page.ts'
import { OTHER_REASON, PAUSE_REASONS, PERSON } from './words.ts'

/** What an agent does about a person, one form each; the page then says that it is done. */
export const personChanges: StaffRoute[] = [
  { method: 'POST', path: '/personnes/:id/sms', for: 'agent', answer: write },
  { method: 'POST', path: '/personnes/:id/sms/annuler', for: 'agent', answer: takeTextBack },
  { method: 'POST', path: '/personnes/:id/telephone', for: 'agent', answer: changeNumber },
  act('main', 'main', async ({ parts }, whom) => orProblem(await takeOver(parts, whom))),
  act('rendre', 'rendue', async ({ parts }, whom) => orProblem(await handBack(parts, whom))),
  act('confiance', 'confiance', ({ parts }, whom) => trustPhoneOf(parts, whom)),
  act('langue', 'langue', ({ parts }, whom, form) => {
    const language = fieldOf(form, 'langue')
    if (!isLanguage(language)) throw new Problem('fieldMissing')
    return changeLanguage(parts, { ...whom, language })
  }),
  act('pause', 'pause', ({ parts, office }, whom, form) =>
    pausePerson(parts, { ...whom, reason: pauseReason(form), until: pauseUntil(form, office) }),
  ),
  act('reprise', 'reprise', ({ parts }, whom) => unpausePerson(parts, whom)),
  act('permission', 'permission', ({ parts }, whom, form) => {
    const permission = PERMISSIONS.get(fieldOf(form, 'quoi'))
    if (!permission) throw new Problem('fieldMissing')
    return setPermission(parts, { ...whom, permission, allowed: fieldOf(form, 'permis') === 'oui' })
  }),
  act('arret', 'arret', ({ parts }, whom) => stopByHand(parts, whom)),
  act('accord', 'accord', ({ parts }, whom, form) => resumeByHand(parts, { ...whom, proof: fieldOf(form, 'ecrit') })),
  act('referent', 'referent', ({ parts }, whom, form) => {
    const given = { toId: fieldOf(form, 'agent') || undefined, withAppointments: fieldOf(form, 'rendezvous') === 'oui' }
    return handOverPerson(parts, { ...whom, ...given })
  }),
  act('justificatif', 'document', ({ parts }, whom, form) =>
    verifyDocument(parts, { ...whom, requestId: fieldOf(form, 'demande') }),
  ),
]

const PERMISSIONS = new Map<string, Permission>([
  ['protection', 'protectedAdult'],
  ['partage', 'textsAllowedOnSharedNumber'],
  ['sensible', 'sensitiveAllowed'],
])

/** One form that changes one thing; texts that may leave because of it leave now. */
function act(
  action: string,
  done: string,
  change: (visit: Visit, whom: Handling, form: unknown) => Promise<void>,
): StaffRoute {
  return {
    method: 'POST',
    path: `/personnes/:id/${action}`,
    for: 'agent',
    async answer(visit, request, reply) {
      const person = await personOf(visit, request)
      await change(visit, { probationerId: person.id, agentId: visit.agent.id }, request.body)
      visit.web.wake()
      return reply.redirect(`${addressOf(person)}?fait=${done}`, 303)
    },
  }
}

/** Sends an agent's own words, counts them, or says why they cannot leave with what was written kept. */
async function write(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await openPerson(visit, request)
  const words = fieldOf(request.body, 'message')
  const writingId = fieldOf(request.body, 'envoi')
  if (!FORM_ID.test(writingId)) throw new Problem('fieldMissing')
  const draft = { writingId, words }
  if (fieldOf(request.body, 'compter') !== '') return showPerson(visit, reply, person, { draft })
  const whom = { probationerId: person.id, agentId: visit.agent.id }
  const { finishes, settles } = settledBy(request.body)
  const written = await writeToPerson(visit.parts, { ...whom, ...draft, seen: seenIn(request.body), settles })
  const { problem, answeredBy } = written
  if (problem) return showPerson(visit, reply, person, { draft: refused(visit, draft, problem) }, 400)
  if (answeredBy) return showPerson(visit, reply, person, { draft: await notSent(visit, draft, answeredBy) }, 409)
  return reply.redirect(
    `${addressOf(person)}?fait=${finishes ? 'terminee' : 'sms'}${leavesSoon(visit, written)}#conversation`,
    303,
  )
}

async function takeTextBack(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await openPerson(visit, request)
  const { taken, words } = await takeBackFrom(visit, person, request)
  if (taken === 'left') return showPerson(visit, reply, person, { leaving: notice(LEAVING.tooLate) }, 409)
  const leaving = doneNotice(words === '' ? LEAVING.takenBackReady : LEAVING.takenBack)
  return showPerson(visit, reply, person, { leaving, draft: { writingId: visit.parts.newId(), words } })
}

/** What could not leave, to be mended and sent again: once taken back it is another text, which leaves when sent anew. */
export function refused({ parts }: Visit, draft: Draft, problem: WritingProblem): Draft {
  return { ...draft, ...(problem === 'takenBack' && { writingId: parts.newId() }), problem }
}

/** What was written beside somebody else's answer, to be sent again by whoever has read it. */
export async function notSent(visit: Visit, draft: Draft, answeredBy: string): Promise<Draft> {
  return { ...draft, answeredBy: (await namesOfAgents(visit)).get(answeredBy) ?? REQUESTS.somebody }
}

async function changeNumber(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await openPerson(visit, request)
  const written = fieldOf(request.body, 'telephone')
  const whom = { probationerId: person.id, agentId: visit.agent.id }
  const { problem } = await changePhone(visit.parts, { ...whom, written })
  if (problem) return showPerson(visit, reply, person, { phone: { written, problem } }, 400)
  visit.web.wake()
  return reply.redirect(`${addressOf(person)}?fait=telephone`, 303)
}

const LEAVING = PERSON.conversation.leaving

export const FORM_ID = /^[\w-]{8,64}$/

/** A reason of the list, made precise, or other words altogether. */
function pauseReason(form: unknown): string {
  const chosen = PAUSE_REASONS.find((reason) => reason === fieldOf(form, 'raison'))
  const detail = fieldOf(form, 'precision')
  if (chosen === undefined || chosen === OTHER_REASON) return detail
  return detail === '' ? chosen : `${chosen} : ${detail}`
}

/** The morning of the day that is given, on the office's clock. */
function pauseUntil(form: unknown, { zone }: Office): DateTime | undefined {
  const day = fieldOf(form, 'reprise')
  if (day === '') return undefined
  const at = DateTime.fromISO(day, { zone })
  if (!isDay(day) || !at.isValid) throw new Problem('pauseOver')
  return at
}

function orProblem({ problem }: { problem?: string }): void {
  if (problem) throw new Problem('cannotBeTexted')
}
