import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { desc, eq } from '../../src/store/engine/drizzle.ts'
import { setOffice } from '../../src/store/offices/offices.ts'
import { STAFF_ROUTES } from '../../src/web/routes.ts'
import { deedsGround, type Given, MARKED } from './deeds-ground.ts'
import { type Browser, get, openScene, post, type Scene } from './scene.ts'

let scene: Scene
let admin: Browser
let colleague: Browser
let on: ReturnType<typeof deedsGround>
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
  admin = await scene.enter('admin')
  colleague = await scene.enter('agent')
  on = deedsGround(scene, admin)
  await scene.change((tx) => setOffice(tx, scene.office.id, { paperWord: 'quatre mots au hasard' }))
})
afterAll(() => scene.close())

/** Why a route writes nothing. */
const LIST = 'names and hours in a list: who is opened is what is written down'
const NOBODY = 'nothing of anybody the office follows'
const STAFF = 'of colleagues and settings, not of whom the office follows'
const PREVIEW = 'what would be of those of a list: nothing is changed'
const FILE = 'a file on its way, of whoever loads files: it is written down once it is loaded'
const TRIAL = 'of a trial, which holds no name'
const ELSEWHERE = 'written down as trialExported: the result that it takes is made by test/web/trials-pages.test.ts'

interface Deed {
  says: string
  given: () => Promise<Given>
}
const says = (what: string, given: () => Promise<Given>): Deed => ({ says: what, given })
const reads = (given: () => Promise<Given>) => says('personRead', given)

