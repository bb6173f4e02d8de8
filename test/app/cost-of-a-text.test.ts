import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openStory } from '../support/story.ts'

const TEXTS = 60

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

function line(person: number): string {
  return `D-${person};TEST;Karim;+336399${80_000 + person};R-${person};SPIP;14/12/2026;14h30;SPIP;m.lefevre@justice.example;`
}

/** Counts what any connection runs, from now to the end of the test. */
function countStatements() {
  let [statements, commits] = [0, 0]
  const memory = new Sqlite(':memory:')
  const prepared = Object.getPrototypeOf(memory.prepare('select 1'))
  memory.close()
  const { exec } = Sqlite.prototype
  const originals = { run: prepared.run, all: prepared.all, get: prepared.get }
  for (const how of ['run', 'all', 'get'] as const) {
    prepared[how] = function (...values: unknown[]) {
      statements++
      return originals[how].apply(this, values)
    }
  }
  Sqlite.prototype.exec = function (sql) {
    statements++
    if (sql === 'commit') commits++
    return exec.call(this, sql)
  }
  onTestFinished(() => {
    Object.assign(prepared, originals)
    Sqlite.prototype.exec = exec
  })
  return { statements: () => statements, commits: () => commits }
}
