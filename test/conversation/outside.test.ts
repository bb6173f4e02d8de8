import { describe, expect, test } from 'vitest'
import { comingAt, heard, repliesOf } from '../support/heard.ts'

const spip = comingAt('spip', 'SPIP', '2027-01-11T10:00', 'SPIP de Nanterre')

describe('whoever stands before a closed door', () => {
  test('is told whom to call, and the agent is told at once', () => {
    const outcome = heard("je suis devant c'est fermé", [spip])
    expect(repliesOf(outcome)).toEqual(['callbackNoted spip'])
    expect(outcome.effects).toEqual([{ effect: 'handOver', because: 'question', appointmentId: 'spip' }])
  })

  test('is told so beside an agent too, and after a danger where help is', () => {
    const until = '2027-01-14T10:00:00.000Z'
    const beside = { state: 'handedOver', until, because: 'agent' } as const
    expect(repliesOf(heard('personne ouvre la porte du spip', [spip], { from: beside }))).toEqual([
      'callbackNoted spip',
    ])
    const danger = { ...beside, because: 'danger' } as const
    expect(repliesOf(heard("je suis devant c'est fermé", [spip], { from: danger }))).toEqual(['stillNear'])
  })
})
