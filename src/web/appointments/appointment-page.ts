import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { type AgendaRow, asRows } from '../../app/appointments/agenda-rows.ts'
import { noteReading } from '../../app/people/note-reading.ts'
import { type Appointment, changesAgent, type Slot } from '../../domain/appointment.ts'
import { findAppointment, findLetterVersion } from '../../store/appointments/appointments.ts'
import { listTextsOf } from '../../store/messages/exchanged.ts'
import { listPlanned } from '../../store/messages/planned.ts'
import { listPlaces } from '../../store/places/places.ts'
import { PLACES_SHOWN } from '../agenda/agenda-filters.ts'
import { letterButton } from '../agenda/letters-print.ts'
import { presenceNotice } from '../agenda/presence.ts'
import { PRESENCE } from '../agenda/words.ts'
import { button, dataTable, doneFrom, doneNotice, selectField } from '../components.ts'
import { duration, longDayAndTime } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage, time } from '../html.ts'
import { pauseForm } from '../people/pause-form.ts'
import { signBadge } from '../signs.ts'
import { whoseSlots } from '../slots/whose-slot.ts'
import { asOfficeWrote } from '../spoken.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { SHARED, STATUSES, TEXT_STATES, TYPES } from '../words.ts'
import { nameOf } from './change-page.ts'
import { doubtSection } from './doubt.ts'
import { momentFields } from './moment-fields.ts'
import { listFreeSlots, WORD_OF } from './orders.ts'
import { APPOINTMENT as WORDS } from './words.ts'

/** One appointment: what is known of it, and all that may be done with it. */
export const appointmentRoutes: StaffRoute[] = [
  { method: 'GET', path: '/rendez-vous/:id', for: 'agent', answer: showAppointment },
]

async function showAppointment(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office } = visit
  const appointment = ofTheirOffice(visit, await findAppointment(parts.store, fieldOf(request.params, 'id')))
  const [row] = await asRows(parts.store, office, [appointment])
  if (!row) throw new Error(`appointment ${appointment.id} has no row`)
  await noteReading(parts, row.person, visit.agent.id)
  const title = WORDS.of(nameOf(row.person))
  const done = doneFrom(request.query, WORDS.done)
  const here = `/rendez-vous/${appointment.id}`
  const content = html`
    <h1>${title}</h1>
    ${done && doneNotice(done)}
    ${await presenceNotice(visit, request.query, here)}
    ${facts(row)}
    ${appointment.doubtful && appointment.status === 'planned' && (await doubtSection(visit, appointment))}
    ${await changes(visit, appointment)}
    ${await textsSection(visit, appointment)}
    ${!row.person.pausedReason && pauseSection(visit, row.person)}
    <p>
      <a href="/agenda?jour=${row.startsAt.toISODate()}">${WORDS.backToDay}</a> ·
      <a href="/rendez-vous/nouveau?personne=${row.person.id}">${WORDS.newSame}</a>
    </p>
  `
  return sendPage(reply, visit.web, { title, path: '/agenda', content, visit })
}

/** Of all texts to the person: on the page that a row of the agenda opens, for whoever hears there that nothing should leave. */
function pauseSection(visit: Visit, person: AgendaRow['person']): Html {
  return html`<section><h2>${WORDS.textsTo(nameOf(person))}</h2>${pauseForm(visit, person)}</section>`
}

function facts({ appointment, startsAt, person, agentName, signs }: AgendaRow): Html {
  const { type, minutes, place, documents, status } = appointment
  const F = WORDS.facts
  return html`
    <dl class="details">
      <div><dt>${F.person}</dt><dd><a href="/personnes/${person.id}">${nameOf(person)}</a></dd></div>
      <div><dt>${F.when}</dt><dd>${time(startsAt.toISO(), longDayAndTime(startsAt))}${minutes && `, ${duration(minutes)}`}</dd></div>
      <div><dt>${F.type}</dt><dd>${TYPES[type] ?? type}</dd></div>
      <div><dt>${F.place}</dt><dd>${[place.name, place.address].filter(Boolean).join(', ')}</dd></div>
      <div><dt>${F.agent}</dt><dd>${agentName ?? SHARED.noAgent}</dd></div>
      ${documents.length > 0 && html`<div><dt>${F.documents}</dt><dd ${asOfficeWrote()}>${documents.join(', ')}</dd></div>`}
      <div><dt>${F.status}</dt><dd><span class="status ${status}">${STATUSES[status]}</span></dd></div>
      ${signs.length > 0 && html`<div><dt>${F.known}</dt><dd><span class="badges">${signs.map(signBadge)}</span></dd></div>`}
    </dl>
  `
}

