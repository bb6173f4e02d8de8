import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Keeps what Node makes of our TypeScript and of the libraries for the next start: stripping and compiling them again is half of it.
// JavaScript, and loaded before anything else (`node --import`): whatever TypeScript is not kept yet brings in Node's stripper, 100 ms and
// 15 MB. Beside the libraries, never in a temporary folder that others share: Node runs what it finds there, so only who may write the
// code may write it; where it cannot be written nothing is kept. NODE_COMPILE_CACHE names another folder, NODE_DISABLE_COMPILE_CACHE=1 none.
enableCompileCache(join(import.meta.dirname, '..', 'node_modules/.cache/justif'))
