import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { changePlace, takeWayAgain, wayId } from '../../app/settings/change-place.ts'
import { namePlace } from '../../app/settings/name-place.ts'
import { type ChangeOfWording, listWordingHistories } from '../../app/settings/wording-history.ts'
import type { Place } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import { asWritten } from '../../domain/writing.ts'
import { DIRECTIONS_AT_MOST, flawsOfDirections, textsOfWay } from '../../locales/plain-words.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listFormerNames } from '../../store/places/former-names.ts'
import { isPlaceOfVisits, listPlaces } from '../../store/places/places.ts'
import { actionButton, button, dataTable, postForm, textArea } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage, time } from '../html.ts'
import { actorWords } from '../people/journal-words.ts'
import { asOfficeWrote } from '../spoken.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { flawWords } from '../wording/flaw-words.ts'
import { bubble } from '../wording/preview-section.ts'
import { WORDING } from '../wording/words.ts'
import { mergeForm, mergePage } from './merge-place.ts'
import { type Named, nameForm } from './place-name-form.ts'
import { settingsHead } from './settings-menu.ts'
import { SETTINGS } from './words.ts'

const PATH = '/reglages/lieux'
const PLACES_SHOWN = 200
const CHANGES_SHOWN = 5
const WORDS = SETTINGS.places

/** What each place is called and where it is, how to get there in words, and how to write to it. */
export const placesRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: (visit, request, reply) => show(visit, request, reply) },
  { method: 'POST', path: `${PATH}/:id`, for: 'admin', answer: save },
  { method: 'POST', path: `${PATH}/:id/reprendre`, for: 'admin', answer: again },
  { method: 'POST', path: `${PATH}/:id/nom`, for: 'admin', answer: rename },
  { method: 'POST', path: `${PATH}/:id/reunir`, for: 'admin', answer: mergePage },
]

