import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/understanding/intent.ts'
import { understand } from '../../src/understanding/understand.ts'

const at = (iso: string) => ({ startsAt: DateTime.fromISO(iso, { zone: 'Europe/Paris' }) })
/** Monday 11 January 2027; the list has a Tuesday, a Wednesday and a Thursday. */
const now = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
const list = [at('2027-01-12T16:00'), at('2027-01-13T09:00'), at('2027-01-14T14:30')]
const choose = (text: string, offered = list, locale: Language = 'fr') =>
  understand(text, locale, { now, offered }).choice

describe('to a list, a message that is nothing but a choice', () => {
  it.each([
    ['2', 2],
    ['2.', 2],
    ['(2)', 2],
    ['la 2', 2],
    ['la deuxième', 2],
    ['le 2 svp', 2],
    ['Bonjour, le 2 svp. Merci', 2],
    ['ok pour la 2', 2],
    ['la 2 ça va', 2],
    ['je prends le 2 merci', 2],
    ['numero 3', 3],
    ['n°3', 3],
    ['mardi', 1],
    ['mar.', 1],
    ['mardi 16h', 1],
    ['mardi 12 à 16h', 1],
    ['mardi aprem', 1],
    ['1 mar. 12/01 16h', 1],
    ['je prends le mercredi', 2],
    ['pourquoi pas mardi', 1],
    ['va pour jeudi', 3],
    ['jeudi ça me va', 3],
    ['oui 1', 1],
    ['1er choix', 1],
    ['la dernière', 3],
    ['le premier svp', 1],
    ['option 2', 2],
    ['je choisis la 2', 2],
    ['on dit jeudi', 3],
    ['👍 2', 2],
    ['demain', 1],
    ['le 14', 3],
    ['jeudi 14/01', 3],
    ['14 janvier', 3],
    ['2 please', 2],
    ["I'll take the second one", 2],
    ['thursday works for me', 3],
    ['number 3 is fine', 3],
    ['tomorrow', 1],
    ['the 14th', 3],
    ['14:30', 3],
  ])('takes it: %s', (text, choice) => {
    expect(choose(text)).toBe(choice)
    // 12/01 is the first of December to some who write English.
    if (!text.includes('/')) expect(choose(text, list, 'en')).toBe(choice)
  })

  it.each([
    'autre',
    'autre jour possible ?',
    'vous avez pas autre chose ?',
    'aucune date ne me convient',
    'aucun',
    'un autre jour',
    "d'autres ?",
    'aucun ne me va',
    'another day please',
    'none of these',
  ])('asks for others: %s', (text) => expect(choose(text)).toBe('another'))
})

describe('to a list, a message that says more, or less, chooses nothing', () => {
  it.each([
    'jeudi je travaille',
    "la 2 j'annule",
    'annule la 2',
    "1 c'est mort",
    'mardi trop loin',
    'je garde mon fils de 2 ans',
    'les 2',
    'mon fils a 3 ans',
    '2 euros',
    "c'est la première fois",
    "2 si mon patron est d'accord",
    '2 ?',
    'peut-être 2',
    'mercredi ?',
    'mardi je bosse',
    'jeudi trop tôt',
    "je suis malade jusqu'à mardi",
    'apres jeudi',
    'avant mardi',
    'à partir de jeudi',
    'la 2 est trop tot',
    'non 2',
    'je vous dis demain',
    'finalement je viens jeudi',
    'je garde le rdv de jeudi',
    'à jeudi alors',
    'jeudi je peux',
    '1 is too early',
    'my son is 2',
    'thursday is bad',
    'mon autre fils est malade',
    "l'autre jour j'étais là",
    '2 et 3',
    '2 3',
    '2/3',
    '2 ou 3',
    '2h',
    'pas 2',
    "l'après-midi",
    'mercredi soir',
    'jeudi prochain peut-être',
    'mardi 👎',
    'mardi non',
    'pas un autre jour',
    'de rien',
    'I have 2',
    'ok',
    'le',
    'my other son',
    '4',
    '0',
  ])('%s', (text) => {
    expect(choose(text)).toBeUndefined()
    expect(choose(text, list, 'en')).toBeUndefined()
  })

  it.each(['jeudi 21', 'mercredi 20', 'le 20', 'le 10 décembre', 'jeudi 21 janvier', 'the 21st', 'mardi prochain'])(
    'nor does another date of the same weekday: %s',
    (text) => expect(choose(text)).toBeUndefined(),
  )

  it('nor does tomorrow, when the list begins later', () => {
    expect(choose('demain', [at('2027-01-19T09:00'), at('2027-01-20T09:00')])).toBeUndefined()
    expect(choose('tomorrow', [at('2027-01-19T09:00')], 'en')).toBeUndefined()
  })
})

