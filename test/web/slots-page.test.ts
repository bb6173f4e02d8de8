import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { renewAppointment } from '../../src/store/appointments/write-appointments.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { listPlaces } from '../../src/store/places/places.ts'
import { findSlot, listSlots, takeSlot } from '../../src/store/slots/slots.ts'
import { addFreeSlot, addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

const LAMBERT = 'c.lambert@justice.example'
const SERIES = {
  debut: '2027-05-04',
  semaines: '3',
  heures: '9h, 9h30',
  duree: '30',
  type: 'SPIP',
  agent: '',
  nouveau: 'SPIP de Nanterre',
  adresse: '94 bd du Général Leclerc',
  places: '2',
}

let scene: Scene
let staff: Browser
beforeEach(async () => {
  scene = await openScene('2027-04-26T10:00')
  staff = await scene.enter('staff')
})
afterEach(() => scene.close())

describe('the week of slots', () => {
  test('shows each with its places and who took them, day by day', async () => {
    await addFreeSlot(scene, '2027-04-28T09:00', LAMBERT)
    await addFreeSlot(scene, '2027-04-27T16:00', LAMBERT)
    await addFreeSlot(scene, '2027-05-04T09:00', LAMBERT)
    const held = await slotAt('2027-04-28T09:00')
    const { personId } = await hold(held)
    const rows = rowsOf(await page())
    expect(rows).toEqual([
      expect.stringMatching(/16 h 00 Suivi SPIP de Nanterre Lambert 0 sur 1 Libre personne/),
      expect.stringMatching(/9 h 00 Suivi SPIP de Nanterre Lambert 1 sur 1 Complet MOREL Karim/),
    ])
    expect(await page()).toContain(`href="/personnes/${personId}"`)
    expect(rowsOf(await page('?jour=2027-05-04'))).toHaveLength(1)
    expect(await page('?jour=2027-06-04')).toContain('Aucun créneau cette semaine.')
    expect(rowsOf(await page('?jour=2027-02-30'))).toHaveLength(2)
  })

  test('may be narrowed by type, agent and place', async () => {
    await addFreeSlot(scene, '2027-04-28T09:00', LAMBERT)
    const [place] = await listPlaces(scene.service.parts.store, scene.office.id, 9)
    const shown = async (query: string) => rowsOf(await page(query)).length
    expect(await shown('?type=SPIP')).toBe(1)
    expect(await shown('?type=TIG')).toBe(0)
    expect(await shown(`?lieu=${place?.id}`)).toBe(1)
    expect(await shown(`?agent=${staff.agentId}`)).toBe(0)
  })

  test('is read by agents, and changed by staff only', async () => {
    await addFreeSlot(scene, '2027-04-28T09:00', LAMBERT)
    const id = await slotAt('2027-04-28T09:00')
    const agent = await scene.enter('agent')
    const { body } = await get(scene, '/creneaux', undefined, agent)
    expect(rowsOf(body)).toHaveLength(1)
    expect(body).not.toContain('Ouvrir des créneaux')
    expect(body).not.toContain('Modifier')
    for (const path of ['/creneaux/nouveaux', '/creneaux/nouveaux/apercu', `/creneaux/${id}`])
      expect((await get(scene, path, undefined, agent)).statusCode, path).toBe(403)
    for (const path of [
      '/creneaux/nouveaux',
      ...['fermer', 'rouvrir', 'supprimer', 'places'].map((act) => `/creneaux/${id}/${act}`),
    ])
      expect((await post(scene, path, SERIES, {}, agent)).statusCode, path).toBe(403)
  })

  test('of another office is not there', async () => {
    await addFreeSlot(scene, '2027-04-28T09:00', LAMBERT)
    const id = await slotAt('2027-04-28T09:00')
    const elsewhere = await enterElsewhere()
    expect(rowsOf((await get(scene, '/creneaux', undefined, elsewhere)).body)).toEqual([])
    expect((await get(scene, `/creneaux/${id}`, undefined, elsewhere)).statusCode).toBe(404)
    for (const act of ['fermer', 'rouvrir', 'supprimer', 'places'])
      expect((await post(scene, `/creneaux/${id}/${act}`, { places: '3' }, {}, elsewhere)).statusCode, act).toBe(404)
    const [place] = await listPlaces(scene.service.parts.store, scene.office.id, 9)
    const theirs = { ...SERIES, nouveau: '', lieu: place?.id ?? '' }
    expect((await post(scene, '/creneaux/nouveaux', theirs, {}, elsewhere)).statusCode).toBe(404)
  })
})

describe('a series', () => {
  test('is seen before anything is opened, holidays left out and named', async () => {
    const asked = { ...SERIES, semaine: ['2', '4'] }
    const { body } = await get(scene, `/creneaux/nouveaux/apercu?${query(asked)}`, undefined, staff)
    expect(body).toContain('10 créneaux à ouvrir')
    expect(body).toContain('mardi 4 mai : 9 h 00, 9 h 30')
    expect(body).toContain('Jours laissés de côté, le service est fermé : jeudi 6 mai.')
    expect(await all()).toEqual([])
    const opened = await post(scene, '/creneaux/nouveaux', asked, {}, staff)
    expect(opened.headers.location).toBe('/creneaux?jour=2027-05-04&ouverts=10&connus=0')
    expect((await get(scene, `${opened.headers.location}`, undefined, staff)).body).toContain(
      '10 créneaux sont ouverts.',
    )
    expect((await all()).map(({ capacity }) => capacity)).toEqual(Array(10).fill(2))
  })

  test('opened twice opens nothing more, and says what was there', async () => {
    await post(scene, '/creneaux/nouveaux', SERIES, {}, staff)
    const [place] = await listPlaces(scene.service.parts.store, scene.office.id, 9)
    const again = { ...SERIES, nouveau: '', lieu: place?.id ?? '', semaines: '4' }
    const { body } = await get(scene, `/creneaux/nouveaux/apercu?${query(again)}`, undefined, staff)
    expect(body).toContain('2 créneaux à ouvrir')
    expect(body).toContain('6 existent déjà, et restent comme ils sont.')
    const { headers } = await post(scene, '/creneaux/nouveaux', again, {}, staff)
    expect(headers.location).toBe('/creneaux?jour=2027-05-04&ouverts=2&connus=6')
    expect((await get(scene, `/creneaux/nouveaux/apercu?${query(again)}`, undefined, staff)).body).toContain(
      'existent déjà',
    )
  })

  test.each([
    ['Ces heures ne se lisent pas', { heures: 'le matin' }],
    ['Choisissez un premier jour à venir.', { debut: '2027-02-30' }],
    ['Choisissez un premier jour à venir.', { debut: '2027-04-01', semaines: '1' }],
    ['Un nombre de semaines de 1 à 52.', { semaines: '60' }],
    ['Une durée de 5 à 600 minutes.', { duree: 'x' }],
    ['Un nombre de places de 1 à 500.', { places: '0' }],
    ['Choisissez un lieu', { nouveau: '' }],
    ['Plus de 500 créneaux', { semaines: '52', semaine: ['1', '2', '3', '4'], heures: '9h-12h' }],
  ])('says "%s", keeps what was typed, and opens nothing', async (words, wrong) => {
    const asked = { ...SERIES, ...wrong }
    const seen = await get(scene, `/creneaux/nouveaux/apercu?${query(asked)}`, undefined, staff)
    const posted = await post(scene, '/creneaux/nouveaux', asked, {}, staff)
    for (const answer of [seen, posted]) {
      expect(answer.statusCode).toBe(400)
      expect(answer.body).toContain(words)
      expect(answer.body).toContain('value="94 bd du Général Leclerc"')
    }
    expect(await all()).toEqual([])
  })
})

describe('one slot', () => {
  test('is closed, opened again, given more places, and deleted while nobody holds it', async () => {
    await addFreeSlot(scene, '2027-04-28T09:00', LAMBERT)
    const id = await slotAt('2027-04-28T09:00')
    const act = (path: string, form = {}) => post(scene, `/creneaux/${id}/${path}`, form, {}, staff)
    expect((await act('fermer')).headers.location).toBe('/creneaux?jour=2027-04-28&fait=ferme')
    expect(rowsOf(await page())[0]).toContain('Fermé')
    expect((await get(scene, `/creneaux/${id}`, undefined, staff)).body).toContain('Rouvrir ce créneau')
    await act('rouvrir')
    await act('places', { places: '4' })
    expect(await findSlot(scene.service.parts.store, id)).toMatchObject({ closed: false, capacity: 4 })
    for (const places of ['', '0', 'x']) expect((await act('places', { places })).statusCode).toBe(400)
    await act('supprimer')
    expect(await all()).toEqual([])
    expect((await act('supprimer')).statusCode, 'pressed twice').toBe(303)
  })

  test('that somebody holds is not deleted, and says so', async () => {
    await addFreeSlot(scene, '2027-04-28T09:00', LAMBERT)
    const id = await slotAt('2027-04-28T09:00')
    await hold(id)
    const { body } = await get(scene, `/creneaux/${id}`, undefined, staff)
    expect(body).toContain('MOREL Karim')
    expect(body).not.toContain('Supprimer ce créneau')
    const refused = await post(scene, `/creneaux/${id}/supprimer`, {}, {}, staff)
    expect(refused.statusCode).toBe(409)
    expect(refused.body).toContain('Quelqu’un tient une place de ce créneau')
  })
})

async function page(asked = ''): Promise<string> {
  return (await get(scene, `/creneaux${asked}`, undefined, staff)).body
}

function rowsOf(body: string): string[] {
  const rows = body.split('<tr role="row"><td').slice(1)
  return rows.map((row) =>
    `<td${row.split('</tr>')[0]}`
      .replace(/<svg.*?<\/svg>/gs, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  )
}

function query(form: Record<string, string | string[]>): string {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) fields.append(name, one)
  return fields.toString()
}

function all() {
  const span = {
    officeId: scene.office.id,
    from: scene.now().minus({ years: 1 }),
    until: scene.now().plus({ years: 2 }),
  }
  return listSlots(scene.service.parts.store, span, { limit: 999, offset: 0 })
}

async function slotAt(iso: string): Promise<string> {
  const found = (await all()).find(
    ({ startsAt }) => startsAt.setZone('Europe/Paris').toFormat("yyyy-MM-dd'T'HH:mm") === iso,
  )
  return found?.id ?? expect.fail('it is there')
}

async function hold(slotId: string) {
  const slot = await findSlot(scene.service.parts.store, slotId)
  const at = slot?.startsAt.setZone('Europe/Paris').toFormat("yyyy-MM-dd'T'HH:mm") ?? ''
  const made = await addInvented(scene, { lastName: 'MOREL', firstName: 'Karim', at })
  await scene.change(async (tx) => {
    await takeSlot(tx, slotId)
    await renewAppointment(tx, made.appointmentId, { slotId }, scene.now())
  })
  return made
}

async function enterElsewhere(): Promise<Browser> {
  const { newId } = scene.service.parts
  const id = newId()
  const office = { id, code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
  return scene.enter('admin', id)
}
