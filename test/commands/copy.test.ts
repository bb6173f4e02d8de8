import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { DateTime } from 'luxon'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { rekey, type Stage } from '../../src/app/upkeep/rekey.ts'
import type { Command } from '../../src/commands/command.ts'
import { copyCommand } from '../../src/commands/copy.ts'
import { doctorCommand } from '../../src/commands/doctor.ts'
import { importCommand } from '../../src/commands/import.ts'
import { personCommand } from '../../src/commands/person.ts'
import { rekeyCommand } from '../../src/commands/rekey.ts'
import { tickCommand } from '../../src/commands/tick.ts'
import { readConfig } from '../../src/config.ts'
import { openService } from '../../src/service.ts'
import { copyAcross } from '../../src/store/engine/copy-across.ts'
import type { Store } from '../../src/store/engine/database.ts'
import { isHalfCopied, openWholeStore } from '../../src/store/engine/half-copied.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { WrongNamesKey, WrongSecret } from '../../src/store/engine/vault.ts'
import { checkJournal } from '../../src/store/journal/seals.ts'
import { areNamesApart, isMoving, listKeys } from '../../src/store/keys/data-keys.ts'
import { listSealedBefore, listSealedTables, newestSealKeys } from '../../src/store/keys/seal-again.ts'
import { runHere } from '../support/command-here.ts'
import { line, PLANNING } from '../support/office-story.ts'
import { bundled, COMPILED } from '../support/service-process.ts'
import { newDatabase } from '../support/store.ts'
import { dump } from '../support/store-dump.ts'

/** Ahead of whatever day it is: these commands run on the machine's own clock. */
const AT = DateTime.now().setZone('Europe/Paris').plus({ days: 9 }).set({ hour: 14, minute: 0 })
const [NEW, NEWER] = ['a-new-key-for-what-goes-into-a-postgres', 'a-newer-key-for-what-comes-back-into-a-file']

const loaded = mkdtempSync(join(tmpdir(), 'justif-copy-'))
afterAll(() => rmSync(loaded, { recursive: true, force: true }))
beforeAll(async () => {
  const planning = [
    PLANNING,
    line('K-1', { phone: '0612121212', reference: 'K1', at: AT, name: 'MOREL', first: 'Karim' }),
    line('K-2', { phone: '0612121213', reference: 'K2', at: AT.plus({ hours: 1 }), name: 'MOREL', first: 'Sonia' }),
    line('K-3', { reference: 'K3', at: AT.plus({ hours: 2 }), name: 'ROCHE', first: 'Nadia' }),
  ]
  writeFileSync(join(loaded, 'planning.csv'), planning.join('\n'))
  const environment = { DATABASE_URL: `file:${join(loaded, 'justif.db')}` }
  expect(await runHere(importCommand, [join(loaded, 'planning.csv')], environment)).toMatchObject({ code: 0 })
})

let path: (name: string) => string
let secret: string
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'justif-copy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(loaded, folder, { recursive: true })
  path = (name) => join(folder, name)
  secret = readFileSync(path('secret.key'), 'utf8').trim()
})

const run = (command: Command, args: string[] = [], environment = {}) =>
  runHere(command, args, { DATABASE_URL: `file:${path('justif.db')}`, ...environment })
const to = () => `file:${path('copied/justif.db')}`
const from = () => `file:${path('justif.db')}`

test('fills an empty store with another, once', async () => {
  const copied = await run(copyCommand, ['--from', from(), '--to', to(), '--json'])
  expect(copied).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(copied.out)).toMatchObject({ rows: { probationers: 3, appointments: 3 } })
  copyFileSync(path('secret.key'), path('copied/secret.key'))
  expect((await run(personCommand, ['export', 'K-1'], { DATABASE_URL: to() })).code).toBe(0)
  const again = await run(copyCommand, ['--from', from(), '--to', to()])
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.err).toContain('contient déjà')
})

