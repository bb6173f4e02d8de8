import { expect, onTestFinished, test } from 'vitest'
import { countStatements } from '../support/count-statements.ts'
import { openStory } from '../support/story.ts'

test('a tick with nothing due costs few statements, however many appointments are to come', async () => {
  const story = await openStory('2026-12-01T10:00')
  onTestFinished(() => story.service.close())
  const idle: number[] = []
  for (const people of [2, 40]) {
    await story.load(...Array.from({ length: people }, (_, person) => line(person)))
    for (let time = 0; time < 2; time++) await ticked()
    const counted = countStatements()
    await ticked()
    idle.push(counted.statements())
    expect(counted.commits()).toBeLessThanOrEqual(2)
  }
  const [few, many] = idle
  expect(few).toBeLessThanOrEqual(30)
  expect(many).toBe(few)

  async function ticked() {
    await story.service.ticker.tick()
    await story.service.ticker.quiet()
  }
})

function line(person: number): string {
  return `D-${person};TEST;Karim;+336399${80_000 + person};R-${person};SPIP;14/12/2026;14h30;SPIP;m.lefevre@justice.example;`
}
