import type { AgentLanguage, ChosenPages, Role } from '../../domain/people.ts'
import type { Kit, Referred } from '../engine/dialect.ts'

export function agentsTables(kit: Kit, { offices }: { offices: Referred }) {
  const agents = kit.table(
    'agents',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      email: c.sealed('email').notNull(),
      emailKey: c.text('email_key').notNull(),
      name: c.sealed('name').notNull(),
      role: c.text('role').$type<Role>().notNull(),
      coverId: c.text('cover_id'),
      coverFrom: c.instant('cover_from'),
      coverUntil: c.instant('cover_until'),
      language: c.text('language').$type<AgentLanguage>().notNull().default('fr'),
      // When and on which weekdays (1 Monday) their digest leaves; null: the office's hour, each working day.
      digestAt: c.text('digest_at'),
      digestDays: c.json<number[]>('digest_days'),
      urgentOnly: c.flag('urgent_only').notNull().default(false),
      wholeOffice: c.flag('whole_office').notNull().default(false),
      monthlyReport: c.flag('monthly_report').notNull().default(false),
      // The mail server refused the address for good: administrators are told.
      emailRefusedAt: c.instant('email_refused_at'),
      // Read with the agent: where nobody works for two offices, nothing more is read.
      elsewhere: c.json<Record<string, Role>>('elsewhere'),
      // Which lists of the pages they chose last, and whether single keys do something; null: as everybody.
      pages: c.json<ChosenPages>('pages'),
      createdAt: c.instant('created_at').notNull(),
    }),
    (t) => [kit.unique('agents_email').on(t.emailKey), kit.index('agents_office').on(t.officeId)],
  )

  const sessions = kit.table(
    'sessions',
    (c) => ({
      // A hash of what the cookie holds: whoever reads the store signs in nowhere.
      key: c.text('key').primaryKey(),
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      createdAt: c.instant('created_at').notNull(),
      seenAt: c.instant('seen_at').notNull(),
      // The office it looks at; null: the agent's own.
      officeId: c.text('office_id').references(() => offices.id),
      // Since when a second factor is proven; null: not, or not asked for.
      secondAt: c.instant('second_at'),
      // What the provider of identities said, which it asks for again as they sign out; null: a link of ours let them in.
      idToken: c.sealed('id_token'),
    }),
    (t) => [kit.index('sessions_agent').on(t.agentId)],
  )

  const signInLinks = kit.table(
    'sign_in_links',
    (c) => ({
      key: c.text('key').primaryKey(),
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      createdAt: c.instant('created_at').notNull(),
      usedAt: c.instant('used_at'),
    }),
    (t) => [kit.index('sign_in_links_agent').on(t.agentId, t.createdAt)],
  )

  // Who an agent is at a provider of identities: its address, and a keyed look-up of their `sub` there.
  const identities = kit.table('identities', (c) => ({
    agentId: c
      .text('agent_id')
      .primaryKey()
      .references(() => agents.id),
    issuer: c.text('issuer').notNull(),
    key: c.text('key').notNull(),
    createdAt: c.instant('created_at').notNull(),
  }))

  const secondFactors = kit.table('second_factors', (c) => ({
    agentId: c
      .text('agent_id')
      .primaryKey()
      .references(() => agents.id),
    secret: c.sealed('secret').notNull(),
    // The thirty seconds of the last code that was taken: none of them, or before, is taken again.
    lastStep: c.count('last_step').notNull(),
    failures: c.count('failures').notNull().default(0),
    failedAt: c.instant('failed_at'),
    createdAt: c.instant('created_at').notNull(),
  }))

  const recoveryCodes = kit.table(
    'recovery_codes',
    (c) => ({
      key: c.text('key').primaryKey(),
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
    }),
    (t) => [kit.index('recovery_codes_agent').on(t.agentId)],
  )

  return { agents, sessions, signInLinks, identities, secondFactors, recoveryCodes }
}