test('cut short leaves a store that no service and no command opens, until it is begun again and goes on', async () => {
  const [source, target] = [await openStore(from(), secret), await openStore(to(), secret)]
  const dies = () => {
    throw new Error('cut')
  }
  await expect(copyAcross(source, target, { told: dies })).rejects.toThrow('cut')
  await Promise.all([source.close(), target.close()])
  const environment = { DATABASE_URL: to(), SECRET_KEY: secret }
  const read = readConfig(environment)
  if ('problems' in read) throw new Error(read.problems.join())
  await expect(openService(read.config)).rejects.toThrow(/cut short: run justif copy again/)
  await expect(run(tickCommand, [], environment)).rejects.toThrow(/cut short/)
  expect((await run(doctorCommand, [], environment)).out).toMatch(/PROBLÈME .*interrompue/)
  expect((await run(copyCommand, ['--from', from(), '--to', to(), '--json'])).code).toBe(0)
  expect(await run(tickCommand, [], environment)).toMatchObject({ code: 0 })
})

test('fills a Postgres with a file, and another file with that Postgres', async () => {
  const environment = { SECRET_KEY: secret }
  const postgres = await newDatabase('postgres', 'empty')
  const there = await run(copyCommand, ['--from', from(), '--to', postgres, '--json'], environment)
  expect(there).toMatchObject({ code: 0, err: '' })
  const back = await run(copyCommand, ['--from', postgres, '--to', to(), '--json'], environment)
  expect(back).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(back.out)).toMatchObject({ rows: { probationers: 3, appointments: 3 } })
  expect((await run(personCommand, ['export', 'K-1'], { ...environment, DATABASE_URL: to() })).code).toBe(0)
})

test.each(['--from', '--to'])('touches nothing while a service is on the file of %s', async (side) => {
  const store = await openStore(side === '--from' ? from() : to(), secret)
  try {
    const refused = await run(copyCommand, ['--from', from(), '--to', to()])
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('arrêtez-le') })
  } finally {
    await store.close()
  }
})

test.each([
  ['a trigger', 'create trigger quiet after insert on marks begin delete from probationers; end', 'est abîmé'],
  ['a view', 'create view others as select * from probationers', 'est abîmé'],
  ['a table less', 'drop table sessions', 'est abîmé'],
])('refuses a file into which somebody put %s, as restore does, and opens it to nothing', async (_what, sql, why) => {
  const hostile = new Sqlite(path('justif.db'))
  hostile.pragma('foreign_keys = off')
  hostile.exec(sql)
  hostile.pragma('journal_mode = delete')
  hostile.close()
  const before = readFileSync(path('justif.db'))
  const refused = await run(copyCommand, ['--from', from(), '--to', to()])
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain(why)
  expect(existsSync(path('copied/justif.db'))).toBe(false)
  expect(readFileSync(path('justif.db')).equals(before)).toBe(true)
})

test.each([
  ['--from', 'file:x.db'],
  ['--from', 'x.db', '--to', 'file:y.db'],
  ['--from', 'file:nowhere.db', '--to', 'file:y.db'],
  ['--from', 'file:x.db', '--to', 'file:x.db'],
])('%s %s is refused with what to do', async (...args) => {
  const { code, err } = await run(copyCommand, args)
  expect(code).toBe(1)
  expect(err).toMatch(/Usage|existe pas|le même/)
})

test('killed as it fills a Postgres, leaves it to nobody; the same command goes on where it was', {
  tags: 'long',
  timeout: 60_000,
}, async () => {
  const postgres = await newDatabase('postgres', 'empty')
  await (await openStore(postgres, secret)).close()
  const release = await lock(postgres, 'appointments')
  const killed = await startCopy(from(), postgres)
  await killed.said(/probationers: \+3/)
  killed.kill()
  expect(await killed.ended).toBe('SIGKILL')
  await release()
  const environment = { SECRET_KEY: secret, DATABASE_URL: postgres }
  await expect(run(tickCommand, [], environment)).rejects.toThrow(/cut short/)
  const again = await run(copyCommand, ['--from', from(), '--to', postgres], environment)
  expect(again).toMatchObject({ code: 0 })
  expect(again.err).not.toContain('offices')
  expect(again.err).toContain('appointments: +3')
  expect(await run(tickCommand, [], environment)).toMatchObject({ code: 0 })
})

