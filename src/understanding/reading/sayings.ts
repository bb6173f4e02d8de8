/** Ways of saying one thing in one language, and what may not stand beside them. */
export interface Sayings {
  /** Lists of words, by names in capitals. */
  words: Record<string, string>
  says: readonly string[]
  unless: readonly string[]
}

/** How one language says that texts are to end. */
export interface StopSayings extends Sayings {
  /** Words that a clause of its own begins with, as they are typed. */
  opens: readonly string[]
  /** Words that tell what somebody said, as they are typed. */
  tells: readonly string[]
}

/** How one language says that the person comes. */
export interface YesSayings {
  /**
   * FIRST and LAST may stand before and after a yes, DESPITE before what is braved, NEEDLESS before what need not be done; HARMLESS takes nothing
   * back.
   */
  words: Record<string, string>
  /** With who comes. */
  iCome: readonly string[]
  /** Without: only where nothing else stands in its clause. */
  comes: readonly string[]
  /** Words that the rest of its clause may begin with, be it five words more: "voy en la moto de mi primo". */
  tail?: readonly string[]
  /** Words that a clause begins with. */
  opens: readonly string[]
  /** After a yes, these may take it back: "je serai là. Merci mais pas demain". */
  denies: readonly string[]
  /** What supposes, hesitates, refuses, delays, tells of others or of another time. */
  against: readonly string[]
}

/** Of words with a space around each: whether they say it, and whether they hold what takes it back. */
export interface Says {
  says(words: string): boolean
  isTakenBack(words: string): boolean
}

/** `spell` brings a word to the letters that messages of the language are read in. */
export function saying(each: readonly Sayings[], spell: Spell): Says {
  const says = each.map(({ says, words }) => expressionOf(says, words, spell))
  const unless = each.map(({ unless, words }) => expressionOf(unless, words, spell))
  return {
    says: (words) => says.some((one) => one.test(words)),
    isTakenBack: (words) => unless.some((one) => one.test(words)),
  }
}

type Spell = (word: string) => string

/**
 * Each way is words that follow each other: `arret*` with any ending · `donne(e)` with these letters or without · `a|b` either · `y_a` two
 * words for one · `LIST` any of its words · `x?` may be absent · `*a|b` any number of them · `..3` up to three words between · `.` a word ·
 * `#` a number · `!a|b` none of these next · `!!a|b` nor anywhere after · `-a|b` none of these before · `^` `$` the edges of the message.
 */
export function expressionOf(ways: readonly string[], words: Sayings['words'], spell: Spell = (word) => word): RegExp {
  return new RegExp(ways.map((way) => wayOf(way, words, spell)).join('|'))
}

/** A space stands before each word that is looked at, and each step takes the one after it. */
function wayOf(way: string, words: Sayings['words'], spell: Spell): string {
  return way.split(' ').reduce((before, step) => before + stepOf(step, words, spell), '(?<= )')
}

function stepOf(step: string, words: Sayings['words'], spell: Spell): string {
  const gap = /^\.\.(\d+)$/.exec(step)?.[1]
  if (gap !== undefined) return `(?:\\w+ ){0,${gap}}`
  if (step === '^') return '(?<=^ )'
  if (step === '$') return '(?=$|[|])'
  const [, sign, body = '', absent] = /^([*-]|!!?)?(.+?)([?]?)$/.exec(step) ?? []
  if (sign === '*') return anyNumberOf(body, [words], spell)
  const either = body
    .split('|')
    .map((one) => alternativeOf(one, words, spell))
    .join('|')
  if (sign === '-') return `(?<! (?:${either}) )`
  if (sign === '!!') return `(?!(?:.* )?(?:${either}) )`
  if (sign === '!') return `(?!(?:${either}) )`
  return absent ? `(?:(?:${either}) )?` : `(?:${either}) `
}

/**
 * Any number of words of a list, or of the lists of that name of several languages: each way of saying one once. Of "salam salam salam …" two
 * spellings of one word, or two words that also stand as one, would double with each what is tried before it is found to be no greeting.
 */
export function anyNumberOf(list: string, each: readonly Sayings['words'][], spell: Spell = (word) => word): string {
  const all = new Set(each.flatMap((words) => entriesOf(list, words).map((one) => alternativeOf(one, words, spell))))
  const open = [...all].filter((one) => OPEN.test(one) && !one.includes(' '))
  const isOpen = matchingAny(open)
  const single = [...all].filter((one) => !one.includes(' ') && (OPEN.test(one) || !isOpen(one)))
  const isSingle = matchingAny(single)
  const phrases = [...all].filter((one) => one.includes(' ') && !one.split(' ').every(isSingle))
  return `(?:(?:${[...single, ...phrases].join('|')}) )*`
}

/** Of a word that may end in several ways. */
const OPEN = /[*?+]/

function entriesOf(list: string, words: Sayings['words']): string[] {
  return list.split('|').flatMap((one) => {
    const entries = words[one]?.trim().split(/\s+/)
    return entries ? entries.flatMap((entry) => entriesOf(entry, words)) : [one]
  })
}

function matchingAny(ways: readonly string[]): (word: string) => boolean {
  if (ways.length === 0) return () => false
  const any = new RegExp(`^(?:${ways.join('|')})$`)
  return (word) => any.test(word)
}

function alternativeOf(one: string, words: Sayings['words'], spell: Spell): string {
  const list = words[one]
  if (list !== undefined) return listOf(list, words, spell)
  return one
    .split('_')
    .map((word) => (words[word] === undefined ? wordOf(word, spell) : listOf(words[word], words, spell)))
    .join(' ')
}

function listOf(list: string, words: Sayings['words'], spell: Spell): string {
  const either = list.trim().split(/\s+/)
  return `(?:${either.map((one) => alternativeOf(one, words, spell)).join('|')})`
}

function wordOf(word: string, spell: Spell): string {
  if (word === '.') return '[a-z]{2,}'
  const most = /^\.\.(\d+)$/.exec(word)?.[1]
  if (most === undefined && word.includes('..')) throw new Error(`"${word}" says not how many words`)
  if (most !== undefined) return `\\w+(?: \\w+){0,${Number(most) - 1}}`
  return word
    .replace(/[^()*#]+/g, spell)
    .replace(/\(([^)]+)\)/g, '(?:$1)?')
    .replaceAll('*', '\\w*')
    .replaceAll('#', '\\d+')
}
