import { DateTime } from 'luxon'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { KEPT_MONTHS } from '../../src/app/upkeep/purge.ts'
import { findAgentByEmail } from '../../src/store/agents/agents.ts'
import { writeJournal } from '../../src/store/journal/journal.ts'
import { listPlanned } from '../../src/store/messages/planned.ts'
import { listEmails } from '../../src/store/notices/emails.ts'
import { getOffice, getType, setOffice } from '../../src/store/offices/offices.ts'
import { keepPlace, listPlaces } from '../../src/store/places/places.ts'
import { listJournal } from '../support/store-rows.ts'
import { addInvented, get, openScene, post, type Scene } from './scene.ts'

const CARRIER = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'a token of a test', TWILIO_FROM: '+33937000000' }
const OFFICE = {
  nom: 'SPIP 92',
  telephone: '01 40 97 00 00',
  email: 'spip92@justice.example',
  jours: ['1', '2', '3', '4', '5'],
  ouvre: '09:30',
  ferme: '18:00',
  fermes: '13/01/2027',
  ouverts: '',
  'rappel-jours-1': '4',
  'rappel-heure-1': '10:00',
  'rappel-jours-2': '1',
  'rappel-heure-2': '10h',
  resume: '17:00',
  prix: '0,0725',
}

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-04T10:00', { environment: CARRIER })
})
afterEach(() => scene.close())

test('an office says how it works, and what was planned for a day it now closes moves earlier', async () => {
  const { appointmentId } = await addInvented(scene, {
    lastName: 'MOREL',
    phone: '+33639981001',
    at: '2027-01-14T14:30',
    summoned: true,
  })
  const saved = await post(scene, '/reglages', OFFICE)
  expect(saved.headers.location).toBe('/reglages?fait=regle&rappels=2')
  expect((await get(scene, saved.headers.location ?? '')).body).toContain('2 rappels déjà prévus changent d’heure.')
  const { store } = scene.service.parts
  expect(await getOffice(store, scene.office.id)).toMatchObject({
    phone: '01 40 97 00 00',
    sendingHours: { days: [1, 2, 3, 4, 5], opens: '09:30', closes: '18:00' },
    closedDays: ['2027-01-13'],
    digestAt: '17:00',
    segmentPrice: 725,
  })
  const dayBefore = (await listPlanned(store, [appointmentId])).find(({ kind }) => kind === 'before1')
  expect(dayBefore?.dueAt.setZone('Europe/Paris').toISO()).toContain('2027-01-12T10:00')
  expect((await get(scene, '/reglages')).body).toContain('0,0725')
})

test('an office welcomes people once it says so, and says so no more', async () => {
  const { store } = scene.service.parts
  const welcomes = async () => (await getOffice(store, scene.office.id)).welcomes
  expect(await welcomes()).toBe(false)
  await post(scene, '/reglages', { ...OFFICE, bienvenue: 'oui' })
  expect(await welcomes()).toBe(true)
  expect((await get(scene, '/reglages')).body).toMatch(/name="bienvenue" value="oui" checked/)
  await post(scene, '/reglages', OFFICE)
  expect(await welcomes()).toBe(false)
})

test('a zone and holidays of overseas are chosen there; once appointments are to come, the zone stands', async () => {
  const { store } = scene.service.parts
  const overseas = { ...OFFICE, fermes: '', fuseau: 'America/Guadeloupe', feries: 'GP' }
  await post(scene, '/reglages', overseas)
  expect(await getOffice(store, scene.office.id)).toMatchObject({ zone: 'America/Guadeloupe', holidayRegion: 'GP' })
  expect((await get(scene, '/reglages')).body).toContain('<option value="GP" selected>Guadeloupe</option>')
  await addInvented(scene, { lastName: 'MOREL', phone: '+33639981001', at: '2027-01-14T14:30', summoned: true })
  const refused = await post(scene, '/reglages', { ...overseas, fuseau: 'Europe/Paris' })
  expect(refused.statusCode).toBe(409)
  expect(refused.body).toContain('leur heure changerait')
  expect(await getOffice(store, scene.office.id)).toMatchObject({ zone: 'America/Guadeloupe' })
  expect((await post(scene, '/reglages', { ...overseas, feries: 'FR' })).statusCode).toBe(303)
})

