import { describe, expect, test } from 'vitest'
import { letterReasonOf, type TextFate } from '../../src/domain/letter.ts'
import type { Probationer } from '../../src/domain/people.ts'
import { KARIM, matter, paris } from './matter.ts'

const why = (
  person: Partial<Probationer> = {},
  given: { shared?: boolean; fates?: TextFate[]; tooLate?: boolean; texted?: boolean; doubtful?: boolean } = {},
) => {
  const { shared = false, fates = [], tooLate = false, texted = true, doubtful = false } = given
  const { appointment, type } = matter('2027-01-14T14:30', { appointment: { doubtful }, type: { texted } })
  return letterReasonOf(appointment, { ...KARIM, ...person }, { type, shared, fates, tooLate })
}
const fate = (state: string, reason: string | null = null): TextFate => ({ state, reason })

describe('a letter is needed', () => {
  test.each<[string, ReturnType<typeof why>, ReturnType<typeof why>]>([
    ['without a number', why({ phone: undefined }), { obstacle: 'noPhone' }],
    ['after a STOP', why({ optedOutAt: paris('2027-01-01T10:00') }), { obstacle: 'optedOut' }],
    ['to a wrong number', why({ phoneDoubt: 'wrongNumber' }), { obstacle: 'wrongNumber' }],
    ['to a shared number nobody allowed', why({}, { shared: true }), { obstacle: 'sharedNumber' }],
    ['in a pause', why({ pausedReason: 'hospital', phone: undefined }), { obstacle: 'paused' }],
    ['for a type never texted', why({}, { texted: false }), { text: 'typeNotTexted' }],
    ['while nobody said which it is', why({}, { doubtful: true }), { text: 'doubtful' }],
    ['after a text refused', why({}, { fates: [fate('refused', 'landline')] }), { text: 'lost' }],
    ['after a text undelivered', why({}, { fates: [fate('undelivered')] }), { text: 'lost' }],
    ['after a text past its use', why({}, { fates: [fate('dropped', 'pastUse')] }), { text: 'pastUse' }],
    ['after a text to a number wrong then', why({}, { fates: [fate('delivered')] }), { obstacle: 'wrongNumber' }],
    ['when it was too late to write one', why({}, { tooLate: true }), { text: 'pastUse' }],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})

test('no letter is needed while a text is on its way, nor for one that another made needless', () => {
  expect(why()).toBeUndefined()
  expect(why({}, { fates: [fate('planned'), fate('waiting')] })).toBeUndefined()
  for (const reason of ['newVersion', 'recentText', 'answeredByHand']) {
    expect(why({}, { fates: [fate('dropped', reason)] }), reason).toBeUndefined()
  }
  expect(why({ textsAllowedOnSharedNumber: true }, { shared: true })).toBeUndefined()
  expect(why({ phoneDoubt: 'undelivered' }, { fates: [fate('planned')] }), 'a phone that was off').toBeUndefined()
})
