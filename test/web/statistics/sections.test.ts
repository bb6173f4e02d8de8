import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countOffice } from '../../../src/app/effect/keep-counts.ts'
import type { ActivityCount } from '../../../src/domain/effect/activity-count.ts'
import type { TextCount } from '../../../src/domain/effect/texts.ts'
import { findAgent } from '../../../src/store/agents/agents.ts'
import { replaceActivityCounts } from '../../../src/store/effect/activity.ts'
import { replaceTextCounts } from '../../../src/store/effect/texts.ts'
import { addOffice, getOffice, setOffice } from '../../../src/store/offices/offices.ts'
import { activitySection } from '../../../src/web/statistics/activity-section.ts'
import { textsSection } from '../../../src/web/statistics/texts-section.ts'
import type { Visit } from '../../../src/web/visit.ts'
import { addInvented, get, openScene, type Scene } from '../scene.ts'
import { cellsIn } from './cells.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-02-11T10:00')
})
afterEach(() => scene.close())

async function visit(): Promise<Visit> {
  const { parts } = scene.service
  const agent = await findAgent(parts.store, scene.admin.agentId)
  const office = await getOffice(parts.store, scene.office.id)
  if (!agent) throw new Error('the administrator is there')
  const web = { parts, recount: scene.service.ticker.recount } as Visit['web']
  return { web, parts, agent, office, now: scene.now().setZone(office.zone), formToken: '' }
}

const span = (...officeIds: string[]) => ({
  from: '2027-01',
  until: '2027-02',
  officeIds: [scene.office.id, ...officeIds],
})

