import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/domain/people.ts'
import { protocolOf, written } from '../../src/domain/trial/protocol.ts'
import { addUpload } from '../../src/store/files/uploads.ts'
import { addHook } from '../../src/store/hooks/hooks.ts'
import { NOTHING_READ } from '../../src/store/journal/changes.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { keepPlace } from '../../src/store/places/places.ts'
import { openRequest } from '../../src/store/requests/requests.ts'
import { addToken } from '../../src/store/tokens/tokens.ts'
import { addTrial } from '../../src/store/trials/trials.ts'
import { API_ROUTES } from '../../src/web/api/routes.ts'
import { STAFF_ROUTES } from '../../src/web/routes.ts'
import { mayDo } from '../../src/web/visit.ts'
import { DESIGN, SAID } from '../domain/trial/design.ts'
import { addFreeSlot, addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

/** Who may open what, and under which id another office's thing would be asked for. A route that is not here fails. */
const TABLE: Record<string, { least: Role; theirs?: keyof Theirs }> = {
  'GET /agenda': { least: 'agent' },
  'POST /rendez-vous/:id/presence': { least: 'agent', theirs: 'appointment' },
  'POST /rendez-vous/:id/presence/annuler': { least: 'agent', theirs: 'appointment' },
  'POST /rendez-vous/:id/presence/sans-sms': { least: 'agent', theirs: 'appointment' },
  'GET /agenda/issues': { least: 'agent' },
  'POST /agenda/issues': { least: 'agent' },
  'POST /agenda/issues/annuler': { least: 'agent' },
  'GET /agenda/plusieurs': { least: 'agent' },
  'POST /agenda/plusieurs/apercu': { least: 'agent' },
  'POST /agenda/plusieurs/appliquer': { least: 'agent' },
  'GET /agenda/lettres': { least: 'agent' },
  'POST /rendez-vous/:id/lettre': { least: 'agent', theirs: 'appointment' },
  'POST /rendez-vous/:id/lettre/annuler': { least: 'agent', theirs: 'appointment' },
  'POST /rendez-vous/:id/lettre/pdf': { least: 'agent', theirs: 'appointment' },
  'POST /agenda/lettres/pdf': { least: 'agent' },
  'POST /agenda/lettres/postees': { least: 'agent' },
  'POST /agenda/lettres/postees/annuler': { least: 'agent' },
  'GET /agenda/imprimer': { least: 'agent' },
  'GET /rendez-vous/nouveau': { least: 'agent' },
  'GET /rendez-vous/nouveau/apercu': { least: 'agent' },
  'POST /rendez-vous/nouveau': { least: 'agent' },
  'GET /rendez-vous/:id': { least: 'agent', theirs: 'appointment' },
  'GET /rendez-vous/:id/apercu': { least: 'agent', theirs: 'appointment' },
  'POST /rendez-vous/:id/changer': { least: 'agent', theirs: 'appointment' },
  'POST /rendez-vous/:id/doute': { least: 'agent', theirs: 'appointment' },
  'GET /demandes': { least: 'agent' },
  'POST /demandes/:id/prendre': { least: 'agent', theirs: 'request' },
  'POST /demandes/:id/rendre': { least: 'agent', theirs: 'request' },
  'POST /demandes/:id/faite': { least: 'agent', theirs: 'request' },
  'POST /demandes/passees': { least: 'agent' },
  'POST /demandes/:id/rouvrir': { least: 'agent', theirs: 'request' },
  'POST /demandes/numeros-partages/:id/permettre': { least: 'agent', theirs: 'person' },
  'POST /demandes/numeros-partages/:id/interdire': { least: 'agent', theirs: 'person' },
  'GET /demandes/:id': { least: 'agent', theirs: 'request' },
  'POST /demandes/:id/deplacer': { least: 'agent', theirs: 'request' },
  'POST /demandes/:id/refuser': { least: 'agent', theirs: 'request' },
  'POST /demandes/:id/numero': { least: 'agent', theirs: 'request' },
  'GET /conversations': { least: 'agent' },
  'GET /conversations/:id': { least: 'agent', theirs: 'person' },
  'POST /conversations/:id/reponse': { least: 'agent', theirs: 'person' },
  'POST /conversations/:id/ecrit': { least: 'agent', theirs: 'person' },
  'POST /conversations/:id/annuler': { least: 'agent', theirs: 'person' },
  'POST /conversations/:id/confier': { least: 'agent', theirs: 'person' },
  'POST /conversations/:id/reporter': { least: 'agent', theirs: 'person' },
  'POST /conversations/:id/reprendre': { least: 'agent', theirs: 'person' },
  'POST /conversations/:id/note': { least: 'agent', theirs: 'person' },
  'GET /mes-personnes': { least: 'agent' },
  'GET /mes-personnes/confier': { least: 'agent' },
  'POST /mes-personnes/confier': { least: 'agent' },
  'POST /personnes/:id/referent': { least: 'agent', theirs: 'person' },
  'GET /nouvelles': { least: 'agent' },
  'GET /creneaux': { least: 'agent' },
  'GET /creneaux/nouveaux': { least: 'staff' },
  'GET /creneaux/nouveaux/apercu': { least: 'staff' },
  'POST /creneaux/nouveaux': { least: 'staff' },
  'GET /creneaux/:id': { least: 'staff', theirs: 'slot' },
  'POST /creneaux/:id/fermer': { least: 'staff', theirs: 'slot' },
  'POST /creneaux/:id/rouvrir': { least: 'staff', theirs: 'slot' },
  'POST /creneaux/:id/supprimer': { least: 'staff', theirs: 'slot' },
  'POST /creneaux/:id/places': { least: 'staff', theirs: 'slot' },
  'GET /envois': { least: 'agent' },
  'GET /statistiques': { least: 'agent' },
  'GET /statistiques/:name': { least: 'agent' },
  'GET /statistiques/rapport': { least: 'agent' },
  'GET /import': { least: 'staff' },
  'POST /import': { least: 'staff' },
  'GET /import/modeles/:name': { least: 'staff' },
  'GET /import/:id': { least: 'staff', theirs: 'upload' },
  'GET /import/:id/refusees': { least: 'staff', theirs: 'upload' },
  'GET /import/:id/detail': { least: 'staff', theirs: 'upload' },
  'POST /import/:id/mots': { least: 'staff', theirs: 'upload' },
  'POST /import/:id/corriger': { least: 'staff', theirs: 'upload' },
  'POST /import/:id/corriger/annuler': { least: 'staff', theirs: 'upload' },
  'POST /import/:id/colonnes': { least: 'staff', theirs: 'upload' },
  'POST /import/:id/charger': { least: 'staff', theirs: 'upload' },
  'POST /import/:id/abandonner': { least: 'staff', theirs: 'upload' },
  'POST /import/:id/reprendre': { least: 'staff', theirs: 'upload' },
  'POST /import/:id/annuler': { least: 'staff', theirs: 'upload' },
  'GET /export': { least: 'staff' },
  'POST /export/changements': { least: 'staff' },
  'POST /export/planning': { least: 'staff' },
  'POST /export/secours': { least: 'staff' },
  'GET /mon-courrier': { least: 'agent' },
  'POST /mon-courrier': { least: 'agent' },
  'POST /deconnexion': { least: 'agent' },
  'POST /deconnexion/partout': { least: 'agent' },
  'GET /personnes': { least: 'agent' },
  'GET /personnes/nouvelle': { least: 'agent' },
  'POST /personnes/nouvelle': { least: 'agent' },
  'GET /personnes/:id/identite': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/identite': { least: 'agent', theirs: 'person' },
  'GET /personnes/:id/obligations/nouvelle': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/obligations/nouvelle': { least: 'agent', theirs: 'person' },
  'GET /personnes/:id/obligations/:obligation': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/obligations/:obligation': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/obligations/:obligation/vu': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/dossier': { least: 'staff', theirs: 'person' },
  'GET /personnes/:id/lectures': { least: 'agent', theirs: 'person' },
  'GET /personnes/:id/effacer': { least: 'admin', theirs: 'person' },
  'POST /personnes/:id/effacer': { least: 'admin', theirs: 'person' },
  'GET /personnes/:id': { least: 'agent', theirs: 'person' },
  'GET /personnes/:id/historique': { least: 'agent', theirs: 'person' },
  'GET /personnes/:id/sms': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/sms': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/sms/annuler': { least: 'agent', theirs: 'person' },
  'GET /personnes/:id/reponses': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/reponses': { least: 'agent', theirs: 'person' },
  'GET /personnes/:id/sms/:message/sens': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/sms/:message/sens': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/telephone': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/main': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/rendre': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/confiance': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/langue': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/pause': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/reprise': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/permission': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/arret': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/accord': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/justificatif': { least: 'agent', theirs: 'person' },
  'GET /mon-compte': { least: 'agent' },
  'GET /aide': { least: 'agent' },
  'GET /plan-du-site': { least: 'agent' },
  'GET /aide/agents': { least: 'agent' },
  'GET /aide/secretariat': { least: 'agent' },
  'GET /aide/colonnes': { least: 'agent' },
  'GET /aide/administration': { least: 'agent' },
  'GET /aide/chiffres': { least: 'agent' },
  'GET /aide/depliant': { least: 'agent' },
  'GET /aide/affiche': { least: 'agent' },
  'GET /aide/collegue': { least: 'agent' },
  'GET /aide/atelier': { least: 'agent' },
  'GET /services': { least: 'agent' },
  'POST /services': { least: 'admin' },
  'POST /services/:id/entrer': { least: 'agent', theirs: 'office' },
  'POST /mon-compte/clavier': { least: 'agent' },
  'POST /mon-compte/langue': { least: 'agent' },
  'POST /mon-compte/remplacement': { least: 'agent' },
  'POST /mon-compte/telephone-des-codes': { least: 'agent' },
  'GET /agents/:id/remplacement': { least: 'admin', theirs: 'agent' },
  'POST /agents/:id/remplacement': { least: 'admin', theirs: 'agent' },
  'GET /bienvenue': { least: 'admin' },
  'POST /bienvenue/service': { least: 'admin' },
  'POST /bienvenue/operateur': { least: 'admin' },
  'POST /bienvenue/courrier': { least: 'admin' },
  'GET /bienvenue/courrier/:id': { least: 'admin' },
  'POST /bienvenue/courrier/:id': { least: 'admin' },
  'POST /bienvenue/collegues': { least: 'admin' },
  'POST /bienvenue/sms': { least: 'admin' },
  'POST /bienvenue/passer': { least: 'admin' },
  'POST /bienvenue/ranger': { least: 'admin' },
  'GET /rodage': { least: 'admin' },
  'POST /rodage/numeros': { least: 'admin' },
  'POST /rodage/numeros/retirer': { least: 'admin' },
  'POST /rodage/ouvrir': { least: 'admin' },
  'GET /reglages': { least: 'admin' },
  'POST /reglages': { least: 'admin' },
  'GET /reglages/types': { least: 'admin' },
  'POST /reglages/types/:code': { least: 'admin' },
  'POST /reglages/types': { least: 'admin' },
  'POST /reglages/types/:code/nom': { least: 'admin' },
  'GET /reglages/lieux': { least: 'admin' },
  'POST /reglages/lieux/:id': { least: 'admin', theirs: 'place' },
  'POST /reglages/lieux/:id/reprendre': { least: 'admin', theirs: 'place' },
  'POST /reglages/lieux/:id/nom': { least: 'admin', theirs: 'place' },
  'POST /reglages/lieux/:id/reunir': { least: 'admin', theirs: 'place' },
  'GET /reglages/types/:code/mots': { least: 'admin' },
  'POST /reglages/types/:code/mots': { least: 'admin' },
  'POST /reglages/types/:code/mots/reprendre': { least: 'admin' },
  'GET /reglages/textes': { least: 'admin' },
  'POST /reglages/textes/oublier': { least: 'admin' },
  'GET /reglages/textes/feuille': { least: 'admin' },
  'GET /reglages/textes/:langue/feuille.csv': { least: 'admin' },
  'POST /reglages/textes/feuille': { least: 'admin' },
  'POST /reglages/textes/feuille/enregistrer': { least: 'admin' },
  'GET /reglages/textes/:langue/:phrase': { least: 'admin' },
  'POST /reglages/textes/:langue/:phrase': { least: 'admin' },
  'POST /reglages/textes/:langue/:phrase/apercu': { least: 'admin' },
  'POST /reglages/textes/:langue/:phrase/origine': { least: 'admin' },
  'POST /reglages/textes/:langue/:phrase/reprendre': { least: 'admin' },
  'GET /agents': { least: 'admin' },
  'POST /agents': { least: 'admin' },
  'POST /agents/:id': { least: 'admin', theirs: 'agent' },
  'POST /agents/:id/connexion': { least: 'admin', theirs: 'agent' },
  'POST /agents/:id/ici': { least: 'admin', theirs: 'agent' },
  'GET /reglages/acces': { least: 'admin' },
  'POST /reglages/acces': { least: 'admin' },
  'POST /reglages/acces/:id/fermer': { least: 'admin', theirs: 'token' },
  'POST /reglages/acces/adresses': { least: 'admin' },
  'POST /reglages/acces/adresses/:id/retirer': { least: 'admin', theirs: 'hook' },
  'POST /reglages/acces/adresses/:id/reprendre': { least: 'admin', theirs: 'hook' },
  'GET /journal': { least: 'admin' },
  'GET /etat': { least: 'admin' },
  'GET /etat/promesses.csv': { least: 'admin' },
  'GET /essai': { least: 'admin' },
  'GET /essai/nouveau': { least: 'admin' },
  'POST /essai/nouveau': { least: 'admin' },
  'GET /essai/:id/dictionnaire.csv': { least: 'admin', theirs: 'trial' },
  'GET /essai/:id/analyse.py': { least: 'admin', theirs: 'trial' },
  'GET /essai/:id': { least: 'admin', theirs: 'trial' },
  'GET /essai/:id/protocole.json': { least: 'admin', theirs: 'trial' },
  'POST /essai/:id/lignes': { least: 'admin', theirs: 'trial' },
  'POST /essai/:id/torts': { least: 'admin', theirs: 'trial' },
  'GET /essai/:id/commencer': { least: 'admin', theirs: 'trial' },
  'POST /essai/:id/commencer': { least: 'admin', theirs: 'trial' },
  'POST /essai/:id/accepter': { least: 'admin', theirs: 'trial' },
  'POST /essai/:id/abandonner': { least: 'admin', theirs: 'trial' },
  'POST /essai/:id/arreter': { least: 'admin', theirs: 'trial' },
  'POST /essai/:id/lire': { least: 'admin', theirs: 'trial' },
  'GET /personnes/:id/essais': { least: 'agent', theirs: 'person' },
  'POST /personnes/:id/essais': { least: 'agent', theirs: 'person' },
}

/** What another office has, by kind. */
interface Theirs {
  office: string
  place: string
  agent: string
  person: string
  appointment: string
  request: string
  slot: string
  upload: string
  trial: string
  token: string
  hook: string
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

test('every route for programs asks for a right, which no session gives', () => {
  const rights = Object.fromEntries(API_ROUTES.map(({ method, path, right }) => [`${method} ${path}`, right]))
  expect(rights).toEqual({ 'POST /api/planning': 'mayLoad', 'GET /api/changes': 'mayRead' })
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
  await addFreeSlot(there, '2027-01-15T10:00', 'ailleurs@justice.example')
  const [slot] = await scene.service.parts.store.db.select().from(scene.service.parts.store.tables.slots)
  const request = { id: newId(), key: 'theirs', officeId: office.id, probationerId: personId, appointmentId }
  await scene.change((tx) => openRequest(tx, { ...request, kind: 'move' }, scene.now()))
  const people = { agent: agentId, person: personId, appointment: appointmentId }
  const upload = { id: newId(), officeId: office.id, agentId, fileName: 'planning.csv' }
  await scene.change((tx) => addUpload(tx, upload, scene.now()))
  const trial = {
    id: newId(),
    officeId: office.id,
    words: written(protocolOf(DESIGN, 'OTHER', SAID)),
    protocolHash: 'h',
  }
  await scene.change((tx) => addTrial(tx, trial, scene.now()))
  const token = { id: newId(), officeId: office.id, name: 'Planning', mayLoad: true, mayRead: true, agentId }
  await scene.change((tx) => addToken(tx, 'theirs', token, scene.now()))
  const hook = { id: newId(), officeId: office.id, address: 'https://a.example', secret: 'whsec_', agentId }
  await scene.change((tx) => addHook(tx, hook, NOTHING_READ, scene.now()))
  const rows = {
    hook: hook.id,
    token: token.id,
    request: request.id,
    slot: slot?.id ?? '',
    upload: upload.id,
    trial: trial.id,
  }
  return { office: office.id, place: place.id, ...people, ...rows }
}

/** Everything about the other office that a page could have changed. */
async function theirRows() {
  const { db, tables } = scene.service.parts.store
  const kept = [
    tables.offices,
    tables.places,
    tables.agents,
    tables.probationers,
    tables.appointments,
    tables.slots,
    tables.requests,
    tables.uploads,
    tables.trials,
    tables.setApart,
    tables.tokens,
    tables.hooks,
  ]
  return Promise.all(kept.map((table) => db.select().from(table)))
}
