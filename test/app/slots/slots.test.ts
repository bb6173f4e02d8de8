import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeSlot, deleteSlot, reopenSlot, resizeSlot } from '../../../src/app/slots/change-slot.ts'
import { type NewSlots, openSlots } from '../../../src/app/slots/open-slots.ts'
import type { Office } from '../../../src/domain/office.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import { addOffice, listOffices } from '../../../src/store/offices/offices.ts'
import { listPlaces } from '../../../src/store/places/places.ts'
import { findSlot, listFree, listSlots, takeSlot } from '../../../src/store/slots/slots.ts'
import { listJournal } from '../../support/store-rows.ts'
import { openStory, paris, type Story } from '../../support/story.ts'

let story: Story
let office: Office
let agentId: string
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
  office = (await listOffices(story.service.parts.store))[0] ?? expect.fail('there is one')
  agentId = await makeAgent(office.id)
})
afterEach(() => story.service.close())

const STARTS = [paris('2027-01-19T09:00'), paris('2027-01-19T09:30')]

describe('slots that are opened', () => {
  test('are free moments of their type, place and agent, once however often they are asked for', async () => {
    expect(await open({ forAgentId: agentId, capacity: 2 })).toEqual({ opened: 2, known: 0 })
    const more = [...STARTS, paris('2027-01-26T09:00')]
    expect(await open({ forAgentId: agentId, starts: more })).toEqual({ opened: 1, known: 2 })
    expect(await open({ forAgentId: agentId, starts: more })).toEqual({ opened: 0, known: 3 })
    const free = await listFree(story.service.parts.store, { ...span(), type: 'SPIP' })
    expect(free.map(({ capacity }) => capacity)).toEqual([2, 2, 1])
    expect(free[0]).toMatchObject({ agentId, minutes: 30, place: { name: 'SPIP de Nanterre' } })
    expect(await journalled()).toEqual([
      ['slotsOpened', 2],
      ['slotsOpened', 1],
    ])
  })

  test('may be at a place the office knows', async () => {
    await open({})
    const [place] = await listPlaces(story.service.parts.store, office.id, 9)
    expect(await open({ type: 'TIG', place: { id: place?.id ?? '' } })).toEqual({ opened: 2, known: 0 })
    expect(await listPlaces(story.service.parts.store, office.id, 9)).toHaveLength(1)
  })

  test.each<[string, string, () => Promise<Partial<NewSlots>> | Partial<NewSlots>]>([
    ['one of them is over', 'inThePast', () => ({ starts: [...STARTS, paris('2027-01-11T09:00')] })],
    ['the office has no such type', 'notFound', () => ({ type: 'SKI' })],
    ['the place is of nobody', 'notFound', () => ({ place: { id: 'nowhere' } })],
    ['the place has no name', 'fieldMissing', () => ({ place: { name: '', address: '' } })],
    ['they have no room', 'fieldMissing', () => ({ capacity: 0 })],
    ['their room is no number', 'fieldMissing', () => ({ capacity: Number.NaN })],
    [
      'the agent is of another office',
      'notFound',
      async () => ({ forAgentId: await makeAgent(await anotherOffice()) }),
    ],
  ])('are none when %s', async (_, code, given) => {
    await expect(open(await given())).rejects.toMatchObject({ code })
    expect(await all()).toEqual([])
    expect(await journalled()).toEqual([])
  })
})

describe('a slot', () => {
  test('that is closed is no longer offered, and is offered again once reopened', async () => {
    const slotId = await oneSlot()
    await closeSlot(story.service.parts, { slotId, agentId })
    expect(await listFree(story.service.parts.store, { ...span(), type: 'SPIP' })).toEqual([])
    await reopenSlot(story.service.parts, { slotId, agentId })
    expect(await listFree(story.service.parts.store, { ...span(), type: 'SPIP' })).toHaveLength(1)
    expect((await journalled()).map(([what]) => what)).toEqual(['slotsOpened', 'slotClosed', 'slotReopened'])
  })

  test('is not reopened once it is over', async () => {
    const slotId = await oneSlot()
    await closeSlot(story.service.parts, { slotId, agentId })
    story.clock.set(paris('2027-01-19T09:00').toUTC())
    await expect(reopenSlot(story.service.parts, { slotId, agentId })).rejects.toMatchObject({ code: 'inThePast' })
  })

  test('holds as many as an agent says, never fewer than hold it', async () => {
    const slotId = await oneSlot({ capacity: 3 })
    await take(slotId)
    await take(slotId)
    const resize = (capacity: number) => resizeSlot(story.service.parts, { slotId, agentId, capacity })
    await expect(resize(1)).rejects.toMatchObject({ code: 'slotHeld' })
    await expect(resize(0)).rejects.toMatchObject({ code: 'fieldMissing' })
    await resize(2)
    expect(await findSlot(story.service.parts.store, slotId)).toMatchObject({ capacity: 2, taken: 2 })
  })

  test('is deleted while nobody holds it, and is not there any more', async () => {
    const [free, held] = [await oneSlot(), await oneSlot({ type: 'TIG' })]
    await take(held)
    const remove = (slotId: string) => deleteSlot(story.service.parts, { slotId, agentId })
    await remove(free)
    await expect(remove(held)).rejects.toMatchObject({ code: 'slotHeld' })
    await expect(remove(free)).rejects.toMatchObject({ code: 'notFound' })
    expect((await all()).map(({ id }) => id)).toEqual([held])
  })
})

function open(given: Partial<NewSlots>) {
  return openSlots(story.service.parts, {
    officeId: office.id,
    agentId,
    type: 'SPIP',
    place: { name: 'SPIP de Nanterre', address: '94 bd du Général Leclerc' },
    forAgentId: undefined,
    minutes: 30,
    capacity: 1,
    starts: STARTS,
    ...given,
  })
}

async function oneSlot(wanted: Partial<NewSlots> = {}): Promise<string> {
  const before = new Set((await all()).map(({ id }) => id))
  await open({ starts: STARTS.slice(0, 1), ...wanted })
  return (await all()).find(({ id }) => !before.has(id))?.id ?? expect.fail('it was opened')
}

function all() {
  return listSlots(story.service.parts.store, span(), { limit: 99, offset: 0 })
}

function span() {
  return { officeId: office.id, from: paris('2027-01-01').toUTC(), until: paris('2027-12-31').toUTC() }
}

function take(id: string) {
  return story.service.parts.store.transaction((tx) => takeSlot(tx, id))
}

async function journalled() {
  const entries = await listJournal(story.service.parts.store, office.id)
  return entries.filter(({ actor }) => actor === `agent:${agentId}`).map(({ what, details }) => [what, details.count])
}

async function makeAgent(officeId: string): Promise<string> {
  const { store, newId } = story.service.parts
  const id = newId()
  const agent = { id, officeId, email: `${id}@justice.example`, name: 'Sami', role: 'staff' as const }
  return (await store.transaction((tx) => keepAgent(tx, agent, story.clock.now()))).id
}

async function anotherOffice(): Promise<string> {
  const { store, newId } = story.service.parts
  const other = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await store.transaction((tx) => addOffice(tx, other, newId, story.clock.now()))
  return other.id
}
