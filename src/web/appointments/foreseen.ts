import { html } from 'hono/html'
import type { Foreseen } from '../../app/appointments/foresee.ts'
import type { Office } from '../../domain/office.ts'
import { dayAndTime } from '../dates.ts'
import { type Html, notice } from '../html.ts'
import { asWeWrote, linesWeWrote } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { TEXT_REASONS } from '../words.ts'
import { APPOINTMENT as WORDS } from './words.ts'

/** What a person will read of a change, word for word, with what it costs and when it leaves; or why they will not. */
export function foreseenText({ office, now }: Pick<Visit, 'office' | 'now'>, foreseen: Foreseen): Html {
  const { text, because, reminders, appointment, held } = foreseen
  if (!text) return html`<p class="notice">${because ? WORDS.notReached(reasonWords(because)) : WORDS.nothingSaid}</p>`
  const { encoding, segments, characters, odd } = text.cost
  const leaves = text.dueAt <= now ? WORDS.leaves.now : WORDS.leaves.at(moment(office, text.dueAt))
  return html`
    <blockquote class="sms" ${asWeWrote(text.body, undefined)}>${linesWeWrote(text.body)}</blockquote>
    <p class="cost">
      ${WORDS.cost(segments, characters)}. ${held ? WORDS.waitsForDanger : appointment.doubtful ? WORDS.waitsForDoubt : leaves}
      ${encoding === 'UCS-2' && WORDS.odd(odd.join(' '))}
      ${reminders.length > 0 && WORDS.reminders(reminders.map((at) => moment(office, at)).join(', '))}
    </p>
    ${because === 'pastUse' && notice(WORDS.tooLate)}
  `
}

/** Whether a text says it: else the agent must. */
export function isReached({ text, because }: Foreseen): boolean {
  return text !== undefined && because === undefined
}

export function reasonWords(because: NonNullable<Foreseen['because']>): string {
  return TEXT_REASONS[because]
}

function moment(office: Office, at: Foreseen['reminders'][number]): string {
  return dayAndTime(at.setZone(office.zone))
}
