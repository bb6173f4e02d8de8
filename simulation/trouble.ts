import type { VirtualCarrier } from './carrier.ts'
import type { WrongClock } from './clock.ts'
import type { Machine } from './machine.ts'
import type { Random } from './random.ts'
import { DAY, HOUR, MINUTE, SECOND, type Timeline } from './timeline.ts'

/** Everything that goes wrong with machines, clocks and carriers, as the seed draws it. */
export interface Trouble {
  begin(): void
  /** All is well from now on. */
  end(): void
  /** The process died: it is started again, after a while. */
  onDeath(where: string): void
  counts: { clockJumps: number; outages: number; longStops: number; restarts: number }
}

interface Sources {
  timeline: Timeline
  random: Random
  clock: WrongClock
  machine(): Machine
  carrier(): VirtualCarrier
  start(): Promise<void>
  tell(words: string): void
}

export function troubleFor({ timeline, random, clock, machine, carrier, start, tell }: Sources): Trouble {
  const counts = { clockJumps: 0, outages: 0, longStops: 0, restarts: 0 }
  let over = false

  /** Again and again, so many days apart at most. */
  function recurring(days: number, happen: () => unknown): void {
    timeline.after(random.between(HOUR, days * 2 * DAY), async () => {
      if (over) return
      await happen()
      recurring(days, happen)
    })
  }

  function startAfter(ms: number): void {
    timeline.after(ms, async () => {
      if (machine().up) return
      if (machine().closing) return startAfter(MINUTE)
      await start()
      tell('the service is up')
    })
  }

  function stop(ms: number): void {
    if (!machine().up) return
    machine().dieAfter(Number.POSITIVE_INFINITY)
    machine().stop()
    startAfter(ms)
  }

  /** Between two batches only: what was claimed by one clock is not judged by another. */
  function setClock(skew: number): void {
    if (over && skew !== 0) return
    const busy = machine().ticking || timeline.now() - carrier().lastCallAt() < 3 * MINUTE
    if (busy) {
      timeline.after(MINUTE, () => setClock(skew))
      return
    }
    clock.set(skew)
    tell(skew === 0 ? 'the clock is right again' : `the clock is ${(skew / HOUR).toFixed(1)} h wrong`)
    void machine().perform(async () => {}) // the next tick is planned by the new clock
  }

  return {
    counts,
    begin() {
      recurring(2, () => machine().dieAfter(random.between(0, 60)))
      recurring(12, () => {
        counts.clockJumps++
        setClock(random.pick([-1, 1]) * random.pick([10 * MINUTE, HOUR, 5 * HOUR, DAY, 3 * DAY]))
        timeline.after(random.between(10 * MINUTE, 30 * HOUR), () => setClock(0))
      })
      recurring(6, () => {
        counts.outages++
        carrier().beRoughUntil(timeline.now() + random.between(10 * MINUTE, 8 * HOUR))
        tell('the carrier is rough')
      })
      recurring(15, () => {
        counts.outages++
        carrier().refuseAccountUntil(timeline.now() + random.between(5 * MINUTE, 10 * HOUR))
        tell('the carrier refuses the account')
      })
      recurring(10, () => {
        counts.restarts++
        stop(random.between(2 * MINUTE, 10 * MINUTE))
      })
      recurring(40, () => {
        counts.longStops++
        tell('the service stops for three days')
        stop(3 * DAY)
      })
    },
    end() {
      over = true
      machine().dieAfter(Number.POSITIVE_INFINITY)
      setClock(0)
      startAfter(3 * HOUR)
    },
    onDeath(where) {
      tell(`the process died ${where}`)
      startAfter(random.pick([5 * SECOND, MINUTE, 2 * MINUTE]) * (random.chance(0.2) ? random.between(10, 60) : 1))
    },
  }
}
