import { html } from 'hono/html'
import type { AppointmentStatus } from '../../domain/appointment.ts'
import { listAgents } from '../../store/agents/agents.ts'
import type { AgendaFilter } from '../../store/appointments/agenda.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { listPlaces } from '../../store/places/places.ts'
import { type Option, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { SHARED, STATUSES, TYPES } from '../words.ts'
import { FILTERS as WORDS } from './words.ts'

/** What the agenda is narrowed to, as the address says it. */
export interface Filters {
  agent: string
  type: string
  lieu: string
  etat: string
}

/** The most a list of choices holds. */
export const PLACES_SHOWN = 200

/** Reads what a list is narrowed to; a word that means nothing narrows to nothing. */
export function readFilters(query: unknown): Filters {
  const etat = fieldOf(query, 'etat')
  return {
    agent: fieldOf(query, 'agent'),
    type: fieldOf(query, 'type'),
    lieu: fieldOf(query, 'lieu'),
    etat: Object.hasOwn(STATUSES, etat) ? etat : '',
  }
}

export function asStoreFilter({ agent, type, lieu, etat }: Filters): AgendaFilter {
  return {
    agentId: agent || undefined,
    type: type || undefined,
    placeId: lieu || undefined,
    status: (etat || undefined) as AppointmentStatus | undefined,
  }
}

/** The filters in an address, so that they are kept from a day to the next. */
export function filterQuery(filters: Filters): string {
  const said = Object.entries(filters).filter(([, value]) => value !== '')
  return said.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join('')
}

/** A choice by agent, type, place and status, among those the office has. */
export async function filterFields(visit: Visit, filters: Filters, withStatus = true): Promise<Html> {
  const fields = (await choicesOf(visit)).filter(({ name }) => withStatus || name !== 'etat')
  return html`${fields.map(({ name, label, options }) =>
    selectField({ name, label, options: [{ value: '', words: WORDS.all }, ...options], value: filters[name] }),
  )}`
}

/** "Agent : Lambert. Type : Suivi." Nothing when nothing is narrowed. */
export async function sayFilters(visit: Visit, filters: Filters): Promise<string> {
  if (filterQuery(filters) === '') return ''
  const said = (await choicesOf(visit)).flatMap(({ name, label, options }) => {
    const chosen = options.find(({ value }) => value === filters[name])
    return chosen ? [`${label}${SHARED.colon}${chosen.words}.`] : []
  })
  return said.join(' ')
}

async function choicesOf({
  parts,
  office,
}: Visit): Promise<{ name: keyof Filters; label: string; options: Option[] }[]> {
  const [agents, types, places] = await Promise.all([
    listAgents(parts.store, office.id),
    listTypes(parts.store, office.id),
    listPlaces(parts.store, office.id, PLACES_SHOWN),
  ])
  return [
    { name: 'agent', label: WORDS.agent, options: agents.map(({ id, name }) => ({ value: id, words: name })) },
    {
      name: 'type',
      label: WORDS.type,
      options: [...types.keys()].map((code) => ({ value: code, words: TYPES[code] ?? code })),
    },
    { name: 'lieu', label: WORDS.place, options: places.map(({ id, name }) => ({ value: id, words: name })) },
    {
      name: 'etat',
      label: WORDS.status,
      options: Object.entries(STATUSES).map(([value, words]) => ({ value, words })),
    },
  ]
}
