import { existsSync } from 'node:fs'
import { DateTime } from 'luxon'
import { noteCommand } from '../app/exports/note-command.ts'
import { LAST_BACKUP } from '../app/mark-names.ts'
import { backUp } from '../app/upkeep/back-up.ts'
import { secretFileOf } from '../secret.ts'
import { openWholeStore } from '../store/engine/half-copied.ts'
import { areNamesApart, listKeys } from '../store/keys/data-keys.ts'
import { setMark } from '../store/marks/marks.ts'
import { backup as words } from './backup-words.ts'
import { atHand, type Call, type Command, print, refuse } from './command.ts'
import { findSecret, storeFileOf } from './store-files.ts'
import { USAGE } from './usage.ts'

export const backupCommand: Command = {
  options: { json: { type: 'boolean' } },
  async run(call) {
    const [file, ...others] = call.positionals
    if (!file || others.length > 0) return refuse(`Usage: justif ${USAGE.backup}`)
    const storeFile = storeFileOf(call.config)
    // Opening would make an empty store, and its copy would pass for a backup.
    if (storeFile && !existsSync(storeFile)) return refuse(words.noStore(storeFile))
    const secret = storeFile ? findSecret(call.config, storeFile) : call.config.secretKey
    if (!secret) return refuse(words.noSecret(secretFileOf(storeFile ?? '')))
    return keep(call, file, storeFile, secret)
  },
}

async function keep(call: Call, file: string, storeFile: string | undefined, secret: string): Promise<number> {
  const store = await openWholeStore(call.config.databaseUrl, secret, call.config.namesKey)
  try {
    const kept = await backUp(store, file, () => noteCommand(atHand(store), 'storeCopied'))
    if ('problem' in kept) return refuse(words.failed[kept.problem](file))
    // Its age is told in /metrics.
    const now = DateTime.utc().toISO()
    await store.transaction((tx) => setMark(tx, LAST_BACKUP, now))
    const secretIn = call.config.secretKey || !storeFile ? 'SECRET_KEY' : secretFileOf(storeFile)
    const namesApart = areNamesApart(await listKeys(store))
    print(call, { file, ...kept, secretIn, namesApart }, words.kept(file, kept, secretIn, namesApart))
    return 0
  } finally {
    await store.close()
  }
}
