import { asWritten, type WritingProblem, whyNotWrite } from '../../domain/writing.ts'
import { sayWritten } from '../../locales/say.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { BY_HAND, RANK } from '../../store/messages/message.ts'
import { enqueueTexts } from '../../store/messages/outbox.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { getProbationer, listByPhone } from '../../store/people/people.ts'
import { doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'
import { type Handling, tellConversation } from './take-over.ts'

export interface Writing extends Handling {
  /** Made with the form: sent twice, it writes once. */
  writingId: string
  words: string
}

/** Texts an agent's own words to a person, at once and whatever the hour, and takes the conversation over: the answer is for the agent. */
export async function writeToPerson(
  { store, clock, newId }: Parts,
  { probationerId, agentId, writingId, words }: Writing,
): Promise<{ problem?: WritingProblem }> {
  const now = clock.now()
  return store.transaction(async (tx) => {
    const probationer = await getProbationer(tx, probationerId)
    const { phone = '', officeId, firstName, language } = probationer
    const shared = phone !== '' && (await listByPhone(tx, phone)).length > 1
    const written = asWritten(words)
    const body = written && sayWritten(language, written, shared ? firstName : undefined, await getOffice(tx, officeId))
    const problem = whyNotWrite(body, probationer, shared)
    if (problem) return { problem }
    // Of one form sent twice, the same words leave once; other words are another text.
    const key = `agent:${writingId}:${tx.vault.lookup('form', body).slice(0, 12)}`
    const text = {
      id: newId(),
      key,
      officeId,
      probationerId,
      kind: BY_HAND,
      phone,
      body,
      rank: RANK.answer,
      dueAt: now,
    }
    if (!(await enqueueTexts(tx, [text], now)).has(key)) return {}
    await tellConversation(tx, probationer, { event: 'takenOver' }, now)
    const entry = { officeId, probationerId, what: 'textWritten', ...doneBy({ agentId }) }
    await writeJournal(tx, [{ ...entry, details: { message: text.id } }], newId, now)
    return {}
  })
}
