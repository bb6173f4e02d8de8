import { EVERYBODYS, readerFor } from '../languages/readers.ts'
import { plain } from './plain.ts'
import { AFTER_QUOTE, BEFORE_QUOTE, WITHOUT_QUOTE } from './reaction-words.ts'

/**
 * What is left of a message besides a telephone's reaction to a text: “A aimé « … »”, “Reacted 👍 to “…””, with the text it quotes;
 * undefined when it holds none. Languages that are not listed are known by their words, which are none of ours.
 */
export function withoutReaction(text: string): string | undefined {
  const bare = WITHOUT_QUOTE.exec(plain(text))
  if (bare) return bare[1] ?? ''
  const quote = quoteIn(text)
  if (!quote) return undefined
  const { before, after, inner } = quote
  if (BEFORE_QUOTE.test(plain(before))) return AFTER_QUOTE.test(plain(after)) ? '' : after
  const around = plain(`${before} ${after}`)
  const quotesAll = inner.length >= LONG && around.split(' ').length <= FEW
  if (before.trim() === '' && AFTER_QUOTE.test(plain(after)) && after.trim() !== '') return ''
  return quotesAll && (/^\W*\*/.test(plain(before)) || isForeign(around)) ? '' : undefined
}

/** Whether these words, found around a text of ours, are a telephone's: “A aimé”. */
export function isReactionTo(around: string): boolean {
  const words = plain(around.replace(QUOTES, ' '))
  return BEFORE_QUOTE.test(words) || AFTER_QUOTE.test(words) || /^\W*\*\W*$/.test(words) || isForeign(words)
}

const LONG = 20
const FEW = 8
const QUOTES = /[«»“”„‟"「」『』‹›[\]]/g
const PAIRS: Record<string, string> = {
  '«': '»',
  '“': '”“',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '"': '"',
  '「': '」',
  '『': '』',
  '‹': '›',
}

/** From the first quotation mark to the last that closes it, or to the end of what was cut short. */
function quoteIn(text: string): { before: string; inner: string; after: string } | undefined {
  const from = text.search(/[«“„‟”"「『‹]/)
  const closing = PAIRS[text[from] ?? '']
  if (closing === undefined) return undefined
  const last = Math.max(...[...closing].map((mark) => text.lastIndexOf(mark)))
  const to = last > from ? last : text.length
  return { before: text.slice(0, from), inner: text.slice(from + 1, to), after: text.slice(to + 1) }
}

/** Words of neither language we read: short ones, which many languages share, do not count. */
function isForeign(words: string): boolean {
  const letters = words.match(/\p{L}+/gu) ?? []
  const known = (word: string) => EVERYBODYS.some((language) => readerFor(language).knows(word))
  if (letters.some((word) => !/^\p{Script=Latin}+$/u.test(word))) return true
  return letters.some((word) => word.length >= 4) && !letters.some((word) => word.length >= 3 && known(word))
}
