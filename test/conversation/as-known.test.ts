import { describe, expect, test } from 'vitest'
import { type Conversation, START } from '../../src/conversation/conversation.ts'
import type { ReadLanguage } from '../../src/understanding/intent.ts'
import { comingAt, heard, repliesOf } from '../support/heard.ts'

const spip = comingAt('spip', 'SPIP', '2027-01-14T14:30', 'SPIP de Nanterre')
const nine = comingAt('nine', 'SPIP', '2027-01-14T09:00', 'SPIP de Nanterre')
const court = comingAt('court', 'JAP', '2027-01-15T10:15', 'Tribunal judiciaire de Nanterre')
const wednesday = comingAt('spip', 'SPIP', '2027-01-13T16:00', 'SPIP de Nanterre')
const work = comingAt('work', 'TIG', '2027-01-20T08:30', 'Mairie, services techniques')
const two = [wednesday, work]

type Heard = Parameters<typeof heard>
const done = (text: string, coming: Heard[1], language: ReadLanguage = 'fr', from: Conversation = START) =>
  heard(text, coming, { language, from }).effects.map((effect) =>
    [effect.effect, 'appointmentId' in effect ? effect.appointmentId : undefined].filter(Boolean).join(' '),
  )
const asked = (one: Heard[1][number]): Conversation => ({
  state: 'awaitingConfirmation',
  appointmentId: one.id,
  version: 1,
})

describe('who says where they will be', () => {
  test.each([
    ['je serai au tribunal vendredi', [court], 'court'],
    ['jserai a nanterre au tribunal vendredi matin avec ma mère', [court], 'court'],
    ['ok vendredi je suis au tribunal sans faute', [court], 'court'],
    ['je serai bien au tribunal', [court], 'court'],
    ['je serai à la mairie le 20', two, 'work'],
    ["je serai au travail d'intérêt général le 20 à 8h30", two, 'work'],
  ] as const)('comes, where and when an appointment is: %s', (text, coming, id) =>
    expect(done(text, [...coming])).toEqual([`confirmAppointment ${id}`]),
  )

  test("comes to it in English too: I'll be in court on friday", () =>
    expect(done("i'll be in court on friday", [court], 'en')).toEqual(['confirmAppointment court']))

  test.each(['je serai au tribunal vendredi', 'je serai à la mairie mardi'])('on another day is asked: %s', (text) => {
    const effects = done(text, [spip])
    expect(effects.filter((effect) => /decline|confirm|Move/.test(effect))).toEqual([])
    expect(effects).not.toEqual([])
  })

  test('is nowhere yet, today', () =>
    expect(done('je suis au tribunal', [court]).filter((effect) => effect.startsWith('confirm'))).toEqual([]))

  test.each(['je serai au tribunal vendredi pour mon divorce', 'mon frère sera au tribunal vendredi'])(
    'does not come by: %s',
    (text) => expect(done(text, [court]).filter((effect) => effect.startsWith('confirm'))).toEqual([]),
  )

  test.each(['je serai au tribunal jeudi', 'jeudi je peux pas venir je suis au tribunal'])(
    'elsewhere at that very time does not come: %s',
    (text) => expect(done(text, [spip])[0]).toBe('declineAppointment spip'),
  )
})

describe('what somebody does in a month when nothing is coming', () => {
  test.each([
    ['going to spain for a week in march', 'en'],
    ["i'll be in spain the first week of april", 'en'],
    ["i'm away in april", 'en'],
    ['im in london the last week of march', 'en'],
    ['flying to lagos in april for a funeral', 'en'],
    ['je serai à l’étranger en mars', 'fr'],
    ['je serai au portugal en août', 'fr'],
    ['je travaille en juin au portugal', 'fr'],
    ['je pars en vacances en juillet', 'fr'],
    ['je suis en formation début avril', 'fr'],
  ] as const)('is for a person, and takes nothing back: %s', (text, language) =>
    expect(done(text, [spip], language)).toEqual(['handOver spip']),
  )

  test.each([
    ['je suis en vacances en janvier, je peux pas venir', 'fr'],
    ['je peux pas venir, je suis en formation jusqu’en mars', 'fr'],
    ["i'm away in january", 'en'],
    ["I can't come thursday, I'm moving to spain in march", 'en'],
  ] as const)('is a refusal where it is of now: %s', (text, language) =>
    expect(done(text, [spip], language)[0]).toMatch(/^(declineAppointment|requestMove|noteWish) spip/),
  )

  test.each([
    ['no i mean march, thursday is fine', 'en'],
    ["non c'est en mars, jeudi c'est bon", 'fr'],
    ['non je parle de mars, je viens jeudi', 'fr'],
    ["no it's in april, i'll be there thursday", 'en'],
  ] as const)('said to be of then, leaves a yes: %s', (text, language) =>
    expect(done(text, [spip], language)).toEqual(['confirmAppointment spip']),
  )

  test.each([
    ['ma mère est décédée en mars', 'fr'],
    ["my dad died in march, I can't come", 'en'],
  ] as const)('is none of grief: %s', (text, language) =>
    expect(heard(text, [spip], { language }).replies).not.toMatchObject([{ text: 'handedOver' }]),
  )

  test('a new home is told, and refuses nothing', () => {
    expect(done("j'ai déménagé à Lyon", [spip])).toEqual(['handOver spip'])
    expect(done('j’ai déménagé à Marseille je peux plus venir', [spip])[0]).toBe('declineAppointment spip')
  })
})

