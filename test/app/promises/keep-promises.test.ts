import { afterEach, describe, expect, test } from 'vitest'
import { keepPromises } from '../../../src/app/promises/keep-promises.ts'
import { purge } from '../../../src/app/upkeep/purge.ts'
import { markTexts } from '../../../src/store/messages/mark-texts.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { listPromiseCounts } from '../../../src/store/promises/promises.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { openStory, paris, type Story } from '../../support/story.ts'

const KARIM = '+33639980001'

let story: Story

eachEngineAtNight((open) => {
  afterEach(() => story.service.close())

  test('what was due, came in and was answered is kept by day, and stays when the texts are gone', async () => {
    story = await openStory('2026-12-01T10:00', { store: await open() })
    await story.load(line(1))
    await story.service.ticker.tick()
    await story.service.receive({ from: KARIM, body: 'oui j’y serai' })
    await story.service.ticker.tick()
    story.clock.set(paris('2026-12-02T01:00').toUTC())
    await story.service.ticker.tick()
    await story.service.ticker.quiet()
    const counted = [
      { day: '2026-12-01', promise: 'answers', due: 1, kept: 1, worst: 0 },
      { day: '2026-12-01', promise: 'inbound', due: 1, kept: 1, worst: 0 },
      { day: '2026-12-01', promise: 'texts', due: 1, kept: 1, worst: 0 },
    ]
    expect(await kept()).toEqual(counted)
    // A year later nothing of it is held, and the next count does not count it again.
    story.clock.set(paris('2028-12-02T01:00').toUTC())
    await purge(story.service.parts, { dryRun: false })
    await keepPromises(story.service.parts)
    expect((await kept()).filter(({ day }) => day === '2026-12-01')).toEqual(counted)
  })

  test('a day on which the service stood still says so once it runs again', async () => {
    story = await openStory('2026-12-01T10:00', { store: await open() })
    await story.load(line(1))
    await story.service.ticker.tick()
    await story.service.ticker.quiet()
    // Nothing ticks on the 10th, the day of the four-day reminder, nor on the 11th and the 12th.
    story.clock.set(paris('2026-12-13T13:00').toUTC())
    await story.service.ticker.tick()
    // That was a Sunday.
    story.clock.set(paris('2026-12-14T09:00').toUTC())
    await story.service.ticker.tick()
    await keepPromises(story.service.parts)
    const texts = (await kept()).filter(({ promise, kept, due }) => promise === 'texts' && kept < due)
    expect(texts.map(({ day, due, kept }) => ({ day, due, kept }))).toEqual([
      { day: '2026-12-10', due: 1, kept: 0 },
      { day: '2026-12-12', due: 1, kept: 0 },
    ])
  })

  test('what became of the last days is counted again, and never what was before the first count', async () => {
    story = await openStory('2026-12-01T18:59', { store: await open() })
    await story.load(line(1))
    await story.service.ticker.tick()
    await story.service.ticker.quiet()
    const { store } = story.service.parts
    const [text] = await story.sentTo(KARIM)
    await store.transaction((tx) =>
      markTexts(tx, [text?.message.id ?? ''], ['sent'], { state: 'sent', sentAt: paris('2026-12-01T19:30').toUTC() }),
    )
    story.clock.set(paris('2026-12-02T08:00').toUTC())
    await keepPromises(story.service.parts)
    expect(await kept()).toEqual([{ day: '2026-12-01', promise: 'texts', due: 1, kept: 0, worst: 1860 }])
    story.clock.set(paris('2026-12-03T08:00').toUTC())
    await keepPromises(story.service.parts)
    expect(await kept()).toEqual([{ day: '2026-12-01', promise: 'texts', due: 1, kept: 0, worst: 1860 }])
  })
})

describe('told to stop', () => {
  test('it leaves the days that remain to the next time', async () => {
    story = await openStory('2026-12-01T10:00')
    const stopping = new AbortController()
    stopping.abort()
    await story.load(line(1))
    await story.service.ticker.tick()
    await story.service.ticker.quiet()
    story.clock.set(paris('2026-12-05T13:00').toUTC())
    await keepPromises(story.service.parts, stopping.signal)
    const before = await kept()
    await keepPromises(story.service.parts)
    expect((await kept()).length).toBeGreaterThanOrEqual(before.length)
  })
})

async function kept() {
  const { store } = story.service.parts
  const [office] = await listOffices(store)
  const counts = await listPromiseCounts(store, office?.id ?? '', '2026-01-01', '2029-01-01')
  return counts.sort((one, other) => (`${one.day}${one.promise}` < `${other.day}${other.promise}` ? -1 : 1))
}

function line(person: number): string {
  return `D-${person};TEST;Karim;+3363998${String(person).padStart(4, '0')};R-${person};SPIP;14/12/2026;14h30;SPIP;m.lefevre@justice.example;`
}
