import type { Probationer } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Session } from '../../store/engine/database.ts'
import { findMessage } from '../../store/messages/exchanged.ts'
import type { Message } from '../../store/messages/message.ts'

/** What a person wrote, as their page shows it: theirs, or from their number while nobody can tell whose it is. */
export async function messageOf(session: Session, person: Probationer, id: string): Promise<Message> {
  const message = await findMessage(session, id)
  const theirs =
    message?.probationerId === person.id || (message?.probationerId === null && message.phone === person.phone)
  if (!message || !theirs || message.direction !== 'in' || message.body === '') throw new Problem('notFound')
  return message
}
