import { DateTime } from 'luxon'
import { NOTHING_READ, type Reached } from '../../store/journal/changes.ts'
import { readSince } from '../conversations/read-since.ts'

/** From where changes are asked for: after those that were read, and since an instant. */
export interface From {
  after: Reached
  since: DateTime | undefined
}

/** What a program gives back to go on from there. It opens nothing: whose changes they are, its token says. */
export function cursorOf({ after, since }: From): string {
  return `${MARK}${Buffer.from(JSON.stringify([after.seal, after.entry, since?.toMillis() ?? null])).toString('base64url')}`
}

/** A cursor of ours, or a date as people and programs write it, on the office's clock; undefined when it is neither. */
export function readFrom(written: string, zone: string): From | undefined {
  if (written.startsWith(MARK)) return readCursor(written.slice(MARK.length))
  const since = readSince(written, zone)
  return since && isOfOurTime(since) ? { after: NOTHING_READ, since } : undefined
}

const MARK = 'c_'

/** Years that both engines can hold. */
function isOfOurTime(instant: DateTime): boolean {
  return instant.isValid && instant.year >= 1970 && instant.year <= 2200
}

function readCursor(written: string): From | undefined {
  let said: unknown
  try {
    said = JSON.parse(Buffer.from(written, 'base64url').toString())
  } catch {
    return undefined
  }
  if (!Array.isArray(said)) return undefined
  const [seal, entry, since] = said
  if (typeof seal !== 'string' || typeof entry !== 'string' || !(since === null || Number.isSafeInteger(since)))
    return undefined
  if (!/^\d{0,12}$/.test(seal) || !/^[\w-]{0,64}$/.test(entry)) return undefined
  const instant = since === null ? undefined : DateTime.fromMillis(since, { zone: 'utc' })
  return instant && !isOfOurTime(instant) ? undefined : { after: { seal, entry }, since: instant }
}
