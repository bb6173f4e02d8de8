import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { DateTime } from 'luxon'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Parts } from '../../src/app/parts.ts'
import { doubtDueTexts } from '../../src/app/texts/doubt-due-texts.ts'
import { backUp } from '../../src/app/upkeep/back-up.ts'
import { restore } from '../../src/app/upkeep/restore.ts'
import { tick } from '../../src/app/upkeep/tick.ts'
import type { CarrierRecord } from '../../src/domain/message.ts'
import { openSimulatedCarrier } from '../../src/providers/simulated.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { clockAt } from '../support/clock.ts'
import { line, load, PLANNING } from '../support/office-story.ts'
import { openTestService } from '../support/service.ts'
import { dump } from '../support/store-dump.ts'

const SECRET = 'a-secret-of-at-least-32-characters'
const OTHER = 'another-secret-of-at-least-32-chars'
const START = DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' })

function newFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'justif-copies-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return (name) => join(folder, name)
}

/** A service on a file of its own, with one appointment nine days ahead. */
async function openStory(path: (name: string) => string, given: Partial<Parts> = {}) {
  const clock = clockAt(START)
  const service = await openTestService(
    { clock, ...given },
    { DATABASE_URL: `file:${path('justif.db')}`, SECRET_KEY: SECRET },
  )
  let open = true
  const close = async () => {
    if (open) await service.close()
    open = false
  }
  onTestFinished(close)
  const at = START.plus({ days: 9 }).set({ hour: 14 })
  await load(service.parts, [PLANNING, line('K-1', { phone: '0612121212', at, name: 'MOREL' })].join('\n'))
  return { parts: service.parts, receive: service.receive, clock, close }
}

function put(path: (name: string) => string, copy: string, secret = SECRET, prepare = async () => {}) {
  return restore({ copy, storeFile: path('justif.db'), secret, now: START, prepare })
}

describe('a backup', () => {
  test('is made while the service works, holds everything, and opens with our secret alone', async () => {
    const path = newFolder()
    const { parts } = await openStory(path)
    expect(await backUp(parts.store, path('copy.db'))).toMatchObject({ people: 1, appointments: 1 })
    const copy = await openStore(`file:${path('copy.db')}`, SECRET)
    expect(await dump(copy)).toEqual(await dump(parts.store))
    await copy.close()
    await expect(openStore(`file:${path('copy.db')}`, OTHER)).rejects.toThrow('another SECRET_KEY')
  })

  test('holds neither the secret nor a readable name, and only its owner may read it', async () => {
    const path = newFolder()
    const { parts } = await openStory(path)
    await backUp(parts.store, path('copy.db'))
    expect(readFileSync(path('copy.db'), 'latin1')).not.toMatch(new RegExp(`${SECRET}|MOREL|612121212`))
    expect(statSync(path('copy.db')).mode & 0o777).toBe(0o600)
  })

  test('never replaces a file', async () => {
    const path = newFolder()
    const { parts } = await openStory(path)
    writeFileSync(path('copy.db'), 'precious')
    expect(await backUp(parts.store, path('copy.db'))).toEqual({ problem: 'alreadyThere' })
    expect(readFileSync(path('copy.db'), 'utf8')).toBe('precious')
  })

  test('that turns out damaged is not kept', async () => {
    const path = newFolder()
    const { parts } = await openStory(path)
    const damaging = {
      ...parts.store,
      backup: async (file: string) => {
        writeFileSync(file, damaged(await copyOf(parts, path)))
        return {}
      },
    }
    expect(await backUp(damaging, path('copy.db'))).toEqual({ problem: 'damaged' })
    expect(existsSync(path('copy.db'))).toBe(false)
    expect(readdirSync(path('.')).filter((name) => name.includes('.justif-copy-'))).toEqual([])
  })

  test.each(['backup', 'restore'])(
    'that was killed is gone after the next %s beside it, whatever its name',
    async (what) => {
      const path = newFolder()
      const { parts, close } = await openStory(path)
      await backUp(parts.store, path('copy.db'))
      const dead = 2 ** 22 + 1 // above the highest number a process may have
      const left = `copy-of-yesterday.db.justif-copy-${dead}-abc123`
      mkdirSync(path(left))
      writeFileSync(path(`${left}/partial.db`), 'everything')
      if (what === 'restore') await put(path, path('copy.db')).finally(close)
      else await backUp(parts.store, path('copy-of-today.db'))
      expect(readdirSync(path('.')).filter((name) => name.includes('.justif-copy-'))).toEqual([])
    },
  )

  test('that lacks a row the store had is not kept', async () => {
    const path = newFolder()
    const { parts } = await openStory(path)
    const losing = {
      ...parts.store,
      backup: async (file: string) => {
        const counts = await parts.store.backup(file)
        return { ...counts, messages: (counts.messages ?? 0) + 1 }
      },
    }
    expect(await backUp(losing, path('copy.db'))).toEqual({ problem: 'incomplete' })
    expect(readdirSync(path('.')).filter((name) => name.startsWith('copy'))).toEqual([])
  })

  test('holds of each table what it had at one instant, though texts come in meanwhile', async () => {
    const path = newFolder()
    const { parts, receive } = await openStory(path)
    const { marks } = parts.store.tables
    // Large enough to be copied in a thread of its own, a step at a time.
    await parts.store.transaction(async (tx) => {
      await tx.db.insert(marks).values({ name: 'ballast', value: 'x'.repeat(12_000_000) })
    })
    let copied = false
    const writing = (async () => {
      for (let n = 0; !copied; n++) await receive({ from: '+33612121212', body: `quand ${n} ?` })
    })()
    const kept = await backUp(parts.store, path('copy.db'))
    copied = true
    await writing
    expect(kept).toMatchObject({ people: 1 })
  })

  test('into a folder that is not there says so', async () => {
    const path = newFolder()
    const { parts } = await openStory(path)
    expect(await backUp(parts.store, path('nowhere/copy.db'))).toEqual({ problem: 'noFolder' })
  })
})

