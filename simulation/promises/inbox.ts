import type { Evidence } from '../evidence.ts'
import { madeAt } from '../ids.ts'
import { DAY, utc } from '../timeline.ts'

/** Every text that somebody wrote is in the store, once, whether the webhook found us or not. */
export function everyTextIsStored({ written, messages }: Evidence): string[] {
  const kept = Map.groupBy(
    [...messages.values()].filter(({ direction }) => direction === 'in'),
    ({ sid }) => sid,
  )
  return written.flatMap(({ sid, from, body, at }) => {
    const times = kept.get(sid)?.length ?? 0
    return times === 1 ? [] : [`"${body}" of ${from} at ${utc(at).toISO()} was stored ${times} times`]
  })
}

/**
 * Every stored text was answered, or left for a person; or we were silent by rule: a courtesy after our own, START, STOP or "not me"
 * said again by somebody who already stopped everything.
 */
export function everyTextIsAnswered(evidence: Evidence): string[] {
  const { messages, requests } = evidence
  const rows = [...messages.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const answered = new Set(rows.flatMap(({ key }) => /^reply:([^:]+):/.exec(key)?.[1] ?? []))
  const handedOver = new Set(requests.map(({ messageId }) => messageId))
  const byPhone = Map.groupBy(rows, ({ phone }) => phone)
  return rows
    .filter(({ direction, id, sid }) => direction === 'in' && !answered.has(sid ?? '') && !handedOver.has(id))
    .flatMap((text) => {
      const before = (byPhone.get(text.phone) ?? []).filter(({ id }) => id < text.id)
      const daily = rows.some(
        (row) => DAILY.test(row.key) && row.phone === text.phone && +row.createdAt === +text.createdAt,
      )
      return daily || isCourtesy(before, text.id) || isAlreadyOut(evidence, text.sid, before)
        ? []
        : [`"${text.body}" of ${text.phone} at ${utc(madeAt(text.id)).toISO()} met silence`]
    })
}

/** The one polite text a day to a number nobody knows. */
const DAILY = /^(stranger|optedOut):/

type Row = Evidence['messages'] extends Map<string, infer Message> ? Message : never

/** Our last text was a courtesy, within a day of the service's clock: two of the wall's at most. */
function isCourtesy(before: Row[], id: string): boolean {
  const last = before.findLast(({ direction }) => direction === 'out')
  return ['thanks', 'greeting'].includes(last?.kind ?? '') && madeAt(id) - madeAt(last?.id ?? '') < 2 * DAY
}

/** A second STOP has nothing to answer; nor a first one that the carrier has already acted on and told us of. */
function isAlreadyOut({ written }: Evidence, sid: string | null, before: Row[]): boolean {
  const meant = new Map(written.map((text) => [text.sid, text.meaning]))
  const isStop = (one: string | null) => meant.get(one ?? '') === 'opt_out'
  return isStop(sid) && before.some((other) => isStop(other.sid) || other.reason === 'optedOut')
}
