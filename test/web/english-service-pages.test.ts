import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { frenchIn, saidIn } from './french-in.ts'
import { addFreeSlot, addInvented, get, openScene, post, type Scene } from './scene.ts'
import { sendFile } from './send-file.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
  await addInvented(scene, { lastName: 'LEROUX', at: '2027-01-19T09:30', place: PLACE, agent: AGENT, summoned: true })
  await addInvented(scene, { lastName: 'PETIT', at: '2026-12-15T09:30', place: PLACE, status: 'missed' })
  await addFreeSlot(scene, '2027-01-14T14:30', AGENT)
  await scene.service.ticker.tick()
  await scene.service.ticker.quiet()
  await post(scene, '/mon-compte/langue', { langue: 'en' })
})
afterAll(() => scene.close())

/** Of people, of places of the Republic, and of a language by itself. */
const NAMES = [
  'Français',
  'Nouméa',
  'Réunion',
  'SPIP de Nanterre',
  '94 bd du Général Leclerc',
  'Secrétaire',
  'Élodie',
  'Inès',
]
const DESIGN = {
  ...{ ajout: 'invitation', semaines: '4', presences: '2', lecture: 'one', manques: '20', ecart: '5', chance: '80' },
  ...{ moyenne: '3', variation: '0.7', ressemblance: '0.1', perdus: '20', mois: '60' },
}
const PLACE = { name: 'Nanterre', address: '94 bd Leclerc, 92000 Nanterre' }
const AGENT = 'claire.moreau@justice.example'

test.each([
  ['/reglages', 'The office', 'Public holidays'],
  ['/reglages/types', 'Types of appointment', 'Documents, separated by |'],
  ['/reglages/lieux', 'Places', 'How to come'],
  ['/reglages/textes', 'Texts', 'Sent by ourselves'],
  ['/reglages/textes?langue=en', 'Texts', 'what to bring'],
  ['/reglages/textes/en/welcome', 'Welcome, before the first text, Texts', 'Values to insert: '],
  ['/reglages/textes/feuille?langue=en', 'Review sheet, English', 'Have them|In English'],
  ['/reglages/types/SPIP/mots', 'Words in texts: ', 'in neutral words'],
  ['/agents', 'Agents', 'secretariat: files and slots too'],
  ['/reglages/acces', 'Access for programs', 'No program has access.'],
  ['/journal', 'Journal', 'By whom'],
  ['/essai', 'Trial', 'No trial was prepared.'],
  ['/essai/nouveau?calculer=oui', 'Prepare a trial', 'Write the question'],
  ['/etat', 'State of the service', 'Looked at on'],
  ['/creneaux', 'Slots', '2:30 pm'],
  ['/creneaux/nouveaux', 'Open slots', 'Monday'],
  ['/envois?etat=abandons', 'Texts on their way', 'Note their number, or write them a letter.'],
  ['/import', 'Load a file', 'No file has been loaded yet.'],
  ['/export', 'Export', 'The emergency sheet'],
  ['/services', 'My offices', 'day before at|at any hour'],
  ['/statistiques', 'Statistics', 'January 2027 (running)'],
  ['/statistiques?par=langue', 'Statistics', 'Attendance by language'],
  ['/statistiques/rapport', 'Report of the month', 'December 2026'],
  ['/bienvenue', 'Setting up', 'The carrier of texts'],
  ['/rodage', 'Rehearsal', 'Texts leave for the people followed.'],
  ['/telephone', 'Telephone of the demonstration', 'Whose telephone?'],
  ['/aide/atelier', 'The demonstration to play in a workshop', 'Your son is ill that day.'],
  ['/aide/collegue', 'A page to convince a colleague', 'Fewer missed appointments'],
  ['/mon-compte', 'My account', 'Where I am signed in'],
])('%s is in English for whoever chose it', async (url, title, said) => {
  const { body, statusCode } = await get(scene, url)
  expect(statusCode).toBe(200)
  expect(body).toContain('<html lang="en">')
  expect(body).toContain(`<title>${title}`)
  expect(saidIn(body)).toMatch(new RegExp(said.replace(/[().]/g, '\\$&')))
  expect(frenchIn(body, NAMES)).toEqual([])
})

test('a trial says in English what would be done, and whose words are French', async () => {
  const asked = {
    question: 'Inviter à répondre fait-il venir davantage ?',
    types: ['SPIP'],
    calculer: 'oui',
    ...DESIGN,
  }
  const { headers } = await post(scene, '/essai/nouveau', asked)
  const { body } = await get(scene, String(headers.location))
  expect(saidIn(body)).toContain('Inviting people to answer: prepared, not begun.')
  expect(body).toContain('<h1 lang="fr">Inviter à répondre')
  expect(frenchIn(body, NAMES)).toEqual([])
  expect(saidIn((await get(scene, '/essai/nouveau')).body)).toContain('usually 0.7')
})

test('what programs may ask is told in English around the French of its document', async () => {
  const { body } = await get(scene, '/api')
  expect(body).toContain('<title>What a program may ask')
  expect(frenchIn(body, NAMES)).toEqual([])
})

test('a file says in English what it would change, and what to correct', async () => {
  const sample = readFileSync(new URL('../data/planning-excel-1252.csv', import.meta.url))
  const { headers } = await sendFile(scene, 'planning.csv', sample)
  await scene.service.ticker.quiet()
  const page = saidIn((await get(scene, String(headers.location))).body)
  for (const said of [
    'Preview of planning.csv',
    'Refused: 7',
    'The type “DENTISTE” (1 line) means',
    'correct the date.',
  ])
    expect(page).toContain(said)
})

test('the declaration of accessibility stays in French, and says so in English', async () => {
  const { body } = await get(scene, '/accessibilite')
  expect(body).toContain('<html lang="fr">')
  expect(body).toContain('<p lang="en">French law asks for this declaration, in French.')
})

test('the state of the service is shown in the other language too', async () => {
  expect((await get(scene, '/etat?langue=fr')).body).toContain('<div lang="fr">')
})
