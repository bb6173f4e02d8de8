import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { changePlace, changeType } from '../../app/settings/change-office.ts'
import type { AppointmentType, Moving, Place } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import { TYPES } from '../../locales/fr/pages.ts'
import { SETTINGS } from '../../locales/fr/settings-words.ts'
import { listTypes } from '../../store/offices.ts'
import { listPlaces } from '../../store/places.ts'
import { button, checkbox, field, postForm, selectField, textArea } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { settingsHead } from './settings-menu.ts'

const PLACES_SHOWN = 200

/** What may be done about each type of appointment, and how to get to each place. */
export const typesRoutes: StaffRoute[] = [
  { method: 'GET', path: '/reglages/types', for: 'admin', answer: showTypes },
  { method: 'POST', path: '/reglages/types/:code', for: 'admin', answer: saveType },
  { method: 'GET', path: '/reglages/lieux', for: 'admin', answer: showPlaces },
  { method: 'POST', path: '/reglages/lieux/:id', for: 'admin', answer: savePlace },
]

async function showTypes(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const types = [...(await listTypes(visit.parts.store, visit.office.id)).values()]
  const content = html`
    ${settingsHead('/reglages/types', request.query)}
    <div class="columns">${types.map((type) => typeForm(visit, type))}</div>
  `
  return sendPage(reply, visit.web, { title: SETTINGS.types.title, path: '/reglages', content, visit })
}

function typeForm(
  visit: Visit,
  { code, moving, texted, missedText, documents, colleagueSlots }: AppointmentType,
): Html {
  const options = Object.entries(SETTINGS.types.moving).map(([value, words]) => ({ value, words }))
  const content = html`
    <h2>${TYPES[code] ?? code}</h2>
    ${selectField({ name: `changer-${code}`, label: SETTINGS.types.movingLabel, options, value: moving })}
    ${checkbox({ name: 'collegues', label: SETTINGS.types.colleagueSlots, checked: colleagueSlots })}
    ${checkbox({ name: 'sms', label: SETTINGS.types.texted, checked: texted })}
    ${checkbox({ name: 'manque', label: SETTINGS.types.missedText, checked: missedText })}
    ${field({ name: `documents-${code}`, label: SETTINGS.types.documents, value: documents.join(' | ') })}
    ${button(SETTINGS.save, 'secondary')}
  `
  return postForm(visit, { action: `/reglages/types/${encodeURIComponent(code)}`, content })
}

async function saveType({ parts, agent }: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { code } = request.params as { code: string }
  const moving = fieldOf(request.body, `changer-${code}`)
  if (!isMoving(moving)) throw new Problem('fieldMissing')
  const documents = fieldOf(request.body, `documents-${code}`).split('|')
  await changeType(parts, agent, code, {
    moving,
    colleagueSlots: fieldOf(request.body, 'collegues') !== '',
    texted: fieldOf(request.body, 'sms') !== '',
    missedText: fieldOf(request.body, 'manque') !== '',
    documents: documents.map((words) => words.trim()).filter(Boolean),
  })
  return reply.redirect('/reglages/types?fait=regle', 303)
}

async function showPlaces(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const places = await listPlaces(visit.parts.store, visit.office.id, PLACES_SHOWN)
  const content = html`
    ${settingsHead('/reglages/lieux', request.query)}
    <p>${SETTINGS.places.intro}</p>
    ${places.length === 0 && html`<p class="empty">${SETTINGS.places.none}</p>`}
    <div class="columns">${places.map((place) => placeForm(visit, place))}</div>
  `
  return sendPage(reply, visit.web, { title: SETTINGS.places.title, path: '/reglages', content, visit })
}

function placeForm(visit: Visit, { id, name, address, directions, contact }: Place): Html {
  const content = html`
    <h2>${name}</h2>
    <p>${address}</p>
    ${textArea({ name: `venir-${id}`, label: SETTINGS.places.directions, value: directions ?? '' })}
    ${textArea({ name: `ecrire-${id}`, label: SETTINGS.places.contact, value: contact ?? '' })}
    ${button(SETTINGS.save, 'secondary')}
  `
  return postForm(visit, { action: `/reglages/lieux/${id}`, content })
}

async function savePlace({ parts, agent }: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  await changePlace(parts, agent, id, {
    directions: fieldOf(request.body, `venir-${id}`) || undefined,
    contact: fieldOf(request.body, `ecrire-${id}`) || undefined,
  })
  return reply.redirect('/reglages/lieux?fait=regle', 303)
}

function isMoving(written: string): written is Moving {
  return Object.hasOwn(SETTINGS.types.moving, written)
}
