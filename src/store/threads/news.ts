import type { Session } from '../engine/database.ts'
import { and, desc, eq, sql } from '../engine/drizzle.ts'

/**
 * Deeds that leave every open page as it is: who looked at what or took it away, and who came in. Of so many in a row the next entry is not
 * looked for.
 */
export const NO_NEWS: readonly string[] = [
  ...['personRead', 'agendaPrinted', 'fileLinesTaken', 'planningExported', 'personExported', 'storeCopied'],
  ...['trialRead', 'trialExported', 'changesRead', 'fileTried', 'tokenRefused'],
  ...['signedIn', 'signInRefused', 'identityRefused', 'secondFactorRefused', 'signInLinkMade', 'signedOutEverywhere'],
  ...['recoveryCodeUsed', 'cameFromElsewhere', 'accessRefused', 'strangerRefused', 'emailUnverified', 'signInTooWeak'],
  ...[
    'signInGivenUp',
    'providerAnswerRefused',
    'firstLinkRefused',
    'signInSlowed',
    'misreadingsExported',
    'paperLeft',
    'storeRekeyed',
  ],
]
const LOOKED_THROUGH = 50

/** A word that is another one as soon as somebody wrote to an office or something was done there: two look-ups by an index. */
export async function readNewsMark({ db, tables }: Session, officeId: string): Promise<string> {
  const { journal, messages } = tables
  const entries = await db
    .select({ id: journal.id, what: journal.what })
    .from(journal)
    .where(eq(journal.officeId, officeId))
    .orderBy(desc(journal.at), desc(journal.id))
    .limit(LOOKED_THROUGH)
  const [text] = await db
    .select({ id: messages.id })
    .from(messages)
    // Written out: SQLite takes an index of some rows only where it reads which they are.
    .where(and(eq(messages.officeId, officeId), sql`${messages.direction} = 'in'`))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(1)
  return `${entries.find(({ what }) => !NO_NEWS.includes(what))?.id ?? ''} ${text?.id ?? ''}`
}
