import { CONTROLLED_REPLIES } from '../../conversation/reply.ts'
import type { Probationer } from '../../domain/people.ts'
import type { Session } from '../../store/engine/database.ts'
import { listAnswered } from '../../store/messages/exchanged.ts'

/** Which of these people told us once that somebody else reads their telephone: a call or a letter is for that one too. */
export function listReadOver(
  session: Session,
  people: readonly Pick<Probationer, 'id' | 'phone'>[],
): Promise<Set<string>> {
  return listAnswered(session, people, CONTROLLED_REPLIES)
}
