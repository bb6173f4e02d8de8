import { html } from 'hono/html'
import type { Probationer } from '../../domain/people.ts'
import { button, field, postForm, selectField } from '../components.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { addressOf } from './open-person.ts'
import { PAUSE_REASONS, PAUSE_WORDS, PERSON } from './words.ts'

const SENDING = PERSON.sending

/** Has nothing leave to somebody for a time, with the reason why; it leads to their page. */
export function pauseForm(visit: Visit, person: Pick<Probationer, 'id'>): Html {
  const tomorrow = visit.now.plus({ days: 1 }).toISODate() ?? ''
  const content = html`
    ${selectField({
      name: 'raison',
      label: SENDING.pauseReason,
      options: PAUSE_REASONS.map((value) => ({ value, words: PAUSE_WORDS[value] })),
    })}
    ${field({ name: 'precision', label: SENDING.pauseDetail, hint: SENDING.pauseDetailHint })}
    ${field({ name: 'reprise', label: SENDING.pauseUntil, hint: SENDING.pauseUntilHint, type: 'date', min: tomorrow })}
    ${button(SENDING.pause, 'secondary')}
  `
  return html`
    <details>
      <summary>${SENDING.pause}</summary>
      ${postForm(visit, { action: addressOf(person, 'pause'), content })}
    </details>
  `
}
