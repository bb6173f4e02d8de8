import type { ObligationValues } from '../../domain/schedule/obligation-changes.ts'
import type { Kit, Referred } from '../engine/dialect.ts'

export function obligationsTables(kit: Kit, { probationers }: { probationers: Referred }) {
  const obligations = kit.table(
    'obligations',
    (c) => ({
      id: c.text('id').primaryKey(),
      probationerId: c
        .text('probationer_id')
        .notNull()
        .references(() => probationers.id),
      key: c.text('key').notNull(),
      code: c.sealed('code'),
      words: c.sealed('words'),
      detail: c.sealed('detail'),
      proof: c.sealed('proof'),
      dueOn: c.text('due_on'),
      status: c.text('status').$type<'current' | 'lifted'>().notNull(),
      createdAt: c.instant('created_at').notNull(),
      // When its proof was last seen.
      provedAt: c.instant('proved_at'),
      // What files have said of it: the next is compared with that. Null: all that is known of it came from files.
      told: c.sealedJson<ObligationValues>('told'),
    }),
    (t) => [kit.unique('obligations_key').on(t.probationerId, t.key)],
  )

  return { obligations }
}
