import type { FastifyReply } from 'fastify'
import { html, raw } from 'hono/html'
import { type AgendaRow, asRows } from '../../app/appointments/agenda-rows.ts'
import type { Foreseen } from '../../app/appointments/foresee.ts'
import type { Slot } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import { nameOf } from '../appointments/change-page.ts'
import { foreseenText, isReached, reasonWords } from '../appointments/foreseen.ts'
import { button, dataTable, postForm } from '../components.ts'
import { dayAndTime } from '../dates.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { whoseSlots } from '../slots/whose-slot.ts'
import type { Visit } from '../visit.ts'
import { foreseeMany, type ManyChoice, STAYS } from './many-choice.ts'
import { noSlotSection } from './many-hand.ts'
import { MANY as WORDS } from './words.ts'

/** Every text of many changes before any is made, and who cannot be told by one. */
export async function sendManyPreview(
  visit: Visit,
  reply: FastifyReply,
  choice: ManyChoice,
  { back, warning }: { back: string; warning?: string },
): Promise<FastifyReply> {
  const { what, days, chosen } = choice
  const { foreseen, refused } = await foreseeMany(visit, choice)
  const rows = await asRows(
    visit.parts.store,
    visit.office,
    chosen.map(({ appointment }) => appointment),
  )
  const touched = [...foreseen.values()]
  const title = what === 'cancel' ? WORDS.cancelTitle(touched.length) : WORDS.moveTitle(touched.length)
  const refusedIds = new Set(refused.map(({ appointmentId }) => appointmentId))
  const whose = await whoseSlots(visit)
  const lines = chosen.map((one, index) => {
    const row = rows[index] as AgendaRow
    return [
      html`<strong>${nameOf(row.person)}</strong>${hidden(one)}`,
      html`${moment(visit.office, row.startsAt)}, ${whose(row.appointment)}`,
      ...(what === 'move' ? [slotChoice(visit, row, one, whose)] : []),
      textCell(visit, foreseen.get(row.appointment.id), refusedIds.has(row.appointment.id)),
    ]
  })
  const { person, was, to, text } = WORDS.columns
  const content = html`
    <input type="hidden" name="faire" value="${what === 'cancel' ? 'annuler' : 'deplacer'}">
    <input type="hidden" name="du" value="${days.from.toISODate()}">
    <input type="hidden" name="au" value="${days.until.minus({ days: 1 }).toISODate()}">
    <input type="hidden" name="filtres" value="${back.split('&').slice(2).join('&')}">
    ${back.startsWith('/import/') && html`<input type="hidden" name="retour" value="${back}">`}
    ${dataTable({ caption: WORDS.previewCaption, columns: [person, was, ...(what === 'move' ? [to] : []), text], rows: lines, className: 'preview' })}
    ${summary(touched)}
    <div class="actions">
      ${touched.length > 0 && button(WORDS.apply[what], 'main', { name: 'sms', value: 'oui' })}
      ${touched.length > 0 && button(WORDS.quiet[what], 'secondary', { name: 'sms', value: 'non' })}
      ${what === 'move' && html`<button type="submit" class="secondary" formaction="/agenda/plusieurs/apercu">${WORDS.see}</button>`}
    </div>
  `
  const page = html`
    <h1>${title}</h1>
    ${warning && notice(warning)}
    ${postForm(visit, { action: '/agenda/plusieurs/appliquer', content })}
    ${what === 'move' && (await noSlotSection(visit, choice, back.split('&').slice(2).join('&')))}
    <p><a href="${back}">${WORDS.back}</a></p>
  `
  return sendPage(reply, visit.web, { title, path: '/agenda', content: page, visit })
}

/** Which appointment, as it was seen, and the slot whose text is shown. */
function hidden({ appointment, version, slot }: ManyChoice['chosen'][number]): Html {
  return html`
    <input type="hidden" name="choix" value="${appointment.id}.${version}">
    <input type="hidden" name="vu-${appointment.id}" value="${slot?.id ?? STAYS}">
  `
}

function slotChoice(
  { office }: Visit,
  { appointment, person }: AgendaRow,
  choice: ManyChoice['chosen'][number],
  whose: (slot: Slot) => string,
): Html {
  const { slots, slot } = choice
  const name = `creneau-${appointment.id}`
  if (slots.length === 0) return html`${WORDS.noSlot}<input type="hidden" name="${name}" value="${STAYS}">`
  const option = (one: Slot) =>
    html`<option value="${one.id}" ${one.id === slot?.id && raw('selected')}>${moment(office, one.startsAt)}, ${whose(one)}, ${one.place.name}</option>`
  return html`
    <select name="${name}" aria-label="${WORDS.slotFor(nameOf(person))}">
      ${slots.map(option)}
      <option value="${STAYS}" ${!slot && raw('selected')}>${WORDS.leave}</option>
    </select>
  `
}

function textCell(visit: Visit, foreseen: Foreseen | undefined, refused: boolean): Html {
  if (foreseen) return foreseenText(visit, foreseen)
  return html`${refused ? WORDS.refused : WORDS.stays}`
}

function summary(touched: Foreseen[]): Html {
  const reached = touched.filter(({ text }) => text)
  const others = touched.filter((one) => !isReached(one) && one.because)
  const segments = reached.reduce((sum, { text }) => sum + (text?.cost.segments ?? 0), 0)
  return html`
    <p><strong>${WORDS.cost(reached.length, segments)}</strong></p>
    ${
      others.length > 0 &&
      html`
        <p>${WORDS.letters(others.length)}</p>
        <ul>${others.map(({ person, because }) => html`<li>${nameOf(person)} (${because && reasonWords(because)})</li>`)}</ul>
      `
    }
  `
}

function moment(office: Office, at: Slot['startsAt']): string {
  return dayAndTime(at.setZone(office.zone))
}
