import type { ErasedByArm } from '../../domain/trial/erased.ts'
import type { Arm } from '../../domain/trial/extras.ts'
import type { Deviation, TrialResult } from '../../domain/trial/result.ts'
import type { Kit, Referred } from '../engine/dialect.ts'

export function trialsTables(kit: Kit, { offices, probationers }: { offices: Referred; probationers: Referred }) {
  const trials = kit.table(
    'trials',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      // The very words that were hashed.
      protocol: c.text('protocol').notNull(),
      protocolHash: c.text('protocol_hash').notNull(),
      writtenAt: c.instant('written_at').notNull(),
      startedAt: c.instant('started_at'),
      until: c.instant('until'),
      stoppedAt: c.instant('stopped_at'),
      // Allocated, then erased with all that was theirs: only how many is kept.
      erased: c.count('erased').notNull().default(0),
      // Seen while it ran.
      deviations: c.json<Deviation[]>('deviations'),
      lookedAt: c.instant('looked_at'),
      // Figures, and rows without identity from which they come out again.
      result: c.sealedJson<TrialResult>('result'),
      // SHA-256 of what was read, in the one way to write it down.
      resultHash: c.text('result_hash'),
      exportedAt: c.instant('exported_at'),
      // Of those erased, how many they were in each arm and whom a text did harm: nobody is named, nor told apart.
      erasedByArm: c.json<ErasedByArm>('erased_by_arm'),
    }),
    (t) => [kit.index('trials_office').on(t.officeId, t.writtenAt)],
  )

  // Those that take part: the one that planned it from the beginning, each other once its administrator agreed.
  const trialOffices = kit.table(
    'trial_offices',
    (c) => ({
      trialId: c
        .text('trial_id')
        .notNull()
        .references(() => trials.id),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      joinedAt: c.instant('joined_at'),
    }),
    (t) => [kit.primaryKey({ columns: [t.trialId, t.officeId] }), kit.index('trial_offices_office').on(t.officeId)],
  )

  const allocations = kit.table(
    'allocations',
    (c) => ({
      trialId: c
        .text('trial_id')
        .notNull()
        .references(() => trials.id),
      probationerId: c
        .text('probationer_id')
        .notNull()
        .references(() => probationers.id),
      arm: c.text('arm').$type<Arm>().notNull(),
      stratum: c.text('stratum').notNull(),
      allocatedAt: c.instant('allocated_at').notNull(),
      complained: c.flag('complained').notNull().default(false),
    }),
    (t) => [
      kit.primaryKey({ columns: [t.trialId, t.probationerId] }),
      kit.index('allocations_person').on(t.probationerId),
    ],
  )

  // People no trial touches: who once wrote of a danger, or wants to be in none. Which of the two, and when, is not kept.
  const setApart = kit.table('set_apart', (c) => ({
    probationerId: c
      .text('probationer_id')
      .primaryKey()
      .references(() => probationers.id),
  }))

  return { trials, trialOffices, allocations, setApart }
}
