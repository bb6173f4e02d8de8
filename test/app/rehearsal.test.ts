import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addToTeam, foreseeOpening, openToPeople } from '../../src/app/first-run/rehearsal.ts'
import { setUp } from '../../src/app/upkeep/set-up.ts'
import { readConfig } from '../../src/config.ts'
import { firstOfficeOf } from '../../src/first-office.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { removeMark } from '../../src/store/marks/marks.ts'
import { listOffices, setOffice } from '../../src/store/offices/offices.ts'
import { openStory, type Story } from '../support/story.ts'

const [OURS, THEIRS] = ['+33639980001', '+33639980002']
const line = (place: number, day: string) =>
  `D-${place};TEST;Karim;+3363998000${place};R-${place}-${day};SPIP;${day}/2026;14h30;SPIP;;`

let story: Story
beforeEach(async () => {
  story = await openStory('2026-12-01T10:00')
})
afterEach(() => story.service.close())

const office = async () => {
  const [first] = await listOffices(story.service.parts.store)
  if (!first) throw new Error('no office')
  return first
}
const kindsTo = async (phone: string) => (await story.sentTo(phone)).map(({ message }) => message.kind)

describe('an office that rehearses', () => {
  let admin: Awaited<ReturnType<typeof keepAgent>>
  beforeEach(async () => {
    const { store, newId, clock } = story.service.parts
    const { id: officeId } = await office()
    admin = await store.transaction(async (tx) => {
      await setOffice(tx, officeId, { rehearsalSince: clock.now() })
      return keepAgent(tx, { id: newId(), officeId, email: 'ada@justice.example', role: 'admin' }, clock.now())
    })
    await addToTeam(story.service.parts, admin, '06 39 98 00 01')
  })

  test('texts its team and nobody else, and asks nobody to do anything about it', async () => {
    await story.load(line(1, '14/12'), line(2, '14/12'))
    await story.passTo('2026-12-13T12:00')
    expect(await kindsTo(OURS)).toEqual(['summons', 'before4', 'before1'])
    expect(await kindsTo(THEIRS)).toEqual([])
    const { db, tables } = story.service.parts.store
    expect(await db.select().from(tables.requests)).toEqual([])
  })

  test('answers whoever writes of a danger or says STOP, and of others its team alone', async () => {
    await story.load(line(1, '14/12'), line(2, '14/12'))
    await story.service.ticker.tick()
    for (const from of [OURS, THEIRS]) await story.service.receive({ from, body: "c'est où" })
    await story.service.receive({ from: THEIRS, body: "j'ai envie de mourir" })
    await story.service.receive({ from: THEIRS, body: 'STOP' })
    await story.service.ticker.quiet()
    expect(await kindsTo(OURS)).toHaveLength(2)
    expect(await kindsTo(THEIRS)).toEqual([expect.stringMatching(/danger/i), 'optedOut'])
  })

  test('once open lets out what is planned for later, and nothing of what was due before', async () => {
    await story.load(line(2, '28/12'))
    await story.passTo('2026-12-23T09:30')
    const { parts } = story.service
    expect(await foreseeOpening(parts.store, await office(), parts.clock.now())).toEqual({
      today: 0,
      week: 2,
      unsent: 1,
    })
    await openToPeople(parts, admin)
    await story.passTo('2026-12-23T20:00')
    expect(await kindsTo(THEIRS)).toEqual([])
    await story.passTo('2026-12-28T10:00')
    expect(await kindsTo(THEIRS)).toEqual(['before4', 'before1'])
    await expect(openToPeople(parts, admin)).rejects.toMatchObject({ code: 'alreadyDone' })
  })
})

describe('a store', () => {
  const configured = (environment: Record<string, string> = {}) => {
    const twilio = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 't', TWILIO_FROM: '+33937000000' }
    const read = readConfig({ DATABASE_URL: 'file:x.db', ...twilio, ...environment })
    if ('problems' in read) throw new Error(read.problems.join())
    return firstOfficeOf(read.config)
  }
  /** As if no carrier had been there before. */
  const meetCarrier = async (environment = {}) => {
    const { parts } = story.service
    await parts.store.transaction((tx) => removeMark(tx, 'carrier'))
    await setUp(parts, configured(environment))
    return (await office()).rehearsalSince !== undefined
  }

  test('that is new to a real carrier rehearses; met again, it stays open', async () => {
    expect(await meetCarrier()).toBe(true)
    const { parts } = story.service
    await parts.store.transaction(async (tx) => setOffice(tx, (await office()).id, { rehearsalSince: null }))
    await setUp(parts, configured())
    expect((await office()).rehearsalSince).toBeUndefined()
  })

  test('of a release before, or with a carrier on this machine, does not', async () => {
    expect(await meetCarrier({ TWILIO_API_URL: 'http://127.0.0.1:9' })).toBe(false)
    await story.service.parts.store.transaction(async (tx) => setOffice(tx, (await office()).id, { firstRun: null }))
    expect(await meetCarrier()).toBe(false)
  })
})
