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

  // What a place was called before, or one that became it: a file that still says so finds it.
  const placeNames = kit.table(
    'place_names',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      key: c.text('key').notNull(),
      name: c.text('name').notNull(),
      address: c.text('address').notNull(),
      placeId: c
        .text('place_id')
        .notNull()
        .references(() => places.id),
    }),
    (t) => [kit.unique('place_names_key').on(t.officeId, t.key), kit.index('place_names_place').on(t.placeId)],
  )

  return { places, placeNames }
}
