import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openMortalService, timesAccepted } from './mortal-service.ts'

const TEXTS = 5

/** Whoever replaces it waits no longer; a busy machine takes a moment to end a process. */
const WITHIN_SECONDS = 10
const MOMENT_SECONDS = 1

/** Seconds after which Fly kills what it told to stop. */
function killedAfter(): number {
  const [, seconds] = /^kill_timeout = "(\d+)s"$/m.exec(readFileSync('fly.toml', 'utf8')) ?? []
  return Number(seconds)
}

test('told to stop while the carrier is silent, it ends by itself within ten seconds, and what was in hand leaves once at the next start', {
  tags: ['long'],
  timeout: 120_000,
}, async () => {
  const mortal = await openMortalService(TEXTS)
  const service = mortal.start()
  await new Promise<void>((arrived) => {
    // It takes the text, and never says so.
    mortal.hooks.onAccepted = async () => {
      arrived()
      await service.ended
    }
  })
  const told = performance.now()
  service.kill('SIGTERM')
  expect(await service.ended).toMatchObject({ signal: null })
  expect((performance.now() - told) / 1000).toBeLessThan(WITHIN_SECONDS + MOMENT_SECONDS)
  expect(killedAfter()).toBeGreaterThan(WITHIN_SECONDS + MOMENT_SECONDS)
  mortal.hooks.onAccepted = undefined
  await mortal.reopenUntilQuiet()
  expect(timesAccepted(mortal)).toEqual(Array(TEXTS).fill(1))
})
