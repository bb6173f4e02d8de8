import { html, raw } from 'hono/html'
import { DateTime } from 'luxon'
import type { MoveApproval } from '../../app/worklist/answer-move.ts'
import type { MoveChoices } from '../../app/worklist/list-move-choices.ts'
import { type Appointment, changesAgent, type Slot } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import { atHour } from '../../domain/time.ts'
import { field } from '../components.ts'
import { dayAndTime } from '../dates.ts'
import { fieldOf, isDay } from '../form.ts'
import type { Html } from '../html.ts'
import { REQUESTS as WORDS } from './words.ts'

/** What `momentChoice` asks, by the names of its fields. */
export const MOMENT_FIELDS = ['creneau', 'jour', 'heure'] as const

/** Radio buttons, a moment each, and one for a day and an hour of the agent's choice. `whose`: with whom a slot is. */
export function momentChoice(
  { slots, fitting, wished }: MoveChoices,
  appointment: Appointment,
  zone: string,
  whose: (slot: Slot) => string | undefined,
): Html {
  const inSlots = slots.some(({ startsAt }) => wished && startsAt.toMillis() === wished.toMillis())
  return html`
    <fieldset class="choices">
      <legend>${WORDS.move.choose}</legend>
      ${slots.length === 0 && html`<p>${WORDS.move.noSlots}</p>`}
      ${slots.map((slot, place) => {
        const elsewhere = slot.place.id !== appointment.place.id && slot.place.name
        const fits = place < fitting && ` – ${WORDS.move.fitting}`
        return choice(
          slot.id,
          html`${[moment(slot.startsAt, zone), whose(slot), elsewhere].filter(Boolean).join(', ')}${fits}`,
          place === 0 && fitting > 0 && !changesAgent(slot, appointment),
        )
      })}
      ${wished && !inSlots && choice(`le ${wished.toISO()}`, html`${WORDS.move.wished(moment(wished, zone))}`, false)}
      ${choice('autre', html`${WORDS.move.other}`, false)}
      <div class="side">
        ${field({ name: 'jour', label: WORDS.move.otherDay, type: 'date' })}
        ${field({ name: 'heure', label: WORDS.move.otherHour, type: 'time' })}
      </div>
    </fieldset>
  `
}

function choice(value: string, words: Html, checked: boolean): Html {
  return html`
    <label class="check"><input type="radio" name="creneau" value="${value}" ${checked && raw('checked')}> ${words}</label>
  `
}

function moment(instant: DateTime, zone: string): string {
  return dayAndTime(instant.setZone(zone))
}

/** A slot by its id, the moment that was wished, or a day and an hour: those count where they are chosen, or where nothing is. */
export function readMoment(office: Office, form: unknown): MoveApproval['into'] | undefined {
  const [choice, day, hour] = [fieldOf(form, 'creneau'), fieldOf(form, 'jour'), fieldOf(form, 'heure')]
  if (choice === 'autre' || (choice === '' && day !== '')) {
    const on = DateTime.fromISO(day, { zone: office.zone })
    const read = isDay(day) && on.isValid && /^([01]\d|2[0-3]):[0-5]\d$/.test(hour)
    return read ? { at: atHour(office, on, hour) } : undefined
  }
  if (choice.startsWith('le ')) {
    const at = DateTime.fromISO(choice.slice('le '.length))
    return at.isValid ? { at } : undefined
  }
  return choice === '' ? undefined : { slotId: choice }
}
