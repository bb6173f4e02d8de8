import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeOver } from '../../../src/app/conversations/take-over.ts'
import { act } from '../../../src/app/links/act.ts'
import { openStage, type Stage, tokenOf } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.story.service.close())

const parts = () => stage.story.service.parts

describe('to hand the conversation back', () => {
  test('is not offered with a danger, nor with what is written after it', async () => {
    await stage.say('j ai envie de mourir')
    expect(await stage.offered('danger')).toEqual(new Map())
    await stage.say('merci de votre aide')
    expect(await stage.offered('question')).toEqual(new Map())
  })

  test('lets the service answer again', async () => {
    await inHand()
    await stage.say('azerty uiop')
    const links = await stage.offered('question')
    const { id } = await stage.agent()
    expect(await act(parts(), tokenOf(links, 'Rendre'))).toMatchObject({ state: 'done' })
    await stage.say('bonjour')
    expect((await stage.texts()).at(-1)).toMatch(/^Bonjour, ici le/)
    expect((await stage.journal()).at(-1)).toEqual({
      what: 'conversationHandedBack',
      actor: `agent:${id}`,
      details: { by: 'email' },
    })
  })

  test('is offered with what is written while an agent answers in person, and not otherwise', async () => {
    await stage.say('rappelez-moi svp')
    expect(await stage.offered('callback')).toEqual(new Map())
    await inHand()
    await stage.say('azerty uiop')
    expect([...(await stage.offered('question')).keys()]).toEqual(['Rendre la conversation au service'])
  })

  test('does nothing twice: a second e-mail’s link says that it is done', async () => {
    await inHand()
    await stage.say('azerty uiop')
    const first = await stage.offered('question')
    await stage.say('qsdfg hjklm')
    const second = await stage.offered('question')
    expect(tokenOf(second, 'Rendre')).not.toBe(tokenOf(first, 'Rendre'))
    await act(parts(), tokenOf(first, 'Rendre'))
    expect(await act(parts(), tokenOf(second, 'Rendre'))).toMatchObject({ obstacle: { what: 'handedBack' } })
    expect(await act(parts(), tokenOf(first, 'Rendre'))).toMatchObject({ state: 'used' })
    expect((await stage.journal()).filter(({ what }) => what === 'conversationHandedBack')).toHaveLength(1)
  })

  async function inHand() {
    const [{ id: agentId }, { probationerId }] = [await stage.agent(), await stage.appointment()]
    await takeOver(parts(), { agentId, probationerId })
  }
})
