import type { DateTime } from 'luxon'
import type { RunningTrial } from '../../domain/trial/eligible.ts'
import type { Trial } from '../../store/trials/trials.ts'

/** What a trial that began is about, up to its end, be it before its time. */
export function spanOf({ id, officeId, protocol, startedAt, until, stoppedAt }: Trial, now: DateTime): RunningTrial {
  const { extra, types } = protocol
  return { id, officeId, extra, types, startedAt: startedAt ?? now, until: stoppedAt ?? until ?? now }
}
