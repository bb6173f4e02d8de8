import { expect, test } from 'vitest'
import { listFileReaders } from '../../../src/store/agents/agents.ts'
import {
  addToken,
  countTokens,
  findToken,
  listTokens,
  markTokenUsed,
  revokeToken,
} from '../../../src/store/tokens/tokens.ts'
import { eachEngine } from '../../support/store.ts'
import { layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('a token is found by what a program shows, which the store does not keep, until its own office revokes it', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const { officeId: other } = await layGround(store, 'TJ')
    const token = { id: newId(), officeId, name: 'Planning', mayLoad: true, mayRead: false, agentId: agent.id }
    await store.transaction((tx) => addToken(tx, 'shown', token, NOW))
    const found = await findToken(store, 'shown')
    expect(found).toMatchObject({ ...token, createdAt: NOW, usedAt: null })
    expect(found?.key).not.toContain('shown')
    expect(await findToken(store, 'another')).toBeUndefined()
    const revoke = (officeId: string) => store.transaction((tx) => revokeToken(tx, { id: token.id, officeId }, NOW))
    expect(await revoke(other)).toBe(false)
    expect(await countTokens(store, officeId)).toBe(1)
    expect([await revoke(officeId), await revoke(officeId)]).toEqual([true, false])
    expect((await findToken(store, 'shown'))?.revokedAt).not.toBeNull()
    expect(await countTokens(store, officeId)).toBe(0)
    expect(await listTokens(store, officeId, 9)).toMatchObject([
      { id: token.id, madeBy: 'Claire Martin', revokedAt: NOW },
    ])
    expect(await listTokens(store, other, 9)).toEqual([])
  })

  test('that it is used is noted now and then', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    const token = { id: newId(), officeId, name: 'Planning', mayLoad: true, mayRead: true, agentId: agent.id }
    await store.transaction((tx) => addToken(tx, 'shown', token, NOW))
    const used = async (minutes: number) => {
      const now = NOW.plus({ minutes })
      await store.transaction((tx) => markTokenUsed(tx, token.id, now, now.minus({ minutes: 10 })))
      return (await findToken(store, 'shown'))?.usedAt
    }
    expect(await used(0)).toEqual(NOW)
    expect(await used(9)).toEqual(NOW)
    expect(await used(11)).toEqual(NOW.plus({ minutes: 11 }))
  })

  test('agents who only follow people hear nothing of files', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    expect(await listFileReaders(store, officeId)).toEqual([])
  })
})
