import { expect, test } from 'vitest'
import type { Transaction } from '../../../src/store/engine/database.ts'
import { eq, inArray, type SQL, sql } from '../../../src/store/engine/drizzle.ts'
import { writeJournal } from '../../../src/store/journal/journal.ts'
import {
  checkJournal,
  countGuardsGone,
  findLastSeal,
  forgetDetails,
  listPutBack,
  listSeals,
  removeEntries,
  sealJournal,
  sealPutBack,
} from '../../../src/store/journal/seals.ts'
import { eachEngine } from '../../support/store.ts'
import { letJournalBeChanged } from '../../support/tamper-with-journal.ts'
import { layGround, NOW, newId } from '../ground.ts'

const THIRD = '000000000003'

/** What only SQLite does: a row in the place of another, which Postgres changes, and refuses as a change. */
const PUT_IN_PLACE: [string, (tx: Transaction) => Promise<unknown>][] = [
  ['an entry put in the place of one that is sealed', (tx) => replace(tx, 'entry4')],
  ['an entry put in the place of one that is not', (tx) => replace(tx, 'later')],
  [
    'a seal put in the place of one',
    ({ db }) =>
      db.run(
        sql`insert or replace into journal_seals (id, kind, sums, mac) select id, kind, sums, 'x' from journal_seals`,
      ),
  ],
]

async function replace({ db }: Transaction, what: string): Promise<void> {
  await db.run(
    sql`insert or replace into journal (id, at, office_id, actor, what, details) select id, at, office_id, 'command', what, details from journal where what = ${what}`,
  )
}

/** What only Postgres does: SQLite empties a table row by row. */
const EMPTIED: [string, (tx: Transaction) => Promise<unknown>][] = ['journal', 'journal_seals'].map((table) => [
  `${table} emptied at once`,
  ({ db }) =>
    (db as unknown as { execute(words: SQL): Promise<unknown> }).execute(sql.raw(`truncate ${table} cascade`)),
])

