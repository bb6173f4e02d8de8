import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { JOURNAL_BROKEN } from '../../src/app/mark-names.ts'
import { checkJournalTonight } from '../../src/app/upkeep/check-journal-tonight.ts'
import { setMark } from '../../src/store/marks/marks.ts'
import { enqueueTexts } from '../../src/store/messages/outbox.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { replacePromiseCounts } from '../../src/store/promises/promises.ts'
import { sayFinding } from '../../src/web/state/finding-words.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/service.ts'
import { get, openScene, type Scene } from './scene.ts'

let scene: Scene

describe('the state of the service', () => {
  afterEach(() => scene.close())

  test('says what is wrong first, how to mend it, and how many are to be put right', async () => {
    scene = await openScene('2027-01-11T10:00')
    const page = await show('/etat')
    expect(page).toContain('Le service n’a encore jamais travaillé : démarrez-le')
    expect(page).toMatch(/À régler maintenant : \d/)
    await scene.service.ticker.tick()
    const mended = await show('/etat')
    expect(mended).toContain('Le service travaille')
    expect(mended).not.toContain('n’a encore jamais travaillé')
    const [problem, fine] = [page.indexOf('jamais travaillé'), page.indexOf('L’opérateur ne refuse pas')]
    expect(problem).toBeLessThan(fine)
  })

  test('says that no copy is made at night, which whoever sees to the service must know', async () => {
    const twilio = { TWILIO_ACCOUNT_SID: ACCOUNT_SID, TWILIO_AUTH_TOKEN: AUTH_TOKEN, TWILIO_FROM: '+33937000000' }
    scene = await openScene('2027-01-11T10:00', { environment: twilio })
    expect(await show('/etat')).toContain('Aucune copie n’est faite la nuit')
    expect(await show('/etat?langue=en')).toContain('No copy is made at night')
  })

  test('says what the night found of the journal, which keys are used and where the secret is', async () => {
    scene = await openScene('2027-01-11T10:00')
    const { parts } = scene.service
    await checkJournalTonight(parts)
    const page = await show('/etat')
    expect(page).toContain('relu en entier la nuit du 11/01/2027')
    expect(page).toContain('Clés de la base : ')
    expect(page).toContain('La clé secrète')
    await scene.change((tx) => setMark(tx, JOURNAL_BROKEN, scene.now().toUTC().toISO() ?? ''))
    expect(await show('/etat')).toContain('Quelqu’un a changé le journal dans la base : la nuit l’a vu le 11/01/2027')
  })

  test('says that files are put where nobody reads them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'justif-watched-'))
    mkdirSync(join(folder, 'ancien-code'))
    scene = await openScene('2027-01-11T10:00', { environment: { IMPORT_FOLDER: folder } })
    expect(await show('/etat')).toContain('ne portent le code d’aucun service : 1')
    rmSync(folder, { recursive: true })
  })

  test('says the same in English, in English throughout', async () => {
    scene = await openScene('2027-01-11T10:00')
    const page = await show('/etat?langue=en')
    expect(page).toContain('The service has never worked yet: start it')
    expect(page).toContain('<div lang="en">')
    expect(page.slice(page.indexOf('<div lang="en">'), page.indexOf('</main>'))).not.toMatch(/[éèàù]|SMS|Jour/)
    expect(page).toContain('href="/etat?langue=fr"')
  })

  test('tells the promises of thirty days, each day and together, and which day was missed', async () => {
    scene = await openScene('2027-01-11T10:00')
    await keep('2027-01-09', { promise: 'texts', due: 400, kept: 400, worst: 12 })
    await keep('2027-01-08', { promise: 'texts', due: 10_000, kept: 9_988, worst: 300 })
    await keep('2027-01-08', { promise: 'inbound', due: 20, kept: 19, worst: 0 }, false)
    await keep('2026-12-12', { promise: 'texts', due: 7, kept: 7, worst: 3 })
    const page = plain(await show('/etat'))
    expect(page).toContain('99,88 % (manqués : 12 sur 10 400)')
    expect(page).toContain('5 min')
    expect(page).toMatch(/manquée 99,88 % \(manqués : 12 sur 10 000\)/)
    // One alone is no bad day.
    expect(page).toContain('95,00 % (manqués : 1 sur 20)')
    expect(page).not.toMatch(/manquée 95,00/)
    expect(page).toContain('href="/envois?jour=2027-01-08"')
    expect(page).not.toContain('/envois?jour=2027-01-09')
    expect(page).not.toContain('12 déc. 2026')
  })

  test('counts today as it stands, and says nothing of another office', async () => {
    scene = await openScene('2027-01-11T10:00')
    const { newId } = scene.service.parts
    const other = { id: newId(), code: 'OTHER', name: 'SPIP 93', zone: 'Europe/Paris', holidayRegion: 'FR' }
    const text = (officeId: string) => ({
      ...{ id: newId(), key: newId(), officeId, kind: 'agent', phone: '+33639980001', body: 'x', rank: 1 },
      dueAt: scene.now().minus({ minutes: 5 }).toUTC(),
    })
    await scene.change(async (tx) => {
      await addOffice(tx, other, newId, scene.now())
      await enqueueTexts(tx, [text(scene.office.id), text(other.id), text(other.id)], scene.now().toUTC())
    })
    const page = plain(await show('/etat'))
    expect(page).toContain('aujourd’hui, jusqu’à maintenant')
    expect(page).toContain('0,00 % (manqués : 1 sur 1)')
    expect(page).not.toContain('OTHER')
    expect(page).not.toContain('SPIP 93')
  })

  test('gives its numbers to a spreadsheet', async () => {
    scene = await openScene('2027-01-11T10:00')
    await keep('2027-01-09', { promise: 'texts', due: 4000, kept: 3999, worst: 75 })
    const csv = await show('/etat/promesses.csv')
    expect(csv).toContain('2027-01-09;SMS à l’heure;4000;3999;75')
    expect(await show('/etat/promesses.csv?langue=en')).toContain('2027-01-09;Texts on time;4000;3999;75')
  })

  test('before anything was counted, it says when it will be', async () => {
    scene = await openScene('2027-01-11T10:00')
    expect(await show('/etat')).toContain('Rien n’a été compté encore')
  })
})

test('each thing found is said in both languages, each in its own', () => {
  const finding = { level: 'warning', code: 'textsPromiseBroken', count: 3, about: '400' } as const
  expect(sayFinding(finding)).toContain('SMS partis en retard, ou pas partis, en 24 heures : 3 sur 400')
  expect(sayFinding(finding, 'en')).toContain('Texts that left late, or did not leave, in 24 hours: 3 of 400')
})

async function show(path: string): Promise<string> {
  const answer = await get(scene, path, undefined, await scene.enter('admin'))
  expect(answer.statusCode).toBe(200)
  return answer.body
}

/** Without its tags' insides and the spaces of numbers. */
function plain(page: string): string {
  return page
    .replace(/<(?!a )[^>]*>/g, ' ')
    .replace(/[\u202f\u00a0]/g, ' ')
    .replace(/\s+/g, ' ')
}

async function keep(
  day: string,
  count: { promise: 'texts' | 'inbound' | 'answers'; due: number; kept: number; worst: number },
  alone = true,
): Promise<void> {
  const officeId = scene.office.id
  const of = alone ? [] : [{ officeId, promise: 'texts' as const, due: 10_000, kept: 9_988, worst: 300 }]
  await scene.change((tx) => replacePromiseCounts(tx, [officeId], day, [...of, { officeId, ...count }]))
}
