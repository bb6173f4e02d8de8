import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countOffice, findCountedAt } from '../../../src/app/effect/keep-counts.ts'
import { addOffice, setOffice } from '../../../src/store/offices/offices.ts'
import { countStatements } from '../../support/count-statements.ts'
import { addInvented, get, openScene, type Scene } from '../scene.ts'

const PATH = '/statistiques/rapport'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterEach(() => scene.close())

const words = (body: string) =>
  body
    .slice(body.indexOf('<main'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

async function page(query = '', browser = scene.admin): Promise<string> {
  const answer = await get(scene, `${PATH}${query}`, undefined, browser)
  expect(answer.statusCode).toBe(200)
  return words(answer.body)
}

/** So many appointments of a month, kept, missed, and without a word. */
async function month(first: string, { honoured = 0, missed = 0, unknown = 0 }): Promise<void> {
  const statuses = [
    ...Array(honoured).fill('honoured'),
    ...Array(missed).fill('missed'),
    ...Array(unknown).fill('planned'),
  ]
  for (const status of statuses) await addInvented(scene, { lastName: 'MOREL', at: `${first}-10T10:00`, status })
}

describe('the report of a month', () => {
  test('is of the last month that is over, says five sentences and the figures they rest on, and when it was counted', async () => {
    await scene.change((tx) => setOffice(tx, scene.office.id, { segmentPrice: 800 }))
    await month('2026-11', { honoured: 15, missed: 15 })
    await month('2026-12', { honoured: 40, missed: 6, unknown: 5 })
    await countOffice(scene.service.parts, scene.office)
    const said = await page('', await scene.enter('agent'))
    expect(said).toContain('Rapport du mois, SPIP 92 : décembre 2026')
    expect(said).toContain(
      'En décembre 2026, 6 rendez-vous ont été manqués sur 46 honorés ou manqués, soit 13 % ; pour 5 autres, l’issue n’est pas notée, et le vrai taux est entre 11 et 22 %.',
    )
    expect(said).toContain('C’est moins que le mois précédent (50 %)')
    expect(said).toContain('Aucun message n’a été reçu.')
    expect(said).toContain('Aucun SMS n’est parti')
    expect(said).toContain('Rendez-vous honorés 40 Rendez-vous manqués 6')
    expect(said).toContain('Compté le lundi 11 janvier à 10 h 00')
  })

  test('of a month of which little is known gives no rate', async () => {
    await month('2026-12', { honoured: 12, missed: 6, unknown: 12 })
    await countOffice(scene.service.parts, scene.office)
    const said = await page()
    expect(said).toContain('l’issue n’est connue que pour 60 % des rendez-vous')
    expect(said).toContain('Sans taux, ce mois ne peut pas être comparé au précédent.')
    expect(said).not.toContain('soit')
  })

  test('says nothing of a month that was not counted to its end', async () => {
    expect(await page()).toContain('Ce mois n’est pas encore compté.')
    await countOffice(scene.service.parts, scene.office)
    scene.setClock('2027-02-01T08:00')
    const visitor = await scene.enter('agent')
    expect(await page('', visitor)).toMatch(/janvier 2027 Ce mois n’est pas encore compté/)
    await countOffice(scene.service.parts, scene.office)
    expect(await page('', visitor)).not.toContain('pas encore compté')
  })

  test.each([
    ['?mois=2026-10', 'octobre 2026'],
    ['?mois=2027-01', 'décembre 2026'],
    ['?mois=2026-13', 'décembre 2026'],
    ['?mois=2026-1', 'décembre 2026'],
    ['?mois=<script>', 'décembre 2026'],
    ['?mois=2026-11&mois=2026-10', 'décembre 2026'],
  ])('asked for with %s is of %s', async (query, name) => {
    await countOffice(scene.service.parts, scene.office)
    expect(await page(query)).toContain(`SPIP 92 : ${name}`)
  })

  test('is of the visitor’s own office', async () => {
    const { newId } = scene.service.parts
    const officeId = newId()
    const office = { id: officeId, code: 'TJ', name: 'Greffe', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
    await month('2026-12', { honoured: 40, missed: 6 })
    await countOffice(scene.service.parts, scene.office)
    const visitor = await scene.enter('admin', officeId)
    expect(await page('', visitor)).toContain('Ce mois n’est pas encore compté.')
    await countOffice(scene.service.parts, { ...scene.office, id: officeId })
    expect(await page('', visitor)).toContain('Greffe : décembre 2026 Aucun rendez-vous n’était prévu')
  })

  test('that is read has an old count made anew for whoever comes next, and a fresh one left alone', async () => {
    const { parts, ticker } = scene.service
    await countOffice(parts, scene.office)
    const first = await findCountedAt(parts.store, scene.office.id)
    await page()
    await ticker.quiet()
    expect(await findCountedAt(parts.store, scene.office.id)).toEqual(first)
    scene.setClock('2027-01-11T10:20')
    expect(await page()).toContain('à 10 h 00')
    await ticker.quiet()
    expect(await page()).toContain('à 10 h 20')
  })

  test('is counted anew once, whoever asks while it is: before the count begins, or under way', async () => {
    const { parts, ticker } = scene.service
    await countOffice(parts, scene.office)
    const { statements, commits } = countStatements()
    const counted = async (minute: number, ask: () => Promise<void> | void) => {
      scene.setClock(`2027-01-11T${10 + Math.floor(minute / 60)}:${minute % 60}`)
      const before = { statements: statements(), commits: commits() }
      await ask()
      await ticker.quiet()
      return { statements: statements() - before.statements, commits: commits() - before.commits }
    }
    const recount = () => ticker.recount(scene.office.id)
    const once = await counted(20, recount)
    expect(once.commits).toBeGreaterThan(0)
    expect(
      await counted(40, () => {
        recount()
        recount()
      }),
    ).toEqual(once)
    const underWay = await counted(80, async () => {
      recount()
      while (ticker.inHand().length === 0) await turn()
      recount()
    })
    expect(underWay.commits).toBe(once.commits)
  })
})
