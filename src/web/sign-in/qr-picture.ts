import { html } from 'hono/html'
import { encode } from 'uqr'
import type { Html } from '../html.ts'

/** Light around it, so that it can be read on a dark page too. */
const BORDER = 4

/** Words as a picture that telephones read: drawn in the page, since a policy lets no script or foreign picture in. */
export function qrPicture(words: string, label: string): Html {
  const { data, size } = encode(words, { ecc: 'M', border: BORDER })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" width="220" height="220" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark.join('')}" fill="#000"/></svg>`
}
