import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { beyond } from '../../../src/store/engine/beyond.ts'
import { and, asc, eq, sql } from '../../../src/store/engine/drizzle.ts'
import { eachEngine } from '../../support/store.ts'
import { layGround } from '../ground.ts'

eachEngine((open, engine) => {
  test('pages of any length hold each row once, in the order of the column and then of ids', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const { promiseCounts } = store.tables
    const { due, day } = promiseCounts
    const counts = ['e1', 'a2', 'c1', 'b2', 'd2', 'f3', 'g1'].map((day) => ({ day, due: Number(day.slice(1)) }))
    await store.transaction((tx) =>
      tx.db
        .insert(promiseCounts)
        .values(counts.map((one) => ({ ...one, officeId, promise: 'texts' as const, kept: 0, worst: 0 }))),
    )
    for (const limit of [1, 2, 3, 10]) {
      const seen: string[] = []
      for (
        let last: { due: number; day: string } | undefined = { due: 1, day: '' };
        last && seen.length <= counts.length;
      ) {
        const page: { due: number; day: string }[] = await store.db
          .select({ due, day })
          .from(promiseCounts)
          .where(beyond(due, last.due, day, last.day))
          .orderBy(asc(due), asc(day))
          .limit(limit)
        seen.push(...page.map((one) => one.day))
        last = page.at(-1)
      }
      expect(seen).toEqual(['c1', 'e1', 'g1', 'a2', 'b2', 'd2', 'f3'])
    }
  })

  test.runIf(engine === 'sqlite')('a page is sought in the index from where the page before it ended', async () => {
    const { db, tables } = await open()
    const { officeId, startsAt, id } = tables.appointments
    const page = db
      .select({ id })
      .from(tables.appointments)
      .where(and(eq(officeId, 'one'), beyond(startsAt, DateTime.now(), id, 'one')))
      .orderBy(asc(startsAt), asc(id))
    const plan = await db.all<unknown[]>(sql`explain query plan ${sql.join([page.getSQL()])}`)
    expect(plan.flat()).toContain('SEARCH appointments USING INDEX appointments_day (office_id=? AND starts_at>?)')
  })
})
