import { html } from 'hono/html'
import type { ActionAbout } from '../../app/links/look-at-action.ts'
import { hiddenFields } from '../appointments/change-page.ts'
import type { Html } from '../html.ts'
import { NOTICES } from '../locale-words.ts'
import { MOMENT_FIELDS, momentChoice } from '../requests/moment-choice.ts'
import { REQUESTS } from '../requests/words.ts'

/** What there is to choose from behind a link: what was understood of the wish, free slots, or a day and an hour. Nobody is named. */
export function chooseMoment({ choices, appointment, office }: ActionAbout): Html | false {
  if (!choices || !appointment) return false
  return html`
    ${choices.wish && html`<p>${REQUESTS.move.wish(NOTICES.wish(choices.wish))}.</p>`}
    ${momentChoice(choices, appointment, office.zone, () => undefined)}
  `
}

/** The moment that was chosen, to be confirmed in spite of what is doubtful of it. */
export function chosenMoment(form: unknown): Html {
  return html`<input type="hidden" name="malgre" value="oui">${hiddenFields(form, MOMENT_FIELDS)}`
}
