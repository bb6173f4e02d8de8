import { expect, test } from 'vitest'
import { STARTING_REMINDERS } from '../../../src/domain/office.ts'
import { isAbout, mayTry, type RunningTrial, whyOutside } from '../../../src/domain/trial/eligible.ts'
import { KARIM, paris, typeOf } from '../matter.ts'

const INSIDE = { numberIsShared: false, setApart: false }

test('nobody protected, paused, stopped, without a number of their own that works, or set apart is in a trial', () => {
  expect(whyOutside(KARIM, INSIDE)).toBeUndefined()
  expect(whyOutside({ ...KARIM, protectedAdult: true }, INSIDE)).toBe('protectedAdult')
  expect(whyOutside({ ...KARIM, pausedReason: 'hospital' }, INSIDE)).toBe('paused')
  expect(whyOutside({ ...KARIM, optedOutAt: paris('2027-01-01T10:00') }, INSIDE)).toBe('optedOut')
  expect(whyOutside({ ...KARIM, phone: undefined }, INSIDE)).toBe('noPhone')
  expect(whyOutside({ ...KARIM, phoneDoubt: 'wrongNumber' }, INSIDE)).toBe('wrongNumber')
  expect(whyOutside(KARIM, { ...INSIDE, setApart: true })).toBe('setApart')
})

test('a number that others share keeps them out even where an agent lets it be texted', () => {
  const shared = { ...INSIDE, numberIsShared: true }
  expect(whyOutside({ ...KARIM, textsAllowedOnSharedNumber: true }, shared)).toBe('sharedNumber')
})

test('an extra is compared only about types of which the office gives it, and never where a judge decides', () => {
  const office = { reminders: [...STARTING_REMINDERS] }
  const tried = (extra: Parameters<typeof mayTry>[0]) =>
    ['SPIP', 'PREMIER', 'TEL', 'VISITE', 'JAP'].filter((code) => mayTry(extra, typeOf(code), office))
  expect(tried('invitation')).toEqual(['SPIP', 'PREMIER', 'TEL', 'VISITE'])
  expect(tried('before4')).toEqual(['SPIP', 'PREMIER', 'TEL', 'VISITE'])
  expect(tried('wording')).toEqual(['SPIP', 'PREMIER'])
  expect(tried('slotsAtOnce')).toEqual(['SPIP', 'TEL'])
  const silent = { ...typeOf('SPIP'), texted: false }
  expect(mayTry('invitation', silent, office)).toBe(false)
  for (const days of [4, 1]) {
    const one = [{ daysBefore: days, at: '10:00' }]
    expect(mayTry('before4', typeOf('SPIP'), { reminders: one })).toBe(false)
    expect(mayTry('before4', { ...typeOf('SPIP'), reminders: one }, office)).toBe(false)
  }
})

test('a trial is about the appointments of its office and types, between its beginning and its end', () => {
  const [startedAt, until] = [paris('2027-01-04T09:00'), paris('2027-07-05T00:00')]
  const trial: RunningTrial = { id: 't1', officeIds: ['o1', 'o3'], extra: 'before4', types: ['SPIP'], startedAt, until }
  const appointment = { officeId: 'o1', type: 'SPIP', startsAt: paris('2027-01-14T14:30') }
  expect(isAbout(trial, appointment)).toBe(true)
  expect(isAbout(trial, { ...appointment, officeId: 'o3' })).toBe(true)
  expect(isAbout(trial, { ...appointment, officeId: 'o2' })).toBe(false)
  expect(isAbout(trial, { ...appointment, type: 'JAP' })).toBe(false)
  expect(isAbout(trial, { ...appointment, startsAt: startedAt.minus(1) })).toBe(false)
  expect(isAbout(trial, { ...appointment, startsAt: until })).toBe(false)
})
