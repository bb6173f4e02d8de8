import { describe, expect, test } from 'vitest'
import { comingAt, heard, repliesOf } from '../support/heard.ts'

const spip = comingAt('spip', 'SPIP', '2027-01-13T16:00', 'SPIP de Nanterre')
const work = comingAt('work', 'TIG', '2027-01-20T08:30', 'Mairie, services techniques')
const court = comingAt('court', 'JAP', '2027-01-15T10:15', 'Tribunal judiciaire')

describe('of two appointments, a question is answered of the one that it names', () => {
  test.each([
    ['c ou le tig', 'where work'],
    ['c koi ladresse du tig', 'where work'],
    ['ladresse du 20 stp', 'where work'],
    ['cest ou la mairie deja', 'where work'],
    ['je vais ou pr mon tig', 'where work'],
    ["donnez moi l'adresse de la mairie svp", 'where work'],
    ["c'est où le travail d'intérêt général", 'where work'],
    ['a kel heure le tig', 'when work'],
    ["quel jour le travail d'intérêt général", 'when work'],
    ['pour le tig il faut apporter quoi', 'documents work'],
    ['à la mairie faut venir avec quoi', 'documents work'],
    ["le tig c'est avec qui", 'who work'],
    ['c quand le spip', 'when spip'],
    ['le spip c ou', 'where spip'],
    ["c'est avec qui le 13", 'who spip'],
    ["c'est où le 20", 'where work'],
    ['le 20 avec qui', 'who work'],
    ["l'adresse du deuxième rdv", 'where work'],
    ["l'autre rdv c'est où", 'where work'],
    ["et l'autre c'est quand", 'when work'],
    ["le rdv de 8h30 c'est où", 'where work'],
  ])('%s', (text, reply) => expect(repliesOf(heard(text, [spip, work]))).toEqual([reply]))

  test.each([
    ["c'est où", 'where spip'],
    ["c'est où après mon tig", 'where spip'],
    ["c'est à quelle heure ? je sors de la mairie à midi", 'when spip'],
    ['je dois venir à quelle heure parce que j ai mon tig avant', 'when spip'],
    ['c ou exactement', 'where spip'],
    ["c'est où le prochain", 'where spip'],
    ["c'est quand le premier", 'when spip'],
    ['a quelle heure', 'when spip'],
  ])('and of the next one where it names none: %s', (text, reply) =>
    expect(repliesOf(heard(text, [spip, work]))).toEqual([reply]),
  )
})

describe('a question of all that are coming', () => {
  test.each([
    ['c kan mes rdv', ['allStand spip+work']],
    ['g combien de rdv en janvier', ['allStand spip+work']],
    ["c'est quand mes rendez-vous", ['allStand spip+work']],
    ['les 2 c au meme endroit ?', ['where spip', 'where work']],
    ['c ou les 2', ['where spip', 'where work']],
    ['les deux rdv c avec qui', ['who spip', 'who work']],
    ['when are my appointments', ['allStand spip+work']],
    ['are they in the same place', ['where spip', 'where work']],
  ])('is answered of each: %s', (text, replies) => {
    const language = /^(?:when|are) /.test(text) ? 'en' : 'fr'
    expect(repliesOf(heard(text, [spip, work], { language }))).toEqual(replies)
  })

  test.each([
    ["c'est quand mes rendez-vous", ['when spip']],
    ["c'est quand mon rdv de mercredi 13", ['when spip']],
  ])('and of the only one: %s', (text, replies) => expect(repliesOf(heard(text, [spip]))).toEqual(replies))

  test.each(["c'est où mon rdv", 'je viens à quelle heure les deux jours', "c'est avec qui"])('is none: %s', (text) =>
    expect(repliesOf(heard(text, [spip, work])).join()).toMatch(/^\w+ spip$/),
  )
})

