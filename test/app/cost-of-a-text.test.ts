import { expect, onTestFinished, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { leaveNow } from '../../src/app/texts/leave.ts'
import { countStatements } from '../support/count-statements.ts'
import { openStory } from '../support/story.ts'

const TEXTS = 100
/** Its beginning, whether another process wrote, its end. */
const COMMIT = 3

test('a text of a batch of a hundred costs at most one statement, its share of the claim and of the commits included', async () => {
  const story = await openStory('2026-12-01T10:00', {}, { SMS_PER_SECOND: '1000' })
  onTestFinished(() => story.service.close())
  await story.load(...Array.from({ length: TEXTS }, (_, person) => line(person)))
  const counted = countStatements()
  const { texts } = await leaveNow(story.service.parts)
  expect(texts).toBe(TEXTS)
  expect(counted.statements() / TEXTS).toBeLessThanOrEqual(1)
  expect(counted.commits() / TEXTS).toBeLessThan(0.2)
})

test.each([
  ['merci', 8],
  ["c'est où", 8],
  ['bonjour', 8],
  ['oui', 12],
  ['je serai en retard de 10 minutes', 12],
  ['je peux pas venir', 18],
])('a turn, "%s", costs at most %i statements besides its commit, the repeated webhook four', async (words, most) => {
  const story = await openStory('2026-12-01T10:00')
  onTestFinished(() => story.service.close())
  await story.load(line(1), line(2))
  await story.service.ticker.tick()
  await story.service.ticker.quiet() // what is counted once a day is counted
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
