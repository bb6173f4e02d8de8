import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { DateTime } from 'luxon'
import type { Random } from '../../simulation/random.ts'
import { restore } from '../../src/app/upkeep/restore.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { actingIn } from '../../src/store/engine/own-tables.ts'
import { setMark } from '../../src/store/marks/marks.ts'
import type { Door, OpenDoor } from '../door.ts'
import { oddText } from '../grammar/odd.ts'

/**
 * What is said to be a copy of a store and put back. A case says what was done to a true one, a line each: `cut 4096`, `set 100 ff00`,
 * `sql …`, `words …` (nothing else is in the file).
 */
export const copiesDoor: Door = {
  name: 'copies',
  inTests: 25,
  async open(): Promise<OpenDoor> {
    const folder = mkdtempSync(join(tmpdir(), 'justif-fuzz-copies-'))
    const { sound, ours } = await makeStore(join(folder, 'sound.db'))
    return {
      grow: (random) => Buffer.from(editsOf(random)),
      async try(bytes) {
        const own = join(folder, 'case')
        mkdirSync(own)
        try {
          return await putBack(own, { sound, ours }, edited(sound, bytes, join(own, 'copy.db')))
        } finally {
          rmSync(own, { recursive: true, force: true })
        }
      },
      async close() {
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}

const SECRET = 'a-secret-key-of-the-fuzz-0123456789'
const PROBLEMS = new Set(['notAStore', 'damaged', 'wrongSecret', 'ofANewerVersion'])

/** A store, and the words of what acts by itself in it. */
async function makeStore(file: string): Promise<{ sound: Buffer; ours: string[] }> {
  const store = await openStore(`file:${file}`, SECRET)
  await store.transaction((tx) => setMark(tx, 'last tick', '2027-01-11T10:00:00Z'))
  await store.close()
  const reader = new Sqlite(file, { readonly: true })
  const ours = actingIn(reader)
  reader.close()
  return { sound: readFileSync(file), ours }
}

/** A copy is refused and the store stays as it was, or it is put back and is a store that opens, of rows that belong together and of no words of SQL but our own. */
async function putBack(
  own: string,
  { sound, ours }: { sound: Buffer; ours: string[] },
  copy: string,
): Promise<string[]> {
  const storeFile = join(own, 'justif.db')
  writeFileSync(storeFile, sound)
  const now = DateTime.fromISO('2027-01-12T10:00', { zone: 'utc' })
  const restored = await restore({ copy, storeFile, secret: SECRET, now, prepare: async () => {} })
  const left = readdirSync(own).filter((name) => name.includes('.justif-copy-'))
  const wrong = left.length > 0 ? ['a copy is left behind'] : []
  if ('problem' in restored) {
    if (!PROBLEMS.has(restored.problem)) wrong.push(`refused as ${restored.problem}`)
    return readFileSync(storeFile).equals(sound) ? wrong : [...wrong, 'refused, and the store is another']
  }
  const store = await openStore(`file:${storeFile}`, SECRET)
  await store.close()
  const reader = new Sqlite(storeFile, { readonly: true })
  if ((reader.pragma('foreign_key_check') as unknown[]).length > 0) wrong.push('a row without what it refers to')
  if (actingIn(reader).some((words) => !ours.includes(words)))
    wrong.push('words of SQL that the copy brought act in the store')
  reader.close()
  return wrong
}

function edited(sound: Buffer, edits: Buffer, file: string): string {
  let bytes: Buffer = Buffer.from(sound)
  for (const line of edits.toString('latin1').split('\n').slice(0, 20)) {
    const [, what, rest = ''] = /^(\w+) ?(.*)$/.exec(line) ?? []
    if (what === 'cut') bytes = bytes.subarray(0, Math.min(bytes.length, numberIn(rest)))
    else if (what === 'words') bytes = Buffer.from(rest, 'latin1')
    else if (what === 'set') {
      const [at = '', hex = ''] = rest.split(' ')
      const piece = Buffer.from(hex, 'hex')
      if (numberIn(at) + piece.length <= bytes.length) piece.copy(bytes, numberIn(at))
    } else if (what === 'sql') bytes = withSql(bytes, rest, file)
  }
  writeFileSync(file, bytes)
  return file
}

function numberIn(text: string): number {
  return Math.floor(Math.abs(Number(text))) || 0
}

/** What somebody who has the copy and no secret can do to it. What is not SQL, or of a file that is torn already, changes nothing. */
function withSql(bytes: Buffer, sql: string, file: string): Buffer {
  writeFileSync(file, bytes)
  const copy = new Sqlite(file)
  try {
    copy.pragma('foreign_keys = off')
    copy.pragma('journal_mode = delete')
    copy.unsafeMode(true)
    copy.exec(sql)
  } catch {
    return bytes
  } finally {
    copy.close()
  }
  return readFileSync(file)
}

function editsOf(random: Random): string {
  return Array.from({ length: random.between(1, 3) }, () => random.pick(EDITS)(random).replaceAll('\n', ' ')).join('\n')
}

const TABLES = ['marks', 'probationers', 'messages', 'data_keys', 'offices', 'journal', '__drizzle_migrations']
const COLUMNS = ['value', 'name', 'id', 'wrapped', 'place', 'last_name', 'hash']
const THINGS = ["''", 'null', '0', '-1', "x'00ff'", "'x.y'", "'.'", "'dc90c9ed.AAAA'", '9e999']

const EDITS: readonly ((random: Random) => string)[] = [
  (random) => `cut ${random.pick([0, 1, 16, 99, 100, 4095, 4096, 50_000, random.between(0, 600_000)])}`,
  (random) => `set ${random.between(0, 120)} ${hex(random)}`,
  (random) => `set ${random.between(0, 600_000)} ${hex(random)}`,
  (random) => `words ${random.pick(['SQLite format 3\0', 'PGDMP', '%PDF-1.7', oddText(random)])}`,
  (random) => `sql update ${random.pick(TABLES)} set ${random.pick(COLUMNS)} = ${random.pick(THINGS)}`,
  (random) => `sql delete from ${random.pick(TABLES)}`,
  (random) => `sql drop table ${random.pick(TABLES)}`,
  (random) => `sql alter table ${random.pick(TABLES)} rename to zq; create table ${random.pick(TABLES)} (x)`,
  (random) => `sql alter table ${random.pick(TABLES)} drop column ${random.pick(COLUMNS)}`,
  (random) => `sql insert into ${random.pick(TABLES)} default values`,
  (random) => `sql create table "zq""x'y ${random.pick(['', ';', '--'])}" (a)`,
  () => `sql create trigger zq after insert on marks begin delete from journal; end`,
  () =>
    `sql drop trigger journal_entry_stays; create trigger journal_entry_stays before update of id on journal begin delete from marks; end`,
  (random) =>
    `sql drop table ${random.pick(TABLES)}; create view ${random.pick(TABLES)} as select 1 as id, 2 as value, 'secret' as name`,
  () =>
    `sql insert into __drizzle_migrations (hash, created_at) select 'zq' || value, value from generate_series(1, 9)`,
  () => `sql insert into __drizzle_migrations (hash, created_at) values ('zq', 9e15)`,
  (random) =>
    `sql pragma ${random.pick(['user_version = 7', 'encoding', 'page_size = 512', "writable_schema = on; delete from sqlite_master where name = 'offices'"])}`,
]

function hex(random: Random): string {
  return Array.from({ length: random.between(1, 40) }, () => random.between(0, 255).toString(16).padStart(2, '0')).join(
    '',
  )
}
