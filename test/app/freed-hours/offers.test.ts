import { eq } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { changeAppointment } from '../../../src/app/appointments/change-appointment.ts'
import { changeMany } from '../../../src/app/appointments/change-many.ts'
import { takeOver } from '../../../src/app/conversations/take-over.ts'
import { isMovingTried } from '../../../src/app/freed-hours/tried.ts'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { findAgentByEmail, setAgent } from '../../../src/store/agents/agents.ts'
import { listAppointmentsOf } from '../../../src/store/appointments/appointments.ts'
import { getOffice, setType } from '../../../src/store/offices/offices.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { getProbationer } from '../../../src/store/people/people.ts'
import { listJournalOf } from '../../support/store-rows.ts'
import { paris } from '../../support/story.ts'
import { openTrialStory } from '../trials/trial-story.ts'
import { AGENT, type FreedStory, HOUR, KARIM, lineOf, openFreedStory, phoneOf } from './freed-story.ts'

const [LINA, MOUSSA, NORA] = [phoneOf(1), phoneOf(2), phoneOf(3)]

test('nothing is offered where the office does not say so, nor of a type whose people do not move it themselves', async () => {
  for (const change of [{ freedHours: null }, { moving: 'asked' }] as const) {
    const story = await opened(1)
    await setTypeOf(story, change)
    await cancel(story, KARIM)
    await story.passTo('2026-12-01T12:00')
    expect(await story.kindsTo(LINA)).toEqual(['summons', 'moveAsked'])
    expect(await story.slot()).toBeUndefined()
  }
})

test('one after the other: the next is asked when the first has had time, and whoever was asked may still take it', async () => {
  const story = await opened(2)
  await story.free()
  expect(await story.kindsTo(LINA)).toEqual(['summons', 'moveAsked', 'freedHour'])
  expect(await story.kindsTo(MOUSSA)).toEqual(['summons', 'moveAsked'])
  await story.passTo('2026-12-01T14:29')
  expect(await story.kindsTo(MOUSSA)).toEqual(['summons', 'moveAsked'])
  await story.passTo('2026-12-01T14:31')
  expect(await story.kindsTo(MOUSSA)).toEqual(['summons', 'moveAsked', 'freedHour'])
  await story.say(LINA, 'oui')
  expect(await story.expected(LINA)).toEqual([`${HOUR} none`])
  await story.passTo('2026-12-01T14:33')
  expect(await story.kindsTo(MOUSSA)).toEqual(['summons', 'moveAsked', 'freedHour', 'hourTaken'])
  expect(await journalOf(story, LINA)).toEqual(expect.arrayContaining(['freedHourOffered', 'freedHourTaken']))
  expect(await story.slot()).toMatchObject({ taken: 1 })
})

test('three at once: of five who may be asked three are, and the other two once those had time', async () => {
  const story = await opened(5, 'threeAtOnce')
  const offered = async () => {
    const kinds = await Promise.all(story.people.map((phone) => story.kindsTo(phone)))
    return kinds.filter((told) => told.includes('freedHour')).length
  }
  await story.free()
  expect(await offered()).toBe(3)
  await story.passTo('2026-12-01T14:29')
  expect(await offered()).toBe(3)
  await story.passTo('2026-12-01T14:31')
  expect(await offered()).toBe(5)
})

test('an hour that is left less than a day before it is offered to nobody, and one a minute further away is', async () => {
  for (const [now, noted] of [
    ['2026-12-20T09:00', 0],
    ['2026-12-20T08:59', 1],
  ] as const) {
    const story = await opened(1)
    story.clock.set(paris(now).toUTC())
    await story.free()
    expect(await story.expected(KARIM)).toEqual(['2026-12-28T14:30 none'])
    const { db, tables } = story.service.parts.store
    expect(await db.select().from(tables.freedHours)).toHaveLength(noted)
  }
})

test('what comes free at night is offered at the opening, and that it is taken is said at the opening too', async () => {
  const story = await opened(2, 'threeAtOnce')
  await story.passTo('2026-12-01T20:00')
  await story.free()
  await story.passTo('2026-12-02T08:59')
  expect(await story.kindsTo(LINA)).toEqual(['summons', 'moveAsked'])
  await story.passTo('2026-12-02T21:00')
  expect((await story.sentTo(LINA)).at(-1)?.at).toBe('2026-12-02T09:00')
  await story.say(LINA, 'oui')
  await story.passTo('2026-12-03T08:59')
  expect((await story.kindsTo(MOUSSA)).at(-1)).toBe('freedHour')
  await story.passTo('2026-12-03T09:01')
  expect((await story.sentTo(MOUSSA)).at(-1)).toMatchObject({ at: '2026-12-03T09:00', message: { kind: 'hourTaken' } })
})

