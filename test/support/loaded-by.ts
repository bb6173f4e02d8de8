import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'

/** Loaded into a process before all else (`--import`): when it ends it writes the files and packages it loaded to its descriptor 3. */
const loaded = new Set<string>()
registerHooks({
  load(url, context, next) {
    loaded.add(url)
    return next(url, context)
  },
})
process.on('exit', () => writeSync(3, [...loaded].join('\n')))
