import { expect, test } from 'vitest'
import { likelyReach, reachOf } from '../../src/app/conversations/reach.ts'
import type { Effect } from '../../src/conversation/conversation.ts'
import { paris } from '../support/story.ts'

const NOW = paris('2026-12-01T09:00')
const SMS = { sid: 'SM1', from: '+33639980001', to: '+33937000000', body: 'bonjour', carrierOptOut: undefined }
const CONFIRM: Effect = { effect: 'confirmAppointment', appointmentId: 'a1' }
const MOVE: Effect = { effect: 'moveAppointment', appointmentId: 'a1', slotId: 's1' }

test.each([
  ["c'est à quelle heure ?", 'answer'],
  ['oui je viens', 'own'],
  ['je peux pas venir', 'own'],
  ['STOP', 'others'],
  ['je vais me tuer', 'others'],
] as const)('%s will most likely reach: %s', (body, reach) => {
  expect(likelyReach({ ...SMS, body }, NOW)).toBe(reach)
})

test('a picture is for a person, and an opt-out of the carrier reaches as far as STOP', () => {
  expect(likelyReach({ ...SMS, withPicture: true }, NOW)).toBe('own')
  expect(likelyReach({ ...SMS, carrierOptOut: 'stop' }, NOW)).toBe('others')
})

test('a message reaches as far as the farthest of what it does', () => {
  expect(reachOf([])).toBe('answer')
  expect(reachOf([CONFIRM])).toBe('own')
  expect(reachOf([CONFIRM, MOVE])).toBe('others')
})
