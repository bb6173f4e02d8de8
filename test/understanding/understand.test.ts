import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../src/understanding/intent.ts'
import { french } from '../../src/understanding/languages/fr/french.ts'
import { readerOf } from '../../src/understanding/reading/reader.ts'
import { understand } from '../../src/understanding/understand.ts'
import { expecting, readSet } from '../../training/sets.ts'
import { judgedSet } from '../support/judged.ts'

const fr = (text: string) => understand(text, 'fr', expecting)
const en = (text: string) => understand(text, 'en', expecting)

describe('the messages people really write', { tags: 'long' }, () => {
  it.each(['fr', 'en'] as const)('are all read right when they are those we were given (%s)', (locale) => {
    const wrong = judgedSet(`utterances.${locale}`, locale).filter(({ intent, read }) => intent !== read)
    expect(wrong.filter(({ right }) => !right)).toEqual([])
  })

  it.each([
    ['tuned.fr', 'fr', 0.98],
    ['learnt.fr', 'fr', 0.95],
    ['tuned.en', 'en', 0.98],
    ['learnt.en', 'en', 0.94],
    ['between-friends.fr', 'fr', 0.95],
    ['texts-wanted.fr', 'fr', 0.95],
    ['texts-wanted.en', 'en', 0.95],
    ['complaints-of-error.fr', 'fr', 0.95],
    ['complaints-of-error.en', 'en', 0.95],
    ['stop.fr', 'fr', 0.95],
    ['stop.en', 'en', 0.95],
    ['start.fr', 'fr', 0.95],
    ['wrong-person.fr', 'fr', 0.95],
    ['everyday-not-danger.fr', 'fr', 0.85],
    ['everyday-not-danger.en', 'en', 0.95],
  ] as const)('%s is read right, or asked back, often enough', (name, locale, least) => {
    const judged = judgedSet(name, locale)
    expect(judged.filter(({ right, asked }) => right || asked).length / judged.length).toBeGreaterThanOrEqual(least)
  })

  it.each([
    ['held-out.fr', 'fr', 0.95],
    ['held-out.en', 'en', 0.92],
  ] as const)('%s is read right often enough', (name, locale, least) => {
    const judged = judgedSet(name, locale)
    expect(judged.filter(({ right }) => right).length / judged.length).toBeGreaterThanOrEqual(least)
  })

  it('what friends write to each other is left alone, but for a few', () => {
    const acted = judgedSet('held-out-friends.fr', 'fr').filter(
      ({ read }) => !['other', 'greeting', 'thanks'].includes(read),
    )
    expect(acted.length).toBeLessThan(25)
  })

  const everything = () =>
    (['fr', 'en'] as const).flatMap((locale) =>
      ['utterances', 'tuned', 'learnt', 'held-out'].flatMap((name) => judgedSet(`${name}.${locale}`, locale)),
    )

  it('no refusal, question, insult or danger is ever taken for a confirmation', () => {
    expect(everything().filter(({ intent, read }) => read === 'confirm' && intent !== 'confirm')).toEqual([])
  })

  it('next to no distress is missed', () => {
    const meant = everything().filter(({ intent }) => intent === 'distress')
    expect(meant.length).toBeGreaterThan(500)
    expect(meant.filter(({ read }) => read === 'distress').length / meant.length).toBeGreaterThanOrEqual(0.99)
  })

  it.each(['fr', 'en'] as const)('the danger is of the kind a person said, where one did (%s)', (locale) => {
    const told = readDangers(`tuned.${locale}`).map(({ text, danger }) => [text, danger])
    expect(told.length).toBeGreaterThan(30)
    expect(told.map(([text = '']) => [text, understand(text, locale, expecting).danger])).toEqual(told)
  })

  it('no STOP, START or wrong number is done that nobody meant', () => {
    const acts = ['opt_out', 'opt_in', 'wrong_person']
    expect(everything().filter(({ intent, read }) => acts.includes(read) && intent !== read)).toEqual([])
  })
})

describe('laughter', () => {
  it.each([
    ['je vais le tuer mdr', 'threat'],
    ['je veux mourir lol', 'self'],
    ['il me frappe mdr', 'victim'],
  ])('takes no danger back: %s', (text, danger) => {
    expect(fr(text)).toMatchObject({ intent: 'distress', danger })
  })

  it('does between friends', () => {
    expect(fr('je vais te tuer mdr').intent).toBe('other')
    expect(fr('tu me tues ptdr').intent).toBe('other')
  })
})

