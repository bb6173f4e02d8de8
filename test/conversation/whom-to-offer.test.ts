import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { START } from '../../src/conversation/conversation.ts'
import { type Wishing, whomToOffer } from '../../src/conversation/whom-to-offer.ts'
import type { Appointment } from '../../src/domain/appointment.ts'
import type { Probationer } from '../../src/domain/people.ts'

const ZONE = 'Europe/Paris'
const NOW = DateTime.fromISO('2027-01-11T10:00', { zone: ZONE })
/** A Tuesday. */
const HOUR = { startsAt: DateTime.fromISO('2027-01-19T09:00', { zone: ZONE }).toUTC(), agentId: 'marie' }
const TIME = NOW.plus({ days: 1 }).toUTC().toISO() ?? ''

test('who asked for an earlier one comes first, then whoever asked first', () => {
  const since = (hours: number) => NOW.minus({ hours }).toUTC().toISO() ?? ''
  const some = [
    wishing('a', { wish: { since: since(9) }, request: 'open' }),
    wishing('b', { wish: { moment: { than: 'earlier' }, since: since(1) } }),
    wishing('c', { wish: { moment: { onDays: [2] }, since: since(5) } }),
    wishing('d', { wish: { moment: { than: 'earlier' }, since: since(2) } }),
  ]
  expect(offered(some)).toEqual(['d', 'b', 'a', 'c'])
})

test.each<[string, object]>([
  ['earlier than theirs', { than: 'earlier' }],
  ['that weekday', { onDays: [2] }],
  ['in the morning', { before: '12:00' }],
  ['not on Thursdays', { notDays: [4] }],
  ['within these days', { from: '2027-01-18', to: '2027-01-20' }],
])('a wish that it fits: %s', (_, moment) => {
  expect(offered([wishing('a', { wish: { moment, since: TIME } })])).toEqual(['a'])
})

test.each<[string, object]>([
  ['later than theirs', { than: 'later' }],
  ['another weekday', { onDays: [5] }],
  ['after work', { after: '16:00' }],
  ['no Tuesday', { notDays: [2] }],
  ['after these days', { from: '2027-01-20' }],
])('a wish that it does not fit: %s', (_, moment) => {
  expect(offered([wishing('a', { wish: { moment, since: TIME } })])).toEqual([])
})

test('who said no day is asked while their wish waits, and not about their own day; who was shown moments and took none is not', () => {
  const wish = { since: TIME }
  expect(offered([wishing('a', { wish, request: 'open' }), wishing('b', { wish })])).toEqual(['a'])
  const sameDay = appointmentOf({ startsAt: HOUR.startsAt.plus({ hours: 3 }) })
  expect(offered([wishing('a', { wish, request: 'open', appointment: sameDay })])).toEqual([])
})

test('what was written last to a list of other moments counts', () => {
  const over = { ...list('2027-01-11T10:00'), wish: { onDays: [5] } }
  expect(offered([wishing('a', { conversation: over })])).toEqual([])
  expect(offered([wishing('a', { conversation: { ...over, wish: { onDays: [2] } } })])).toEqual(['a'])
})

test.each<[string, Partial<Wishing>]>([
  ['is paused', { probationer: personOf({ pausedReason: 'hospital' }) }],
  ['said STOP', { probationer: personOf({ optedOutAt: NOW }) }],
  ['has no number', { probationer: personOf({ phone: undefined }) }],
  ['has a wrong number', { probationer: personOf({ phoneDoubt: 'wrongNumber' }) }],
  ['has a number the last text did not reach', { probationer: personOf({ phoneDoubt: 'undelivered' }) }],
  ['is a protected adult', { probationer: personOf({ protectedAdult: true }) }],
  ['shares the number', { numberIsShared: true }],
  ['shares it with leave', { numberIsShared: true, probationer: personOf({ textsAllowedOnSharedNumber: true }) }],
  ['wrote of a danger once', { setApart: true }],
  ['has a wish that an agent took up', { request: 'taken' }],
  ['is in an agent’s hands', { conversation: { state: 'handedOver', until: TIME, because: 'agent' } }],
  ['is in somebody’s hands', { conversation: { state: 'handedOver', until: TIME, because: 'notUnderstood' } }],
  ['waits to answer something else', { conversation: { state: 'awaitingConfirmation', appointmentId: 'other' } }],
  ['was asked back', { conversation: { state: 'askedAgain', appointmentId: 'a' } }],
  ['has another agent', { appointment: appointmentOf({ agentId: 'nadia' }) }],
  ['is expected then already', { busy: [HOUR.startsAt] }],
  ['has a list open', { conversation: { ...list('2027-01-12T10:00'), wish: { than: 'earlier' } } }],
])('never who %s', (_, given) => {
  expect(offered([wishing('a', given)])).toEqual([])
})

test('who was in somebody’s hands, or had a list, that are over, is asked', () => {
  const over = NOW.toUTC().toISO() ?? ''
  const held = { state: 'handedOver', until: over, because: 'agent' } as const
  expect(offered([wishing('a', { conversation: held })])).toEqual(['a'])
  expect(offered([wishing('a', { conversation: list('2027-01-11T10:00') })])).toEqual(['a'])
  expect(offered([wishing('a', { conversation: { state: 'awaitingConfirmation', appointmentId: 'a' } })])).toEqual([
    'a',
  ])
})

function list(expiresAt: string) {
  const at = DateTime.fromISO(expiresAt, { zone: ZONE }).toUTC().toISO() ?? ''
  return { state: 'choosingSlot' as const, appointmentId: 'a', offered: ['s'], seen: ['s'], expiresAt: at }
}

function offered(some: Wishing[]): string[] {
  return whomToOffer(some, HOUR, { zone: ZONE }, NOW).map(({ probationer }) => probationer.id)
}

function wishing(id: string, given: Partial<Wishing> = {}): Wishing {
  return {
    appointment: given.appointment ?? appointmentOf({ id }),
    wish: { moment: { than: 'earlier' }, since: TIME },
    conversation: START,
    numberIsShared: false,
    setApart: false,
    request: undefined,
    busy: [],
    ...given,
    probationer: { ...(given.probationer ?? personOf({})), id },
  }
}

/** A Thursday. */
function appointmentOf(given: Partial<Appointment>): Appointment {
  const startsAt = DateTime.fromISO('2027-01-28T14:00', { zone: ZONE }).toUTC()
  return { id: 'a', startsAt, agentId: 'marie', ...given } as Appointment
}

function personOf(given: Partial<Probationer>): Probationer {
  return {
    id: 'a',
    phone: '+33639980001',
    protectedAdult: false,
    textsAllowedOnSharedNumber: false,
    ...given,
  } as Probationer
}
