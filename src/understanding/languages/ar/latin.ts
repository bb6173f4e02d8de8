import { common as english } from '../en/common.ts'
import { common as french } from '../fr/common.ts'
import { borrowed, homographs } from './borrowed.ts'

/**
 * Brings Arabic script, and the many ways to type Arabic in Latin letters, to one spelling: "قدرت", "9dert" and "qaddart" are "kdrt". Short
 * vowels and length go, the article goes, letters that stand for each other meet. What stands apart in grammar is set apart: "man9derch",
 * "ما نقدرش" and "ma n9derch" are "ma nkdr"; "غنجي" is "ghadi nji". French words that people mix in stay as they are.
 */
export function latinOfArabic(text: string): string {
  return (ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(SCRIPT, (word) => ` ${lettersOf(word)} `.trim())
    .replace(NOT_THIS, 'machi')
    .replace(DENIED_APART, '$1 $2')
    .replace(WORD, spelt)
}

const ASCII = /^[ -~\s]*$/
const SCRIPT = /[\p{Script=Arabic}ـ]+/gu
const WORD = /[a-z0-9]+/g
/** "ma chi", said as one. */
const NOT_THIS = /(?<![a-z0-9])ma (?:chi|shi)(?![a-z0-9])/g
/** "ma n9derch": the second half of the denial says nothing more. */
const DENIED_APART = /(?<![a-z0-9])(ma) ([a-z0-9]{2,}?)(?:ch|sh|che|chi)(?![a-z0-9])/g

const LETTERS: Record<string, string> = {
  ...{ ا: 'a', ب: 'b', ت: 't', ث: 't', ج: 'j', ح: '7', خ: 'kh', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 'ch' },
  ...{ ص: 's', ض: 'd', ط: 't', ظ: 'd', ع: '3', غ: 'gh', ف: 'f', ق: '9', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: '8' },
  ...{ و: 'w', ي: 'y', ى: 'a', ة: 'a', پ: 'p', چ: 'j', ڤ: 'v', گ: 'g', ڨ: 'g', ک: 'k', ی: 'y', ڭ: 'g' },
}

function lettersOf(word: string): string {
  const [prefix, bare] = withoutPrefix(word.replace(/(?<=.{3})وا$/, 'و'))
  return (
    prefix + [...(SAME[bare] ?? bare)].map((letter) => LETTERS[letter] ?? (/[a-z]/.test(letter) ? letter : '')).join('')
  )
}

/** "وراني", "فالدار", "للموعد": a letter that leans on the word; of words that begin with it, the roots are named. */
function withoutPrefix(word: string): [string, string] {
  const and =
    (word.length >= 5 && word.startsWith('و') && !ROOTS.test(word)) || /^و(?:انا|نص|ربع|ما|لا|هو|هي)$/.test(word)
  const rest = and ? word.slice(1) : word
  const said = and ? 'w ' : ''
  if (/^[وفبل]?ا?لحبس$/.test(rest)) return [said, 'الحبس']
  const article = /^(?:[فبكهع]?ال|لل)(?=.{3})/.exec(rest)
  return article && !/^(?:الغ.*|الله|الي|اللي|الا|الى)$/.test(rest)
    ? [said, rest.slice(article[0].length)]
    : [said, rest]
}

const ROOTS =
  /^و(?:الد|قي|اخ|اش|ين|قت|قف|صل|اصل|لد|لاد|الل|الو|رق|راق|اه|حد|اح|را$|ثي|ثا|اق|ظي|ضع|جد|اج|عد|سي|هر|ل[يو]|جع|كيل|فا|سط|شن|ضح|زي|عي|ليد|ديت|دي)/

/** Where the way it sounds would be lost: another word has the same consonants. */
const SAME: Record<string, string> = {
  لا: 'laa',
  كلا: 'laa',
  مو: 'machi',
  مهوش: 'machi',
  اين: 'fin',
  خاطي: 'ghalat',
  خاطيء: 'ghalat',
  لكن: 'walakin',
}
const SAME_IN_LATIN: readonly (readonly [RegExp, string])[] = [
  [/^(?:m[aeiou]{0,2}(?:ch|sh|xi)[iy]?)$/, 'machi'],
  [/^[iy]la$/, 'ila'],
  [/^m[ou]{0,2}mk[aeiy]?n$/, 'mumkin'],
  [/^lak[ei]n$/, 'wlkn'],
  [/^(?:w|f|b|l)?(?:[ae]?l)[7h]?[ae]?[7h][ae]?bs$/, 'lhbs'],
  [/^mak(?:a|e)?y?[ei]?n$/, 'ma kn'],
]

const KEPT = new Set(`${french} ${english} ${borrowed}`.trim().split(/\s+/))
for (const word of homographs.trim().split(/\s+/)) KEPT.delete(word)

const spellings = new Map<string, string>()
const MOST = 5000

/** Kept: the same few thousand words come again and again. */
function spelt(word: string): string {
  const known = spellings.get(word)
  if (known !== undefined) return known
  const found = speltAnew(word)
  if (spellings.size >= MOST) spellings.clear()
  spellings.set(word, found)
  return found
}

/** "n7der" attends and "nhder" speaks; elsewhere the two letters stand for each other. */
const ATTENDS = /7([aeiou]*)d{1,2}([aeiou]*)r/

/** An hour, a number, a number of minutes: no letters. */
const FIGURES = /^(?:zz.*|\d+(?:h|min|mn|e|eme|er|ere|j|km)?\d*)$/

function speltAnew(typed: string): string {
  const word = typed.replace(ATTENDS, 'v$1d$2r')
  if (FIGURES.test(word) || KEPT.has(word)) return word
  const same = SAME_IN_LATIN.find(([pattern]) => pattern.test(word))?.[1]
  if (same !== undefined) return same
  const [, figures, rest] = /^(\d*[014]\d*)([a-z].*)$/.exec(word) ?? []
  if (figures !== undefined && rest !== undefined) return `${figures} ${spelt(rest)}`
  if (GLUED.test(word)) return `ma ${spelt(word.replace(/^ma?/, '').replace(/(?:ch|sh|che|chi)$/, ''))}`
  const [, denied] = DENIED.test(word) ? (/^ma?(.{2,}?)(?:ch|sh|che|chi|x)$/.exec(word) ?? []) : []
  if (denied !== undefined) return `ma ${spelt(denied)}`
  const [, future] = FUTURE.exec(word) ?? []
  if (future !== undefined) return `${GOING} ${spelt(future)}`
  const [, present] = /^k(?:a|e)?((?:n|t|y)[a-z0-9]{3,})$/.exec(word) ?? []
  if (present !== undefined && PRESENT.test(word)) return spelt(present)
  const bare = /^(?:[wfbk]?[aei]?|3a)l(?=[^aeiouwy]|[wy][aeiou]|ou[aeiou])(.{3,})$/.exec(word)?.[1]
  if (bare !== undefined && !ELL.test(word)) return KEPT.has(bare) ? bare : skeletonOf(bare)
  return skeletonOf(word)
}

/** "mabghit", "ماعندي", "matsifto": of these words no other begins so. */
const GLUED =
  /^ma?(?=(?:t(?:s[iye]{1,2}f|[ae]?b3a?[tc]|[ae]?kt|zid|ba?[9q]|3aw)|n(?:e?ji|e?jy|e?[9q]a?d)|bghi|3a?ndi|andi$|3a?ndk|[9q]a?de?r|b[9q]i|fhem|3re?f|ghadi))/

/** "makaynch", not "machi" nor what is no verb. */
const DENIED =
  /^m(?!achi$|ashi$|3lich|a3lich|a3lech|3lech|o?uch$|uch$|ich$|ech$|osh$|ush$|ish$|arch|atch$|e?chmech).{2,}(?:ch|sh|che|chi|x)$/
/** "ghanji", "غنجي", "ranji", "ghatji"; "rani", "gnaza" and "ghayrou" are none. */
const FUTURE = /^(?:(?:gh|g|8)a?(?=n[^aeiou])|ra?(?=n[^aeioud])|gha(?=n)|[g8]h?a(?=[yt][^aeiour]))(?!nm?$)([nyt].{2,})$/
const GOING = 'rdi'
const PRESENT = /^k(?:a|e)?(?:n|t|y)(?!t?$)(?<!kay(?=n))/
const ELL = /^(?:l|el|al)(?:l|ah)|^(?:alg|alf|ela|ila)/

/** Letters that stand for one sound, first those written in two. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|[cs]h/g, '%'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c/g, 'k'],
  [/%/g, 'c'],
  [/kh|5|x/g, 'x'],
  [/gh/g, 'r'],
  [/dh/g, 'd'],
  [/th|6/g, 't'],
  [/dj/g, 'j'],
  [/ph/g, 'f'],
  [/qu(?=[ei])|[q9]/g, 'k'],
  [/[78]/g, 'h'],
  [/[24]/g, ''],
  [/^3/g, 'a'],
  [/3/g, 'E'],
]

function skeletonOf(word: string): string {
  return shortened(SOUNDS.reduce((said, [pattern, letter]) => said.replace(pattern, letter), word))
}

function shortened(word: string): string {
  const sounded = word
    .replace(/([^aeiou])\1+/g, '$1')
    .replace(/(?:ou|u|o|w)(?=[aeiy])/g, 'W')
    .replace(/^(?:ou|w)/, 'W')
    .replace(/(?<=[ae])[iy]$/, 'Y')
    .replace(/[iy](?=[aeuo])/g, 'Y')
    .replace(/^y/, 'Y')
    .replace(/ou|[uow]/g, 'U')
    .replace(/[iy]/g, 'I')
    .replace(/[ae]+/g, 'A')
  const consonants = sounded.replace(/[UIA]/g, '')
  const first = /^[UIA]/.test(sounded) ? 'a' : ''
  const last = /.[UIA]$/.test(sounded) ? (sounded.at(-1) as string).toLowerCase() : ''
  const inner =
    consonants.length <= 2 ? sounded.slice(first ? 1 : 0, last ? -1 : undefined).replace(/[IA]/g, '') : consonants
  const ending = consonants.length <= 2 ? last : ''
  return (first + inner + ending).toLowerCase()
}