test.each(['--from', '--to'])(
  'is refused while somebody is at work on the Postgres of %s, and says what to do',
  {
    timeout: 30_000,
  },
  async (side) => {
    const postgres = await newDatabase('postgres', 'empty')
    const store = await openStore(postgres, secret)
    const given = { [side]: postgres }
    const args = ['--from', given['--from'] ?? from(), '--to', given['--to'] ?? to()]
    const refused = await run(copyCommand, args, { SECRET_KEY: secret })
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/Postgres.*arrêtez.*chaque machine/) })
    expect(await isHalfCopied(store)).toBe(false)
    await store.close()
  },
)

test('with --new-key goes into Postgres and back, each copy under keys of its own: cut short in its rows, and as it seals again, it is taken up', {
  tags: 'long',
  timeout: 60_000,
}, async () => {
  const before = await keysOf(from(), secret)
  const postgres = await newDatabase('postgres', 'empty')
  await cut(postgres, 'appointments')
  for (const stage of ['lookUps', 'sealed'] as const) await cut(postgres, stage)
  // Of a file the former secret stands beside it.
  const there = await run(copyCommand, ['--from', from(), '--to', postgres, '--new-key', '--json'], { SECRET_KEY: NEW })
  expect(there).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(there.out)).toMatchObject({ rows: { probationers: 3, appointments: 3 }, newKeys: true })
  await expectApart({ url: from(), key: secret }, { url: postgres, key: NEW })
  expect(await keysOf(from(), secret)).toEqual(before)

  const environment = { SECRET_KEY: `${NEWER},${NEW}` }
  const back = await run(copyCommand, ['--from', postgres, '--to', to(), '--new-key'], environment)
  expect(back).toMatchObject({ code: 0, out: expect.stringContaining('nouvelle clé seule') })
  await expectApart({ url: postgres, key: NEW }, { url: to(), key: NEWER })
  const elsewhere = { DATABASE_URL: to(), SECRET_KEY: NEWER }
  expect(await run(personCommand, ['export', '0612121212'], elsewhere)).toMatchObject({ code: 0 })
})

test('with --new-key, of a store whose names need a second secret, changes that one too', async () => {
  const [former, next] = ['a-key-of-names-as-the-source-has-it', 'a-key-of-names-for-the-copy-alone']
  expect(await run(rekeyCommand, ['--names', 'on'], { NAMES_KEY: former })).toMatchObject({ code: 0 })
  const environment = { SECRET_KEY: NEW, NAMES_KEY: `${next},${former}` }
  const copied = await run(copyCommand, ['--from', from(), '--to', to(), '--new-key'], environment)
  expect(copied).toMatchObject({ code: 0 })
  for (const [url, key, names] of [
    [from(), secret, former],
    [to(), NEW, next],
  ] as const) {
    const store = await openWholeStore(url, key, names)
    expect(areNamesApart(await listKeys(store))).toBe(true)
    expect(await namesIn(store)).toEqual(['K-1 MOREL', 'K-2 MOREL', 'K-3 ROCHE'])
    await store.close()
  }
  await expect(openStore(to(), NEW, former)).rejects.toThrow(WrongNamesKey)
  await expect(openStore(from(), secret, next)).rejects.toThrow(WrongNamesKey)
})

test('begun without --new-key is not ended with it', async () => {
  const [source, target] = [await openStore(from(), secret), await openStore(to(), secret)]
  const dies = () => {
    throw new Error('cut')
  }
  await expect(copyAcross(source, target, { told: dies })).rejects.toThrow('cut')
  await Promise.all([source.close(), target.close()])
  const refused = await run(copyCommand, ['--from', from(), '--to', to(), '--new-key'], { SECRET_KEY: NEW })
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('sous d’autres clés') })
})

test('without --new-key takes one key, so that those of the source stay as they are', async () => {
  const before = await keysOf(from(), secret)
  const refused = await run(copyCommand, ['--from', from(), '--to', to()], { SECRET_KEY: `${NEW},${secret}` })
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('deux clés') })
  expect(await keysOf(from(), secret)).toEqual(before)
})

