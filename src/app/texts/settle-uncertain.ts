import type { DateTime, DurationLike } from 'luxon'
import type { CarrierRecord } from '../../domain/message.ts'
import { MOST_ATTEMPTS } from '../../domain/retry.ts'
import { READ_COMMITTED, type Session, type Transaction } from '../../store/engine/database.ts'
import { removeMark } from '../../store/marks/marks.ts'
import { giveUpLeases } from '../../store/messages/claims.ts'
import { heldSids, listUncertain } from '../../store/messages/doubtful.ts'
import { markTexts } from '../../store/messages/mark-texts.ts'
import type { Message } from '../../store/messages/message.ts'
import { keepReceipt, listFailedSids, listToldOf } from '../../store/messages/receipts.ts'
import { ACCOUNT_DOWN } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { type Listed, listFor } from './list-for.ts'
import { tellTextLost } from './tell-text-lost.ts'
import { together } from './together.ts'
import { accepted, applyReceipt, lost } from './what-became.ts'

const AT_ONCE = 50
const LOOK_AGAIN_AFTER = { minutes: 3 }
/** What the carrier would not list for this machine it may for another, at its next tick. */
const unlistedAfter = ({ engine }: Session) => (engine === 'postgres' ? { seconds: 30 } : LOOK_AGAIN_AFTER)
/** A carrier slow to list must not hold up the answers that wait behind: the others are looked for at the next tick. */
const PATIENCE = { seconds: 10 }
/** Absent from two listings, minutes apart: the carrier never took it. */
const ABSENCES_NEEDED = 2

/**
 * Finds out what became of texts whose sending was cut short, by a failure of the call or by our own death, in the carrier's own
 * list: ours is the one with our body, in the window, whose sid no other row or attempt holds. Only a text absent from two listings minutes
 * apart is sent again. A stop waits for it: so a short life, too, settles what the last one left. Returns how many were looked for.
 */
export async function settleUncertain(parts: Parts): Promise<number> {
  const { store, clock } = parts
  const now = clock.now()
  const isOver = () => clock.now() > now.plus(PATIENCE)
  await store.transaction((tx) => giveUpLeases(tx, now), READ_COMMITTED)
  for (let looked = 0; ; ) {
    const uncertain = await listUncertain(store, now, AT_ONCE)
    const { listed, unlisted } = await listFor(parts, uncertain, isOver)
    await together(parts, listed, (tx, some) => settle(tx, parts, some))
    if (unlisted.length > 0)
      await store.transaction(
        (tx) => lookAgain(tx, unlisted, clock.now(), { after: unlistedAfter(store) }),
        READ_COMMITTED,
      )
    looked += listed.length + unlisted.length
    if (unlisted.length > 0 || uncertain.length < AT_ONCE || isOver()) return looked
  }
}

async function settle(tx: Transaction, parts: Parts, listed: readonly Listed[]): Promise<void> {
  const now = parts.clock.now()
  const { found, absent } = await match(tx, await asListed(tx, listed))
  if (found.length > 0) await removeMark(tx, ACCOUNT_DOWN)
  const taken = found.map(([message, { sid, createdAt }]) => ({ message, sid, sentAt: createdAt }))
  await accepted(tx, parts, taken, now)
  for (const [message, { sid, state, code }] of found) {
    const receipt = { messageId: message.id, sid, state, code }
    if (await keepReceipt(tx, receipt, parts.newId(), now)) await applyReceipt(tx, parts, receipt, now)
  }
  await notFound(tx, parts, absent, now)
}

/** Those that stand as they did when the carrier was asked, which are held: while this machine stood still, another may have sent them again. */
async function asListed(tx: Transaction, listed: readonly Listed[]): Promise<Listed[]> {
  const held = new Set<string>()
  for (const some of Map.groupBy(listed, ({ message: { attempts, absences } }) => `${attempts} ${absences}`).values()) {
    const [{ message: believed } = {}] = some
    const ids = idsOf(some.map(({ message }) => message))
    for (const id of await markTexts(tx, ids, ['uncertain'], { state: 'uncertain' }, believed)) held.add(id)
  }
  return listed.filter(({ message }) => held.has(message.id))
}

/** Each record is one text's at most: of two twins in doubt, the list may show only one. */
async function match(tx: Transaction, listed: readonly Listed[]) {
  const sids = [...new Set(listed.flatMap(({ records }) => records.map(({ sid }) => sid)))]
  const taken = (await heldSids(tx, sids)).union(await listFailedSids(tx, sids))
  const told = await listToldOf(tx, sids)
  const found: [Message, CarrierRecord][] = []
  const absent: Message[] = []
  for (const { message, records } of listed) {
    const isOthers = (sid: string) => taken.has(sid) || (told.get(sid) ?? []).some((id) => id !== message.id)
    const record = records.find(({ sid }) => !isOthers(sid))
    if (record) {
      taken.add(record.sid)
      found.push([message, record])
    } else absent.push(message)
  }
  return { found, absent }
}

async function notFound(tx: Transaction, parts: Parts, absent: Message[], now: DateTime): Promise<void> {
  const {
    past = [],
    once = [],
    again = [],
    enough = [],
  } = Object.groupBy(absent, (message) => {
    if (message.usefulUntil && message.usefulUntil <= now) return 'past'
    if (message.absences + 1 < ABSENCES_NEEDED) return 'once'
    return message.attempts < MOST_ATTEMPTS ? 'again' : 'enough'
  })
  const dropped = { state: 'dropped', reason: 'pastUse', settledAt: now } as const
  const ended = await markTexts(tx, idsOf(past), ['uncertain'], dropped)
  for (const message of past) {
    const told = message.reason ?? 'pastUse' // the agent may know already: the carrier could not list
    if (ended.has(message.id)) await tellTextLost(tx, parts, message, told, now)
  }
  for (const [absences, some] of Map.groupBy(once, (message) => message.absences + 1)) {
    await lookAgain(tx, some, now, { absences, after: LOOK_AGAIN_AFTER })
  }
  await markTexts(tx, idsOf(again), ['uncertain'], { state: 'waiting', dueAt: now, absences: 0 })
  for (const message of enough) {
    await lost(tx, parts, message, { state: 'refused', reason: 'gaveUp', code: undefined }, now)
  }
}

async function lookAgain(
  tx: Transaction,
  messages: Message[],
  now: DateTime,
  { after, ...more }: { after: DurationLike; absences?: number },
) {
  const later = { state: 'uncertain', dueAt: now.plus(after), ...more } as const
  await markTexts(tx, idsOf(messages), ['uncertain'], later)
}

function idsOf(messages: readonly Message[]): string[] {
  return messages.map(({ id }) => id)
}
