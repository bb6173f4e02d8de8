import { noteCommand } from '../app/exports/note-command.ts'
import { type Rekeyed, rekey, type Stage } from '../app/upkeep/rekey.ts'
import type { Store } from '../store/engine/database.ts'
import { atHand, type Call } from './command.ts'
import { rekeyWords as words } from './rekey-words.ts'

/** Gives a store new keys, written in its journal first, and says how far it is. */
export async function giveNewKeys(
  call: Call,
  store: Store,
  how: Pick<NonNullable<Parameters<typeof rekey>[1]>, 'names' | 'waitMs' | 'pauseMs'>,
): Promise<Rekeyed> {
  await noteCommand(atHand(store), 'storeRekeyed')
  return rekey(store, { ...how, told: progress(call) })
}

/** One line a stage, and one for each tenth of the look-ups. */
function progress({ values }: Call): (stage: Stage, done: number, all: number) => void {
  let said = ''
  return (stage, done, all) => {
    const tenths = stage === 'lookUps' ? Math.floor((10 * done) / all) : 0
    if (values.json === true || said === `${stage} ${tenths}`) return
    said = `${stage} ${tenths}`
    process.stderr.write(`${words.progress[stage](10 * tenths, all)}\n`)
  }
}
