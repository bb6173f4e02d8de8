import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { findCountedAt, isStale } from '../../app/effect/keep-counts.ts'
import { dayAndTime } from '../dates.ts'
import { type Html, notice, time } from '../html.ts'
import type { Visit } from '../visit.ts'
import { COUNTED } from './activity-words.ts'

/** Says when what a page shows of these offices was counted, the oldest first, and has them counted anew for whoever comes next. */
export async function whenCounted(visit: Visit, officeIds: readonly string[]): Promise<Html> {
  const { web, office, now } = visit
  const at = await countedAt(visit, officeIds)
  for (const [place, id] of officeIds.entries()) if (isStale(at[place], now)) web.recount(id)
  const known = at.flatMap((one) => one?.toMillis() ?? [])
  if (known.length < officeIds.length || known.length === 0) return notice(COUNTED.never)
  const oldest = DateTime.fromMillis(Math.min(...known), { zone: office.zone })
  const when = time(oldest.toISO({ suppressMilliseconds: true }), dayAndTime(oldest))
  return html`<p><small>${COUNTED.at} ${when}. ${COUNTED.means}</small></p>`
}

/** Whether all of these offices were counted at all: then what is not there is nothing. */
export async function isCounted(visit: Visit, officeIds: readonly string[]): Promise<boolean> {
  return (await countedAt(visit, officeIds)).every((at) => at !== undefined)
}

function countedAt({ parts }: Visit, officeIds: readonly string[]) {
  return Promise.all(officeIds.map((id) => findCountedAt(parts.store, id)))
}
