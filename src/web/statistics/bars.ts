import { html, raw } from 'hono/html'
import type { Html } from '../html.ts'

/** A bar: from nothing to `least`, and on to `most` where it is only known to lie between. Undefined: there is nothing to draw. */
export interface Bar {
  label: string
  between: { least: number; most: number } | undefined
  /** Where in between it is most likely to stand, when that is known. */
  mark?: number | undefined
  /** The figure, as the table says it. */
  words: string
}

const ROW = 18
const LABELS = 128
/** Rates are said in more words than counts. */
const BARS = { plain: 130, dotted: 130, range: 105 }
const WIDTH = 370
const THICK = 10
const GAP = 4

/**
 * One small chart of horizontal bars: `plain` of what is known, `dotted` of what is not, `range` of shares. Whoever does not see it has its
 * title, what it means, and the table beneath.
 */
export function bars({
  id,
  title,
  means,
  rows,
  most,
  look,
}: {
  id: string
  title: string
  means: string
  rows: readonly Bar[]
  /** Where the longest bar ends. */
  most: number
  look: keyof typeof BARS
}): Html {
  const height = rows.length * ROW + GAP
  return html`
    <figure class="bars">
      <figcaption id="${id}-titre">${title}</figcaption>
      <svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-t ${id}-d" class="${look}">
        <title id="${id}-t">${title}</title>
        <desc id="${id}-d">${means}</desc>
        <defs>${patterns(id)}</defs>
        <line x1="${LABELS}" y1="0" x2="${LABELS}" y2="${height}" class="axis"/>
        ${rows.map((row, place) => drawn(row, place, { id, most, look }))}
      </svg>
    </figure>
  `
}

/** An address in a sheet would be the sheet's own: patterns are named where they are used. */
function patterns(id: string): Html {
  return html`
    <pattern id="${id}-doute" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" class="ground"/><line x1="0" y1="0" x2="0" y2="5" class="stroke"/>
    </pattern>
    <pattern id="${id}-inconnu" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect width="5" height="5" class="ground"/><circle cx="2.5" cy="2.5" r="1.2" class="dot"/>
    </pattern>
  `
}

function drawn(
  { label, between, mark, words }: Bar,
  place: number,
  { id, most, look }: { id: string; most: number; look: keyof typeof BARS },
): Html {
  const top = place * ROW + GAP
  const middle = top + THICK / 2
  const scale = (value: number) => (most > 0 ? (Math.min(value, most) / most) * BARS[look] : 0)
  const { least, most: end } = between ?? { least: 0, most: 0 }
  const [sure, doubt] = [scale(least), scale(end) - scale(least)]
  return html`
    <text x="${LABELS - 6}" y="${middle}" class="label">${shortened(label)}</text>
    ${sure > 0 && rect(LABELS, top, sure, look === 'dotted' ? filledWith(`${id}-inconnu`) : raw('class="sure"'))}
    ${doubt > 0 && rect(LABELS + sure, top, doubt, html`${filledWith(`${id}-doute`)} class="doubt"`)}
    ${mark !== undefined && rect(LABELS + scale(mark) - 1, top - 1, 2, raw('class="mark"'), THICK + 2)}
    <text x="${LABELS + scale(end) + 5}" y="${middle}" class="value">${words}</text>
  `
}

function filledWith(pattern: string): Html {
  return html`fill="url(#${pattern})"`
}

function rect(x: number, y: number, width: number, how: Html, height = THICK): Html {
  return html`<rect x="${x.toFixed(1)}" y="${y}" width="${Math.max(width, 1).toFixed(1)}" height="${height}" ${how}/>`
}

/** As much of a label as has room beside the bars; the table has all of it. */
function shortened(label: string): string {
  return label.length > 18 ? `${label.slice(0, 17)}…` : label
}
