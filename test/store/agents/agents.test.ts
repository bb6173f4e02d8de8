import { expect, test } from 'vitest'
import {
  accountOpenedAt,
  findAgent,
  findAgentByEmail,
  keepAgent,
  listAdministrators,
  listAgents,
  listAgentsFromElsewhere,
  listDigestReaders,
  listOfficeWatchers,
  listReportReaders,
  listUnreachableByMail,
  setAgent,
  setCoverOf,
  setElsewhere,
  setEmailRefused,
  setMailChoice,
} from '../../../src/store/agents/agents.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { eachEngine } from '../../support/store.ts'
import { layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('an agent named in a planning is made once, with a name read from the address, and may not sign in', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const emails = ['m.lefevre@spip.example', 'M.Lefevre@SPIP.example ', 'm.lefevre@spip.example']
    const kept = await Promise.all(emails.map((email) => keep(store, officeId, email)))
    expect(new Set(kept.map(({ id }) => id)).size).toBe(1)
    expect(+(await accountOpenedAt(store, kept[0]?.id ?? ''))).toBeGreaterThanOrEqual(+NOW)
    expect(kept[0]).toMatchObject({ officeId, name: 'Lefevre', role: 'none', coverId: undefined })
    expect(await findAgent(store, kept[0]?.id ?? '')).toEqual(kept[0])
    expect(await findAgentByEmail(store, ' M.LEFEVRE@spip.example')).toEqual(kept[0])
    expect(await findAgentByEmail(store, 'lefevre@spip.example')).toBeUndefined()
    expect(await findAgent(store, 'nobody')).toBeUndefined()
  })

  test('agents are told in the order they came, of all offices or of one', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const { agent: elsewhere } = await layGround(store, 'TJ')
    const second = await keep(store, officeId, 'b@spip.example')
    expect(await listAgents(store)).toEqual([agent, elsewhere, second])
    expect(await listAgents(store, officeId)).toEqual([agent, second])
  })

  test('what somebody may do elsewhere is kept with them, and the other office finds them', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const { officeId: there, agent: theirs } = await layGround(store, 'TJ')
    const closed = await keep(store, there, 'closed@spip.example')
    await store.transaction(async (tx) => {
      await setElsewhere(tx, theirs.id, { [officeId]: 'staff' })
      await setElsewhere(tx, closed.id, { '*': 'admin' })
    })
    const found = await listAgentsFromElsewhere(store, officeId)
    expect(found).toEqual([{ ...theirs, elsewhere: { [officeId]: 'staff' } }])
    expect(await listAgentsFromElsewhere(store, there)).toEqual([])
    expect(await listAgents(store, officeId)).toEqual([agent])
    await store.transaction((tx) => setElsewhere(tx, theirs.id, undefined))
    expect(await findAgent(store, theirs.id)).toEqual(theirs)
  })

  test('a cover is written down with its dates, and taken away whole', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const { id: coverId } = await keep(store, officeId, 'b@spip.example')
    const cover = { coverId, coverFrom: NOW, coverUntil: NOW.plus({ days: 7 }) }
    await store.transaction((tx) => setCoverOf(tx, agent.id, cover))
    expect(await findAgent(store, agent.id)).toEqual({ ...agent, ...cover })
    expect(await findAgent(store, coverId)).toMatchObject({ coverId: undefined })
    await store.transaction((tx) => setCoverOf(tx, agent.id, undefined))
    expect(await findAgent(store, agent.id)).toEqual(agent)
  })

  test('those whose address the mail server refused are told, of their office only', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const elsewhere = await layGround(store, 'TJ')
    expect(await listUnreachableByMail(store, officeId)).toEqual([])
    await store.transaction((tx) => tx.db.update(tx.tables.agents).set({ emailRefusedAt: NOW }))
    expect(await listUnreachableByMail(store, officeId)).toEqual([
      { name: 'Claire Martin', email: agent.email, refusedAt: NOW },
    ])
    expect(await listUnreachableByMail(store, elsewhere.officeId)).toHaveLength(1)
  })

  test('what changes of an agent changes that and no more', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const cover = await keep(store, officeId, 'b@spip.example')
    const change = { name: 'Claire Petit', coverId: cover.id, coverFrom: NOW, coverUntil: NOW.plus({ days: 7 }) }
    await store.transaction((tx) => setAgent(tx, agent.id, change))
    expect(await findAgent(store, agent.id)).toEqual({ ...agent, ...change })
    expect(await findAgent(store, cover.id)).toEqual(cover)
  })

  test('an office is watched by its administrators, else its staff, else its agents, never by who may not sign in', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const { agent: elsewhere } = await layGround(store, 'TJ')
    await store.transaction((tx) => setAgent(tx, elsewhere.id, { role: 'admin' }))
    const other = await keep(store, officeId, 'b@spip.example')
    const watchers = async () => (await listOfficeWatchers(store, officeId)).map(({ id }) => id)
    expect(await watchers()).toEqual([agent.id])
    await store.transaction((tx) => setAgent(tx, other.id, { role: 'staff' }))
    expect(await watchers()).toEqual([other.id])
    await store.transaction((tx) => setAgent(tx, agent.id, { role: 'admin' }))
    expect(await watchers()).toEqual([agent.id])
    await store.transaction((tx) => setAgent(tx, agent.id, { role: 'none' }))
    await store.transaction((tx) => setAgent(tx, other.id, { role: 'none' }))
    expect(await watchers()).toEqual([])
  })

  test('an office’s administrators are those of that role and that office, the first first', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const { agent: elsewhere } = await layGround(store, 'TJ')
    const second = await keep(store, officeId, 'b@spip.example')
    await keep(store, officeId, 'c@spip.example')
    expect(await listAdministrators(store, officeId)).toEqual([])
    for (const { id } of [second, agent, elsewhere])
      await store.transaction((tx) => setAgent(tx, id, { role: 'admin' }))
    expect((await listAdministrators(store, officeId)).map(({ id }) => id)).toEqual([agent.id, second.id])
  })

  test('what an agent chose to receive is kept, and given back to the office’s habits', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    const usual = {
      language: 'fr' as const,
      digestAt: undefined,
      digestDays: undefined,
      urgentOnly: false,
      wholeOffice: false,
      monthlyReport: false,
    }
    expect(agent).toMatchObject(usual)
    const chosen = {
      language: 'en' as const,
      digestAt: '07:15',
      digestDays: [1, 4],
      urgentOnly: true,
      wholeOffice: true,
      monthlyReport: true,
    }
    for (const choice of [chosen, usual]) {
      await store.transaction((tx) => setMailChoice(tx, agent.id, choice))
      expect(await findAgent(store, agent.id)).toEqual({ ...agent, ...choice })
    }
  })

  test('whoever wants only what is urgent reads no summary, nor does another office', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    await layGround(store, 'TJ')
    const urgent = await keep(store, officeId, 'b@spip.example')
    const choice = { language: 'fr' as const, wholeOffice: false, monthlyReport: false }
    const chosen = { ...choice, digestAt: '07:15', digestDays: [1, 4], urgentOnly: false }
    await store.transaction(async (tx) => {
      await setMailChoice(tx, agent.id, chosen)
      await setMailChoice(tx, urgent.id, { ...chosen, urgentOnly: true })
    })
    const nobody = { coverId: undefined, coverFrom: undefined, coverUntil: undefined }
    const expected = { id: agent.id, digestAt: '07:15', digestDays: [1, 4], ...nobody }
    expect(await listDigestReaders(store, officeId)).toEqual([expected])
  })

  test('administrators who asked for the report of the month read it, and nobody else', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const { officeId: elsewhere } = await layGround(store, 'TJ')
    const usual = { language: 'fr' as const, digestAt: undefined, digestDays: undefined, urgentOnly: false }
    const agentOf = (email: string, role: 'admin' | 'staff', officeIdOf = officeId, monthlyReport = true) =>
      store.transaction(async (tx) => {
        const agent = await keepAgent(tx, { id: newId(), officeId: officeIdOf, email, role }, NOW)
        await setMailChoice(tx, agent.id, { ...usual, wholeOffice: false, monthlyReport })
        return agent.id
      })
    const head = await agentOf('head@spip.example', 'admin')
    await agentOf('other@spip.example', 'admin', officeId, false)
    await agentOf('staff@spip.example', 'staff')
    await agentOf('head@tj.example', 'admin', elsewhere)
    expect(await listReportReaders(store, officeId)).toEqual([{ id: head }])
  })

  test('an address that is refused says since when, until an e-mail arrives', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    const refuse = (at: typeof NOW | null) => store.transaction((tx) => setEmailRefused(tx, agent.id, at))
    for (const at of [NOW, NOW.plus(1)]) await refuse(at)
    expect((await findAgent(store, agent.id))?.emailRefusedAt).toEqual(NOW)
    await refuse(null)
    expect((await findAgent(store, agent.id))?.emailRefusedAt).toBeUndefined()
  })
})

function keep(store: Store, officeId: string, email: string) {
  return store.transaction((tx) => keepAgent(tx, { id: newId(), officeId, email }, NOW.plus(1)))
}
