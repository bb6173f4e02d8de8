import { expect, onTestFinished, test } from 'vitest'
import { loadDemo } from '../../../src/app/demo/load-demo.ts'
import { mayBeInvented } from '../../../src/app/demo/may-be-invented.ts'
import { DEMO_AGENTS } from '../../../src/app/demo/people.ts'
import { keepAgent, listAgents, setAgent } from '../../../src/store/agents/agents.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { openTestService } from '../../support/service.ts'
import { eachEngineAtNight } from '../../support/store.ts'

eachEngineAtNight((open) => {
  test('a demonstration begins in an empty store of either engine, with roles to choose, and never beside real accounts or people', async () => {
    const service = await openTestService({ store: await open() })
    onTestFinished(() => service.close())
    const { store, clock, newId } = service.parts
    const [office] = await listOffices(store)
    const real = { id: newId(), officeId: office?.id ?? '', email: 'ada@justice.example', role: 'admin' as const }
    expect(await mayBeInvented(store)).toBe(true)
    await store.transaction((tx) => keepAgent(tx, real, clock.now()))
    expect(await mayBeInvented(store)).toBe(false)
    // An address that only gets e-mails, and invented agents of a start that was cut short, are no account.
    await store.transaction((tx) => setAgent(tx, real.id, { role: 'none' }))
    const [first] = DEMO_AGENTS
    await store.transaction((tx) => keepAgent(tx, { ...real, ...first, id: newId() }, clock.now()))
    expect(await mayBeInvented(store)).toBe(true)

    await loadDemo(service.parts)
    const roles = (await listAgents(store)).map(({ role }) => role).filter((role) => role !== 'none')
    expect(roles.toSorted()).toEqual(DEMO_AGENTS.map(({ role }) => role).toSorted())
    expect(await mayBeInvented(store)).toBe(false)
  })
})
