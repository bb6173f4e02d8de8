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

describe('a paper of ours', () => {
  const later = comingAt('later', 'SPIP', '2027-01-14T14:30', 'SPIP de Nanterre')
  const court = comingAt('court', 'JAP', '2027-01-15T10:15', 'Tribunal judiciaire')

  test.each([
    ['ma convocation demande un justificatif de domicile', 'paperAsks later'],
    ['avis d’imposition et jugement, je les prends ?', 'paperAsks later'],
    ['sur la lettre c’est le 15 pas le 14', 'paperDiffers later'],
    ['ma convocation dit 14h et vous 14h30, qui a raison ?', 'paperDiffers later'],
    ['faut un certif ?', 'keepProof later'],
  ])('is for a person to look at, and what is so meanwhile is said: %s', (text, said) => {
    const outcome = heard(text, [later])
    expect(repliesOf(outcome)).toEqual([said])
    expect(outcome.effects).toEqual([{ effect: 'handOver', because: 'question', appointmentId: 'later' }])
  })

  test('that says what we say is answered', () =>
    expect(repliesOf(heard('sur ma lettre c’est jeudi 14h30, c’est bien ça ?', [later]))).toEqual(['when later']))

  test('that names an hour may be of either of two', () => {
    expect(repliesOf(heard('papier 14h30, je fais koi', [later, court]))).toEqual(['paperDiffers later'])
    expect(repliesOf(heard('sur la convocation c’est vendredi 9h', [later, court]))).toEqual(['paperDiffers later'])
  })

  test('of papers we know, the list answers; of others it would seem to say that they are not asked for', () => {
    const listed = { ...later, documents: ["Avis d'imposition", 'fiches de paie'] }
    expect(repliesOf(heard('je prends mes fiches de paie ?', [listed]))).toEqual(['documents later'])
    expect(repliesOf(heard('le rib aussi ?', [listed]))).toEqual(['paperAsks later'])
    expect(repliesOf(heard('je prends ma carte d’identité ?', [later]))).toEqual(['documents later'])
  })

  test('waits for whoever reads them already', () => {
    const from = { state: 'handedOver', until: '2027-01-14T10:00:00.000Z', because: 'agent' } as const
    for (const text of ['ma convocation demande un justificatif', 'sur la lettre c’est le 15', 'le rib aussi ?'])
      expect(repliesOf(heard(text, [later], { from }))).toEqual(['passedOn later'])
  })
})

describe('a yes beside a question', () => {
  const later = comingAt('later', 'SPIP', '2027-01-14T14:30', 'SPIP de Nanterre')

  test.each([
    ['oui je serai là, y a une salle d’attente ?', ['confirmed later', 'restPassedOn']],
    ['je viens avec mon avocat ok ?', ['confirmed later', 'restPassedOn']],
    ['c’est ok pour jeudi, le justificatif peut être au nom de ma mère ?', ['confirmed later', 'restPassedOn']],
    ['oui je viens, est ce que je peux venir avec mon bébé ?', ['confirmed later', 'askBefore later']],
    ['je viens jeudi, c’est quoi un jap ?', ['confirmed later', 'topic']],
  ])('is recorded, and the question is answered or passed on: %s', (text, said) => {
    const outcome = heard(text, [later])
    expect(repliesOf(outcome)).toEqual(said)
    expect(outcome.effects).toContainEqual({ effect: 'confirmAppointment', appointmentId: 'later' })
  })

  test('beside another fact, too, what is left to a person is said shortly', () => {
    const outcome = heard('what floor is it again? and do I bring my payslips', [later], { language: 'en' })
    expect(repliesOf(outcome)).toEqual(['documents later', 'restPassedOn'])
    expect(outcome.effects).toMatchObject([{ effect: 'handOver', because: 'question' }])
  })
})

describe('a delay that nobody announces', () => {
  const later = comingAt('later', 'SPIP', '2027-01-14T14:30', 'SPIP de Nanterre')

  test.each(['10 min de retard c’est toléré ?', 'donc si j’arrive 10 min en retard ça passe ?'])(
    'is not noted, and a person answers: %s',
    (text) => {
      const { effects, ...said } = heard(text, [later])
      expect(repliesOf({ effects, ...said })).toEqual(['handedOver later'])
      expect(effects).toMatchObject([{ effect: 'handOver', because: 'question' }])
    },
  )
})

describe('what to do now', () => {
  const begun = comingAt('begun', 'JAP', '2027-01-11T09:00', 'Tribunal judiciaire')
  const later = comingAt('later', 'SPIP', '2027-01-14T14:30', 'SPIP de Nanterre')

  test.each(['je dois faire quoi', 'qu’est-ce que je dois faire ?'])(
    'is asked of what was missed, and for a person: %s',
    (text) => {
      const outcome = heard(text, [begun])
      expect(repliesOf(outcome)).toEqual(['handedOver'])
      expect(outcome.effects).toMatchObject([{ effect: 'handOver', because: 'question' }])
    },
  )

  test('is of the duties where nothing was missed, or where they are named', () => {
    expect(repliesOf(heard('je dois faire quoi', [later]))).toEqual(['obligations'])
    expect(repliesOf(heard('c’est quoi mes obligations', [begun]))).toEqual(['obligations'])
  })
})

describe('who we are', () => {
  const later = comingAt('later', 'SPIP', '2027-01-14T14:30', 'SPIP de Nanterre')

  test('is said, and whoever doubts it is read by a person', () => {
    const outcome = heard('c’est une arnaque ?', [later])
    expect(repliesOf(outcome)).toEqual(['offerHelp'])
    expect(outcome.effects).toMatchObject([{ effect: 'handOver', because: 'question' }])
    expect(repliesOf(heard('qui lit mes messages ?', [later]))).toEqual(['automatic'])
  })
})

describe('two words of the law', () => {
  test('are both explained', () =>
    expect(heard('c’est quoi un tig et un jap', []).replies).toEqual([
      { text: 'topic', values: { topic: 'tig' } },
      { text: 'topic', values: { topic: 'jap' } },
    ]))
})
