import { DateTime } from 'luxon'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countOffice } from '../../src/app/effect/keep-counts.ts'
import { ACCOUNT_DOWN } from '../../src/app/mark-names.ts'
import type { DropReason, MessageState, Refusal } from '../../src/domain/message.ts'
import { LOST_BECAUSE } from '../../src/locales/fr/notices.ts'
import { setMark } from '../../src/store/marks/marks.ts'
import { markText } from '../../src/store/messages/mark-texts.ts'
import { RANK } from '../../src/store/messages/message.ts'
import { enqueueTexts } from '../../src/store/messages/outbox.ts'
import { addOffice, getOffice, setOffice } from '../../src/store/offices/offices.ts'
import { WHAT_TO_DO } from '../../src/web/sending/words.ts'
import { TEXT_REASONS } from '../../src/web/words.ts'
import { addInvented, type Browser, get, openScene, type Scene } from './scene.ts'

let scene: Scene
let agent: Browser
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
})
afterEach(() => scene.close())

describe('texts to come', () => {
  test('are told with the moment they leave, the soonest first', async () => {
    await invited()
    expect(rowsOf(await page('?etat=venir'))).toEqual([
      expect.stringMatching(/dès que possible Convocation MOREL Karim mardi 19 janvier à 14 h 30 prévu/),
      expect.stringMatching(/vendredi 15 janvier à 10 h 00 Rappel, 4 jours avant MOREL/),
      expect.stringMatching(/lundi 18 janvier à 10 h 00 Rappel, 1 jour avant MOREL/),
    ])
    expect(rowsOf(await page('?etat=venir&jour=2027-01-15'))).toEqual([expect.stringContaining('4 jours avant')])
  })
})

describe('texts that did not arrive', () => {
  test.each<[MessageState, DropReason | Refusal | 'gaveUp', string, string, string]>([
    ['refused', 'landline', 'echecs', 'refusé par l’opérateur, téléphone fixe', 'Corrigez son numéro'],
    ['undelivered', 'gone', 'echecs', 'pas arrivé, numéro plus attribué', 'Corrigez son numéro'],
    ['refused', 'gaveUp', 'echecs', 'n’a pas répondu pendant des heures', 'Appelez la personne'],
    ['refused', 'configuration', 'echecs', 'réglage à corriger', 'Prévenez votre administrateur'],
    ['dropped', 'optedOut', 'abandons', 'arrêt des SMS demandé', 'Écrivez-lui une lettre'],
    ['dropped', 'newVersion', 'abandons', 'le rendez-vous a changé', 'Rien à faire'],
    ['dropped', 'pastUse', 'abandons', 'trop tard pour être utile', 'appelez la personne'],
  ])('%s because of %s: why and what to do', async (state, reason, list, why, todo) => {
    await lost({ state, reason })
    const [row] = rowsOf(await page(`?etat=${list}`))
    expect(row).toContain('Convocation MOREL Karim')
    expect(row).toContain(why)
    expect(row).toContain(todo)
  })

  test('tell the carrier’s code, and are what the page opens with', async () => {
    await lost({ state: 'undelivered', reason: 'unknown', errorCode: 30_003 })
    expect(rowsOf(await page())[0]).toContain('code 30003 de l’opérateur')
  })

  test('may have left: nobody is told to send them again', async () => {
    await lost({ state: 'uncertain', reason: null })
    const body = await page('?etat=verifier')
    expect(rowsOf(body)[0]).toContain('envoi à vérifier Ne le renvoyez pas.')
    expect(body).toContain('les renvoyer ferait peut-être deux SMS')
    expect(body).not.toContain('action="/envois/')
  })

  test('that never reached the outbox are among those given up', async () => {
    await addInvented(scene, { lastName: 'LEROUX', at: '2027-01-19T09:30', summoned: true })
    await scene.service.ticker.tick()
    expect(rowsOf(await page('?etat=abandons'))).toEqual([
      expect.stringMatching(/Convocation LEROUX Camille .* pas de numéro Notez son numéro/),
    ])
  })

  test('have something to do about each, for every reason there is', () => {
    expect(Object.keys(TEXT_REASONS).filter((reason) => !WHAT_TO_DO[reason])).toEqual([])
    expect(Object.keys(LOST_BECAUSE).filter((reason) => !WHAT_TO_DO[reason])).toEqual([])
  })
})

