import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../src/understanding/intent.ts'
import { understand } from '../../src/understanding/understand.ts'
import { expecting } from '../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('a second question', () => {
  it.each([
    ["c'est où et je ramène quoi", 'ask_where', ['ask_documents']],
    ['je dois apporter quoi ? et qui me reçoit ?', 'ask_documents', ['ask_who']],
  ])('is told besides the first: %s', (text, one, [other]) => {
    const { intent, also = [] } = read(text)
    expect([intent, ...also].toSorted()).toEqual([one, other].toSorted())
  })

  it.each(["ok mais c'est où ?", 'je peux pas venir jeudi'])('is not invented: %s', (text) =>
    expect(read(text).also).toBeUndefined(),
  )
})

describe('a language that nobody here reads', () => {
  it.each([
    ['لا استطيع الحضور يوم الخميس', 'ar'],
    ['salam khouya ma9dartch nji nhar lkhmis rani mrid', 'ar'],
    ['nu pot veni joi sunt bolnav', 'ro'],
    ['no entiendo lo que me escriben puede llamarme por favor', 'es'],
    ['bom dia nao posso ir na quinta, estou doente', 'pt'],
    ['merhaba persembe gelemem hastayim', 'tr'],
    ['здравствуйте я не могу прийти в четверг', 'ru'],
    ['mwen pap kapab vini jedi mwen malad', 'ht'],
  ] as const)('is recognised: %s', (text, foreign) => expect(read(text)).toMatchObject({ foreign }))

  it.each(['salam alaykoum', 'inchallah jeudi', 'sa va je vien', 'my cat died yesterday', 'ou sa exactement'])(
    'is not French or English: %s',
    (text) => expect(read(text).foreign).toBeUndefined(),
  )
})

describe('words of danger in everyday talk', () => {
  it.each([
    'mon patron va me tuer si je demande encore une matinée',
    "mon fils s'est battu à l'école, je suis convoquée jeudi, on peut déplacer ?",
    'promis que je meure si je mens je suis là jeudi',
    "c'est du suicide de rouler avec ce verglas",
  ])('raise no alarm: %s', (text) => expect(read(text).intent).not.toBe('distress'))

  it.each([
    'sinon je me tue',
    'je suis sur le parapet, il y a personne en bas',
    'il lit mes sms, ne répondez pas, il me frappe',
  ])('are heard where they are meant: %s', (text) => expect(read(text).intent).toBe('distress'))
})

describe('a yes through what denies', () => {
  it.each([
    ['je serai pas en retard, promis', 'fr'],
    ['cette fois je ne vous ferai pas faux bond', 'fr'],
    ['je ne manquerais cela pour rien au monde', 'fr'],
    ["i won't let you down, i'll be there", 'en'],
  ] as const)('%s', (text, locale) => expect(read(text, locale).intent).toBe('confirm'))

  it.each([
    ["sure, i'll be there... in spirit.", 'en'],
    ["j'ai tout préparé mais je n'y arriverai pas", 'fr'],
  ] as const)('is none: %s', (text, locale) => expect(read(text, locale).intent).not.toBe('confirm'))
})

describe('a STOP that is taken back as it is said', () => {
  it.each(["stop c'est mon fils qui joue avec le téléphone", 'stop, vous me prenez pour un gamin'])(
    'is none: %s',
    (text) => expect(read(text).intent).not.toBe('opt_out'),
  )
  it.each(['stop', 'stop merci', 'STOP les sms'])('is one: %s', (text) => expect(read(text).intent).toBe('opt_out'))
})

describe('danger from whoever reads the telephone', () => {
  it.each(['il lit mes sms, ne répondez pas, il me frappe', 'il regarde mon téléphone, il me cogne'])(
    'is told: %s',
    (text) => expect(read(text)).toMatchObject({ intent: 'distress', controlled: true }),
  )
  it('is told besides the STOP', () =>
    expect(read('stop il lit mes messages, il me frappe')).toMatchObject({
      intent: 'distress',
      danger: 'victim',
      alsoOptOut: true,
      controlled: true,
    }))
  it('is not where nobody reads it', () => expect(read('mon mari me frappe')).not.toHaveProperty('controlled'))
})
