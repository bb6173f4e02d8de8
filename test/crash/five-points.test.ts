import { describe, expect, test } from 'vitest'
import { openMortalService, timesAccepted } from './mortal-service.ts'

/**
 * The service killed where it hurts, put together again until quiet: each text reached the carrier once, and none is missing. That a process which
 * starts does the same, random-moments.test.ts sees.
 */
const TEXTS = 5

describe('a service killed', { timeout: 120_000 }, () => {
  test('before it claims a text', async () => {
    const mortal = await openMortalService(TEXTS)
    expect(await mortal.start('beforeClaim').ended).toMatchObject({ signal: 'SIGKILL' })
    expect(await mortal.states()).toEqual({ waiting: TEXTS })
    await ends(mortal)
  })

  test('after its claim, before a word is said to the carrier', async () => {
    const mortal = await openMortalService(TEXTS)
    expect(await mortal.start('afterClaim').ended).toMatchObject({ signal: 'SIGKILL' })
    expect(await mortal.states()).toEqual({ sending: TEXTS })
    expect(mortal.carrier.creates).toBe(0)
    await ends(mortal)
  })

  test('with its request written, which the carrier never took', async () => {
    const mortal = await openMortalService(TEXTS)
    const service = mortal.start()
    mortal.hooks.onArrival = async () => {
      service.kill('SIGKILL')
      await service.ended
      throw new Error('the carrier dies with it')
    }
    expect(await service.ended).toMatchObject({ signal: 'SIGKILL' })
    expect(mortal.carrier.accepted).toHaveLength(0)
    expect(await mortal.states()).toEqual({ sending: TEXTS })
    mortal.hooks.onArrival = undefined
    await ends(mortal)
  })

  test('with its text accepted, before the answer came', async () => {
    const mortal = await openMortalService(TEXTS)
    const service = mortal.start()
    mortal.hooks.onAccepted = async () => {
      service.kill('SIGKILL')
      await service.ended
    }
    expect(await service.ended).toMatchObject({ signal: 'SIGKILL' })
    expect(mortal.carrier.accepted.length).toBeGreaterThan(0)
    expect(await mortal.states()).toEqual({ sending: TEXTS })
    mortal.hooks.onAccepted = undefined
    await ends(mortal)
  })

  test('with its text accepted and the answer read, before this was committed', async () => {
    const mortal = await openMortalService(TEXTS)
    expect(await mortal.start('beforeCommit').ended).toMatchObject({ signal: 'SIGKILL' })
    expect(mortal.carrier.accepted.length).toBeGreaterThan(0)
    expect(await mortal.states()).toEqual({ sending: TEXTS })
    await ends(mortal)
  })

  test('after the first commit', async () => {
    const mortal = await openMortalService(TEXTS)
    expect(await mortal.start('afterCommit').ended).toMatchObject({ signal: 'SIGKILL' })
    expect(await mortal.states()).toEqual({ sent: 1, sending: TEXTS - 1 })
    await ends(mortal)
  })
})

async function ends(mortal: Awaited<ReturnType<typeof openMortalService>>) {
  await mortal.reopenUntilQuiet()
  expect(timesAccepted(mortal)).toEqual(Array.from({ length: TEXTS }, () => 1))
  expect(await mortal.states()).toEqual({ sent: TEXTS })
}