describe('a yes among words of violence', () => {
  it.each(['ok je viens avec un couteau', 'oui je viens frapper', 'je serai la avec mon flingue'])('%s', (text) => {
    expect(fr(text).intent).not.toBe('confirm')
  })
})

describe('the order of things', () => {
  it.each([
    ['oui mais je peux pas', 'decline'],
    ['je confirme mon absence', 'decline'],
    ['je suis en arrêt maladie', 'decline'],
    ['ok merci', 'confirm'],
    ['merci', 'thanks'],
    ["j'y serai pas", 'decline'],
    ['mon arrêt de bus est loin', 'other'],
    ["j'arrête pas de bosser", 'other'],
    ['stop je vais me tuer', 'distress'],
    ['et si je viens pas ?', 'ask_consequences'],
    ['je peux venir', 'confirm'],
    ['2', 'other'],
    ['constructor', 'other'],
    ['', 'other'],
  ])('%s: %s', (text, intent) => {
    expect(fr(text).intent).toBe(intent)
  })

  it('"je peux venir ?" asks, and confirms nothing', () => {
    expect(fr('je peux venir ?').intent).not.toBe('confirm')
  })

  it('English is read from somebody known as French-speaking, and the other way round', () => {
    expect(fr("ok but I can't come").intent).toBe('decline')
    expect(fr('yes').intent).toBe('confirm')
    expect(en('je peux pas venir').intent).toBe('decline')
  })
})

describe('what goes with an intent', () => {
  it.each([
    ['je veux mourir', 'self'],
    ['mon mari me frappe', 'victim'],
    ['il va me tuer', 'victim'],
    ['mon ex frappe ma fille', 'victim'],
    ['je vais le tuer', 'threat'],
    ['je vais te tuer', 'threat'],
  ])('%s is a danger of its own kind: %s', (text, danger) => {
    expect(fr(text)).toMatchObject({ intent: 'distress', danger })
  })

  it.each([
    ['je suis malade', 'ill'],
    ['je travaille demain', 'work'],
    ['mon fils est malade je reste avec lui', 'child'],
    ['je peux pas venir il y a grève des trains', 'transport'],
    ["je suis à l'hôpital", 'hospital'],
    ['je suis en garde à vue', 'custody'],
    ['ma mère est décédée', 'grief'],
    ['je refuse de venir', 'refusal'],
    ["j'ai déménagé à Marseille", 'movedAway'],
    ["j'ai raté le rdv d'hier", 'alreadyMissed'],
  ])('%s gives the reason %s', (text, reason) => {
    expect(fr(text)).toMatchObject({ intent: 'decline', reason })
  })

  it.each([
    ["j'aurai 15 min de retard", 15],
    ['une demi heure de retard', 30],
    ["un quart d'heure de retard", 15],
    ['retard de 1h', 60],
    ["j'arrive dans 20 minutes", 20],
  ])('%s is %d minutes late', (text, minutes) => {
    expect(fr(text)).toMatchObject({ intent: 'late', minutes })
  })

  it('an hour of arrival is a moment, not a number of minutes', () => {
    const read = fr('train supprimé je serai la vers 11h')
    expect(read).toMatchObject({ intent: 'late', moment: { at: '11:00' } })
    expect(read.minutes).toBeUndefined()
  })

  it('a permission is never answered yes or no', () => {
    expect(fr('je peux partir en vacances ?')).toMatchObject({ intent: 'ask_obligations', asksPermission: true })
  })

  it('a topic, a language, an insult and the words that decided are told', () => {
    expect(fr("c'est quoi un TIG")).toMatchObject({ intent: 'ask_sentence', topic: 'tig' })
    expect(fr('english please')).toMatchObject({ intent: 'change_language', language: 'en' })
    expect(fr('ok bande de cons')).toMatchObject({ intent: 'other', insult: true })
    expect(fr('jpx pa venir').because.toSorted()).toEqual(['je', 'peux', 'venir'])
  })
})

