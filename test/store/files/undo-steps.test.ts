import { expect, test } from 'vitest'
import { renewAppointment, setAppointment } from '../../../src/store/appointments/write-appointments.ts'
import {
  hasTextLeft,
  listAlone,
  listUntouched,
  removeFreeSlots,
  removeObligations,
  restoreObligation,
  restoreSlot,
  stopTextsAbout,
} from '../../../src/store/files/undo-steps.ts'
import { findMessage } from '../../../src/store/messages/exchanged.ts'
import { markText } from '../../../src/store/messages/mark-texts.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { addPlanned, listPlanned } from '../../../src/store/messages/planned.ts'
import { keepObligation, listObligations } from '../../../src/store/obligations/obligations.ts'
import { findSameSlot, getSlot, takeSlot } from '../../../src/store/slots/slots.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId, openSlot, textFor } from '../ground.ts'

eachEngine((open) => {
  async function openBooked() {
    const store = await open()
    const ground = await layGround(store)
    const person = await addPerson(store, ground)
    const id = await bookAppointment(store, ground, person.id)
    const text = textFor(ground, { appointmentId: id, version: 1 })
    return { store, ground, person, id, text }
  }

  test('a text has left once the carrier may have it, not while it waits nor before the instant', async () => {
    const { store, id, text } = await openBooked()
    await store.transaction((tx) => enqueueTexts(tx, [text], NOW))
    expect(await hasTextLeft(store, [id], NOW)).toBe(false)
    await store.transaction((tx) => markText(tx, text.id, ['waiting'], { state: 'sending' }))
    expect(await hasTextLeft(store, [id], NOW)).toBe(true)
    expect(await hasTextLeft(store, [id], NOW.plus(1))).toBe(false)
    expect(await hasTextLeft(store, [newId()], NOW)).toBe(false)
    expect(await hasTextLeft(store, [], NOW)).toBe(false)
  })

  test('stopping takes what is planned and what waits, of these appointments only', async () => {
    const { store, ground, person, id, text } = await openBooked()
    const other = await bookAppointment(store, ground, person.id, { startsAt: NOW.plus({ days: 9 }) })
    const plan = (appointmentId: string) => ({
      ...{ kind: 'before1' as const, dueAt: NOW.plus({ days: 6 }), usefulUntil: NOW.plus({ days: 7 }) },
      ...{ officeId: ground.officeId, probationerId: person.id, appointmentId, version: 1 },
    })
    await store.transaction(async (tx) => {
      await addPlanned(tx, [plan(id), plan(other)], newId, NOW)
      await enqueueTexts(tx, [text], NOW)
      await stopTextsAbout(tx, [id], NOW)
      await stopTextsAbout(tx, [], NOW)
    })
    const planned = await listPlanned(store, [id, other])
    expect(planned.filter(({ isToCome }) => isToCome).map(({ appointmentId }) => appointmentId)).toEqual([other])
    expect(await findMessage(store, text.id)).toMatchObject({ state: 'dropped', reason: 'newVersion' })
  })

  test('an appointment is untouched until it is moved, answered or written about', async () => {
    const { store, ground, person, id, text } = await openBooked()
    const [moved, answered] = [
      await bookAppointment(store, ground, person.id),
      await bookAppointment(store, ground, person.id),
    ]
    await store.transaction(async (tx) => {
      await renewAppointment(tx, moved, {}, NOW)
      await setAppointment(tx, answered, { answer: 'confirmed' }, NOW)
    })
    expect(await listUntouched(store, [id, moved, answered])).toEqual([id])
    await store.transaction((tx) => enqueueTexts(tx, [text], NOW))
    expect(await listUntouched(store, [id])).toEqual([])
    expect(await listUntouched(store, [])).toEqual([])
  })

  test('people are alone when nothing is kept of them', async () => {
    const { store, ground, person } = await openBooked()
    const alone = await addPerson(store, ground)
    expect(await listAlone(store, [person.id, alone.id])).toEqual([alone.id])
    expect(await listAlone(store, [])).toEqual([])
  })

  test('slots leave while nobody holds them, and get back what they were while it still fits', async () => {
    const { store, ground } = await openBooked()
    const [free, held] = await store.transaction(async (tx) => [
      await openSlot(tx, ground),
      await openSlot(tx, ground, { startsAt: NOW.plus({ days: 9 }), capacity: 3 }),
    ])
    await store.transaction((tx) => takeSlot(tx, held))
    const { place, ...slot } = await getSlot(store, held)
    expect((await findSameSlot(store, { ...slot, placeId: place.id }))?.id).toBe(held)
    expect(await findSameSlot(store, { ...slot, placeId: newId() })).toBeUndefined()
    expect(await store.transaction((tx) => removeFreeSlots(tx, [free, held]))).toBe(1)
    expect(await store.transaction((tx) => removeFreeSlots(tx, []))).toBe(0)
    type Was = Parameters<typeof restoreSlot>[2]
    const now: Was = { capacity: 3, minutes: 30 }
    const before: Was = { capacity: 1, minutes: null }
    const restore = (was: Was, is: Was) => store.transaction((tx) => restoreSlot(tx, held, was, is))
    expect(await restore({ ...before, capacity: 0 }, now)).toBe(false)
    expect(await restore(before, { ...now, capacity: 9 })).toBe(false)
    expect(await restore(before, now)).toBe(true)
    expect(await getSlot(store, held)).toMatchObject({ capacity: 1, minutes: undefined, taken: 1 })
  })

  test('an obligation gets back what it was unless somebody changed it since', async () => {
    const { store, person } = await openBooked()
    const id = newId()
    const obligation = { id, probationerId: person.id, code: 'travail' as const, words: undefined, dueOn: undefined }
    await store.transaction((tx) =>
      keepObligation(tx, { ...obligation, detail: 'nouveau', proof: undefined, status: 'current' }, NOW),
    )
    const after = { detail: 'nouveau', proof: null, dueOn: null, status: 'current' as const }
    const before = { ...after, detail: 'ancien', told: { detail: 'ancien', status: 'current' as const } }
    const restore = (was: typeof after) => store.transaction((tx) => restoreObligation(tx, id, before, was))
    expect(await restore({ ...after, detail: 'autre' })).toBe(false)
    expect(await restore(after)).toBe(true)
    expect(await listObligations(store, person.id)).toMatchObject([{ detail: 'ancien' }])
    await store.transaction((tx) => removeObligations(tx, [id]))
    await store.transaction((tx) => removeObligations(tx, []))
    expect(await listObligations(store, person.id)).toEqual([])
  })
})
