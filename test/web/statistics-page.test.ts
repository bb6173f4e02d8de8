import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AppointmentStatus } from '../../src/domain/appointment.ts'
import type { MessageState } from '../../src/domain/message.ts'
import { inArray } from '../../src/store/engine/drizzle.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { addInvented, type Browser, get, type Invented, openScene, post, type Scene } from './scene.ts'

let scene: Scene
let agent: Browser
beforeEach(async () => {
  scene = await openScene('2027-03-20T10:00')
  agent = await scene.enter('agent')
})
afterEach(() => scene.close())

let numbered = 0

describe('the page', () => {
  test('shows the last twelve whole months and the one that runs, each counted', async () => {
    await many(8, 'honoured', { at: '2027-02-10T10:00' })
    await many(2, 'honoured', { at: '2027-03-25T10:00' })
    // Of months before the first appointment nothing is known.
    expect((await figures()).map(([label]) => label)).toEqual(['février 2027', 'mars 2027 (en cours)', 'Ensemble'])
    await many(1, 'honoured', { at: '2025-11-10T10:00' })
    const rows = await figures()
    expect(rows.map(([label]) => label)).toEqual([
      ...['mars 2026', 'avril 2026', 'mai 2026', 'juin 2026', 'juillet 2026', 'août 2026', 'septembre 2026'],
      ...['octobre 2026', 'novembre 2026', 'décembre 2026', 'janvier 2027', 'février 2027', 'mars 2027 (en cours)'],
      'Ensemble',
    ])
    const { body } = await open('?du=2026-08&au=2027-02')
    expect(body).toContain('Convocations passées, d’août 2026 à février 2027 : <strong>8</strong>')
    expect(rows.at(-3)).toEqual(['février 2027', '8', '8', '0', '0', '0', '0', '100 %', '0 %'])
    expect(rows.at(-1)).toEqual(['Ensemble', '8', '8', '0', '0', '0', '0', '100 %', '0 %'])
  })

  test('gives the rate with what the unknown ones may make of it', async () => {
    await many(32, 'honoured')
    await many(8, 'missed')
    await many(10, 'planned')
    await many(6, 'excused')
    const { body } = await open('?du=2027-02&au=2027-02')
    const [row] = rowsIn(body)
    expect(row).toEqual(['février 2027', '56', '32', '8', '6', '0', '10', '82 %', '20 % (entre 16 et 36 %)'])
    expect(body).toContain('Taux d’absence : 20 % (entre 16 et 36 %).')
    expect(body).toContain('les excusés et les annulés n’y comptent pas')
  })

  test('refuses a rate where less than four in five are known, says so, and what to do', async () => {
    await many(15, 'honoured')
    await many(5, 'missed')
    await many(10, 'planned')
    const { body } = await open('?du=2027-02&au=2027-02')
    expect(rowsIn(body)[0]?.slice(-2)).toEqual(['67 %', 'pas de taux'])
    expect(body).toContain('Issue connue : 67 %.')
    expect(body).toContain('C’est trop peu pour donner un taux d’absence.')
    expect(body).toContain('<a href="/agenda/issues?mois=2027-02">février 2027</a>')
    expect(body).not.toMatch(/Taux d’absence : \d/)
  })

  test('counts by week, type, place, language and answer, the sum the same', async () => {
    await many(6, 'honoured', { at: '2027-02-01T10:00', answer: 'confirmed' })
    const elsewhere = { type: 'TIG', language: 'en', place: { name: 'Mairie', address: 'a' } } as const
    await many(7, 'missed', { at: '2027-02-08T10:00', ...elsewhere })
    await many(5, 'honoured', { at: '2027-02-08T10:00', ...elsewhere })
    const by = async (view: string) => {
      const rows = await figures(`?du=2027-02&au=2027-02&par=${view}`)
      expect(rows.at(-1)?.[1]).toBe('18')
      return rows.slice(0, -1).map(([label, , honoured, missed]) => `${label} ${honoured} ${missed}`)
    }
    expect(await by('semaine')).toEqual(['1er févr. 2027 6 0', '8 févr. 2027 5 7'])
    expect(await by('type')).toEqual(['Travail d’intérêt général 5 7', 'Suivi 6 0'])
    expect(await by('lieu')).toEqual(['Mairie 5 7', 'SPIP de Nanterre 6 0'])
    expect(await by('langue')).toEqual(['Français 6 0', 'Anglais 5 7'])
    expect(await by('reponse')).toEqual(['A dit oui 6 0', 'N’a pas dit oui 5 7'])
    expect(await by('sms')).toEqual(['Aucun SMS 11 7'])
    expect(await by('agent')).toEqual(['février 2027 11 7'])
  })

  test('tells convocations apart by what became of their texts and by a yes, as counted by hand', async () => {
    const summon = async (count: number, at: string, state: MessageState, answer: 'confirmed' | 'none') => {
      const ids: string[] = []
      for (let n = 0; n < count; n++) {
        const phone = `+3363998${String(2000 + ++numbered)}`
        ids.push((await addInvented(scene, { lastName: 'JOINT', at, phone, summoned: true })).appointmentId)
      }
      await scene.service.ticker.tick()
      await scene.change(async (tx) => {
        const { messages, appointments } = tx.tables
        await tx.db.update(messages).set({ state }).where(inArray(messages.appointmentId, ids))
        await tx.db.update(appointments).set({ answer }).where(inArray(appointments.id, ids))
      })
      return ids
    }
    const arrived = await summon(7, '2027-03-23T10:00', 'delivered', 'confirmed')
    const lost = await summon(11, '2027-03-24T10:00', 'undelivered', 'none')
    const silent = await summon(5, '2027-03-25T10:00', 'sent', 'none')
    await many(8, 'honoured', { at: '2027-03-10T10:00' })
    const become = (ids: string[], status: AppointmentStatus) =>
      scene.change(async (tx) => {
        const { appointments } = tx.tables
        await tx.db.update(appointments).set({ status }).where(inArray(appointments.id, ids))
      })
    await become([...arrived, ...silent], 'honoured')
    await become(lost.slice(0, 6), 'missed')
    await become(lost.slice(6), 'honoured')
    await pass('2027-04-02T10:00')
    const by = async (view: string) =>
      (await figures(`?du=2027-03&au=2027-03&par=${view}`)).map((row) => row.slice(0, 4).join(' '))
    expect(await by('sms')).toEqual([
      ...['Arrivé 7 7 0', 'Parti, sans accusé 5 5 0', 'Pas arrivé 11 5 6', 'Aucun SMS 8 8 0', 'Ensemble 31 25 6'],
    ])
    expect(await by('reponse')).toEqual(['A dit oui 7 7 0', 'N’a pas dit oui 24 18 6', 'Ensemble 31 25 6'])
    expect(await by('semaine')).toEqual(['8 mars 2027 8 8 0', '22 mars 2027 23 17 6', 'Ensemble 31 25 6'])
  })

  test('masks what concerns fewer than five people, and what would give it back', async () => {
    await many(40, 'honoured')
    await many(3, 'honoured', { type: 'TIG' })
    await many(2, 'missed', { type: 'TIG' })
    const rows = await figures('?du=2027-02&au=2027-02&par=type')
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Suivi', '39 à 47', '39 à 43', '0 à 4'],
      ['Ensemble', '44 à 47', '43', 'moins de 5'],
    ])
    const body = async (view: string) => (await open(`?du=2027-02&au=2027-02&par=${view}`)).body
    expect(await body('type')).toMatch(/D’autres lignes ne sont pas montrées/)
    expect(await body('langue')).not.toMatch(/D’autres lignes ne sont pas montrées/)
    expect(await body('mois')).not.toMatch(/D’autres lignes ne sont pas montrées/)
  })

  test('draws every figure with a title, what it means and the same words as the table', async () => {
    await many(8, 'honoured')
    await many(3, 'missed')
    const { body } = await open('?du=2027-02&au=2027-02')
    const drawn = [...body.matchAll(/<svg[^>]*aria-labelledby="(\S+) (\S+)"[\s\S]*?<\/svg>/g)]
    expect(drawn).toHaveLength(6)
    for (const [svg, title, means] of drawn) {
      expect(svg).toContain(`<title id="${title}">`)
      expect(svg).toContain(`<desc id="${means}">`)
    }
    expect(drawn[2]?.[0]).toContain('moins de 5')
    expect(drawn[5]?.[0]).toContain('inconnu')
  })

  test('names no agent', async () => {
    await many(8, 'honoured', { agent: 'c.lambert@justice.example' })
    for (const view of ['mois', 'semaine', 'type', 'lieu', 'langue', 'sms', 'reponse', 'service'])
      expect((await open(`?par=${view}`)).body).not.toMatch(/lambert/i)
  })
})

