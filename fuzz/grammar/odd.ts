import type { Random } from '../../simulation/random.ts'
import { LIMITS } from '../mutate.ts'

/** What stands for names, numbers and words of people: none of it may be seen in a log, nor outside its quotes in a page. */
export const MARKS = ['Quetzalcoatl', '639980077', 'zirconium'] as const

/** Unescaped in a page, it opens an element or closes a quote. */
export const MARKUP = '<zq"x\'y>&zq;'

/** A value that some reader may stumble on. */
export function oddText(random: Random): string {
  return random.pick(ODD)(random)
}

const ODD: readonly ((random: Random) => string)[] = [
  () => '',
  () => MARKUP,
  (random) => random.pick(MARKS),
  (random) => random.pick(LIMITS),
  (random) => random.pick(LIMITS),
  (random) => random.pick(DAYS),
  (random) => random.pick(DAYS),
  (random) => random.pick(HOURS),
  (random) => random.pick(PHONES),
  (random) => random.pick(SIGNS),
  (random) => random.pick(SIGNS),
  (random) => random.pick(WORDS),
  (random) => random.pick(WORDS).repeat(random.pick([2, 40, 400])),
  (random) => random.pick(SIGNS).repeat(random.pick([2, 40, 400])),
  (random) => Array.from({ length: random.between(1, 12) }, () => anyLetter(random)).join(''),
  (random) => `${random.pick(WORDS)}${random.pick(SIGNS)}${random.pick(WORDS)}`,
  (random) => `${random.pick(WORDS)} ${random.pick(DAYS)} ${random.pick(HOURS)} ${MARKUP}`,
]

/** Any letter or sign that there is, halves of a pair aside. */
export function anyLetter(random: Random): string {
  const [from, to] = random.pick(PLANES)
  return String.fromCodePoint(random.between(from, to))
}

const PLANES: readonly [number, number][] = [
  [0x01, 0x7f],
  [0x80, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x6ff],
  [0x2000, 0x2bff],
  [0x3000, 0xd7ff],
  [0xe000, 0xffff],
  [0x10000, 0x1ffff],
  [0xe0000, 0x10ffff],
]

export const DAYS = [
  '14/01/2027',
  '2027-01-14',
  '2027-02-29',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '-271821-04-20',
  '275760-09-13',
  '28/03/2027',
  '31/10/2027',
  '01/01/0001',
  '2027-W02-4',
  '2027-01-14T10:00:00Z',
  '32/13/2027',
]
export const HOURS = ['14h30', '02:30', '25:61', '24:00', '23:59:60', '9h', 'midi', '-1:00', '99999h']
export const PHONES = [
  '0639980077',
  '+33639980077',
  '+',
  '+0',
  '06 39 98 00 77',
  '6,39980077E+8',
  '112',
  `+${'9'.repeat(40)}`,
]
export const WORDS = [
  'oui',
  'non',
  'STOP',
  'START',
  'aide',
  'demain',
  'pas moi',
  'je ne peux pas venir',
  'Élodie',
  'SPIP',
  'honoré',
  'admin',
  'staff',
  'fr',
  'true',
  'null',
  'undefined',
  'constructor',
  '__proto__',
  'toString',
]
const SIGNS = [
  '\0',
  '\x1b[31m',
  '\r\nSet-Cookie: zq=1',
  '\r\n.\r\n',
  '=1+1',
  '@SUM(A1)',
  "' or 1=1 --",
  '"; drop table people; --',
  '../../../../etc/passwd',
  '%2e%2e%2f',
  '%',
  '%00',
  '{prenom}',
  '{{7*7}}',
  '$' + '{7*7}',
  '\ufffd',
  '\ufeff',
  '\u202e',
  '\u2028',
  'e\u0301',
  'ﬁ',
  'ＳＴＯＰ',
  'İ',
  'ẞ',
  '👨‍👩‍👧‍👦',
  '\ud800',
  '#',
  '?',
  '&',
  ';',
  ',',
  '|',
  '\t',
]