eachEngine((open, engine) => {
  const sealed = async (entries = 7) => {
    const store = await open()
    const { officeId } = await layGround(store)
    const write = (what: string) =>
      store.transaction((tx) => writeJournal(tx, [{ officeId, actor: 'service', what, details: { what } }], newId, NOW))
    for (let entry = 0; entry < entries; entry++) await write(`entry${entry}`)
    while (await store.transaction((tx) => sealJournal(tx, 3)));
    return { store, write }
  }
  const sound = { missing: 0, changed: 0, chainBroken: false }

  test('what is written is sealed in batches, whatever is written after', async () => {
    const { store, write } = await sealed()
    expect(await checkJournal(store)).toMatchObject({
      ...sound,
      sealed: 7,
      notSealed: 0,
      last: expect.stringMatching(/^3 [\w-]{6}$/),
    })
    await write('later')
    expect(await checkJournal(store)).toMatchObject({ ...sound, sealed: 7, notSealed: 1 })
  })

  test('what the service removes by right does not show, in several seals and before one', async () => {
    const { store, write } = await sealed()
    await write('notSealed')
    const { what } = store.tables.journal
    const remove = (...names: string[]) => store.transaction((tx) => removeEntries(tx, inArray(what, names)))
    expect(await remove('entry1', 'entry2', 'entry6', 'notSealed')).toBe(4)
    expect(await remove('nothing')).toBe(0)
    expect(await checkJournal(store)).toMatchObject({ ...sound, sealed: 4, notSealed: 0 })
    // Said of all of them, those that had no seal too, which got one first; and the way is closed again.
    const kinds = await store.db.select({ kind: store.tables.journalSeals.kind }).from(store.tables.journalSeals)
    expect(kinds.map(({ kind }) => kind).slice(3)).toEqual(['written', 'removed', 'written'])
    await remove('entry0', 'entry3', 'entry4', 'entry5')
    expect(await checkJournal(store)).toMatchObject({ ...sound, sealed: 0 })
  })

  test('what the service takes out of the details of entries does not show, and they are sealed again', async () => {
    const { store, write } = await sealed()
    await write('notSealed')
    const { journal } = store.tables
    const rows = await store.db
      .select()
      .from(journal)
      .where(inArray(journal.what, ['entry1', 'entry5', 'notSealed']))
    const ids = rows.map(({ id }) => id)
    await store.transaction((tx) => forgetDetails(tx, [], () => ({})))
    await store.transaction((tx) => forgetDetails(tx, ids, ({ what: _, ...kept }) => kept))
    expect(await checkJournal(store)).toMatchObject({ ...sound, sealed: 5, notSealed: 3 })
    expect(await store.transaction((tx) => sealJournal(tx, 9))).toBe(3)
    expect(await checkJournal(store)).toMatchObject({ ...sound, sealed: 8, notSealed: 0 })
    const after = await store.db.select().from(journal).where(inArray(journal.id, ids))
    expect(after).toEqual(rows.map((row) => ({ ...row, details: {}, sealId: expect.any(String) })))
  })

  test.each<[string, (tx: Transaction) => Promise<unknown>, Partial<Awaited<ReturnType<typeof checkJournal>>>]>([
    [
      'an entry that somebody takes out',
      ({ db, tables: { journal } }) => db.delete(journal).where(eq(journal.what, 'entry4')),
      { missing: 1 },
    ],
    [
      'the last one, where its seal is left',
      ({ db, tables: { journal } }) => db.delete(journal).where(eq(journal.what, 'entry6')),
      { missing: 1 },
    ],
    [
      'one that is changed',
      ({ db, tables: { journal } }) => db.update(journal).set({ actor: 'command' }).where(eq(journal.what, 'entry4')),
      { changed: 1 },
    ],
    [
      'a detail that is changed',
      ({ db, tables: { journal } }) => db.update(journal).set({ details: {} }).where(eq(journal.what, 'entry4')),
      { changed: 1 },
    ],
    [
      'an hour that is changed',
      ({ db, tables: { journal } }) =>
        db
          .update(journal)
          .set({ at: NOW.plus({ milliseconds: 1 }) })
          .where(eq(journal.what, 'entry4')),
      { changed: 1 },
    ],
    [
      'one that is sealed anew with other words',
      async (tx) => {
        const { journal } = tx.tables
        await tx.db.update(journal).set({ what: 'other', sealId: null }).where(eq(journal.what, 'entry4'))
        await sealJournal(tx, 3)
      },
      { missing: 1 },
    ],
    [
      'a seal that is taken out',
      ({ db, tables: { journalSeals } }) => db.delete(journalSeals).where(eq(journalSeals.id, '000000000002')),
      { chainBroken: true, changed: 1 },
    ],
    [
      'a removal that somebody makes up',
      async ({ db, tables: { journal, journalSeals } }) => {
        await db.delete(journal).where(eq(journal.what, 'entry6'))
        const [third] = await db.select().from(journalSeals).where(eq(journalSeals.id, THIRD))
        await db
          .insert(journalSeals)
          .values({ id: '000000000004', kind: 'removed', sums: third?.sums ?? {}, mac: third?.mac ?? '' })
      },
      { chainBroken: true },
    ],
  ])('%s shows', async (_, tamper, found) => {
    const { store } = await sealed()
    await store.transaction(async (tx) => {
      await letJournalBeChanged(tx)
      await tamper(tx)
    })
    expect(await checkJournal(store)).toMatchObject({ ...sound, ...found })
  })

  test.each<[string, (tx: Transaction) => Promise<unknown>, string]>([
    [
      'the last entries with their seal',
      async ({ db, tables: { journal, journalSeals } }) => {
        await db.delete(journal).where(eq(journal.sealId, THIRD))
        await db.delete(journalSeals).where(eq(journalSeals.id, THIRD))
      },
      '^2 [\\w-]{6}$',
    ],
    [
      'the whole journal with all its seals',
      async ({ db, tables: { journal, journalSeals } }) => {
        await db.delete(journal)
        await db.delete(journalSeals)
      },
      '^0$',
    ],
  ])(
    '%s, cut off, do not show here: only the last seal is another than the one noted elsewhere',
    async (_, cut, last) => {
      const { store } = await sealed()
      const noted = (await checkJournal(store)).last
      await store.transaction(async (tx) => {
        await letJournalBeChanged(tx)
        await cut(tx)
      })
      const found = await checkJournal(store)
      expect(found).toMatchObject({ ...sound, last: expect.stringMatching(new RegExp(last)) })
      expect(found.last).not.toBe(noted)
    },
  )

  test.each<[string, (tx: Transaction) => Promise<unknown>]>([
    ['who did it', ({ db, tables: { journal } }) => db.update(journal).set({ actor: 'command' })],
    ['what was done', ({ db, tables: { journal } }) => db.update(journal).set({ what: 'other' })],
    ['when', ({ db, tables: { journal } }) => db.update(journal).set({ at: NOW.plus({ milliseconds: 1 }) })],
    ['its details', ({ db, tables: { journal } }) => db.update(journal).set({ details: { what: 'other' } })],
    ['its details, all of them', ({ db, tables: { journal } }) => db.update(journal).set({ details: {} })],
    ['its seal', ({ db, tables: { journal } }) => db.update(journal).set({ sealId: '000000000002' })],
    ['that it is sealed', ({ db, tables: { journal } }) => db.update(journal).set({ sealId: null })],
    ['what a seal says', ({ db, tables: { journalSeals } }) => db.update(journalSeals).set({ mac: 'x' })],
  ])('of an entry that is written, the store itself lets nobody change %s', async (_, change) => {
    const { store, write } = await sealed()
    await write('later')
    const before = await checkJournal(store)
    await expect(store.transaction(change)).rejects.toThrow()
    expect(await checkJournal(store)).toEqual(before)
    expect(await store.transaction((tx) => sealJournal(tx, 3))).toBe(1)
  })

  test.each<[string, (tx: Transaction) => Promise<unknown>]>([
    ...(engine === 'sqlite' ? PUT_IN_PLACE : EMPTIED),
    ['an entry taken out', ({ db, tables: { journal } }) => db.delete(journal).where(eq(journal.what, 'entry4'))],
    ['one of the last minutes', ({ db, tables: { journal } }) => db.delete(journal).where(eq(journal.what, 'later'))],
    ['all of them', ({ db, tables: { journal } }) => db.delete(journal)],
    [
      'a seal taken out',
      ({ db, tables: { journalSeals } }) => db.delete(journalSeals).where(eq(journalSeals.id, THIRD)),
    ],
    [
      'another entry taken out once some were',
      async (tx) => {
        await removeEntries(tx, eq(tx.tables.journal.what, 'entry0'))
        await tx.db.delete(tx.tables.journal).where(eq(tx.tables.journal.what, 'entry1'))
      },
    ],
  ])('the store itself refuses %s', async (_, change) => {
    const { store, write } = await sealed()
    await write('later')
    const before = await checkJournal(store)
    await expect(store.transaction(change)).rejects.toThrow()
    expect(await checkJournal(store)).toEqual(before)
  })

  test('an entry that leaves after a seal which somebody made up shows: one of the last minutes too, which is under a seal by then', async () => {
    const { store, write } = await sealed()
    await write('later')
    await store.transaction(async ({ db, tables: { journal, journalSeals } }) => {
      await db.update(journal).set({ sealId: THIRD }).where(eq(journal.what, 'later'))
      await db.insert(journalSeals).values({ id: '000000000004', kind: 'removed', sums: {}, mac: 'x' })
      await db.delete(journal).where(inArray(journal.what, ['entry4', 'later']))
    })
    expect(await checkJournal(store)).toMatchObject({ missing: 1, chainBroken: true })
  })

  test('that the tables no longer refuse it is found', async () => {
    const store = await open()
    expect(await countGuardsGone(store)).toBe(0)
    await store.transaction((tx) => rename(tx, 'journal_seal_stays', 'other'))
    expect(await countGuardsGone(store)).toBe(1)
    await store.transaction((tx) => rename(tx, 'other', 'journal_seal_stays'))
  })

  test('a seal is found by its number, and where a copy was put back is found too', async () => {
    const { store } = await sealed()
    expect(await findLastSeal(store)).toEqual({ number: 3, mac: expect.stringMatching(/^[\w-]{43}$/) })
    expect(await listSeals(store, [1, 3, 4])).toEqual([
      { number: 1, mac: expect.anything() },
      await findLastSeal(store),
    ])
    expect(await listPutBack(store)).toEqual([])
    await store.transaction((tx) => sealPutBack(tx))
    expect(await listPutBack(store)).toEqual([4])
    expect(await checkJournal(store)).toMatchObject({ ...sound, sealed: 7, last: expect.stringMatching(/^4 /) })
  })
})

/** Of SQLite the trigger is only taken away. */
async function rename({ db, engine }: Transaction, name: string, other: string): Promise<void> {
  const server = db as unknown as { execute(words: SQL): Promise<unknown> }
  if (engine === 'postgres') await server.execute(sql.raw(`alter trigger ${name} on journal_seals rename to ${other}`))
  else await db.run(sql.raw(`drop trigger if exists ${name}`))
}
