import type { Probationer } from '../../domain/people.ts'
import { tellConversation } from '../conversations/take-over.ts'
import { type Deed, noteDeed } from './deed.ts'

/** The bot takes up again, and texts that a danger held back leave at the next look. */
export async function handBackFromEmail(deed: Deed, probationer: Probationer): Promise<void> {
  const { id: probationerId, officeId } = probationer
  await tellConversation(deed.tx, probationer, { event: 'handedBack' }, deed.now)
  await noteDeed(deed, 'conversationHandedBack', { officeId, probationerId })
}