test('no answer changes nothing: a day before it the hour is an ordinary free slot, and a late yes is told so', async () => {
  const story = await opened(1)
  await story.free()
  story.clock.set(paris('2026-12-20T09:30').toUTC())
  await story.service.ticker.tick()
  expect(await story.expected(LINA)).toEqual(['2027-01-11T10:00 moveAsked'])
  expect(await story.slot()).toMatchObject({ taken: 0, capacity: 1 })
  await story.say(LINA, 'oui')
  await story.service.ticker.tick()
  expect(await story.kindsTo(LINA)).toEqual(['summons', 'moveAsked', 'freedHour', 'freedHourTaken'])
  expect(await story.expected(LINA)).toEqual(['2027-01-11T10:00 moveAsked'])
})

test('whoever asks to move meanwhile may choose it, and those who were asked are told', async () => {
  const story = await opened(1)
  await story.load(lineOf(9, phoneOf(9), '15/01/2027;9h'))
  await story.free()
  await story.say(phoneOf(9), 'je peux pas venir')
  await story.say(phoneOf(9), '1')
  expect(await story.expected(phoneOf(9))).toEqual([`${HOUR} none`])
  await story.service.ticker.tick()
  expect((await story.kindsTo(LINA)).at(-1)).toBe('hourTaken')
})

test('nobody is asked who was taken in hand, whose number somebody else has too, or who wrote of a danger, be it long ago', async () => {
  const story = await opened(4, 'threeAtOnce')
  await story.load(lineOf(12, MOUSSA, '18/01/2027;9h'))
  await story.say(NORA, 'je veux mourir')
  await story.passTo('2026-12-08T10:00')
  const [lina] = await listByPhone(story.service.parts.store, LINA)
  await takeOver(story.service.parts, { probationerId: lina?.id ?? '', agentId: await agentOf(story) })
  await story.free()
  await story.passTo('2026-12-09T10:00')
  for (const phone of [LINA, MOUSSA, NORA]) expect(await story.kindsTo(phone)).not.toContain('freedHour')
  expect(await story.kindsTo(phoneOf(4))).toContain('freedHour')
})

test('an offer that waits for the carrier does not follow a STOP, nor an agent who takes over', async () => {
  const story = await opened(2, 'threeAtOnce')
  await story.free()
  const { store } = story.service.parts
  const [moussa] = await listByPhone(store, MOUSSA)
  await takeOver(story.service.parts, { probationerId: moussa?.id ?? '', agentId: await agentOf(story) })
  // As if it had not left: what keeps it back is looked at as it leaves.
  const { messages } = store.tables
  const unsent = { state: 'waiting', sentAt: null, sid: null } as const
  await store.transaction((tx) => tx.db.update(messages).set(unsent).where(eq(messages.kind, 'freedHour')))
  await story.say(LINA, 'stop')
  await story.service.ticker.tick()
  for (const phone of [LINA, MOUSSA]) expect(await story.kindsTo(phone)).not.toContain('freedHour')
})

test('nobody is offered more than three in three months', async () => {
  const story = await opened(1)
  const others = [5, 6, 7, 8]
  await story.load(...others.map((person) => lineOf(person, phoneOf(person), `${16 + person}/12/2026;11h`)))
  await story.loadFile(
    new TextEncoder().encode(
      `type;date;heure;lieu;agent_email;places\nSPIP;28/12/2026;15h;SPIP;${AGENT};9\nSPIP;29/12/2026;15h;SPIP;${AGENT};9`,
    ),
  )
  for (const person of others) {
    await story.say(phoneOf(person), 'je peux pas venir')
    await story.say(phoneOf(person), '1')
    await story.service.ticker.tick()
    await story.say(LINA, 'non')
  }
  expect((await story.kindsTo(LINA)).filter((kind) => kind === 'freedHour')).toHaveLength(3)
  expect((await story.kindsTo(LINA)).filter((kind) => kind === 'freedHourDeclined')).toHaveLength(3)
  expect(await story.expected(LINA)).toEqual(['2027-01-11T10:00 moveAsked'])
})

test('what an agent cancels is offered some minutes later, and not when they put it right meanwhile', async () => {
  const story = await opened(1)
  await story.load(lineOf(9, phoneOf(9), '21/12/2026;11h'))
  await cancel(story, KARIM)
  await story.passTo('2026-12-01T10:40')
  await restore(story, KARIM)
  await story.passTo('2026-12-01T11:30')
  expect(await story.kindsTo(LINA)).not.toContain('freedHour')
  await cancel(story, KARIM)
  await story.passTo('2026-12-01T12:00')
  expect(await story.kindsTo(LINA)).toContain('freedHour')
  // Restored after all: the slot opened for it goes, and who was asked is told.
  await restore(story, KARIM)
  expect(await story.slot()).toBeUndefined()
  await story.say(LINA, 'oui')
  await story.service.ticker.tick()
  expect((await story.kindsTo(LINA)).slice(-2)).toEqual(['freedHour', 'freedHourTaken'])
  expect(await story.expected(LINA)).toEqual(['2027-01-11T10:00 moveAsked'])
})

