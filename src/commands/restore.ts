import { DateTime } from 'luxon'
import { noteCommand } from '../app/exports/note-command.ts'
import { doubtDueTexts } from '../app/texts/doubt-due-texts.ts'
import { beginReconciling } from '../app/upkeep/reconcile.ts'
import { restore } from '../app/upkeep/restore.ts'
import { restoreToPostgres } from '../app/upkeep/restore-to-postgres.ts'
import { longDayAndTime } from '../locales/fr/page-dates.ts'
import { openParts } from '../open-parts.ts'
import { secretFileOf } from '../secret.ts'
import type { Store } from '../store/engine/database.ts'
import { openWholeStore } from '../store/engine/half-copied.ts'
import { sealPutBack } from '../store/journal/seals.ts'
import { listOffices } from '../store/offices/offices.ts'
import { backup as words } from './backup-words.ts'
import { type Call, type Command, print, refuse } from './command.ts'
import { findSecret, storeFileOf } from './store-files.ts'
import { USAGE } from './usage.ts'

export const restoreCommand: Command = {
  options: { reconcile: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(call) {
    const [copy, ...others] = call.positionals
    const onlyReconcile = call.values.reconcile === true
    if (onlyReconcile === (copy !== undefined) || others.length > 0) return refuse(`Usage: justif ${USAGE.restore}`)
    const storeFile = storeFileOf(call.config)
    const secret = storeFile ? findSecret(call.config, storeFile) : call.config.secretKey
    if (!secret) return refuse(words.noSecret(secretFileOf(storeFile ?? '')))
    return copy === undefined ? afterOthers(call, secret) : putBack(call, copy, storeFile, secret)
  },
}

async function putBack(call: Call, copy: string, storeFile: string | undefined, secret: string): Promise<number> {
  let readied: Readied | undefined
  const prepare = async (store: Store) => {
    readied = await makeReady(call, store)
  }
  const { namesKey, databaseUrl } = call.config
  const now = DateTime.utc()
  const restored = storeFile
    ? await restore({ copy, storeFile, secret, namesKey, now, prepare })
    : await restoreToPostgres({ copy, databaseUrl, secret, namesKey, prepare })
  if ('problem' in restored) return refuse(words.failed[restored.problem](copy))
  print(call, { ...restored, ...documentOf(readied) }, words.restored(restored, sayable(readied)))
  return 0
}

/** A store that pg_restore, Litestream or a snapshot of the disk put back: what may have left since must not leave again. */
async function afterOthers(call: Call, secret: string): Promise<number> {
  const store = await openWholeStore(call.config.databaseUrl, secret, call.config.namesKey)
  try {
    const readied = await makeReady(call, store)
    print(call, documentOf(readied), words.readied(sayable(readied)))
    return 0
  } finally {
    await store.close()
  }
}

interface Readied {
  doubted: number
  /** When the copy was made, to the minute, and the zone to say it in. */
  copiedAt: DateTime | undefined
  zone: string
}

async function makeReady(call: Call, store: Store): Promise<Readied> {
  const parts = await openParts(call.config, { store })
  try {
    const doubted = await doubtDueTexts(parts)
    const copiedAt = await store.transaction(async (tx) => {
      await sealPutBack(tx)
      return beginReconciling(tx)
    })
    await noteCommand(parts, 'storeRestored')
    return { doubted, copiedAt, zone: (await listOffices(store))[0]?.zone ?? 'utc' }
  } finally {
    await parts.mailer.close()
  }
}

function documentOf(readied: Readied | undefined) {
  return { textsToLookFor: readied?.doubted ?? 0, lostSince: readied?.copiedAt?.toUTC().toISO() ?? null }
}

function sayable(readied: Readied | undefined): { doubted: number; lostSince: string | undefined } {
  const { doubted = 0, copiedAt, zone = 'utc' } = readied ?? {}
  return { doubted, lostSince: copiedAt && longDayAndTime(copiedAt.setZone(zone)) }
}
