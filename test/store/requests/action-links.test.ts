import { expect, test } from 'vitest'
import { type AgentAction, OUTCOMES } from '../../../src/domain/agent-action.ts'
import {
  addActionLinks,
  findActionLink,
  type NewActionLink,
  spendActionLink,
} from '../../../src/store/requests/action-links.ts'
import { eachEngine } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { addPerson, bookAppointment, layGround, NOW } from '../ground.ts'

eachEngine((open) => {
  async function scene() {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, probationerId)
    const agentId = ground.agent.id
    const about = { agentId, officeId: ground.officeId, probationerId, appointmentId, version: 1 }
    const add = (token: string, given: Partial<NewActionLink> = {}) => {
      const link = { ...about, action: { act: 'refuseMove' }, expiresAt: NOW.plus({ days: 7 }), ...given } as const
      return store.transaction((tx) => addActionLinks(tx, [{ ...link, token }], NOW))
    }
    const spend = (token: string, at = NOW) => store.transaction((tx) => spendActionLink(tx, token, agentId, at))
    return { store, about, add, spend }
  }

  test('a link is found by its token, with all it decides, and looking spends nothing', async () => {
    const { store, about, add } = await scene()
    await add('token')
    for (let looks = 0; looks < 3; looks++) {
      const expected = {
        ...about,
        action: { act: 'refuseMove' },
        expiresAt: NOW.plus({ days: 7 }),
        requestId: undefined,
      }
      expect(await findActionLink(store, 'token')).toEqual({
        ...expected,
        createdAt: NOW,
        usedAt: undefined,
        usedById: undefined,
      })
    }
    expect(await findActionLink(store, 'another')).toBeUndefined()
  })

  test('every decision comes back as it was written', async () => {
    const { store, add } = await scene()
    const actions: AgentAction[] = [
      { act: 'approveMove', slotId: 'one' },
      { act: 'proposeSlots', slotIds: ['one'] },
      { act: 'proposeSlots', slotIds: ['one', 'two'] },
      { act: 'refuseMove' },
      { act: 'handBack' },
      ...OUTCOMES.map((act) => ({ act })),
    ]
    for (const [index, action] of actions.entries()) {
      await add(`token ${index}`, { action })
      expect((await findActionLink(store, `token ${index}`))?.action).toEqual(action)
    }
  })

  test('a link is spent once, however many do so at the same moment, and remembers when and by whom', async () => {
    const { store, about, add, spend } = await scene()
    await add('token')
    const spent = await Promise.all([spend('token'), spend('token'), spend('token'), spend('token')])
    expect(spent.filter(Boolean)).toHaveLength(1)
    expect(await spend('token', NOW.plus({ days: 1 }))).toBe(false)
    expect(await findActionLink(store, 'token')).toMatchObject({ usedAt: NOW, usedById: about.agentId })
  })

  test('a link is spent until the moment it expires, and not after', async () => {
    const { add, spend } = await scene()
    await add('in time', { expiresAt: NOW.plus(1) })
    await add('too late', { expiresAt: NOW })
    expect(await spend('in time')).toBe(true)
    expect(await spend('too late')).toBe(false)
    expect(await spend('never made')).toBe(false)
  })

  test('whoever reads the store holds no link', async () => {
    const { store, add } = await scene()
    await add('a-token-of-an-email')
    expect(JSON.stringify(await dump(store))).not.toContain('a-token-of-an-email')
  })
})
