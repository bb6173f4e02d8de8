import type { DateTime } from 'luxon'
import { isBroken, PROMISES, type Promised, sumPromised } from '../../domain/promise.ts'
import type { Session } from '../../store/engine/database.ts'
import { countPromised } from '../../store/promises/promises.ts'
import type { Finding, FindingCode } from '../upkeep/finding.ts'

/** Which promises of the last 24 hours were broken more often than may be, in these offices. */
export async function checkPromises(session: Session, officeIds: readonly string[], now: DateTime): Promise<Finding[]> {
  const counts = await countPromised(session, { from: now.minus({ hours: 24 }), until: now, now, officeIds })
  const broken = PROMISES.map((promise) => sumPromised(promise, counts)).filter(isBroken)
  if (broken.length === 0) return [{ level: 'ok', code: 'promisesFine' }]
  return broken.map(({ promise, due, kept }) => ({
    level: 'warning',
    code: CODES[promise],
    count: due - kept,
    about: String(due),
  }))
}

const CODES: Record<Promised, FindingCode> = {
  texts: 'textsPromiseBroken',
  inbound: 'inboundPromiseBroken',
  answers: 'answersPromiseBroken',
}