/** The rows of a table, by its caption. */
function rowsOf(body: string, caption: string): string[] {
  const table = body.split('<table').find((one) => one.includes(`>${caption}</caption>`)) ?? ''
  return [...table.matchAll(/<tr role="row">(<td.*?)<\/tr>/gs)].map(([, row = '']) =>
    row
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

function count(what: ActivityCount['what'], times: number, detail = ''): ActivityCount {
  return { what, detail, times }
}

async function keepActivity(month: string, counts: ActivityCount[], officeId = scene.office.id) {
  await scene.change((tx) => replaceActivityCounts(tx, officeId, month, counts))
}

async function otherOffice(): Promise<string> {
  const { newId } = scene.service.parts
  const id = newId()
  const office = { id, code: 'TJ', name: 'Greffe', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
  return id
}

/** Marks whose messages are gone. */
async function markMisread(many: number, month: string, officeId: string): Promise<void> {
  const { newId } = scene.service.parts
  const marks = Array.from({ length: many }, () => ({
    ...{
      id: newId(),
      messageId: null,
      agentId: null,
      officeId,
      month,
      at: scene.now(),
    },
    ...{ read: 'other' as const, meant: 'confirm' as const },
  }))
  await scene.change(async (tx) => void (await tx.db.insert(tx.tables.misreadings).values(marks)))
}

describe('what people did', () => {
  test('is told month by month, of all offices asked, but for numbers that may give somebody away', async () => {
    const other = await otherOffice()
    await countOffice(scene.service.parts, scene.office)
    await countOffice(scene.service.parts, { ...scene.office, id: other })
    await keepActivity('2027-01', [
      ...[count('confirmed', 50), count('moved', 5), count('freed', 2), count('late', 4), count('optedOut', 1)],
      ...[count('asked', 12, 'when'), count('asked', 3, 'sentence')],
      ...[count('received', 200), count('answeredAlone', 150), count('handedOver', 30)],
      ...[count('invited', 100), count('theyAnswered', 40, '7200'), count('theyAnswered', 20, '90')],
      ...[count('weAnswered', 150, '3'), count('agentDealt', 10, '90000'), count('agentDealt', 20, 'pending')],
    ])
    await keepActivity('2027-01', [count('confirmed', 7), count('late', 4)], other)
    await markMisread(6, '2027-01', other)
    await markMisread(1, '2026-12', other)
    const body = String(await activitySection(await visit(), span(other), 'month', String))
    expect(rowsOf(body, 'Ce que les personnes ont fait')).toEqual([
      'janvier 2027 57 5 6 à 9 2 à 8 0 moins de 5',
      'février 2027 0 0 0 0 0 0',
    ])
    expect(rowsOf(body, 'Ce que les personnes ont demandé')[0]).toBe('janvier 2027 12 0 0 0 0 0 moins de 5 0 0')
    expect(rowsOf(body, 'Qui répond aux messages')).toEqual([
      'janvier 2027 200 150 (75 %) 30 (15 %) 6 (3 %)',
      'février 2027 0 0 0 0',
    ])
    expect(rowsOf(body, 'Temps de réponse')).toEqual([
      'janvier 2027 2 h (60 % des SMS ont une réponse) moins d’une minute plus de la moitié attendent encore',
      'février 2027 rien à mesurer rien à mesurer rien à mesurer',
    ])
    expect(body).toContain('<dd>Rendez-vous que la personne a confirmés par SMS dans le mois')
    expect(body).toContain('Compté le')
  })

  test('says when nothing was counted', async () => {
    const body = String(await activitySection(await visit(), span(), 'month', String))
    expect(body).toContain('Rien n’a été compté pour ces mois.')
    expect(body).toContain('Ces chiffres n’ont pas encore été comptés.')
  })
})

describe('each table of what was counted', () => {
  const query = '?du=2027-01&au=2027-02&services=tous'
  const keepText = (officeId: string, texts: number) =>
    scene.change((tx) =>
      replaceTextCounts(tx, officeId, '2027-01-11', [
        { day: '2027-01-11', kind: 'reminder', fate: 'delivered', code: '', texts, segments: texts },
        { day: '2027-01-11', kind: 'summons', fate: 'refused', code: 'landline', texts: 7, segments: 7 },
      ]),
    )

  async function twoOffices(): Promise<void> {
    const other = await otherOffice()
    await countOffice(scene.service.parts, scene.office)
    await countOffice(scene.service.parts, { ...scene.office, id: other })
    await keepActivity('2027-01', [count('confirmed', 50), count('received', 1200), count('weAnswered', 9, '130')])
    await keepActivity('2027-02', [count('confirmed', 3), count('asked', 8, 'when')])
    await keepActivity('2027-01', [count('confirmed', 7), count('answeredAlone', 4), count('received', 10)], other)
    await keepText(scene.office.id, 1500)
    await keepText(other, 20)
  }

  test('is a file that says the same cells, a thousand without its space, by month and by office', async () => {
    await twoOffices()
    for (const view of ['mois', 'service']) {
      const { body } = await get(scene, `/statistiques${query}&par=${view}`)
      const links = [
        ...body.matchAll(/href="(\/statistiques\/[\w-]+\.csv[^"]*)"[^>]*>[^<]*<span class="hidden"> : ([^<]*)</g),
      ]
      expect(links.map(([, link = '']) => /[\w-]+\.csv/.exec(link)?.[0])).toEqual([
        ...['actes.csv', 'questions.csv', 'messages.csv', 'delais.csv'],
        ...['sms.csv', 'motifs.csv', 'e-mails.csv', 'injoignables.csv'],
      ])
      for (const [, link = '', caption = ''] of links) {
        const file = await get(scene, link.replaceAll('&amp;', '&'))
        const [, ...rows] = parse(file.body, { delimiter: ';', bom: true }) as string[][]
        const shown = cellsIn(body, new RegExp(`^${caption}$`))
        expect(rows).toEqual(shown.map((cells) => cells.map((words) => words.replace(/(\d) (\d{3})/, '$1$2'))))
        expect(rows.length).toBeGreaterThan(0)
      }
    }
  })

  test('of several offices shows them side by side, each with its own sum, when asked by office', async () => {
    await twoOffices()
    const { body } = await get(scene, `/statistiques${query}&par=service`)
    expect(cellsIn(body, /^Ce que les personnes ont fait/).map((cells) => cells.slice(0, 2))).toEqual([
      ['SPIP 92', '51 à 54'],
      ['Greffe', '7'],
    ])
    expect(cellsIn(body, /^Qui répond/).map((cells) => cells.slice(0, 3))).toEqual([
      ['SPIP 92', '1 200', '0 (0 %)'],
      ['Greffe', '10', 'moins de 5'],
    ])
    expect(cellsIn(body, /^SMS du service$/).map((cells) => cells.slice(0, 4))).toEqual([
      ['SPIP 92', '1 500', '1 500', '7'],
      ['Greffe', '20', '20', '7'],
    ])
    const agent = await scene.enter('agent')
    expect((await get(scene, `/statistiques${query}&par=service`, undefined, agent)).body).not.toContain('Greffe')
  })

  test('is drawn, figure by figure, with a title, what it means and the words of the table; what is nothing is not', async () => {
    await twoOffices()
    const { body } = await get(scene, `/statistiques${query}`)
    const svg = (title: string) => body.split('<svg').find((one) => one.includes(`>${title}</title>`)) ?? ''
    expect(svg('Confirmés, par mois')).toMatch(/<desc[^>]*>Une barre par ligne[\s\S]*>57<[\s\S]*>moins de 5</)
    expect(svg('Arrivés, par mois')).toContain('>1 520<')
    expect(svg('Le service répond, par mois')).toContain('>2 min<')
    expect(svg('Déplacés, par mois')).toBe('')
    expect(new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(body.match(/ id="/g)?.length)
  })
})

describe('texts and e-mails', () => {
  const text = (given: Partial<TextCount>): TextCount => ({
    ...{ day: '2027-01-11', kind: 'reminder', fate: 'delivered', code: '', texts: 1, segments: 0 },
    ...given,
  })
  const keep = (day: string, counts: TextCount[], officeId = scene.office.id) =>
    scene.change((tx) => replaceTextCounts(tx, officeId, day, counts))

  test('are told with what they cost, why some did not arrive, and whom none can reach today', async () => {
    await scene.change((tx) => setOffice(tx, scene.office.id, { segmentPrice: 750 }))
    await keep('2027-01-11', [
      text({ texts: 100, segments: 120 }),
      text({ fate: 'undelivered', code: 'unknown', texts: 2, segments: 2 }),
      text({ fate: 'dropped', code: 'newVersion', texts: 40 }),
      text({ fate: 'dropped', code: 'optedOut', texts: 3 }),
      text({ kind: 'received', fate: 'received', texts: 60 }),
      text({ kind: 'email', fate: 'sent', texts: 9 }),
    ])
    for (let person = 0; person < 6; person++)
      await addInvented(scene, {
        lastName: 'MOREL',
        at: '2027-02-20T10:00',
        ...(person > 4 && { phone: '+33639980001', phoneDoubt: 'gone' }),
      })
    const body = String(await textsSection(await visit(), span(), 'month', String))
    expect(rowsOf(body, 'SMS du service')).toEqual([
      'janvier 2027 102 98 à 101 moins de 5 43 122 9,15 €',
      'février 2027 0 0 0 0 0 0,00 €',
    ])
    expect(rowsOf(body, 'Pourquoi des SMS ne sont pas partis ou pas arrivés')).toEqual([
      'le rendez-vous a changé 39 à 46',
      'arrêt des SMS demandé 1 à 8',
    ])
    expect(rowsOf(body, 'E-mails aux agents')).toEqual(['janvier 2027 9 0', 'février 2027 0 0'])
    expect(rowsOf(body, 'Injoignables par SMS aujourd’hui')).toEqual(['SPIP 92 5 moins de 5 0'])
  })

  test('cost what each office pays, and the page says whose price nobody set', async () => {
    const other = await otherOffice()
    await keep('2027-01-11', [text({ texts: 10, segments: 10 })])
    await keep('2027-01-11', [text({ texts: 10, segments: 10 })], other)
    const prices = async () =>
      rowsOf(String(await textsSection(await visit(), span(other), 'month', String)), 'SMS du service')[0]?.replace(
        /.* 20 /,
        '',
      )
    expect(await prices()).toBe('prix non indiqué')
    await scene.change((tx) => setOffice(tx, other, { segmentPrice: 1000 }))
    expect(await prices()).toBe('1,00 €, sans les services qui n’ont pas indiqué de prix')
    await scene.change((tx) => setOffice(tx, scene.office.id, { segmentPrice: 500 }))
    expect(await prices()).toBe('1,50 €')
  })
})
