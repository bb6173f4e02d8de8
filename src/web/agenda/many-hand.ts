import type { FastifyReply } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { type AgendaRow, asRows } from '../../app/appointments/agenda-rows.ts'
import { handOverAppointments } from '../../app/people/hand-over.ts'
import type { Appointment } from '../../domain/appointment.ts'
import { doubleBooked } from '../../domain/double-booking.ts'
import { type Agent, isCovered } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listBetween } from '../../store/appointments/agenda.ts'
import { nameOf } from '../appointments/change-page.ts'
import { button, dataTable, postForm, selectField } from '../components.ts'
import { clockTime, dayAndMonth } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { badge, type Html, sendPage } from '../html.ts'
import { ofTheirOffice, type Visit } from '../visit.ts'
import { SHARED, TYPES } from '../words.ts'
import type { ManyChoice } from './many-choice.ts'
import { HAND_MANY as WORDS } from './many-hand-words.ts'

/** More than an agent has in the month that a choice spans at most. */
const MOST_OF_A_MONTH = 500

/** The choice of a colleague, with the button that leads to what would be theirs; nothing where nobody else works. */
export async function handFields({ parts, office, agent }: Visit, words: string): Promise<Html | false> {
  const colleagues = (await listAgents(parts.store, office.id)).filter(({ role }) => role !== 'none')
  const options = colleagues.map(({ id, name }) => ({ value: id, words: name }))
  if (options.length === 0) return false
  const other = colleagues.find(({ id }) => id !== agent.id) ?? colleagues[0]
  return html`
    <div class="inline">
      ${selectField({ name: 'collegue', label: WORDS.colleague, options, value: other?.id })}
      ${button(words, 'secondary', { name: 'faire', value: 'confier' })}
    </div>
  `
}

/** What would be a colleague's, with what they have at the same hours: that is not ticked. */
export async function sendHandPreview(
  visit: Visit,
  reply: FastifyReply,
  { chosen, days }: ManyChoice,
  { form, back }: { form: unknown; back: string },
): Promise<FastifyReply> {
  const { parts, office } = visit
  const colleague = await colleagueOf(visit, form)
  const appointments = chosen.map(({ appointment }) => appointment)
  const [rows, clashing] = await Promise.all([
    asRows(parts.store, office, appointments),
    clashesWith(visit, appointments, colleague),
  ])
  const title = WORDS.title(colleague.name)
  const content = html`
    <h1>${title}</h1>
    <p>${WORDS.intro}</p>
    ${postForm(visit, {
      action: '/agenda/plusieurs/appliquer',
      content: html`
        <input type="hidden" name="faire" value="confier">
        <input type="hidden" name="collegue" value="${colleague.id}">
        <input type="hidden" name="du" value="${days.from.toISODate()}">
        <input type="hidden" name="au" value="${days.until.minus({ days: 1 }).toISODate()}">
        <input type="hidden" name="filtres" value="${fieldOf(form, 'filtres')}">
        ${dataTable({
          caption: WORDS.list(colleague.name),
          columns: [WORDS.pick, WORDS.when, WORDS.was],
          rows: rows.map((row) => cells(row, colleague, clashing.has(row.appointment.id))),
          className: 'choose',
        })}
        ${button(WORDS.apply)}
      `,
    })}
    <p><a href="${back}">${WORDS.back}</a></p>
  `
  return sendPage(reply, visit.web, { title, path: '/agenda', content, visit })
}

/** Gives to the colleague what is ticked and stands as it was shown. Returns how many became theirs, and how many had changed meanwhile. */
export async function handMany(
  visit: Visit,
  { chosen }: ManyChoice,
  form: unknown,
): Promise<{ given: number; changed: number }> {
  const { id: toId } = await colleagueOf(visit, form)
  const asShown = chosen.filter(({ appointment: { id, version, agentId }, version: seen }) => {
    const whose = fieldOf(form, `chez-${id}`)
    return version === seen && (whose === '' || whose === (agentId ?? NOBODY))
  })
  const appointmentIds = asShown.map(({ appointment }) => appointment.id)
  const { parts, agent, office } = visit
  const given = await handOverAppointments(parts, { agentId: agent.id, officeId: office.id, appointmentIds, toId })
  return { given, changed: chosen.length - asShown.length }
}

/** The word of a form for an appointment that no agent has. */
const NOBODY = 'personne'

async function colleagueOf(visit: Visit, form: unknown): Promise<Agent> {
  const id = fieldOf(form, 'collegue')
  if (id === '') throw new Problem('fieldMissing')
  const agents = await listAgents(visit.parts.store, visit.office.id)
  return ofTheirOffice(
    visit,
    agents.find((one) => one.id === id && one.role !== 'none'),
  )
}

async function clashesWith(
  { parts, office }: Visit,
  appointments: Appointment[],
  { id: agentId }: Agent,
): Promise<Set<string>> {
  const starts = appointments.map(({ startsAt }) => startsAt)
  if (starts.length === 0) return new Set()
  const from = DateTime.min(...starts)?.minus({ hours: 24 })
  const until = DateTime.max(...starts)?.plus({ hours: 24 })
  if (!from || !until) return new Set()
  const filter = { agentId, status: 'planned' as const }
  const theirs = await listBetween(parts.store, office.id, from, until, filter, { limit: MOST_OF_A_MONTH })
  return new Set(doubleBooked(appointments, theirs).map(({ id }) => id))
}

function cells({ appointment, startsAt, person, agentName }: AgendaRow, colleague: Agent, clashes: boolean): Html[] {
  const { id, version, type, agentId } = appointment
  const isAway = isCovered(colleague, startsAt)
  const checked = !clashes && !isAway && agentId !== colleague.id
  return [
    html`<label class="check"><input type="checkbox" name="choix" value="${id}.${version}" ${checked && 'checked'}> ${nameOf(person)}</label><input type="hidden" name="chez-${id}" value="${agentId ?? NOBODY}">`,
    html`${dayAndMonth(startsAt)}, ${clockTime(startsAt)}, ${TYPES[type] ?? type}
      ${clashes && badge('blocked', WORDS.clash(colleague.name))}${isAway && badge('blocked', WORDS.away(colleague.name))}`,
    html`${agentName ?? SHARED.noAgent}`,
  ]
}

/** Those of a move that no slot takes: they stay with whoever is away, unless they are cancelled or handed over. */
export async function noSlotSection(
  visit: Visit,
  { chosen, days }: ManyChoice,
  filters: string,
): Promise<Html | false> {
  const without = chosen.filter(({ slots }) => slots.length === 0)
  if (without.length === 0) return false
  return html`
    <section aria-labelledby="sans-creneau">
      <h2 id="sans-creneau">${WORDS.noSlotTitle(without.length)}</h2>
      <p>${WORDS.noSlotMeans}</p>
      ${postForm(visit, {
        action: '/agenda/plusieurs/apercu',
        content: html`
          <input type="hidden" name="du" value="${days.from.toISODate()}">
          <input type="hidden" name="au" value="${days.until.minus({ days: 1 }).toISODate()}">
          <input type="hidden" name="filtres" value="${filters}">
          ${without.map(({ appointment: { id }, version }) => html`<input type="hidden" name="choix" value="${id}.${version}">`)}
          ${await handFields(visit, WORDS.handThese)}
          ${button(WORDS.cancelThese, 'secondary', { name: 'faire', value: 'annuler' })}
        `,
      })}
    </section>
  `
}