test('a demonstration, open at all hours, gets hours when its box is unticked', async () => {
  const { store } = scene.service.parts
  await scene.change((tx) => setOffice(tx, scene.office.id, { ...scene.office, sendingHours: 'always' }))
  await post(scene, '/reglages', { ...OFFICE, toujours: 'oui' })
  expect((await getOffice(store, scene.office.id)).sendingHours).toBe('always')
  expect((await get(scene, '/reglages')).body).toContain('Envoyer à toute heure')
  await post(scene, '/reglages', OFFICE)
  expect((await getOffice(store, scene.office.id)).sendingHours).toMatchObject({ opens: '09:30', closes: '18:00' })
  expect((await get(scene, '/reglages')).body).not.toContain('Envoyer à toute heure')
})

test('a telephone of two digits is none', async () => {
  const answer = await post(scene, '/reglages', { ...OFFICE, telephone: '12' })
  expect([answer.statusCode, answer.body]).toEqual([400, expect.stringContaining('Ce numéro ne se lit pas')])
})

test('hours put right again bring reminders back, and none is sent into the past', async () => {
  const { appointmentId } = await addInvented(scene, {
    lastName: 'MOREL',
    phone: '+33639981001',
    at: '2027-01-14T14:30',
    summoned: true,
  })
  const { store } = scene.service.parts
  const due = async () =>
    (await listPlanned(store, [appointmentId])).map(({ kind, dueAt }) => `${kind} ${dueAt.toISO()}`)
  const usual = { ...OFFICE, fermes: '', jours: ['1', '2', '3', '4', '5', '6'] }
  await post(scene, '/reglages', usual)
  const before = await due()
  await post(scene, '/reglages', { ...usual, jours: ['7'] })
  const reminders = (await listPlanned(store, [appointmentId])).filter(({ kind }) => kind.startsWith('before'))
  expect(reminders.length).toBeGreaterThan(0)
  expect(reminders.every(({ dueAt }) => dueAt > scene.now())).toBe(true)
  await post(scene, '/reglages', usual)
  expect(await due()).toEqual(before)
})

test.each([
  ['a name too long for a text', 'nom', { nom: 'x'.repeat(21) }],
  ['no day at all', 'jours', { jours: [] }],
  ['hours that end before they begin', 'ferme', { ouvre: '19:00', ferme: '09:00' }],
  ['an hour that is none', 'ouvre', { ouvre: '25:00' }],
  ['a day that is none', 'fermes', { fermes: '24/12/2027\n31/02/2027' }],
  ['a worked day that is none', 'ouverts', { ouverts: 'Noël' }],
  ['a reminder that is none', 'rappel-jours-1', { 'rappel-jours-1': 'four' }],
  ['a reminder without its hour', 'rappel-heure-1', { 'rappel-heure-1': '' }],
  ['a reminder without its days', 'rappel-jours-3', { 'rappel-heure-3': '10:00' }],
  ['a zone that is none', 'fuseau', { fuseau: 'Europe/Lutece' }],
  ['holidays of nowhere', 'feries', { feries: 'XX' }],
  ['a reminder months ahead', 'rappel-jours-1', { 'rappel-jours-1': '90' }],
  ['a digest at no hour', 'resume', { resume: 'soon' }],
  ['an e-mail address that is none', 'email', { email: 'pas une adresse' }],
  ['a telephone that is none', 'telephone', { telephone: 'blabla' }],
  ['a price that is none', 'prix', { prix: 'beaucoup' }],
])('%s is refused beside its field, what was typed is kept, and nothing changes', async (_, name, wrong) => {
  const before = await getOffice(scene.service.parts.store, scene.office.id)
  const { statusCode, body } = await post(scene, '/reglages', { ...OFFICE, prix: '0,05', ...wrong })
  expect(statusCode).toBe(400)
  expect(await getOffice(scene.service.parts.store, scene.office.id)).toEqual(before)
  expect(body).toContain('Rien n’est enregistré : une réponse est à corriger.')
  expect(body).toContain(`<a href="#${name}">`)
  const marks = new RegExp(`<(?:input|select|textarea|fieldset)[^>]* id="${name}"[^>]*>`).exec(body)?.[0] ?? ''
  expect(marks).toMatch(new RegExp(`aria-describedby="[^"]*${name}-erreur`))
  if (name !== 'jours') expect(marks).toContain('aria-invalid="true"')
  expect(body).toContain(`id="${name}-erreur" class="problem"`)
  for (const typed of Object.values(wrong).flat()) {
    // A list can only show what is in it.
    if (name !== 'fuseau' && name !== 'feries' && typed !== '') expect(body).toContain(typed)
  }
  if (name !== 'prix') expect(body).toContain('value="0,05"')
})

