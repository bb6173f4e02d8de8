import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Parts } from '../../../src/app/parts.ts'
import { checkBackups } from '../../../src/app/upkeep/check-machine.ts'
import { listBackups } from '../../../src/app/upkeep/kept-backups.ts'
import { keepNightly } from '../../../src/app/upkeep/nightly.ts'
import { readConfig } from '../../../src/config.ts'
import { openService } from '../../../src/service.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { newDatabase, newFolder, openAt } from '../../support/store.ts'
import { openStory, paris } from '../../support/story.ts'

async function openNights(given: Partial<Parts> = {}) {
  const folder = join(newFolder(), 'copies')
  const story = await openStory('2026-12-01T10:00', given, { BACKUP_FOLDER: folder, SECRET_KEY: 'x'.repeat(32) })
  const { service, clock } = story
  onTestFinished(() => service.close())
  /** The hours until then pass, each with its tick. */
  const passTo = async (iso: string) => {
    const end = paris(iso)
    for (let at = clock.now(); at < end; at = at.plus({ hours: 1 })) await tickAt(at.plus({ hours: 1 }))
  }
  const tickAt = async (at: ReturnType<typeof paris>) => {
    clock.set(at)
    await service.ticker.tick()
    await service.ticker.quiet()
  }
  await tickAt(clock.now())
  const ask = async (url: string) => (await service.server.inject({ url })).body
  return { story, service, folder, passTo, ask, clock, names: () => readdirSync(folder).sort() }
}

test('a first copy is made at once, then one each night, on the clock of the office; its age is told', async () => {
  const { folder, passTo, names, ask, clock } = await openNights()
  expect(names()).toEqual(['justif-20261201T090000Z.db'])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'justif-20261201T090000Z.db')).mode & 0o777).toBe(0o600)
  await passTo('2026-12-02T01:00')
  expect(names()).toHaveLength(1)
  await passTo('2026-12-03T03:00')
  expect(names().slice(1)).toEqual(['justif-20261202T010000Z.db', 'justif-20261203T010000Z.db'])
  expect(await ask('/readyz')).toBe('ready\nlast checked backup: 2026-12-03T01:00:00Z')
  expect(await ask('/metrics')).toContain(`\njustif_last_backup_timestamp_seconds ${Date.UTC(2026, 11, 3, 1) / 1000}\n`)
  expect(await checkBackups(folder, clock.now())).toMatchObject({ level: 'ok', code: 'backupsFine', count: 1 })
})

test('of a Postgres the same: a copy each night, restored elsewhere, aged out, and told', async () => {
  const { folder, passTo, names, ask, clock } = await openNights({ store: await openAt(await newDatabase('postgres')) })
  expect(names()).toEqual(['justif-20261201T090000Z.db'])
  writeFileSync(join(folder, 'justif-20261024T090000Z.db'), 'x')
  clock.set(paris('2026-12-02T01:00'))
  await passTo('2026-12-02T03:00')
  expect(names()).toEqual(['justif-20261201T090000Z.db', 'justif-20261202T010000Z.db'])
  expect(await ask('/readyz')).toBe('ready\nlast checked backup: 2026-12-02T01:00:00Z')
})

test('copies of more than thirty days go, once a new one is good; files of others stay', async () => {
  const { folder, passTo, names } = await openNights()
  for (const name of ['justif-20261104T090000Z.db', 'justif-20261024T090000Z.db', 'notes.txt', 'justif-of-mine.db'])
    writeFileSync(join(folder, name), 'x')
  await passTo('2026-12-02T03:00')
  expect(names()).toEqual([
    'justif-20261104T090000Z.db',
    'justif-20261201T090000Z.db',
    'justif-20261202T010000Z.db',
    'justif-of-mine.db',
    'notes.txt',
  ])
})

