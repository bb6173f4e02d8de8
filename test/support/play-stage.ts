import type { Parts } from '../../src/app/parts.ts'
import { listOffices } from '../../src/store/offices.ts'
import { listByCases, setProbationer } from '../../src/store/people.ts'
import { caseOf, type Scene } from './play-scene.ts'

/** What no file says of people: an agent wrote it down. */
export async function arrange({ store }: Parts, { protectedAdults, paused }: Scene): Promise<void> {
  const [office] = await listOffices(store)
  if (!office) throw new Error('a play needs an office')
  await store.transaction(async (tx) => {
    for (const who of [...protectedAdults, ...paused]) {
      const [probationer] = await listByCases(tx, office.id, [caseOf(who)])
      if (!probationer) throw new Error(`nobody called ${who} has an appointment in this play`)
      await setProbationer(tx, probationer.id, {
        protectedAdult: protectedAdults.includes(who),
        ...(paused.includes(who) && { pausedReason: 'hospital' }),
      })
    }
  })
}
