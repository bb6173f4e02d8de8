import { afterEach, expect, onTestFinished, test } from 'vitest'
import { tickTexts } from '../../src/app/upkeep/tick.ts'
import type { Transaction } from '../../src/store/engine/database.ts'
import { listOffices, setOffice } from '../../src/store/offices/offices.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { setPhoneDoubt } from '../../src/store/people/phone-doubts.ts'
import { setOptedOut, setPhone, setProbationer } from '../../src/store/people/write-people.ts'
import { openWithCarrier } from '../support/karim.ts'
import { eachEngineAtNight } from '../support/store.ts'
import { openStory, type Story } from '../support/story.ts'

/** Why we write, said to each person once, before the first text, where the office decided so. */

let story: Story
afterEach(() => story.service.close())

const phoneOf = (person: number) => `+336399${80_000 + person}`

eachEngineAtNight((open) => {
  test('a welcome leaves a minute before the first summons, once, through files, later texts and two machines at a time', async () => {
    story = await openStory('2026-12-01T10:00', { store: await open() })
    await story.load(line(9))
    await story.passTo('2026-12-01T10:10')
    expect(await sent(9)).toEqual(['10:00 summons'])
    await welcome(true)
    await story.load(line(1), line(1, '21/12/2026'), line(9, '21/12/2026'))
    const { parts } = story.service
    await Promise.all([tickTexts(parts), tickTexts(parts), tickTexts(parts)])
    expect(await sent(1)).toEqual(['10:10 welcome'])
    await story.passTo('2026-12-01T10:30')
    expect(await sent(1)).toEqual(['10:10 welcome', '10:11 summons', '10:11 summons'])
    expect(await sent(9)).toEqual(['10:00 summons', '10:10 summons'])
    await story.load(line(1, '15/12/2026', '9h'))
    await story.passTo('2026-12-22T10:00')
    for (const person of [1, 9]) expect((await sent(person)).slice(3).join()).not.toContain('welcome')
    const [first] = await story.sentTo(phoneOf(1))
    expect(first?.body).toMatch(
      /^Bonjour, ici le SPIP\. .*une personne lit aux heures de bureau\. Plus aucun SMS: STOP\.$/,
    )
  })
})

test('without the office’s word nobody is welcomed, and nobody twice who was before it changed its mind', async () => {
  story = await openStory('2026-12-01T10:00')
  await story.load(line(1))
  await story.passTo('2026-12-01T10:10')
  await welcome(true)
  await story.load(line(2))
  await story.passTo('2026-12-01T10:20')
  await welcome(false)
  await story.load(line(3))
  await story.passTo('2026-12-01T10:30')
  await welcome(true)
  // Texts are removed in time; that somebody was welcomed is not.
  await inStore(({ db, tables }) => db.delete(tables.messages))
  await story.load(line(2, '21/12/2026'))
  await story.passTo('2026-12-01T10:40')
  expect(await sent(2)).toEqual(['10:30 summons'])
})

test('who was loaded by night is welcomed in the morning, in the words and the language of then, before the first text', async () => {
  story = await openStory('2026-12-01T21:00')
  await story.load(line(1))
  await welcome(true)
  await story.passTo('2026-12-02T08:59')
  expect(await sent(1)).toEqual([])
  await inStore(async (tx) => {
    const [person] = await listByPhone(tx, phoneOf(1))
    await setProbationer(tx, person?.id ?? '', { language: 'es' })
  })
  await story.passTo('2026-12-02T09:05')
  expect(await sent(1)).toEqual(['09:00 welcome', '09:01 summons'])
  expect((await story.sentTo(phoneOf(1)))[0]?.body).toMatch(/^Hola, le escribe SPIP\. /)
})

test('no one is welcomed who stopped, is paused or in doubt, or whose number somebody else has, be it allowed', async () => {
  story = await openStory('2026-12-01T21:00')
  await story.load(line(1), line(2), line(3), line(4), line(5, '14/12/2026', '9h', phoneOf(4)), line(6))
  await welcome(true)
  await inStore(async (tx) => {
    const id = async (person: number) => (await listByPhone(tx, phoneOf(person)))[0]?.id ?? ''
    await setOptedOut(tx, [await id(1)], story.clock.now())
    await setProbationer(tx, await id(2), { pausedReason: 'hôpital' })
    await setPhoneDoubt(tx, await id(3), phoneOf(3), 'wrongNumber')
    for (const { id } of await listByPhone(tx, phoneOf(4)))
      await setProbationer(tx, id, { textsAllowedOnSharedNumber: true })
  })
  await story.passTo('2026-12-02T12:00')
  for (const person of [1, 2, 3]) expect(await sent(person)).toEqual([])
  expect(await sent(4)).toEqual(['09:00 summons', '09:00 summons'])
  expect(await sent(6)).toEqual(['09:00 welcome', '09:01 summons'])
})

test('a welcome that waits for a carrier is looked at again: never by night, nor to who stopped or is in danger, and to the number of then', async () => {
  const { carrier, ...opened } = await openWithCarrier('2026-12-01T18:50')
  story = opened.story
  onTestFinished(() => carrier.close())
  carrier.misbehave({ answer: { status: 401, code: 20003 }, times: 1000 })
  await welcome(true)
  await story.load(line(1), line(2), line(3), line(4))
  await story.passTo('2026-12-01T18:59')
  await story.service.receive({ from: phoneOf(4), body: 'je vais me tuer' })
  await inStore(async (tx) => {
    const id = async (person: number) => (await listByPhone(tx, phoneOf(person)))[0]?.id ?? ''
    await setOptedOut(tx, [await id(2)], story.clock.now())
    await setPhone(tx, await id(3), phoneOf(33))
  })
  story.clock.set(story.clock.now().plus({ hours: 3 }))
  carrier.forgive()
  await story.passTo('2026-12-02T12:00')
  for (const person of [1, 33]) expect(await sent(person)).toEqual(['09:00 welcome', '09:00 summons'])
  for (const person of [2, 3]) expect(await sent(person)).toEqual([])
  expect(await sent(4)).toEqual([expect.stringContaining('dangerSelf')])
})

test('a text that could not leave a minute later leaves now, and the welcome right after it', async () => {
  story = await openStory('2026-12-01T09:59')
  story.clock.set(story.clock.now().plus({ seconds: 30 }))
  await welcome(true)
  await story.load(line(1, '01/12/2026', '12h'))
  await story.service.ticker.tick()
  expect(await sent(1)).toEqual(['09:59 summons', '09:59 welcome'])
})

const line = (person: number, day = '14/12/2026', hour = '14h30', phone = phoneOf(person)) =>
  `D-${person};TEST;Karim;${phone};R-${person}-${day};SPIP;${day};${hour};SPIP;m.lefevre@justice.example;`

async function welcome(welcomes: boolean): Promise<void> {
  const [office] = await listOffices(story.service.parts.store)
  await inStore((tx) => setOffice(tx, office?.id ?? '', { welcomes }))
}

async function inStore<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return story.service.parts.store.transaction(work)
}

async function sent(person: number): Promise<string[]> {
  return (await story.sentTo(phoneOf(person))).map(({ at, message }) => `${at.slice(11)} ${message.kind}`)
}
