import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

/** Modules whose promises are kept further up, by the tests of the verbs that use them: on both engines, but for copies of files. */
const FURTHER_UP = [
  'copies',
  'data-keys',
  'erasure',
  'former-homes',
  'move-look-ups',
  'person-rows',
  'retention',
  'row-keys',
  'rows-about',
  'seal-again',
  'sqlite-keys',
  'unused-accounts',
]
/** What rows become and what a store is made of: every other test exercises it. */
const WITHIN =
  /^(asPlace|asAppointment|withPlace|ofSpan|asProbationer|isUrgent|noLaterThanUse|openPostgres|openLine|storeNowMs|openSqlite|transactionsOf|asSession|runnerFor|breathing|neverWithinAnother|inTransaction|isLocked|begin|turnsOf|copyStore|snapshotStore|countRows|countApplied|watchGrowth|lockChosen|secondsBetween|ownValues|indexing|kitFor|\w+Tables|tablesFor)$/

test('every function of the store is called by its tests', () => {
  const tests = globSync('test/store/**/*.ts').map(read).join('\n')
  const modules = globSync('src/store/**/*.ts').filter((file) => !FURTHER_UP.includes(basename(file, '.ts')))
  const exported = modules.flatMap((file) =>
    [...read(file).matchAll(/^export (?:async )?function\*? ?(\w+)/gm)].map(([, name]) => name ?? ''),
  )
  expect(exported.length).toBeGreaterThan(80)
  expect(exported.filter((name) => !WITHIN.test(name) && !new RegExp(`\\b${name}\\(`).test(tests))).toEqual([])
})

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
