import type { DateTime } from 'luxon'
import { removeSessionsBefore } from '../../store/agents/sessions.ts'
import { removeSignInLinksBefore } from '../../store/agents/sign-in-links.ts'
import { countExpired, KEPT_KINDS, type KeptKind, type Limits, removeExpired } from '../../store/upkeep/retention.ts'
import type { Parts } from '../parts.ts'
import { BACKUPS_KEPT_DAYS } from './kept-backups.ts'
import { letGoOfAccounts } from './let-go-of-accounts.ts'

/**
 * How many months each kind is kept, and why. This service is no file of record: the case is in the ministry's own application, so what
 * is kept here is what reminding needs, and what it takes to answer for it.
 */
export const KEPT_MONTHS: Record<Exclude<KeptKind, 'uploads'>, number> = {
  // Decisions offered by e-mail, once they have expired: for a month, a link used twice still says who did what. Then the journal does.
  links: 1,
  // Whoever had no appointment for a year has left, and an ended measure is no reason to keep a number. A trial not read yet keeps them until it is.
  people: 12,
  // "Was I told?" is asked when a missed appointment is judged, within months of it: counted from the text and from the appointment it is about.
  texts: 6,
  // People who wrote by mistake have nothing to do with us; three months let a probationer who changed phones be recognized.
  strangers: 3,
  // Copies of what agents have in their own mailbox: kept only to show that they were told. One that could not leave by then tells nobody anything.
  emails: 6,
  // What no e-mail could tell: it may hold a text, and is kept no longer than one.
  notices: 6,
  // Who did what, for disputes and audits: as long as the people themselves. The counts of each month stay.
  journal: 12,
  // The list of what waits is dealt with in days: nobody takes up what is a year old.
  requests: 12,
  // Of texts we do not know: kept while the carrier may still be asked about them.
  receipts: 3,
  // A conversation left for a year starts anew.
  conversations: 12,
  // Of people still followed: attendance is counted over two years at most.
  appointments: 24,
  // Whom hours that came free were offered to: nobody is offered more than three in three months, which this must remember.
  hours: 6,
  // What colleagues told each other of a talk: as long as its texts, which they are about.
  notes: 6,
  // A file may be named after somebody. As long as texts: until then, which file said what is asked.
  fileNames: 6,
  // Closed ones: as long as the journal may name them.
  tokens: 12,
  // Counted from the day a trial's result was last given out: an evaluator asks within months, and its rows name nobody.
  allocations: 6,
}

/** Where people were in a trial whose result nobody gave out, from the day it was read. */
export const NEVER_EXPORTED_MONTHS = 24

/**
 * Files that were loaded, or only looked at, with the lines to correct and how to undo them: long enough to come back after a weekend.
 * What they did to the planning is not forgotten with them.
 */
export const UPLOADS_KEPT_DAYS = 7

/** Sessions last 12 hours and links 15 minutes: nobody comes back to them. */
export const SIGNED_IN_KEPT = { days: 2 }

/** Removed in one transaction: nobody who writes to us waits behind a purge. */
const AT_ONCE = 200

type PurgeCounts = Record<KeptKind, number>

/** Lets go of what has been kept long enough, a batch at a time until told to stop, or only counts it. */
export async function purge(
  parts: Parts,
  { dryRun }: { dryRun: boolean },
  stopping?: AbortSignal,
): Promise<PurgeCounts> {
  const limits = limitsAt(parts.clock.now())
  const counts = { ...NONE }
  for (const kind of KEPT_KINDS) {
    counts[kind] = dryRun
      ? await countExpired(parts.store, kind, limits)
      : await removeAll(parts, kind, limits, stopping)
  }
  if (dryRun) return counts
  await forgetOldSessions(parts)
  await letGoOfAccounts(parts)
  await parts.store.letGo(parts.clock.now().minus({ days: BACKUPS_KEPT_DAYS }))
  return counts
}

const NONE = Object.fromEntries(KEPT_KINDS.map((kind) => [kind, 0])) as PurgeCounts

function limitsAt(now: DateTime): Limits {
  const ages = KEPT_KINDS.map((kind) => [
    kind,
    now.minus(kind === 'uploads' ? { days: UPLOADS_KEPT_DAYS } : { months: KEPT_MONTHS[kind] }),
  ])
  return { ...Object.fromEntries(ages), neverExported: now.minus({ months: NEVER_EXPORTED_MONTHS }), now } as Limits
}

/** Not counted: they hold data of agents only, and nothing uses them once they are over. */
async function forgetOldSessions({ store, clock }: Parts): Promise<void> {
  const over = clock.now().minus(SIGNED_IN_KEPT)
  await store.transaction(async (tx) => {
    await removeSessionsBefore(tx, over)
    await removeSignInLinksBefore(tx, over)
  })
}

async function removeAll({ store }: Parts, kind: KeptKind, limits: Limits, stopping?: AbortSignal): Promise<number> {
  let removed = 0
  for (;;) {
    const some = await store.transaction((tx) => removeExpired(tx, kind, limits, AT_ONCE))
    removed += some
    if (some < AT_ONCE || stopping?.aborted) return removed
  }
}
