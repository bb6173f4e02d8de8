import type { DateTime } from 'luxon'
import { type AgentAction, readAction, writeAction } from '../../domain/agent-action.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, eq, gt, isNull } from '../engine/drizzle.ts'
import { keptInsert } from '../engine/kept-insert.ts'

/** What a link of an e-mail does, for whom and about whom. */
export interface NewActionLink {
  agentId: string
  officeId: string
  action: AgentAction
  probationerId: string
  appointmentId?: string | undefined
  requestId?: string | undefined
  /** Of the appointment when the link was made: what has changed since is not decided by it. */
  version?: number | undefined
  expiresAt: DateTime
}

export interface ActionLink extends NewActionLink {
  createdAt: DateTime
  usedAt: DateTime | undefined
  usedById: string | undefined
}

/** Each `token` is what an e-mailed address ends with; the store keeps a keyed hash of it. */
export async function addActionLinks(
  tx: Transaction,
  links: readonly (NewActionLink & { token: string })[],
  now: DateTime,
): Promise<void> {
  await insertLinks(
    tx,
    links.map(({ token, action, ...rest }) => ({
      ...rest,
      key: keyOf(tx, token),
      action: writeAction(action),
      createdAt: now,
    })),
  )
}

const insertLinks = keptInsert('actionLinks', ({ db, tables: { actionLinks } }, rows) =>
  db.insert(actionLinks).values(rows),
)

/** A link, used or not, whatever its age. Looking spends nothing: mail scanners look. */
export async function findActionLink(session: Session, token: string): Promise<ActionLink | undefined> {
  const { actionLinks } = session.tables
  const [row] = await session.db
    .select()
    .from(actionLinks)
    .where(eq(actionLinks.key, keyOf(session, token)))
  return row && asLink(row)
}

/** Spends a link that is neither used nor too old: once, whoever else does so at the same moment. False when it could not be. */
export async function spendActionLink(
  tx: Transaction,
  token: string,
  agentId: string,
  now: DateTime,
): Promise<boolean> {
  const { actionLinks } = tx.tables
  const spent = await tx.db
    .update(actionLinks)
    .set({ usedAt: now, usedById: agentId })
    .where(and(eq(actionLinks.key, keyOf(tx, token)), isNull(actionLinks.usedAt), gt(actionLinks.expiresAt, now)))
    .returning({ key: actionLinks.key })
  return spent.length > 0
}

function keyOf({ vault }: Session, token: string): string {
  return vault.lookup('action', token)
}

function asLink(row: Session['tables']['actionLinks']['$inferSelect']): ActionLink {
  return {
    agentId: row.agentId,
    officeId: row.officeId,
    action: readAction(row.action),
    probationerId: row.probationerId ?? '',
    appointmentId: row.appointmentId ?? undefined,
    requestId: row.requestId ?? undefined,
    version: row.version ?? undefined,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    usedAt: row.usedAt ?? undefined,
    usedById: row.usedById ?? undefined,
  }
}