test('an agent who may be away is offered nobody: alone that day, two of a day, many at once, somebody in their place', async () => {
  const alone = await opened(1)
  await cancel(alone, KARIM)
  await alone.passTo('2026-12-01T12:00')
  expect(await alone.kindsTo(LINA)).not.toContain('freedHour')

  const two = await opened(1)
  await two.load(...[8, 9].map((person) => lineOf(person, phoneOf(person), `21/12/2026;1${person - 7}h`)))
  await two.load(lineOf(0, KARIM, '21/12/2026;9h', 'annulé'), lineOf(8, phoneOf(8), '21/12/2026;11h', 'annulé'))
  await two.passTo('2026-12-01T12:00')
  expect(await two.kindsTo(LINA)).not.toContain('freedHour')

  const many = await opened(1)
  await many.load(...[8, 9].map((person) => lineOf(person, phoneOf(person), `2${person - 7}/12/2026;15h`)))
  await many.load(lineOf(7, phoneOf(7), '21/12/2026;17h'))
  const orders = [await sightOf(many, KARIM), await sightOf(many, phoneOf(9))]
  await changeMany(
    many.service.parts,
    orders.map((sight) => ({ ...sight, order: { what: 'cancel' as const }, tell: true })),
  )
  await many.passTo('2026-12-01T12:00')
  expect(await many.kindsTo(LINA)).not.toContain('freedHour')

  const covered = await opened(1)
  const { store, newId: _ } = covered.service.parts
  const agentId = await agentOf(covered)
  await store.transaction((tx) => setAgent(tx, agentId, { coverId: agentId, coverFrom: paris('2026-12-20T00:00') }))
  await covered.free()
  expect(await covered.kindsTo(LINA)).not.toContain('freedHour')
})

test('an hour in which the agent is given somebody else is withdrawn, with the slot that was opened for it', async () => {
  const story = await opened(1)
  await story.free()
  expect(await story.slot()).toMatchObject({ taken: 0 })
  await story.load(lineOf(9, phoneOf(9), '21/12/2026;9h'))
  await story.service.ticker.tick()
  expect(await story.slot()).toBeUndefined()
  expect((await story.kindsTo(LINA)).at(-1)).toBe('hourTaken')
})

test('nothing is offered of a type while a trial compares what a wish to move it is answered', async () => {
  for (const [extra, tried] of [
    ['slotsAtOnce', true],
    ['invitation', false],
  ] as const) {
    const story = await openTrialStory()
    const office = () => getOffice(story.parts.store, story.officeId)
    expect(await isMovingTried(story.parts.store, await office(), 'SPIP')).toBe(false)
    await story.begin({ extra, types: ['SPIP'] })
    expect(await isMovingTried(story.parts.store, await office(), 'SPIP')).toBe(tried)
    expect(await isMovingTried(story.parts.store, await office(), 'TEL')).toBe(false)
  }
})

test('a person who is erased leaves no offer behind, and the hour stays', async () => {
  const story = await opened(1)
  await story.free()
  const { store } = story.service.parts
  for (const phone of [LINA, KARIM]) {
    const [person] = await listByPhone(store, phone)
    await erasePerson(story.service.parts, await getProbationer(store, person?.id ?? ''))
  }
  expect(await store.db.select().from(store.tables.hourOffers)).toEqual([])
  expect(await store.db.select().from(store.tables.freedHours)).toMatchObject([{ appointmentId: null, state: 'open' }])
  await story.service.ticker.tick()
})

async function opened(people: number, asking: 'oneByOne' | 'threeAtOnce' = 'oneByOne'): Promise<FreedStory> {
  const story = await openFreedStory(undefined, { people, asking })
  onTestFinished(() => story.service.close())
  return story
}

async function setTypeOf({ service }: FreedStory, change: Parameters<typeof setType>[3]): Promise<void> {
  const { store } = service.parts
  const [person] = await listByPhone(store, KARIM)
  await store.transaction((tx) => setType(tx, person?.officeId ?? '', 'SPIP', change))
}

async function agentOf({ service }: FreedStory): Promise<string> {
  return (await findAgentByEmail(service.parts.store, AGENT))?.id ?? ''
}

async function sightOf(story: FreedStory, phone: string) {
  const { store } = story.service.parts
  const [person] = await listByPhone(store, phone)
  const [appointment] = await listAppointmentsOf(store, person?.id ?? '')
  if (!appointment) throw new Error('no appointment')
  const { id: appointmentId, officeId, version } = appointment
  return { appointmentId, officeId, version, agentId: await agentOf(story) }
}

async function cancel(story: FreedStory, phone: string): Promise<void> {
  await changeAppointment(story.service.parts, {
    ...(await sightOf(story, phone)),
    order: { what: 'cancel' },
    tell: true,
  })
}

async function restore(story: FreedStory, phone: string): Promise<void> {
  const sight = await sightOf(story, phone)
  await changeAppointment(story.service.parts, { ...sight, order: { what: 'restore' }, tell: true })
}

async function journalOf({ service }: FreedStory, phone: string): Promise<string[]> {
  const [person] = await listByPhone(service.parts.store, phone)
  return (await listJournalOf(service.parts.store, person?.id ?? '')).map(({ what }) => what)
}
