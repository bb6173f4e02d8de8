/**
 * What of a migration the release before, still running beside the new one while machines are replaced, would trip over. Expand first: a new
 * table, a column that may be left out, an index. Contract in the release after, when nobody knows the old form any more. `plain`: indexes that
 * only make rows be found sooner (`plainIndexes`), without which it runs as well.
 */
export function tripsOver(migration: string, plain: ReadonlySet<string> = new Set()): string[] {
  const statements = statementsOf(migration)
  const made = new Set(statements.flatMap((statement) => CREATED.exec(statement)?.slice(1, 2) ?? []))
  return statements.filter((statement) => {
    const table = ALTERED.exec(statement)?.[1] ?? INDEXED.exec(statement)?.[2]
    if (plain.has(DROPPED.exec(statement)?.[1] ?? '')) return false
    // Nobody of before writes to a table that was not there.
    return !(table !== undefined && made.has(table)) && !EXPANDS.some((harmless) => harmless.test(statement))
  })
}

/**
 * What of a migration of Postgres would keep everybody from writing to a table of millions of rows for minutes, every webhook answered 5xx: an index
 * made in the transaction of the migration, which `keepIndex` of the store makes beside others once the service is up; or a foreign key for which
 * every row is read. Added `NOT VALID` it holds for what is written from then on; a new column that refers (`ADD COLUMN … REFERENCES`) has no row to read.
 */
export function locksLargeTable(migration: string): string[] {
  const statements = statementsOf(migration)
  const made = new Set(statements.flatMap((statement) => CREATED.exec(statement)?.slice(1, 2) ?? []))
  return statements.filter((statement) => {
    const table = INDEXED.exec(statement)?.[2] ?? CHECKED.exec(statement)?.[1]
    return table !== undefined && LARGE.has(table) && !made.has(table)
  })
}

/** Of a country: docs/scale.md counts their rows. */
const LARGE = new Set([
  'appointments',
  'journal',
  'messages',
  'name_words',
  'notices',
  'probationers',
  'receipts',
  'schedule_lines',
])

/** The names of the indexes that these migrations make and that refuse nothing. */
export function plainIndexes(migrations: readonly string[]): Set<string> {
  return new Set(migrations.flatMap((words) => [...words.matchAll(PLAIN)].map(([, name]) => name ?? '')))
}

/** The first line of each migration: "-- Release before: runs on it." or "-- Release before: does not run on it: why, and what to do." */
export const VERDICT = /^-- Release before: (?:(runs on it)\.|does not run on it: (.{20,}))$/m

const NAME = '[`"](\\w+)[`"]'
const CREATED = new RegExp(`^create table ${NAME}`, 'i')
const ALTERED = new RegExp(`^alter table ${NAME}`, 'i')
const DROPPED = new RegExp(`^drop index ${NAME}`, 'i')
const PLAIN = new RegExp(`^create index ${NAME}`, 'gim')
const INDEXED = new RegExp(`^create (?:unique )?index (?:if not exists )?${NAME} on ${NAME}`, 'i')

/** Of each row that is there, too: not what is added "not valid". */
const CHECKED = new RegExp(
  `^alter table (?:only )?(?:"public"\\.)?${NAME} (?:add constraint \\S+ foreign key(?![\\s\\S]*\\bnot valid\\b)|validate constraint)`,
  'i',
)

const EXPANDS: RegExp[] = [
  /^create table/i,
  /^create index/i,
  // A column: one that may be left out, or that has a value of its own.
  /^alter table \S+ add (?!constraint)(?!.*\bunique\b)(?:(?!.*\bnot null\b)|(?=.*\bdefault\b))/i,
  // A column that was just added: nobody of before fills it.
  /^alter table \S+ add constraint \S+ foreign key/i,
  /^insert into/i,
  // What refuses changes of the journal that the release before does not make: it seals entries, once, and their details with another key, and says which
  // leave before they do (seals.test.ts).
  /^create (?:function|trigger) [`"]journal_\w+[`"]/i,
]

function statementsOf(migration: string): string[] {
  return migration.split('--> statement-breakpoint').map(withoutComments).filter(Boolean)
}

function withoutComments(statement: string): string {
  return statement
    .split('\n')
    .filter((line) => !line.startsWith('--'))
    .join('\n')
    .trim()
}
