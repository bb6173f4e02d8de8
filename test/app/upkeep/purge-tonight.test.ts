import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listBackups } from '../../../src/app/upkeep/kept-backups.ts'
import { keepNightly } from '../../../src/app/upkeep/nightly.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { dump as stolen } from '../../store/dump.ts'
import { eachEngine, newFolder } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { openStory } from '../../support/story.ts'

const MARKS = /QUETZAL|639981234|zirconium/i
const SECRET_KEY = 'a-secret-of-at-least-32-characters'

/** Somebody with marks in everything they left, convened once. */
async function openMarked(given: Parameters<typeof openStory>[1], environment: Record<string, string> = {}) {
  const story = await openStory('2026-12-01T10:00', given, environment)
  onTestFinished(() => story.service.close())
  await story.load(
    'D-1;QUETZAL;Karim;+33639981234;R-1;SPIP;14/12/2026;14h30;SPIP;m.lefevre@justice.example;',
    'D-2;TEST;Lea;+33639980002;R-2;SPIP;14/12/2026;15h30;SPIP;m.lefevre@justice.example;',
  )
  await story.service.ticker.tick()
  await story.service.receive({ from: '+33639981234', body: 'mon attestation de zirconium' })
  await story.service.ticker.tick()
  await story.service.ticker.quiet()
  const night = async (months: number, days = 0) => {
    story.clock.set(story.clock.now().plus({ months, days }))
    await keepNightly(story.service.parts)
  }
  return { ...story, night, said: async () => JSON.stringify(await dump(story.service.parts.store)) }
}

eachEngine((open) => {
  test('each night what was kept long enough goes: words after six months, people a year after they were last to come', async () => {
    const { night, said, service } = await openMarked({ store: await open() })
    await night(0, 1)
    expect(await said()).toMatch(MARKS)
    await night(5)
    expect(await said()).toContain('zirconium')
    await night(2)
    expect(await said()).not.toContain('zirconium')
    expect(await said()).toContain('QUETZAL')
    await night(6)
    expect(await said()).not.toMatch(MARKS)
    expect((await dump(service.parts.store)).journal).not.toContainEqual(expect.objectContaining({ what: 'booked' }))
  })
})

test('then neither the store, its log, nor any copy holds them, sealed or not', async () => {
  const folder = join(newFolder(), 'copies')
  const { night, service } = await openMarked({}, { BACKUP_FOLDER: folder, SECRET_KEY })
  const before = (await stolen(`file:${service.file}`)).rows
  const sealed = [
    ...(before.get('messages') ?? []).flatMap(({ body, phone }) => [body, phone]),
    ...(before.get('probationers') ?? []).map(({ last_name }) => last_name),
  ].filter((value) => typeof value === 'string')
  expect(sealed.length).toBeGreaterThan(6)
  await night(0, 1)
  await night(13)
  await night(0, 1)
  const files = ['', '-wal'].map((ending) => readFileSync(`${service.file}${ending}`, 'latin1'))
  const copies = listBackups(folder)
  expect(copies.length).toBeGreaterThan(0)
  for (const copy of copies) files.push(readFileSync(copy.file, 'latin1'))
  expect(sealed.filter((value) => files.some((bytes) => bytes.includes(value)))).toEqual([])
  for (const { file } of copies) {
    const store = await openStore(`file:${file}`, SECRET_KEY)
    expect(JSON.stringify(await dump(store))).not.toMatch(MARKS)
    await store.close()
  }
})
