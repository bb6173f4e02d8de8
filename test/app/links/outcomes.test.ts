import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { act } from '../../../src/app/links/act.ts'
import { offerOutcomeActions } from '../../../src/app/links/offer-outcome-actions.ts'
import { countStatements } from '../../support/count-statements.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await stage.story.passTo('2027-01-15T09:30')
})
afterEach(() => stage.story.service.close())

const parts = () => stage.story.service.parts

async function offer() {
  const [agent, appointment, now] = [await stage.agent(), await stage.appointment(), stage.story.clock.now()]
  const offered = await parts().store.transaction((tx) => offerOutcomeActions(tx, parts(), agent, [appointment], now))
  return offered.get(appointment.id) ?? []
}

async function tokens(): Promise<Record<string, string>> {
  return Object.fromEntries((await offer()).map(({ words, url }) => [words, url.split('/agir/')[1] ?? '']))
}

describe('what became of yesterday’s appointment', () => {
  test.each([
    ['Honoré', 'honoured', 'appointmentHonoured'],
    ['Manqué', 'missed', 'appointmentMissed'],
    ['Excusé', 'excused', 'appointmentExcused'],
  ])('is noted as “%s” once, with who noted it', async (words, status, what) => {
    const links = await tokens()
    const { id, name } = await stage.agent()
    expect(await act(parts(), links[words] ?? '')).toMatchObject({ state: 'done' })
    expect(await stage.appointment()).toMatchObject({ status, version: 2 })
    expect(await stage.journal()).toEqual([
      { what, actor: `agent:${id}`, details: { before: 'planned', told: 'byText', by: 'email' } },
    ])
    expect(await act(parts(), links[words] ?? '')).toMatchObject({ state: 'used', about: { agent: { name } } })
    const others = Object.keys(links).filter((other) => other !== words)
    for (const other of others) {
      expect(await act(parts(), links[other] ?? '')).toMatchObject({ obstacle: { what: 'changed', by: name } })
    }
    expect(await stage.appointment()).toMatchObject({ status, version: 2 })
  })

  test('is told to the person when it was missed, and never otherwise', async () => {
    const before = await stage.texts()
    const links = await tokens()
    await act(parts(), links.Honoré ?? '')
    expect(await stage.texts()).toEqual(before)
    await stage.story.service.close()
    stage = await openStage()
    await stage.story.passTo('2027-01-15T09:30')
    await act(parts(), (await tokens()).Manqué ?? '')
    expect((await stage.texts()).at(-1)).toMatch(/^Nous vous attendions jeudi 14\/01 à 14h30/)
  })

  test.each([
    ['Excusé', 'gives back its slot', [0, 1, 1, 1]],
    ['Manqué', 'keeps its slot, which is past', [1, 1, 1, 1]],
  ])('noted “%s” %s', async (words, _, places) => {
    const { store } = parts()
    const [slot] = await store.db.select().from(store.tables.slots)
    await store.transaction(async (tx) => {
      await tx.db.update(tx.tables.appointments).set({ slotId: slot?.id ?? '' })
      await tx.db.update(tx.tables.slots).set({ taken: 1 })
    })
    await act(parts(), (await tokens())[words] ?? '')
    const taken = await store.db.select({ taken: store.tables.slots.taken }).from(store.tables.slots)
    expect(taken.map((row) => row.taken).toSorted()).toEqual(places)
    expect((await stage.appointment()).slotId === undefined).toBe(words === 'Excusé')
  })

  test('is not offered before its hour, nor once it is noted, nor to whom may not say', async () => {
    const { store } = parts()
    await stage.setRole('marie.lefevre@justice.example', 'none')
    expect(await offer()).toEqual([])
    await stage.setRole('marie.lefevre@justice.example', 'agent')
    expect(await offer()).toHaveLength(3)
    const startsAt = stage.story.clock.now().plus(1)
    await store.transaction(async (tx) => void (await tx.db.update(tx.tables.appointments).set({ startsAt })))
    expect(await offer()).toEqual([])
  })

  test('is offered for many appointments in a handful of statements', async () => {
    const [agent, appointment, now] = [await stage.agent(), await stage.appointment(), stage.story.clock.now()]
    const { statements } = countStatements()
    const fifty = Array.from({ length: 50 }, () => appointment)
    const offered = await parts().store.transaction((tx) => offerOutcomeActions(tx, parts(), agent, fifty, now))
    expect(new Set(offered.get(appointment.id)?.map(({ url }) => url)).size).toBe(150)
    // One for each was 150, beside the transaction's own.
    expect(statements()).toBeLessThan(30)
  })

  test('is refused before its hour, should the appointment have been put off without a word', async () => {
    const links = await tokens()
    const startsAt = stage.story.clock.now().plus({ hours: 1 })
    const { store } = parts()
    await store.transaction(async (tx) => void (await tx.db.update(tx.tables.appointments).set({ startsAt })))
    expect(await act(parts(), links.Manqué ?? '')).toMatchObject({
      state: 'obstructed',
      obstacle: { what: 'tooEarly' },
    })
    expect(await stage.appointment()).toMatchObject({ status: 'planned' })
  })

  test('can no longer be noted from an e-mail of last week', async () => {
    const links = await tokens()
    stage.story.clock.set(stage.story.clock.now().plus({ days: 7 }))
    expect(await act(parts(), links.Honoré ?? '')).toEqual({ state: 'gone' })
  })
})
