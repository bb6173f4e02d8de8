import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { approveMoveAsked, type MoveApproval, refuseMoveAsked } from '../../../src/app/worklist/answer-move.ts'
import { listMoveChoices } from '../../../src/app/worklist/list-move-choices.ts'
import type { Appointment } from '../../../src/domain/appointment.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import { listAppointmentsOf } from '../../../src/store/appointments/appointments.ts'
import { setAppointment } from '../../../src/store/appointments/write-appointments.ts'
import type { Transaction } from '../../../src/store/engine/database.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { keepPlace } from '../../../src/store/places/places.ts'
import { openRequest } from '../../../src/store/requests/requests.ts'
import { findSlot, keepSlot, setSlot, takeSlot } from '../../../src/store/slots/slots.ts'
import { KARIM, karim, personId } from '../../support/karim.ts'
import { listJournalOf, listOpenRequests, listRequestsOf } from '../../support/store-rows.ts'
import { openStory, paris, type Story } from '../../support/story.ts'

let story: Story
let agentId: string
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
  await story.load(karim('20/01/2027', '14h30', '', 'PREMIER'))
  await story.passTo('2027-01-11T09:40')
  agentId = await story.service.parts.store.transaction(makeAgent)
  await writes('on peut décaler au vendredi 22 janvier à 10h ?')
})
afterEach(() => story.service.close())

describe('a wish to move that an agent approves', () => {
  test('moves the appointment into the slot, tells the person once by text, and is closed', async () => {
    const slotId = await openSlot('2027-01-22T10:00')
    await approve({ into: { slotId } })
    expect(await karimsAppointment()).toMatchObject({ slotId, answer: 'none', movedByText: 0, version: 2 })
    expect(await slot(slotId)).toMatchObject({ taken: 1 })
    expect(await waiting()).toEqual([])
    await story.passTo('2027-01-11T10:00')
    await story.passTo('2027-01-11T11:00')
    const texts = (await story.sentTo(KARIM)).map(({ message, body }) => [message.kind, body])
    expect(texts.filter(([kind]) => kind === 'moved')).toEqual([
      ['moved', expect.stringContaining('vendredi 22/01 à 10h')],
    ])
    expect(await journalled()).toContain('appointmentMoved')
  })

  test('gives back the slot it held, and its reminders follow', async () => {
    const [first, second] = [await openSlot('2027-01-22T10:00'), await openSlot('2027-01-25T11:00')]
    await approve({ into: { slotId: first } })
    await writes('finalement je peux pas, un autre jour ?')
    await approve({ into: { slotId: second } })
    expect([await slot(first), await slot(second)]).toMatchObject([{ taken: 0 }, { taken: 1 }])
    await story.passTo('2027-01-24T12:00')
    const kinds = (await story.sentTo(KARIM)).map(({ message, at }) => `${message.kind} ${at}`)
    expect(kinds.filter((kind) => kind.startsWith('before'))).toEqual([
      'before4 2027-01-21T10:00',
      'before1 2027-01-23T10:00',
    ])
  })

  test('may be moved to a moment agreed upon outside the slots', async () => {
    await approve({ into: { at: paris('2027-01-22T17:15') } })
    const appointment = await karimsAppointment()
    expect(appointment.startsAt.toMillis()).toBe(paris('2027-01-22T17:15').toMillis())
    expect(appointment).toMatchObject({ slotId: undefined, place: { name: 'SPIP' } })
  })

  test('answers all that was asked about the same appointment', async () => {
    await writes('je peux vraiment pas venir')
    expect((await waiting()).length).toBeGreaterThan(1)
    await approve({ into: { slotId: await openSlot('2027-01-22T10:00') } })
    expect(await waiting()).toEqual([])
  })

  test('is approved once: of two agents at once, the second hears that it is done', async () => {
    const [one, other] = [await openSlot('2027-01-22T10:00'), await openSlot('2027-01-22T11:00')]
    const request = await asked()
    const outcomes = await Promise.allSettled([
      approve({ into: { slotId: one } }, request),
      approve({ into: { slotId: other } }, request),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'alreadyDone' } })
    expect([await slot(one), await slot(other)].map((slot) => slot?.taken).toSorted()).toEqual([0, 1])
  })

  test.each<[string, string, () => Promise<Partial<MoveApproval>>]>([
    [
      'the slot was taken',
      'slotFull',
      async () => ({ into: { slotId: await openSlot('2027-01-22T10:00', takeSlot) } }),
    ],
    [
      'the slot was closed',
      'slotFull',
      async () => ({
        into: { slotId: await openSlot('2027-01-22T10:00', (tx, id) => setSlot(tx, id, { closed: true })) },
      }),
    ],
    ['the slot is over', 'inThePast', async () => ({ into: { slotId: await openSlot('2027-01-10T10:00') } })],
    ['the moment is over', 'inThePast', async () => ({ into: { at: paris('2027-01-10T10:00') } })],
    [
      'the slot is of another type',
      'notFound',
      async () => ({ into: { slotId: await openSlot('2027-01-22T10:00', undefined, 'TIG') } }),
    ],
    ['no such slot is there', 'notFound', async () => ({ into: { slotId: 'nowhere' } })],
    [
      'the appointment changed',
      'changedMeanwhile',
      async () => ({ version: 7, into: { at: paris('2027-01-22T10:00') } }),
    ],
    [
      'the appointment was cancelled',
      'changedMeanwhile',
      async () => {
        const { id } = await karimsAppointment()
        await change((tx) => setAppointment(tx, id, { status: 'cancelled' }, story.clock.now()))
        return { into: { at: paris('2027-01-22T10:00') } }
      },
    ],
  ])('changes nothing when %s', async (_, code, given) => {
    const approval = await given()
    const before = await karimsAppointment()
    await expect(approve(approval)).rejects.toMatchObject({ code })
    expect(await karimsAppointment()).toEqual(before)
    expect((await waiting()).length).toBeGreaterThan(0)
  })
})

