import { html, raw } from 'hono/html'
import type { Html } from '../html.ts'

/** A bar: from nothing to `least`, and on to `most` where it is only known to lie between. Undefined: there is nothing to draw. */
export interface Bar {
  label: string
  between: { least: number; most: number } | undefined
  /** The figure, as the table says it. */
  words: string
}

const ROW = 18
const LABELS = 118
const BARS = 130
const WIDTH = 360
const THICK = 10
const GAP = 4

/**
 * One small chart of horizontal bars. `fill` tells what it counts for those who see it, and `dotted` marks what is unknown; whoever does not see
 * it has the title, what it means, and the table beneath.
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
  look: 'plain' | 'dotted' | 'range'
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
  { label, between, words }: Bar,
  place: number,
  { id, most, look }: { id: string; most: number; look: string },
): Html {
  const top = place * ROW + GAP
  const middle = top + THICK / 2
  const scale = (value: number) => (most > 0 ? (Math.min(value, most) / most) * BARS : 0)
  const { least = 0, most: end = 0 } = between ?? {}
  const [sure, doubt] = [scale(least), scale(end) - scale(least)]
  const filled = look === 'dotted' ? raw(`fill="url(#${id}-inconnu)"`) : raw('class="sure"')
  return html`
    <text x="${LABELS - 6}" y="${middle}" class="label">${shortened(label)}</text>
    ${sure > 0 && look !== 'range' && rect(LABELS, top, sure, filled)}
    ${look === 'range' && between && sure > 0 && rect(LABELS, top, sure, raw('class="faint"'))}
    ${doubt > 0 && rect(LABELS + sure, top, doubt, raw(`fill="url(#${id}-doute)" class="doubt"`))}
    ${look === 'range' && between && rect(LABELS + sure - 1, top - 1, 2, raw('class="end"'), THICK + 2)}
    <text x="${LABELS + scale(end) + 5}" y="${middle}" class="value">${words}</text>
  `
}

function rect(x: number, y: number, width: number, how: Html, height = THICK): Html {
  return html`<rect x="${x.toFixed(1)}" y="${y}" width="${Math.max(width, 1).toFixed(1)}" height="${height}" ${how}/>`
}

/** As much of a label as has room beside the bars; the table has all of it. */
function shortened(label: string): string {
  return label.length > 20 ? `${label.slice(0, 19)}…` : label
}
