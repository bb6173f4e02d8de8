import { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import type { Letter, Part } from '../../locales/letter.ts'
import { NOTICE_WORDS } from '../../locales/notices.ts'
import { findAgent } from '../../store/agents/agents.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { addLeaving, type Email } from '../../store/notices/emails.ts'
import { dropNotices, listDueNotices, noteNamed, noteTold, postponeNotices } from '../../store/notices/notices.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { type Group, groupNotices, isCounted, isFlood, waitsForMore } from './group-notices.ts'
import { type Days, saidOfEach, wordDigest } from './word-digest.ts'
import { sayFor, valuesOf, type Worded, wordNotice } from './word-notice.ts'
import { wordReport } from './word-report.ts'
import { writeLetter } from './write-letter.ts'

/**
 * Puts what is due to be told into words, so many e-mails at most, danger first: they are claimed until `leaseUntil`. `met` says that
 * something was due, and may be still.
 */
export async function putIntoWords(
  tx: Transaction,
  parts: Parts,
  { now, leaseUntil, limit }: { now: DateTime; leaseUntil: DateTime; limit: number },
): Promise<{ emails: Email[]; met: boolean }> {
  const due = await listDueNotices(tx, now, limit)
  const days: Days = new Map()
  const emails: Email[] = []
  for (const group of groupNotices(due).slice(0, limit)) {
    const ids = group.map(({ id }) => id)
    const later = waitsForMore(group, now)
    const written = later ?? (await orSetAside(tx, parts, group, days, { now, leaseUntil }))
    if (DateTime.isDateTime(written)) await postponeNotices(tx, ids, written)
    else if (written) emails.push(written)
    else await dropNotices(tx, ids)
  }
  return { emails, met: due.length > 0 }
}

/** What cannot be worded, because of a bug of ours, is loud in the log, waits that long, and holds nothing else back. */
const SET_ASIDE = { hours: 1 }

async function orSetAside(
  tx: Transaction,
  parts: Parts,
  group: Group,
  days: Days,
  { now, leaseUntil }: { now: DateTime; leaseUntil: DateTime },
): Promise<Email | DateTime | undefined> {
  try {
    return await write(tx, parts, group, days, { now, leaseUntil })
  } catch (error) {
    if (isStoreFailure(error)) throw error
    parts.log.error({ notice: group[0].id, ...describeError(error) }, 'a notice cannot be put into words')
    return now.plus(SET_ASIDE)
  }
}

/** An e-mail that tells all of a group; undefined when there is nothing to say, or nobody to say it to. */
async function write(
  tx: Transaction,
  parts: Parts,
  group: Group,
  days: Days,
  { now, leaseUntil }: { now: DateTime; leaseUntil: DateTime },
): Promise<Email | undefined> {
  const [{ id, officeId, agentId, kind }] = group
  const agent = agentId ? await findAgent(tx, agentId) : undefined
  const to = agentId ? agent?.email : (await getOffice(tx, officeId)).email
  const worded = to === undefined ? undefined : await word(tx, parts, group, agent, days, now)
  if (to === undefined)
    parts.log.warn({ notice: id, kind }, 'nobody to tell: the agent, or the address of the office, is gone')
  if (to === undefined || !worded) return undefined
  const { letter, calendar, thread, said, named = new Map<string, string>() } = worded
  const email = await addLeaving(tx, {
    ...{ id, key: id, officeId, agentId: agent?.id, to, calendar, thread, leaseUntil, dueAt: now },
    kind: isCounted(group) ? 'manyTextsFailed' : kind,
    attempts: Math.max(...group.map(({ attempts }) => attempts)),
    createdAt: group[0].createdAt,
    ...writeLetter(letter),
  })
  await noteTold(tx, id, said)
  for (const [probationerId, words] of named) {
    const about = { id: parts.newId(), emailId: id, officeId, agentId: agentId ?? '', probationerId, said: words }
    await noteNamed(tx, about, now)
  }
  return email
}

interface InWords extends Pick<Worded, 'letter' | 'calendar' | 'thread'> {
  said: { id: string; said?: string | undefined }[]
  named?: Map<string, string>
}

async function word(
  tx: Transaction,
  parts: Parts,
  group: Group,
  agent: Agent | undefined,
  days: Days,
  now: DateTime,
): Promise<InWords | undefined> {
  const [first] = group
  if (first.kind === 'digest') {
    const letter = agent && (await wordDigest(tx, parts, first, agent, days, now))
    return letter && { letter, thread: undefined, said: [{ id: first.id }], named: saidOfEach(letter) }
  }
  if (first.kind === 'report') {
    const letter = agent && (await wordReport(tx, parts, first, agent, now))
    return letter && { letter, thread: undefined, said: [{ id: first.id }] }
  }
  if (isCounted(group)) {
    const { office, pages, now: there } = await valuesOf(tx, parts, first, now)
    const values = { office, pages, now: there, probationer: undefined, lost: group.length }
    return {
      letter: sayFor(agent, 'manyTextsFailed', values),
      thread: undefined,
      said: group.map(({ id }) => ({ id })),
    }
  }
  const worded: (Worded & { id: string })[] = []
  for (const notice of group) worded.push({ id: notice.id, ...(await wordNotice(tx, parts, notice, agent, now)) })
  const [one] = worded
  const letters = worded.map(({ letter }) => letter) as [Letter, ...Letter[]]
  return {
    letter: joinLetters(letters, isFlood(group)),
    calendar: one?.calendar,
    thread: first.thread ?? one?.thread,
    said: worded.map(({ id, said }) => ({ id, said })),
  }
}

/** One letter of several: a flood begins with what it is about at a glance. */
function joinLetters(letters: readonly [Letter, ...Letter[]], flood: boolean): Letter {
  const [first, ...others] = letters
  if (others.length === 0) return first
  const parts = letters.flatMap((letter) => letter.parts)
  const { subject, why } = NOTICE_WORDS[first.language].many(letters.length)
  return flood
    ? { ...first, subject, parts: [contents(letters, subject, why), ...parts] }
    : { ...first, subject: `${first.subject} (+${others.length})`, parts }
}

/** The subjects, whose initials and hours give nobody away. */
function contents(letters: readonly Letter[], subject: string, why: string): Part {
  const lines = letters.map((letter) => ({ words: withoutPrefix(letter.subject) }))
  return {
    title: withoutPrefix(subject),
    blocks: [
      { kind: 'paragraph', words: why },
      { kind: 'lines', lines },
    ],
  }
}

function withoutPrefix(subject: string): string {
  return subject.replace(/^\[justif\] /, '')
}
