import type { AppointmentStatus } from '../appointment.ts'
import type { Office } from '../office.ts'
import { fold } from '../schedule/fold.ts'
import { STATUS_WORDS } from '../schedule/line-words.ts'

/** What an office writes in its files for each way an appointment may stand: the usual words, and its own, which come before them. */
export function statusWordsOf({ statusWords }: Pick<Office, 'statusWords'>): Record<AppointmentStatus, string[]> {
  const usual = Object.entries(STATUS_WORDS).flatMap(([status, words]) =>
    words.split(', ').flatMap((word) => (Object.hasOwn(statusWords, fold(word)) ? [] : [[word, status] as const])),
  )
  const all = [...usual, ...Object.entries(statusWords)]
  const of = (status: AppointmentStatus) => all.flatMap(([word, meant]) => (meant === status ? word : [])).toSorted()
  return {
    planned: of('planned'),
    cancelled: of('cancelled'),
    honoured: of('honoured'),
    missed: of('missed'),
    excused: of('excused'),
  }
}
