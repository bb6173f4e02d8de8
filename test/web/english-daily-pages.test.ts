import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { keepObligation } from '../../src/store/obligations/obligations.ts'
import { listRequestsOf } from '../support/store-rows.ts'
import { frenchIn, saidIn } from './french-in.ts'
import { addInvented, addOthers, type Browser, get, openScene, post, type Scene } from './scene.ts'

const KARIM = '+33639981001'
const CARMEN = '+33639981002'
/** What people and the office are called. */
const NAMES = ['SPIP de Nanterre', '94 bd du Général Leclerc']

let scene: Scene
let agent: Browser
let karim: string
let carmen: string
let appointment: string
let move: string
let message: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
  const expected = { at: '2027-01-19T14:30', minutes: 45, summoned: true }
  const person = { lastName: 'MOREL', firstName: 'Karim', phone: KARIM, documents: ['contrat de travail'] }
  ;({ personId: karim, appointmentId: appointment } = await addInvented(scene, { ...person, ...expected }))
  carmen = (await addInvented(scene, { lastName: 'RUIZ', phone: CARMEN, language: 'es', ...expected })).personId
  await addInvented(scene, { lastName: 'LEROUX', at: '2027-01-12T09:30', summoned: true })
  await addOthers(scene, karim, 1, { at: '2027-01-08T09:00', status: 'planned' })
  await addOthers(scene, karim, 1, { at: '2027-01-07T09:00', status: 'missed' })
  const obligation = { id: 'an-obligation', probationerId: karim, code: 'travail' as const, words: undefined }
  const asked = { ...obligation, detail: 'chez son oncle', dueOn: '2027-03-01', proof: undefined }
  await scene.change((tx) => keepObligation(tx, { ...asked, status: 'current' }, scene.now()))
  await scene.service.ticker.tick()
  await hear('je peux venir plutôt mardi matin ?', KARIM)
  await hear('mon mari me frappe', CARMEN)
  const requests = await listRequestsOf(scene.service.parts.store, karim)
  move = requests.find(({ kind }) => kind === 'move')?.id ?? expect.fail('a wish to move waits')
  await post(scene, '/mon-compte/langue', { langue: 'en' }, {}, agent)
  await post(scene, `/conversations/${karim}/note`, { envoi: 'a-note-of-alice', note: 'Il a rappelé.' }, {}, agent)
  await post(scene, `/personnes/${karim}/pause`, { raison: 'détention', precision: '' }, {}, agent)
  const { body } = await get(scene, `/personnes/${karim}/sms`, undefined, agent)
  message = /sms\/([^/"]+)\/sens/.exec(body)?.[1] ?? expect.fail('a message may be marked')
})
afterAll(() => scene.close())

describe('an agent who chose English reads in English', () => {
  test('that an address leads nowhere, be it no route of ours', async () => {
    for (const address of ['/nulle-part', '/personnes/nobody']) {
      const answer = await get(scene, address, undefined, agent)
      expect([answer.statusCode, answer.body]).toEqual([404, expect.stringContaining('Page not found')])
    }
    expect((await get(scene, '/nulle-part', undefined, null)).body).toContain('Page introuvable')
  })

  test.each([
    [
      'the agenda',
      () => '/agenda',
      ['Agenda', 'Monday 11 to Friday 15 January 2027', 'Out of reach: no number', 'To be told by letter'],
    ],
    [
      'a day without appointments',
      () => '/agenda?jour=2027-01-13',
      ['No appointments.', 'The next one is on Tuesday 19'],
    ],
    ['a day', () => '/agenda?jour=2027-01-19', ['2:30 pm', '45 min', 'Asks for another time', '2 appointments']],
    ['letters', () => '/agenda/lettres', ['no number', 'Letter sent', 'Summons or change']],
    ['many at once', () => '/agenda/plusieurs?au=2027-01-30', ['Several appointments at once', 'Planned appointments']],
    ['outcomes', () => '/agenda/issues', ['Appointments without an outcome', 'I do not know', 'Friday 8 January']],
    ['the sheet of a day', () => '/agenda/imprimer?jour=2027-01-19', ['Sheet of the day', 'Came', 'Follow-up']],
    ['an appointment', () => `/rendez-vous/${appointment}`, ['Appointment of MOREL Karim', 'Reminder, 4 days before']],
    ['a change', () => `/rendez-vous/${appointment}/apercu?faire=annuler`, ['Cancel this appointment?', 'Before']],
    ['a new appointment', () => `/rendez-vous/nouveau?personne=${karim}`, ['New appointment for', 'By telephone']],
    [
      'what waits',
      () => '/demandes',
      ['To do', 'Asks for another time', 'Wrote on Monday 11 January', 'To do now: 17 if'],
    ],
    ['a wish to move', () => `/demandes/${move}`, ['Understood: ', 'Tuesday', 'Or keep the appointment']],
    ['conversations', () => '/conversations?liste=toutes', ['To answer (2)', 'Read by the machine: in danger']],
    [
      'a conversation',
      () => `/conversations/${karim}`,
      ['What waits', 'Notes between colleagues', 'Put off until later'],
    ],
    ['their own people', () => '/mes-personnes', ['My people', '0 people', 'Nobody is followed here']],
    ['people', () => '/personnes?q=morel', ['1 person', 'Next appointment', 'Tuesday 19 January, 2:30 pm']],
    [
      'a person',
      () => `/personnes/${karim}`,
      ['Work or train', 'before Monday 1 March 2027', 'Paused: detention. Nothing leaves.', 'texts paused (detention)'],
    ],
    ['a person of another language', () => `/personnes/${carmen}`, ['This person reads Spanish.', 'The service:']],
    [
      'a history',
      () => `/personnes/${karim}/historique`,
      ['page looked at', 'by Alice Agent', 'note added for colleagues'],
    ],
    ['all texts', () => `/personnes/${karim}/sms`, ['Texts exchanged', '· sent', 'Misread?']],
    ['ready replies', () => `/personnes/${carmen}/reponses`, ['In English', 'What the person receives, in Spanish']],
    ['a misreading', () => `/personnes/${karim}/sms/${message}/sens`, ['What did this message mean?', 'A danger']],
  ])('%s', async (_, address, sentences) => {
    const { body, statusCode } = await get(scene, address(), undefined, agent)
    expect(statusCode).toBe(200)
    const said = saidIn(body)
    for (const sentence of sentences) expect(said).toContain(sentence)
    expect(frenchIn(body, NAMES)).toEqual([])
  })

  test('what went wrong', async () => {
    const { body } = await get(scene, '/personnes/nobody', undefined, agent)
    expect(saidIn(body)).toContain('Page not found')
    expect(frenchIn(body, NAMES)).toEqual([])
  })

  test('and what people and the office wrote is said to be French', async () => {
    const { body } = await get(scene, `/conversations/${karim}`, undefined, agent)
    expect(body).toContain('<p lang="fr">Il a rappelé.</p>')
    expect(body).toMatch(/<p lang="fr" dir="auto"><span class="hidden" lang="en" dir="ltr">The person:<\/span> je peux/)
    expect(frenchIn('<main><p>Il a rappelé.</p></main>', NAMES)).toEqual(['Il a rappelé.'])
  })
})

let heard = 0
async function hear(body: string, from: string) {
  const sms = { sid: `SM${++heard}`, from, to: '+33199000000', body, carrierOptOut: undefined }
  await receiveMessage(scene.service.parts, sms)
  await scene.service.ticker.tick()
}
