import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { rekey, whyNotRekey } from '../../../src/app/upkeep/rekey.ts'
import { inspectCopy } from '../../../src/store/engine/copies.ts'
import { copyAcross } from '../../../src/store/engine/copy-across.ts'
import { idOfNamesKey, unwrapKey } from '../../../src/store/engine/data-keys.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { kitFor, sealedColumns } from '../../../src/store/engine/dialect.ts'
import { BUCKETS, lookUpsWith } from '../../../src/store/engine/look-ups.ts'
import { machineName, whyNotBeside } from '../../../src/store/engine/machine-name.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { tablesFor } from '../../../src/store/engine/tables.ts'
import { openKeyring, openVault, WrongNamesKey, WrongSecret } from '../../../src/store/engine/vault.ts'
import { WITHOUT_NAMES } from '../../../src/store/engine/without-names.ts'
import { writeJournal } from '../../../src/store/journal/journal.ts'
import { checkJournal, sealJournal } from '../../../src/store/journal/seals.ts'
import { areNamesApart, isMoving, listKeys, wrapAlone } from '../../../src/store/keys/data-keys.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { findIdsByName } from '../../../src/store/people/name-words.ts'
import { getProbationer } from '../../../src/store/people/people.ts'
import { eachEngine, newDatabase, newFolder } from '../../support/store.ts'
import { addPerson, type Ground, layGround, NOW, newId } from '../ground.ts'

const SECRET = 'the-secret-of-a-store-of-32-letters-or-more'
const NAMES = 'what-names-need-beside-it-of-32-letters'
const COMING = 'what-names-will-need-soon-of-32-letters'
const AT_ONCE = { pauseMs: 0, waitMs: 0 }

async function at(url: string, secret: string, namesKey?: string): Promise<Store> {
  const store = await openStore(url, secret, namesKey)
  onTestFinished(() => store.close())
  return store
}

async function ground(store: Store): Promise<Ground & { personId: string }> {
  const laid = await layGround(store)
  const { id } = await addPerson(store, laid, { lastName: 'Benali', firstName: 'Karim' })
  const entry = { officeId: laid.officeId, actor: 'command' as const, what: 'personErased' }
  await store.transaction((tx) => writeJournal(tx, [entry], newId, NOW))
  return { ...laid, personId: id }
}

/** All is found and opened as by any store. */
async function expectWhole(store: Store, { officeId, personId }: { officeId: string; personId: string }) {
  expect(await getProbationer(store, personId)).toMatchObject({ lastName: 'Benali', firstName: 'Karim' })
  const named = await store.transaction((tx) => findIdsByName(tx, officeId, 'ben', 9))
  expect([named, await findIdsByName(store, officeId, 'karim', 9)]).toEqual([[personId], [personId]])
  expect(await listByPhone(store, '+33612345678')).toHaveLength(1)
  expect(await checkJournal(store)).toMatchObject({ missing: 0, changed: 0, chainBroken: false })
}

/** What somebody reads who has the store and SECRET_KEY: the keys it unwraps, and the look-ups of names there are. */
async function seenWithSecretAlone(store: Store) {
  const kept = await store.db.select().from(store.tables.dataKeys)
  const rows = kept.map((row) => ({ ...row, used: row.usedSince !== null }))
  const opened = rows.map((row) => ({ row, key: unwrapKey({ secrets: [SECRET], namesKeys: [] }, row) }))
  const finders = opened.flatMap(({ row, key }) => (row.use === 'lookUp' && key ? [{ place: row.place, key }] : []))
  const keys = finders.toSorted((one, other) => one.place - other.place).map(({ key }) => key)
  const guess = lookUpsWith({ keys, moved: BUCKETS })
  const words = await store.db.select().from(store.tables.nameWords)
  return {
    shut: opened.flatMap(({ row, key }) => (key ? [] : row.use)).sort(),
    guessed: words.some(({ key }) => key === guess.one('name', 'ben')),
    byPhone: guess.one('phone', '+33612345678') === store.vault.lookup('phone', '+33612345678'),
  }
}

