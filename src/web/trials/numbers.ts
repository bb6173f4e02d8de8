import { pageLanguage, pageLocale } from '../page-words.ts'

/** A number as people type it: "3", "3,5" or "3.5"; NaN when it is none. */
export function readNumber(written: string): number {
  return /^\d{1,6}([.,]\d{1,4})?$/.test(written) ? Number(written.replace(',', '.')) : Number.NaN
}

/** "12 345", "3,5"; "12,345", "3.5". */
export function number(value: number, digits = 0): string {
  return value.toLocaleString(pageLocale(), { maximumFractionDigits: digits, minimumFractionDigits: digits })
}

/** "18,2 %", "18.2%". */
export function percent(share: number | undefined, digits = 1): string {
  if (share === undefined) return '–'
  return `${number(share * 100, digits)}${pageLanguage() === 'en' ? '%' : ' %'}`
}

/** "−2,4": a difference of shares in points. */
export function points(difference: number): string {
  const written = number(Math.abs(difference) * 100, 1)
  return difference < 0 ? `−${written}` : `+${written}`
}
