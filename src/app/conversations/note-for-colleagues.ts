import { Problem } from '../../domain/problem.ts'
import { getProbationer } from '../../store/people/people.ts'
import { addThreadNote } from '../../store/threads/threads.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from '../people/note-change.ts'
import type { Handling } from './take-over.ts'

export const LONGEST_NOTE = 1000

/** Notes something beside a conversation, for colleagues: it is never sent. `noteId` is made with the form: sent twice, it notes once. */
export async function noteForColleagues(
  parts: Parts,
  { probationerId, noteId, words, ...by }: Handling & { noteId: string; words: string },
): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  const body = words.trim()
  if (body === '') throw new Problem('textEmpty')
  if (body.length > LONGEST_NOTE) throw new Problem('noteTooLong')
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    const note = { id: noteId, officeId: person.officeId, probationerId, agentId: by.agentId, body }
    if (await addThreadNote(tx, note, now)) await noteChange(tx, parts, person, { by, what: 'conversationNoted' }, now)
  })
}
