import { expect, test } from 'vitest'
import { findIdentity, removeIdentity, setIdentity } from '../../../src/store/agents/identities.ts'
import {
  addSecondFactor,
  countRecoveryCodes,
  findSecondFactor,
  listWithSecondFactor,
  removeSecondFactor,
  setFactorUse,
  setRecoveryCodes,
  spendRecoveryCode,
} from '../../../src/store/agents/second-factors.ts'
import { addSession, findSession } from '../../../src/store/agents/sessions.ts'
import { eachEngine } from '../../support/store.ts'
import { layGround, NOW } from '../ground.ts'

eachEngine((open) => {
  test('an agent is known at a provider as one identity, and at another as none yet', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    const [here, other] = [
      { issuer: 'https://one', sub: 'a' },
      { issuer: 'https://one', sub: 'b' },
    ]
    const elsewhere = { issuer: 'https://two', sub: 'a' }
    expect(await findIdentity(store, agent.id, here)).toBe('none')
    await store.transaction((tx) => setIdentity(tx, agent.id, here, NOW))
    expect(await findIdentity(store, agent.id, here)).toBe('same')
    expect(await findIdentity(store, agent.id, other)).toBe('other')
    expect(await findIdentity(store, agent.id, elsewhere)).toBe('none')
    await store.transaction((tx) => setIdentity(tx, agent.id, elsewhere, NOW))
    expect(await findIdentity(store, agent.id, elsewhere)).toBe('same')
    await store.transaction((tx) => removeIdentity(tx, agent.id))
    expect(await findIdentity(store, agent.id, elsewhere)).toBe('none')
  })

  test('a second factor is added once, used, and removed with its codes on paper', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    const factor = { agentId: agent.id, secret: 'JBSWY3DP', lastStep: 5, createdAt: NOW }
    const add = () => store.transaction((tx) => addSecondFactor(tx, factor))
    expect([await add(), await add()]).toEqual([true, false])
    await store.transaction((tx) => setFactorUse(tx, agent.id, { lastStep: 6, failures: 2, failedAt: NOW }))
    expect(await findSecondFactor(store, agent.id)).toEqual({ ...factor, lastStep: 6, failures: 2, failedAt: NOW })
    expect(await listWithSecondFactor(store, [agent.id, 'somebody else'])).toEqual([agent.id])
    expect(await listWithSecondFactor(store, [])).toEqual([])
    await store.transaction((tx) => setRecoveryCodes(tx, agent.id, ['one', 'two']))
    const remove = () => store.transaction((tx) => removeSecondFactor(tx, agent.id))
    expect([await remove(), await remove()]).toEqual([true, false])
    expect(await findSecondFactor(store, agent.id)).toBeUndefined()
    expect(await countRecoveryCodes(store, agent.id)).toBe(0)
  })

  test('a code on paper is spent once, by its own agent, and not after others took its place', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    const { agent: other } = await layGround(store, 'TJ')
    const spend = (agentId: string, code: string) => store.transaction((tx) => spendRecoveryCode(tx, agentId, code))
    await store.transaction((tx) => setRecoveryCodes(tx, agent.id, ['one', 'two']))
    expect(await spend(other.id, 'one')).toBe(false)
    expect([await spend(agent.id, 'one'), await spend(agent.id, 'one')]).toEqual([true, false])
    await store.transaction((tx) => setRecoveryCodes(tx, agent.id, ['three']))
    expect(await spend(agent.id, 'two')).toBe(false)
    expect(await countRecoveryCodes(store, agent.id)).toBe(1)
  })

  test('a session says what proved it', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    await store.transaction(async (tx) => {
      await addSession(tx, 'half', agent.id, NOW)
      await addSession(tx, 'whole', agent.id, NOW, { secondAt: NOW, idToken: 'signed' })
    })
    expect(await findSession(store, 'half')).toMatchObject({ secondAt: null, idToken: null })
    expect(await findSession(store, 'whole')).toMatchObject({ secondAt: NOW, idToken: 'signed' })
  })
})
