import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { DateTime } from 'luxon'
import { expect, onTestFinished, test } from 'vitest'
import { bundled, startProcess } from '../support/service-process.ts'
import { newFolder } from '../support/store.ts'
import { openMortalService } from './mortal-service.ts'

test('a second service on the same file says why it does not start; once the first is dead, it does', {
  timeout: 120_000,
}, async () => {
  const mortal = await openMortalService(0, { asInProduction: true })
  const first = mortal.start()
  await first.listening
  const second = await mortal.start().ended
  expect(second).toMatchObject({ code: 1 })
  expect(second.said).toMatch(/another service runs on .*justif\.db: stop it first/)
  first.kill('SIGKILL')
  await first.ended
  const third = mortal.start()
  await third.listening
  third.kill('SIGTERM')
  expect(await third.ended).toMatchObject({ code: 0 })
})

test('on a port that somebody else has, it says which and what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const environment = { DATABASE_URL: `file:${newFolder()}/justif.db`, PORT: String(port) }
  const { code, said } = await startProcess(environment, {
    clockAt: DateTime.now(),
    main: await bundled('main'),
  }).ended
  expect(code).toBe(1)
  expect(said).toBe(
    `justif cannot start: another program listens on port ${port}: stop it, or give another one in PORT\n`,
  )
})
