import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { noteLetter, takeBackLetter } from '../../app/appointments/note-letter.ts'
import type { LetterReason } from '../../domain/letter.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import type { Mark } from '../../store/appointments/letters.ts'
import { getProbationer } from '../../store/people/people.ts'
import { nameOf } from '../appointments/change-page.ts'
import { actionButton, button, dataTable, doneNotice, postForm, selectField } from '../components.ts'
import { longDayAndTime } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage, time } from '../html.ts'
import { pager } from '../pager.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { OBSTACLES, SHARED, TEXT_REASONS } from '../words.ts'
import { type LetterRow, listLetterRows } from './letter-rows.ts'
import { backTo, sightOf } from './presence.ts'
import { FILTERS, PRINT, LETTERS as WORDS } from './words.ts'

/** Those whom no text told of their appointment as it stands: each is written to, and ticked. */
export const letterRoutes: StaffRoute[] = [
  { method: 'GET', path: '/agenda/lettres', for: 'agent', answer: showLetters },
  { method: 'POST', path: '/rendez-vous/:id/lettre', for: 'agent', answer: noteSent },
  { method: 'POST', path: '/rendez-vous/:id/lettre/annuler', for: 'agent', answer: takeBack },
]

async function showLetters(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, now } = visit
  const { query } = request
  const days = Object.hasOwn(WORDS.days, fieldOf(query, 'jours')) ? fieldOf(query, 'jours') : '30'
  const agentId = fieldOf(query, 'agent')
  const span = { from: now.toUTC(), until: now.plus({ days: Number(days) }).toUTC(), agentId: agentId || undefined }
  const after = readMark(query)
  const { rows, next } = await listLetterRows(parts.store, office, { ...span, after })
  const page = `/agenda/lettres?jours=${days}${agentId && `&agent=${encodeURIComponent(agentId)}`}`
  const content = html`
    <h1>${WORDS.title}</h1>
    ${await letterNotice(visit, query, page)}
    <p>${WORDS.intro}</p>
    ${await filterForm(visit, days, agentId)}
    ${
      rows.length === 0
        ? html`<p class="empty">${WORDS.none}</p>`
        : dataTable({
            caption: WORDS.caption,
            columns: Object.values(WORDS.columns),
            rows: rows.map((row) => cells(visit, row, page)),
            className: 'letters',
          })
    }
    ${pager({ first: after && page, next: next && `${page}&apres=${next.startsAt.toMillis()}.${next.id}` })}
    <p class="hint">${PRINT.hint}</p>
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/agenda', content, visit })
}

async function filterForm({ parts, office }: Visit, days: string, agentId: string): Promise<Html> {
  const agents = await listAgents(parts.store, office.id)
  return html`
    <form method="get" action="/agenda/lettres" class="filters">
      ${selectField({ name: 'jours', label: WORDS.within, options: Object.entries(WORDS.days).map(([value, words]) => ({ value, words })), value: days })}
      ${selectField({ name: 'agent', label: FILTERS.agent, options: [{ value: '', words: FILTERS.all }, ...agents.map(({ id, name }) => ({ value: id, words: name }))], value: agentId })}
      ${button(WORDS.show, 'secondary')}
    </form>
  `
}

function cells(visit: Visit, row: LetterRow, page: string): Html[] {
  const { appointment, startsAt, person, agentName, reason, controlled } = row
  const { id, version, place, status } = appointment
  const sent = html`
    <input type="hidden" name="version" value="${version}">
    <input type="hidden" name="retour" value="${page}">
    <button type="submit" class="secondary">${controlled ? WORDS.handed : WORDS.sent}<span class="hidden">${SHARED.colon}${nameOf(person)}</span></button>
  `
  return [
    html`<a href="/rendez-vous/${id}">${nameOf(person)}</a> <small>${WORDS.file(person.caseNumber)}</small>`,
    html`${time(startsAt.toISO(), longDayAndTime(startsAt))}`,
    html`${[place.name, place.address].filter(Boolean).join(', ')}`,
    html`${agentName ?? SHARED.noAgent}`,
    html`${WORDS.say[status] ?? ''}`,
    html`${controlled && html`<strong>${WORDS.controlled}</strong> `}${reasonWords(reason)}`,
    postForm(visit, { action: `/rendez-vous/${id}/lettre`, className: 'one-click', content: sent }),
  ]
}

function reasonWords(reason: LetterReason): string {
  if ('obstacle' in reason) return reason.obstacle === 'paused' ? WORDS.paused : OBSTACLES[reason.obstacle]
  return reason.text === 'lost' ? WORDS.lost : TEXT_REASONS[reason.text]
}

async function noteSent(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const sight = sightOf(visit, request)
  await noteLetter(visit.parts, sight)
  return backTo(request, reply, `fait=lettre&rdv=${sight.appointmentId}`)
}

async function takeBack(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const sight = sightOf(visit, request)
  await takeBackLetter(visit.parts, sight)
  return backTo(request, reply, `fait=lettre-annulee&rdv=${sight.appointmentId}`)
}

async function letterNotice(visit: Visit, query: unknown, page: string): Promise<Html | false> {
  const done = fieldOf(query, 'fait')
  if (done !== 'lettre' && done !== 'lettre-annulee') return false
  const appointment = ofTheirOffice(visit, await findAppointment(visit.parts.store, fieldOf(query, 'rdv')))
  const who = nameOf(await getProbationer(visit.parts.store, appointment.probationerId))
  if (done === 'lettre-annulee') return doneNotice(WORDS.undone(who))
  const fields = { version: String(appointment.version), retour: page }
  return doneNotice(
    WORDS.done(who),
    actionButton(visit, `/rendez-vous/${appointment.id}/lettre/annuler`, WORDS.undo, fields),
  )
}

/** Where a page of the list begins: after this moment and appointment. */
function readMark(query: unknown): Mark | undefined {
  const [, millis, id] = /^(\d{1,15})\.(.+)$/.exec(fieldOf(query, 'apres')) ?? []
  return millis !== undefined && id !== undefined
    ? { startsAt: DateTime.fromMillis(Number(millis), { zone: 'utc' }), id }
    : undefined
}
