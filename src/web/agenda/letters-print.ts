import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { lettersPdf } from '../../app/letters/letters-pdf.ts'
import { findLettersToPost, postLetters, takeBackPosted } from '../../app/letters/post-letters.ts'
import { LETTERS_AT_MOST, noteLettersMade } from '../../app/letters/write-letters.ts'
import { listReadOver } from '../../app/people/read-over.ts'
import type { Appointment } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import { wordLetter } from '../../locales/paper-letter.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { getProbationer } from '../../store/people/people.ts'
import { actionButton, button, doneNotice, postForm } from '../components.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import { momentWords } from '../imports/import-page.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { type LetterRow, listLetterRows, spanAsked } from './letter-rows.ts'
import { backTo } from './presence.ts'
import { LETTERS as WORDS } from './words.ts'

/** Letters on paper: printed in one go or alone, and marked as posted. */
export const letterPrintRoutes: StaffRoute[] = [
  { method: 'POST', path: '/agenda/lettres/pdf', for: 'agent', answer: sendAll },
  { method: 'POST', path: '/agenda/lettres/postees', for: 'agent', answer: markPosted },
  { method: 'POST', path: '/agenda/lettres/postees/annuler', for: 'agent', answer: takeBack },
  { method: 'POST', path: '/rendez-vous/:id/lettre/pdf', for: 'agent', answer: sendOne },
]

/** The letters of what the page shows, and that they were posted. */
export async function printSection(
  visit: Visit,
  { days, agentId, page }: { days: string; agentId: string; page: string },
): Promise<Html> {
  const { parts, agent, office } = visit
  const made = await findLettersToPost(parts.store, { id: agent.id, officeId: office.id })
  const asked = html`
    <input type="hidden" name="jours" value="${days}">
    <input type="hidden" name="agent" value="${agentId}">
    <input type="hidden" name="retour" value="${page}">
  `
  return html`
    <section aria-labelledby="imprimer">
      <h2 id="imprimer">${WORDS.toPrint}</h2>
      <p>${WORDS.toPrintIntro} ${WORDS.atMost(LETTERS_AT_MOST)}</p>
      ${postForm(visit, { action: '/agenda/lettres/pdf', content: html`${asked}${button(WORDS.download, 'secondary')}` })}
      <p>${WORDS.postedIntro(made && momentWords(made, office.zone))}</p>
      ${actionButton(visit, '/agenda/lettres/postees', WORDS.post, { retour: page })}
    </section>
  `
}

/** What became of letters, with the way back. */
export function postedNotice(visit: Visit, query: unknown, page: string): Html | false {
  const count = (name: string) => Number(fieldOf(query, name)) || 0
  switch (fieldOf(query, 'fait')) {
    case 'postees': {
      const fields = { le: fieldOf(query, 'le'), retour: page }
      const undo = actionButton(visit, '/agenda/lettres/postees/annuler', WORDS.undo, fields)
      return doneNotice(WORDS.posted(count('combien'), count('autres')), count('combien') > 0 ? undo : undefined)
    }
    case 'postees-annulees':
      return doneNotice(WORDS.postedBack(count('combien')))
    case 'rien-a-poster':
      return doneNotice(WORDS.noneToPost)
    case 'rien-a-imprimer':
      return doneNotice(WORDS.noneToPrint)
    default:
      return false
  }
}

/** The letter of one appointment; for whoever's post is read by somebody else, without an address. */
export async function letterButton(
  visit: Visit,
  { id, status, startsAt, probationerId }: Appointment,
): Promise<Html | false> {
  if (!MAY_BE_WRITTEN.has(status) || startsAt <= visit.now) return false
  const person = await getProbationer(visit.parts.store, probationerId)
  const byHand = (await listReadOver(visit.parts.store, [person])).has(probationerId)
  return actionButton(visit, `/rendez-vous/${id}/lettre/pdf`, byHand ? WORDS.oneByHand : WORDS.one)
}

const MAY_BE_WRITTEN: ReadonlySet<string> = new Set(['planned', 'cancelled', 'excused'])

async function sendAll(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { span } = spanAsked(request.body, visit.now)
  const rows = await listToPost(visit, span)
  if (rows.length === 0) return backTo(request, reply, 'fait=rien-a-imprimer')
  return send(visit, reply, rows, { toPost: true })
}

async function sendOne(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office } = visit
  const appointment = ofTheirOffice(visit, await findAppointment(parts.store, fieldOf(request.params, 'id')))
  if (!MAY_BE_WRITTEN.has(appointment.status) || appointment.startsAt <= visit.now) throw new Problem('alreadyDone')
  const person = await getProbationer(parts.store, appointment.probationerId)
  const controlled = (await listReadOver(parts.store, [person])).has(person.id)
  const agent = appointment.agentId ? await findAgent(parts.store, appointment.agentId) : undefined
  const agentName = agent?.officeId === office.id ? agent.name : undefined
  return send(visit, reply, [{ appointment, person, agentName, controlled }], { toPost: false })
}

type Addressed = Pick<LetterRow, 'appointment' | 'person' | 'agentName' | 'controlled'>

/** Of those to write to, the first ones; a letter to be handed over never lies among those that are posted. */
async function listToPost({ parts, office }: Visit, span: Parameters<typeof listLetterRows>[2]): Promise<Addressed[]> {
  const found: Addressed[] = []
  for (let after = span.after; found.length < LETTERS_AT_MOST; ) {
    const { rows, next } = await listLetterRows(parts.store, office, { ...span, after })
    found.push(...rows.filter(({ controlled }) => !controlled))
    if (!next) break
    after = next
  }
  return found.slice(0, LETTERS_AT_MOST)
}

/** Written down before it leaves: names and addresses go out. */
async function send(
  visit: Visit,
  reply: FastifyReply,
  rows: readonly Addressed[],
  { toPost }: { toPost: boolean },
): Promise<FastifyReply> {
  const { parts, agent, office, now } = visit
  const types = await listTypes(parts.store, office.id)
  await noteLettersMade(
    parts,
    { id: agent.id, officeId: office.id },
    rows.map(({ appointment }) => appointment),
    { toPost },
  )
  const letters = function* () {
    for (const { appointment, person, agentName, controlled } of rows) {
      const moving = types.get(appointment.type)?.moving
      yield wordLetter({ office, person, appointment, agentName, moving, byHand: controlled, now })
    }
  }
  return reply
    .type('application/pdf')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${WORDS.fileName(now.toISODate() ?? '')}"`)
    .send(Readable.from(lettersPdf(WORDS.documentTitle(office.name), letters())))
}

async function markPosted(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, agent, office } = visit
  const done = await postLetters(parts, { id: agent.id, officeId: office.id })
  if (!done) return backTo(request, reply, 'fait=rien-a-poster')
  const { posted, changed, at } = done
  return backTo(request, reply, `fait=postees&combien=${posted}&autres=${changed}&le=${at.toMillis()}`)
}

async function takeBack(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, agent, office } = visit
  const written = fieldOf(request.body, 'le')
  if (!/^\d{1,15}$/.test(written)) throw new Problem('fieldMissing')
  const at = DateTime.fromMillis(Number(written), { zone: 'utc' })
  const count = await takeBackPosted(parts, { id: agent.id, officeId: office.id }, at)
  return backTo(request, reply, `fait=postees-annulees&combien=${count}`)
}
