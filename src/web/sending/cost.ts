import { html } from 'hono/html'
import { sumLeft } from '../../store/effect/texts.ts'
import type { Html } from '../html.ts'
import { euros, IMPORT } from '../imports/words.ts'
import { isCounted, whenCounted } from '../statistics/counted.ts'
import type { Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { SENDING as WORDS } from './words.ts'

/**
 * What the texts that left from one day to another cost, as far as they were counted, said as the preview of a file says what it will. Nothing
 * where nobody set the price of a segment.
 */
export async function costOfDays(visit: Visit, from: string, until: string, period: string): Promise<Html | undefined> {
  const { parts, office } = visit
  const { id, segmentPrice } = office
  if (segmentPrice === undefined || !(await isCounted(visit, [id]))) return undefined
  const { texts, segments } = await sumLeft(parts.store, id, from, until)
  const cost = IMPORT.cost(texts, segments, euros(segments * segmentPrice))
  return html`<p>${WORDS.left} ${period}${SHARED.colon}${cost}. ${IMPORT.segmentsMean}</p>${await whenCounted(visit, [id])}`
}