/** What each route writes into the journal when it does what it is for, or why it writes nothing. A route that is not here fails. */
const TABLE: Record<string, Deed | string> = {
  'GET /agenda': LIST,
  'POST /rendez-vous/:id/presence': says('appointmentHonoured', async () =>
    on.appointment({ presence: 'honore' }, PAST)(),
  ),
  'POST /rendez-vous/:id/presence/annuler': says('outcomeUndone', async () => on.seen(...(await came('honore')))),
  'POST /rendez-vous/:id/presence/sans-sms': says('textWithheld', async () => on.seen(...(await came('manque')))),
  'GET /agenda/issues': LIST,
  'POST /agenda/issues': says('appointmentHonoured', async () => {
    const { personId, appointmentId: id } = await on.someone(PAST)
    return { about: personId, form: { jour: '2027-01-11', choix: [`${id}.1`], [`issue-${id}`]: 'honore', sms: 'non' } }
  }),
  'POST /agenda/issues/annuler': says('outcomeUndone', async () => {
    const { personId, appointmentId: id } = await on.someone(PAST)
    const form = { jour: '2027-01-11', choix: [`${id}.1`], [`issue-${id}`]: 'honore', sms: 'non' }
    return { about: personId, form: { instant: await on.sentTo('/agenda/issues', form, 'instant') } }
  }),
  'GET /agenda/plusieurs': LIST,
  'POST /agenda/plusieurs/apercu': PREVIEW,
  'POST /agenda/plusieurs/appliquer': says('appointmentCancelled', async () => {
    const { personId, appointmentId } = await on.someone()
    return { about: personId, form: { ...DAYS, faire: 'annuler', choix: [`${appointmentId}.1`], sms: 'non' } }
  }),
  'GET /agenda/lettres': LIST,
  'POST /rendez-vous/:id/lettre': says('letterSent', async () => on.appointment()()),
  'POST /rendez-vous/:id/lettre/annuler': says('letterTakenBack', async () => {
    const given = await on.appointment()()
    await on.send(`/rendez-vous/${given.ids?.id}/lettre`, given.form)
    return given
  }),
  'POST /rendez-vous/:id/lettre/pdf': says('letterMade', async () => on.appointment()()),
  'POST /agenda/lettres/pdf': says('letterMade', async () => ({ about: (await on.someone({ phone: '' })).personId })),
  'POST /agenda/lettres/postees': says('letterSent', async () => ({ about: await on.lettersMade() })),
  'POST /agenda/lettres/postees/annuler': says('letterTakenBack', async () => {
    await on.lettersMade()
    return { form: { le: await on.sentTo('/agenda/lettres/postees', { retour: '/agenda/lettres' }, 'le') } }
  }),
  'GET /agenda/imprimer': says('agendaPrinted', async () => {
    const { personId } = await on.someone()
    return { about: personId, query: { jour: '2027-01-14' } }
  }),
  'GET /rendez-vous/nouveau': reads(async () => forPerson(await on.someone())),
  'GET /rendez-vous/nouveau/apercu': reads(async () => forPerson(await on.someone(), MOMENT)),
  'POST /rendez-vous/nouveau': says('appointmentBooked', async () => {
    const { personId } = await on.someone()
    return { about: personId, form: { personne: personId, cle: on.newId(), sms: 'non', ...MOMENT } }
  }),
  'GET /rendez-vous/:id': reads(async () => on.appointment()()),
  'GET /rendez-vous/:id/apercu': reads(async () => ({ ...(await on.appointment()()), query: { faire: 'annuler' } })),
  'POST /rendez-vous/:id/changer': says('appointmentCancelled', async () => on.appointment({ faire: 'annuler' })()),
  'POST /rendez-vous/:id/doute': says('doubtSettled', async () => {
    const { personId, appointmentId } = await on.someone()
    await on.doubt(appointmentId)
    return on.seen(personId, appointmentId)
  }),
  'GET /demandes': LIST,
  'POST /demandes/:id/prendre': says('requestTaken', async () => on.waiting('move')()),
  'POST /demandes/:id/rendre': says('requestGivenBack', async () => on.waiting('move', ['prendre'])()),
  'POST /demandes/:id/faite': says('requestDone', async () => on.waiting('question')()),
  'POST /demandes/passees': says('requestDone', async () => {
    const { ids, about } = await on.waiting('late', [], {}, { at: '2027-01-08T10:00' })()
    return { about: about ?? '', form: { demande: ids?.id ?? '' } }
  }),
  'POST /demandes/:id/rouvrir': says('requestReopened', async () => on.waiting('question', ['faite'])()),
  'POST /demandes/numeros-partages/:id/permettre': says('sharedNumberAllowed', async () => on.person()()),
  'POST /demandes/numeros-partages/:id/interdire': says('sharedNumberRefused', async () => on.person()()),
  'GET /demandes/:id': reads(async () => on.waiting('move')()),
  'POST /demandes/:id/deplacer': says('appointmentMoved', async () => {
    const moment = { creneau: 'autre', jour: '2027-01-21', heure: '09:00', version: '1' }
    return on.waiting('move', [], moment)()
  }),
  'POST /demandes/:id/refuser': says('moveRefused', async () => on.waiting('move', [], { version: '1' })()),
  'POST /demandes/:id/numero': says('phoneChanged', async () => on.waiting('newPhone', [], { numero: '0639987777' })()),
  'GET /conversations': LIST,
  'GET /conversations/:id': reads(async () => on.person()()),
  'POST /conversations/:id/reponse': says('textWritten', async () =>
    on.person({ message: 'Bonjour', envoi: on.newId() })(),
  ),
  'POST /conversations/:id/ecrit': 'that a colleague types, without a word of it: gone in seconds',
  'POST /conversations/:id/annuler': says('textTakenBack', async () => leaving('reponse')),
  'POST /conversations/:id/confier': says('conversationAssigned', async () =>
    on.person({ agent: colleague.agentId })(),
  ),
  'POST /conversations/:id/reporter': says('conversationPutOff', async () => on.person({ jour: '2027-01-14' })()),
  'POST /conversations/:id/reprendre': says('conversationBack', async () => on.person()()),
  'POST /conversations/:id/note': says('conversationNoted', async () =>
    on.person({ envoi: on.newId(), note: 'Rappeler' })(),
  ),
  'GET /mes-personnes': LIST,
  'GET /mes-personnes/confier': LIST,
  'POST /mes-personnes/confier': says('appointmentHandedOver', async () => {
    const { personId, appointmentId } = await on.someone()
    return { about: personId, form: { rendezvous: [appointmentId], collegue: colleague.agentId } }
  }),
  'POST /personnes/:id/referent': says('referentChanged', async () => on.person({ agent: colleague.agentId })()),
  'GET /nouvelles': 'that something is new, never what',
  'GET /creneaux': NOBODY,
  'GET /creneaux/nouveaux': NOBODY,
  'GET /creneaux/nouveaux/apercu': NOBODY,
  'POST /creneaux/nouveaux': says('slotsOpened', async () => ({
    form: { debut: '2027-01-18', semaine: ['1'], heures: '9h', type: 'SPIP', nouveau: 'SPIP' },
  })),
  'GET /creneaux/:id': LIST,
  'POST /creneaux/:id/fermer': says('slotClosed', () => on.slot()),
  'POST /creneaux/:id/rouvrir': says('slotReopened', async () => {
    const given = await on.slot()
    await on.send(`/creneaux/${given.ids?.id}/fermer`)
    return given
  }),
  'POST /creneaux/:id/supprimer': says('slotRemoved', () => on.slot()),
  'POST /creneaux/:id/places': says('slotResized', async () => ({ ...(await on.slot()), form: { places: '3' } })),
  'GET /envois': LIST,
  'GET /statistiques': NOBODY,
  'GET /statistiques/:name': NOBODY,
  'GET /statistiques/rapport': NOBODY,
  'GET /import': FILE,
  'POST /import': FILE,
  'GET /import/modeles/:name': NOBODY,
  'GET /import/:id': FILE,
  'GET /import/:id/refusees': says('fileLinesTaken', async () => loaded()),
  'GET /import/:id/detail': says('fileLinesTaken', () => on.file()),
  'POST /import/:id/mots': says('wordsMatched', async () => ({ ...(await on.file()), form: { 'mot-0': 'SPIP' } })),
  'POST /import/:id/corriger': says('linesCorrected', async () => ({
    ...(await on.file()),
    form: { 'cellule-3-3': '15/01/2027' },
  })),
  'POST /import/:id/corriger/annuler': FILE,
  'POST /import/:id/colonnes': says('columnsMatched', async () => ({
    ...(await on.file(['qui;nom;type;date;heure;lieu', 'D-1;A;SPIP;14/01/2027;9h;SPIP'])),
    form: { 'colonne-0': 'caseNumber' },
  })),
  'POST /import/:id/charger': says('fileLoaded', async () => ({ ...(await on.file()), form: { envoi: 'tout' } })),
  'POST /import/:id/abandonner': FILE,
  'POST /import/:id/reprendre': FILE,
  'POST /import/:id/annuler': says('importUndone', async () => loaded()),
  'GET /export': NOBODY,
  'POST /export/changements': says('planningExported', async () => ({})),
  'POST /export/planning': says('planningExported', async () => ({})),
  'POST /export/secours': says('planningExported', async () => ({})),
  'GET /mon-courrier': STAFF,
  'POST /mon-courrier': STAFF,
  'POST /deconnexion': STAFF,
  'POST /deconnexion/partout': STAFF,
  'GET /personnes': LIST,
  'GET /personnes/nouvelle': NOBODY,
  'POST /personnes/nouvelle': says('personMade', async () => ({
    form: {
      cle: on.newId(),
      langue: 'fr',
      dossier: `N-${on.newId().slice(-8)}`,
      nom: 'NOUVEAU',
      prenom: 'Ana',
      autre: 'oui',
    },
  })),
  'GET /personnes/:id/identite': reads(async () => on.person()()),
  'POST /personnes/:id/identite': says('identityCorrected', async () => on.person(IDENTITY)()),
  'GET /personnes/:id/obligations/nouvelle': reads(async () => on.person()()),
  'POST /personnes/:id/obligations/nouvelle': says('obligationMade', async () =>
    on.person({ cle: on.newId(), mots: 'Rester' })(),
  ),
  'GET /personnes/:id/obligations/:obligation': reads(() => on.obligation()),
  'POST /personnes/:id/obligations/:obligation': says('obligationChanged', async () => ({
    ...(await on.obligation()),
    form: { precision: 'Chaque jour', etat: 'current' },
  })),
  'POST /personnes/:id/obligations/:obligation/vu': says('proofSeen', () => on.obligation()),
  'POST /personnes/:id/dossier': says('personExported', async () => on.person()()),
  'GET /personnes/:id/lectures': reads(async () => on.person()()),
  'GET /personnes/:id/effacer': reads(async () => on.person()()),
  'POST /personnes/:id/effacer': says('personErased', async () => {
    const { personId } = await on.someone()
    return { ids: { id: personId }, form: { dossier: personId.slice(-12) } }
  }),
  'GET /personnes/:id': reads(async () => on.person()()),
  'GET /personnes/:id/historique': reads(async () => on.person()()),
  'GET /personnes/:id/sms': reads(async () => on.person()()),
  'POST /personnes/:id/sms': says('textWritten', async () => on.person({ message: 'Bonjour', envoi: on.newId() })()),
  'POST /personnes/:id/sms/annuler': says('textTakenBack', async () => leaving('reponse')),
  'GET /personnes/:id/reponses': reads(async () => on.person()()),
  'POST /personnes/:id/reponses': says('textWritten', async () =>
    on.person({ reponse: 'callToday', envoi: on.newId() })(),
  ),
  'GET /personnes/:id/sms/:message/sens': reads(() => on.message()),
  'POST /personnes/:id/sms/:message/sens': says('messageMisread', async () => ({
    ...(await on.message()),
    form: { sens: 'ask_where' },
  })),
  'POST /personnes/:id/telephone': says('phoneChanged', async () => on.person({ telephone: '0639986666' })()),
  'POST /personnes/:id/main': says('conversationTakenOver', async () => on.person()()),
  'POST /personnes/:id/rendre': says('conversationHandedBack', async () => {
    const given = await on.person()()
    await on.send(`/personnes/${given.ids?.id}/main`)
    return given
  }),
  'POST /personnes/:id/confiance': says('phoneTrusted', async () => on.person({}, { phoneDoubt: 'invalid' })()),
  'POST /personnes/:id/langue': says('languageChanged', async () => on.person({ langue: 'en' })()),
  'POST /personnes/:id/pause': says('personPaused', async () => on.person({ precision: 'À l’hôpital' })()),
  'POST /personnes/:id/reprise': says('personUnpaused', async () => {
    const given = await on.person()()
    await on.send(`/personnes/${given.ids?.id}/pause`, { precision: 'À l’hôpital' })
    return given
  }),
  'POST /personnes/:id/permission': says('adultProtected', async () =>
    on.person({ quoi: 'protection', permis: 'oui' })(),
  ),
  'POST /personnes/:id/arret': says('textsStopped', async () => on.person()()),
  'POST /personnes/:id/accord': says('textsResumed', async () => {
    const given = await on.person({ ecrit: 'Un mot signé le 9' })()
    await on.send(`/personnes/${given.ids?.id}/arret`)
    return given
  }),
  'POST /personnes/:id/justificatif': says('documentVerified', async () => {
    const { id, personId } = await on.request('document')
    return { ids: { id: personId }, about: personId, form: { demande: id } }
  }),
  'GET /mon-compte': STAFF,
  'GET /aide': NOBODY,
  'GET /plan-du-site': NOBODY,
  'GET /aide/agents': NOBODY,
  'GET /aide/secretariat': NOBODY,
  'GET /aide/colonnes': NOBODY,
  'GET /aide/administration': NOBODY,
  'GET /aide/chiffres': NOBODY,
  'GET /aide/depliant': NOBODY,
  'GET /aide/affiche': NOBODY,
  'GET /aide/collegue': NOBODY,
  'GET /aide/atelier': NOBODY,
  'GET /services': STAFF,
  'POST /services': STAFF,
  'POST /services/:id/entrer': STAFF,
  'POST /mon-compte/clavier': STAFF,
  'POST /mon-compte/langue': STAFF,
  'POST /mon-compte/remplacement': STAFF,
  'POST /mon-compte/telephone-des-codes': STAFF,
  'GET /agents/:id/remplacement': STAFF,
  'POST /agents/:id/remplacement': STAFF,
  'GET /bienvenue': STAFF,
  'POST /bienvenue/service': STAFF,
  'POST /bienvenue/operateur': STAFF,
  'POST /bienvenue/courrier': STAFF,
  'GET /bienvenue/courrier/:id': STAFF,
  'POST /bienvenue/courrier/:id': STAFF,
  'POST /bienvenue/collegues': STAFF,
  'POST /bienvenue/sms': STAFF,
  'POST /bienvenue/passer': STAFF,
  'POST /bienvenue/ranger': STAFF,
  'GET /rodage': STAFF,
  'POST /rodage/numeros': STAFF,
  'POST /rodage/numeros/retirer': STAFF,
  'POST /rodage/ouvrir': STAFF,
  'GET /reglages': STAFF,
  'POST /reglages': STAFF,
  'GET /reglages/types': STAFF,
  'POST /reglages/types/:code': STAFF,
  'POST /reglages/types': STAFF,
  'POST /reglages/types/:code/nom': STAFF,
  'GET /reglages/lieux': STAFF,
  'POST /reglages/lieux/:id': STAFF,
  'POST /reglages/lieux/:id/reprendre': STAFF,
  'POST /reglages/lieux/:id/nom': STAFF,
  'POST /reglages/lieux/:id/reunir': STAFF,
  'GET /reglages/types/:code/mots': STAFF,
  'POST /reglages/types/:code/mots': STAFF,
  'POST /reglages/types/:code/mots/reprendre': STAFF,
  'GET /reglages/textes': STAFF,
  'POST /reglages/textes/oublier': STAFF,
  'GET /reglages/textes/feuille': STAFF,
  'GET /reglages/textes/:langue/feuille.csv': STAFF,
  'POST /reglages/textes/feuille': STAFF,
  'POST /reglages/textes/feuille/enregistrer': STAFF,
  'GET /reglages/textes/:langue/:phrase': STAFF,
  'POST /reglages/textes/:langue/:phrase': STAFF,
  'POST /reglages/textes/:langue/:phrase/apercu': STAFF,
  'POST /reglages/textes/:langue/:phrase/origine': STAFF,
  'POST /reglages/textes/:langue/:phrase/reprendre': STAFF,
  'GET /agents': STAFF,
  'POST /agents': STAFF,
  'POST /agents/:id': STAFF,
  'POST /agents/:id/connexion': STAFF,
  'POST /agents/:id/ici': STAFF,
  'GET /reglages/acces': STAFF,
  'POST /reglages/acces': STAFF,
  'POST /reglages/acces/:id/fermer': STAFF,
  'POST /reglages/acces/adresses': STAFF,
  'POST /reglages/acces/adresses/:id/retirer': STAFF,
  'POST /reglages/acces/adresses/:id/reprendre': STAFF,
  'GET /journal': 'the journal itself, without names: whose file it was is a link',
  'GET /etat': NOBODY,
  'GET /etat/promesses.csv': NOBODY,
  'GET /essai': TRIAL,
  'GET /essai/nouveau': TRIAL,
  'POST /essai/nouveau': TRIAL,
  'GET /essai/:id/dictionnaire.csv': TRIAL,
  'GET /essai/:id/analyse.py': TRIAL,
  'GET /essai/:id': TRIAL,
  'GET /essai/:id/protocole.json': TRIAL,
  'POST /essai/:id/lignes': ELSEWHERE,
  'POST /essai/:id/torts': ELSEWHERE,
  'GET /essai/:id/commencer': TRIAL,
  'POST /essai/:id/commencer': TRIAL,
  'POST /essai/:id/accepter': TRIAL,
  'POST /essai/:id/abandonner': TRIAL,
  'POST /essai/:id/arreter': TRIAL,
  'POST /essai/:id/lire': TRIAL,
  'GET /personnes/:id/essais': 'a name and no more: who was in a trial is told by no trace',
  'POST /personnes/:id/essais': 'whoever leaves a trial leaves no trace: it would tell who was in one',
}