describe('a month', () => {
  test('is counted again when an outcome comes late', async () => {
    const [first = ''] = await many(10, 'planned', { at: '2027-02-10T10:00' })
    expect((await figures('?du=2027-02&au=2027-02'))[0]?.slice(2, 7)).toEqual(['0', '0', '0', '0', '10'])
    const answer = await post(scene, `/rendez-vous/${first}/presence`, { presence: 'honore', version: '1' }, {}, agent)
    expect(answer.statusCode).toBe(303)
    expect((await figures('?du=2027-02&au=2027-02'))[0]?.slice(2, 7)).toEqual(['moins de 5', '0', '0', '0', '9'])
  })

  test('that runs is counted again after a minute, and once it is over', async () => {
    await many(6, 'planned', { at: '2027-03-31T10:00' })
    expect((await figures()).at(-1)?.[1]).toBe('0')
    await pass('2027-03-31T10:01')
    expect((await figures()).at(-1)?.[1]).toBe('6')
    await many(5, 'planned', { at: '2027-03-31T15:00' })
    await pass('2027-04-02T09:00')
    expect((await figures()).at(-1)?.[1]).toBe('11')
  })
})

describe('before and after the first text', () => {
  test('are whole months, told with what else may have changed', async () => {
    await many(20, 'honoured', { at: '2027-01-10T10:00' })
    await many(20, 'missed', { at: '2027-01-11T10:00' })
    expect((await open()).body).toContain('La date du premier SMS du service n’est pas connue')
    await addInvented(scene, { lastName: 'MOREL', phone: '+33639981001', at: '2027-03-30T10:00', summoned: true })
    await scene.service.ticker.tick()
    await pass('2027-03-31T10:00')
    expect((await open()).body).toContain('Il faut un mois entier avant le premier SMS, et un après')
    await many(30, 'honoured', { at: '2027-04-12T10:00' })
    await many(10, 'missed', { at: '2027-04-13T10:00' })
    await pass('2027-05-04T10:00')
    const { body } = await open()
    expect(body).toContain('Le premier SMS du service est parti en mars 2027.')
    expect(body).toContain('n’est pas, à elle seule, l’effet des SMS')
    const rows = rowsIn(body, 1)
    expect(rows.map(([label, convened, , , , , , , rate]) => [label, convened, rate])).toEqual([
      ['Avant (1 mois)', '40', '50 %'],
      ['Après (1 mois)', '40', '25 %'],
    ])
    const file = await get(scene, '/statistiques/avant-apres.csv', undefined, agent)
    expect((parse(file.body, { delimiter: ';', bom: true }) as string[][]).slice(1)).toEqual(rows)
  })
})

