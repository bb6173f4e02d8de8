import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { startProcess } from '../support/service-process.ts'
import { newFolder } from '../support/store.ts'
import { paris } from '../support/story.ts'
import { type Ground, layGround, phoneOf } from './ground.ts'

/** A store that fails under a service at work: what was acknowledged is stored, what was not is 5xx, and all goes on afterwards. */

describe('a disk that is full', () => {
  test('refuses texts rather than lose them, is said at /readyz, and takes them in when there is room', async () => {
    const ground = await layGround()
    ground.writer.pragma(`max_page_count = ${ground.writer.pragma('page_count', { simple: true })}`)
    const statuses: number[] = []
    while (!statuses.includes(500) && statuses.length < 100) statuses.push(await ground.hear(statuses.length))
    const refused = statuses.length - 1
    expect(statuses).toEqual([...Array.from({ length: refused }, () => 200), 500])
    expect(await ground.heard(statuses.length)).toEqual(statuses.keys().toArray().slice(0, refused))
    await isDown(ground, 'the disk is full: nothing can be stored')

    ground.writer.pragma('max_page_count = 1073741823')
    await isUp(ground, refused)
  })
})

describe('a file locked by another process', () => {
  test('makes texts wait a few seconds, then refuses them, none after the others, until it is free', async () => {
    const ground = await layGround()
    const other = new Sqlite(ground.story.service.file)
    other.exec('begin immediate')
    const started = performance.now()
    const [ready, ...statuses] = await Promise.all([ground.ready(), ...[0, 1, 2, 3, 4].map(ground.hear)])
    expect(performance.now() - started).toBeLessThan(12_000) // Twilio gives up after 15 s
    expect(ready).toEqual([503, 'the store is locked by another process'])
    expect(statuses).toEqual([500, 500, 500, 500, 500])
    expect(await ground.heard(5)).toEqual([])
    other.close()
    await isUp(ground, 0)
  })

  test('for a moment makes them wait, and nobody notices', async () => {
    const ground = await layGround()
    const other = new Sqlite(ground.story.service.file)
    other.exec('begin immediate')
    const answered = ground.hear(0)
    await ground.alive() // the text is in the queue
    other.close()
    expect(await answered).toBe(200)
    expect(await ground.heard(1)).toEqual([0])
  })
})

test('a store that lost one of its keys refuses texts, is said at /readyz, and all goes on when the row is back', async () => {
  const ground = await layGround()
  const other = new Sqlite(ground.story.service.file)
  other.exec("create table aside as select * from data_keys where use = 'lookUp'")
  other.exec("delete from data_keys where use = 'lookUp'")
  expect(await ground.hear(0)).toBe(500)
  await isDown(ground, 'a key of the store is lost: put a copy back that still has it')
  other.exec('insert into data_keys select * from aside; drop table aside')
  other.close()
  await isUp(ground, 0)
})

test('a file that can only be read refuses texts, is said at /readyz, and all goes on when it can be written', async () => {
  const ground = await layGround()
  ground.writer.pragma('query_only = ON') // as on a disk that the kernel made read-only after an error
  expect(await ground.hear(0)).toBe(500)
  await isDown(ground, 'the store can only be read')
  ground.writer.pragma('query_only = OFF')
  await isUp(ground, 0)
})

describe('a damaged file', () => {
  test('refuses texts, is said at /readyz, and all goes on when its bytes are put back', async () => {
    const ground = await layGround()
    const { file } = ground.story.service
    forget(file, ground)
    const whole = readFileSync(file)
    writeFileSync(file, Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 0xdb)]))
    expect(await ground.hear(0)).toBe(500)
    await isDown(ground, 'the store is damaged: put a copy back')
    writeFileSync(file, whole)
    forget(file, ground)
    await isUp(ground, 0)
  })

  test('that is no database stops the start, in words, and is left as it is', async () => {
    const file = join(newFolder(), 'justif.db')
    const planning = 'dossier;nom;prenom\n'.repeat(1000)
    writeFileSync(file, planning)
    const { ended } = startProcess(
      { DATABASE_URL: `file:${file}`, SECRET_KEY: 's'.repeat(32) },
      { clockAt: paris('2026-12-01T10:00') },
    )
    expect(await ended).toMatchObject({
      code: 1,
      said: 'justif cannot start: the store is damaged: put a copy back\n',
    })
    expect(readFileSync(file, 'utf8')).toBe(planning)
  })
})

/** Neither dead nor lying, while it ticks on: a tick that fails is told to its caller, who tries again in a minute. */
async function isDown(ground: Ground, why: string) {
  expect(await ground.ready()).toEqual([503, why])
  await Promise.allSettled([ground.story.service.ticker.tick()])
  expect(await ground.ready()).toEqual([503, why])
  expect(await ground.alive()).toBe(200)
}

/** The text that was refused comes again, and a minute later all is as it was. */
async function isUp(ground: Ground, refused: number) {
  expect(await ground.hear(refused)).toBe(200)
  expect(await ground.heard(refused + 1)).toContain(refused)
  const { clock, service } = ground.story
  await service.ticker.quiet()
  clock.set(clock.now().plus({ minutes: 1 }))
  await service.ticker.tick()
  expect(await ground.story.sentTo(phoneOf(refused))).toHaveLength(1)
  expect(await ground.ready()).toEqual([200, expect.stringMatching(/^ready$/m)])
}

/** All that was written is in the file, and nothing of it in the memory of the connections: a commit of somebody else empties it. */
function forget(file: string, { writer }: Ground) {
  const other = new Sqlite(file)
  other.pragma('user_version = 1')
  other.close()
  writer.pragma('wal_checkpoint(TRUNCATE)')
}