/** The ids of the keys that values of this table are sealed with, by column. */
async function keysOf(store: Store, name: 'probationers' | 'marks'): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const column of Object.values(getTableColumns(store.tables[name]))) {
    if (!sealedColumns.has(`${getTableName(store.tables[name])}.${column.name}`)) continue
    const rows = await store.db.select({ raw: sql<string | null>`${column}` }).from(store.tables[name])
    for (const { raw } of rows) if (raw !== null) found[column.name] = raw.slice(0, raw.indexOf('.'))
  }
  return found
}

test('what is said to name nobody is a column that is sealed', () => {
  tablesFor(kitFor('sqlite', openVault('tests')))
  expect([...WITHOUT_NAMES].filter((where) => !sealedColumns.has(where))).toEqual([])
  for (const where of ['probationers.last_name', 'upload_parts.content', 'messages.body', 'emails.subject'])
    expect([where, sealedColumns.has(where), WITHOUT_NAMES.has(where)]).toEqual([where, true, false])
})

test('keys are not changed beside a machine of a release before, nor names set apart beside one without their key', () => {
  const [own, without, other] = [[COMING, NAMES], [], [COMING]].map(machineName)
  expect(whyNotBeside(['psql', String(without), String(own)], undefined)).toBeUndefined()
  expect(whyNotBeside(['', String(own)], undefined)).toBe('olderRelease')
  expect(whyNotBeside(['justif keys 1'], undefined)).toBe('olderRelease')
  expect(whyNotBeside([String(own), String(own)], NAMES)).toBeUndefined()
  for (const machine of [without, other]) expect(whyNotBeside([String(machine)], NAMES)).toBe('withoutNamesKey')
  expect(own).toContain(idOfNamesKey(NAMES))
})

eachEngine((_, engine) => {
  test('names need both secrets once they are set apart, until they are no more; each change of either key keeps all that is found', async () => {
    const database = await newDatabase(engine, 'empty')
    const store = await at(database, SECRET, NAMES)
    const laid = await ground(store)
    await store.transaction((tx) => sealJournal(tx, 10))
    expect(await seenWithSecretAlone(store)).toEqual({ shut: [], guessed: true, byPhone: true })
    await (await openStore(database, SECRET)).close()

    await rekey(store, { ...AT_ONCE, names: 'on' })
    await expectWhole(store, laid)
    expect(await seenWithSecretAlone(store)).toEqual({
      shut: ['nameLookUp', 'nameSeal'],
      guessed: false,
      byPhone: true,
    })
    const keys = await listKeys(store)
    expect(areNamesApart(keys)).toBe(true)
    const [seal, ofNames] = (['seal', 'nameSeal'] as const).map((use) => keys.find((key) => key.use === use)?.id)
    expect(await keysOf(store, 'probationers')).toMatchObject({
      last_name: ofNames,
      first_name: ofNames,
      phone: seal,
      case_number: seal,
    })
    expect(await keysOf(store, 'marks')).toEqual({ value: seal })
    await expect(openStore(database, SECRET)).rejects.toThrow(WrongNamesKey)
    await expect(openStore(database, SECRET)).rejects.toThrow('need NAMES_KEY as well')
    await expect(openStore(database, SECRET, COMING)).rejects.toThrow('another NAMES_KEY')
    await expect(openStore(database, COMING, NAMES)).rejects.toThrow(WrongSecret)

    // Another NAMES_KEY takes its place, and new keys come: names stay apart.
    await (await openStore(database, SECRET, `${COMING},${NAMES}`)).close()
    await expect(openStore(database, SECRET, NAMES)).rejects.toThrow(WrongNamesKey)
    // A machine that was not started again goes on, until new keys come.
    await expectWhole(store, laid)
    const after = await at(database, SECRET, COMING)
    await rekey(after, AT_ONCE)
    await expectWhole(after, laid)
    expect((await seenWithSecretAlone(after)).guessed).toBe(false)

    await rekey(after, { ...AT_ONCE, names: 'off' })
    await expectWhole(after, laid)
    expect((await seenWithSecretAlone(after)).shut).toEqual([])
    const alone = await at(database, SECRET)
    await expectWhole(alone, laid)
    await rekey(alone, AT_ONCE)
    await alone.transaction((tx) => wrapAlone(tx, alone.keyring))
    await expectWhole(alone, laid)
  })

  test('cut short wherever, setting names apart goes on, and is not taken back halfway', async () => {
    const url = await newDatabase(engine, 'empty')
    const store = await at(url, SECRET, NAMES)
    const laid = await ground(store)
    expect(await whyNotRekey(await at(url, SECRET), 'on')).toBe('noNamesKey')
    for (let cuts = 0; ; cuts++) {
      try {
        await rekey(cutAfter(store, 1 + (cuts % 5) * 3), { ...AT_ONCE, ...(cuts === 0 && { names: 'on' }) })
        break
      } catch (error) {
        if (!(error instanceof Error) || error.message !== 'cut') throw error
      }
      if (!isMoving(await listKeys(store))) continue
      await expectWhole(store, laid)
      expect(await whyNotRekey(store, 'off')).toBe('otherBegun')
      await expect(rekey(store, { ...AT_ONCE, names: 'off' })).rejects.toThrow('ended first')
    }
    await expectWhole(store, laid)
    expect(areNamesApart(await listKeys(store))).toBe(true)
  })
})

