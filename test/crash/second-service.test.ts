import { expect, test } from 'vitest'
import { openMortalService } from './mortal-service.ts'

test('a second service on the same file says why it does not start; once the first is dead, it does', async () => {
  const mortal = await openMortalService(0)
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
