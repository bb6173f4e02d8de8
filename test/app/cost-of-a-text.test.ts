import { expect, onTestFinished, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { countStatements } from '../support/count-statements.ts'
import { openStory } from '../support/story.ts'

const TEXTS = 60
/** Its beginning, whether another process wrote, its end. */
const COMMIT = 3

test('a text that leaves costs few statements, and fewer commits than texts', async () => {
  const story = await openStory('2026-12-01T10:00')
  onTestFinished(() => story.service.close())
  await story.load(...Array.from({ length: TEXTS }, (_, person) => line(person)))
  const counted = countStatements()
  const { texts } = await story.service.ticker.tick()
  expect(texts).toBe(TEXTS)
  // Its own row three times, who it is about, the conversation, and its share of the batch.
  expect(counted.statements() / TEXTS).toBeLessThan(14)
  expect(counted.commits() / TEXTS).toBeLessThan(0.5)
})

test.each([
  ['merci', 10],
  ["c'est où", 10],
  ['bonjour', 10],
  ['oui', 14],
  ['je serai en retard de 10 minutes', 14],
  ['je peux pas venir', 20],
])('a turn, "%s", costs at most %i statements besides its commit, the repeated webhook four', async (words, most) => {
  const story = await openStory('2026-12-01T10:00')
  onTestFinished(() => story.service.close())
  await story.load(line(1), line(2))
  await story.service.ticker.tick()
  const { parts } = story.service
  const said = (person: number, sid: string) =>
    receiveMessage(parts, {
      sid,
      from: `+336399${80_000 + person}`,
      body: words,
      to: '+33937000000',
      carrierOptOut: undefined,
    })
  await said(1, 'SM1') // the office, its types and the agent are read once
  const first = countStatements()
  expect(await said(2, 'SM2')).toBe(true)
  expect(first.statements()).toBeLessThanOrEqual(most + COMMIT)
  const again = first.statements()
  expect(await said(2, 'SM2')).toBe(false)
  expect(first.statements() - again).toBeLessThanOrEqual(4 + COMMIT)
})

function line(person: number): string {
  return `D-${person};TEST;Karim;+336399${80_000 + person};R-${person};SPIP;14/12/2026;14h30;SPIP;m.lefevre@justice.example;`
}
