import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { PaperToBring, ReadyReply } from '../../domain/ready-reply.ts'
import { staysForRehearsal } from '../../domain/rehearsal.ts'
import { asWritten, TAKEN_BACK_WITHIN, type WritingProblem, whyNotWrite } from '../../domain/writing.ts'
import { sayReady, sayWritten } from '../../locales/say.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { BY_HAND, RANK } from '../../store/messages/message.ts'
import { enqueueTexts, findTextByKey } from '../../store/messages/outbox.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { getProbationer } from '../../store/people/people.ts'
import { findThread, setThread } from '../../store/threads/threads.ts'
import { doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'
import { answeredMeanwhile } from './answered-meanwhile.ts'
import { readyValuesFor } from './ready-values.ts'
import { settleAnswered } from './settle-answered.ts'
import { type Handling, tellConversation } from './take-over.ts'

/** In their own words, or a sentence that every language has. */
export type Writing = Handling & {
  /** Made with the form: sent twice, it writes once. */
  writingId: string
  /** The last answer of an agent that the form had seen (`findLastAnswer`), '' for none: written beside another one, it does not leave. */
  seen?: string | undefined
  /** What waited as the form was opened and that this answer is to settle. */
  settles?: readonly string[]
} & ({ words: string } | { ready: ReadyReply; papers: readonly PaperToBring[] })

/** The text that is to leave; or why there is none: what is wrong with the words or the person, or the agent who answered first. */
export interface Written {
  text?: { id: string; leavesAt: DateTime }
  problem?: WritingProblem
  answeredBy?: string
}

/**
 * Texts what an agent has to say to a person, whatever the hour, once the seconds are over in which it may be taken back (`takeBack`); and
 * takes the conversation over: the answer is for the agent.
 */
export async function writeToPerson(parts: Parts, writing: Writing): Promise<Written> {
  const { store, clock, newId } = parts
  const { probationerId, agentId, writingId, settles = [] } = writing
  const now = clock.now()
  const leavesAt = now.plus(TAKEN_BACK_WITHIN)
  return store.transaction(async (tx) => {
    const probationer = await getProbationer(tx, probationerId)
    const { phone = '', officeId, firstName } = probationer
    const shared = phone !== '' && (await listByPhone(tx, phone)).length > 1
    const body = await wordsOf(tx, writing, probationer, shared ? firstName : undefined, now)
    const problem =
      whyNotWrite(body, probationer, shared) ??
      (staysForRehearsal(await getOffice(tx, officeId), phone) ? 'rehearsal' : undefined)
    if (problem) return { problem }
    // Of one form sent twice, the same words leave once; other words are another text.
    const key = `agent:${writingId}:${tx.vault.lookup('form', body).slice(0, 12)}`
    const answeredBy = await answeredMeanwhile(tx, writing)
    if (answeredBy !== undefined) return { answeredBy }
    const text = {
      id: newId(),
      key,
      officeId,
      probationerId,
      kind: BY_HAND,
      phone,
      body,
      rank: RANK.answer,
      dueAt: leavesAt,
    }
    if (!(await enqueueTexts(tx, [text], now)).has(key)) return asBefore(tx, key)
    await tellConversation(tx, probationer, { event: 'takenOver' }, now)
    const settled = await settleAnswered(tx, parts, writing, settles, now)
    await keepAnswerer(tx, probationer, agentId, now)
    const entry = { officeId, probationerId, what: 'textWritten', ...doneBy({ agentId }) }
    const details = { message: text.id, ...('ready' in writing && { ready: writing.ready }) }
    if (settled.length > 0) Object.assign(details, { settled: settled.join(' ') })
    await writeJournal(tx, [{ ...entry, details }], newId, now)
    return { text: { id: text.id, leavesAt } }
  })
}

/** Of a form sent twice, what came of the first. */
async function asBefore(tx: Transaction, key: string): Promise<Written> {
  const before = await findTextByKey(tx, key)
  if (before?.reason === 'takenBack') return { problem: 'takenBack' }
  return before ? { text: { id: before.id, leavesAt: before.dueAt } } : {}
}

/** Whoever answers has it, where nobody had; it is put off no longer, and they write no longer. */
async function keepAnswerer(tx: Transaction, person: Probationer, agentId: string, now: DateTime): Promise<void> {
  const before = (await findThread(tx, person.id))?.agentId
  const change = { agentId: before ?? agentId, putOffAt: null, putOffUntil: null, writerId: null, writesUntil: null }
  await setThread(tx, person, change, now)
}

/** Empty when there is nothing to say. */
async function wordsOf(
  tx: Transaction,
  writing: Writing,
  person: Probationer,
  addressee: string | undefined,
  now: DateTime,
): Promise<string> {
  const { language, officeId } = person
  const office = await getOffice(tx, officeId)
  if ('words' in writing) {
    const written = asWritten(writing.words)
    return written && sayWritten(language, written, addressee, office)
  }
  const { ready, papers, agentId } = writing
  const values = await readyValuesFor(tx, { office, person, agentId, papers }, now)
  return sayReady(language, ready, values, { office, now: now.setZone(office.zone), addressee }) ?? ''
}
