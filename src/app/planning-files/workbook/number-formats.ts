import type { NumberFormat } from './cell-text.ts'

/** What a format of Excel shows: known by its number when it is one that every Excel has, else by its code. */
export function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id)
  return code === undefined ? (BUILT_IN.get(id) ?? 'plain') : formatOfCode(code)
}

const BUILT_IN: ReadonlyMap<number, NumberFormat> = new Map([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'] as const),
  [22, 'dateTime'],
])

function formatOfCode(code: string): NumberFormat {
  const [first = ''] = code.split(';')
  if (/^(?:general|standard|@)$/i.test(first.trim())) return 'plain'
  const letters = first
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    // "[h]" counts hours; "[Red]" and "[$-40C]" say how it looks.
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .toLowerCase()
  const time = /[hs]|am\/pm/.test(letters)
  const date = /[yd]/.test(letters) || (/m/.test(letters) && !time)
  if (date || time) return date && time ? 'dateTime' : date ? 'date' : 'time'
  return /^0{2,}$/.test(letters) ? { zeros: letters.length } : 'plain'
}
