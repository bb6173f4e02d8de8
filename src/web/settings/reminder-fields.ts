import { html } from 'hono/html'
import type { ReminderRule } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import { SETTINGS } from '../../locales/fr/settings-words.ts'
import { field } from '../components.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'

const WORDS = SETTINGS.office
/** Six texts for one appointment is already a lot; two months ahead, nobody remembers. */
const MOST_REMINDERS = 6
const EARLIEST_REMINDER = 60

/** A row a reminder, days and hour, and empty ones to add to them. */
export function reminderFields(reminders: readonly ReminderRule[]): Html {
  return html`
    <fieldset>
      <legend>${WORDS.reminders}</legend>
      <p><small>${WORDS.remindersHint}</small></p>
      ${PLACES.map((place) => {
        const rule = reminders[place - 1]
        return html`
          <div class="pair" role="group" aria-label="${WORDS.reminder(place)}">
            ${field({ name: daysOf(place), label: WORDS.reminderDays, type: 'number', min: '0', max: `${EARLIEST_REMINDER}`, value: rule && `${rule.daysBefore}` })}
            ${field({ name: hourOf(place), label: WORDS.reminderHour, type: 'time', value: rule?.at })}
          </div>`
      })}
    </fieldset>
  `
}

/** @throws Problem('dateUnread') for a row with days or an hour only, or that cannot be read. */
export function readReminders(form: unknown): ReminderRule[] {
  return PLACES.flatMap((place) => {
    const [days, hour] = [fieldOf(form, daysOf(place)), fieldOf(form, hourOf(place))]
    if (days === '' && hour === '') return []
    if (!/^\d{1,2}$/.test(days) || Number(days) > EARLIEST_REMINDER) throw new Problem('dateUnread')
    return [{ daysBefore: Number(days), at: readHour(hour) }]
  })
}

/** "10:00" as browsers send it, or "18h" and "18h30" as people type it where there is no such field. */
export function readHour(written: string): string {
  const [, hour, minutes = '00'] = /^(\d{1,2})\s?[:h]\s?(\d{2})?$/i.exec(written) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minutes) > 59) throw new Problem('dateUnread')
  return `${hour.padStart(2, '0')}:${minutes}`
}

const PLACES = Array.from({ length: MOST_REMINDERS }, (_, place) => place + 1)

function daysOf(place: number): string {
  return `rappel-jours-${place}`
}

function hourOf(place: number): string {
  return `rappel-heure-${place}`
}