test('with --new-key asks for both keys', async () => {
  for (const SECRET_KEY of [secret, `${secret},${secret}`]) {
    const refused = await run(copyCommand, ['--from', from(), '--to', to(), '--new-key'], { SECRET_KEY })
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('SECRET_KEY=nouvelle,ancienne') })
  }
  expect(await run(copyCommand, ['--from', from(), '--to', to(), '--new-key'])).toMatchObject({ code: 1 })
  expect(existsSync(path('copied/justif.db'))).toBe(false)
})

/** The copy under a new key, cut short once these rows are copied, or its new keys are so far. */
async function cut(postgres: string, where: 'appointments' | Stage): Promise<void> {
  const source = await openStore(from(), secret)
  const target = await openStore(postgres, `${NEW},${secret}`)
  const dies = (at: string) => {
    if (at === where) throw new Error(`cut in ${where}`)
  }
  const newKeys = async () => void (await rekey(target, { waitMs: 0, pauseMs: 0, told: dies }))
  await expect(copyAcross(source, target, { told: dies, newKeys })).rejects.toThrow(`cut in ${where}`)
  await Promise.all([source.close(), target.close()])
  await expect(openWholeStore(postgres, NEW)).rejects.toThrow(/cut short: run justif copy again/)
}

interface Place {
  url: string
  key: string
}

/** The same people, each store opened by its own key alone, nothing of the copy sealed with a key of its source, which has its own still. */
async function expectApart(source: Place, copied: Place): Promise<void> {
  await expect(openStore(copied.url, source.key)).rejects.toThrow(WrongSecret)
  await expect(openStore(source.url, copied.key)).rejects.toThrow(WrongSecret)
  const [one, other] = [await openWholeStore(source.url, source.key), await openWholeStore(copied.url, copied.key)]
  const [theirs, ours] = [await listKeys(one), await listKeys(other)]
  expect([isMoving(theirs), isMoving(ours)]).toEqual([false, false])
  const sealing = ours.filter(({ use }) => use === 'seal').map(({ id }) => id)
  expect(theirs.map(({ id }) => id)).not.toContain(sealing[0])
  const left = listSealedTables(other).map((table) => listSealedBefore(other, table, newestSealKeys(ours), undefined))
  expect((await Promise.all(left)).flat()).toEqual([])
  expect(await namesIn(other)).toEqual(await namesIn(one))
  expect(await checkJournal(other)).toMatchObject({ missing: 0, changed: 0, chainBroken: false })
  await Promise.all([one.close(), other.close()])
}

async function namesIn(store: Store): Promise<unknown> {
  const { probationers = [] } = (await dump(store)) as { probationers?: { caseNumber: string; lastName: string }[] }
  return probationers.map(({ caseNumber, lastName }) => `${caseNumber} ${lastName}`).sort()
}

/** As the table holds them, wrapped. */
async function keysOf(url: string, key: string): Promise<object[] | undefined> {
  const store = await openStore(url, key)
  const { dataKeys } = await dump(store)
  await store.close()
  return dataKeys
}

/** Keeps everybody from writing into a table of a Postgres, until called. */
async function lock(url: string, table: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url, application_name: 'a test' })
  await client.connect()
  await client.query(`begin; lock table ${table} in exclusive mode`)
  return () => client.end()
}

/** The command in a process of its own; `said`: once it said so. */
async function startCopy(source: string, target: string) {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [await bundled('cli'), 'copy', '--from', source, '--to', target], {
    env: { PATH, HOME, NODE_COMPILE_CACHE: COMPILED.commands, SECRET_KEY: secret },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'close').then(([code, signal]) => signal ?? code)
  let heard = ''
  const hearing: (() => void)[] = []
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    heard += words
    for (const hear of hearing) hear()
  })
  const said = (words: RegExp) =>
    Promise.race([
      ended.then((how) => Promise.reject(new Error(`ended (${how}): ${heard}`))),
      new Promise<void>((resolve) => hearing.push(() => words.test(heard) && resolve())),
    ])
  return { ended, said, kill: () => void child.kill('SIGKILL') }
}
