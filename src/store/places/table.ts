import type { Kit, Referred } from '../engine/dialect.ts'

export function placesTables(kit: Kit, { offices }: { offices: Referred }) {
  const places = kit.table(
    'places',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      key: c.text('key').notNull(),
      name: c.text('name').notNull(),
      address: c.text('address').notNull(),
      directions: c.text('directions'),
      contact: c.text('contact'),
    }),
    (t) => [kit.unique('places_key').on(t.officeId, t.key)],
  )

  return { places }
}