test('all that is wrong is said together', async () => {
  const { body } = await post(scene, '/reglages', { ...OFFICE, nom: '', prix: 'x', 'rappel-heure-2': '' })
  expect(body).toContain('3 réponses sont à corriger')
  expect([...body.matchAll(/href="#([^"]+)">/g)].map(([, name]) => name).slice(-3)).toEqual([
    'nom',
    'rappel-heure-2',
    'prix',
  ])
  expect(body.split('aria-invalid="true"')).toHaveLength(4)
})

test('a type has reminders of its own, or those of the office again, and the page says how many that moved', async () => {
  const { store } = scene.service.parts
  const given = { lastName: 'MOREL', phone: '+33639981001', at: '2027-01-14T14:30', summoned: true }
  const { appointmentId } = await addInvented(scene, given)
  const dueAt = async () =>
    (await listPlanned(store, [appointmentId]))
      .filter(({ kind }) => kind.startsWith('before'))
      .map(({ kind, dueAt }) => `${kind} ${dueAt.setZone('Europe/Paris').toFormat('dd/MM HH:mm')}`)
      .sort()
  const before = await dueAt()
  const path = '/reglages/types/SPIP'
  const own = { 'changer-SPIP': 'self', sms: 'oui', 'rappels-SPIP': 'own', 'rappel-jours-1-SPIP': '1' }
  const wrong = await post(scene, path, { ...own, 'rappel-heure-1-SPIP': 'soon', 'documents-SPIP': 'carte' })
  expect(wrong.statusCode).toBe(400)
  expect(wrong.body).toContain('aria-describedby="rappel-heure-1-SPIP-erreur"')
  expect(wrong.body).toContain('value="carte"')
  expect(await dueAt()).toEqual(before)

  const saved = await post(scene, path, { ...own, 'rappel-heure-1-SPIP': '18h' })
  expect(saved.headers.location).toBe('/reglages/types?fait=regle&rappels=1')
  expect((await get(scene, saved.headers.location ?? '')).body).toContain('1 rappel déjà prévu change d’heure.')
  expect(await getType(store, scene.office.id, 'SPIP')).toMatchObject({ reminders: [{ daysBefore: 1, at: '18:00' }] })
  expect(await dueAt()).toContain('before1 13/01 18:00')
  expect((await get(scene, '/reglages/types')).body).toContain(
    'id="rappel-heure-1-SPIP" name="rappel-heure-1-SPIP" value="18:00"',
  )

  await post(scene, path, { 'changer-SPIP': 'self', sms: 'oui' })
  expect((await getType(store, scene.office.id, 'SPIP')).reminders).toHaveLength(1)
  await post(scene, path, { ...own, 'rappels-SPIP': 'office' })
  expect(await getType(store, scene.office.id, 'SPIP')).toMatchObject({ reminders: undefined })
  expect(await dueAt()).toEqual(before)
})

