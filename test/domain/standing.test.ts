import { expect, test } from 'vitest'
import { DIGEST_GROUPS, groupForDigest } from '../../src/domain/digest-groups.ts'
import { type Reach, signsOf } from '../../src/domain/standing.ts'
import { KARIM, matter } from './matter.ts'

const TEXTED: Reach = { shared: false, states: ['delivered'], inDanger: false, wroteSince: false }

function groupOf(reach: Partial<Reach>, about = {}, person = {}) {
  const { appointment } = matter('2027-01-14T14:30', { appointment: about })
  const signs = signsOf(appointment, { ...KARIM, ...person }, { ...TEXTED, ...reach })
  const [group] = groupForDigest([{ appointment, person: KARIM, agentName: undefined, signs }]).keys()
  return { group, signs: signs.map(({ sign }) => sign) }
}

test('whoever wrote is never said to have answered nothing', () => {
  expect(groupOf({ wroteSince: true })).toEqual({ group: 'wrote', signs: ['wrote'] })
  expect(groupOf({ wroteSince: true, inDanger: true })).toEqual({ group: 'danger', signs: ['danger', 'wrote'] })
  expect(groupOf({ wroteSince: true }, { answer: 'moveAsked' })).toEqual({ group: 'moveAsked', signs: ['moveAsked'] })
  expect(groupOf({ wroteSince: true }, { answer: 'confirmed' })).toEqual({ group: 'confirmed', signs: ['confirmed'] })
  expect(groupOf({ wroteSince: true }, { movedByText: 1 })).toEqual({ group: 'movedByText', signs: ['movedByText'] })
})

test('nothing said, after a text, is silence; before one, nobody has been told', () => {
  expect(groupOf({})).toEqual({ group: 'silent', signs: ['silent'] })
  expect(groupOf({ states: [] })).toEqual({ group: 'unreachable', signs: ['notTextedYet'] })
})

test('a STOP or a wrong number is what keeps texts away, not an answer', () => {
  const stopped = groupOf({ wroteSince: true }, {}, { optedOutAt: matter('2027-01-11T09:00').appointment.startsAt })
  expect(stopped).toEqual({ group: 'unreachable', signs: ['unreachable'] })
  expect(groupOf({ wroteSince: true }, {}, { phoneDoubt: 'wrongNumber' }).signs).toEqual(['unreachable'])
})

test('danger stands before everything, and is no more once it is dealt with or over', () => {
  expect(DIGEST_GROUPS[0]).toBe('danger')
  expect(groupOf({ inDanger: true }, { answer: 'confirmed' })).toEqual({
    group: 'danger',
    signs: ['danger', 'confirmed'],
  })
  expect(groupOf({ inDanger: true }, { status: 'honoured', answer: 'confirmed' }).signs).toEqual(['confirmed'])
})
