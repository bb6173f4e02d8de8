import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language, readIn } from '../../../src/domain/people.ts'
import { LOCALES } from '../../../src/locales/say.ts'
import type { Expecting } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'

const now = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
const read = (text: string, writtenIn: Language, more: Partial<Expecting> = {}) =>
  understand(text, readIn(writtenIn), { now, writtenIn, ...more })
const offered = [12, 13].map((day) => ({ startsAt: now.set({ day }) }))

/** What leaflets and older texts asked for, and what every text goes on asking for. */
const IN_FRENCH: [word: string, read: object, more?: Partial<Expecting>][] = [
  ['NON', { intent: 'decline' }],
  ['AUTRE', { intent: 'choice', choice: 'another' }, { offered }],
  ['AIDE', { intent: 'help' }],
  ['SUITE', { intent: 'choice', choice: 'more' }, { counted: 8 }],
  ['MAUVAIS NUMERO', { intent: 'wrong_person' }],
  ['QUAND', { intent: 'ask_when' }],
  ['OU', { intent: 'ask_where' }],
  ['QUI', { intent: 'ask_who' }],
  ['DOCUMENTS', { intent: 'ask_documents' }],
  ['OBLIGATIONS', { intent: 'ask_obligations' }],
]

const ALWAYS: typeof IN_FRENCH = [
  ['STOP', { intent: 'opt_out' }],
  ['START', { intent: 'opt_in' }],
  ['FRANÇAIS', { intent: 'change_language', language: 'fr' }],
]

/** What each language asks to be answered, and as what it is to be read. */
const ASKED: Record<'es' | 'pt' | 'ro' | 'ar', [word: string, read: object, more?: Partial<Expecting>][]> = {
  es: [
    ['OK', { intent: 'confirm' }],
    ['NO', { intent: 'decline' }],
    ['OTRO', { intent: 'choice', choice: 'another' }, { offered }],
    ['AYUDA', { intent: 'help' }],
    ['MAS', { intent: 'choice', choice: 'more' }, { counted: 8 }],
    ['NUMERO EQUIVOCADO', { intent: 'wrong_person' }],
    ['CUANDO', { intent: 'ask_when' }],
    ['DONDE', { intent: 'ask_where' }],
    ['QUIÉN', { intent: 'ask_who' }],
  ],
  pt: [
    ['OK', { intent: 'confirm' }],
    ['NAO', { intent: 'decline' }],
    ['OUTRO', { intent: 'choice', choice: 'another' }, { offered }],
    ['AJUDA', { intent: 'help' }],
    ['MAIS', { intent: 'choice', choice: 'more' }, { counted: 8 }],
    ['NUMERO ERRADO', { intent: 'wrong_person' }],
    ['QUANDO', { intent: 'ask_when' }],
    ['ONDE', { intent: 'ask_where' }],
    ['QUEM', { intent: 'ask_who' }],
  ],
  ro: [
    ['OK', { intent: 'confirm' }],
    ['NU', { intent: 'decline' }],
    ['ALTA', { intent: 'choice', choice: 'another' }, { offered }],
    ['AJUTOR', { intent: 'help' }],
    ['MAI MULT', { intent: 'choice', choice: 'more' }, { counted: 8 }],
    ['NUMAR GRESIT', { intent: 'wrong_person' }],
    ['CAND', { intent: 'ask_when' }],
    ['UNDE', { intent: 'ask_where' }],
    ['CU CINE', { intent: 'ask_who' }],
    ['ACTE', { intent: 'ask_documents' }],
    ['OBLIGATII', { intent: 'ask_obligations' }],
  ],
  ar: [
    ['OK', { intent: 'confirm' }],
    ['لا', { intent: 'decline' }],
    ['غيرها', { intent: 'choice', choice: 'another' }, { offered }],
    ['مساعدة', { intent: 'help' }],
    ['المزيد', { intent: 'choice', choice: 'more' }, { counted: 8 }],
    ['رقم خاطئ', { intent: 'wrong_person' }],
    ['متى', { intent: 'ask_when' }],
    ['أين', { intent: 'ask_where' }],
    ['مع من', { intent: 'ask_who' }],
    ['ماذا أحضر', { intent: 'ask_documents' }],
  ],
}