test('a reminder may be for those who said nothing only, and comes back so in its form', async () => {
  const own = { 'changer-SPIP': 'self', sms: 'oui', 'rappels-SPIP': 'own' }
  const rows = { 'rappel-jours-1-SPIP': '4', 'rappel-heure-1-SPIP': '10h', 'rappel-jours-2-SPIP': '1' }
  const unanswered = { 'rappel-heure-2-SPIP': '17h', 'rappel-sans-reponse-2-SPIP': 'oui' }
  await post(scene, '/reglages/types/SPIP', { ...own, ...rows, ...unanswered })
  const { store } = scene.service.parts
  expect((await getType(store, scene.office.id, 'SPIP')).reminders).toEqual([
    { daysBefore: 4, at: '10:00' },
    { daysBefore: 1, at: '17:00', onlyUnanswered: true },
  ])
  const { body } = await get(scene, '/reglages/types')
  expect(body).toMatch(/name="rappel-sans-reponse-2-SPIP" value="oui"\s+checked/)
  expect(body).toMatch(/name="rappel-sans-reponse-1-SPIP" value="oui"\s*>/)
  await post(scene, '/reglages/types/SPIP', { ...own, 'rappels-SPIP': 'office' })
})

test('a type says what may be done by text, and a place how to come and write', async () => {
  await post(scene, '/reglages/types/STAGE', {
    'changer-STAGE': 'never',
    sms: 'oui',
    'documents-STAGE': 'carte | reçu',
  })
  const { store, newId } = scene.service.parts
  const changed = { moving: 'never', texted: true, missedText: false, documents: ['carte', 'reçu'] }
  expect(await getType(store, scene.office.id, 'STAGE')).toMatchObject(changed)
  expect((await post(scene, '/reglages/types/NONE', { 'changer-NONE': 'self' })).statusCode).toBe(404)
  const place = await scene.change((tx) =>
    keepPlace(tx, scene.office.id, { name: 'Tribunal', address: '1 rue' }, newId),
  )
  await post(scene, `/reglages/lieux/${place.id}`, { [`ecrire-${place.id}`]: 'greffe@tj.example' })
  expect(await listPlaces(store, scene.office.id, 10)).toMatchObject([{ contact: 'greffe@tj.example' }])
})

test('whether an hour that comes free is offered is said by type: off at first, and never of a visit', async () => {
  const { store } = scene.service.parts
  const freed = async (code: string) => (await getType(store, scene.office.id, code)).freedHours
  expect(await freed('SPIP')).toBeUndefined()
  const page = (await get(scene, '/reglages/types')).body
  expect(page).toContain('name="liberes-SPIP"')
  expect(page).not.toContain('name="liberes-VISITE"')
  // Said as one does something, not as texts do: "des SMS partent", "un SMS le dit".
  for (const plain of ['prévenir et rappeler par SMS', 'écrire un SMS après un rendez-vous manqué'])
    expect(page).toContain(plain)
  const form = { 'changer-SPIP': 'self', sms: 'oui' }
  await post(scene, '/reglages/types/SPIP', { ...form, 'liberes-SPIP': 'threeAtOnce' })
  expect(await freed('SPIP')).toBe('threeAtOnce')
  expect((await get(scene, '/reglages/types')).body).toContain('<option value="threeAtOnce" selected>')
  await post(scene, '/reglages/types/SPIP', form)
  expect(await freed('SPIP')).toBe('threeAtOnce')
  await post(scene, '/reglages/types/SPIP', { ...form, 'liberes-SPIP': 'no' })
  expect(await freed('SPIP')).toBeUndefined()
})

