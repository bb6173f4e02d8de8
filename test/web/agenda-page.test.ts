import { DateTime } from 'luxon'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PhoneDoubt } from '../../src/domain/people.ts'
import { addAppointments, setAppointment } from '../../src/store/appointments/write-appointments.ts'
import { markText } from '../../src/store/messages/mark-texts.ts'
import { RANK } from '../../src/store/messages/message.ts'
import { enqueueTexts } from '../../src/store/messages/outbox.ts'
import { addOffice, setOffice } from '../../src/store/offices/offices.ts'
import { setOptedOut, setProbationer } from '../../src/store/people/write-people.ts'
import { listPlaces } from '../../src/store/places/places.ts'
import { addInvented, type Browser, get, type Invented, openScene, type Scene } from './scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterEach(() => scene.close())

const PHONE = '+33639981001'
const page = async (query = '') => (await get(scene, `/agenda${query}`)).body
/** The words of the row that holds a name, without the marks. */
async function rowOf(name: string, query = ''): Promise<string> {
  const rows = (await page(query)).split('<tr ').filter((row) => row.includes(name))
  expect(rows).toHaveLength(1)
  return (rows[0] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('an agenda that never held anything leads whoever loads files to the import, and tells an agent who does', async () => {
  const agent = await scene.enter('agent')
  const seen = async (browser: Browser) => (await get(scene, '/agenda', undefined, browser)).body
  expect(await seen(agent)).toContain('Qui peut le charger : Ada Direction.')
  const staff = await scene.enter('staff')
  for (const browser of [staff, scene.admin])
    expect(await seen(browser)).toMatch(
      /<p class="empty">Aucun planning n’a encore été chargé\. <a href="\/import">Charger un planning<\/a>/,
    )
  expect(await seen(agent)).toContain('Qui peut le charger : Sami Secrétaire.')
  expect(await seen(agent)).not.toContain('href="/import"')
  await addInvented(scene, { lastName: 'LONGAGO', at: '2026-11-02T09:00' })
  for (const browser of [staff, agent]) expect(await seen(browser)).toContain('Aucun rendez-vous.')
})

describe('the days shown', () => {
  beforeEach(async () => {
    await addInvented(scene, { lastName: 'YESTERDAY', at: '2027-01-10T16:00' })
    await addInvented(scene, { lastName: 'EARLIER', at: '2027-01-11T08:00' })
    await addInvented(scene, { lastName: 'THURSDAY', at: '2027-01-14T14:30' })
    await addInvented(scene, { lastName: 'LAST', at: '2027-01-17T23:59' })
    await addInvented(scene, { lastName: 'EIGHTH', at: '2027-01-18T00:00' })
  })
  const shown = async (query: string) => {
    const body = await page(query)
    return ['YESTERDAY', 'EARLIER', 'THURSDAY', 'LAST', 'EIGHTH'].filter((name) => body.includes(name))
  }

  test('are the week of today, unless others are asked for', async () => {
    expect(await page('')).toMatch(
      /<caption[^>]*>Rendez-vous, SPIP 92, [^<]*\. Les lignes de chaque jour suivent sa date\.</,
    )
    expect(await shown('')).toEqual(['EARLIER', 'THURSDAY', 'LAST'])
    scene.setClock('2027-01-14T10:00')
    scene.admin = await scene.enter('admin')
    expect(await shown('')).toEqual(['EARLIER', 'THURSDAY', 'LAST'])
  })

  test('end on Friday, unless somebody comes on Saturday or Sunday or the office wrote that it opens', async () => {
    expect(await page()).toContain('du lundi 11 au dimanche 17 janvier 2027')
    expect(await page('?type=TEL')).toContain('du lundi 11 au vendredi 15 janvier 2027')
    expect(await page('?jour=2027-01-20&vue=semaine')).toContain('du lundi 18 au vendredi 22 janvier 2027')
    await scene.change((tx) => setOffice(tx, scene.office.id, { openedDays: ['2027-01-23'] }))
    expect(await page('?jour=2027-01-20&vue=semaine')).toContain('du lundi 18 au samedi 23 janvier 2027')
  })

  test('are the next week once this one has nothing left', async () => {
    scene.setClock('2027-01-23T10:00')
    scene.admin = await scene.enter('admin')
    expect(await page()).toContain('du lundi 25 au vendredi 29 janvier 2027')
    scene.setClock('2027-01-16T10:00')
    scene.admin = await scene.enter('admin')
    expect(await page()).toContain('du lundi 11 au dimanche 17 janvier 2027')
  })

  test('are one day when a day is asked for, and its week with the week', async () => {
    expect(await shown('?jour=2027-01-14')).toEqual(['THURSDAY'])
    expect(await shown('?jour=2027-01-12&vue=semaine')).toEqual(['EARLIER', 'THURSDAY', 'LAST'])
    expect(await page('?jour=2027-01-14&vue=semaine')).toContain('href="/agenda?jour=2027-01-14&amp;vue=jour"')
    expect(await page('?jour=2027-01-14&vue=semaine')).toContain(
      'href="/agenda?jour=2027-01-04&amp;vue=semaine" rel="prev"',
    )
    expect(await shown('?vue=jour')).toEqual(['EARLIER'])
    expect(await shown('?vue=semaine')).toEqual(['EARLIER', 'THURSDAY', 'LAST'])
  })

  test.each(['2027-02-30', '14/01/2027', 'demain', '0000-01-01', '9999-12-31', '2027-01-14&jour=2027-01-15'])(
    'are this week, with a sentence, when the date is "%s"',
    async (jour) => {
      const asked = jour.includes('&') ? `?jour=${jour}` : `?jour=${encodeURIComponent(jour)}`
      const answer = await get(scene, `/agenda${asked}`)
      expect(answer.statusCode).toBe(200)
      expect(await shown(asked)).toEqual(['EARLIER', 'THURSDAY', 'LAST'])
      if (!jour.includes('&')) expect(answer.body).toContain('Cette date ne se lit pas')
    },
  )

  test('lead to the days before and after', async () => {
    expect(await page('?jour=2027-01-14')).toContain('href="/agenda?jour=2027-01-13&amp;vue=jour" rel="prev"')
    expect(await page('?jour=2027-01-14')).toContain('href="/agenda?jour=2027-01-15&amp;vue=jour" rel="next"')
    expect(await page()).toContain('href="/agenda?jour=2027-01-18&amp;vue=semaine" rel="next"')
  })

  test('say when the next appointment is, when they hold none', async () => {
    const body = await page('?jour=2027-01-12')
    expect(body).toContain('Aucun rendez-vous.')
    expect(body).toContain('Le prochain est le jeudi 14 janvier 2027 à 14 h 30')
    expect(await page('?jour=2028-01-12')).not.toContain('Le prochain')
  })

  test('are whole on the days when clocks change', async () => {
    for (const day of ['2027-03-28', '2027-10-31']) {
      await addInvented(scene, { lastName: `FIRST${day}`, at: `${day}T00:10` })
      await addInvented(scene, { lastName: `LATE${day}`, at: `${day}T23:40` })
      expect(await rowOf(`LATE${day}`, `?jour=${day}`)).toContain('23 h 40')
      expect(await rowOf(`FIRST${day}`, `?jour=${day}`)).toContain('0 h 10')
    }
  })

  test('are those of the office’s own calendar, and of no other office', async () => {
    const { newId } = scene.service.parts
    const tahiti = { id: newId(), code: 'PF', name: 'SPIP 987', zone: 'Pacific/Tahiti', holidayRegion: 'PF' }
    await scene.change((tx) => addOffice(tx, tahiti, newId, scene.now()))
    const there = { ...scene, office: { ...scene.office, ...tahiti } }
    await addInvented(there, { lastName: 'TAHITI', at: '2027-01-14T21:30' }) // the 15th in Paris
    const colleague = await scene.enter('agent', tahiti.id)
    const seen = async (day: string) => (await get(scene, `/agenda?jour=${day}`, undefined, colleague)).body
    expect(await seen('2027-01-14')).toContain('21 h 30')
    expect(await seen('2027-01-15')).not.toContain('TAHITI')
    expect(await page('?jour=2027-01-14'), 'of another office').not.toContain('TAHITI')
  })
})

describe('what is known of an appointment', () => {
  const at = '2027-01-14T14:30'
  const add = (invented: Partial<Invented>) => addInvented(scene, { lastName: 'MOREL', phone: PHONE, at, ...invented })

  test('is its hour, person, type, place and agent', async () => {
    await add({ firstName: 'Karim', minutes: 90, type: 'PREMIER', agent: 'c.lambert@justice.example' })
    const row = await rowOf('MOREL')
    for (const words of ['14 h 30', 'MOREL Karim', 'Premier rendez-vous', '1 h 30', 'SPIP de Nanterre', 'Lambert']) {
      expect(row).toContain(words)
    }
  })

  test('is what the person answered', async () => {
    await add({ lastName: 'HEAD' })
    const { body } = await get(scene, '/agenda?jour=2027-01-14')
    const heads = [...body.matchAll(/<th[^>]*scope="col"[^>]*>([\s\S]*?)<\/th>/g)].map(([, head]) => head)
    expect(heads).toContain('Réponse')
    expect(body).not.toContain('Ce que l’on sait')
    const words = { confirmed: 'A confirmé', declined: 'Ne peut pas venir', moveAsked: 'Demande à changer' } as const
    for (const answer of ['confirmed', 'declined', 'moveAsked'] as const) {
      await add({ lastName: answer, answer, phone: `+3363998100${answer.length % 10}` })
      expect(await rowOf(answer)).toContain(words[answer])
    }
  })

  test('is that it was moved by text, and what was answered since', async () => {
    await add({ movedByText: 1, answer: 'confirmed' })
    const row = await rowOf('MOREL')
    expect(row).toContain('Déplacé par SMS')
    expect(row).toContain('A confirmé')
  })

  test('is silence only once a text about it as it stands has left', async () => {
    const { appointmentId } = await add({ summoned: true })
    expect(await rowOf('MOREL')).toContain('Pas encore de SMS')
    await scene.service.ticker.tick()
    expect(await rowOf('MOREL')).toContain('Pas de réponse')
    await scene.change((tx) => setAppointment(tx, appointmentId, { answer: 'confirmed' }, scene.now()))
    expect(await rowOf('MOREL')).not.toContain('Pas de réponse')
  })

  test('is why nobody could be reached', async () => {
    await add({ lastName: 'NOPHONE', phone: undefined })
    expect(await rowOf('NOPHONE')).toContain('Non joignable : pas de numéro')
    const { personId } = await add({ lastName: 'STOPPED', phone: '+33639981002' })
    await scene.change((tx) => setOptedOut(tx, [personId], scene.now()))
    expect(await rowOf('STOPPED')).toContain('Non joignable : a demandé l’arrêt des SMS')
    const doubts: PhoneDoubt[] = ['wrongNumber', 'landline', 'invalid', 'gone', 'undelivered', 'blocked']
    for (const [index, phoneDoubt] of doubts.entries()) {
      await add({ lastName: `DOUBT${index}`, phone: `+3363998102${index}`, phoneDoubt })
      expect(await rowOf(`DOUBT${index}`)).toContain('Non joignable :')
    }
  })

  test('is that the number is shared, until an agent allows texts to it', async () => {
    const { personId } = await add({ lastName: 'FIRST' })
    await addInvented(scene, { lastName: 'SECOND', phone: PHONE })
    expect(await rowOf('FIRST')).toContain('Non joignable : numéro partagé')
    await scene.change((tx) => setProbationer(tx, personId, { textsAllowedOnSharedNumber: true }))
    expect(await rowOf('FIRST')).not.toContain('Non joignable')
  })

  test('is that its last text was lost', async () => {
    const { appointmentId } = await add({})
    await scene.change(async (tx) => {
      const text = { id: 'lost', key: 'lost', officeId: scene.office.id, appointmentId, version: 1, kind: 'summons' }
      await enqueueTexts(tx, [{ ...text, phone: PHONE, body: 'x', rank: RANK.ours, dueAt: scene.now() }], scene.now())
      await markText(tx, 'lost', ['waiting'], { state: 'refused', reason: 'filtered' })
    })
    expect(await rowOf('MOREL')).toContain('Non joignable : le dernier SMS n’est pas arrivé')
  })

  test('is that texts are paused, in the agent’s words', async () => {
    const { personId } = await add({})
    await scene.change((tx) => setProbationer(tx, personId, { pausedReason: 'hospitalisation <b>' }))
    expect(await rowOf('MOREL')).toContain('SMS en pause')
    expect(await rowOf('MOREL')).not.toContain('hospitalisation')
  })

  test('is how it ended, without what no longer matters', async () => {
    const words = { cancelled: 'Annulé', honoured: 'Honoré', missed: 'Manqué', excused: 'Excusé' } as const
    for (const status of ['cancelled', 'honoured', 'missed', 'excused'] as const) {
      await add({ lastName: status, status, phone: undefined })
      const row = await rowOf(`${status} Camille`)
      expect(row).toContain(words[status])
      expect(row).not.toContain('Non joignable')
    }
  })

  test('is counted above the table', async () => {
    await add({ lastName: 'ONE', answer: 'confirmed' })
    await add({ lastName: 'TWO', answer: 'confirmed', phone: '+33639981002' })
    await add({ lastName: 'THREE', phone: undefined })
    const body = await page()
    expect(body).toContain('A confirmé : 2')
    expect(body).toContain('Non joignable : 1')
    expect(body).toContain('<strong>3 rendez-vous</strong>')
  })
})

test('names, places and types that look like code are shown as they are written', async () => {
  await addInvented(scene, {
    lastName: '<img src=x onerror=alert(1)>',
    firstName: '=CMD()',
    at: '2027-01-14T14:30',
    type: '"><script>',
    place: { name: '<b>Chez\' "nous"</b>', address: '' },
    agent: 'a.<i>@justice.example',
  })
  const body = await page()
  expect(body).toContain('&lt;img src=x onerror=alert(1)&gt; =CMD()')
  expect(body).not.toMatch(/<img|<script>|<b>|<i>/)
})

describe('days fuller than a page', () => {
  beforeEach(async () => {
    const { personId } = await addInvented(scene, { lastName: 'OTHER', at: '2027-01-12T18:00', type: 'TEL' })
    await fill(personId, '2027-01-12', 102)
  })

  async function fill(probationerId: string, day: string, count: number): Promise<void> {
    const { office } = scene
    const { newId, store } = scene.service.parts
    const [place] = await listPlaces(store, office.id, 1)
    const first = DateTime.fromISO(`${day}T08:00`, { zone: office.zone }).toUTC()
    const appointments = Array.from({ length: count }, (_, number) => ({
      id: newId(),
      officeId: office.id,
      probationerId,
      type: 'SPIP',
      reference: undefined,
      // Many begin at the same hour: a page ends among them.
      startsAt: first.plus({ hours: Math.floor(number / 40) }),
      minutes: undefined,
      placeId: place?.id ?? '',
      agentId: undefined,
      documents: [],
      status: 'planned' as const,
      doubtful: false,
      bookedAhead: true,
      importId: undefined,
    }))
    await scene.change((tx) => addAppointments(tx, appointments, scene.now()))
  }

  const shown = (body: string) => [...body.matchAll(/href="\/rendez-vous\/([\w-]+)"/g)].map(([, id]) => id)

  test.each([
    ['day', '?jour=2027-01-12&vue=jour'],
    ['week', '?jour=2027-01-11&vue=semaine'],
  ])('have pages that lead to one another, in the %s, and show each appointment once', async (_, query) => {
    const first = await page(query)
    expect(shown(first)).toHaveLength(100)
    expect(first).toContain('<strong>103 rendez-vous</strong>')
    expect(first).toContain('dont 100 sur cette page')
    expect(first).toContain(`href="/agenda${query.replace('&', '&amp;')}&amp;page=2" rel="next"`)
    const second = await page(`${query}&page=2`)
    expect(second).toContain(`href="/agenda${query.replace('&', '&amp;')}" rel="prev"`)
    expect(new Set([...shown(first), ...shown(second)]).size).toBe(103)
    expect(shown(await page(`${query}&page=9`))).toEqual(shown(second))
  })

  test('are counted whole on each page, and a week leads to each of its days', async () => {
    await addInvented(scene, { lastName: 'THURSDAY', at: '2027-01-14T10:00', type: 'TEL' })
    const counts = (body: string) => [...body.matchAll(/<\/time> <span>(\d+) rendez-vous/g)].map(([, count]) => count)
    const week = '?jour=2027-01-11&vue=semaine'
    expect(counts(await page(week))).toEqual(['103'])
    expect(counts(await page(`${week}&page=2`))).toEqual(['103', '1'])
    const links = (body: string) =>
      [...body.matchAll(/href="\/agenda\?([^"]+)">[^<]+<\/a> <small>(\d+) rendez-vous/g)].map(([, to, count]) => [
        to,
        count,
      ])
    const days = links(await page(`${week}&type=SPIP`))
    expect(days).toHaveLength(5)
    expect(days.slice(1, 4)).toEqual([
      ['jour=2027-01-12&amp;vue=jour&amp;type=SPIP', '102'],
      ['jour=2027-01-13&amp;vue=jour&amp;type=SPIP', '0'],
      ['jour=2027-01-14&amp;vue=jour&amp;type=SPIP', '0'],
    ])
    expect(links(await page('?jour=2027-01-12&vue=jour'))).toEqual([])
  })

  test('keep the filters from page to page, and need none when a filter leaves few', async () => {
    const first = await page('?jour=2027-01-12&vue=jour&type=SPIP')
    expect(first).toContain('href="/agenda?jour=2027-01-12&amp;vue=jour&amp;type=SPIP&amp;page=2" rel="next"')
    expect(shown(await page('?jour=2027-01-12&vue=jour&type=SPIP&page=2'))).toHaveLength(2)
    expect(await page('?jour=2027-01-12&vue=jour&type=TEL')).not.toContain('class="pager"')
  })

  test('bring back to the same page after a presence', async () => {
    scene.setClock('2027-01-12T19:00')
    scene.admin = await scene.enter('admin')
    expect(await page('?jour=2027-01-12&vue=jour&page=2')).toContain(
      'name="retour" value="/agenda?jour=2027-01-12&amp;vue=jour&amp;page=2"',
    )
  })

  test('are on paper as far as five hundred, and the sheet says so', async () => {
    const paper = async () => (await get(scene, '/agenda/imprimer?jour=2027-01-12')).body
    expect(await paper()).not.toContain('Cette feuille')
    const { personId } = await addInvented(scene, { lastName: 'MORE' })
    await fill(personId, '2027-01-12', 399)
    const body = await paper()
    expect(body).toContain('Cette feuille ne porte que les 500 premiers rendez-vous sur 502.')
    expect(body.split('<tr').length - 2).toBe(500)
  })
})