async function changes(visit: Visit, appointment: Appointment): Promise<Html> {
  const { id, status, startsAt } = appointment
  const action = `/rendez-vous/${id}/apercu`
  const begun = startsAt <= visit.now
  const outcomes = [...(begun ? (['honour', 'miss'] as const) : []), 'excuse' as const].filter(
    (what) => ({ honour: 'honoured', miss: 'missed', excuse: 'excused' })[what] !== status,
  )
  return html`
    ${status === 'planned' && (await moves(visit, appointment, action))}
    ${
      status !== 'cancelled' &&
      html`
        <section>
          <h2>${WORDS.outcome}</h2>
          <div class="actions">${outcomes.map((what) => askButton(action, WORD_OF[what], PRESENCE[what]))}</div>
        </section>
      `
    }
    <section>
      <h2>${status === 'planned' ? WORDS.cancel : WORDS.restoreTitle}</h2>
      <div class="actions">
        ${
          status === 'planned'
            ? askButton(action, WORD_OF.cancel, WORDS.cancelOne)
            : askButton(action, WORD_OF.restore, WORDS.restore)
        }
      </div>
    </section>
  `
}

/** Nothing is done yet: it leads to what would be. */
function askButton(action: string, word: string, words: string): Html {
  return html`<form method="get" action="${action}" class="one-click"><input type="hidden" name="faire" value="${word}">${button(words, 'secondary')}</form>`
}

async function moves(visit: Visit, appointment: Appointment, action: string): Promise<Html> {
  const { parts, office } = visit
  const free = await listFreeSlots(visit, appointment.type)
  // Their own agent's first: another one is a choice, never what stands on top.
  const stranger = (slot: Slot) => Number(changesAgent(slot, appointment))
  const slots = free.toSorted((one, other) => stranger(one) - stranger(other)).slice(0, 40)
  const places = await listPlaces(parts.store, office.id, PLACES_SHOWN)
  const whose = await whoseSlots(visit)
  const options = slots.map(({ id, startsAt, place, agentId }) => {
    const at = startsAt.setZone(office.zone)
    return { value: id, words: `${longDayAndTime(at)}, ${whose({ agentId })}, ${place.name}` }
  })
  return html`
    <section>
      <h2>${WORDS.move}</h2>
      <h3>${WORDS.moveToSlot}</h3>
      ${
        options.length === 0
          ? html`<p>${WORDS.noSlot}</p>`
          : html`
            <form method="get" action="${action}" class="narrow">
              <input type="hidden" name="faire" value="deplacer">
              ${selectField({ name: 'creneau', label: WORDS.slot, options })}
              ${button(WORDS.preview)}
            </form>
          `
      }
      <h3>${WORDS.moveElsewhere}</h3>
      <form method="get" action="${action}" class="narrow">
        <input type="hidden" name="faire" value="deplacer">
        ${momentFields(places, { startsAt: appointment.startsAt.setZone(office.zone), place: appointment.place }, visit.now)}
        ${button(WORDS.preview, options.length === 0 ? 'main' : 'secondary', undefined, WORDS.moveElsewhere)}
      </form>
    </section>
  `
}

/** What was said of it as it stands, and what will be. */
async function textsSection(visit: Visit, appointment: Appointment): Promise<Html> {
  const { parts, office } = visit
  const { id, version } = appointment
  const planned = (await listPlanned(parts.store, [id])).filter(
    (text) => text.version === version && text.state === 'waiting' && !text.inWords,
  )
  const texts = await listTextsOf(parts.store, id, version)
  const told = (await findLetterVersion(parts.store, id)) === version
  const moment = (at: Appointment['startsAt']) => {
    const shown = at.setZone(office.zone)
    return html`${time(shown.toISO(), longDayAndTime(shown))}`
  }
  const rows = [
    ...texts.map(({ kind, state, sentAt, dueAt }) => [
      html`${kindWords(kind)}`,
      html`${state === 'received' ? '' : TEXT_STATES[state]}`,
      moment(sentAt ?? dueAt),
    ]),
    ...planned.map(({ kind, dueAt }) => [html`${kindWords(kind)}`, html`${WORDS.plannedText}`, moment(dueAt)]),
  ]
  return html`
    <section>
      <h2>${WORDS.texts}</h2>
      ${told && html`<p>${WORDS.letter}</p>`}
      ${await letterButton(visit, appointment)}
      ${rows.length > 0 ? dataTable({ caption: WORDS.texts, columns: WORDS.textColumns, rows }) : html`<p>${WORDS.noText}</p>`}
    </section>
  `
}

function kindWords(kind: string): string {
  const days = /^before(\d+)$/.exec(kind)?.[1]
  return days === undefined ? (WORDS.what[kind] ?? kind) : WORDS.reminder(days)
}