test('an administrator opens an account, changes it, and cannot take away their own', async () => {
  const { store } = scene.service.parts
  await post(scene, '/agents', { email: 'lea.petit@justice.example', nom: 'Léa Petit', role: 'staff' })
  const opened = await findAgentByEmail(store, 'lea.petit@justice.example')
  expect(opened).toMatchObject({ name: 'Léa Petit', role: 'staff' })
  await post(scene, '/bienvenue/collegues', { email: 'luc@justice.example', nom: 'Luc', role: 'agent' })
  // Each is told that they may come in, and nothing in it opens anything.
  for (const address of ['lea.petit@justice.example', 'luc@justice.example']) {
    const [told, ...others] = (await listEmails(store, 10)).filter(({ to }) => to === address)
    expect(others).toEqual([])
    expect(told).toMatchObject({ kind: 'accountOpened', officeId: scene.office.id })
    expect(told?.body).toMatch(/pour SPIP 92[\s\S]*pas de mot de passe[\s\S]*\/connexion\n/)
  }
  const id = opened?.id ?? ''
  await post(scene, `/agents/${id}`, { [`nom-${id}`]: 'Léa Petit', [`role-${id}`]: 'none' })
  expect(await findAgentByEmail(store, 'lea.petit@justice.example')).toMatchObject({ role: 'none' })
  const own = scene.admin.agentId
  expect((await post(scene, `/agents/${own}`, { [`nom-${own}`]: 'Ada', [`role-${own}`]: 'agent' })).statusCode).toBe(
    409,
  )
  const again = await post(scene, '/agents', { email: 'lea.petit@justice.example', nom: 'Léa', role: 'agent' })
  expect(again.statusCode).toBe(303)
  const twice = await post(scene, '/agents', { email: 'LEA.PETIT@justice.example', nom: 'Léa', role: 'admin' })
  expect(twice.statusCode).toBe(409)
  expect(twice.body).toContain('id="email-erreur" class="problem">Cette adresse a déjà un compte')
  expect(twice.body).toContain('value="LEA.PETIT@justice.example"')
  const unnamed = await post(scene, '/agents', { email: 'x@justice.example', nom: '', role: 'staff' })
  expect(unnamed.statusCode).toBe(400)
  expect(unnamed.body).toContain('aria-describedby="nom-erreur"')
  expect(unnamed.body).toContain('value="x@justice.example"')
  expect(await findAgentByEmail(scene.service.parts.store, 'lea.petit@justice.example')).toMatchObject({
    role: 'agent',
  })
  expect((await post(scene, '/agents', { email: 'not one', nom: 'X', role: 'agent' })).statusCode).toBe(400)
})

test('of more than twenty agents one is found by a part of the name or of the address, and found again once changed', async () => {
  const add = (number: number) =>
    post(scene, '/agents', { email: `agent${number}@justice.example`, nom: `Élodie Nº${number}`, role: 'agent' })
  await add(1)
  expect((await get(scene, '/agents')).body).not.toContain('type="search"')
  for (let number = 2; number <= 21; number++) await add(number)
  expect((await get(scene, '/agents')).body).toContain('type="search"')
  const names = async (asked: string) =>
    [...(await get(scene, `/agents?q=${encodeURIComponent(asked)}`)).body.matchAll(/<h2[^>]*>(Élodie[^<]*)</g)].map(
      ([, name]) => name,
    )
  expect(await names('elodie 17')).toEqual(['Élodie Nº17'])
  expect(await names('AGENT21@')).toEqual(['Élodie Nº21'])
  expect(await names('personne')).toEqual([])
  expect((await get(scene, '/agents?q=personne')).body).toContain('Aucun agent.')
  const id = (await findAgentByEmail(scene.service.parts.store, 'agent17@justice.example'))?.id ?? ''
  const changed = await post(scene, `/agents/${id}`, { [`nom-${id}`]: 'Zoé', [`role-${id}`]: 'staff', q: 'elodie 17' })
  expect(changed.headers.location).toBe('/agents?fait=regle&q=elodie%2017')
})

test('whoever may do less than before is signed out at once', async () => {
  const browser = await scene.enter('staff')
  const { agentId: id } = browser
  await post(scene, `/agents/${id}`, { [`nom-${id}`]: 'Sami', [`role-${id}`]: 'agent' })
  expect((await get(scene, '/agenda', undefined, browser)).statusCode).toBe(303)
})

