import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { act } from '../../../src/app/actions/act.ts'
import { takeOver } from '../../../src/app/conversations/take-over.ts'
import { openStage, type Stage, tokenOf } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.story.service.close())

const parts = () => stage.story.service.parts

describe('to hand the conversation back', () => {
  test('is offered with a danger, and the service then answers again', async () => {
    await stage.say('j ai envie de mourir')
    const links = await stage.offered('danger')
    expect([...links.keys()]).toEqual(['Rendre la conversation au service'])
    const silent = await stage.texts()
    await stage.say('merci de votre aide')
    expect(await stage.texts()).toEqual(silent)
    const { id } = await stage.agent()
    expect(await act(parts(), tokenOf(links, 'Rendre'))).toMatchObject({ state: 'done' })
    await stage.say('oui')
    expect((await stage.texts()).at(-1)).toMatch(/^C'est noté, merci/)
    expect(await stage.journal()).toEqual([
      { what: 'conversationHandedBack', actor: `agent:${id}`, details: { by: 'email' } },
    ])
  })

  test('is offered with what is written while an agent answers in person, and not otherwise', async () => {
    await stage.say('rappelez-moi svp')
    expect(await stage.offered('callback')).toEqual(new Map())
    const [{ id: agentId }, { probationerId }] = [await stage.agent(), await stage.appointment()]
    await takeOver(parts(), { agentId, probationerId })
    await stage.say('une question encore')
    expect([...(await stage.offered('question')).keys()]).toEqual(['Rendre la conversation au service'])
  })

  test('does nothing twice: a second e-mail’s link says that it is done', async () => {
    await stage.say('j ai envie de mourir')
    const first = await stage.offered('danger')
    await stage.say('je vais me tuer')
    const second = await stage.offered('danger')
    expect(tokenOf(second, 'Rendre')).not.toBe(tokenOf(first, 'Rendre'))
    await act(parts(), tokenOf(first, 'Rendre'))
    expect(await act(parts(), tokenOf(second, 'Rendre'))).toMatchObject({ obstacle: { what: 'handedBack' } })
    expect(await act(parts(), tokenOf(first, 'Rendre'))).toMatchObject({ state: 'used' })
    expect(await stage.journal()).toHaveLength(1)
  })
})
