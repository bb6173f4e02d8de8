import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { findAgent, keepAgent } from '../../../src/store/agents/agents.ts'
import type { Store, Transaction } from '../../../src/store/engine/database.ts'
import { sql } from '../../../src/store/engine/drizzle.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { addOffice, getOffice } from '../../../src/store/offices/offices.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { newDatabase } from '../../support/store.ts'
import { paris } from '../../support/story.ts'

const NOW = paris('2026-12-01T09:00')
const OFFICE = { id: 'one', code: 'ONE', name: 'SPIP', zone: 'Europe/Paris', holidayRegion: 'metropole' }

test('Postgres keeps the plan of what one connection asks again with other values, and of nothing else', async () => {
  const { store } = await openOne()
  await store.transaction(async (tx) => {
    expect(await plansOf(tx, 'from "agents"')).toBe(0)
    await findAgent(tx, 'one')
    expect(await plansOf(tx, 'from "agents"')).toBe(0)
    for (const id of ['two', 'three']) await findAgent(tx, id)
    expect(await plansOf(tx, 'from "agents"')).toBe(1)
  })
})

test('a plan that is kept outlives a column that a newer release adds', async () => {
  const { store, url } = await openOne()
  const look = () => store.transaction((tx) => findAgent(tx, 'nobody'))
  for (let time = 0; time < 3; time++) await look()
  const other = new pg.Client(url)
  await other.connect()
  await other.query('alter table agents add column of_a_newer_release text')
  await other.end()
  expect(await look()).toBeUndefined()
})

test('a transaction of Postgres reads an office once, and anew what it wrote; the next one sees what others wrote', async () => {
  const { store, url } = await openOne()
  const another = await openStore(url, SECRET)
  onTestFinished(() => another.close())
  const nameIn = async (tx: Transaction) => (await getOffice(tx, OFFICE.id)).name
  const rename = (tx: Transaction, name: string) => tx.db.update(tx.tables.offices).set({ name })
  await store.transaction(
    async (tx) => {
      await nameIn(tx)
      await another.transaction((other) => rename(other, 'elsewhere'))
      // Serializable or not, one transaction has one office.
      expect(await nameIn(tx)).toBe(OFFICE.name)
    },
    { readCommitted: true },
  )
  await store.transaction(async (tx) => {
    expect(await nameIn(tx)).toBe('elsewhere')
    await rename(tx, 'here')
    expect(await nameIn(tx)).toBe('here')
    await keepAgent(tx, { id: 'a', officeId: OFFICE.id, email: 'a@justice.example', role: 'staff' }, NOW)
    expect(await findAgent(tx, 'a')).toMatchObject({ officeId: OFFICE.id })
  })
})

async function openOne(): Promise<{ store: Store; url: string }> {
  const url = await newDatabase('postgres')
  const store = await openStore(url, SECRET)
  onTestFinished(() => store.close())
  let made = 0
  await store.transaction((tx) => addOffice(tx, OFFICE, () => `type ${made++}`, NOW))
  return { store, url }
}

async function plansOf(tx: Transaction, words: string): Promise<number> {
  const count = sql<number>`(select count(*)::int from pg_prepared_statements where statement like ${`%${words}%`})`
  const [row] = await tx.db.select({ count }).from(tx.tables.offices)
  return row?.count ?? 0
}