describe('an answer to what was just asked', () => {
  test.each([
    ['ben oui je viens de vous le dire', 'fr'],
    ['je vous ai déjà dit oui', 'fr'],
    ['I will', 'en'],
    ["that's what I said", 'en'],
    ["i'll be there at 8:45", 'en'],
  ] as const)('is a yes: %s', (text, language) =>
    expect(done(text, [nine], language, asked(nine))).toEqual(['confirmAppointment nine']),
  )

  test.each([
    ['I will', 'en'],
    ["that's what I said", 'en'],
    ["j'ai dit que je venais", 'fr'],
  ] as const)('is asked where nothing was: %s', (text, language) =>
    expect(done(text, [nine], language).filter((effect) => effect.startsWith('confirm'))).toEqual([]),
  )

  test('nor is it one of what they refused, or of another hour', () => {
    const refused = { ...nine, answer: 'declined' as const }
    expect(done("that's what I said", [refused], 'en', asked(refused))).toEqual(['handOver nine'])
    expect(done("i'll be there at 8:45", [spip], 'en', asked(spip))).toEqual([])
  })
})

describe('a STOP that is asked back', () => {
  test('beside a yes, which is taken', () => {
    const outcome = heard('vous pouvez arrêter les rappels, je viens jeudi', [spip])
    expect(repliesOf(outcome)).toEqual(['confirmed spip', 'askStop'])
    expect(outcome.effects.map(({ effect }) => effect)).toEqual(['confirmAppointment', 'handOver'])
    expect(outcome.conversation).toMatchObject({ state: 'askedAgain', about: 'opt_out' })
  })
})

describe('one of two appointments', () => {
  test.each([
    ['finalement le 20 à 8h30 c’est trop tot', 'work'],
    ['le 20 janvier à 8h30 ça va pas, faut changer', 'work'],
    ['pour le TIG du 20 je peux pas le matin', 'work'],
    ['mercredi 13 je peux pas venir, on peut changer ?', 'spip'],
    ['annulez celui du 13', 'spip'],
    ['ah non attendez le 20 je bosse, faut changer', 'work'],
    ['je peux pas pour la mairie', 'work'],
  ])('is named by its day, hour or place: %s', (text, id) =>
    expect(done(text, two)[0]).toMatch(new RegExp(`^(declineAppointment|requestMove|noteWish) ${id}`)),
  )

  const which = (purpose: 'decline' | 'move'): Conversation => ({
    ...{ state: 'choosingAppointment', purpose, offered: ['spip', 'work'], versions: [1, 1] },
    expiresAt: '2027-01-12T10:00:00Z',
  })

  test.each([
    ['celui du TIG', 'work'],
    ['celui de la mairie', 'work'],
    ['pour la mairie', 'work'],
    ['le TIG', 'work'],
    ['le SPIP', 'spip'],
    ["c'est celui du spip", 'spip'],
    ['le tig svp', 'work'],
  ])('is chosen by its name: %s', (text, id) => {
    expect(done(text, two, 'fr', which('decline'))[0]).toBe(`declineAppointment ${id}`)
    expect(done(text, two, 'fr', which('move'))[0]).toBe(`requestMove ${id}`)
  })

  test('is explained where nothing asked which', () =>
    expect(heard('le TIG', two).replies).toMatchObject([{ text: 'topic' }]))

  const yesTo = [{ ...wednesday, answer: 'confirmed' as const }, work]
  test.each([
    'et le 20 aussi',
    'et aussi le 20',
    "le TIG aussi c'est bon",
    'et le tig oui',
    'et pour le TIG du 20 je suis là',
    'le tig du 20 je serai là',
    'oui pour la mairie',
    'le TIG aussi',
    "finalement le TIG c'est bon aussi",
  ])('has its yes after that to the other: %s', (text) =>
    expect(done(text, yesTo)).toEqual(['confirmAppointment work']),
  )

  test.each(['et le 20 aussi', 'et aussi le 20', 'le TIG aussi'])('has none where the other was refused: %s', (text) =>
    expect(
      done(text, [{ ...wednesday, answer: 'declined' }, work]).filter((one) => /^(confirm|decline)/.test(one)),
    ).toEqual([]),
  )

  test("j'y serai les deux fois", () =>
    expect(done("j'y serai les deux fois", two)).toEqual(['confirmAppointment spip', 'confirmAppointment work']))
})