test('a copy that does not hold is said, tried again each hour, and lets no good one go', async () => {
  const { folder, passTo, names, ask, service, clock } = await openNights()
  const { store } = service.parts
  const { readBack } = store
  const said: object[] = []
  service.parts.log.error = (facts) => said.push(facts)
  store.readBack = async () => ({ problem: 'damaged' })
  writeFileSync(join(folder, 'justif-20261024T090000Z.db'), 'x')
  await passTo('2026-12-02T04:00')
  expect(said).toEqual([{ problem: 'damaged' }, { problem: 'damaged' }, { problem: 'damaged' }])
  expect(names()).toEqual(['justif-20261024T090000Z.db', 'justif-20261201T090000Z.db'])
  expect(await ask('/readyz')).toMatch(/^ready/)
  await passTo('2026-12-03T11:00')
  expect(await ask('/readyz')).toBe('the last checked backup is 49 hours old')
  expect(await checkBackups(folder, clock.now())).toMatchObject({ level: 'problem', code: 'backupsOld', count: 49 })
  store.readBack = readBack
  await passTo('2026-12-03T12:00')
  expect(names()).toEqual(['justif-20261201T090000Z.db', 'justif-20261203T110000Z.db'])
  expect(await ask('/readyz')).toMatch(/^ready/)
})

test('a folder that cannot be made is said at /readyz before any copy was, and holds nothing else up', async () => {
  const inTheWay = join(newFolder(), 'file')
  writeFileSync(inTheWay, 'x')
  const story = await openStory('2026-12-01T10:00', {}, { BACKUP_FOLDER: join(inTheWay, 'copies') })
  onTestFinished(() => story.service.close())
  await story.service.ticker.tick()
  await story.service.ticker.quiet()
  const { body, statusCode } = await story.service.server.inject({ url: '/readyz' })
  expect([statusCode, body]).toEqual([503, 'no backup could be made since 2026-12-01T09:00:00Z'])
})

test('without a folder nothing is copied and nothing fails, and whoever watches reads that nothing is', async () => {
  const story = await openStory('2026-12-01T10:00')
  onTestFinished(() => story.service.close())
  await story.service.ticker.tick()
  await story.service.ticker.quiet()
  const { body, statusCode } = await story.service.server.inject({ url: '/readyz' })
  expect([statusCode, body]).toEqual([200, 'ready\nno backup is made: BACKUP_FOLDER is not given'])
  expect((await story.service.server.inject({ url: '/metrics' })).body).toContain(
    '\njustif_last_backup_timestamp_seconds 0\n',
  )
  expect(await checkBackups(undefined, story.clock.now())).toEqual({ level: 'warning', code: 'backupsNone' })
})

test('the doctor says of a folder that it is empty, or that others may read it', async () => {
  const folder = newFolder()
  const now = paris('2026-12-01T10:00')
  expect(await checkBackups(folder, now)).toMatchObject({ code: 'backupsMissing' })
  const open = join(folder, 'open')
  mkdirSync(open, { mode: 0o755 })
  writeFileSync(join(open, 'justif-20261201T080000Z.db'), 'x')
  expect(await checkBackups(open, now)).toMatchObject({ level: 'problem', code: 'backupsOpen' })
})

test('killed in the middle, it leaves nothing that passes for a copy, and the next one clears it away', async () => {
  const folder = newFolder()
  const file = join(folder, 'justif.db')
  const copies = join(folder, 'copies')
  const script = fileURLToPath(new URL('../../support/endless-copy.ts', import.meta.url))
  const child = spawn(process.execPath, [script, 'tonight', file, SECRET], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(readdirSync(copies)).toHaveLength(1)
  expect(listBackups(copies)).toEqual([])

  const store = await openStore(`file:${file}`, SECRET)
  onTestFinished(() => store.close())
  const story = await openStory('2026-12-01T10:00', { store }, { BACKUP_FOLDER: copies })
  await keepNightly(story.service.parts)
  expect(readdirSync(copies)).toEqual(['justif-20261201T090000Z.db'])
  const restored = readFileSync(join(copies, 'justif-20261201T090000Z.db'))
  expect(restored.subarray(0, 15).toString()).toBe('SQLite format 3')
  expect(existsSync(`${copies}/justif-20261201T090000Z.db-wal`)).toBe(false)
})

test('where nobody real is followed, a service without a folder is ready and no more is said', async () => {
  const folder = newFolder()
  const read = readConfig({ DATABASE_URL: `file:${join(folder, 'justif.db')}`, SECRET_KEY: 'x'.repeat(32) })
  if ('problems' in read) throw new Error(read.problems.join())
  const service = await openService(read.config, { log: { info() {}, warn() {}, error() {} } })
  onTestFinished(() => service.close())
  await service.ticker.tick()
  await service.ticker.quiet()
  expect((await service.server.inject({ url: '/readyz' })).body).toBe('ready')
})
