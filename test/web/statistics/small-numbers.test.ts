import { afterEach, beforeEach, expect, test } from 'vitest'
import { countOffice } from '../../../src/app/effect/keep-counts.ts'
import type { ActivityCount } from '../../../src/domain/effect/activity-count.ts'
import type { TextCount } from '../../../src/domain/effect/texts.ts'
import { replaceActivityCounts } from '../../../src/store/effect/activity.ts'
import { replaceTextCounts } from '../../../src/store/effect/texts.ts'
import { setOffice } from '../../../src/store/offices/offices.ts'
import { get, openScene, type Scene } from '../scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-02-11T10:00')
})
afterEach(() => scene.close())

/** What was counted of January, of which all below five is `few`, and of a February of which nearly all is. */
type Few = 1 | 2 | 3 | 4

test('whether it was one of few or another number of few, the page, its files and the report are the same to the letter', async () => {
  await countOffice(scene.service.parts, scene.office)
  await scene.change((tx) => setOffice(tx, scene.office.id, { segmentPrice: 750 }))
  const one = await publishedOf(1)
  expect(one.get('/statistiques?du=2027-01&au=2027-02')).toContain('moins de 5')
  expect(one.size).toBeGreaterThan(20)
  for (const few of [2, 3, 4] as const)
    for (const [address, body] of await publishedOf(few)) expect(body, `${address} of ${few}`).toBe(one.get(address))
})

test('a number of five or more is told, so that the test above compares what is there', async () => {
  await countOffice(scene.service.parts, scene.office)
  const one = await publishedOf(1)
  await keep('2027-01', { what: 'received', detail: '', times: 101 })
  expect(await read('/statistiques/messages.csv?du=2027-01&au=2027-02')).not.toBe(
    one.get('/statistiques/messages.csv?du=2027-01&au=2027-02'),
  )
})

async function keep(month: string, ...counts: ActivityCount[]): Promise<void> {
  await scene.change((tx) => replaceActivityCounts(tx, scene.office.id, month, counts))
}

/** All that is told, by its address. */
async function publishedOf(few: Few): Promise<Map<string, string>> {
  await keep('2027-01', ...january(few))
  await keep('2027-02', ...february(few))
  await keepTexts('2027-01-11', [
    ...[text('sent', few), text('delivered', 100 - few, 100), text('refused', few, 0, 'landline')],
    ...[text('dropped', 40 - few, 0, 'newVersion'), text('dropped', few, 0, 'optedOut')],
    ...[text('sent', 9, 0, '', 'email'), text('refused', few, 0, '', 'email')],
  ])
  await keepTexts('2027-02-10', [text('delivered', few, 2 * few)])
  await mark(few)
  const addresses = ['2027-01', '2027-02'].flatMap((from) =>
    ['mois', 'service'].flatMap((by) => {
      const query = `?du=${from}&au=2027-02${by === 'mois' ? '' : `&par=${by}`}`
      const files = ['actes', 'questions', 'messages', 'delais', 'sms', 'motifs', 'e-mails']
      return [`/statistiques${query}`, ...files.map((file) => `/statistiques/${file}.csv${query}`)]
    }),
  )
  const all = [...addresses, '/statistiques/rapport?mois=2027-01']
  return new Map(await Promise.all(all.map(async (address) => [address, await read(address)] as const)))
}

async function read(address: string): Promise<string> {
  const { body, statusCode } = await get(scene, address)
  expect(statusCode).toBe(200)
  return body
}

function january(few: Few): ActivityCount[] {
  return [
    ...[
      count('confirmed', few),
      count('moved', 6),
      count('freed', few),
      count('late', few),
      count('asked', few, 'when'),
    ],
    ...[count('received', 100), count('answeredAlone', 80 - few), count('handedOver', few), count('neither', 20)],
    ...[count('invited', 60), count('theyAnswered', 60 - few, '90'), count('weAnswered', few, String(few * 60))],
    ...[count('agentDealt', few, String(few * 1000))],
  ]
}

function february(few: Few): ActivityCount[] {
  return [
    ...[count('received', few), count('answeredAlone', few), count('invited', few)],
    ...[count('theyAnswered', few, String(few)), count('weAnswered', few, '2')],
  ]
}

function count(what: ActivityCount['what'], times: number, detail = ''): ActivityCount {
  return { what, detail, times }
}

function text(
  fate: TextCount['fate'],
  texts: number,
  segments = texts,
  code = '',
  kind: TextCount['kind'] = 'summons',
) {
  return { fate, texts, segments, code, kind }
}

async function keepTexts(day: string, counts: Omit<TextCount, 'day'>[]): Promise<void> {
  const placed = counts.map((one) => ({ ...one, day }))
  await scene.change((tx) => replaceTextCounts(tx, scene.office.id, day, placed))
}

/** So many messages of January that were misunderstood, which are gone. */
async function mark(many: number): Promise<void> {
  const { newId } = scene.service.parts
  const one = { messageId: null, agentId: null, officeId: scene.office.id, month: '2027-01', at: scene.now() }
  const marks = Array.from({ length: many }, () => ({ ...one, id: newId(), read: 'other', meant: 'confirm' }) as const)
  await scene.change(async ({ db, tables }) => {
    await db.delete(tables.misreadings)
    await db.insert(tables.misreadings).values(marks)
  })
}
