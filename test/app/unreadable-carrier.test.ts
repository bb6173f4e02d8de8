import { describe, expect, test } from 'vitest'
import { AGENT, type CarrierStory, openCarrierStory } from '../support/carrier-story.ts'

/** Something answers in the carrier's place, or nobody does: one text at a time finds out when it works again. */

const RUBBISH = [
  ['a page instead of a document', { status: 200, body: '<html>Welcome</html>' }],
  ['a refusal without a reason', { status: 400, body: '<html>Bad request</html>' }],
  ['an error of a proxy', { status: 502, body: '<html>Bad gateway</html>' }],
  ['a connection that is cut', 'reset'],
] as const

describe.each(RUBBISH)('a carrier that gives %s', (_what, answer) => {
  test('brakes by itself, loses no text, and each leaves once it works again', async () => {
    const story = await openCarrierStory()
    story.carrier.misbehave({ answer, times: 9999 })
    await load(story, 60)
    await story.pass({})
    const first = story.carrier.creates
    expect(first).toBeLessThan(20) // ten in flight, and those begun before the tenth had ended
    await story.pass({ minutes: 1 })
    expect(story.carrier.creates).toBe(first + 1)
    expect(await story.told('textFailed')).toEqual([])
    story.carrier.forgive()
    await story.pass({ minutes: 1 })
    expect(story.carrier.accepted.length).toBeGreaterThanOrEqual(60 - first - 1)
    for (let minute = 0; minute < 9; minute++) await story.pass({ minutes: 1 })
    const reached = story.carrier.accepted.map(({ to }) => to)
    expect(reached.toSorted()).toEqual(phones(60))
  })
})

function load(story: CarrierStory, count: number) {
  const lines = phones(count).map((phone, n) => `D-${n};T;K;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`)
  return story.load(...lines)
}

function phones(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `+3363998${1000 + n}`)
}
