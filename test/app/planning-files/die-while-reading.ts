import { runUploads } from '../../../src/app/planning-files/run-uploads.ts'
import { readConfig } from '../../../src/config.ts'
import { openParts } from '../../../src/open-parts.ts'

/** A service in a process of its own that a file kills each time it is looked at. */
const read = readConfig({ ...process.env, LOG_LEVEL: 'silent' })
if ('problems' in read) throw new Error(read.problems.join('\n'))
const parts = await openParts(read.config)
const newId = () => {
  process.kill(process.pid, 'SIGKILL')
  return ''
}
await runUploads({ ...parts, newId }, new AbortController().signal)
await parts.store.close()
