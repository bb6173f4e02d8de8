import { html } from 'hono/html'
import type { ReminderRule } from '../../domain/office.ts'
import { findHour } from '../../domain/typed-hour.ts'
import { checkbox, field } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice } from '../html.ts'
import type { Problems, Written } from './settings-form.ts'
import { SETTINGS } from './words.ts'

const WORDS = SETTINGS.office
/** The most rows of the form, and the most days before an appointment that a row may say. */
const MOST_REMINDERS = 6
const EARLIEST_REMINDER = 60

/** A row a reminder, days and hour, and empty ones to add to them, as they were written; `of` tells one set of a page from another, `saidAt` where what they mean is said. */
export function reminderFields(
  written: Written,
  problems: Problems,
  of = '',
  legend = html`<legend>${WORDS.reminders}</legend>`,
  saidAt?: string,
): Html {
  return html`
    <fieldset ${saidAt && html`aria-describedby="${saidAt}"`}>
      ${legend}
      ${saidAt === undefined && html`<p><small>${WORDS.remindersHint}</small></p>`}
      ${of === '' && !hasReminders(written) && notice(WORDS.noReminders)}
      ${PLACES.map((place) => {
        const { days, hour, unanswered } = namesOf(place, of)
        return html`
          <div class="pair" role="group" aria-label="${WORDS.reminder(place)}">
            ${field({ name: days, label: WORDS.reminderDays, type: 'number', min: '0', max: `${EARLIEST_REMINDER}`, value: fieldOf(written, days), problem: problems[days] })}
            ${field({ name: hour, label: WORDS.reminderHour, type: 'time', value: fieldOf(written, hour), problem: problems[hour] })}
            ${checkbox({ name: unanswered, label: WORDS.onlyUnanswered, checked: fieldOf(written, unanswered) !== '' })}
          </div>`
      })}
    </fieldset>
  `
}

/** Whether a row holds something. */
export function hasReminders(written: Written, of = ''): boolean {
  return PLACES.some((place) => {
    const { days, hour } = namesOf(place, of)
    return fieldOf(written, days) !== '' || fieldOf(written, hour) !== ''
  })
}

/** Reminders as the fields hold them. */
export function writeReminders(reminders: readonly ReminderRule[], of = ''): Written {
  return Object.fromEntries(
    reminders.slice(0, MOST_REMINDERS).flatMap(({ daysBefore, at, onlyUnanswered }, index) => {
      const { days, hour, unanswered } = namesOf(index + 1, of)
      return [[days, `${daysBefore}`], [hour, at], ...(onlyUnanswered ? [[unanswered, 'oui']] : [])]
    }),
  )
}

/** What the fields hold; a row with days or an hour only, or that cannot be read, is noted in `problems` beside its field. */
export function readReminders(form: unknown, problems: Problems, of = ''): ReminderRule[] {
  return PLACES.flatMap((place) => {
    const names = namesOf(place, of)
    const [days, hour] = [fieldOf(form, names.days), fieldOf(form, names.hour)]
    if (days === '' && hour === '') return []
    const at = findHour(hour)
    const areDays = /^\d{1,2}$/.test(days) && Number(days) <= EARLIEST_REMINDER
    if (!areDays) problems[names.days] = SETTINGS.wrong.reminderDays(place)
    if (at === undefined) problems[names.hour] = SETTINGS.wrong.reminderHour(place)
    if (!areDays || at === undefined) return []
    const rule = { daysBefore: Number(days), at }
    return [fieldOf(form, names.unanswered) === '' ? rule : { ...rule, onlyUnanswered: true }]
  })
}

const PLACES = Array.from({ length: MOST_REMINDERS }, (_, place) => place + 1)

function namesOf(place: number, of: string): Record<'days' | 'hour' | 'unanswered', string> {
  const end = of === '' ? `${place}` : `${place}-${of}`
  return { days: `rappel-jours-${end}`, hour: `rappel-heure-${end}`, unanswered: `rappel-sans-reponse-${end}` }
}
