import type { Probationer } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { listFoundSent, removeFoundSent, removeFoundSentTo } from '../../store/carrier/found-sent.ts'
import { addRedactions, listSidsOf } from '../../store/carrier/redactions.ts'
import { forgetFileNames } from '../../store/files/imports.ts'
import { forgetUploadsOf } from '../../store/files/uploads.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import { removeFormerEmails } from '../../store/notices/emails.ts'
import { listOpenAlerts, type Removed, removeConversations, removePeople } from '../../store/upkeep/erasure.ts'
import type { Parts } from '../parts.ts'
import { isFileAtWork } from '../planning-files/at-work.ts'
import { readHeld } from './held.ts'

export type { Removed }

/**
 * Erases a person for good: their rows, texts and e-mails. What remains names them nowhere: that somebody was erased, and a mark of a
 * number that said STOP. The carrier is asked to forget the words too, within the hour.
 *
 * @throws Problem 'fileAtWork' while a file that may hold their line is being loaded or undone, whichever door it came by.
 */
export async function erasePerson(
  { store, newId, clock, settings }: Parts,
  person: Probationer,
  actor: JournalEntry['actor'] = 'command',
): Promise<Removed> {
  const now = clock.now()
  return store.transaction(async (tx) => {
    if (await isFileAtWork(tx, person.officeId, now)) throw new Problem('fileAtWork')
    const held = await readHeld(tx, person)
    const nameless = [
      ...held.namelessTexts.own,
      // Whoever shares the number, or has it by now, keeps the exchange, but not what names the person erased.
      ...held.namelessTexts.doubtful.filter(({ body }) => namesAtAll(body, person)),
    ]
    const phoneKeys = held.ownPhoneKeys
    // Somebody may be in danger, and nothing says who: that outlasts whoever is erased, until an agent has seen to it.
    const alerts = await listOpenAlerts(tx, { messageIds: nameless.map(({ id }) => id), phoneKeys })
    const alerted = new Set(alerts.map(({ messageId }) => messageId))
    const messageIds = nameless.flatMap(({ id }) => (alerted.has(id) ? [] : id))
    const names = { probationerId: person.id, messageIds }
    // Afterwards nothing says any more by which names the carrier knows them.
    if (settings.carrierRedaction) await addRedactions(tx, await listSidsOf(tx, names), now)
    await removeConversations(
      tx,
      held.conversations.map(({ phoneKey }) => phoneKey),
    )
    // What a copy that was put back found at the carrier.
    await removeFoundSentTo(tx, phoneKeys)
    for (const { sid, body } of await listFoundSent(tx, held.otherPhoneKeys))
      if (namesAtAll(body, person)) await removeFoundSent(tx, sid)
    const unheld = { phoneKeys, messageIds, alerts }
    const removed = await removePeople(tx, [person.id], unheld)
    const former = await removeFormerEmails(tx, person.officeId)
    // Their line may be in a file of the office that waits, or among the lines to correct of one that was loaded.
    await forgetUploadsOf(tx, person.officeId)
    await forgetFileNames(tx, person.officeId, (name) => namesAtAll(name, person))
    const trace = { officeId: person.officeId, actor, what: 'personErased' }
    await writeJournal(tx, [trace], newId, now)
    return { ...removed, emails: removed.emails + former }
  })
}

/** People sign with one name: in a text it is enough to know them by. */
function namesAtAll(body: string, { firstName, lastName, caseNumber }: Probationer): boolean {
  const words = [firstName, lastName, caseNumber].map(fold).filter((word) => word.length > 2)
  return words.some((word) => fold(body).includes(word))
}
