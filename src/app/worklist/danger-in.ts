import type { DateTime } from 'luxon'
import { DANGER_OF_REPLY } from '../../conversation/reply.ts'
import type { Language } from '../../domain/people.ts'
import type { Danger } from '../../understanding/intent.ts'
import { understand } from '../../understanding/understand.ts'

export type { Danger }

/** Of what kind of danger a message speaks: as its words are understood or, of an answer of ours that was lost, as that answer says. */
export function dangerIn(
  { direction, kind, body, createdAt }: { direction: string; kind: string; body: string; createdAt: DateTime },
  language: Language,
): Danger | undefined {
  return direction === 'in' ? understand(body, language, { now: createdAt }).danger : DANGER_OF_REPLY[kind]
}
