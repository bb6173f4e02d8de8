import type { DateTime } from 'luxon'
import { DANGER_OF_REPLY } from '../../conversation/reply.ts'
import { type Language, readIn } from '../../domain/people.ts'
import type { Understood } from '../../understanding/intent.ts'
import { understand } from '../../understanding/understand.ts'

/** Of what kind of danger a message speaks and of whom, and whether another one reads it: as its words are understood or, of an answer of ours that was lost, as that answer says. */
export function dangerIn(
  { direction, kind, body, createdAt }: { direction: string; kind: string; body: string; createdAt: DateTime },
  language: Language,
): Pick<Understood, 'danger' | 'aboutAnother' | 'controlled'> {
  if (direction === 'in') return understand(body, readIn(language), { now: createdAt, writtenIn: language })
  return DANGER_OF_REPLY[kind] ?? {}
}
