import type { DateTime } from 'luxon'
import { Problem } from '../../domain/problem.ts'
import { getProbationer } from '../../store/people/people.ts'
import { setThread } from '../../store/threads/threads.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from '../people/note-change.ts'
import type { Handling } from './take-over.ts'

/** What is put off for longer is forgotten rather than put off. */
const FURTHEST = { days: 60 }

/** Puts a conversation off until a moment, at which it is among the others again by itself, or as soon as the person writes; undefined: it is back now. */
export async function putOffConversation(
  parts: Parts,
  { probationerId, until, ...by }: Handling & { until: DateTime | undefined },
): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  if (until && until <= now) throw new Problem('inThePast')
  if (until && until > now.plus(FURTHEST)) throw new Problem('dateUnread')
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    const change = until ? { putOffAt: now, putOffUntil: until.toUTC() } : { putOffAt: null, putOffUntil: null }
    await setThread(tx, person, change, now)
    await noteChange(tx, parts, person, { by, what: until ? 'conversationPutOff' : 'conversationBack' }, now)
  })
}
