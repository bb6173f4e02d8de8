import type { DateTime } from 'luxon'
import { dayWord } from '../../domain/time.ts'
import type { Voice } from '../locale.ts'

/** "Thursday 14 Jan at 2:30pm": the month in words, since 01/02 is not the same day everywhere. */
export function dayAndHour(startsAt: DateTime, voice: Voice): string {
  return `${inOffice(startsAt, voice).toFormat('cccc d LLL')} at ${hour(startsAt, voice)}`
}

/** "Thu 14 Jan 2:30pm": one line of a list. */
export function briefly(startsAt: DateTime, voice: Voice): string {
  return `${inOffice(startsAt, voice).toFormat('ccc d LLL')} ${hour(startsAt, voice)}`
}

export function hour(startsAt: DateTime, voice: Voice): string {
  const local = inOffice(startsAt, voice)
  return local.toFormat(local.minute === 0 ? 'ha' : 'h:mma').toLowerCase()
}

export function soon(startsAt: DateTime, voice: Voice): string {
  const when = dayAndHour(startsAt, voice)
  const day = dayWord({ startsAt }, voice.office, voice.now)
  if (day === 'today') return `it is today, ${when}`
  if (day === 'tomorrow') return `it is tomorrow, ${when}`
  return `appointment ${when}`
}

function inOffice(startsAt: DateTime, { office }: Voice): DateTime {
  return startsAt.setZone(office.zone).setLocale('en-GB')
}
