import type { DateTime } from 'luxon'
import type { RunningTrial } from '../../domain/trial/eligible.ts'
import type { Protocol } from '../../domain/trial/protocol.ts'
import type { TrialResult } from '../../domain/trial/result.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, desc, eq, inArray, isNotNull, isNull } from '../engine/drizzle.ts'
import { keptList } from '../engine/kept-query.ts'

/** A trial as it is kept: `words` are those of the protocol that were hashed. */
export interface Trial {
  id: string
  officeId: string
  words: string
  protocol: Protocol
  protocolHash: string
  writtenAt: DateTime
  startedAt: DateTime | undefined
  until: DateTime | undefined
  stoppedAt: DateTime | undefined
  erased: number
  lookedAt: DateTime | undefined
  result: TrialResult | undefined
}

export async function addTrial(
  { db, tables }: Transaction,
  trial: { id: string; officeId: string; words: string; protocolHash: string },
  now: DateTime,
): Promise<void> {
  const { words, ...rest } = trial
  await db.insert(tables.trials).values({ ...rest, protocol: words, writtenAt: now })
}

/** Those of an office, the latest first. */
export async function listTrials({ db, tables: { trials } }: Session, officeId: string): Promise<Trial[]> {
  const rows = await db.select().from(trials).where(eq(trials.officeId, officeId)).orderBy(desc(trials.writtenAt))
  return rows.map(asTrial)
}

export async function findTrial({ db, tables: { trials } }: Session, id: string): Promise<Trial | undefined> {
  const [row] = await db.select().from(trials).where(eq(trials.id, id))
  return row && asTrial(row)
}

/** Those of these that have begun and were not stopped, as far as whom they are about. */
export async function listRunning(session: Session, ids: string[]): Promise<RunningTrial[]> {
  return (await selectTrials(session, ids, {})).flatMap((row) => {
    const { id, officeId, protocol, startedAt, until, stoppedAt } = asTrial(row)
    const { extra, types } = protocol
    return startedAt && until && !stoppedAt ? { id, officeId, extra, types, startedAt, until } : []
  })
}

const selectTrials = keptList(({ db, tables: { trials } }, ids: string[]) =>
  db.select().from(trials).where(inArray(trials.id, ids)),
)

/** Forgets a trial that never began; false when it has. */
export async function removePlanned({ db, tables: { trials } }: Transaction, id: string): Promise<boolean> {
  const gone = await db
    .delete(trials)
    .where(and(eq(trials.id, id), isNull(trials.startedAt)))
    .returning({ id: trials.id })
  return gone.length > 0
}

/** Begins a trial; false when it had begun. */
export async function startTrial(
  { db, tables: { trials } }: Transaction,
  id: string,
  span: { startedAt: DateTime; until: DateTime },
): Promise<boolean> {
  const begun = await db
    .update(trials)
    .set(span)
    .where(and(eq(trials.id, id), isNull(trials.startedAt)))
    .returning({ id: trials.id })
  return begun.length > 0
}

/** Ends a trial before its time; false when it does not run. */
export async function stopTrial({ db, tables: { trials } }: Transaction, id: string, at: DateTime): Promise<boolean> {
  const stopped = await db
    .update(trials)
    .set({ stoppedAt: at })
    .where(and(eq(trials.id, id), isNotNull(trials.startedAt), isNull(trials.stoppedAt), isNull(trials.lookedAt)))
    .returning({ id: trials.id })
  return stopped.length > 0
}

/** Keeps what a look read. The first is kept for good; `again` where the protocol allows for looks at any time. */
export async function keepResult(
  { db, tables: { trials } }: Transaction,
  id: string,
  { result, at, again }: { result: TrialResult; at: DateTime; again: boolean },
): Promise<boolean> {
  const kept = await db
    .update(trials)
    .set({ result, lookedAt: at })
    .where(and(eq(trials.id, id), isNotNull(trials.startedAt), again ? undefined : isNull(trials.lookedAt)))
    .returning({ id: trials.id })
  return kept.length > 0
}

function asTrial({ protocol, ...row }: Session['tables']['trials']['$inferSelect']): Trial {
  return {
    ...row,
    words: protocol,
    protocol: JSON.parse(protocol) as Protocol,
    startedAt: row.startedAt ?? undefined,
    until: row.until ?? undefined,
    stoppedAt: row.stoppedAt ?? undefined,
    lookedAt: row.lookedAt ?? undefined,
    result: row.result ?? undefined,
  }
}
