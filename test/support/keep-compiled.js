import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// The threads of the service under test take this over from the process of the tests, and would else strip and compile our sources anew each time.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled/threads', import.meta.url)))
