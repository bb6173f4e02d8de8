import { setTimeout as pause } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { load, openOne, planning, poke, spread, timed } from './beside.ts'
import { startPatientCarrier } from './patient-carrier.ts'

/**
 * How long do thousands of reminders that are due take to leave, to a carrier that takes 50 ms each? Against the pace itself: so many texts at
 * so many a second. And how long do those wait who write meanwhile, twenty a second? `node bench/due.ts [texts] [a second]`, 10,000 and 1,000
 * unless said otherwise.
 */
const TEXTS = Number(process.argv[2] ?? 10_000)
const RATE = Number(process.argv[3] ?? 1000)
const WRITES_EVERY_MS = 50
const year = new Date().getFullYear() + 1
let now = DateTime.fromObject({ year, month: 2, day: 1, hour: 9 }, { zone: 'Europe/Paris' }).toUTC()
const carrier = await startPatientCarrier()
const { service, end } = await openOne(
  { clock: { now: () => now } },
  { TWILIO_API_URL: carrier.url, SMS_PER_SECOND: String(RATE) },
)
const { parts, ticker } = service
await load(parts, planning(TEXTS, `12/03/${year}`))
await ticker.tick()
now = DateTime.fromObject({ year, month: 3, day: 11, hour: 10 }, { zone: 'Europe/Paris' }).toUTC()
const [start, before] = [performance.now(), process.cpuUsage()]
let first: number | undefined
const watch = setInterval(() => {
  if (first === undefined && carrier.taken() > 0) first = performance.now() - start
}, 10)
let over = false
const answered = writeUntilOver()
for (let left = 0; left < TEXTS; ) {
  const { reminders } = await ticker.tick()
  if (reminders === 0) throw new Error(`only ${left} of ${TEXTS} left`)
  left += reminders
}
over = true
clearInterval(watch)
const seconds = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(before)
const times = await answered
process.stdout.write(
  `${TEXTS} due texts: ${seconds.toFixed(1)} s, ${(seconds / (TEXTS / RATE)).toFixed(2)} times the pace of ${RATE}/s; the first after ${(first ?? 0).toFixed(0)} ms; ${((user + system) / 1000 / TEXTS).toFixed(2)} ms of CPU a text, the carrier's included\n` +
    `meanwhile ${times.length} people wrote, all were answered: ${spread(times)}\n`,
)
await end()
carrier.close()

/** By people of the planning, each once; throws when one is not answered 200. */
async function writeUntilOver(): Promise<number[]> {
  const asked: Promise<number>[] = []
  for (let person = 0; !over; person++) {
    const phone = `+336${String(person % Math.ceil(TEXTS / 3)).padStart(8, '0')}`
    asked.push(timed(() => poke(service, phone)))
    await pause(WRITES_EVERY_MS)
  }
  return Promise.all(asked)
}
