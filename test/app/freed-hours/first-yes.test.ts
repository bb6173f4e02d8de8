import { expect, onTestFinished, test } from 'vitest'
import { receiveMessage } from '../../../src/app/conversations/receive-message.ts'
import type { Parts } from '../../../src/app/parts.ts'
import { NEXT_ASKED_AFTER } from '../../../src/domain/freed-hour.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { AT_NIGHT } from '../../support/at-night.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { paris } from '../../support/story.ts'
import { HOUR, KARIM, openFreedStory } from './freed-story.ts'

/** Where each yes waits its turn with the server, 200 take some forty seconds of two cores. */
const PEOPLE = AT_NIGHT ? { sqlite: 200, postgres: 200 } : { sqlite: 50, postgres: 12 }

eachEngine((open, engine) => {
  test(`of ${PEOPLE[engine]} who say yes at once, from two machines that die on the way, one has the hour`, {
    timeout: 300_000,
  }, async () => {
    const url = await newDatabase(engine)
    const [store, another] = [await open(url), await open(url)]
    const story = await openFreedStory(store, { people: PEOPLE[engine], asking: 'threeAtOnce', hours: 'always' })
    onTestFinished(() => story.service.close())
    await story.free()
    const allAsked = paris('2026-12-01T11:00').plus({ hours: Math.ceil(PEOPLE[engine] / 3) * NEXT_ASKED_AFTER.hours })
    await story.passTo(allAsked.toISO() ?? '')
    const offered = await countOf(story.people, async (phone) => (await story.kindsTo(phone)).includes('freedHour'))
    expect(offered).toBe(PEOPLE[engine])

    const { parts } = story.service
    const machines = [mortal({ ...parts, store }), mortal({ ...parts, store: another })]
    const yes = async (person: number) => {
      const from = story.people[person] ?? ''
      const sms = { sid: `SM-yes-${person}`, from, to: '+33937000000', body: 'OUI', carrierOptOut: undefined }
      // Not acknowledged, the carrier brings it again.
      for (let time = 0; time < 50; time++) {
        const heard = await receiveMessage(machines[(person + time) % 2] as Parts, sms).catch(() => undefined)
        if (heard !== undefined) return
      }
      throw new Error('never heard')
    }
    await Promise.all(story.people.map((_, person) => yes(person)))
    await story.service.ticker.tick()

    const moved: string[] = []
    for (const phone of story.people) if ((await story.expected(phone)).includes(`${HOUR} none`)) moved.push(phone)
    expect(moved).toHaveLength(1)
    expect(await story.slot()).toMatchObject({ taken: 1, capacity: 1 })
    for (const phone of story.people) {
      // Whoever has the hour leaves one, which may have been offered since.
      const kinds = (await story.kindsTo(phone)).filter((kind) => kind !== 'freedHour').slice(-1)
      expect(kinds).toEqual([moved.includes(phone) ? 'changed' : 'freedHourTaken'])
      // A yes that came too late confirmed nothing.
      if (!moved.includes(phone)) expect(await story.expected(phone)).toEqual([expect.stringMatching(/moveAsked$/)])
    }
    // Whoever was answered so is told it by no text besides.
    await story.passTo(allAsked.plus({ days: 1 }).toISO() ?? '')
    expect(await countOf(story.people, async (phone) => (await story.kindsTo(phone)).includes('hourTaken'))).toBe(0)
    expect(await story.expected(KARIM)).toEqual(['2026-12-28T14:30 none'])
  })
})

/** A machine that dies at the end of every third transaction, before its commit or just after it. */
function mortal(parts: Parts): Parts {
  let turns = 0
  const transaction: Store['transaction'] = async (work) => {
    const turn = ++turns
    const result = await parts.store.transaction(async (tx) => {
      const done = await work(tx)
      if (turn % 3 === 0) throw new Error('dead before its commit')
      return done
    })
    if (turn % 3 === 1) throw new Error('dead after its commit')
    return result
  }
  return { ...parts, store: { ...parts.store, transaction } }
}

async function countOf(phones: string[], is: (phone: string) => Promise<boolean>): Promise<number> {
  let count = 0
  for (const phone of phones) if (await is(phone)) count++
  return count
}