const PAST = { at: '2027-01-11T09:00' }
const DAYS = { du: '2027-01-11', au: '2027-01-20' }
const MOMENT = { type: 'SPIP', jour: '2027-01-20', heure: '09:00', 'autre-lieu': 'SPIP', agent: '' }
const IDENTITY = {
  dossier: 'I-1',
  nom: MARKED,
  prenom: 'Ana',
  'vu-dossier': 'I-1',
  'vu-nom': MARKED,
  'vu-prenom': 'Camille',
}

const forPerson = ({ personId }: { personId: string }, rest = {}) => ({
  about: personId,
  query: { personne: personId, ...rest },
})

/** Whose past appointment was said to be kept or missed a moment ago. */
async function came(presence: string): Promise<[string, string]> {
  const { personId, appointmentId } = await on.someone(PAST)
  await on.send(`/rendez-vous/${appointmentId}/presence`, { presence, version: '1' })
  return [personId, appointmentId]
}

/** A text that was written a moment ago, and has not left. */
async function leaving(action: string): Promise<Given> {
  const given = await on.person()()
  const written = { message: 'Bonjour', envoi: on.newId() }
  const sms = await on.sentTo(`/conversations/${given.ids?.id}/${action}`, written, 'sms')
  return { ...given, form: { sms } }
}

