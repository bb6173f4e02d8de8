import { expect, test } from 'vitest'
import {
  addSession,
  findSession,
  markSessionSeen,
  removeSession,
  removeSessionsBefore,
  removeSessionsOf,
  renewSessions,
  setSessionOffice,
} from '../../../src/store/agents/sessions.ts'
import {
  addSignInLink,
  countSignInLinks,
  findLinkedAgent,
  findSignInAgent,
  removeSignInLinksBefore,
  spendSignInLink,
} from '../../../src/store/agents/sign-in-links.ts'
import { eachEngine } from '../../support/store.ts'
import { layGround, NOW } from '../ground.ts'

eachEngine((open) => {
  test('a session is found by what the browser keeps, which the store does not', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    await store.transaction((tx) => addSession(tx, 'of a browser', agent.id, NOW))
    const found = await findSession(store, 'of a browser')
    expect(found).toMatchObject({ agentId: agent.id, createdAt: NOW, seenAt: NOW })
    expect(found?.key).not.toContain('browser')
    expect(await findSession(store, 'of another')).toBeUndefined()
  })

  test('one session looks at another office, and the others of its agent do not', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    const { officeId } = await layGround(store, 'TJ')
    await store.transaction(async (tx) => {
      for (const token of ['one', 'two']) await addSession(tx, token, agent.id, NOW)
      await setSessionOffice(tx, (await findSession(tx, 'one'))?.key ?? '', officeId)
    })
    expect(await findSession(store, 'one')).toMatchObject({ officeId })
    expect(await findSession(store, 'two')).toMatchObject({ officeId: null })
  })

  test('what is still a session begins anew at another instant, and what is over stays over', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    const later = NOW.plus({ days: 2 })
    await store.transaction(async (tx) => {
      await addSession(tx, 'open', agent.id, NOW)
      await addSession(tx, 'over', agent.id, NOW.minus({ hours: 3 }))
      await renewSessions(tx, { createdAt: NOW.minus({ hours: 12 }), seenAt: NOW.minus({ hours: 1 }) }, later)
    })
    expect(await findSession(store, 'open')).toMatchObject({ createdAt: later, seenAt: later })
    expect(await findSession(store, 'over')).toMatchObject({ seenAt: NOW.minus({ hours: 3 }) })
  })

  test('a session is seen, ended alone, with all of its agent, or with all as old', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    const later = NOW.plus({ hours: 1 })
    await store.transaction(async (tx) => {
      for (const token of ['one', 'two', 'three']) await addSession(tx, token, agent.id, NOW)
      await addSession(tx, 'late', agent.id, later)
      await markSessionSeen(tx, (await findSession(tx, 'one'))?.key ?? '', later)
      await removeSession(tx, (await findSession(tx, 'two'))?.key ?? '')
    })
    expect((await findSession(store, 'one'))?.seenAt).toEqual(later)
    expect(await findSession(store, 'two')).toBeUndefined()
    await store.transaction((tx) => removeSessionsBefore(tx, later))
    expect(await findSession(store, 'one')).toBeUndefined()
    expect(await store.transaction((tx) => removeSessionsOf(tx, agent.id))).toBe(1)
    expect(await findSession(store, 'late')).toBeUndefined()
  })

  test('a sign-in link may be looked at, and is spent once, in time', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    const tooLate = NOW.plus({ minutes: 16 })
    const since = (now: typeof NOW) => now.minus({ minutes: 15 })
    await store.transaction((tx) => addSignInLink(tx, 'e-mailed', agent.id, NOW))
    expect(await countSignInLinks(store, agent.id, NOW)).toBe(1)
    expect(await findSignInAgent(store, 'e-mailed', since(NOW))).toBe(agent.id)
    expect(await findSignInAgent(store, 'e-mailed', since(tooLate))).toBeUndefined()
    const spend = (now: typeof NOW) => store.transaction((tx) => spendSignInLink(tx, 'e-mailed', since(now), now))
    expect(await spend(tooLate)).toBeUndefined()
    expect(await Promise.all([spend(NOW), spend(NOW)])).toEqual(expect.arrayContaining([agent.id, undefined]))
    expect(await findSignInAgent(store, 'e-mailed', since(NOW))).toBeUndefined()
    expect(await findLinkedAgent(store, 'e-mailed')).toBe(agent.id)
    expect(await findLinkedAgent(store, 'another')).toBeUndefined()
    await store.transaction((tx) => removeSignInLinksBefore(tx, tooLate))
    expect(await countSignInLinks(store, agent.id, since(NOW))).toBe(0)
  })
})
