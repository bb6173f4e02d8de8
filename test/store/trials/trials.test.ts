import type { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { protocolOf, written } from '../../../src/domain/trial/protocol.ts'
import type { TrialResult } from '../../../src/domain/trial/result.ts'
import { openRequest } from '../../../src/store/requests/requests.ts'
import {
  addAllocations,
  countAllocated,
  forgetAllocations,
  listAllocated,
  listAllocationsOf,
  listArms,
  noteComplaint,
  removeAllocationsOf,
} from '../../../src/store/trials/allocations.ts'
import {
  forgetErasedFrom,
  keepErasedFrom,
  keepSetApart,
  listErasedFrom,
  listSetApart,
  setApart,
} from '../../../src/store/trials/set-apart.ts'
import {
  addTrial,
  findTrial,
  joinTrial,
  keepDeviations,
  keepResult,
  listHeld,
  listRunning,
  listTrials,
  markExported,
  removePlanned,
  startTrial,
  stopTrial,
} from '../../../src/store/trials/trials.ts'
import { countExpired, type Limits, removeExpired } from '../../../src/store/upkeep/retention.ts'
import { DESIGN, SAID } from '../../domain/trial/design.ts'
import { eachEngine, type OpenStore } from '../../support/store.ts'
import { addPerson, layGround, NOW, newId } from '../ground.ts'

async function openTrial(open: OpenStore) {
  const store = await open()
  const ground = await layGround(store)
  const { officeId } = ground
  const protocol = protocolOf(DESIGN, 'SPIP', SAID)
  const id = newId()
  const trial = { id, officeId, words: written(protocol), protocolHash: 'hash' }
  await store.transaction((tx) => addTrial(tx, trial, NOW))
  return { store, ground, officeId, id, protocol }
}
const SPAN = { startedAt: NOW, until: NOW.plus({ weeks: 26 }) }
/** What is kept of a look is JSON, whatever it says. */
const RESULT = { analysis: { complete: true } } as TrialResult

eachEngine((open) => {
  test('a trial is kept with the words of its protocol; it begins once, and can then no longer be forgotten', async () => {
    const { store, officeId, id, protocol } = await openTrial(open)
    expect(await findTrial(store, id)).toMatchObject({ officeId, protocol, words: written(protocol), writtenAt: NOW })
    expect(await findTrial(store, 'another')).toBeUndefined()
    expect(await listRunning(store, [id])).toEqual([])
    expect(await store.transaction((tx) => startTrial(tx, id, SPAN))).toBe(true)
    expect(await store.transaction((tx) => startTrial(tx, id, SPAN))).toBe(false)
    const { extra, types } = protocol
    expect(await listRunning(store, [id, 'another'])).toEqual([{ id, officeIds: [officeId], extra, types, ...SPAN }])
    expect(await store.transaction((tx) => removePlanned(tx, id))).toBe(false)
    expect((await listTrials(store, officeId)).map((trial) => trial.id)).toEqual([id])
  })

  test('a trial that never began can be forgotten', async () => {
    const { store, officeId, id } = await openTrial(open)
    expect(await store.transaction((tx) => stopTrial(tx, id, NOW))).toBe(false)
    expect(await store.transaction((tx) => removePlanned(tx, id))).toBe(true)
    expect(await listTrials(store, officeId)).toEqual([])
  })

  test('a trial that was stopped no longer runs, and its first look is kept unless others are allowed', async () => {
    const { store, id } = await openTrial(open)
    const look = (replacing: DateTime, at = NOW) =>
      store.transaction((tx) => keepResult(tx, id, { result: RESULT, hash: 'of it', at, replacing }))
    expect(await look(NOW)).toBe(false)
    await store.transaction((tx) => startTrial(tx, id, SPAN))
    expect(await store.transaction((tx) => stopTrial(tx, id, NOW.plus({ days: 1 })))).toBe(true)
    expect(await store.transaction((tx) => stopTrial(tx, id, NOW))).toBe(false)
    expect(await listRunning(store, [id])).toEqual([])
    expect(await look(NOW)).toBe(true)
    expect(await look(NOW, NOW.plus({ days: 2 }))).toBe(false)
    expect(await findTrial(store, id)).toMatchObject({ lookedAt: NOW, result: RESULT, resultHash: 'of it' })
    expect(await look(NOW.plus({ days: 1 }), NOW.plus({ days: 2 }))).toBe(true)
    expect((await findTrial(store, id))?.lookedAt).toEqual(NOW.plus({ days: 2 }))
    const [held] = await listHeld(store)
    expect(held).toMatchObject({ id, startedAt: NOW, lookedAt: NOW.plus({ days: 2 }) })
  })

  test('who is allocated stays where they are, is counted by arm, and once erased is only a number', async () => {
    const { store, ground, id } = await openTrial(open)
    const [one, two] = [await addPerson(store, ground), await addPerson(store, ground)]
    const place = { trialId: id, stratum: 'SPIP SPIP' }
    await store.transaction(async (tx) => {
      await addAllocations(tx, [], NOW)
      await addAllocations(tx, [{ ...place, probationerId: one.id, arm: 'usual' }], NOW)
      const again = { ...place, probationerId: one.id, arm: 'other' as const }
      await addAllocations(tx, [again, { ...again, probationerId: two.id }], NOW)
    })
    expect(await listArms(store, id, [one.id, two.id, 'nobody'])).toEqual(
      new Map([
        [one.id, 'usual'],
        [two.id, 'other'],
      ]),
    )
    expect(await countAllocated(store, id)).toEqual(
      new Map([
        ['other', 1],
        ['usual', 1],
      ]),
    )
    await store.transaction((tx) => noteComplaint(tx, one.id))
    expect((await listAllocated(store, id)).map(({ complained }) => complained)).toEqual([true, false])
    expect(await listAllocationsOf(store, one.id)).toMatchObject([{ arm: 'usual', protocolHash: 'hash' }])
    await store.transaction((tx) => removeAllocationsOf(tx, [one]))
    expect(await listAllocationsOf(store, one.id)).toEqual([])
    expect((await findTrial(store, id))?.erased).toBe(1)
  })

  test('people are set apart once, and whoever is known to have written of a danger is', async () => {
    const { store, ground } = await openTrial(open)
    const [one, two, three] = [
      await addPerson(store, ground),
      await addPerson(store, ground),
      await addPerson(store, ground),
    ]
    const request = { officeId: ground.officeId, probationerId: two.id }
    await store.transaction(async (tx) => {
      await setApart(tx, [])
      await setApart(tx, [one.id])
      await setApart(tx, [one.id])
      await openRequest(tx, { ...request, id: newId(), key: 'danger', kind: 'danger' }, NOW)
      await openRequest(tx, { ...request, id: newId(), key: 'late', kind: 'late', probationerId: three.id }, NOW)
    })
    expect(await listSetApart(store, [one, two, three])).toEqual(new Set([one.id, two.id]))
    expect(await listSetApart(store, [])).toEqual(new Set())
  })

  test('who was set apart, or erased from a trial, is known again by their case until the trial is let go of', async () => {
    const { store, ground, id } = await openTrial(open)
    const [one, two, three] = [
      await addPerson(store, ground),
      await addPerson(store, ground),
      await addPerson(store, ground),
    ]
    const place = { trialId: id, stratum: 'SPIP SPIP', arm: 'usual' as const }
    await store.transaction(async (tx) => {
      await addAllocations(tx, [{ ...place, probationerId: three.id }], NOW)
      await setApart(tx, [one.id])
      await keepSetApart(tx, [one, two])
      await keepErasedFrom(tx, id, two)
    })
    const again = [one, two, three].map((person, place) => ({ ...person, id: `loaded again ${place}` }))
    const [first, second] = again.map((person) => person.id)
    expect(await listSetApart(store, again)).toEqual(new Set([first]))
    expect(await listSetApart(store, again, [id])).toEqual(new Set([first, second]))
    expect(await listSetApart(store, again, ['another'])).toEqual(new Set([first]))
    expect(await listErasedFrom(store, id, again)).toEqual(new Set([second]))
    await store.transaction(async (tx) => {
      await startTrial(tx, id, SPAN)
      await keepResult(tx, id, { result: RESULT, hash: 'h', at: NOW, replacing: NOW })
      await markExported(tx, id, NOW.plus({ days: 1 }))
    })
    await store.transaction((tx) => keepDeviations(tx, id, ['texts']))
    expect((await findTrial(store, id))?.deviations).toEqual(['texts'])
    expect((await findTrial(store, id))?.exportedAt).toEqual(NOW.plus({ days: 1 }))
    const limits = (allocations: DateTime) => ({ allocations, neverExported: NOW }) as Limits
    expect(await countExpired(store, 'allocations', limits(NOW.plus({ weeks: 26 })))).toBe(0)
    expect(await countExpired(store, 'allocations', limits(NOW.plus({ weeks: 27 })))).toBe(1)
    await store.transaction((tx) => removeExpired(tx, 'allocations', limits(NOW.plus({ weeks: 27 })), 10))
    expect(await listAllocated(store, id)).toEqual([])
    expect(await listErasedFrom(store, id, again)).toEqual(new Set())
    expect(await listSetApart(store, again)).toEqual(new Set([first]))
    await store.transaction(async (tx) => {
      await keepErasedFrom(tx, id, two)
      await forgetErasedFrom(tx, id)
      await forgetAllocations(tx, [`${id} ${three.id}`])
    })
    expect(await listErasedFrom(store, id, again)).toEqual(new Set())
  })

  test('harms of who is erased are counted in their arm', async () => {
    const { store, ground, id } = await openTrial(open)
    const [one, two] = [await addPerson(store, ground), await addPerson(store, ground)]
    const request = { officeId: ground.officeId, id: newId(), key: 'danger', kind: 'danger' as const }
    await store.transaction(async (tx) => {
      const place = { trialId: id, stratum: 'SPIP SPIP', arm: 'other' as const }
      await addAllocations(
        tx,
        [one, two].map((person) => ({ ...place, probationerId: person.id })),
        NOW,
      )
      await noteComplaint(tx, one.id)
      await openRequest(tx, { ...request, probationerId: two.id }, NOW)
    })
    for (const person of [one, two]) await store.transaction((tx) => removeAllocationsOf(tx, [person]))
    expect((await findTrial(store, id))?.erasedByArm).toEqual({
      other: { people: 2, optedOut: 0, complained: 1, danger: 1, unreachable: 0 },
    })
  })

  test('other offices take part once they agree, before it begins, and all of them list it', async () => {
    const store = await open()
    const [ground, other, third] = [
      await layGround(store),
      await layGround(store, 'OTHER'),
      await layGround(store, 'THIRD'),
    ]
    const { officeId } = ground
    const id = newId()
    const words = written(protocolOf(DESIGN, 'SPIP', SAID))
    const at = NOW.plus({ days: 1 })
    await store.transaction((tx) =>
      addTrial(tx, { id, officeId, asked: [other.officeId], words, protocolHash: 'hash' }, NOW),
    )
    const join = (whose: string) => store.transaction((tx) => joinTrial(tx, id, whose, at))
    const joinedAt = async () =>
      new Map((await findTrial(store, id))?.offices.map((one) => [one.officeId, one.joinedAt]))
    expect(await joinedAt()).toEqual(
      new Map([
        [officeId, NOW],
        [other.officeId, undefined],
      ]),
    )
    expect([await join(third.officeId), await join(other.officeId), await join(other.officeId)]).toEqual([
      false,
      true,
      false,
    ])
    expect((await joinedAt()).get(other.officeId)).toEqual(at)
    for (const one of [officeId, other.officeId])
      expect((await listTrials(store, one)).map((trial) => trial.id)).toEqual([id])
    expect(await listTrials(store, third.officeId)).toEqual([])
    await store.transaction((tx) => startTrial(tx, id, SPAN))
    const [running] = await listRunning(store, [id])
    expect(new Set(running?.officeIds)).toEqual(new Set([officeId, other.officeId]))
  })
})
