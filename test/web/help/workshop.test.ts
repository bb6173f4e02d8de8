import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemo } from '../../../src/app/upkeep/load-demo.ts'
import { PHONE } from '../../../src/web/demo/words.ts'
import { workshopCards } from '../../../src/web/help/workshop-cards.ts'
import { DANGER } from '../../../src/web/help/workshop-page.ts'
import { REQUESTS } from '../../../src/web/requests/words.ts'
import { SIGNS } from '../../../src/web/words.ts'
import { get, openScene, post, type Scene } from '../scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await loadDemo(scene.service.parts)
  await scene.service.ticker.tick()
})
afterAll(() => scene.close())

/** What the workshop promises its players is what the service does. */
test('the week is played as its cards say', async () => {
  const [karim, elodie, sean, nour, ines] = workshopCards()
  expect(await play(karim)).toMatch(/attestation/)
  expect(await agendaOf('BENALI')).toContain(SIGNS.movedByText)
  await play(elodie)
  expect((await agendaOf('MOREAU')).split(SIGNS.confirmed)).toHaveLength(3)
  expect(await play(sean)).toMatch(/noted|see you|Thank/i)
  expect(await agendaOf('BRIEN')).toContain(SIGNS.confirmed)
  await play(nour)
  const waiting = (await get(scene, '/demandes')).body
  expect(waiting).toContain('PETIT')
  expect(waiting).toContain(REQUESTS.kinds.callback)
  expect(await play(ines)).toMatch(/ne se change pas par SMS|tient|prévu/)
  expect((await get(scene, '/agenda/lettres')).body).toContain('MARTIN')
  expect(await say('06 39 98 00 04', DANGER)).toMatch(/3114/)
  expect((await get(scene, '/demandes')).body).toContain(REQUESTS.kinds.danger)
})

async function play(card: ReturnType<typeof workshopCards>[number] | undefined): Promise<string> {
  if (!card) throw new Error('a card is missing')
  let said = ''
  for (const [words] of card.writes) said = await say(card.phone, words)
  return said
}

/** What the telephone shows last. */
async function say(phone: string, words: string): Promise<string> {
  await post(scene, '/telephone', { numero: phone, message: words })
  await scene.service.ticker.tick()
  const { body } = await get(scene, `/telephone?numero=${encodeURIComponent(phone)}`)
  return body.slice(body.lastIndexOf(PHONE.fromService)).split('</li>')[0] ?? ''
}

async function agendaOf(lastName: string): Promise<string> {
  const pages = await Promise.all(
    ['2027-01-11', '2027-01-18', '2027-01-25'].map((day) => get(scene, `/agenda?jour=${day}&vue=semaine`)),
  )
  return pages
    .flatMap(({ body }) => body.split('<tr'))
    .filter((row) => row.includes(lastName))
    .join('\n')
}