describe('a wish to move that an agent refuses', () => {
  test('leaves the appointment as it stands, and its person hears of it once', async () => {
    const before = await karimsAppointment()
    const request = await asked()
    await refuseMoveAsked(story.service.parts, { requestId: request, agentId, version: before.version })
    await story.passTo('2027-01-11T10:00')
    expect(await karimsAppointment()).toMatchObject({
      startsAt: before.startsAt,
      version: before.version,
      answer: 'none',
    })
    const told = (await story.sentTo(KARIM)).filter(({ message }) => message.kind === 'moveRefused')
    expect(told.map(({ body }) => body)).toEqual([expect.stringContaining('mercredi 20/01 à 14h30')])
    expect(await waiting()).toEqual([])
    expect(await journalled()).toContain('moveRefused')
    const again = refuseMoveAsked(story.service.parts, { requestId: request, agentId, version: before.version })
    await expect(again).rejects.toMatchObject({ code: 'alreadyDone' })
  })
})

describe('what an agent may offer', () => {
  test('begins with the free slots that fit the wish, and names the very moment that was wished', async () => {
    const fits = await openSlot('2027-01-22T10:00')
    const sooner = await openSlot('2027-01-14T09:00')
    await openSlot('2027-01-22T10:00', undefined, 'TIG')
    await openSlot('2027-01-23T10:00', takeSlot)
    const choices = await choicesFor('vendredi 22 janvier à 10h')
    expect(choices.slots.map(({ id }) => id)).toEqual([fits, sooner])
    expect(choices).toMatchObject({ fitting: 1, wish: { from: '2027-01-22', at: '10:00' } })
    expect(choices.wished?.toMillis()).toBe(paris('2027-01-22T10:00').toMillis())
  })

  test('is every free slot when nothing was wished, none of them at an hour that is theirs already', async () => {
    const free = await openSlot('2027-01-14T09:00')
    await openSlot('2027-01-20T14:30')
    expect(await choicesFor('un autre jour svp')).toMatchObject({
      slots: [{ id: free }],
      fitting: 0,
      wished: undefined,
    })
  })

  async function choicesFor(words: string) {
    const { store } = story.service.parts
    const [office] = await listOffices(store)
    const written = { words, language: 'fr' as const, writtenAt: story.clock.now() }
    if (!office) return expect.fail('there is an office')
    return listMoveChoices(store, office, await karimsAppointment(), written, story.clock.now())
  }
})

async function writes(body: string) {
  await story.service.receive({ from: KARIM, body })
  // Whatever the machine made of it, an agent is asked: the promise here is what they then do.
  const { id, officeId, probationerId } = await karimsAppointment()
  const key = `test:${body}`
  const request = {
    id: story.service.parts.newId(),
    key,
    officeId,
    probationerId,
    appointmentId: id,
    kind: 'move' as const,
  }
  await change((tx) => openRequest(tx, request, story.clock.now()))
}

async function approve(given: Partial<MoveApproval>, requestId?: string) {
  const { version } = await karimsAppointment()
  const approval = { requestId: requestId ?? (await asked()), agentId, version, into: { slotId: '' }, ...given }
  await approveMoveAsked(story.service.parts, approval)
}

async function asked(): Promise<string> {
  const requests = await listRequestsOf(story.service.parts.store, await personId(story))
  return requests.findLast(({ kind, status }) => kind === 'move' && status === 'open')?.id ?? expect.fail('one waits')
}

async function waiting() {
  const { officeId } = await karimsAppointment()
  return listOpenRequests(story.service.parts.store, officeId)
}

async function karimsAppointment(): Promise<Appointment> {
  const [appointment] = await listAppointmentsOf(story.service.parts.store, await personId(story))
  return appointment ?? expect.fail('there is one')
}

async function journalled(): Promise<string[]> {
  return (await listJournalOf(story.service.parts.store, await personId(story))).map(({ what }) => what)
}

function slot(id: string) {
  return findSlot(story.service.parts.store, id)
}

async function openSlot(at: string, then?: (tx: Transaction, id: string) => Promise<unknown>, type = 'PREMIER') {
  const { officeId, place } = await karimsAppointment()
  const id = story.service.parts.newId()
  await change(async (tx) => {
    const { id: placeId } = await keepPlace(tx, officeId, place, story.service.parts.newId)
    const slot = {
      id,
      officeId,
      type,
      startsAt: paris(at).toUTC(),
      minutes: 30,
      placeId,
      agentId: undefined,
      capacity: 1,
    }
    await keepSlot(tx, slot)
    await then?.(tx, id)
  })
  return id
}

function change<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return story.service.parts.store.transaction(work)
}

async function makeAgent(tx: Transaction): Promise<string> {
  const [office] = await listOffices(tx)
  const id = story.service.parts.newId()
  const agent = {
    id,
    officeId: office?.id ?? '',
    email: 'agent@justice.example',
    name: 'Alice',
    role: 'agent' as const,
  }
  return (await keepAgent(tx, agent, story.clock.now())).id
}
