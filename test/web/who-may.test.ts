import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/domain/people.ts'
import { addOffice } from '../../src/store/offices.ts'
import { keepPlace } from '../../src/store/places.ts'
import { STAFF_ROUTES } from '../../src/web/routes.ts'
import { mayDo } from '../../src/web/visit.ts'
import { addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

/** Who may open what, and under which id another office's thing would be asked for. A route that is not here fails. */
const TABLE: Record<string, { least: Role; theirs?: keyof Theirs }> = {
  'GET /agenda': { least: 'agent' },
  'GET /mon-courrier': { least: 'agent' },
  'POST /mon-courrier': { least: 'agent' },
  'POST /deconnexion': { least: 'agent' },
  'POST /deconnexion/partout': { least: 'agent' },
  'GET /reglages': { least: 'admin' },
  'POST /reglages': { least: 'admin' },
  'GET /reglages/types': { least: 'admin' },
  'POST /reglages/types/:code': { least: 'admin' },
  'GET /reglages/lieux': { least: 'admin' },
  'POST /reglages/lieux/:id': { least: 'admin', theirs: 'place' },
  'GET /agents': { least: 'admin' },
  'POST /agents': { least: 'admin' },
  'POST /agents/:id': { least: 'admin', theirs: 'agent' },
  'GET /journal': { least: 'admin' },
}

/** What another office has, by kind. */
interface Theirs {
  place: string
  agent: string
  person: string
  appointment: string
}

const ROLES = ['agent', 'staff', 'admin'] as const
const TRIES = STAFF_ROUTES.map(({ method, path }) => `${method} ${path}`)

let scene: Scene
let theirs: Theirs
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
  theirs = await openOtherOffice()
})
afterAll(() => scene.close())

test('every route is in the table, and nothing else', () => {
  expect(TRIES.toSorted()).toEqual(Object.keys(TABLE).toSorted())
})

describe.each(TRIES)('%s', (route) => {
  const { least, theirs: kind } = TABLE[route] ?? { least: 'none' as const }

  test('sends whoever is not signed in to sign in', async () => {
    const answer = await ask(route, 'nothing', null)
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toMatch(/^\/connexion/)
  })

  test.each(ROLES)('is open to the role “%s” as the table says', async (role) => {
    const answer = await ask(route, 'nothing', await scene.enter(role))
    if (mayDo(role, least)) expect([200, 302, 303, 400, 404, 409, 410, 413]).toContain(answer.statusCode)
    else expect(answer.statusCode).toBe(403)
  })

  test('refuses a form that does not carry its token', async () => {
    if (!route.startsWith('POST')) return
    const answer = await post(scene, pathOf(route, 'nothing'), { jeton: 'guessed' }, {}, await scene.enter('admin'))
    expect(answer.statusCode).toBe(403)
  })

  test('knows nothing of another office', async () => {
    if (kind === undefined) return
    const admin = await scene.enter('admin')
    const before = await theirRows()
    const answer = await ask(route, theirs[kind], admin)
    expect(answer.statusCode).toBe(404)
    expect(await theirRows()).toEqual(before)
  })
})

function pathOf(route: string, id: string): string {
  return (route.split(' ')[1] ?? '').replace(/:\w+/g, id)
}

async function ask(route: string, id: string, browser: Browser | null) {
  const path = pathOf(route, id)
  // Fields some forms need to be read at all; what they say must not matter to who may.
  const filled = { [`nom-${id}`]: 'Somebody', [`role-${id}`]: 'agent' }
  return route.startsWith('GET') ? get(scene, path, undefined, browser) : post(scene, path, filled, {}, browser)
}

async function openOtherOffice(): Promise<Theirs> {
  const { newId } = scene.service.parts
  const office = { id: newId(), code: 'OTHER', name: 'SPIP 93', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
  const { agentId } = await scene.enter('agent', office.id)
  const place = await scene.change((tx) => keepPlace(tx, office.id, { name: 'Bobigny', address: '1 rue' }, newId))
  const there = { ...scene, office: { ...scene.office, ...office } }
  const { personId, appointmentId } = await addInvented(there, { lastName: 'AILLEURS', at: '2027-01-14T10:00' })
  return { place: place.id, agent: agentId, person: personId, appointment: appointmentId }
}

/** Everything about the other office that a page could have changed. */
async function theirRows() {
  const { db, tables } = scene.service.parts.store
  const kept = [tables.offices, tables.places, tables.agents, tables.probationers, tables.appointments, tables.slots]
  return Promise.all(kept.map((table) => db.select().from(table)))
}
