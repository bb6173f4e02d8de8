import { and, asc, eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Session, Transaction } from './database.ts'

/** Why something waits for a person. */
export type RequestKind =
  | 'danger'
  | 'move'
  | 'cannotCome'
  | 'late'
  | 'question'
  | 'callback'
  | 'document'
  | 'newPhone'
  | 'wrongNumber'
  | 'optedOut'
  | 'stranger'
  | 'unreachable'
  | 'notUnderstood'

export interface NewRequest {
  id: string
  /** Unique: the same cause asks once. */
  key: string
  officeId: string
  probationerId?: string | undefined
  appointmentId?: string | undefined
  messageId?: string | undefined
  kind: RequestKind
}

/** Leaves something for a person to deal with. */
export async function openRequest({ db, tables }: Transaction, request: NewRequest, now: DateTime): Promise<void> {
  await db
    .insert(tables.requests)
    .values({ ...request, status: 'open', createdAt: now })
    .onConflictDoNothing()
}

export async function listOpenRequests({ db, tables }: Session, officeId: string) {
  return db
    .select()
    .from(tables.requests)
    .where(and(eq(tables.requests.officeId, officeId), eq(tables.requests.status, 'open')))
    .orderBy(asc(tables.requests.createdAt), asc(tables.requests.id))
}
