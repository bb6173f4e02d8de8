import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeWithin } from '../../../src/app/appointments/change-appointment.ts'
import { foresee } from '../../../src/app/appointments/foresee.ts'
import { setOptedOut } from '../../../src/store/people/write-people.ts'
import { KARIM, karim, personId } from '../../support/karim.ts'
import { dump } from '../../support/store-dump.ts'
import { openStory, paris, type Story } from '../../support/story.ts'
import { type Hand, openHand } from './hand.ts'

let story: Story
let hand: Hand
beforeEach(async () => {
  story = await openStory('2027-01-05T10:00')
})
afterEach(() => story.service.close())
const loaded = async (...lines: string[]) => {
  await story.load(...lines)
  await story.passTo('2027-01-05T10:05')
  hand = await openHand(story)
}

describe('what a change would say', () => {
  const cancelling = async () => ({ ...(await hand.sight()), order: { what: 'cancel' } as const, tell: true })

  test('is shown word for word as it leaves, and nothing of it is kept', async () => {
    await loaded(karim('14/01/2027', '14h30'))
    await story.passTo('2027-01-05T20:00')
    const { parts } = story.service
    await story.service.ticker.quiet() // what is counted once a day is counted
    const before = await dump(parts.store)
    const change = await cancelling()
    const [foreseen] = await foresee(parts, async (tx, quiet) => [
      await changeWithin(tx, quiet, change, parts.clock.now()),
    ])
    expect(await dump(parts.store)).toEqual(before)
    expect(foreseen?.appointment.status).toBe('cancelled')
    expect(foreseen?.text?.dueAt.setZone('Europe/Paris').toISO()).toContain('2027-01-06T09:00')
    await hand.change({ what: 'cancel' })
    await story.passTo('2027-01-06T09:01')
    const last = (await story.sentTo(KARIM)).at(-1)
    expect(last).toMatchObject({ body: foreseen?.text?.body, at: '2027-01-06T09:00' })
    expect(foreseen?.text?.cost.segments).toBe(1)
  })

  test('is why nobody will read it', async () => {
    await loaded(karim('14/01/2027', '14h30'))
    const { parts } = story.service
    const id = await personId(story)
    await parts.store.transaction((tx) => setOptedOut(tx, [id], parts.clock.now()))
    const change = await cancelling()
    const [foreseen] = await foresee(parts, async (tx, quiet) => [
      await changeWithin(tx, quiet, change, parts.clock.now()),
    ])
    expect(foreseen).toMatchObject({ text: undefined, because: 'optedOut' })
  })

  test('is that it waits, after a danger, until an agent hands back', async () => {
    await loaded(karim('14/01/2027', '14h30'))
    const { parts } = story.service
    const held = async () => {
      const change = await cancelling()
      const [seen] = await foresee(parts, async (tx, quiet) => [
        await changeWithin(tx, quiet, change, parts.clock.now()),
      ])
      return seen?.held
    }
    expect(await held()).toBe(false)
    await story.service.receive({ from: KARIM, body: 'je veux mourir' })
    expect(await held()).toBe(true)
  })

  test('is that it comes too late', async () => {
    await loaded(karim('14/01/2027', '14h30'))
    await story.passTo('2027-01-14T13:00')
    const { parts } = story.service
    const { place } = await hand.appointment()
    const to = { startsAt: paris('2027-01-14T14:00'), place: { id: place.id } }
    const change = { ...(await hand.sight()), order: { what: 'move', to } as const, tell: true }
    const [foreseen] = await foresee(parts, async (tx, quiet) => [
      await changeWithin(tx, quiet, change, parts.clock.now()),
    ])
    expect(foreseen).toMatchObject({ text: undefined, because: 'pastUse' })
  })
})
