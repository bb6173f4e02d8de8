import { copyFileSync, writeSync } from 'node:fs'
import { DateTime } from 'luxon'
import { backUp } from '../../src/app/upkeep/back-up.ts'
import { restore } from '../../src/app/upkeep/restore.ts'
import { openStore } from '../../src/store/engine/open-store.ts'

/** Makes a copy of a store, says so when it works on it, and stays there until it is killed. */
const [what, file = '', secret = ''] = process.argv.slice(2)
setInterval(() => {}, 1000)
const stay = (): Promise<never> => {
  writeSync(1, 'at work')
  return new Promise(() => {})
}

const store = await openStore(`file:${file}`, secret)
if (what === 'preview') await store.rehearse(stay)
if (what === 'backup') {
  const backup = async (target: string) => {
    copyFileSync(file, target)
    return stay()
  }
  await backUp({ ...store, backup }, `${file}.of-today`)
}
if (what === 'restore') {
  await backUp(store, `${file}.copy`)
  await store.close()
  await restore({ copy: `${file}.copy`, storeFile: file, secret, now: DateTime.utc(), prepare: stay })
}
