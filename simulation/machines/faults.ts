import { setTimeout as pause } from 'node:timers/promises'
import type { CarrierDouble } from '../../test/support/carrier.ts'
import type { ServiceProcess } from '../../test/support/service-process.ts'
import { phoneOf } from './planning.ts'

/** Of a hundred texts the carrier takes two and answers nothing of use, is asked again for one, and falls over one. */
export function misbehave(carrier: CarrierDouble, people: number): void {
  for (let person = 0; person < people; person++) {
    const answer = FAULTS[person % 100]
    if (answer) carrier.misbehave({ to: phoneOf(person), answer })
  }
}

/** Whether the carrier does wrong once with a text to this person. */
export function meetsFault(phone: string, people: number): boolean {
  return Object.keys(FAULTS).some((person) => {
    for (let one = Number(person); one < people; one += 100) if (phoneOf(one) === phone) return true
    return false
  })
}

const FAULTS: Record<number, NonNullable<Parameters<CarrierDouble['misbehave']>[0]['answer']>> = {
  7: 'acceptThenReset',
  37: { status: 429, code: 20429, retryAfter: '1' },
  67: 'acceptThen500',
  87: { status: 503 },
}

/**
 * Kills so many times a machine chosen at random, at a random moment of those that are given, and starts another in its place a second later; in
 * the middle of them Postgres is restarted. Says which has just died, before another is started. Resolves when all has been done.
 */
export async function makeTrouble(
  { kills, everyMs, restart }: { kills: number; everyMs: number; restart?: (() => Promise<void>) | undefined },
  living: Map<number, ServiceProcess>,
  start: (port: number) => ServiceProcess,
  died: () => Promise<void>,
): Promise<void> {
  for (let turn = 0; turn <= kills; turn++) {
    await pause(everyMs * (0.5 + Math.random()))
    if (turn === Math.floor(kills / 2)) await restart?.()
    if (turn === kills) return
    const ports = [...living.keys()]
    const port = ports[Math.floor(Math.random() * ports.length)] ?? 0
    living.get(port)?.kill('SIGKILL')
    await living.get(port)?.ended
    await died()
    await pause(1000)
    living.set(port, start(port))
  }
}
