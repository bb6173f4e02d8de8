import { expect, onTestFinished, test } from 'vitest'
import { act } from '../../../src/app/links/act.ts'
import { setAgent } from '../../../src/store/agents/agents.ts'
import { eachEngine } from '../../support/store.ts'
import { openStage, PAUL, tokenOf } from './stage.ts'

eachEngine((open) => {
  test('an agent and their cover who press at the same moment, twice each, decide once', async () => {
    const stage = await openStage({ given: { store: await open() } })
    onTestFinished(() => stage.story.service.close())
    const { parts } = stage.story.service
    await stage.setRole(PAUL, 'agent')
    const [marie, paul] = [await stage.agent(), await stage.agent(PAUL)]
    await parts.store.transaction((tx) => setAgent(tx, marie.id, { coverId: paul.id }))
    await stage.say('possible un autre jour ?')
    const accept = tokenOf(await stage.offered('moveAsked'), 'Accepter')
    const refuse = tokenOf(await stage.offered('moveAsked', PAUL), 'Refuser')
    const acted = await Promise.all([accept, refuse, accept, refuse].map((token) => act(parts, token)))
    const states = acted.map(({ state }) => state)
    expect(states.toSorted()).toEqual(['done', 'obstructed', 'obstructed', 'used'])
    expect(await stage.journal()).toHaveLength(1)
    const told = (await stage.texts()).filter((body) => /a changé|est déplacé|n'est pas possible/.test(body))
    expect(told).toHaveLength(1)
  })
})