describe('offices', () => {
  test('are all shown to an administrator who asks, side by side in the order they were opened; to an agent, their own', async () => {
    await many(8, 'honoured')
    const { newId } = scene.service.parts
    const other = { id: newId(), code: 'SPIP93', name: 'SPIP 93', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await scene.change((tx) => addOffice(tx, other, newId, scene.now()))
    const neighbour = { ...scene, office: { ...scene.office, ...other } }
    await many(9, 'missed', {}, neighbour)
    await many(5, 'honoured', {}, neighbour)
    const query = '?du=2027-02&au=2027-02&par=service&services=tous'
    const rows = await figures(query, scene.admin)
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['SPIP 92', '8', '8', '0'],
      ['SPIP 93', '14', '5', '9'],
      ['Ensemble', '22', '13', '9'],
    ])
    const by = async (view: string) =>
      (await figures(`?du=2027-02&au=2027-02&services=tous&par=${view}`, scene.admin)).map((row) => row.slice(0, 4))
    expect(await by('semaine')).toEqual([
      ['8 févr. 2027', '22', '13', '9'],
      ['Ensemble', '22', '13', '9'],
    ])
    expect(await by('lieu')).toEqual([
      ['SPIP de Nanterre (SPIP 93)', '14', '5', '9'],
      ['SPIP de Nanterre (SPIP 92)', '8', '8', '0'],
      ['Ensemble', '22', '13', '9'],
    ])
    expect((await figures(query, agent)).map((row) => row.slice(0, 4))).toEqual([
      ['février 2027', '8', '8', '0'],
      ['Ensemble', '8', '8', '0'],
    ])
    expect((await open('', agent)).body).not.toContain('Tous les services')
  })
})

