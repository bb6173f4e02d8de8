import { defineConfig } from 'vitest/config'
import { ClosingLine } from './test/support/closing-line.ts'
import { folderOfTests } from './test/support/files-in-memory.ts'
import { LongFirst } from './test/support/long-first.ts'

// Read by what is started once for all tests, Postgres; `env` gives it to the processes of the tests.
process.env.TMPDIR = folderOfTests()

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-server.ts', 'test/support/bundle.ts'],
    env: { TMPDIR: folderOfTests() },
    reporters: ['default', new ClosingLine()],
    tags: [{ name: 'long', description: 'Takes a second or more, or measures time.' }],
    execArgv: ['--import', new URL('test/support/keep-compiled.js', import.meta.url).href],
    // One process loads the code once for all files: 2 min 25 s against 7. No test leaves anything behind in a module.
    isolate: false,
    // By default a machine of two cores would use one: much of what the tests wait for is another process, or the disk.
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
