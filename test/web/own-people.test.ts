import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAgent, setAgent } from '../../src/store/agents/agents.ts'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { getProbationer } from '../../src/store/people/people.ts'
import { addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

const KARIM = '+33639981001'
const OTHER = '+33639981002'

let scene: Scene
let alice: Browser
let lea: Browser
let aliceMail: string
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  alice = await scene.enter('agent')
  lea = await scene.enter('agent')
  await scene.change((tx) => setAgent(tx, lea.agentId, { name: 'Léa Petit' }))
  aliceMail = (await findAgent(scene.service.parts.store, alice.agentId))?.email ?? ''
})
afterEach(() => scene.close())

describe('an agent’s own people', () => {
  test('are those whom they meet: who waits for an answer first, then the next appointment', async () => {
    await mine('PETIT', '2027-01-12T09:00')
    await mine('MOREL', '2027-01-14T09:00', KARIM)
    await addInvented(scene, { lastName: 'AUTRE', at: '2027-01-12T10:00' })
    await post(scene, '/telephone', { numero: KARIM, message: 'rappelez-moi svp' })
    const shown = await page('/mes-personnes')
    expect(namesIn(shown)).toEqual(['MOREL Camille', 'PETIT Camille'])
    // Nothing that waits, and no answer known: an empty cell, which a narrow screen leaves out.
    expect(shown.split('data-label="Ce qui attend"><div></div>')).toHaveLength(2)
    expect(shown).toContain('1 conversation vous attend')
    expect(shown).toContain(`<a href="tel:${KARIM}">06 39 98 10 01</a>`)
  })

  test('are where an agent begins who follows somebody, and the agenda where the others do', async () => {
    expect((await get(scene, '/', undefined, alice)).headers.location).toBe('/agenda')
    await mine('MOREL', '2027-01-14T09:00')
    expect((await get(scene, '/', undefined, alice)).headers.location).toBe('/mes-personnes')
    expect((await get(scene, '/')).headers.location).toBe('/agenda')
  })

  test('two at one hour are told', async () => {
    await mine('PETIT', '2027-01-12T09:00')
    expect(await page('/mes-personnes')).not.toContain('même heure qu’un autre')
    await mine('MOREL', '2027-01-12T09:15')
    expect(await page('/mes-personnes')).toContain('2 rendez-vous à la même heure qu’un autre')
  })

  test('an absence is told to both, with the way to the people of whom is away', async () => {
    const cover = { coverId: lea.agentId, coverFrom: scene.now(), coverUntil: scene.now().plus({ days: 3 }) }
    await scene.change((tx) => setAgent(tx, alice.agentId, cover))
    expect(await page('/mes-personnes')).toContain('Léa Petit reçoit aussi vos e-mails')
    expect(await page('/mes-personnes', lea)).toContain(`href="/mes-personnes?agent=${alice.agentId}"`)
  })
})

describe('handing over', () => {
  test('a person is somebody else’s from then on, with the appointments to come, and nobody is texted', async () => {
    const { personId, appointmentId } = await mine('MOREL', '2027-01-14T09:00', KARIM)
    const given = await post(
      scene,
      `/personnes/${personId}/referent`,
      { agent: lea.agentId, rendezvous: 'oui' },
      {},
      alice,
    )
    expect(given.statusCode).toBe(303)
    const { store } = scene.service.parts
    expect((await getProbationer(store, personId)).referentId).toBe(lea.agentId)
    expect((await getAppointment(store, appointmentId)).agentId).toBe(lea.agentId)
    expect(namesIn(await page('/mes-personnes'))).toEqual([])
    expect(namesIn(await page('/mes-personnes', lea))).toEqual(['MOREL Camille'])
    await scene.service.ticker.quiet()
    expect(await listExchanged(store, KARIM, 10)).toEqual([])
  })

  test('a day is seen first, what clashes is not ticked, and what is ticked is given', async () => {
    const first = await mine('MOREL', '2027-01-14T09:00')
    const second = await mine('PETIT', '2027-01-14T11:00')
    const leaMail = (await findAgent(scene.service.parts.store, lea.agentId))?.email ?? ''
    await addInvented(scene, { lastName: 'AUTRE', at: '2027-01-14T11:15', agent: leaMail })
    const seen = await page(`/mes-personnes/confier?jour=2027-01-14&collegue=${lea.agentId}`)
    expect(seen).toMatch(new RegExp(`value="${first.appointmentId}" checked`))
    expect(seen).not.toMatch(new RegExp(`value="${second.appointmentId}" checked`))
    expect(seen).toContain('Léa Petit a déjà un rendez-vous à cette heure')
    const form = { collegue: lea.agentId, rendezvous: [first.appointmentId] }
    await post(scene, '/mes-personnes/confier', form, {}, alice)
    const { store } = scene.service.parts
    expect((await getAppointment(store, first.appointmentId)).agentId).toBe(lea.agentId)
    expect((await getAppointment(store, second.appointmentId)).agentId).toBe(alice.agentId)
  })

  test('nothing goes to somebody who does not work here', async () => {
    const { appointmentId } = await mine('MOREL', '2027-01-14T09:00')
    const form = { collegue: 'nobody', rendezvous: [appointmentId] }
    expect((await post(scene, '/mes-personnes/confier', form, {}, alice)).statusCode).toBe(404)
  })
})

