import { existsSync } from 'node:fs'
import { DateTime } from 'luxon'
import { type Rekeyed, whyNotRekey } from '../app/upkeep/rekey.ts'
import { secretFileOf } from '../secret.ts'
import { openWholeStore } from '../store/engine/half-copied.ts'
import { areNamesApart } from '../store/keys/data-keys.ts'
import { backup } from './backup-words.ts'
import { type Command, print, refuse } from './command.ts'
import { giveNewKeys } from './give-new-keys.ts'
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
      const done = await giveNewKeys(call, store, { names })
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

function documentOf({ resumed, sealed, keys }: Rekeyed) {
  const told = keys.map(({ id, use, place, usedSince }) => ({ id, use, place, usedSince: usedSince?.toUTC().toISO() }))
  return { resumed, sealed, keys: told, at: DateTime.utc().toISO() }
}
