import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * Keeps what Node makes of our TypeScript and of the libraries for the next start: stripping and compiling them again is half of it.
 * Beside the libraries, never in a temporary folder that others share: Node runs what it finds there, so only who may write the code may
 * write it; where it cannot be written nothing is kept. What V8 keeps is bound to its flags: one folder for each set of them.
 * NODE_COMPILE_CACHE names another folder, NODE_DISABLE_COMPILE_CACHE=1 none.
 *
 * @param {'service' | 'commands'} name
 */
export function keepCompiled(name) {
  enableCompileCache(join(import.meta.dirname, '..', 'node_modules/.cache/justif', name))
}