describe('a list that was offered', () => {
  const at = (iso: string) => ({ startsAt: DateTime.fromISO(iso, { zone: 'Europe/Paris' }) })
  const offered = [at('2026-12-03T09:00'), at('2026-12-04T14:30'), at('2026-12-08T10:00')]
  const choose = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, { ...expecting, offered })

  it.each([
    ['2', 2],
    ['le 2 svp', 2],
    ['la deuxième', 2],
    ['oui le premier', 1],
    ['mardi', 3],
    ['vendredi 14h30', 2],
    ['14h30', 2],
    ['le dernier', 3],
    ['autre', 'another'],
    ['aucun ne me va', 'another'],
  ])('%s chooses %s', (text, choice) => {
    expect(choose(text)).toMatchObject({ intent: 'choice', choice })
  })

  it.each(['samedi', '4', 'pas mardi', 'stop', 'non', 'je veux mourir', "c'est où ?"])('%s chooses nothing', (text) => {
    expect(choose(text).intent).not.toBe('choice')
  })
})

describe('a list to read', () => {
  const ask = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, { ...expecting, counted: 8 })

  it.each([
    ['4', 4],
    ['le 4 svp', 4],
    ['n°7', 7],
    ['et le 2 ?', 2],
    ['number 4 please', 4],
    ['12', 12],
    ['SUITE', 'more'],
    ['La suite svp', 'more'],
    ['suiteee', 'more'],
    ['more', 'more'],
  ])('%s asks for %s', (text, choice) => {
    expect(ask(text)).toMatchObject({ intent: 'choice', choice })
  })

  it.each([
    'le 12',
    '4 mars',
    '14h',
    'stop',
    'oui',
    'je viens plus',
    'je veux mourir',
    'suite à votre sms je viens pas',
  ])('%s asks for no entry', (text) => expect(ask(text).intent).not.toBe('choice'))

  it('what follows “suite”, however far, is read', () => {
    expect(ask(`suite${' '.repeat(200)}je veux mourir`).intent).toBe('distress')
  })

  it('without the list, neither a number nor “suite” chooses', () => {
    for (const text of ['4', 'suite']) expect(understand(text, 'fr', expecting).intent).not.toBe('choice')
  })
})

describe('whatever surrounds a message', () => {
  const confirms = ['utterances.fr', 'held-out.fr'].flatMap(readSet).filter(({ intent }) => intent === 'confirm')
  const turns = [
    ' mais je peux pas',
    ' mais non',
    ' mais je viens pas',
    ' sauf que je travaille',
    ' en fait je peux pas venir',
    ' mais impossible',
    ' mais pas demain',
    ' ou pas',
    ' si je peux',
    ' je crois',
    ' ?',
    ' connard',
    '. en fait non',
    ' mais mon fils est malade',
    ' mais on peut décaler',
  ]

  it('a refusal, a doubt, a question or an insult after any confirmation makes it none', { tags: 'long' }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...confirms), fc.constantFrom(...turns), ({ text }, turn) => {
        expect(fr(text + turn).intent, text + turn).not.toBe('confirm')
      }),
      { numRuns: 2_000 },
    )
  })

  it('danger is heard whatever is said around it', () => {
    const dangers = readSet('utterances.fr').filter(({ intent }) => intent === 'distress')
    const around = fc.constantFrom(
      'oui',
      'ok merci',
      'bonjour madame',
      'STOP',
      'je viens demain',
      'quelle heure',
      'non',
    )
    fc.assert(
      fc.property(fc.constantFrom(...dangers), around, around, ({ text }, before, after) => {
        expect(fr(`${before}. ${text}. ${after}`).intent).toBe('distress')
      }),
    )
  })

  it('politeness and capitals change nothing', { tags: 'long' }, () => {
    const before = fc.constantFrom('', 'Bonjour, ', 'bonjour madame ', 'Bonsoir monsieur. ')
    const after = fc.constantFrom('', ' svp', ' merci', '. Merci', ' cordialement', ', bonne journée')
    const plain = readSet('utterances.fr').filter(
      ({ intent }) => !['thanks', 'greeting', 'help', 'other'].includes(intent),
    )
    fc.assert(
      fc.property(fc.constantFrom(...plain), before, after, fc.boolean(), ({ text }, left, right, loud) => {
        const said = left + text + right
        expect(fr(loud ? said.toUpperCase() : said).intent, said).toBe(fr(text).intent)
      }),
      { numRuns: 300 },
    )
  })

  it('any text at all gives an answer, the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(fr(text)).toEqual(fr(text))
      }),
    )
  })
})

