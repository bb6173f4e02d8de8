import type { Probationer } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Session } from '../../store/engine/database.ts'
import { findMessage } from '../../store/messages/exchanged.ts'
import type { Message } from '../../store/messages/message.ts'

/** What a person wrote, as their page shows it: theirs, or from their number while nobody can tell whose it is. */
export async function messageOf(session: Session, person: Probationer, id: string): Promise<Message> {
  const message = await findMessage(session, id)
  if (!message || !isTheirs(message, person)) throw new Problem('notFound')
  return message
}

/** Whether their page shows it among what they wrote, in words. */
export function isTheirs(
  { direction, body, phone, probationerId }: Pick<Message, 'direction' | 'body' | 'phone' | 'probationerId'>,
  person: Pick<Probationer, 'id' | 'phone'>,
): boolean {
  const theirs = probationerId === person.id || (probationerId === null && phone === person.phone)
  return theirs && direction === 'in' && body !== ''
}
