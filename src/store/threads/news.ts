import type { Session } from '../engine/database.ts'
import { and, desc, eq, notInArray, sql } from '../engine/drizzle.ts'

/**
 * Deeds that leave every open page as it is: who looked at what or took it away, and who came in.
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

/** A word that is another one as soon as somebody wrote to an office or something was done there: two look-ups by an index. */
export async function readNewsMark({ db, tables }: Session, officeId: string): Promise<string> {
  const { journal, messages } = tables
  const [entry] = await db
    .select({ id: journal.id })
    .from(journal)
    .where(and(eq(journal.officeId, officeId), notInArray(journal.what, [...NO_NEWS])))
    .orderBy(desc(journal.at), desc(journal.id))
    .limit(1)
  const [text] = await db
    .select({ id: messages.id })
    .from(messages)
    // Written out: SQLite takes an index of some rows only where it reads which they are.
    .where(and(eq(messages.officeId, officeId), sql`${messages.direction} = 'in'`))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(1)
  return `${entry?.id ?? ''} ${text?.id ?? ''}`
}
