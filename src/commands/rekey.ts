import { existsSync } from 'node:fs'
import { DateTime } from 'luxon'
import { type Rekeyed, rekey, type Stage } from '../app/upkeep/rekey.ts'
import { openStore } from '../store/engine/open-store.ts'
import { backup } from './backup-words.ts'
import { type Call, type Command, print, refuse } from './command.ts'
import { rekeyWords as words } from './rekey-words.ts'
import { findSecret, secretFileOf, storeFileOf } from './store-files.ts'
import { USAGE } from './usage.ts'

export const rekeyCommand: Command = {
  options: { json: { type: 'boolean' } },
  async run(call) {
    if (call.positionals.length > 0) return refuse(`Usage: justif ${USAGE.rekey}`)
    const storeFile = storeFileOf(call.config)
    // Opening would make an empty store.
    if (storeFile && !existsSync(storeFile)) return refuse(words.noStore(storeFile))
    const secret = storeFile ? findSecret(call.config, storeFile) : call.config.secretKey
    if (!secret) return refuse(backup.noSecret(secretFileOf(storeFile ?? '')))
    const store = await openStore(call.config.databaseUrl, secret)
    try {
      const done = await rekey(store, { told: progress(call) })
      print(call, documentOf(done), words.done(done))
      return 0
    } finally {
      await store.close()
    }
  },
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

function documentOf({ resumed, sealed, keys }: Rekeyed) {
  const told = keys.map(({ id, use, place, usedSince }) => ({ id, use, place, usedSince: usedSince?.toUTC().toISO() }))
  return { resumed, sealed, keys: told, at: DateTime.utc().toISO() }
}
