import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting, judge, readSet } from '../../../training/sets.ts'
import { ourTexts } from '../../support/our-texts.ts'

const read = (text: string, locale: ReadLanguage = 'fr', said: string[] = []) =>
  understand(text, locale, { ...expecting, said: () => said })
const OURS = [...ourTexts('fr'), ...ourTexts('en')]

/** How telephones tell of a reaction; `%` is the text, whole or cut short. */
const FRAMES = [
  ...[
    'A aimé « % »',
    'N’a pas aimé « % »',
    'A adoré « % »',
    'A ri de « % »',
    'A mis en évidence « % »',
    'A posé une question sur « % »',
    'A réagi avec 👍 à « % »',
  ],
  ...['A réagi par ❤️ à « % »', 'A retiré un « J’aime » de « % »', 'A retiré 👍 de « % »', 'Vous avez aimé « % »'],
  ...[
    'Liked “%”',
    'Disliked “%”',
    'Loved “%”',
    'Laughed at “%”',
    'Emphasized “%”',
    'Questioned “%”',
    'Reacted 👍 to “%”',
    'Removed a like from “%”',
    'Removed 😂 from “%”',
  ],
  ...['\u200b👍\u200b to "\u200b%\u200b"', '👍 à « % »', '❤️ “%”', '👍🏽 zu „%“'],
  ...[
    'Le gustó “%”',
    'No le gustó “%”',
    'Le ha encantado «%»',
    'Reaccionó con 👍 a “%”',
    'Gostou de “%”',
    'Não gostou de “%”',
    'Reagiu com 👍 a “%”',
    'Ha apprezzato “%”',
  ],
  ...[
    'Non ha apprezzato “%”',
    'Ha reagito con 👍 a “%”',
    'Ha rimosso un “mi piace” da “%”',
    'Gefällt „%“',
    'Hat „%“ mit „Gefällt mir“ markiert',
    'Hat mit 👍 auf „%“ reagiert',
    'Lacht über „%“',
  ],
  ...[
    'Vond “%” leuk',
    'Vond “%” niet leuk',
    'Reageerde met 👍 op “%”',
    'Lubi „%”',
    'Zareagował 👍 na „%”',
    'A apreciat „%”',
    'Nu i-a plăcut „%”',
    'A reacționat cu 👍 la „%”',
  ],
  ...[
    '“%” ifadesini beğendi',
    '“%” iletisine 👍 ile tepki verdi',
    'Понравилось «%»',
    'Не понравилось «%»',
    'Реакция 👍 на «%»',
    'أعجبني “%”',
    'تفاعل بـ 👍 مع “%”',
  ],
  ...[
    '赞了“%”',
    '不喜欢“%”',
    '对“%”做出了👍回应',
    '「%」に“いいね”しました',
    '「%」に👍でリアクションしました',
    '"%"에 좋아요를 표시했습니다',
    'Gillade ”%”',
    'Likte «%»',
    'Tykkäsi viestistä ”%”',
  ],
]

describe('a telephone’s reaction to a text of ours', () => {
  const cut = (text: string, at: number) => (text.length > at ? `${text.slice(0, at)}…` : text)
  const reactions = FRAMES.flatMap((frame, place) =>
    OURS.filter((_, index) => (index + place) % 8 === 0).flatMap((text) => [
      frame.replace('%', text),
      frame.replace('%', cut(text, 60)),
    ]),
  )

  it('is nobody’s words: nothing is read in any of 600', () => {
    expect(reactions.length).toBeGreaterThan(600)
    const heard = reactions
      .map((text) => [read(text), text] as const)
      .filter(([{ intent, unsaid }]) => intent !== 'other' || !unsaid)
    expect(heard.map(([{ intent }, text]) => `${intent}: ${text}`)).toEqual([])
  })

  it('is known in every set, and to an image as well', () => {
    expect(judge(readSet('reactions.fr'), 'fr').filter(({ right }) => !right)).toEqual([])
    for (const text of ['A aimé un message', 'Liked an image', 'A adoré une image'])
      expect(read(text).unsaid).toBe('reaction')
  })

  it.each([
    ['A aimé « Rappel SPIP 92: c’est demain, mardi. » mais je peux pas venir', 'decline'],
    ['“Rappel SPIP 92: c’est demain à 14h30.” ok je viens', 'confirm'],
    ["Liked “Reminder SPIP 92: tomorrow.” but I can't come", 'decline'],
  ])('leaves what a person wrote around it: %s', (text, intent) => {
    expect(read(text, 'fr', ['Rappel SPIP 92: c’est demain à 14h30.']).intent).toBe(intent)
  })

  it.each([
    ['il m’a dit « je vais te tuer »', 'distress'],
    ['mon ex m’a écrit "je vais te tuer ce soir"', 'distress'],
    ['je réponds « oui »', 'confirm'],
    ['"STOP"', 'opt_out'],
    ['« oui »', 'confirm'],
    ['j’ai aimé le stage', 'other'],
  ])('is not any quotation: %s', (text, intent) => expect(read(text).intent).toBe(intent))
})

