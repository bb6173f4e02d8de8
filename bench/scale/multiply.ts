import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { SEEDS } from './seed.ts'

export interface Size {
  people: number
  /** Appointments of each, some weeks apart. */
  each: number
  offices: number
}

/** What runs statements on a store, past the service. */
interface Hand {
  engine: 'sqlite' | 'postgres'
  run(statement: string): Promise<void>
  columnsOf(table: string): Promise<string[]>
  /** What makes each of its indexes again, the primary key aside, and what lets go of it. */
  indexesOf(table: string): Promise<{ drop: string; make: string }[]>
  end(): Promise<void>
}

/** Of which a copy is made for each office, each person, each appointment. */
const TABLES = {
  office: ['offices', 'agents', 'places'],
  person: ['probationers', 'name_words'],
  event: ['appointments', 'schedule_lines', 'messages', 'receipts', 'journal'],
} as const

const APART_DAYS = 25
const DAY_MS = 24 * 60 * 60 * 1000

/** Makes the store of the seed hold so many people, of so many offices and appointments: what is sealed is repeated, what is looked up by is not. */
export async function multiply(databaseUrl: string, size: Size): Promise<void> {
  const hand = databaseUrl.startsWith('file:') ? openFile(databaseUrl) : await openDatabase(databaseUrl)
  // Nobody posts receipts to the seed.
  await hand.run("update messages set state = 'delivered' where state = 'sent'")
  for (const [kind, tables] of Object.entries(TABLES) as [keyof typeof TABLES, readonly string[]][])
    for (const table of tables) await copy(hand, kind, table, size)
  await hand.run("delete from marks where name = 'carrier'")
  await hand.run(hand.engine === 'sqlite' ? 'analyze' : 'vacuum analyze')
  await hand.end()
}

async function copy(hand: Hand, kind: keyof typeof TABLES, table: string, { people, each, offices }: Size) {
  const began = performance.now()
  const copies = Math.ceil(people / SEEDS)
  const columns = await hand.columnsOf(table)
  const indexes = await hand.indexesOf(table)
  for (const { drop } of indexes) await hand.run(drop)
  const from =
    kind === 'office'
      ? series(hand, 'c', offices)
      : `${series(hand, 'c', copies)} ${kind === 'event' ? `cross join ${series(hand, 's', each)}` : ''}`
  const first = kind === 'event' ? 'c = 0 and s = 0' : 'c = 0'
  const values = columns.map((column) => copiedValue(hand, kind, table, column, offices))
  const names = columns.map((column) => `"${column}"`)
  await hand.run(
    `insert into ${table} (${names}) select ${values} from (select * from ${table}) t cross join ${from} where not (${first})`,
  )
  for (const { make } of indexes) await hand.run(make)
  process.stdout.write(`${table}: ${((performance.now() - began) / 1000).toFixed(0)} s\n`)
}

function series({ engine }: Hand, name: string, count: number): string {
  return engine === 'postgres'
    ? `generate_series(0, ${count - 1}) as ${name}`
    : `(with recursive n(i) as (select 0 union all select i + 1 from n where i < ${count - 1}) select i as ${name} from n)`
}

const OF_OFFICE = /^(office|agent|place)_id$/
const OF_PERSON = /^(probationer_id|phone_key|case_key)$/
const OWN = /^(id|key|sid|message_id|appointment_id|reference_key|subject_id)$/
const INSTANT = /_at$|^at$|^hour$|_until$/

function copiedValue(hand: Hand, kind: keyof typeof TABLES, table: string, column: string, offices: number): string {
  const quoted = `t."${column}"`
  const office = kind === 'office' ? 'c' : `c % ${offices}`
  const suffixed = (by: string, isFirst: string) => `case when ${isFirst} then ${quoted} else ${quoted} || ${by} end`
  const ofOffice = suffixed(`'-' || (${office})`, `${office} = 0`)
  const ofPerson = suffixed("'-' || c", 'c = 0')
  if (kind === 'office' && /^(id|code|email_key|office_id)$/.test(column)) return ofOffice
  if (OF_OFFICE.test(column)) return ofOffice
  if (kind === 'person' && column === 'id') return ofPerson
  if (OF_PERSON.test(column)) return ofPerson
  if (kind !== 'event') return quoted
  if (OWN.test(column)) return suffixed("'-' || c || '-' || s", 'c = 0 and s = 0')
  // One in five was missed, one in twenty excused.
  if (table === 'appointments' && column === 'status')
    return `case when s = 0 then ${quoted} when (c + s) % 5 = 0 then 'missed' when (c + s) % 20 = 1 then 'excused' else 'honoured' end`
  if (INSTANT.test(column))
    return hand.engine === 'sqlite'
      ? `${quoted} - s * ${APART_DAYS * DAY_MS}`
      : `${quoted} - s * interval '${APART_DAYS} days'`
  return quoted
}

function openFile(databaseUrl: string): Hand {
  const database = new Sqlite(databaseUrl.slice('file:'.length))
  for (const pragma of ['foreign_keys = off', 'synchronous = off', 'cache_size = -1000000', 'temp_store = file'])
    database.pragma(pragma)
  return {
    engine: 'sqlite',
    run: async (statement) => void database.exec(statement),
    columnsOf: async (table) =>
      (database.pragma(`table_info('${table}')`) as { name: string }[]).map(({ name }) => name),
    indexesOf: async (table) =>
      (
        database
          .prepare("select name, sql from sqlite_schema where type = 'index' and tbl_name = ? and sql is not null")
          .all(table) as { name: string; sql: string }[]
      ).map(({ name, sql }) => ({ drop: `drop index "${name}"`, make: sql })),
    end: async () => {
      database.pragma('wal_checkpoint(truncate)')
      database.close()
    },
  }
}

async function openDatabase(databaseUrl: string): Promise<Hand> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  // Nothing is checked row by row: the seed was.
  await client.query("set session_replication_role = replica; set maintenance_work_mem = '1GB'")
  const list = async <Row extends pg.QueryResultRow>(statement: string, table: string) =>
    (await client.query<Row>(statement, [table])).rows
  return {
    engine: 'postgres',
    run: async (statement) => void (await client.query(statement)),
    columnsOf: async (table) =>
      (
        await list<{ name: string }>(
          "select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1",
          table,
        )
      ).map(({ name }) => name),
    indexesOf: async (table) =>
      (
        await list<{ name: string; sql: string }>(
          `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as sql from pg_index
           where indrelid = $1::regclass and not exists (select 1 from pg_constraint where conindid = indexrelid)`,
          table,
        )
      ).map(({ name, sql }) => ({ drop: `drop index ${name}`, make: sql })),
    end: () => client.end(),
  }
}