/** Of one place, what was typed, and what came of it. */
interface Typed {
  id: string
  directions?: string
  contact?: string
  problem?: string | undefined
  trouble?: string
  status?: number
  named?: Named
}

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply, typed?: Typed): Promise<FastifyReply> {
  const { parts, office } = visit
  const places = await listPlaces(parts.store, office.id, PLACES_SHOWN)
  const changes = await listWordingHistories(
    parts.store,
    office.id,
    places.map(({ id }) => wayId(id)),
  )
  const former = await listFormerNames(
    parts.store,
    office.id,
    places.map(({ id }) => id),
  )
  const names = new Map((await listAgents(parts.store, office.id)).map(({ id, name }) => [`agent:${id}`, name]))
  const content = html`
    ${settingsHead(PATH, request.query)}
    ${typed?.trouble && notice(typed.trouble)}
    <p>${WORDS.intro}</p>
    ${places.length === 0 && html`<p class="empty">${WORDS.none}</p>`}
    ${withoutAddress(places)}
    <div class="columns">
      ${places.map((place) => {
        const its = typed?.id === place.id ? typed : undefined
        return html`
          <section aria-labelledby="lieu-${place.id}">
            ${placeHead(place, former.get(place.id) ?? [])}
            ${!isPlaceOfVisits(place) && [nameForm(visit, place, its?.named), mergeForm(visit, place, places)]}
            ${wayForm(visit, place, its)}
            ${historyOf(visit, place, changes.get(wayId(place.id)) ?? [], names)}
          </section>
        `
      })}
    </div>
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/reglages', content, visit }, typed?.status)
}

/** Says which places texts can only name, each a link to the field. */
function withoutAddress(places: readonly Place[]): Html | false {
  const bare = places.filter((place) => place.address === '' && !isPlaceOfVisits(place))
  if (bare.length === 0) return false
  return html`
    <p class="notice">${WORDS.withoutAddress(bare.length)}</p>
    <ul>${bare.map(({ id, name }) => html`<li><a href="#adresse-${id}">${name}</a></li>`)}</ul>
  `
}

function placeHead(place: Place, former: readonly Pick<Place, 'name' | 'address'>[]): Html {
  const called = former.map(({ name, address }) => (address === '' ? name : `${name} (${address})`))
  return html`
    <h2 id="lieu-${place.id}">${place.name}</h2>
    <p>${isPlaceOfVisits(place) ? WORDS.visits : place.address || WORDS.noAddress}</p>
    ${called.length > 0 && html`<p class="hint">${WORDS.formerly(called.join(', '))}</p>`}
  `
}

function wayForm(visit: Visit, place: Place, typed: Typed | undefined): Html {
  const { id, name, directions = '', contact = '' } = place
  const way = typed?.directions ?? directions
  const content = html`
    ${textArea({
      name: `venir-${id}`,
      label: WORDS.directions,
      hint: WORDS.directionsHint(DIRECTIONS_AT_MOST),
      value: way,
      problem: typed?.problem,
    })}
    ${textArea({ name: `ecrire-${id}`, label: WORDS.contact, value: typed?.contact ?? contact })}
    <p class="buttons">
      ${button(SETTINGS.save, 'secondary', undefined, name)}
      ${button(WORDING.see, 'secondary', { name: 'faire', value: 'voir' }, name)}
    </p>
  `
  return html`
    ${postForm(visit, { action: `${PATH}/${id}`, content })}
    ${way !== '' && previewOf(visit, { ...place, directions: way })}
  `
}

/** What is answered to "c'est où ?". */
function previewOf({ office, now }: Visit, place: Place): Html {
  const texts = textsOfWay(office, place, 'fr', now)
  return html`<p>${WORDS.answer}</p>${texts.map((text) => bubble(text, 'fr', office.segmentPrice))}`
}

function historyOf(
  visit: Visit,
  { id, name }: Place,
  changes: readonly ChangeOfWording[],
  names: ReadonlyMap<string, string>,
): Html | false {
  if (changes.length === 0) return false
  const rows = changes
    .slice(0, CHANGES_SHOWN)
    .map((change) => [
      when(change, visit.office.zone),
      html`${names.get(change.actor) ?? actorWords(change.actor)}`,
      change.after?.[0] ? html`<span ${asOfficeWrote()}>${change.after[0]}</span>` : html`${WORDS.noWay}`,
      actionButton(visit, `${PATH}/${id}/reprendre`, WORDING.history.again, { entree: change.id }),
    ])
  return html`
    <details>
      <summary>${WORDING.history.title}<span class="hidden">, ${name}</span></summary>
      ${dataTable({ caption: `${WORDS.caption}, ${name}`, columns: WORDS.columns, rows })}
    </details>
  `
}

function when({ at }: ChangeOfWording, zone: string): Html {
  const local = at.setZone(zone)
  return time(at.toISO(), `${longDay(local)}, ${clockTime(local)}`)
}

async function save(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  const typed = {
    directions: asWritten(fieldOf(request.body, `venir-${id}`)),
    contact: fieldOf(request.body, `ecrire-${id}`),
  }
  if (fieldOf(request.body, 'faire') === 'voir') return look(visit, request, reply, { id, ...typed })
  const described = { directions: typed.directions || undefined, contact: typed.contact || undefined }
  return kept(visit, request, reply, { id, ...typed }, () => changePlace(visit.parts, visit.agent, id, described))
}

/** What was typed, as it would be answered, with what is wrong with it; nothing is kept. */
async function look(
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: Typed & { directions: string },
): Promise<FastifyReply> {
  const place = (await listPlaces(visit.parts.store, visit.office.id, PLACES_SHOWN)).find(({ id }) => id === typed.id)
  if (!place) throw new Problem('notFound')
  const flaws = typed.directions ? flawsOfDirections(visit.office, place, typed.directions, visit.now) : []
  return show(visit, request, reply, { ...typed, problem: flaws.map(flawWords).join(' ') || undefined })
}

async function again(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  const changeId = fieldOf(request.body, 'entree')
  return kept(visit, request, reply, { id }, () => takeWayAgain(visit.parts, visit.agent, id, changeId))
}

async function rename(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  const written = {
    name: asWritten(fieldOf(request.body, `nom-${id}`)),
    address: asWritten(fieldOf(request.body, `adresse-${id}`)),
  }
  const trouble = await namePlace(visit.parts, visit.agent, id, written)
  if (!trouble) return reply.redirect(`${PATH}?fait=regle`, 303)
  return show(visit, request, reply, { id, named: { ...written, trouble }, trouble: WORDING.notKept, status: 400 })
}

async function kept(
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: Typed,
  deed: () => ReturnType<typeof changePlace>,
): Promise<FastifyReply> {
  const flaws = await deed()
  if (flaws.length === 0) return reply.redirect(`${PATH}?fait=regle`, 303)
  const problem = flaws.map(flawWords).join(' ')
  return show(visit, request, reply, { ...typed, problem, trouble: WORDING.notKept, status: 400 })
}