describe('the page', () => {
  test('where nothing is to be said claims no more than it knows, in plain words', async () => {
    for (const [list, name, none] of [
      [
        'echecs',
        'Non arrivés',
        'Aucun SMS n’est revenu comme non arrivé. Ceux que le service n’a pas envoyés sont comptés à part.',
      ],
      ['abandons', 'Non envoyés', 'Le service n’a renoncé à aucun SMS.'],
    ] as const) {
      const body = await page(`?etat=${list}`)
      expect(body).toContain(`${name} (0)`)
      expect(body).toContain(`<p class="empty">${none}</p>`)
      expect(body).not.toMatch(/abandonn|Tous les SMS/i)
    }
  })

  test('counts by state and by day, each count leading to its list', async () => {
    await lost({ state: 'undelivered', reason: 'gone' })
    await lost({ state: 'undelivered', reason: 'gone', daysAgo: 2 })
    await lost({ state: 'sent', reason: null, daysAgo: 2 })
    await lost({ state: 'refused', reason: 'invalid', daysAgo: 40 })
    const body = await page()
    expect(body).toContain('Non arrivés (2)')
    const { days } = tablesOf(body)
    expect(days).toHaveLength(10)
    expect(days[4]).toMatch(/samedi 9 janvier 1 0 1 Non arrivés, samedi 9 janvier 0 0/)
    expect(body).toContain('href="/envois?etat=echecs&amp;jour=2027-01-09"')
    expect(await page('?etat=echecs&jour=2027-01-09')).toContain('Non arrivés (1)')
    expect(await page('?etat=echecs&jour=2027-02-30')).toContain('Non arrivés (2)')
  })

  test('says what the texts that left cost, as the preview of a file does, once the price of a segment is set', async () => {
    await lost({ state: 'delivered', reason: null, daysAgo: 2 })
    await lost({ state: 'undelivered', reason: 'gone', daysAgo: 2 })
    for (const state of ['delivered', 'refused', 'dropped'] as const) await lost({ state, reason: null, long: true })
    await lost({ state: 'delivered', reason: null, daysAgo: 30 })
    const { store } = scene.service.parts
    await countOffice(scene.service.parts, await getOffice(store, scene.office.id))
    expect(await page()).not.toContain('SMS partis')
    await scene.change((tx) => setOffice(tx, scene.office.id, { segmentPrice: 725 }))
    expect(wordsOf(await page())).toContain('SMS partis depuis 30 jours : 3 SMS, 4 segments, soit 0,29 €.')
    expect(wordsOf(await page('?jour=2027-01-11'))).toContain(
      'SMS partis le lundi 11 janvier : 1 SMS, 2 segments, soit',
    )
    expect(await page('?jour=2027-01-12'), 'of a day to come').not.toContain('SMS partis')
  })

  test('is cut into pages', async () => {
    for (let count = 0; count < 51; count++) await lost({ state: 'undelivered', reason: 'gone' })
    expect(rowsOf(await page())).toHaveLength(50)
    expect(rowsOf(await page('?etat=echecs&page=2'))).toHaveLength(1)
  })

  test('says to all that nothing leaves, and to administrators what to repair', async () => {
    await scene.change((tx) => setMark(tx, ACCOUNT_DOWN, '2027-01-11T08:30:00.000Z'))
    await scene.change((tx) =>
      tx.db.update(tx.tables.agents).set({ emailRefusedAt: DateTime.fromISO('2027-01-08T15:00Z') }),
    )
    expect(await page()).toContain('refuse le compte SMS du service depuis le lundi 11 janvier à 9 h 30')
    expect(await page()).not.toContain('E-mails refusés')
    const { body } = await get(scene, '/envois')
    expect(body).toContain('Vérifiez le crédit')
    expect(body).toContain('E-mails refusés')
    expect(body).toContain('depuis le vendredi 8 janvier à 16 h 00')
  })

  test('of another office shows nothing of this one', async () => {
    await invited()
    await lost({ state: 'undelivered', reason: 'gone' })
    const { newId } = scene.service.parts
    const id = newId()
    const office = { id, code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
    const elsewhere = await scene.enter('admin', id)
    for (const list of ['venir', 'echecs', 'verifier', 'abandons'])
      expect((await get(scene, `/envois?etat=${list}`, undefined, elsewhere)).body).not.toContain('MOREL')
  })
})

async function page(query = ''): Promise<string> {
  return (await get(scene, `/envois${query}`, undefined, agent)).body
}

/** The rows of the list, then those of the days. */
function tablesOf(body: string): { list: string[]; days: string[] } {
  const [, ...tables] = body.split('<table ')
  const ofClass = (name: string) => tables.find((table) => table.startsWith(`class="cards ${name}"`)) ?? ''
  return { list: rowsIn(ofClass('fates')), days: rowsIn(ofClass('counts')) }
}

function rowsOf(body: string): string[] {
  return tablesOf(body).list
}

function wordsOf(body: string): string {
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll(' :', ' :')
    .replaceAll(' .', '.')
}

function rowsIn(table: string): string[] {
  const rows = table.split('<tr role="row"><td').slice(1)
  return rows.map((row) =>
    `<td${row.split('</tr>')[0]}`
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

function invited() {
  return addInvented(scene, {
    lastName: 'MOREL',
    firstName: 'Karim',
    phone: '+33639981001',
    at: '2027-01-19T14:30',
    summoned: true,
  })
}

async function lost({
  state,
  reason,
  errorCode = null,
  daysAgo = 0,
  long = false,
}: {
  state: MessageState
  reason: string | null
  errorCode?: number | null
  daysAgo?: number
  /** Of two segments. */
  long?: boolean
}) {
  const at = scene.now().minus({ days: daysAgo })
  const { personId, appointmentId } = await addInvented(scene, {
    lastName: 'MOREL',
    firstName: 'Karim',
    at: '2027-01-19T14:30',
  })
  const id = scene.service.parts.newId()
  const text = {
    id,
    key: id,
    officeId: scene.office.id,
    probationerId: personId,
    appointmentId,
    version: 1,
    kind: 'summons',
    phone: '+33639981001',
    body: 'Bonjour'.repeat(long ? 30 : 1),
    rank: RANK.ours,
    dueAt: at,
  }
  await scene.change(async (tx) => {
    await enqueueTexts(tx, [text], at)
    await markText(tx, id, ['waiting'], { state, reason, errorCode })
  })
}
