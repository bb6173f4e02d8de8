import { parseArgs } from 'node:util'
import { commandFor } from './command.ts'
import { judge } from './judge.ts'
import { live } from './world.ts'

/** `npm run simulate -- --seed 42 --days 365`: plays one story, tells it, and says which promises it broke. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '42' },
    days: { type: 'string', default: '365' },
    people: { type: 'string', default: '200' },
    quiet: { type: 'boolean', default: false },
  },
})
const plot = { seed: Number(values.seed), days: Number(values.days), people: Number(values.people) }
const begun = performance.now()
const evidence = await live({ ...plot, tell: values.quiet ? undefined : (words) => console.log(words) })
const broken = judge(evidence)
console.log(`\n${plot.days} days in ${((performance.now() - begun) / 1000).toFixed(1)} s, seed ${plot.seed}`)
for (const [name, count] of Object.entries(evidence.figures)) console.log(`${String(count).padStart(8)}  ${name}`)
for (const { promise, cases } of broken) {
  console.log(`\nBROKEN: ${promise} (${cases.length})`)
  for (const words of cases.slice(0, 20)) console.log(`  ${words}`)
}
console.log(broken.length === 0 ? '\nEvery promise was kept.' : `\nAgain: ${commandFor(plot)}`)
process.exitCode = broken.length === 0 ? 0 : 1
