import type { ReadLanguage } from '../src/domain/people.ts'
import { hashOf } from '../src/understanding/weights/hash.ts'
import { randomFrom } from './random.ts'

/** How a message that was written well comes from other thumbs and ears. */
export const DISTURBANCES = ['noAccents', 'slips', 'phonetic', 'dictated'] as const
export type Disturbance = (typeof DISTURBANCES)[number]

/** The same message disturbed in the same way is always the same. */
export function disturbed(text: string, how: Disturbance, language: ReadLanguage): string {
  const random = randomFrom(hashOf(text))
  switch (how) {
    case 'noAccents':
      return withoutAccents(text)
    case 'slips':
      return text.replace(/\p{L}{4,}/gu, (word) => (random() < SLIPS ? slipped(word, random) : word))
    case 'phonetic':
      return rewritten(withoutAccents(text).toLowerCase(), PHONETIC[language] ?? [])
    case 'dictated':
      return rewritten(text.toLowerCase().replace(/[^\p{L}\p{N}' ]+/gu, ' '), HOMOPHONES[language] ?? []).trim()
  }
}

/** One word of five, of those long enough to slip in. */
const SLIPS = 0.2

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

/** One letter missing, twice, swapped with the next or struck beside, never the first: so thumbs slip. */
function slipped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
  const beside = BESIDE[letter.toLowerCase()] ?? letter
  const ways = [
    before + after,
    before + letter + letter + after,
    before + after.slice(0, 1) + letter + after.slice(1),
    before + (beside[Math.floor(random() * beside.length)] ?? '') + after,
  ]
  return ways[Math.floor(random() * ways.length)] ?? word
}

/** Keys that lie beside one another on a telephone in France. */
const BESIDE: Record<string, string> = Object.fromEntries(
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'].flatMap((row) =>
    [...row].map((key, at) => [key, `${row[at - 1] ?? ''}${row[at + 1] ?? ''}`] as const),
  ),
)

type Rewriting = readonly (readonly [RegExp, string])[]

function rewritten(text: string, rules: Rewriting): string {
  return rules.reduce((written, [from, to]) => written.replace(from, to), text)
}

/** As telephones are written to by ear, the sound kept and the letters saved. */
const PHONETIC: Partial<Record<ReadLanguage, Rewriting>> = {
  fr: [
    [/\bc'est\b/g, 'c'],
    [/\bj'ai\b/g, 'g'],
    [/\bje suis\b/g, 'jsui'],
    [/\bje ne\b/g, 'jne'],
    [/\bje ([a-z])/g, 'j$1'],
    [/\bne ([a-z]+) pas\b/g, '$1 pa'],
    [/\bpas\b/g, 'pa'],
    [/\bplus\b/g, 'plu'],
    [/\bpour\b/g, 'pr'],
    [/\bquoi\b/g, 'koi'],
    [/\bquand\b/g, 'kan'],
    [/\bqu['e]?/g, 'k'],
    [/qu/g, 'k'],
    [/eaux?\b/g, 'o'],
    [/\baux?\b/g, 'o'],
    [/ph/g, 'f'],
    [/(?<=[a-z]{2})(?:ez|er|ai|ais|ait|et)\b/g, 'e'],
    [/(?<=[a-z]{2}[^aeiou])(?:es|ent)\b/g, 'e'],
    [/(?<=[a-z]{3})[tdsx]\b/g, ''],
    [/\btoujours\b/g, 'tjr'],
    [/\bdemain\b/g, '2m1'],
    [/\bbien\b/g, 'bi1'],
  ],
  en: [
    [/\byou\b/g, 'u'],
    [/\byour\b/g, 'ur'],
    [/\bare\b/g, 'r'],
    [/\bto\b/g, '2'],
    [/\bfor\b/g, '4'],
    [/\btomorrow\b/g, '2moro'],
    [/\btonight\b/g, '2nite'],
    [/\bbefore\b/g, 'b4'],
    [/\bplease\b/g, 'pls'],
    [/\bwhat\b/g, 'wot'],
    [/\bthe\b/g, 'da'],
    [/\bwith\b/g, 'wiv'],
    [/ight\b/g, 'ite'],
    [/\bthere\b/g, 'der'],
    [/\bcome\b/g, 'cum'],
    [/'/g, ''],
    [/ing\b/g, 'in'],
    [/\bbecause\b/g, 'cos'],
    [/\bknow\b/g, 'no'],
    [/\bphone\b/g, 'fone'],
    [/(?<=[a-z]{3})ck\b/g, 'k'],
  ],
  es: [
    [/\bque\b/g, 'ke'],
    [/qu(?=[ei])/g, 'k'],
    [/\bc(?=[aou])/g, 'k'],
    [/c(?=[ei])|z/g, 's'],
    [/ll/g, 'y'],
    [/\bh(?!h)/g, ''],
    [/v/g, 'b'],
    [/oy\b/g, 'oi'],
    [/\bpara\b/g, 'pa'],
    [/\bestoy\b/g, 'toy'],
    [/\besta\b/g, 'ta'],
    [/ado\b/g, 'ao'],
    [/g(?=[ei])/g, 'j'],
  ],
}

/** As a machine writes down what it hears. */
const HOMOPHONES: Partial<Record<ReadLanguage, Rewriting>> = {
  fr: [
    [/\bc'est\b/g, 'ses'],
    [/\bpeux\b/g, 'peut'],
    [/\bje serai\b/g, 'je serais'],
    [/\ba\b/g, 'à'],
    [/\bet\b/g, 'est'],
    [/\bou\b/g, 'où'],
    [/\bj'ai\b/g, 'jet'],
    [/\bquand\b/g, 'quant'],
    [/er\b/g, 'é'],
    [/\bvois\b/g, 'voix'],
    [/\bviens\b/g, 'vient'],
    [/\bmes\b/g, 'mais'],
    [/\bsans\b/g, 'cent'],
  ],
  en: [
    [/\btheir\b/g, 'there'],
    [/\bthere\b/g, 'their'],
    [/\byou're\b/g, 'your'],
    [/\bi'll\b/g, 'ill'],
    [/\bcan't\b/g, 'cant'],
    [/\bwon't\b/g, 'want'],
    [/\bto\b/g, 'too'],
    [/\bhere\b/g, 'hear'],
    [/\bknow\b/g, 'no'],
    [/\bwrite\b/g, 'right'],
    [/\bcourt\b/g, 'caught'],
    [/'/g, ''],
  ],
}