describe('a restore', () => {
  test('brings back what the copy holds, and keeps what it replaces', async () => {
    const path = newFolder()
    const { parts, close } = await openStory(path)
    await backUp(parts.store, path('copy.db'))
    const then = await dump(parts.store)
    await load(parts, [PLANNING, line('K-2', { at: START.plus({ days: 3 }) })].join('\n'))
    await close()

    const restored = await put(path, path('copy.db'))
    expect(restored).toMatchObject({ people: 1, appointments: 1 })
    const store = await openStore(`file:${path('justif.db')}`, SECRET)
    expect(await dump(store)).toEqual(then)
    await store.close()
    const kept = 'replacedKeptAs' in restored ? restored.replacedKeptAs : undefined
    const replaced = await openStore(`file:${kept}`, SECRET)
    expect((await dump(replaced)).probationers).toHaveLength(2)
    await replaced.close()
  })

  test('is refused while a service holds the store, even an idle one', async () => {
    const path = newFolder()
    const { parts } = await openStory(path)
    await backUp(parts.store, path('copy.db'))
    const before = await dump(parts.store)
    expect(await put(path, path('copy.db'))).toEqual({ problem: 'inUse' })
    expect(await dump(parts.store)).toEqual(before)
    await load(parts, [PLANNING, line('K-2', { at: START.plus({ days: 3 }) })].join('\n'))
    expect((await dump(parts.store)).probationers).toHaveLength(2)
  })

  test.each([
    ['missing', (path: (name: string) => string) => path('nothing.db')],
    ['notAStore', (path: (name: string) => string) => written(path('text.db'), 'dossier;nom')],
    ['sameFile', (path: (name: string) => string) => path('justif.db')],
  ])('of a file that is %s changes nothing', async (problem, copyIn) => {
    const path = newFolder()
    const { close } = await openStory(path)
    await close()
    const before = readFileSync(path('justif.db'))
    expect(await put(path, copyIn(path))).toEqual({ problem })
    expect(readFileSync(path('justif.db'))).toEqual(before)
    expect(
      readdirSync(path('.')).filter((name) => name.includes('.justif-copy-') || name.includes('replaced')),
    ).toEqual([])
  })

  test('of a damaged copy, or one made with another secret, changes nothing', async () => {
    const path = newFolder()
    const { parts, close } = await openStory(path)
    await backUp(parts.store, path('copy.db'))
    await close()
    const before = readFileSync(path('justif.db'))
    writeFileSync(path('bad.db'), damaged(readFileSync(path('copy.db'))))
    expect(await put(path, path('bad.db'))).toEqual({ problem: 'damaged' })
    expect(await put(path, path('copy.db'), OTHER)).toEqual({ problem: 'wrongSecret' })
    expect(readFileSync(path('justif.db'))).toEqual(before)
  })

  test('of a copy whose pages do not add up changes nothing, though every row can be read', async () => {
    const path = newFolder()
    const { parts, close } = await openStory(path)
    await backUp(parts.store, path('copy.db'))
    await close()
    loseAnIndex(path('copy.db'))
    expect(await put(path, path('copy.db'))).toEqual({ problem: 'damaged' })
  })

  test('keeps in one file what a service that died had only written to its log', async () => {
    const path = newFolder()
    const { parts, close } = await openStory(path)
    await backUp(parts.store, path('copy.db'))
    await load(parts, [PLANNING, line('K-2', { at: START.plus({ days: 3 }) })].join('\n'))
    for (const ending of ['', '-wal']) cpSync(path(`justif.db${ending}`), path(`died.db${ending}`))
    await close()

    const storeFile = path('died.db')
    await restore({ copy: path('copy.db'), storeFile, secret: SECRET, now: START, prepare: async () => {} })
    const kept = readdirSync(path('.')).filter((name) => name.startsWith('died.db.replaced'))
    expect(kept).toHaveLength(1)
    const replaced = await openStore(`file:${path(kept[0] ?? '')}`, SECRET)
    expect((await dump(replaced)).probationers).toHaveLength(2)
    await replaced.close()
  })

  test('is refused while a service holds even a broken store', async () => {
    const path = newFolder()
    const { parts } = await openStory(path)
    await backUp(parts.store, path('copy.db'))
    writeFileSync(path('justif.db'), 'x'.repeat(9000))
    expect(await put(path, path('copy.db'))).toEqual({ problem: 'inUse' })
  })

  test('never reads into the new store the log of a broken one', async () => {
    const path = newFolder()
    const { parts, close } = await openStory(path)
    await backUp(parts.store, path('copy.db'))
    await load(parts, [PLANNING, line('K-2', { at: START.plus({ days: 3 }) })].join('\n'))
    cpSync(path('justif.db-wal'), path('died.db-wal'))
    writeFileSync(path('died.db'), 'x'.repeat(9000))
    await close()
    const storeFile = path('died.db')
    const request = { copy: path('copy.db'), storeFile, secret: SECRET, now: START, prepare: async () => {} }
    expect(await restore(request)).toMatchObject({ people: 1 })
    expect(existsSync(path('died.db-wal'))).toBe(false)
    const store = await openStore(`file:${storeFile}`, SECRET)
    expect((await dump(store)).probationers).toHaveLength(1)
    await store.close()
  })

  test('replaces a store broken beyond reading', async () => {
    const path = newFolder()
    const { parts, close } = await openStory(path)
    await backUp(parts.store, path('copy.db'))
    await close()
    writeFileSync(path('justif.db'), 'x'.repeat(9000))
    expect(await put(path, path('copy.db'))).toMatchObject({ people: 1 })
    const store = await openStore(`file:${path('justif.db')}`, SECRET)
    expect((await dump(store)).probationers).toHaveLength(1)
    await store.close()
  })

  test('works on a new machine, where there is no store yet', async () => {
    const path = newFolder()
    const { parts } = await openStory(path)
    await backUp(parts.store, path('copy.db'))
    const storeFile = path('new/justif.db')
    const restored = await restore({
      copy: path('copy.db'),
      storeFile,
      secret: SECRET,
      now: START,
      prepare: async () => {},
    })
    expect(restored).toMatchObject({ people: 1, replacedKeptAs: undefined })
  })

  test('sends nothing again that left after the copy was made, and sends what did not', async () => {
    const path = newFolder()
    const carrier = recordingCarrier()
    const { parts, clock, close } = await openStory(path, { carrier })
    await load(parts, [PLANNING, line('K-2', { phone: '0613131313', at: START.plus({ days: 9 }) })].join('\n'), false)
    await backUp(parts.store, path('copy.db'))
    await tick(parts)
    expect(carrier.sent).toHaveLength(1)
    await close()

    let doubted = 0
    const prepare = async (store: Parts['store']) => {
      doubted = await doubtDueTexts({ ...parts, store })
    }
    await restore({ copy: path('copy.db'), storeFile: path('justif.db'), secret: SECRET, now: START, prepare })
    expect(doubted).toBe(1)
    const store = await openStore(`file:${path('justif.db')}`, SECRET)
    onTestFinished(() => store.close())
    const restoredParts = { ...parts, store }
    for (let minute = 0; minute < 20; minute++) {
      clock.set(clock.now().plus({ minutes: 1 }))
      await tick(restoredParts)
    }
    expect(carrier.sent).toHaveLength(1)

    carrier.sent.length = 0
    const { messages } = store.tables
    await store.transaction(async (tx) => void (await tx.db.update(messages).set({ state: 'uncertain', sid: null })))
    for (let minute = 0; minute < 20; minute++) {
      clock.set(clock.now().plus({ minutes: 1 }))
      await tick(restoredParts)
    }
    expect(carrier.sent).toHaveLength(1)
  })
})

