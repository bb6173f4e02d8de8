import { type Judged, judge, readSet } from './sets.ts'

/** `npm run eval`: how well messages are read, the part we tuned on and the part kept aside, and what is taken for what. */
const SETS = [
  ['utterances', 'fr'],
  ['tuned', 'fr'],
  ['learnt', 'fr'],
  ['held-out', 'fr'],
  ['held-out-friends', 'fr'],
  ['between-friends', 'fr'],
  ['texts-wanted', 'fr'],
  ['complaints-of-error', 'fr'],
  ['stop', 'fr'],
  ['start', 'fr'],
  ['wrong-person', 'fr'],
  ['everyday-not-danger', 'fr'],
  ['near-danger', 'fr'],
  ['robots', 'fr'],
  ['reactions', 'fr'],
  ['apart', 'fr'],
  ['utterances', 'en'],
  ['tuned', 'en'],
  ['learnt', 'en'],
  ['held-out', 'en'],
  ['texts-wanted', 'en'],
  ['complaints-of-error', 'en'],
  ['stop', 'en'],
  ['everyday-not-danger', 'en'],
  ['robots', 'en'],
  ['apart', 'en'],
] as const

for (const [name, locale] of SETS) {
  const judged = judge(readSet(`${name}.${locale}`), locale)
  const right = judged.filter((one) => one.right).length
  const asked = judged.filter((one) => one.asked).length
  const percent = ((100 * right) / judged.length).toFixed(1)
  console.log(
    `${name}.${locale}: ${right} of ${judged.length} right, ${percent} %${asked ? `, ${asked} more asked back` : ''}`,
  )
  printConfusions(judged)
}

/** One row a pair that was confused, the messages below it. */
function printConfusions(judged: readonly Judged[]): void {
  const wrong = Map.groupBy(
    judged.filter(({ right }) => !right),
    ({ intent, read }) => `${intent} read as ${read}`,
  )
  for (const [pair, messages] of [...wrong].sort(([, one], [, other]) => other.length - one.length)) {
    console.log(`  ${String(messages.length).padStart(3)}  ${pair}`)
    if (process.argv.includes('--messages')) for (const { text } of messages) console.log(`         ${text}`)
  }
}
