import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import { sayWritten } from '../../locales/say.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { listLatestOf, writeJournal } from '../../store/journal/journal.ts'
import { findMessage } from '../../store/messages/exchanged.ts'
import { markTexts } from '../../store/messages/mark-texts.ts'
import type { Message } from '../../store/messages/message.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { getProbationer } from '../../store/people/people.ts'
import { findRequest, markRequest } from '../../store/requests/requests.ts'
import { doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'
import { journalRequest } from '../worklist/acting.ts'
import type { Handling } from './take-over.ts'

/** `left`: too late, it is on its way or has arrived; or it never was this agent's. */
export type TakenBack = 'takenBack' | 'left'

/**
 * Takes back what an agent wrote while it waits to leave: it is never sent, its words are not kept, and what it settled waits again. The
 * conversation stays with the agent, who is about to write it anew. A second time changes nothing.
 */
export async function takeBack(
  parts: Parts,
  { probationerId, agentId, textId }: Handling & { textId: string },
): Promise<TakenBack> {
  const { store, clock, newId } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    const { written, takenBack } = await findWriting(tx, { probationerId, agentId, textId })
    if (takenBack) return 'takenBack'
    if (!written) return 'left'
    // The one deciding update: a machine that claims it at the same instant comes before or after.
    const gone = { state: 'dropped', reason: 'takenBack', body: null, settledAt: now } as const
    if (!(await markTexts(tx, [textId], ['waiting'], gone)).has(textId)) return 'left'
    const { officeId } = await getProbationer(tx, probationerId)
    const entry = { officeId, probationerId, what: TAKEN_BACK, ...doneBy({ agentId }, { message: textId }) }
    await writeJournal(tx, [entry], newId, now)
    for (const requestId of idsIn(written.details.settled)) await waitAgain(tx, parts, { requestId, agentId }, now)
    return 'takenBack'
  })
}

/** What an agent wrote, while it may be taken back. */
export interface Leaving {
  leavesAt: DateTime
  /** As they were written; undefined of a ready sentence. */
  words: string | undefined
}

/** An agent's own text that waits to leave; undefined once it does not. */
export async function findLeaving(
  session: Session,
  person: Probationer,
  { agentId, textId }: { agentId: string; textId: string },
): Promise<Leaving | undefined> {
  const text = await findMessage(session, textId)
  if (text?.state !== 'waiting') return undefined
  const { written } = await findWriting(session, { probationerId: person.id, agentId, textId })
  if (!written) return undefined
  return { leavesAt: text.dueAt, words: 'ready' in written.details ? undefined : await wordsOf(session, person, text) }
}

const TAKEN_BACK = 'textTakenBack'
/** An agent writes fewer within the seconds that are left to take one back. */
const LOOKED_THROUGH = 20

async function findWriting(
  session: Session,
  { probationerId, agentId, textId }: { probationerId: string; agentId: string; textId: string },
) {
  const only = ['textWritten', TAKEN_BACK]
  const entries = await listLatestOf(session, probationerId, { only, limit: LOOKED_THROUGH })
  const about = entries.filter(({ actor, details }) => actor === `agent:${agentId}` && details.message === textId)
  return {
    written: about.find(({ what }) => what !== TAKEN_BACK),
    takenBack: about.some(({ what }) => what === TAKEN_BACK),
  }
}

function idsIn(settled: string | number | undefined): string[] {
  return String(settled ?? '')
    .split(' ')
    .filter((id) => id !== '')
}

/** As who settled it: it is theirs to settle again. */
async function waitAgain(
  tx: Transaction,
  parts: Parts,
  { requestId, agentId }: { requestId: string; agentId: string },
  now: DateTime,
): Promise<void> {
  const request = await findRequest(tx, requestId)
  if (!request || !(await markRequest(tx, requestId, ['done'], { status: 'taken', agentId, doneAt: null }))) return
  await journalRequest(tx, parts, request, { agentId, what: 'requestReopened' }, now)
}

/** Without what is said before them on a number that several hold. */
async function wordsOf(
  session: Session,
  { language, firstName, officeId }: Probationer,
  { phone, body }: Message,
): Promise<string> {
  const shared = (await listByPhone(session, phone)).length > 1
  const office = await getOffice(session, officeId)
  const before = sayWritten(language, 'x', shared ? firstName : undefined, office).slice(0, -1)
  return body.startsWith(before) ? body.slice(before.length) : body
}
