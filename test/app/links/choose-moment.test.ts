import { eq } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { act } from '../../../src/app/links/act.ts'
import { lookAtAction } from '../../../src/app/links/look-at-action.ts'
import { dump } from '../../support/store-dump.ts'
import { MARIE, openStage, PAUL, type Stage, tokenOf } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.story.service.close())

const parts = () => stage.story.service.parts
const onClock = async () => (await stage.appointment()).startsAt.setZone('Europe/Paris').toFormat('dd/MM HH:mm')
const tokenFor = async (kind: string, begins: string) => tokenOf(await stage.offered(kind), begins)

async function choicesOf(token: string) {
  const looked = await lookAtAction(parts().store, token, stage.story.clock.now())
  if (looked.state !== 'open') throw new Error(`the link is ${looked.state}`)
  const { slots, fitting } = looked.about.choices ?? expect.fail('nothing to choose from')
  const ids = new Map(slots.map(({ startsAt, id }) => [startsAt.setZone('Europe/Paris').toFormat('dd/MM HH:mm'), id]))
  return { moments: [...ids.keys()], fitting, slotId: (moment: string) => ({ slotId: ids.get(moment) ?? '' }) }
}

describe('to choose a moment from an e-mail', () => {
  test('is offered where no moment is free, beside the refusal', async () => {
    const none = await openStage({ slots: [] })
    onTestFinished(() => none.story.service.close())
    await none.say('possible un autre jour ?')
    expect([...(await none.offered('moveAsked')).keys()]).toEqual([
      'Choisir un moment',
      'Refuser : le rendez-vous est maintenu',
    ])
  })

  test('shows all free moments of its agent, those that fit the words first, and takes the one that is chosen', async () => {
    await stage.say('plutôt lundi à 11h si possible, je peux pas jeudi')
    const token = await tokenFor('moveAsked', 'Choisir')
    const { moments, fitting, slotId } = await choicesOf(token)
    expect({ moments, fitting }).toEqual({
      moments: ['18/01 11:00', '15/01 09:00', '15/01 16:00', '18/01 10:00'],
      fitting: 1,
    })
    expect(await act(parts(), token, slotId('15/01 16:00'))).toMatchObject({ state: 'done' })
    expect(await onClock()).toBe('15/01 16:00')
    expect((await stage.texts()).at(-1)).toMatch(/est déplacé au vendredi 15\/01 à 16h/)
    const { id } = await stage.agent()
    expect(await stage.requests()).toMatchObject([{ kind: 'move', status: 'done', agentId: id }])
    expect(await stage.journal()).toMatchObject([
      { what: 'appointmentMoved', actor: `agent:${id}`, details: { by: 'email' } },
    ])
    expect(await act(parts(), token, slotId('18/01 11:00'))).toMatchObject({ state: 'used' })
    expect(await onClock()).toBe('15/01 16:00')
  })

  test('takes a day and an hour outside slots, to come and another than it has', async () => {
    await stage.say('possible un autre jour ?')
    const token = await tokenFor('moveAsked', 'Choisir')
    const at = (moment: string) => ({ at: DateTime.fromISO(moment, { zone: 'Europe/Paris' }) })
    const before = await dump(parts().store)
    await expect(act(parts(), token, at('2027-01-10T10:00'))).rejects.toThrow('inThePast')
    await expect(act(parts(), token, at('2027-01-14T14:30'))).rejects.toThrow('nothingChanged')
    await expect(act(parts(), token, at('2029-01-14T14:30'))).rejects.toThrow('dateUnread')
    await expect(act(parts(), token)).rejects.toThrow('fieldMissing')
    expect(await dump(parts().store)).toEqual(before)
    expect(await act(parts(), token, at('2027-01-20T08:15'))).toMatchObject({ state: 'done' })
    expect(await onClock()).toBe('20/01 08:15')
  })

  test('takes no slot but those it shows: neither of a colleague nor one that is full', async () => {
    await stage.setRole(PAUL, 'agent')
    await stage.say('possible un autre jour ?')
    const token = await tokenFor('moveAsked', 'Choisir')
    const { slotId } = await choicesOf(token)
    const { id } = await stage.agent(PAUL)
    const { slotId: nine } = slotId('15/01 09:00')
    const { slotId: four } = slotId('15/01 16:00')
    await parts().store.transaction(async (tx) => {
      const { slots } = tx.tables
      await tx.db.update(slots).set({ agentId: id, key: parts().newId() }).where(eq(slots.id, nine))
      await tx.db.update(slots).set({ taken: 1 }).where(eq(slots.id, four))
    })
    expect((await choicesOf(token)).moments).toEqual(['18/01 10:00', '18/01 11:00'])
    for (const taken of [nine, four, 'invented'])
      await expect(act(parts(), token, { slotId: taken })).rejects.toThrow('slotFull')
    expect(await onClock()).toBe('14/01 14:30')
    expect(await act(parts(), token, slotId('18/01 10:00'))).toMatchObject({ state: 'done' })
  })

  test('acts once, however many at once', async () => {
    await stage.say('possible un autre jour ?')
    const token = await tokenFor('moveAsked', 'Choisir')
    const { slotId } = await choicesOf(token)
    const acted = await Promise.all(['15/01 09:00', '15/01 16:00'].map((at) => act(parts(), token, slotId(at))))
    expect(acted.map(({ state }) => state).toSorted()).toEqual(['done', 'used'])
    expect(await stage.appointment()).toMatchObject({ version: 2 })
  })
})

describe('who cannot come', () => {
  const cannot = async () => {
    await stage.say('je suis à l’hôpital, je ne peux pas venir jeudi')
    return stage.offered('cannotCome')
  }

  test('may be given another moment, or be excused before the hour, by who reads the e-mail', async () => {
    expect([...(await cannot()).keys()]).toEqual([
      'Choisir un moment',
      'Excuser : son absence est acceptée',
      'Rendre la conversation au service',
    ])
  })

  test('and is offered other moments may be excused as well, which who only asks for one is not', async () => {
    await stage.say('je peux pas venir jeudi')
    expect([...(await stage.offered('moveAsked')).keys()].slice(-3)).toEqual([
      'Choisir un moment',
      'Excuser : son absence est acceptée',
      'Refuser : le rendez-vous est maintenu',
    ])
  })

  test('is excused once, with the text that says so', async () => {
    const links = await cannot()
    const token = tokenOf(links, 'Excuser')
    expect(await act(parts(), token)).toMatchObject({ state: 'done', about: { ahead: true } })
    expect(await stage.appointment()).toMatchObject({ status: 'excused', version: 2 })
    expect((await stage.texts()).at(-1)).toContain('votre absence au rendez-vous du jeudi 14/01 à 14h30 est acceptée')
    expect(await act(parts(), token)).toMatchObject({ state: 'used' })
    expect(await act(parts(), tokenOf(links, 'Choisir'))).toMatchObject({ obstacle: { what: 'changed' } })
  })

  test('is neither excused nor moved by a link of whom may no longer sign in', async () => {
    const links = await cannot()
    await stage.setRole(MARIE, 'none')
    for (const begins of ['Excuser', 'Choisir'])
      await expect(act(parts(), tokenOf(links, begins))).rejects.toThrow('notYours')
  })
})
