import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { mergePlace } from '../../app/settings/name-place.ts'
import type { Place } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import { countBetween } from '../../store/appointments/agenda.ts'
import { findPlace, isPlaceOfVisits } from '../../store/places/places.ts'
import { actionButton, button, postForm, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import type { Visit } from '../visit.ts'
import { SETTINGS } from './words.ts'

const PATH = '/reglages/lieux'
const WORDS = SETTINGS.places

/** Chooses the place that another one becomes. */
export function mergeForm(visit: Visit, { id, name }: Place, places: readonly Place[]): Html | false {
  const others = places.filter((place) => place.id !== id && !isPlaceOfVisits(place))
  if (others.length === 0) return false
  const options = others.map((place) => ({
    value: place.id,
    words: [place.name, place.address].filter(Boolean).join(', '),
  }))
  const content = html`
    ${selectField({ name: `vers-${id}`, label: WORDS.into, options })}
    ${button(WORDS.look, 'secondary', undefined, name)}
  `
  return html`
    <details>
      <summary>${WORDS.merge}<span class="hidden">, ${name}</span></summary>
      ${postForm(visit, { action: `${PATH}/${id}/reunir`, content })}
    </details>
  `
}

/** Says what merging two places does and, once that was read, does it. */
export async function mergePage(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  const intoId = fieldOf(request.body, `vers-${id}`)
  if (fieldOf(request.body, 'faire') === 'reunir') {
    await mergePlace(visit.parts, visit.agent, id, intoId)
    return reply.redirect(`${PATH}?fait=reuni`, 303)
  }
  const { parts, office, now } = visit
  const [from, into] = [await placeOf(visit, id), await placeOf(visit, intoId)]
  const coming = await countBetween(parts.store, office.id, now, now.plus({ years: 10 }), {
    placeId: id,
    status: 'planned',
  })
  const title = WORDS.mergeTitle(from.name, into.name)
  const content = html`
    <p class="back"><a href="${PATH}">‹ ${WORDS.back}</a></p>
    <h1>${title}</h1>
    <p>${WORDS.mergeEffect(from.name, into.name)}</p>
    <p>${whereWords(from)} → ${whereWords(into)}</p>
    <p>${WORDS.mergeComing(coming)}</p>
    ${notice(WORDS.mergeForGood)}
    ${actionButton(visit, `${PATH}/${id}/reunir`, WORDS.mergeNow, { [`vers-${id}`]: intoId, faire: 'reunir' }, 'danger')}
  `
  return sendPage(reply, visit.web, { title, path: '/reglages', content, visit })
}

async function placeOf({ parts, office }: Visit, id: string): Promise<Place> {
  const place = await findPlace(parts.store, id)
  if (place?.officeId !== office.id || isPlaceOfVisits(place)) throw new Problem('notFound')
  return place
}

function whereWords({ name, address }: Place): string {
  return `${name}, ${address || WORDS.noAddress}`
}