function written(file: string, text: string): string {
  writeFileSync(file, text)
  return file
}

async function copyOf({ store }: Parts, path: (name: string) => string): Promise<Buffer> {
  await store.backup(path('sound.db'))
  return readFileSync(path('sound.db'))
}

/** Rows overwritten in the middle of the file, as a failing disk does. */
function damaged(file: Buffer): Buffer {
  const broken = Buffer.from(file)
  broken.fill(0xab, Math.floor(broken.length / 2), Math.floor(broken.length / 2) + 8192)
  return broken
}

/** Its pages are in the file and in no table: what only a check of the whole file sees. */
function loseAnIndex(file: string): void {
  const store = new Sqlite(file).unsafeMode()
  store.pragma('writable_schema = on')
  store.exec("delete from sqlite_schema where name = 'messages_moment'")
  store.close()
}

/** A carrier that remembers what it took, as the real one does. */
function recordingCarrier() {
  const sent: CarrierRecord[] = []
  return {
    ...openSimulatedCarrier(),
    sent,
    send: async ({ body }: { body: string }) => {
      const sid = `SM${sent.length}`.padEnd(34, '0')
      sent.push({ sid, body, createdAt: START, state: 'sent', code: undefined })
      return { outcome: 'accepted', sid } as const
    },
    listSent: async () => sent,
  }
}
