import { DateTime } from 'luxon'
import { doubtDueTexts } from '../app/texts/doubt-due-texts.ts'
import { restore } from '../app/upkeep/restore.ts'
import { openParts } from '../open-parts.ts'
import type { Store } from '../store/engine/database.ts'
import { backup as words } from './backup-words.ts'
import { type Call, type Command, print, refuse } from './command.ts'
import { findSecret, secretFileOf, storeFileOf } from './store-files.ts'
import { USAGE } from './usage.ts'

export const restoreCommand: Command = {
  options: { json: { type: 'boolean' } },
  async run(call) {
    const [copy, ...others] = call.positionals
    if (!copy || others.length > 0) return refuse(`Usage: justif ${USAGE.restore}`)
    const storeFile = storeFileOf(call.config)
    if (!storeFile) return refuse(words.withPostgres)
    const secret = findSecret(call.config, storeFile)
    if (!secret) return refuse(words.noSecret(secretFileOf(storeFile)))
    return putBack(call, copy, storeFile, secret)
  },
}

async function putBack(call: Call, copy: string, storeFile: string, secret: string): Promise<number> {
  let doubted = 0
  const prepare = async (store: Store) => {
    const parts = await openParts(call.config, { store })
    doubted = await doubtDueTexts(parts).finally(() => parts.mailer.close())
  }
  const restored = await restore({ copy, storeFile, secret, now: DateTime.utc(), prepare })
  if ('problem' in restored) return refuse(words.failed[restored.problem](copy))
  print(call, { ...restored, textsToLookFor: doubted }, words.restored(restored, doubted))
  return 0
}