async function loaded(): Promise<Given> {
  const given = await on.file()
  await on.send(`/import/${given.ids.id}/charger`, { envoi: 'rappels' })
  await on.due()
  return given
}

/** The entries of a deed, the last first. */
async function entriesOf(what: string) {
  const { db, tables } = scene.service.parts.store
  const { journal } = tables
  return db.select().from(journal).where(eq(journal.what, what)).orderBy(desc(journal.id))
}

async function ask(route: string, { ids = {}, query, form }: Given) {
  const [method, path = ''] = route.split(' ')
  const address = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? 'none')
  const url = query ? `${address}?${new URLSearchParams(query)}` : address
  return method === 'GET' ? get(scene, url, undefined, admin) : post(scene, url, form ?? {}, {}, admin)
}

test('every route is in the table, and nothing else', () => {
  const routes = STAFF_ROUTES.map(({ method, path }) => `${method} ${path}`)
  expect(routes.toSorted()).toEqual(Object.keys(TABLE).toSorted())
})

const DEEDS = Object.entries(TABLE).flatMap(([route, deed]) =>
  typeof deed === 'string' ? [] : [[route, deed] as const],
)

describe('writes down who did it', () => {
  test.each(DEEDS)('%s', async (route, { says: what, given }) => {
    const asked = await given()
    const before = (await entriesOf(what)).length
    const answer = await ask(route, asked)
    expect([200, 303], answer.body.slice(0, 2000)).toContain(answer.statusCode)
    if (what === 'fileLoaded' || what === 'importUndone') await on.due()
    const entries = await entriesOf(what)
    expect(entries.length).toBeGreaterThan(before)
    expect(entries[0]).toMatchObject({ officeId: scene.office.id, actor: `agent:${admin.agentId}` })
    if (asked.about)
      expect(entries.slice(0, entries.length - before).map((one) => one.probationerId)).toContain(asked.about)
    expect(JSON.stringify(entries)).not.toContain(MARKED)
  })
})

