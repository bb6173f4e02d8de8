import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { locksLargeTable, plainIndexes, tripsOver, VERDICT } from '../../../migrations/release-before.ts'

/** Before it, nobody asked. */
const FIRST = '0012'
const REFERENCE = 'ADD CONSTRAINT "of_agent" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id")'
/** Before it, indexes were made as a table was locked. */
const BESIDE_OTHERS = '0034'

describe.each(['sqlite', 'postgres'])('%s', (engine) => {
  const folder = fileURLToPath(new URL(`../../../migrations/${engine}`, import.meta.url))
  const all = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const plain = plainIndexes(all.map((name) => readFileSync(`${folder}/${name}`, 'utf8')))
  const files = all.filter((name) => name >= FIRST)

  test.each(files)('%s says whether the release before runs on it, and it is so', (name) => {
    const migration = readFileSync(`${folder}/${name}`, 'utf8')
    const [, runs, why] = VERDICT.exec(migration.split('\n')[0] ?? '') ?? []
    expect(runs ?? why, 'its first line says neither').toBeDefined()
    if (runs) expect(tripsOver(migration, plain)).toEqual([])
  })
})

describe('on Postgres, from the next one on', () => {
  const folder = fileURLToPath(new URL('../../../migrations/postgres', import.meta.url))
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql') && name >= BESIDE_OTHERS)

  test('no migration makes an index, or checks a reference, of a table of millions of rows, on which nobody could write meanwhile', () => {
    for (const name of files) expect(locksLargeTable(readFileSync(`${folder}/${name}`, 'utf8')), name).toEqual([])
  })

  test.each([
    ['CREATE INDEX "by_day" ON "messages" ("day");', 1],
    ['CREATE INDEX IF NOT EXISTS "by_day" ON "journal" USING btree ("day");', 1],
    ['CREATE UNIQUE INDEX "once" ON "appointments" ("key");', 1],
    ['CREATE INDEX "by_day" ON "offices" ("day");', 0],
    ['CREATE TABLE "receipts" ("id" text);--> statement-breakpoint\nCREATE INDEX "one" ON "receipts" ("id");', 0],
    ['ALTER TABLE "messages" ADD COLUMN "day" text;', 0],
    [`ALTER TABLE "messages" ${REFERENCE};`, 1],
    [`ALTER TABLE "messages" ${REFERENCE}\n ON DELETE no action;`, 1],
    [`ALTER TABLE "public"."journal" ${REFERENCE};`, 1],
    [`ALTER TABLE "messages" ${REFERENCE} NOT VALID;`, 0],
    ['ALTER TABLE "messages" VALIDATE CONSTRAINT "of_agent";', 1],
    [`ALTER TABLE "offices" ${REFERENCE};`, 0],
    [`CREATE TABLE "receipts" ("id" text);--> statement-breakpoint\nALTER TABLE "receipts" ${REFERENCE};`, 0],
    ['ALTER TABLE "messages" ADD COLUMN "agent_id" text REFERENCES "agents"("id");', 0],
  ])('%s: %i that would', (migration, statements) => {
    expect(locksLargeTable(migration)).toHaveLength(statements)
  })
})

describe('the release before', () => {
  test.each([
    ['a table', 'CREATE TABLE "paces" ("id" text PRIMARY KEY NOT NULL);'],
    ['a column that may be left out', 'ALTER TABLE `agents` ADD `elsewhere` text;'],
    ['one of several words', 'ALTER TABLE "people" ADD COLUMN "until" timestamp (3) with time zone;'],
    ['one with a value of its own', 'ALTER TABLE "offices" ADD COLUMN "welcomes" boolean DEFAULT false NOT NULL;'],
    ['a reference of a new column', 'ALTER TABLE `sessions` ADD `office_id` text REFERENCES offices(id);'],
    ['an index', 'CREATE INDEX "by_day" ON "messages" ("day");'],
    [
      'what keeps the journal as it is',
      'CREATE TRIGGER `journal_entry_stays` BEFORE UPDATE OF `at` ON `journal` BEGIN SELECT 1; END;',
    ],
    [
      'what is asked of a table that is new',
      'CREATE TABLE `days` (`id` text);--> statement-breakpoint\nCREATE UNIQUE INDEX `one` ON `days` (`id`);',
    ],
  ])('runs on %s', (_, migration) => {
    // An index is looked at by the table it stands on.
    expect(tripsOver(migration)).toEqual([])
  })

  test('runs without an index that only finds sooner, and not without one that refuses what is there twice', () => {
    const plain = plainIndexes(['CREATE INDEX "by_day" ON "m" ("day");\nCREATE UNIQUE INDEX "once" ON "m" ("key");'])
    expect(tripsOver('DROP INDEX "by_day";--> statement-breakpoint\nDROP INDEX "once";', plain)).toEqual([
      'DROP INDEX "once";',
    ])
  })

  test.each([
    ['a column less', 'ALTER TABLE "offices" DROP COLUMN "phone";'],
    ['a table less', 'DROP TABLE `reminders`;'],
    ['what acts by itself', 'CREATE TRIGGER `quiet` AFTER INSERT ON `marks` BEGIN DELETE FROM `journal`; END;'],
    ['another name', 'ALTER TABLE `reminders` RENAME TO `planned`;'],
    ['a value of a new column that may be there once', 'ALTER TABLE "agents" ADD COLUMN "badge" text UNIQUE;'],
    ['a column that must be filled', 'ALTER TABLE "offices" ADD COLUMN "region" text NOT NULL;'],
    ['a value that may be there once', 'CREATE UNIQUE INDEX `one` ON `agents` (`name`);'],
    ['another type', 'ALTER TABLE "offices" ALTER COLUMN "price" SET DATA TYPE text;'],
    ['what is written otherwise', 'UPDATE `appointments` SET `reference_key` = substr(`reference_key`, 1, 22);'],
    ['a table made anew', 'CREATE TABLE `__new_days` (`id` text);--> statement-breakpoint\nDROP TABLE `days`;'],
  ])('trips over %s', (_, migration) => {
    expect(tripsOver(migration)).toHaveLength(1)
  })
})