describe.each(['es', 'pt', 'ro', 'ar'] as const)('of who is written to in %s', (language) => {
  // Typed in Latin letters, the Arabic "and" is "ou" too.
  const inFrench = IN_FRENCH.filter(([word]) => !(language === 'ar' && word === 'OU'))
  test.each([...ASKED[language], ...ALWAYS, ...inFrench])(
    '%s is read as it is, or was, asked for',
    (word, wanted, more) => {
      expect(read(word, language, more)).toMatchObject(wanted)
      expect(read(`${word.toLowerCase()}.`, language, more)).toMatchObject(wanted)
    },
  )

  test('no text asks for another word', () => {
    const known = new Set([...ASKED[language], ...ALWAYS].flatMap(([word]) => word.split(' ')))
    const said = Object.values(LOCALES[language].sentences).flat().join(' ')
    const words = said.replace(/\{\w+\}/g, ' ').match(/(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/gu) ?? []
    // Arabic has no capitals: its words stand in quotation marks.
    const quoted = [...said.matchAll(/"(\p{Script=Arabic}[^"]*)"/gu)].flatMap(([, word = '']) => word.split(' '))
    const asked = new Set([...words, ...quoted])
    expect([...asked].filter((word) => !known.has(word) && !['SMS', 'SPIP'].includes(word))).toEqual([])
    for (const [word] of ASKED[language]) expect(said, word).toContain(word)
  })

  test('a number of a list chooses, and a day in French does', () => {
    expect(read('2', language, { offered })).toMatchObject({ intent: 'choice', choice: 2 })
    expect(read('mardi', language, { offered })).toMatchObject({ intent: 'choice', choice: 1 })
  })
})

test('yes is yes in the language of who is written to, and nothing to anybody else', () => {
  expect(read('Sí', 'es')).toMatchObject({ intent: 'confirm' })
  expect(read('sim, obrigada', 'pt')).toMatchObject({ intent: 'confirm' })
  for (const language of ['fr', 'en', 'fr-facile'] as const) {
    expect(read('Sí', language).intent).not.toBe('confirm')
    expect(read('sim', language).intent).not.toBe('confirm')
  }
})

test('STOP and plain danger are read whatever the person is written to in', () => {
  for (const language of LANGUAGES) {
    expect(read('STOP', language)).toMatchObject({ intent: 'opt_out' })
    for (const words of ['je veux mourir', 'i want to die', 'quiero morir', 'quero morrer'])
      expect(read(words, language), `${language}: ${words}`).toMatchObject({ intent: 'distress', danger: 'self' })
    for (const words of ['mon mari me frappe', 'mi marido me pega', 'o meu marido bate-me'])
      expect(read(words, language), `${language}: ${words}`).toMatchObject({ intent: 'distress', danger: 'victim' })
  }
})

test.each<[string, Language]>([
  ['español', 'es'],
  ['espagnol svp', 'es'],
  ['en español por favor', 'es'],
  ['hablo español', 'es'],
  ['no entiendo', 'es'],
  ['português', 'pt'],
  ['je parle portugais', 'pt'],
  ['não percebo o francês', 'pt'],
  ['je comprends pas bien', 'fr-facile'],
  ["j'ai du mal à lire", 'fr-facile'],
  ['français facile', 'fr-facile'],
  ['english please', 'en'],
])('"%s" asks for %s', (words, language) => {
  expect(read(words, 'fr')).toMatchObject({ intent: 'change_language', language })
})

test('who is written to in it already and does not understand is for a person', () => {
  expect(read('no entiendo', 'es')).toMatchObject({ intent: 'other', foreign: 'es' })
  expect(read('je comprends pas bien', 'fr-facile').intent).toBe('help')
})

describe('a language that is asked for in a sentence', () => {
  test.each([
    ['vous pouvez parler en arabe svp', 'fr', 'ar'],
    ["vous pouvez m'écrire en roumain", 'fr', 'ro'],
    ['pouvez vous ecrire en espagnol', 'fr', 'es'],
    ['traduisez svp en arabe', 'fr', 'ar'],
    ['je parle pas francais, arabe', 'fr', 'ar'],
    ['je parle pas français que portugais', 'fr', 'pt'],
    ["en espagnol s'il vous plait je comprends rien", 'fr', 'es'],
    ['en arabe c mieux', 'fr', 'ar'],
    ["bonjour, est-ce que vous pouvez m'envoyer les messages en turc ?", 'fr', 'tr'],
    ['je comprends pas le français, roumain svp', 'fr', 'ro'],
    ['parlez moi en portugais', 'fr', 'pt'],
    ["c'est possible en russe ?", 'fr', 'ru'],
    ['hablan español?', 'es', 'es'],
    ['¿pueden escribirme en español?', 'es', 'es'],
    ['escreva em portugues se puder', 'pt', 'pt'],
    ['podem falar em português por favor', 'pt', 'pt'],
    ['puteti scrie in romana va rog', 'ro', 'ro'],
    ['hdrou m3aya b l3arbiya', 'ar', 'ar'],
    ['ktbou li b l3arbiya 3afak', 'ar', 'ar'],
    ['ممكن تكلموا معي بالعربية', 'ar', 'ar'],
  ] as const)('is given: %s', (text, writtenIn, language) =>
    expect(read(text, writtenIn)).toMatchObject({ intent: 'change_language', language }),
  )

  test.each([
    "parle simple stp j'ai rien compris",
    'vous pouvez expliquer autrement',
    'expliquez moi mieux svp',
    "c'est trop compliqué vos messages",
    'vos messages sont trop compliqués',
    'écrivez plus simplement svp',
    'pouvez-vous parler plus simple',
    'dites le plus clairement',
    'vous pouvez écrire plus facile',
  ])('is plain French: %s', (text) =>
    expect(read(text, 'fr')).toMatchObject({ intent: 'change_language', language: 'fr-facile' }),
  )

  test.each([
    'je parle pas arabe',
    'mon mari parle arabe',
    'vous avez un interprète en arabe ?',
    'je veux pas en arabe',
    "arretez de m'ecrire en arabe",
    "j'ai cours d'espagnol jeudi je peux pas venir",
    'le rdv est en espagnol ou en portugais ?',
    "ma prof d'anglais",
    "c'est trop compliqué pour moi de venir",
    "vous pouvez m'expliquer le sursis",
    'expliquez moi ce que je dois faire',
    "c'est trop compliqué",
    'no hablo arabe',
    'ecrivez pas en roumain',
    'en espagnol je comprends rien à vos lettres de mon avocat',
  ])('is not one that is spoken by somebody else, not wanted, or one of two: %s', (text) => {
    const { language } = read(text, 'fr')
    expect(['ar', 'es', 'pt', 'ro', 'fr-facile']).not.toContain(language)
  })

  test('is not asked for again by who understands nothing of it', () =>
    expect(read('no entiendo nada en español', 'es').language).toBeUndefined())
})
