import type { DateTime } from 'luxon'
import type { Conversation } from '../../conversation/conversation.ts'
import { readConversation, START } from '../../conversation/conversation.ts'
import type { Probationer } from '../../domain/people.ts'
import { Collision, type Session, type Transaction } from '../engine/database.ts'
import { and, eq, inArray, sql } from '../engine/drizzle.ts'
import { type Given, keptList, keptQuery } from '../engine/kept-query.ts'
import { listHolderIds, listHolders } from '../people/by-number.ts'
import { phoneKeyOf } from '../people/people.ts'

/** Where the conversation with a number stands, and who holds the number: nobody, one person, or those who share it. */
export interface Talk<Holder extends Pick<Probationer, 'id'> = Probationer> {
  phoneKey: string
  people: Holder[]
  conversation: Conversation
  revision: number
}

/** The conversation with a number as its present holders left it; a number that changed hands starts anew. */
export async function conversationWith(session: Session, phone: string): Promise<Talk> {
  const talk = (await conversationsWith(session, [phone])).get(phone)
  if (!talk) throw new Error('a number has a conversation')
  return talk
}

/** The conversations with these numbers, by number, in two reads. */
export async function conversationsWith(session: Session, phones: string[]): Promise<Map<string, Talk>> {
  return talksAmong(session, phones, await listHolders(session, phones))
}

/** The same, without opening what is sealed of the holders. */
export async function standingWith(
  session: Session,
  phones: string[],
): Promise<Map<string, Talk<Pick<Probationer, 'id'>>>> {
  const ids = await listHolderIds(session, phones)
  const holders = new Map([...ids].map(([phone, some]) => [phone, some.map((id) => ({ id }))]))
  return talksAmong(session, phones, holders)
}

async function talksAmong<Holder extends Pick<Probationer, 'id'>>(
  session: Session,
  phones: string[],
  holders: Map<string, Holder[]>,
): Promise<Map<string, Talk<Holder>>> {
  const keys = [...new Set(phones)].map((phone) => [phone, session.vault.lookups('phone', phone)] as const)
  const rows = await selectConversations(
    session,
    keys.flatMap(([, phoneKeys]) => phoneKeys),
    {},
  )
  const rowOf = new Map(rows.map((row) => [row.phoneKey, row]))
  return new Map(
    keys.map(([phone, phoneKeys]) => {
      const people = holders.get(phone) ?? []
      const phoneKey = phoneKeys.find((key) => rowOf.has(key)) ?? phoneKeyOf(session, phone)
      const row = rowOf.get(phoneKey)
      const theirs = row !== undefined && row.holders.join() === idsOf(people).join()
      const conversation = theirs ? readConversation(row.state) : START
      return [phone, { phoneKey, people, conversation, revision: row?.revision ?? 0 }]
    }),
  )
}

const selectConversations = keptList(({ db, tables: { conversations } }, phoneKeys: string[]) =>
  db.select().from(conversations).where(inArray(conversations.phoneKey, phoneKeys)),
)

/** Saves a conversation if nobody else moved it meanwhile; otherwise throws, and the whole transaction is undone. */
export async function saveConversation(
  tx: Transaction,
  { phoneKey, revision, people, conversation }: Talk,
  now: DateTime,
): Promise<void> {
  const next = { phoneKey, holders: idsOf(people), state: conversation, revision: revision + 1, updatedAt: now }
  const saved =
    revision === 0 ? await insertConversation(tx, next) : await updateConversation(tx, { ...next, before: revision })
  if (saved.length === 0) throw new Collision('the conversation moved meanwhile')
}

/** The same for the conversations with several numbers, in one statement. */
export async function saveConversations(
  { db, tables }: Transaction,
  talks: readonly Talk<Pick<Probationer, 'id'>>[],
  now: DateTime,
): Promise<void> {
  if (talks.length === 0) return
  const { conversations } = tables
  const next = talks.map(({ phoneKey, people, conversation, revision }) => ({
    phoneKey,
    holders: idsOf(people),
    state: conversation,
    revision: revision + 1,
    updatedAt: now,
  }))
  const saved = await db
    .insert(conversations)
    .values(next)
    .onConflictDoUpdate({
      target: conversations.phoneKey,
      set: {
        holders: sql`excluded.holders`,
        state: sql`excluded.state`,
        revision: sql`excluded.revision`,
        updatedAt: sql`excluded.updated_at`,
      },
      setWhere: sql`${conversations.revision} = excluded.revision - 1`,
    })
    .returning({ phoneKey: conversations.phoneKey })
  if (saved.length < talks.length) throw new Collision('a conversation moved meanwhile')
}

type ConversationRow = Session['tables']['conversations']['$inferInsert']

const insertConversation = keptQuery(({ db, tables }, { value }: Given<ConversationRow>) =>
  db
    .insert(tables.conversations)
    .values({
      phoneKey: value('phoneKey'),
      holders: value('holders'),
      state: value('state'),
      revision: value('revision'),
      updatedAt: value('updatedAt'),
    })
    .onConflictDoNothing()
    .returning({ phoneKey: tables.conversations.phoneKey }),
)

const updateConversation = keptQuery(({ db, tables }, { one, value }: Given<ConversationRow & { before: number }>) =>
  db
    .update(tables.conversations)
    .set({
      holders: value('holders'),
      state: value('state'),
      revision: value('revision'),
      updatedAt: value('updatedAt'),
    })
    .where(
      and(
        eq(tables.conversations.phoneKey, one('phoneKey', tables.conversations.phoneKey)),
        eq(tables.conversations.revision, one('before', tables.conversations.revision)),
      ),
    )
    .returning({ phoneKey: tables.conversations.phoneKey }),
)

function idsOf(people: readonly Pick<Probationer, 'id'>[]): string[] {
  return people.map(({ id }) => id)
}