describe('a sentence that chooses', () => {
  it.each([
    ['jprends la 2 azy', 2],
    ['je prends la proposition 2, elle est encore libre ?', 2],
    ['mercredi, bande de vampires', 2],
    ["la 1, et qu'on en finisse", 1],
    ['le mercredi à neuf heures me convient parfaitement', 2],
    ['le mardi je pourrais mais il faudrait que je demande, donc je choisis le jeudi 14', 3],
    ['la dernière de la liste', 3],
    ['en fait pas la 1, la 2', 2],
    ['I can do 1, no wait, I start at 8 that day, make it 2', 2],
    ['Aucune de ces dates ne me va, je le crains. Auriez-vous autre chose ?', 'another'],
    ['none of those suit me, what else have you got?', 'another'],
  ] as const)('takes it: %s', (text, choice) => expect(choose(text)).toBe(choice))

  it.each([
    'je prends la 2 mais je peux pas venir',
    'je prends la 2 ou la 3',
    'je prends le 2 si mon patron veut bien',
    'je prends la 2 ?',
    'mercredi, je garde mon fils',
    'before I pick one I need to talk to my counsellor',
    'aucune, je viens pas',
  ])('or does not: %s', (text) => expect(choose(text)).toBeUndefined())
})

describe('the day of a list', () => {
  it('is its only one of that weekday, the next or not, on a Sunday too', () => {
    expect(choose('dimanche', [at('2027-01-20T09:00'), at('2027-01-31T09:00')])).toBe(2)
    expect(choose('sunday', [at('2027-01-20T09:00'), at('2027-01-31T09:00')], 'en')).toBe(2)
    expect(choose('mercredi', [at('2027-01-20T09:00'), at('2027-01-27T09:00')])).toBeUndefined()
  })

  it('may be the number of an entry as well, and then both must mean the same', () => {
    const second = [at('2027-02-01T09:00'), at('2027-02-03T09:00'), at('2027-02-02T09:00')]
    expect(choose('le 2', second)).toBeUndefined()
    expect(choose('la 2', second)).toBe(2)
    const wednesday = [at('2027-01-29T09:00'), at('2027-02-01T09:00'), at('2027-06-02T09:00')]
    expect(choose('mercredi 2', wednesday)).toBe(3)
    expect(choose('2 mercredi', list)).toBe(2)
  })

  it('is never that of a slot taken meanwhile', () => {
    expect(choose('jeudi', [{ startsAt: DateTime.fromMillis(0) }, ...list])).toBe(4)
    expect(choose('le 1', [...list, { startsAt: DateTime.fromMillis(0) }])).toBe(1)
  })
})

it('a choice that also says it will do is told apart', () => {
  const suits = (text: string) => understand(text, 'fr', { now, offered: list }).suits
  expect(['la 2 ça va', 'ok pour la 2', 'va pour jeudi', 'thursday works'].map(suits)).toEqual([true, true, true, true])
  expect(['2', 'oui 1', 'la 2 svp'].map(suits)).toEqual([undefined, undefined, undefined])
})

describe('what people answered to a list of three', () => {
  const offered = [at('2027-01-15T09:00'), at('2027-01-15T16:00'), at('2027-01-18T10:00')]
  const answers = readFileSync(new URL('../../training/choices.fr.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([intents = '', text = '', entries = '']) => {
      const { intent, choice } = understand(text, 'fr', { now, offered })
      const chosen = choice === 'another' ? 'none' : String(choice)
      return { text, meant: intents.split('|'), entries: entries.split('|'), intent, chosen }
    })

  it('chooses no entry that was not meant, and hears no STOP and no danger', () => {
    const wrong = answers.filter(({ intent, chosen, meant, entries }) =>
      intent === 'choice'
        ? !meant.includes('choice') || !entries.includes(chosen)
        : intent === 'distress' && !meant.includes(intent),
    )
    expect(wrong).toEqual([])
    expect(answers.filter(({ intent, meant }) => intent === 'opt_out' && !meant.includes(intent))).toEqual([])
  })

  it('is read as the choice it is, more often than not asked again', () => {
    const choices = answers.filter(({ meant }) => meant[0] === 'choice')
    expect(choices.length).toBeGreaterThan(70)
    expect(choices.filter(({ intent }) => intent === 'choice').length / choices.length).toBeGreaterThan(0.7)
  })

  it.each([
    ['je veux le 2', 2],
    ['je veux la 3', 3],
    ['je prends le 2', 2],
    ["j'ai choisi le 2", 2],
    ['je vais prendre le 2', 2],
    ['celui de lundi', 3],
    ['2 parce que je travaille le matin', 2],
    ['pas le 1 ni le 2, le 3', 3],
    ['ni 1 ni 2 ni 3', 'another'],
  ] as const)('%s: %s', (text, choice) => {
    expect(understand(text, 'fr', { now, offered })).toMatchObject({ intent: 'choice', choice })
  })

  it.each(['je veux le 2 et mourir', 'le 2 sinon je me tue', 'je vais le tuer, le 2'])(
    'danger comes before: %s',
    (text) => {
      expect(understand(text, 'fr', { now, offered }).intent).toBe('distress')
    },
  )
})
