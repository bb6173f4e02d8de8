import { html } from 'hono/html'
import type { NameTrouble } from '../../app/settings/name-place.ts'
import type { Place } from '../../domain/office.ts'
import { button, field, postForm } from '../components.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { SETTINGS } from './words.ts'

const WORDS = SETTINGS.places

/** What was typed as the name and address of a place, and why it is not kept. */
export interface Named extends Pick<Place, 'name' | 'address'> {
  trouble: NameTrouble
}

/** The name and the address of a place, to change; open where something is missing or wrong. */
export function nameForm(visit: Visit, place: Place, refused: Named | undefined): Html {
  const { id } = place
  const { name, address } = refused ?? place
  const problem = refused && WORDS.wrong[refused.trouble]
  const ofAddress = refused?.trouble === 'addressTooLong'
  const content = html`
    ${field({ name: `nom-${id}`, label: WORDS.name, value: name, problem: ofAddress ? undefined : problem })}
    ${field({ name: `adresse-${id}`, label: WORDS.address, value: address, problem: ofAddress ? problem : undefined })}
    <p class="hint">${WORDS.namingHint}</p>
    ${button(WORDS.rename, 'secondary', undefined, place.name)}
  `
  return html`
    <details ${(refused || place.address === '') && 'open'}>
      <summary>${WORDS.naming}<span class="hidden">, ${place.name}</span></summary>
      ${postForm(visit, { action: `/reglages/lieux/${id}/nom`, content })}
    </details>
  `
}
