import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Session, Transaction } from '../../store/database.ts'
import { eachEmail, removeEmails, rewriteEmail } from '../../store/emails.ts'
import { type Removed, removeConversations, removePeople, removeTexts } from '../../store/erasure.ts'
import { writeJournal } from '../../store/journal.ts'
import { forgetUploadsOf } from '../../store/uploads.ts'
import { mentionIn, names, splitLines, type Traces } from '../conversations/mentions.ts'
import type { Parts } from '../parts.ts'
import { readHeld } from './person-file.ts'

interface Erased extends Removed {
  /** E-mails about this person alone, gone, and others from which the lines that name them were taken out. */
  emails: number
}

/** Erases a person for good: their rows, texts and e-mails. What remains names them nowhere, and says only that somebody was erased. */
export async function erasePerson({ store, newId, clock }: Parts, person: Probationer): Promise<Erased> {
  const now = clock.now()
  // Read outside the transaction: opening every e-mail takes seconds, and somebody may be writing meanwhile.
  const { traces } = await readHeld(store, person)
  const before = await findMentions(store, traces)
  return store.transaction(async (tx) => {
    const held = await readHeld(tx, person)
    const since = await findMentions(tx, held.traces, now)
    const mentions = new Map([...before, ...since])
    const nameless = [
      ...held.namelessTexts.own,
      // Whoever shares the number keeps the exchange, but not what names the person erased.
      ...held.namelessTexts.shared.filter(({ body }) => namesAtAll(body, person, held.traces)),
    ]
    const texts = await removeTexts(
      tx,
      nameless.map(({ id }) => id),
    )
    await removeConversations(
      tx,
      held.conversations.map(({ phoneKey }) => phoneKey),
    )
    await forgetMentions(tx, mentions)
    const removed = await removePeople(tx, [person.id])
    // Their line may be in a file of the office that waits, or among the lines to correct of one that was loaded.
    await forgetUploadsOf(tx, person.officeId)
    const trace = { officeId: person.officeId, actor: 'command' as const, what: 'personErased' }
    await writeJournal(tx, [trace], newId, now)
    return { ...removed, texts: removed.texts + texts, emails: mentions.size }
  })
}

/** What to do with each e-mail that names the person: undefined, remove it; words, keep only these. */
async function findMentions(
  session: Session,
  traces: Traces,
  since?: DateTime,
): Promise<Map<string, string | undefined>> {
  const mentions = new Map<string, string | undefined>()
  for await (const email of eachEmail(session, since)) {
    const mention = mentionIn(email, traces)
    if (mention) mentions.set(email.id, mention === 'alone' ? undefined : splitLines(email.body, traces).others)
  }
  return mentions
}

async function forgetMentions(tx: Transaction, mentions: Map<string, string | undefined>): Promise<void> {
  const alone: string[] = []
  for (const [id, others] of mentions) {
    if (others === undefined) alone.push(id)
    else await rewriteEmail(tx, id, others)
  }
  await removeEmails(tx, alone)
}

/** People sign with one name: in a text, unlike in an e-mail of the office, it is enough to know them by. */
function namesAtAll(body: string, { firstName, lastName }: Probationer, traces: Traces): boolean {
  const signatures = [firstName, lastName].filter((name) => name.length > 2)
  return names(body, traces) || signatures.some((name) => body.toLowerCase().includes(name.toLowerCase()))
}
