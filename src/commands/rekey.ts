import { existsSync } from 'node:fs'
import { DateTime } from 'luxon'
import { noteCommand } from '../app/exports/note-command.ts'
import { type Rekeyed, rekey, type Stage, whyNotRekey } from '../app/upkeep/rekey.ts'
import { secretFileOf } from '../secret.ts'
import { openWholeStore } from '../store/engine/half-copied.ts'
import { areNamesApart } from '../store/keys/data-keys.ts'
import { backup } from './backup-words.ts'
import { atHand, type Call, type Command, print, refuse } from './command.ts'
import { rekeyWords as words } from './rekey-words.ts'
import { findSecret, isInUse, storeFileOf } from './store-files.ts'
import { USAGE } from './usage.ts'

export const rekeyCommand: Command = {
  options: { names: { type: 'string' }, json: { type: 'boolean' } },
  async run(call) {
    const { names } = call.values
    if (call.positionals.length > 0 || !isNames(names)) return refuse(`Usage: justif ${USAGE.rekey}`)
    const storeFile = storeFileOf(call.config)
    // Opening would make an empty store.
    if (storeFile && !existsSync(storeFile)) return refuse(words.noStore(storeFile))
    const secret = storeFile ? findSecret(call.config, storeFile) : call.config.secretKey
    if (!secret) return refuse(backup.noSecret(secretFileOf(storeFile ?? '')))
    // Nobody knows whether a service on a file was given NAMES_KEY: it is to be started again with it anyway.
    if (storeFile && names === 'on' && (await isInUse(storeFile))) return refuse(words.inUse)
    const store = await openWholeStore(call.config.databaseUrl, secret, call.config.namesKey)
    try {
      const problem = await whyNotRekey(store, names)
      if (problem) return refuse(words.refused[problem])
      await noteCommand(atHand(store), 'storeRekeyed')
      const done = await rekey(store, { names, told: progress(call) })
      print(call, documentOf(done), words.done({ ...done, names: areNamesApart(done.keys) }))
      return 0
    } finally {
      await store.close()
    }
  },
}

function isNames(value: unknown): value is 'on' | 'off' | undefined {
  return value === undefined || value === 'on' || value === 'off'
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
