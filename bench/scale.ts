import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from './scale/measure.ts'
import { multiply } from './scale/multiply.ts'
import { seed } from './scale/seed.ts'

/**
 * What a national store costs: `npm run scale -- --store file:/tmp/scale/justif.db --fill --people 200000`, then the same with `--measure`. The
 * store is an SQLite file or an empty database of a Postgres; nothing in it is anybody's.
 */
const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'file:/tmp/justif-scale/justif.db' },
    fill: { type: 'boolean', default: false },
    measure: { type: 'boolean', default: false },
    people: { type: 'string', default: '200000' },
    each: { type: 'string', default: '15' },
    offices: { type: 'string', default: '100' },
    due: { type: 'string', default: '25000' },
    rate: { type: 'string', default: '1000' },
  },
})
const { store } = values
if (values.fill) {
  if (store.startsWith('file:')) mkdirSync(dirname(store.slice('file:'.length)), { recursive: true })
  await seed(store)
  await multiply(store, { people: Number(values.people), each: Number(values.each), offices: Number(values.offices) })
}
if (values.measure) await measure(store, { due: Number(values.due), rate: Number(values.rate) })
