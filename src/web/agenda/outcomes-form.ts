import type { DateTime } from 'luxon'
import type { Attendance, Outcome } from '../../app/appointments/record-attendance.ts'
import { Problem } from '../../domain/problem.ts'
import { fieldOf, fieldsOf } from '../form.ts'
import type { Visit } from '../visit.ts'
import { readMonth } from './outcomes-span.ts'
import { attendanceOf } from './presence.ts'

/** So many of a day at once; the others follow once these are said. */
export const OUTCOMES_AT_ONCE = 100

/** What a form says became of the appointments of a day. */
export interface OutcomesForm {
  /** The day, and whose: where the list goes on. */
  day: string
  agentId: string | undefined
  /** The month that is completed, when it is one. */
  month: string | undefined
  /** Others of the same day were not in the form. */
  hasMore: boolean
  /** Those whose names stand in no list of exceptions came. */
  allCame: boolean
  /** In the order of the list: what was chosen for each, a word of ours or none. */
  choices: { appointmentId: string; version: number; word: string }[]
}

/** Reads a day's form; what was chosen for nobody stays open. */
export function readOutcomes(form: unknown, now: DateTime): OutcomesForm {
  const chosen = fieldsOf(form, 'choix')
  if (chosen.length > OUTCOMES_AT_ONCE) throw new Problem('fieldMissing')
  return {
    day: fieldOf(form, 'jour'),
    agentId: fieldOf(form, 'agent') || undefined,
    month: readMonth(fieldOf(form, 'mois'), now),
    hasMore: fieldOf(form, 'suite') !== '',
    allCame: fieldOf(form, 'tous') !== '',
    choices: chosen.map((word) => {
      const [appointmentId = '', version = ''] = word.split('.')
      return { appointmentId, version: Number(version), word: fieldOf(form, nameOfChoice(appointmentId)) }
    }),
  }
}

export function nameOfChoice(appointmentId: string): string {
  return `issue-${appointmentId}`
}

/** What is to be written down; of whom nothing was said, or that one does not know, nothing is. */
export function attendancesOf({ office, agent }: Visit, form: OutcomesForm, tell: boolean): Attendance[] {
  return form.choices.flatMap(({ appointmentId, version, word }) => {
    const outcome = outcomeOf(word, form.allCame)
    return outcome ? [{ appointmentId, version, officeId: office.id, agentId: agent.id, outcome, tell }] : []
  })
}

function outcomeOf(word: string, allCame: boolean): Outcome | undefined {
  return word === '' && allCame ? 'honour' : attendanceOf(word)
}