describe('the length of a message', () => {
  const reader = readerOf(french)

  it.each([
    ['a thousand letters', 'a'.repeat(1000)],
    ['a thousand words', 'a '.repeat(1000)],
    ['a wall of emoji', '👍🏾'.repeat(800)],
    ['the same refusal again and again', 'je peux pas venir demain. '.repeat(60)],
    ['a wall of asides', 'mort de rire '.repeat(120)],
  ])('%s costs no more than its words: tokens and findings stay in proportion', (_, text) => {
    const { tokens, hits } = reader.read(text)
    expect(tokens.length).toBeLessThanOrEqual(text.length)
    expect(hits.length).toBeLessThanOrEqual(12 * Math.max(1, tokens.length))
  })
})

/** A third column tells the kind of danger. */
function readDangers(name: string): { text: string; danger: string }[] {
  return readFileSync(new URL(`../../training/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([, text, danger]) => (text !== undefined && danger !== undefined ? [{ text, danger }] : []))
}

describe('a yes or a no in a clause of its own, beside a question about the appointment', () => {
  it.each<[string, ReadLanguage, string]>([
    ["oui je viens, c'est à quelle heure ?", 'fr', 'confirm'],
    ["oui je viens c'est où", 'fr', 'confirm'],
    ['oui je viens c ou', 'fr', 'confirm'],
    ["oui je viens mais c'est où ?", 'fr', 'confirm'],
    ["oui je viens et c'est avec qui", 'fr', 'confirm'],
    ["c'est où ? oui je viens", 'fr', 'confirm'],
    ["je serai là, c'est avec qui ?", 'fr', 'confirm'],
    ["bonjour oui je serai là. c'est à quelle adresse ? merci", 'fr', 'confirm'],
    ["je peux pas venir, c'est quand le prochain ?", 'fr', 'decline'],
    ["yes I'll be there, what time is it?", 'en', 'confirm'],
    ["I'll be there, where is it?", 'en', 'confirm'],
    ["I can't come, when is the next one?", 'en', 'decline'],
  ])('is said too: %s', (text, locale, answer) => {
    const { intent, also = [] } = understand(text, locale, expecting)
    const said = [intent, ...also]
    expect(said).toContain(answer)
    expect(said.filter((one) => one.startsWith('ask_'))).toHaveLength(1)
  })

  it.each<[string, ReadLanguage]>([
    ['je viens ?', 'fr'],
    ['je viens à quelle heure ?', 'fr'],
    ['je viens, à quelle heure ?', 'fr'],
    ["oui c'est où ?", 'fr'],
    ["si je viens c'est où ?", 'fr'],
    ["je viens peut-être, c'est où ?", 'fr'],
    ["je pense venir, c'est où ?", 'fr'],
    ["oui je viens, c'est où ? enfin si je peux", 'fr'],
    ["oui je viens, c'est quand ? je suis pas sûr", 'fr'],
    ["oui je viens c'est où ? en fait non", 'fr'],
    ["oui je viens, c'est où ? mais je travaille", 'fr'],
    ["oui je viens, c'est où, je suis malade", 'fr'],
    ["oui je viens, c'est où ? mon fils dort", 'fr'],
    ["oui je viens, c'est où ? je dois voir avec ma femme", 'fr'],
    ["c'est la première fois que je viens, c'est à quel étage ?", 'fr'],
    ["elle vient, c'est où ?", 'fr'],
    ['je viens pas pour rien cette fois, donnez moi la vraie heure', 'fr'],
    ["I'm coming where?", 'en'],
    ['I will come, who with?', 'en'],
    ["I'll be there if I can, where is it?", 'en'],
    ["Who signed the letter I got? I can't make out the handwriting", 'en'],
  ])('is not: %s', (text, locale) => {
    const { intent, also = [] } = understand(text, locale, expecting)
    expect([intent, ...also]).not.toContain('confirm')
    expect(also).not.toContain('decline')
  })
})
