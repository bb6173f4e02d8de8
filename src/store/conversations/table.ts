import type { Kit } from '../engine/dialect.ts'

export function conversationsTables(kit: Kit) {
  const conversations = kit.table('conversations', (c) => ({
    phoneKey: c.text('phone_key').primaryKey(),
    revision: c.count('revision').notNull(),
    // Who held the number: when it passes to somebody else, the conversation starts anew.
    holders: c.json<string[]>('holders').notNull(),
    state: c.sealedJson<unknown>('state').notNull(),
    updatedAt: c.instant('updated_at').notNull(),
  }))

  return { conversations }
}
