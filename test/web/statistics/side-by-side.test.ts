import { DateTime } from 'luxon'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countOffice } from '../../../src/app/effect/keep-counts.ts'
import type { AppointmentStatus } from '../../../src/domain/appointment.ts'
import { replaceActivityCounts } from '../../../src/store/effect/activity.ts'
import { replaceTextCounts } from '../../../src/store/effect/texts.ts'
import { setOffice } from '../../../src/store/offices/offices.ts'
import { addInvented, addOthers, get, openScene, type Scene } from '../scene.ts'
import { cellsIn } from './cells.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterEach(() => scene.close())

const DECEMBER = '2026-12'

test('the report and the page, opened side by side, say the same figures in the same words', async () => {
  await appointments(45, 'honoured')
  // Nine appointments missed by three people.
  const missed = await appointments(3, 'missed')
  for (const personId of missed) await addOthers(scene, personId, 2, { at: `${DECEMBER}-16T10:00`, status: 'missed' })
  await appointments(6, 'excused')
  await appointments(3, 'cancelled')
  await appointments(5, 'planned')
  await appointments(40, 'honoured', '2026-11')
  await countOffice(scene.service.parts, scene.office)
  await keepWork()
  await comparePages()
})

test('so do they in a month with a rate, and in one of which too little is known', async () => {
  await appointments(40, 'honoured')
  await appointments(10, 'missed')
  await appointments(3, 'planned')
  await countOffice(scene.service.parts, scene.office)
  const { report } = await comparePages()
  expect(report).toContain('10 rendez-vous ont été manqués sur 50 honorés ou manqués, soit 20 %')
  expect(report).toContain('le vrai taux est entre 18 et 26 %')
  await appointments(30, 'planned')
  await countOffice(scene.service.parts, scene.office)
  scene.setClock('2027-01-12T10:00')
  expect((await comparePages()).report).toContain('aucun taux d’absence n’est donné')
})

test('so do they in a month of few appointments, and in one to which few came', async () => {
  await appointments(9, 'honoured')
  await appointments(6, 'missed')
  await countOffice(scene.service.parts, scene.office)
  expect((await comparePages()).report).toContain('soit 40 %')
  const { tables } = scene.service.parts.store
  await scene.change(async (tx) => void (await tx.db.delete(tables.appointments)))
  await appointments(3, 'honoured')
  await appointments(30, 'missed')
  await appointments(5, 'planned')
  scene.setClock('2027-01-12T10:00')
  await countOffice(scene.service.parts, scene.office)
  expect((await comparePages()).report).toContain('moins de 5 personnes sont venues')
})

test('of a month whose appointments are gone, both tell what was counted of it', async () => {
  const { tables } = scene.service.parts.store
  await appointments(30, 'honoured')
  await appointments(10, 'missed')
  await countOffice(scene.service.parts, scene.office)
  await comparePages()
  await scene.change(async (tx) => void (await tx.db.delete(tables.appointments)))
  scene.setClock('2029-02-11T10:00')
  await countOffice(scene.service.parts, scene.office)
  const { report } = await comparePages()
  expect(report).toContain('10 rendez-vous ont été manqués sur 40')
})

