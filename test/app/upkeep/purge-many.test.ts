import { count } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { expect, onTestFinished, test } from 'vitest'
import type { Parts } from '../../../src/app/parts.ts'
import { KEPT_MONTHS } from '../../../src/app/upkeep/purge.ts'
import { purgeTonight } from '../../../src/app/upkeep/purge-tonight.ts'
import type { Session, Transaction } from '../../../src/store/engine/database.ts'
import { addPerson, bookAppointment, layGround, newId } from '../../store/ground.ts'
import { clockAt } from '../../support/clock.ts'
import { openTestService } from '../../support/service.ts'
import { eachEngine } from '../../support/store.ts'

const START = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
/** More than two batches. */
const MANY = 450
const AT_ONCE = 200
const TABLES = ['messages', 'probationers', 'journal'] as const

eachEngine((open) => {
  test('a night lets go of more than a batch of each kind: texts, people and journal, never more than 200 rows at once', async () => {
    const clock = clockAt(START)
    const service = await openTestService({ clock, store: await open() })
    onTestFinished(() => service.close())
    const { parts } = service
    await purgeTonight(parts)
    await addMany(parts)
    const before = await rowsOf(parts.store)

    clock.set(START.plus({ months: KEPT_MONTHS.texts, days: 1 }))
    const ofTexts = await watched(parts)
    expect(ofTexts.messages).toEqual([AT_ONCE, AT_ONCE, MANY - 2 * AT_ONCE])
    expect([ofTexts.probationers, ofTexts.journal]).toEqual([[], []])

    clock.set(START.plus({ months: KEPT_MONTHS.people, days: 1 }))
    const ofPeople = await watched(parts)
    expect(ofPeople.probationers).toEqual([AT_ONCE, AT_ONCE, MANY - 2 * AT_ONCE])
    expect(ofPeople.journal).toEqual([AT_ONCE, AT_ONCE, before.journal - 2 * AT_ONCE])
    expect(await rowsOf(parts.store)).toMatchObject({ messages: 0, probationers: 1 })
  })
})

/** People who had no appointment since, and texts and deeds of one who has one to come. */
async function addMany({ store }: Parts): Promise<void> {
  const ground = await layGround(store, 'BEAUCOUP')
  const stays = await addPerson(store, ground)
  await bookAppointment(store, ground, stays.id, { startsAt: START.plus({ months: 20 }) })
  const each = Array.from({ length: MANY }, () => newId())
  await store.transaction(async (tx) => {
    const { messages, probationers, journal } = tx.tables
    await tx.db.insert(messages).values(
      each.map((id) => ({
        ...{ id, key: id, direction: 'in' as const, officeId: ground.officeId, probationerId: stays.id, kind: 'in' },
        ...{ phone: '+33612345678', phoneKey: 'k', body: 'oui', state: 'received' as const, rank: 1 },
        ...{ dueAt: START, createdAt: START },
      })),
    )
    await tx.db.insert(probationers).values(
      each.map((id) => ({
        ...{ id, officeId: ground.officeId, caseNumber: id, caseKey: id, lastName: 'X', firstName: 'Y' },
        ...{ language: 'fr' as const, phoneDoubts: {}, createdAt: START },
      })),
    )
    const deed = { officeId: ground.officeId, actor: 'command', what: 'planningExported', details: {}, at: START }
    await tx.db.insert(journal).values(each.map((id) => ({ id, ...deed })))
  })
}

/** How many rows each transaction of a night took from each table, where it took some. */
async function watched(parts: Parts): Promise<Record<(typeof TABLES)[number], number[]>> {
  const taken = { messages: [] as number[], probationers: [] as number[], journal: [] as number[] }
  const transaction: Parts['store']['transaction'] = (work, beside) =>
    parts.store.transaction(async (tx: Transaction) => {
      const before = await rowsOf(tx)
      const result = await work(tx)
      const after = await rowsOf(tx)
      for (const name of TABLES) if (before[name] > after[name]) taken[name].push(before[name] - after[name])
      return result
    }, beside)
  await purgeTonight({ ...parts, store: { ...parts.store, transaction } })
  return taken
}

async function rowsOf({ db, tables }: Session): Promise<Record<(typeof TABLES)[number], number>> {
  const counted = TABLES.map(async (name) => [
    name,
    (await db.select({ rows: count() }).from(tables[name]))[0]?.rows ?? 0,
  ])
  return Object.fromEntries(await Promise.all(counted))
}
