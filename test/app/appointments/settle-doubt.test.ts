import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { settleDoubt } from '../../../src/app/appointments/settle-doubt.ts'
import { KARIM, karim } from '../../support/karim.ts'
import { openStory, type Story } from '../../support/story.ts'
import { type Hand, openHand } from './hand.ts'

let story: Story
let hand: Hand
beforeEach(async () => {
  story = await openStory('2027-01-05T10:00')
})
afterEach(() => story.service.close())
const loaded = async (...lines: string[]) => {
  await story.load(...lines)
  await story.passTo('2027-01-05T10:05')
  hand = await openHand(story)
}
const kinds = async () => (await story.sentTo(KARIM)).map(({ message }) => message.kind)
const unnamed = (date: string, hour: string) => karim(date, hour).replace('R-1', '')

describe('a doubtful appointment', () => {
  const doubted = async () => {
    await loaded(unnamed('14/01/2027', '14h30'))
    await story.load(unnamed('18/01/2027', '9h'))
    const [old, doubtful] = await hand.appointments()
    if (!old || !doubtful) throw new Error('two were loaded')
    expect(doubtful.doubtful).toBe(true)
    const sight = { officeId: hand.officeId, agentId: hand.agentId }
    return { old, doubtful, sight: { ...sight, appointmentId: doubtful.id, version: doubtful.version } }
  }

  test('that is a new one lets its summons leave', async () => {
    const { sight } = await doubted()
    await story.passTo('2027-01-05T12:30')
    expect(await kinds()).toEqual(['summons'])
    await settleDoubt(story.service.parts, { ...sight, moveOf: undefined })
    await story.passTo('2027-01-05T12:31')
    expect(await kinds()).toEqual(['summons', 'summons'])
    expect((await hand.appointments()).map(({ status }) => status)).toEqual(['planned', 'planned'])
    expect(await hand.journal()).toEqual(['doubtSettled'])
  })

  test('that is the move of another takes its place, told once', async () => {
    const { old, sight } = await doubted()
    const moveOf = { appointmentId: old.id, version: old.version }
    await hand.wish(old.id)
    await settleDoubt(story.service.parts, { ...sight, moveOf })
    expect(await hand.wishes()).toEqual([])
    await story.passTo('2027-01-18T12:00')
    expect(await kinds()).toEqual(['summons', 'moved', 'before4', 'before1'])
    expect((await story.sentTo(KARIM)).at(1)?.body).toContain('lundi 18/01 à 9h')
    expect((await hand.appointments()).map(({ status }) => status)).toEqual(['cancelled', 'planned'])
    await expect(settleDoubt(story.service.parts, { ...sight, moveOf })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    })
  })

  test('whose end is noted was one of its own, and its text waits no more', async () => {
    const { doubtful } = await doubted()
    await story.passTo('2027-01-18T10:00')
    const sight = { appointmentId: doubtful.id, version: doubtful.version }
    await hand.change({ what: 'miss' }, sight)
    await story.passTo('2027-01-18T10:01')
    expect((await kinds()).at(-1)).toBe('missed')
  })

  test('is not settled about an old one that changed meanwhile', async () => {
    const { old, doubtful, sight } = await doubted()
    const moveOf = { appointmentId: old.id, version: old.version + 1 }
    await expect(settleDoubt(story.service.parts, { ...sight, moveOf })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    })
    const itself = { appointmentId: doubtful.id, version: doubtful.version }
    await expect(settleDoubt(story.service.parts, { ...sight, moveOf: itself })).rejects.toMatchObject({
      code: 'notFound',
    })
  })
})