/** Every figure of the report against the row of its month on the page. */
async function comparePages(): Promise<{ report: string }> {
  const visitor = await scene.enter('admin')
  const page = (await get(scene, `/statistiques?du=${DECEMBER}&au=${DECEMBER}`, undefined, visitor)).body
  const { body } = await get(scene, `/statistiques/rapport?mois=${DECEMBER}`, undefined, visitor)
  const report = wordsOf(body.slice(body.indexOf('<main')))
  const facts = new Map(
    [...body.matchAll(/<dt>([^<]*)<\/dt><dd>([^<]*)<\/dd>/g)].map(([, name = '', words = '']) => [name, words]),
  )
  const rowOf = (caption: RegExp) => cellsIn(page, caption)[0] ?? []
  const attendance = rowOf(/^Présences par mois/)
  const names = [
    ...['Convocations passées', 'Rendez-vous honorés', 'Rendez-vous manqués', 'Absences excusées'],
    ...['Rendez-vous annulés', 'Rendez-vous sans issue notée', 'Part dont l’issue est connue'],
  ]
  expect(names.map((name) => facts.get(name))).toEqual(attendance.slice(1, 8))
  const rate = attendance[8] ?? ''
  for (const percents of rate.matchAll(/\d[^()]*%/g))
    expect(report.replaceAll(/(\d+) à (\d+) %/g, 'entre $1 et $2 %')).toContain(percents[0].trim())
  if (rate === 'pas de taux') expect(report).not.toMatch(/soit|taux est/)

  const [, received, alone, handed, corrected] = rowOf(/^Qui répond/)
  expect(facts.get('Messages reçus')).toBe(received)
  const [, people, service, agents] = rowOf(/^Temps de réponse/)
  const [, confirmed, moved, freed] = rowOf(/^Ce que les personnes ont fait/)
  if (received && received !== '0') {
    expect(facts.get('Les personnes répondent en (médiane)')).toBe(people?.replace(/ \(.*/, ''))
    expect(facts.get('Le service répond en (médiane)')).toBe(service)
    expect(facts.get('Les agents traitent une demande en (médiane)')).toBe(agents)
    expect(report).toContain(`Sur ${received} messages reçus, ${alone} ont eu la réponse du service seul`)
    expect(report).toContain(`${handed} ont été confiés à un agent`)
    expect(report).toContain(`signalé ${corrected?.replace(/ \(.*/, '')} comme mal compris`)
    expect(report.toLowerCase()).toContain(`${confirmed} rendez-vous ont été confirmés par sms`)
    expect(report).toContain(`${moved} ont été déplacés`)
    expect(report).toContain(`${freed} moments ont été rendus`)
  }
  const [, left, delivered, failed, , segments, price] = rowOf(/^SMS$/)
  if (left && left !== '0') {
    expect(report).toContain(`a envoyé ${left} SMS pour ${price} ; d’après l’opérateur, ${delivered}`)
    expect([facts.get('SMS partis'), facts.get('Segments facturés')]).toEqual([left, segments])
    expect(facts.get('SMS refusés ou pas arrivés')).toBe(failed)
    expect(facts.get('E-mails aux agents')).toBe(rowOf(/^E-mails aux agents/)[1])
    expect(rowOf(/^Injoignables/).slice(1)).toEqual(['6', '0', '0'])
    expect(report).toContain('6 personnes attendues ne peuvent pas recevoir de SMS')
  }
  return { report }
}

/** Talk, texts, marks and people without a number. */
async function keepWork(): Promise<void> {
  const { newId } = scene.service.parts
  const count = (what: string, times: number, detail = '') => ({ what, times, detail }) as never
  await scene.change(async (tx) => {
    await setOffice(tx, scene.office.id, { segmentPrice: 750 })
    await replaceActivityCounts(tx, scene.office.id, DECEMBER, [
      ...[count('confirmed', 3), count('moved', 7), count('freed', 2)],
      ...[count('received', 60), count('answeredAlone', 41), count('handedOver', 9)],
      ...[count('invited', 50), count('theyAnswered', 20, '5400'), count('weAnswered', 41, '3')],
      ...[count('agentDealt', 4, '90000'), count('agentDealt', 5, 'pending')],
    ])
    const text = { day: `${DECEMBER}-10`, kind: 'reminder', code: '' } as const
    await replaceTextCounts(tx, scene.office.id, `${DECEMBER}-10`, [
      { ...text, fate: 'delivered', texts: 1300, segments: 1410 },
      { ...text, fate: 'refused', code: 'landline', texts: 4, segments: 4 },
      { ...text, kind: 'email', fate: 'sent', texts: 12, segments: 0 },
    ])
    const at = DateTime.fromISO(`${DECEMBER}-20T10:00`, { zone: scene.office.zone }).toUTC()
    const mark = {
      officeId: scene.office.id,
      month: DECEMBER,
      messageId: null,
      agentId: null,
      at,
      read: 'other',
      meant: 'confirm',
    } as const
    await tx.db.insert(tx.tables.misreadings).values([
      { ...mark, id: newId() },
      { ...mark, id: newId() },
    ])
  })
  for (let person = 0; person < 6; person++) await addInvented(scene, { lastName: 'LOIN', at: '2027-02-10T10:00' })
}

/** So many people, each convened once; who they are. */
async function appointments(count: number, status: AppointmentStatus, month = DECEMBER): Promise<string[]> {
  const ids: string[] = []
  for (let person = 0; person < count; person++)
    ids.push((await addInvented(scene, { lastName: 'INVENTÉ', at: `${month}-10T10:00`, status })).personId)
  return ids
}

function wordsOf(body: string): string {
  return body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}
