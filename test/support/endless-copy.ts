import { copyFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DateTime } from 'luxon'
import { backUp } from '../../src/app/upkeep/back-up.ts'
import { backUpTonight } from '../../src/app/upkeep/back-up-tonight.ts'
import { restore } from '../../src/app/upkeep/restore.ts'
import { readConfig } from '../../src/config.ts'
import { openParts } from '../../src/open-parts.ts'
import { openStore } from '../../src/store/engine/open-store.ts'

/** Makes a copy of a store, says so when it works on it, and stays there until it is killed. */
const [what, file = '', secret = '', namesKey = ''] = process.argv.slice(2)
setInterval(() => {}, 1000)
const stay = (): Promise<never> => {
  writeSync(1, 'at work')
  return new Promise(() => {})
}

const store = await openStore(`file:${file}`, secret, namesKey || undefined)
if (what === 'preview') await store.rehearse(stay)
if (what === 'backup') {
  const backup = async (target: string) => {
    copyFileSync(file, target)
    return stay()
  }
  await backUp({ ...store, backup }, `${file}.of-today`)
}
if (what === 'tonight') {
  const backup = async (target: string) => {
    copyFileSync(file, target)
    return stay()
  }
  const read = readConfig({ BACKUP_FOLDER: join(dirname(file), 'copies'), LOG_LEVEL: 'silent' })
  if ('problems' in read) throw new Error(read.problems.join())
  await backUpTonight(await openParts(read.config, { store: { ...store, backup } }))
}
if (what === 'restore') {
  await backUp(store, `${file}.copy`)
  await store.close()
  await restore({ copy: `${file}.copy`, storeFile: file, secret, now: DateTime.utc(), prepare: stay })
}
throw new Error(`nothing to copy: ${what}`)