describe('the file', () => {
  test('says what the page says, cell by cell, and is linked from it', async () => {
    await many(40, 'honoured')
    await many(3, 'honoured', { type: 'TIG' })
    await many(12, 'planned', { type: 'JAP' })
    for (const view of ['mois', 'type', 'semaine']) {
      const { body } = await open(`?du=2027-01&au=2027-03&par=${view}`)
      const [, link = ''] = /href="(\/statistiques\/presences\.csv[^"]*)"/.exec(body) ?? []
      const file = await get(scene, link.replaceAll('&amp;', '&'), undefined, agent)
      expect(file.headers['content-disposition']).toContain('presences-2027-01-2027-03.csv')
      const [head, ...rows] = parse(file.body, { delimiter: ';', bom: true }) as string[][]
      expect(head?.slice(1)).toEqual([
        ...['Convocations', 'Honorés', 'Manqués', 'Excusés', 'Annulés', 'Sans issue', 'Part connue', 'Taux d’absence'],
      ])
      expect(rows).toEqual(rowsIn(body))
    }
  })

  test('of another name, or of nothing, is not there', async () => {
    for (const name of ['autre.csv', 'avant-apres.csv'])
      expect((await get(scene, `/statistiques/${name}`, undefined, agent)).statusCode).toBe(404)
  })
})

/** Time passes; sessions end meanwhile. */
async function pass(iso: string): Promise<void> {
  scene.setClock(iso)
  agent = await scene.enter('agent')
}

function open(query = '', browser = agent) {
  return get(scene, `/statistiques${query}`, undefined, browser)
}

async function figures(query = '', browser = agent): Promise<string[][]> {
  const { body, statusCode } = await open(query, browser)
  expect(statusCode).toBe(200)
  return rowsIn(body)
}

/** The cells of a table of figures, in words. */
function rowsIn(body: string, place = 0): string[][] {
  const table = body.split('<table class="cards figures"')[place + 1]?.split('</table>')[0] ?? ''
  return table
    .split('<tr role="row">')
    .slice(2)
    .map((row) =>
      row
        .split('</td>')
        .slice(0, -1)
        .map((cell) =>
          cell
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
    )
}

/** So many people, each convened once. */
async function many(
  count: number,
  status: AppointmentStatus,
  given: Partial<Invented> = {},
  where: Scene = scene,
): Promise<string[]> {
  const ids: string[] = []
  for (let person = 0; person < count; person++) {
    const invented = { lastName: 'INVENTÉ', at: '2027-02-10T10:00', status, ...given }
    ids.push((await addInvented(where, invented)).appointmentId)
  }
  return ids
}
