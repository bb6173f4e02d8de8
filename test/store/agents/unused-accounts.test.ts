import { expect, test } from 'vitest'
import { ACCOUNTS_KEPT, letGoOfAccounts } from '../../../src/app/upkeep/let-go-of-accounts.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import { addSession } from '../../../src/store/agents/sessions.ts'
import { GONE, namingAgents } from '../../../src/store/agents/unused-accounts.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { eq, getTableName } from '../../../src/store/engine/drizzle.ts'
import { startImport } from '../../../src/store/files/imports.ts'
import { writeJournal } from '../../../src/store/journal/journal.ts'
import { schemaColumns } from '../../support/person-everywhere.ts'
import { eachEngine } from '../../support/store.ts'
import { recordLog } from '../../support/told-by-log.ts'
import { addPerson, bookAppointment, type Ground, layGround, NOW, newId } from '../ground.ts'

/** Of the account itself, and the list of what was loaded, which outlasts it. */
const NOT_ASKED = ['identities', 'imports', 'recovery_codes', 'second_factors', 'sessions', 'sign_in_links']

eachEngine((open) => {
  test('every column that refers to an agent keeps the account, but those that go with it', async () => {
    const { tables } = await open()
    const asked = namingAgents(tables).map(([table, column]) => `${getTableName(table)}.${column.name}`)
    const referring = schemaColumns().filter(
      ({ to, where }) => to === 'agents' && !NOT_ASKED.includes(where.split('.')[0] ?? ''),
    )
    expect(asked.toSorted()).toEqual([...referring.map(({ where }) => where), 'agents.cover_id'].toSorted())
  })

  test('an account that is closed, old enough, and that nothing names, is found; any other is not', async () => {
    const { store, ground, add } = await openAccounts(await open())
    const unused = await add('none')
    await add('agent')
    await add('none', NOW.plus({ days: 2 }))
    const [booked, wrote, loaded, loadedLong, covered] = await Promise.all(Array.from({ length: 5 }, () => add('none')))
    const { id: personId } = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, personId)
    const { appointments, agents, imports } = store.tables
    await store.transaction(async (tx) => {
      await tx.db
        .update(appointments)
        .set({ agentId: booked ?? '' })
        .where(eq(appointments.id, appointmentId))
      await writeJournal(tx, [{ officeId: ground.officeId, actor: `agent:${wrote}`, what: 'signedIn' }], newId, NOW)
      const file = { officeId: ground.officeId, kind: 'planning', fileName: 'x' }
      await startImport(tx, { ...file, id: newId(), agentId: loaded }, NOW.plus({ days: 2 }))
      await startImport(tx, { ...file, id: newId(), agentId: loadedLong }, NOW)
      await tx.db
        .update(agents)
        .set({ coverId: covered ?? '' })
        .where(eq(agents.id, ground.agent.id))
    })
    await store.transaction((tx) => addSession(tx, 'shown', unused, NOW))
    const clock = { now: () => NOW.plus({ days: 1 }).plus(ACCOUNTS_KEPT) }
    const { log } = recordLog()
    expect(await letGoOfAccounts({ store, clock, log })).toBe(2)
    expect(await letGoOfAccounts({ store, clock, log })).toBe(0)
    const left = (await store.db.select({ id: agents.id }).from(agents)).map(({ id }) => id)
    expect(left).toEqual(expect.arrayContaining([ground.agent.id, booked, wrote, loaded, covered]))
    expect(left).not.toContain(unused)
    expect(left).not.toContain(loadedLong)
    expect(left).toHaveLength(7)
    const loads = await store.db.select().from(imports)
    expect(loads.map(({ agentId, source }) => [agentId, source])).toContainEqual([null, GONE])
    expect(loads).toHaveLength(3)
  })
})

async function openAccounts(store: Store) {
  const ground: Ground = await layGround(store)
  const add = async (role: 'none' | 'agent', now = NOW) => {
    const id = newId()
    const account = { id, officeId: ground.officeId, email: `${id}@spip.example`, role }
    await store.transaction((tx) => keepAgent(tx, account, now))
    return id
  }
  return { store, ground, add }
}