describe('the agenda', () => {
  test('shows an agent their own first, and all once they chose so, at the next visit too', async () => {
    await mine('MOREL', '2027-01-12T09:00')
    await addInvented(scene, { lastName: 'AUTRE', at: '2027-01-12T10:00' })
    expect(await page('/agenda')).not.toContain('AUTRE')
    expect(await page('/agenda?agent=')).toContain('AUTRE')
    expect(await page('/agenda')).toContain('AUTRE')
    await page(`/agenda?agent=${alice.agentId}`)
    expect(await page('/agenda')).not.toContain('AUTRE')
  })
})

describe('of a hundred people', () => {
  test('each list shows an agent their own first, and the list and the filters they chose at the next visit', async () => {
    await mine('MOREL', '2027-01-12T09:00', KARIM)
    await addInvented(scene, { lastName: 'AUTRE', at: '2027-01-12T10:00', phone: OTHER, type: 'TIG' })
    for (const numero of [KARIM, OTHER]) await post(scene, '/telephone', { numero, message: 'rappelez-moi svp' })
    for (const list of ['/demandes', '/conversations', '/mes-personnes', '/agenda']) {
      const shown = await page(list)
      expect(shown, list).toContain('MOREL Camille')
      expect(shown, list).not.toContain('AUTRE Camille')
    }
    await page('/demandes?liste=toutes')
    await page('/conversations?liste=toutes')
    await page('/agenda?agent=&type=TIG&lieu=&etat=&jour=2027-01-11&vue=semaine&filtrer=oui')
    // What is only looked up is no choice.
    await page('/demandes?liste=faites')
    await page('/agenda?jour=2027-01-12&vue=jour')
    for (const list of ['/demandes', '/conversations', '/agenda'])
      expect(await page(list), list).toContain('AUTRE Camille')
    expect(await page('/agenda')).not.toContain('MOREL Camille')
    const [, all = ''] = /<a href="([^"]+filtrer=non)"/.exec(await page('/agenda')) ?? []
    await page(all.replaceAll('&amp;', '&'))
    expect(await page('/agenda')).toContain('MOREL Camille')
    expect(await page('/demandes', lea)).toContain('AUTRE Camille')
  })

  test('all are on one page, and who waits is first', async () => {
    for (let one = 0; one < 100; one++)
      await mine(`NOM${String(one).padStart(3, '0')}`, `2027-01-${12 + (one % 15)}T09:00`)
    await mine('ZOIA', '2027-02-25T09:00', KARIM)
    await post(scene, '/telephone', { numero: KARIM, message: 'rappelez-moi svp' })
    const names = namesIn(await page('/mes-personnes'))
    expect(names).toHaveLength(101)
    expect(names[0]).toBe('ZOIA Camille')
  })
})

function mine(lastName: string, at: string, phone?: string) {
  return addInvented(scene, { lastName, at, agent: aliceMail, ...(phone && { phone }) })
}

async function page(url: string, browser = alice): Promise<string> {
  const answer = await get(scene, url, undefined, browser)
  expect(answer.statusCode, url).toBe(200)
  return answer.body
}

function namesIn(body: string): string[] {
  return [...body.matchAll(/<a href="\/personnes\/[\w-]+" data-open>([^<]*)</g)].map(([, name = '']) => name)
}
