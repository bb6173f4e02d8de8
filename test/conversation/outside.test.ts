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

describe('what comes of something else than not coming', () => {
  const later = comingAt('later', 'SPIP', '2027-01-14T14:30', 'SPIP de Nanterre')

  test('is known of an appointment that is missed', () =>
    expect(repliesOf(heard('je risque quoi si je viens pas', [later]))).toEqual(['consequences']))

  test.each(['si je fais pas mes soins il m arrive quoi', 'le juge peut me mettre en prison ce jour la ?'])(
    'is left to a person: %s',
    (text) => {
      const outcome = heard(text, [later])
      expect(repliesOf(outcome)).toEqual(['handedOver later'])
      expect(outcome.effects).toMatchObject([{ effect: 'handOver', because: 'question' }])
    },
  )

  test('is told to nobody else', () =>
    expect(repliesOf(heard('que risque mon fils vendredi', [later]))).toEqual(['toldByAnother']))

  test('says of what was missed just now that nothing stands', () => {
    const begun = comingAt('begun', 'SPIP', '2027-01-11T09:00', 'SPIP de Nanterre')
    const missed = "j'ai raté mon rdv, il se passe quoi maintenant ?"
    expect(repliesOf(heard(missed, [begun]))).toEqual(['handedOver'])
    expect(repliesOf(heard(missed, [begun, later]))).toEqual(['handedOver later'])
  })
})

describe('what only sounds like a question or an answer about the appointment', () => {
  const later = comingAt('later', 'SPIP', '2027-01-14T14:30', 'SPIP de Nanterre')

  test.each([
    'mes papiers c’est envoyé ?',
    'un fauteuil roulant jeudi possible ?',
    "pas d'argent pour le bus",
    'je dois venir avec un avocat ?',
    'j’ai déménagé, ma nouvelle adresse c’est 12 rue des lilas',
  ])('is left to a person, and the appointment stands: %s', (text) => {
    const { replies, effects, conversation } = heard(text, [later])
    expect({ replies, effects, conversation }).toMatchObject({
      conversation: { state: 'idle' },
      replies: [{ text: 'handedOver', values: { appointment: { id: 'later' } } }],
      effects: [{ effect: 'handOver', because: 'question' }],
    })
  })
})

describe('how long it takes', () => {
  const later = comingAt('later', 'SPIP', '2027-01-14T14:30', 'SPIP de Nanterre')

  test('is told where it is known, and otherwise left to a person', () => {
    expect(heard('ça dure combien de temps ?', [later]).replies).toMatchObject([
      { text: 'when', values: { long: true } },
    ])
    expect(heard('c’est quand ?', [later]).replies).not.toMatchObject([{ values: { long: true } }])
    expect(repliesOf(heard('ça dure combien de temps ?', [{ ...later, minutes: undefined }]))).toEqual([
      'handedOver later',
    ])
  })
})