test('a copy into another store needs both secrets as well', async () => {
  const from = await at(await newDatabase('sqlite', 'empty'), SECRET, NAMES)
  const laid = await ground(from)
  await rekey(from, { ...AT_ONCE, names: 'on' })
  const url = await newDatabase('sqlite', 'empty')
  const to = await at(url, SECRET, NAMES)
  expect(await copyAcross(from, to)).toMatchObject({ differing: [] })
  await expectWhole(to, laid)
  await expect(openStore(url, SECRET)).rejects.toThrow(WrongNamesKey)
})

test('a backup says that it needs both, and is whole with both', async () => {
  const store = await at(await newDatabase('sqlite', 'empty'), SECRET, NAMES)
  await ground(store)
  await rekey(store, { ...AT_ONCE, names: 'on' })
  const copy = `${newFolder()}/copy.db`
  await store.backup(copy)
  expect(await store.readBack(copy)).toMatchObject({ people: 1 })
  expect(inspectCopy(copy, openKeyring(SECRET, NAMES))).toMatchObject({ people: 1 })
  for (const namesKey of [undefined, COMING])
    expect(inspectCopy(copy, openKeyring(SECRET, namesKey))).toEqual({ problem: 'wrongNamesKey' })
})

test('a machine says what it is by its connections, and one that says nothing is of a release before', async () => {
  const url = new URL(await newDatabase('postgres', 'empty'))
  const store = await at(url.href, SECRET, NAMES)
  expect(await store.connected()).toEqual([machineName([NAMES])])
  expect(await whyNotRekey(store, 'on')).toBeUndefined()
  const without = await at(url.href, SECRET)
  expect(await whyNotRekey(store, 'on')).toBe('withoutNamesKey')
  expect(await whyNotRekey(without, undefined)).toBeUndefined()
  const before = new pg.Client(url.href)
  await before.connect()
  onTestFinished(() => before.end())
  expect(await whyNotRekey(store, undefined)).toBe('olderRelease')
})

test('a machine whose operator calls its connections otherwise is known all the same, and so is one of a release before', async () => {
  const url = new URL(await newDatabase('postgres', 'empty'))
  url.searchParams.set('application_name', 'probation')
  const store = await at(url.href, SECRET, NAMES)
  expect(await store.connected()).toEqual([`${machineName([NAMES])} probation`])
  expect(await whyNotRekey(store, 'on')).toBeUndefined()
  const before = new pg.Client(url.href)
  await before.connect()
  onTestFinished(() => before.end())
  expect(await whyNotRekey(store, undefined)).toBe('olderRelease')
})

/** A store of a process that dies once so many transactions are done. */
function cutAfter(store: Store, transactions: number): Store {
  let done = 0
  return {
    ...store,
    async transaction(work, beside) {
      if (done++ === transactions) throw new Error('cut')
      return store.transaction(work, beside)
    },
  }
}
