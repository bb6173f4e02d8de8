import { expect, onTestFinished, test } from 'vitest'
import type { Parts } from '../../../src/app/parts.ts'
import { changeAccount, openAccount } from '../../../src/app/settings/open-account.ts'
import { setRole } from '../../../src/app/settings/set-role.ts'
import type { Agent, Role } from '../../../src/domain/people.ts'
import { findAgent, keepAgent, listAdministrators } from '../../../src/store/agents/agents.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { openStory } from '../../support/story.ts'

eachEngineAtNight((open) => {
  test('two administrators who take each other’s key at the same instant leave one of them', async () => {
    const { parts, make, administrators } = await openOffice()
    for (let times = 0; times < 10; times++) {
      const [ada, bob] = [await make('admin'), await make('admin')]
      for (const other of await administrators()) {
        if (other.id !== ada.id && other.id !== bob.id)
          await parts.store.transaction((tx) => setRole(tx, other, { ...other, role: 'staff' }))
      }
      const done = await Promise.allSettled([
        changeAccount(parts, ada, bob.id, { name: 'Bob', role: 'none' }),
        changeAccount(parts, bob, ada.id, { name: 'Ada', role: 'agent' }),
      ])
      expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await administrators()).toHaveLength(1)
    }
  })

  test('the same two taken away from elsewhere, as by a command, leave one of them too', async () => {
    const { parts, make, administrators } = await openOffice()
    const both = [await make('admin'), await make('admin')]
    const done = await Promise.allSettled(
      both.map((agent) => parts.store.transaction((tx) => setRole(tx, agent, { ...agent, role: 'none' }))),
    )
    expect(done.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { code: 'lastAdmin' } }])
    expect(await administrators()).toHaveLength(1)
  })

  test('the only administrator keeps their role and their office, and may be called otherwise', async () => {
    const { parts, make } = await openOffice()
    const ada = await make('admin')
    await make('none')
    const change = (what: Partial<Agent>) => parts.store.transaction((tx) => setRole(tx, ada, { ...ada, ...what }))
    for (const role of ['none', 'agent', 'staff'] as const) await expect(change({ role })).rejects.toThrow('lastAdmin')
    await expect(change({ officeId: 'elsewhere' })).rejects.toThrow('lastAdmin')
    await change({ name: 'Ada Petit' })
    expect(await findAgent(parts.store, ada.id)).toEqual({ ...ada, name: 'Ada Petit' })
  })

  test('whoever is no administrator any more, though their page still was one, opens and changes no account', async () => {
    const { parts, make } = await openOffice()
    const [ada, bob] = [await make('admin'), await make('admin')]
    await changeAccount(parts, ada, bob.id, { name: 'Bob', role: 'staff' })
    await expect(changeAccount(parts, bob, ada.id, { name: 'Ada', role: 'staff' })).rejects.toThrow('notYours')
    const eve = { email: 'eve@justice.example', name: 'Eve', role: 'admin' as const }
    await expect(openAccount(parts, bob, eve)).rejects.toThrow('notYours')
  })

  async function openOffice() {
    const story = await openStory('2027-01-11T09:30', { store: await open() })
    onTestFinished(() => story.service.close())
    const parts: Parts = story.service.parts
    const [office] = await listOffices(parts.store)
    const officeId = office?.id ?? ''
    return {
      parts,
      administrators: () => listAdministrators(parts.store, officeId),
      async make(role: Role): Promise<Agent> {
        const id = parts.newId()
        const email = `${id}@justice.example`
        return parts.store.transaction((tx) => keepAgent(tx, { id, officeId, email, role }, parts.clock.now()))
      },
    }
  }
})
