import type { DateTime } from 'luxon'
import type { RunningTrial } from '../../domain/trial/eligible.ts'
import type { Trial } from '../../store/trials/trials.ts'

/** What a trial that began is about, up to its end, be it before its time. */
export function spanOf({ id, offices, protocol, startedAt, until, stoppedAt }: Trial, now: DateTime): RunningTrial {
  const { extra, types } = protocol
  const officeIds = offices.map(({ officeId }) => officeId)
  return { id, officeIds, extra, types, startedAt: startedAt ?? now, until: stoppedAt ?? until ?? now }
}
