import type { Appointment } from './appointment.ts'
import { type DropReason, MAY_HAVE_ARRIVED } from './message.ts'
import type { AppointmentType } from './office.ts'
import type { Probationer } from './people.ts'
import { type Obstacle, whyNotText } from './why-not-text.ts'

/** Why somebody is to be told by letter: what keeps texts from them, or what became of the text. */
export type LetterReason = { obstacle: Obstacle } | { text: DropReason | 'lost' }

/** What is known of the texts of one version of an appointment that no text has told, oldest first. */
export interface TextFate {
  state: string
  reason: string | null
}

/** Why no text says, or will say, how an appointment stands that none has told yet; undefined when one is on its way. */
export function letterReasonOf(
  { doubtful }: Appointment,
  person: Probationer,
  {
    type,
    shared,
    fates,
    tooLate,
  }: { type: AppointmentType | undefined; shared: boolean; fates: TextFate[]; tooLate: boolean },
): LetterReason | undefined {
  const obstacle = whyNotText(person, shared)
  if (obstacle) return { obstacle }
  if (type && !type.texted) return { text: 'typeNotTexted' }
  if (doubtful) return { text: 'doubtful' }
  const last = fates.findLast(({ state, reason }) => LOST.has(state) && !QUIET.has(reason ?? ''))
  if (last) return { text: last.state === 'dropped' ? ((last.reason as DropReason | null) ?? 'lost') : 'lost' }
  if (tooLate) return { text: 'pastUse' }
  // What left and told nobody went to a wrong number, corrected since.
  return fates.some(({ state }) => LEFT.has(state)) ? { obstacle: 'wrongNumber' } : undefined
}

const LEFT: ReadonlySet<string> = new Set(MAY_HAVE_ARRIVED)
const LOST: ReadonlySet<string> = new Set(['refused', 'undelivered', 'dropped'])
/** Another text said it, or somebody did. */
const QUIET: ReadonlySet<string> = new Set<DropReason>([
  ...(['newVersion', 'recentText', 'dayBeforeOnly', 'answered', 'enoughTexts', 'answeredByHand'] as const),
])
