import { fold } from '../src/understanding/reading/fold.ts'
import { understand } from '../src/understanding/understand.ts'
import { expecting, readSet } from '../training/sets.ts'

/** How long a message takes to read, against the least anybody could do with it: folding it and cutting it into words. */
const messages = ['tuned.fr', 'held-out.fr'].flatMap(readSet).map(({ text }) => text)
const walls = ['a'.repeat(1600), 'a '.repeat(1000), '👍🏾'.repeat(400), 'je peux pas venir mais '.repeat(70)]

for (let warm = 0; warm < 5; warm++) for (const text of messages) understand(text, 'fr', expecting)
const reading = median(messages.map((text) => microseconds(() => understand(text, 'fr', expecting))))
const floor = median(messages.map((text) => microseconds(() => fold(text).split(/[^a-z0-9]+/))))
const longest = Math.max(...walls.map((text) => microseconds(() => understand(text, 'fr', expecting))))
console.log(
  `understand: median ${reading.toFixed(1)} µs a message (floor ${floor.toFixed(1)} µs), ` +
    `${Math.round(1e6 / reading)} a second; the worst wall of 1,600 characters ${(longest / 1000).toFixed(1)} ms`,
)

function microseconds(work: () => unknown): number {
  const times = 5
  const start = process.hrtime.bigint()
  for (let time = 0; time < times; time++) work()
  return Number(process.hrtime.bigint() - start) / 1000 / times
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number
}