describe('our own text sent back', () => {
  it.each(OURS)('is an echo, whole, cut short, quoted or forwarded: %s', (text) => {
    const cut = `${text.slice(0, 50)}…`
    for (const back of [
      text,
      `> ${text}`,
      `Re: ${text}`,
      `« ${text} »`,
      `TR : ${text}`,
      text.toUpperCase(),
      ...(text.length > 60 ? [cut, `"${cut}"`] : []),
    ])
      expect(read(back, 'fr', ['Bonjour.', text]), back).toMatchObject({ intent: 'other', unsaid: 'echo' })
  })

  it('leaves a person’s words around it', () => {
    const ours =
      'Rappel SPIP 92: c’est demain, jeudi 14/01 à 14h30, Nanterre. Prévoyez votre trajet. Répondez OUI, ou écrivez.'
    const said = [ours]
    expect(read(`${ours} je peux pas venir`, 'fr', said).intent).toBe('decline')
    expect(read(`> ${ours}\nok je serai là`, 'fr', said).intent).toBe('confirm')
    expect(read(`STOP\n> ${ours}`, 'fr', said).intent).toBe('opt_out')
  })

  it('a line of a list of ours is the answer to it', () => {
    const list =
      'Votre rendez-vous (mar. 10/03 14h30) tient. Autres moments:\n1 jeu. 3/12 9h\n2 ven. 4/12 16h\nRépondez 1, 2 ou AUTRE'
    const offered = ['2026-12-03T09:00', '2026-12-04T16:00'].map((iso) => ({
      startsAt: expecting.now.set({
        month: 12,
        day: Number(iso.slice(8, 10)),
        hour: Number(iso.slice(11, 13)),
        minute: 0,
      }),
    }))
    expect(understand('2 ven. 4/12 16h', 'fr', { ...expecting, offered, said: () => [list] })).toMatchObject({
      choice: 2,
    })
  })
})

describe('a machine', () => {
  const machines = (['fr', 'en'] as const).flatMap((locale) => judge(readSet(`robots.${locale}`), locale))

  it('does nothing, whatever it says', () => {
    expect(machines.length).toBeGreaterThan(150)
    expect(machines.filter(({ right }) => !right)).toEqual([])
  })

  it.each([
    ...[
      'Message automatique: je suis indisponible',
      'Bonjour, répondeur de Paul, je suis absent',
      'Réponse automatique : absent du bureau jusqu’au 12',
      'Votre colis arrive demain. Répondez OUI pour confirmer.',
    ],
    ...[
      'Chronopost : votre colis sera livré demain. STOP au 36111',
      'Automatic reply: out of office',
      'Your parcel is here. Reply YES to confirm delivery',
    ],
    ...[
      'Ceci est un message automatique, merci de ne pas répondre',
      'Rappel RDV Dr Martin mardi 10h. Répondez OUI pour confirmer, NON pour annuler',
    ],
  ])('is known: %s', (text) => expect(read(text)).toMatchObject({ intent: 'other', unsaid: 'robot' }))

  it.each([
    'vos messages automatiques me saoulent, arrêtez',
    'c’est un message automatique ?',
    'STOP 36111',
    'ma livraison est en retard, je serai là à 15h',
    'Hello, this is his mother. He will be there tomorrow.',
    'Ici le garage Dupont. Mauvais numéro',
    'mon rdv est sur doctolib : mardi 10h, je peux pas venir',
    'voici mon attestation https://drive.example/xyz',
    'j’ai parlé deux fois sur le répondeur de ma conseillère et personne rappelle',
  ])('is not a person: %s', (text) => expect(read(text).unsaid).toBeUndefined())
})

describe('marks nobody sees', () => {
  const offered = [2, 3, 4].map((days) => ({ startsAt: expecting.now.plus({ days }) }))

  it.each([
    '\u20682\u2069',
    '\u200e2',
    '2\ufe0f\u20e3',
    '\u2066le 2\u2069',
    '\u200b2\u200b',
    '\u202a2\u202c',
    '\ufeff2',
    '２',
    '②',
    '2\u00ad',
  ])('leave a choice what it is: %j', (text) => {
    expect(understand(text, 'fr', { ...expecting, offered })).toMatchObject({ intent: 'choice', choice: 2 })
  })

  it('nor hide a STOP or a yes', () => {
    expect(read('\u2068STOP\u2069').intent).toBe('opt_out')
    expect(read('\u200eo\u200bui').intent).toBe('confirm')
  })
})
