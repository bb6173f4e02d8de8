import { expect, test } from 'vitest'
import type { RunningTrial } from '../../../src/domain/trial/eligible.ts'
import { protocolOf, written } from '../../../src/domain/trial/protocol.ts'
import { renewAppointment, setAppointment } from '../../../src/store/appointments/write-appointments.ts'
import { writeJournal } from '../../../src/store/journal/journal.ts'
import { markText } from '../../../src/store/messages/mark-texts.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { openRequest } from '../../../src/store/requests/requests.ts'
import { addAllocations } from '../../../src/store/trials/allocations.ts'
import { listFollowed, listHarmed, listNotAllocated, listReached } from '../../../src/store/trials/followed.ts'
import { addTrial } from '../../../src/store/trials/trials.ts'
import { DESIGN, SAID } from '../../domain/trial/design.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId, textFor } from '../ground.ts'

eachEngine((open) => {
  test('a trial follows the appointments it is about, from the hour a person was allocated, and what happened since', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { officeId } = ground
    const id = newId()
    const [one, two, three] = [
      await addPerson(store, ground),
      await addPerson(store, ground),
      await addPerson(store, ground),
    ]
    const until = NOW.plus({ weeks: 10 })
    const trial: RunningTrial = { id, officeIds: [officeId], extra: 'before4', types: ['SPIP'], startedAt: NOW, until }
    await store.transaction(async (tx) => {
      await addTrial(tx, { id, officeId, words: written(protocolOf(DESIGN, 'SPIP', SAID)), protocolHash: 'h' }, NOW)
      const place = { trialId: id, stratum: 'SPIP SPIP', arm: 'usual' as const }
      await addAllocations(
        tx,
        [one, two].map((person) => ({ ...place, probationerId: person.id })),
        NOW,
      )
    })
    const kept = await bookAppointment(store, ground, one.id)
    await bookAppointment(store, ground, one.id, { type: 'TIG' })
    await bookAppointment(store, ground, one.id, { startsAt: NOW.minus(1) })
    await bookAppointment(store, ground, one.id, { startsAt: until })
    await bookAppointment(store, ground, three.id)
    await store.transaction((tx) => setAppointment(tx, kept, { status: 'missed' }, NOW))
    expect(await listFollowed(store, trial)).toEqual([
      {
        probationerId: one.id,
        status: 'missed',
        startsAt: NOW.plus({ days: 7 }),
        firstStartsAt: NOW.plus({ days: 7 }),
      },
    ])
    // How many leave the time of a trial by being moved may depend on the arm: they stay where they were first convened.
    for (const days of [1, 2])
      await store.transaction((tx) => renewAppointment(tx, kept, { startsAt: until.plus({ days }) }, NOW))
    expect(await listFollowed(store, trial)).toEqual([
      {
        probationerId: one.id,
        status: 'missed',
        startsAt: until.plus({ days: 2 }),
        firstStartsAt: NOW.plus({ days: 7 }),
      },
    ])
    expect(await listNotAllocated(store, trial, NOW.plus({ days: 8 }))).toEqual([three.id])
    expect(await listNotAllocated(store, trial, NOW.plus({ days: 6 }))).toEqual([])

    const nobody = new Set<string>()
    expect(await listHarmed(store, id)).toEqual({ optedOut: nobody, danger: nobody, unreachable: nobody })
    expect(await listReached(store, id)).toEqual(nobody)
    const entry = { officeId, actor: 'probationer' as const, what: 'textsStopped' }
    const texts = [one, two, three].map((person) => textFor(ground, { probationerId: person.id }))
    await store.transaction(async (tx) => {
      await writeJournal(tx, [{ ...entry, probationerId: one.id, details: { how: 'text' } }], newId, NOW)
      await writeJournal(tx, [{ ...entry, probationerId: two.id, details: { how: 'text' } }], newId, NOW.minus(1))
      // Whoever had their number before said it.
      await writeJournal(tx, [{ ...entry, probationerId: two.id, details: { how: 'number' } }], newId, NOW)
      await writeJournal(tx, [{ ...entry, probationerId: three.id, details: { how: 'text' } }], newId, NOW)
      for (const [place, kind] of (['danger', 'unreachable', 'late'] as const).entries()) {
        const person = [one, two, two][place]
        const reason = kind === 'unreachable' ? 'gone' : undefined
        await openRequest(tx, { id: newId(), key: kind, officeId, probationerId: person?.id, kind, reason }, NOW)
      }
      // Our own failures, and what nobody could do.
      for (const reason of ['pastUse', 'configuration', 'filtered', 'noPhone', 'sharedNumber', 'gaveUp'])
        await openRequest(
          tx,
          { id: newId(), key: reason, officeId, probationerId: one.id, kind: 'unreachable', reason },
          NOW,
        )
      await enqueueTexts(tx, texts, NOW)
      for (const text of texts.slice(1)) await markText(tx, text.id, ['waiting'], { state: 'delivered' })
    })
    expect(await listHarmed(store, id)).toEqual({
      optedOut: new Set([one.id]),
      danger: new Set([one.id]),
      unreachable: new Set([two.id]),
    })
    expect(await listHarmed(store, id, [two.id])).toEqual({
      optedOut: nobody,
      danger: nobody,
      unreachable: new Set([two.id]),
    })
    const undelivered = async (kind: string, reason: string) => {
      const text = textFor(ground, { probationerId: one.id, kind })
      await store.transaction(async (tx) => {
        await enqueueTexts(tx, [text], NOW)
        await markText(tx, text.id, ['waiting'], { state: 'undelivered', reason })
      })
      return (await listHarmed(store, id)).unreachable.has(one.id)
    }
    expect(await undelivered('before4', 'unknown')).toBe(false)
    expect(await undelivered('before1', 'filtered')).toBe(false)
    expect(await undelivered('before1', 'unknown')).toBe(true)
    expect(await listReached(store, id)).toEqual(new Set([two.id]))
  })
})