test('the journal says what happened and who did it, newest first', async () => {
  await post(scene, '/reglages', OFFICE)
  const { body } = await get(scene, '/journal')
  expect(body).toContain(
    `dans la conversation de la personne, avec leur heure et ce qu’ils sont devenus, pendant ${KEPT_MONTHS.texts} mois`,
  )
  expect(body).toContain('réglages du service changés')
  expect(body).toContain('Ada Direction')
  expect((await get(scene, '/journal?avant=2020-01-01')).body).toContain('Rien à cette date')
})

test('an office without reminders reads what that means', async () => {
  const office = async () => (await get(scene, '/reglages')).body
  expect(await office()).not.toContain('Aucun rappel n’est prévu')
  await scene.change((tx) => setOffice(tx, scene.office.id, { reminders: [] }))
  expect(await office()).toContain('Aucun rappel n’est prévu')
})

test('the journal is narrowed to days, to a deed and to somebody, from page to page', async () => {
  const { newId } = scene.service.parts
  const entry = (what: string) => ({ officeId: scene.office.id, actor: `agent:${scene.admin.agentId}` as const, what })
  const at = (day: string) => DateTime.fromISO(`${day}T23:30`, { zone: scene.office.zone }).toUTC()
  await scene.change(async (tx) => {
    await writeJournal(tx, [entry('phoneChanged')], newId, at('2020-02-01'))
    await writeJournal(tx, Array(60).fill(entry('phoneChanged')), newId, at('2020-02-02'))
    await writeJournal(tx, [entry('letterSent')], newId, at('2020-02-03'))
  })
  const rows = async (query: string) => {
    const { body } = await get(scene, `/journal?${query}`)
    return { count: (body.match(/<tr role="row"><td/g) ?? []).length, body }
  }
  expect((await rows('du=2020-02-01&au=2020-02-01')).count).toBe(1)
  expect((await rows('du=2020-02-03&au=2020-02-03&quoi=phoneChanged')).count).toBe(0)
  expect((await rows(`du=2020-02-01&au=2020-02-03&quoi=letterSent&par=${scene.admin.agentId}`)).count).toBe(1)
  const first = await rows('du=2020-02-02&au=2020-02-03&quoi=phoneChanged')
  expect(first.count).toBe(50)
  const next = /href="\/journal\?([^"]*)" rel="next"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect((await rows(next)).count).toBe(10)
})

test('the journal’s pages lose nothing of a deed that wrote more entries at one instant than a page holds', async () => {
  const { office, service } = scene
  const entries = Array.from({ length: 103 }, () => ({
    officeId: office.id,
    actor: 'import' as const,
    what: 'appointmentBooked',
  }))
  await scene.change((tx) => writeJournal(tx, entries, service.parts.newId, scene.now()))
  const rows: number[] = []
  for (let path: string | undefined = '/journal'; path; ) {
    const { body } = await get(scene, path)
    rows.push(body.split('<tr').length - 2)
    path = /href="(\/journal\?par=[^"]*)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(rows.slice(0, 2)).toEqual([50, 50])
  expect(rows.reduce((all, some) => all + some)).toBe((await listJournal(service.parts.store, office.id)).length)
})

test('an administrator sets the cover of an agent who left without doing so, and takes it away', async () => {
  const marie = await scene.enter('agent')
  const { agentId: sami } = await scene.enter('staff')
  const path = `/agents/${marie.agentId}/remplacement`
  expect((await get(scene, '/agents')).body).toContain(`href="${path}"`)
  const cover = { collegue: sami, du: '2027-01-04', au: '2027-01-08' }
  expect((await post(scene, path, cover)).headers.location).toBe(`${path}?fait=remplacement`)
  expect((await get(scene, path)).body).toContain('Sami Secrétaire, lundi 4 janvier 2027 – vendredi 8 janvier 2027')
  expect((await get(scene, '/mon-compte', undefined, marie)).body).toContain('Sami Secrétaire')
  expect((await get(scene, '/journal')).body).toContain('remplacement prévu')
  expect((await post(scene, path, { ...cover, collegue: '' })).statusCode).toBe(400)
  await post(scene, path, { supprimer: 'oui' })
  expect((await get(scene, path)).body).toContain('Aucun remplacement n’est prévu')
})