describe('where, when and by whom something else is', () => {
  test.each([
    "où je dois payer l'amende",
    'où est le médecin',
    "c'est où l'alcoologue",
    "c'est ou le psy",
    'adresse du csapa svp',
    "c'est où pour les soins",
    'qui est le juge',
    "c'est qui le juge",
    "c'est quel juge",
    'qui a décidé ça',
    "mon sursis c'est signé par qui",
    'je dois payer à qui',
    'je verse à qui',
    'avec qui je fais mes soins',
    "c'est qui ma victime",
    'c avant quand faut payer la victime',
    "c'est quand que je paye l'amende",
    "c'est où le tribunal",
    'c ou le tig',
    "l'adresse de la préfecture c'est quoi",
  ])('is left to a person: %s', (text) => expectLeft(text, 'fr'))

  test.each(['where do i pay the fine', 'where is the doctor', 'who is the judge', 'where is my lawyer'])(
    'is left to a person: %s',
    (text) => expectLeft(text, 'en'),
  )

  test.each([
    ["c'est où", 'where'],
    ["c'est où le rdv", 'where'],
    ["c'est à quelle heure ? je dois prévenir mon patron", 'when'],
    ["c'est quand, pour le dire à mon médecin", 'when'],
    ["c'est quand le rdv, que je prévienne mon employeur", 'when'],
    ["c'est avec qui mon rendez-vous", 'who'],
    ['qui me suit', 'who'],
    ["c'est où le spip", 'where'],
    ["c'est où ? je sors de chez le médecin", 'where'],
    ["c'est au tribunal ?", 'where'],
  ])('is not what %s asks', (text, reply) => expect(repliesOf(heard(text, [spip]))).toEqual([`${reply} spip`]))

  test('is known where the appointment is there', () => {
    const care = comingAt('care', 'CSAPA', '2027-01-13T16:00', 'Centre de soins')
    expect(repliesOf(heard("c'est où le centre de soins", [care]))).toEqual(['where care'])
    expect(repliesOf(heard("c'est où le tribunal", [spip, court]))).toEqual(['where court'])
  })

  test('waits for whoever reads them already', () => {
    const from = { state: 'handedOver', until: '2027-01-14T10:00:00.000Z', because: 'notUnderstood' } as const
    expect(repliesOf(heard('où est le médecin', [spip], { from }))).toEqual(['passedOn spip'])
  })
})

function expectLeft(text: string, language: 'fr' | 'en') {
  const outcome = heard(text, [spip], { language })
  expect(repliesOf(outcome).join()).toMatch(/^(?:handedOver|callbackNoted|notUnderstood) spip$/)
  expect(outcome.effects.map(({ effect }) => effect)).toEqual(['handOver'])
}

describe('a day on which nothing stands that we know of', () => {
  test.each([
    ["le 22 c'est où", 'handedOver spip'],
    ['je dois aller où le 22', 'handedOver spip'],
    ['where do i go on the 22nd', 'handedOver spip'],
    ["rdv lundi 18 à la CAF, c'est où", 'handedOver spip'],
    ['je dois venir le 21 ?', 'handedOver spip'],
    ['faut que je vienne le 19 ?', 'handedOver spip'],
    ['do i have to come on the 21st?', 'handedOver spip'],
    ["c'est à quelle heure vendredi 22 ?", 'handedOver spip'],
    ["le 13 février c'est où", 'handedOver spip'],
    ["rdv mardi 19 à pole emploi, c'est à quelle heure", 'handedOver spip'],
  ])('is left to a person, with what stands: %s', (text, reply) => {
    const outcome = heard(text, [spip], { language: /^(?:where|do) /.test(text) ? 'en' : 'fr' })
    expect(repliesOf(outcome)).toEqual([reply])
    expect(outcome.effects).toMatchObject([{ effect: 'handOver', because: 'question' }])
  })

  test.each([
    ["le 13 c'est où", 'where spip'],
    ["mercredi 16h c'est où", 'where spip'],
    ['je dois venir mercredi ?', 'when spip'],
    ['je dois venir le 13 ?', 'when spip'],
    ["c'est demain à quelle heure", 'when spip'],
    ["le 92 c'est où", 'where spip'],
    ["c'est où le 94 bd Leclerc", 'where spip'],
  ])('is not asked of in %s', (text, reply) => expect(repliesOf(heard(text, [spip]))).toEqual([reply]))
})

describe('of two, what goes to a person is passed on with the one it is asked of', () => {
  test.each([
    ["l'entrée le 20 c'est par où ?", 'handedOver work'],
    ['si je suis en retard le 20 ?', 'handedOver work'],
    ['le tig dure combien', 'handedOver work'],
    ['et le deuxième', 'when work'],
    ["et l'autre ?", 'when work'],
  ])('%s', (text, reply) => expect(repliesOf(heard(text, [spip, work]))).toEqual([reply]))

  test('and where there is one, "the other" is none of ours', () =>
    expect(repliesOf(heard("et l'autre ?", [spip]))).toEqual(['handedOver spip']))
})