test('a form that shows somebody’s page again, pressed by hand, is a reading too', async () => {
  const count = { compter: 'oui', message: 'a' }
  const forms: [string, Given['form']][] = [
    ['/conversations/:id/reponse', { ...count, envoi: on.newId() }],
    ['/personnes/:id/sms', { ...count, envoi: on.newId() }],
    ['/personnes/:id/telephone', { telephone: '06' }],
    ['/personnes/:id/identite', { nom: '' }],
    ['/personnes/:id/effacer', { dossier: 'another' }],
    ['/personnes/:id/reponses', { reponse: 'moments', version: '1' }],
  ]
  for (const [path, form = {}] of forms) {
    const { personId } = await on.someone()
    const answer = await post(scene, path.replace(':id', personId), form, {}, admin)
    expect(answer.body, path).toContain(MARKED)
    expect((await entriesOf('personRead'))[0]?.probationerId, path).toBe(personId)
  }
})

test('what is said to hold nothing of anybody holds no name of those who are there', async () => {
  await on.someone()
  const pages = Object.entries(TABLE).flatMap(([route, why]) =>
    route.startsWith('GET') && [NOBODY, STAFF, TRIAL].includes(why as string) && !route.includes(':') ? [route] : [],
  )
  expect(pages.length).toBeGreaterThan(20)
  for (const route of pages) expect((await ask(route, {})).body, route).not.toContain(MARKED)
})

test('a test that is cited is there', () => {
  expect(readFileSync('test/web/trials-pages.test.ts', 'utf8')).toContain('trialExported')
})
