import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { restoreElsewhere, snapshotAside } from '../../../src/store/engine/backup-aside.ts'
import { whyNotOpened } from '../../../src/store/engine/copies.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { openKeyring } from '../../../src/store/engine/vault.ts'
import { setMark } from '../../../src/store/marks/marks.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { newFolder } from '../../support/store.ts'

const vault = openKeyring(SECRET)

/** A store in two sizes: copied at once, and in a thread of its own. */
async function openSized(size: 'small' | 'large') {
  const folder = newFolder()
  const file = join(folder, 'justif.db')
  const store = await openStore(`file:${file}`, SECRET)
  if (size === 'large') await store.transaction((tx) => setMark(tx, 'ballast', 'x'.repeat(9_000_000)))
  return { store, file, copy: join(folder, 'copy.db'), folder }
}

test.each(['small', 'large'] as const)(
  'a %s copy is of one instant, in one file of its owner, while others write',
  async (size) => {
    const { store, file, copy, folder } = await openSized(size)
    const before = await store.db.select().from(store.tables.marks)
    const copying = snapshotAside(file, copy)
    for (let n = 0; n < 20; n++) await store.transaction((tx) => setMark(tx, `mark ${n}`, 'later'))
    const counts = await copying
    expect(counts.marks).toBeGreaterThanOrEqual(before.length)
    expect(await restoreElsewhere(copy, vault)).toMatchObject({ counts })
    expect(readdirSync(folder).filter((name) => name.startsWith('copy.db'))).toEqual(['copy.db'])
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    await store.close()
  },
)

test.each(['small', 'large'] as const)(
  'of a %s copy is said what is wrong: its pages, its rows, its secret',
  async (size) => {
    const { store, file, copy } = await openSized(size)
    await snapshotAside(file, copy)
    await store.close()
    const sound = readFileSync(copy)
    expect(await restoreElsewhere(copy, openKeyring('another secret'))).toEqual({ problem: 'wrongSecret' })

    const orphaned = new Sqlite(copy)
    orphaned.pragma('foreign_keys = off')
    orphaned.exec(`insert into places (id, office_id, name, address, key) select 'p', 'nobody', 'x', 'x', 'x'`)
    orphaned.close()
    expect(await restoreElsewhere(copy, vault)).toEqual({ problem: 'damaged' })

    writeFileSync(copy, Buffer.from(sound).fill(0xab, 8192, 40_000))
    expect(await restoreElsewhere(copy, vault)).toEqual({ problem: 'damaged' })
    await expect(restoreElsewhere(`${copy}.not-there`, vault)).rejects.toThrow('ENOENT')
  },
)

test('a copy in which a sealed value was changed does not pass for one of another secret', async () => {
  const { store, file, copy } = await openSized('small')
  await snapshotAside(file, copy)
  await store.close()
  expect(whyNotOpened(copy, vault)).toBeUndefined()
  const changed = new Sqlite(copy)
  changed.exec(`update marks set value = substr(value, 1, 30) || 'AAAA' || substr(value, 35)`)
  changed.close()
  expect(whyNotOpened(copy, vault)).toBe('damaged')
})
