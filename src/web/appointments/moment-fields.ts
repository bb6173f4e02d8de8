import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import type { Place } from '../../domain/office.ts'
import { field, selectField } from '../components.ts'
import type { Html } from '../html.ts'
import { APPOINTMENT as WORDS } from './words.ts'

/** A day, an hour and a place, one of the office's or another. */
export function momentFields(
  places: Place[],
  now: { startsAt: DateTime | undefined; place: Place | undefined },
  today: DateTime,
): Html {
  const { startsAt, place } = now
  const known = place && !places.some(({ id }) => id === place.id) ? [place, ...places] : places
  const options = known.map(({ id, name, address }) => ({
    value: id,
    words: address === '' ? name : `${name}, ${address}`,
  }))
  return html`
    <div class="pair">
      ${field({ name: 'jour', label: WORDS.day, type: 'date', value: startsAt?.toISODate() ?? '', min: today.toISODate() ?? '', required: true })}
      ${field({ name: 'heure', label: WORDS.hour, type: 'time', value: startsAt?.toFormat('HH:mm') ?? '', required: true })}
    </div>
    ${options.length > 0 && selectField({ name: 'lieu', label: WORDS.place, options, value: place?.id })}
    <details>
      <summary>${WORDS.otherPlace}</summary>
      ${field({ name: 'autre-lieu', label: WORDS.otherPlace, hint: WORDS.otherPlaceHint })}
      ${field({ name: 'autre-adresse', label: WORDS.otherAddress })}
    </details>
  `
}
