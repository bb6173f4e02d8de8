import {
  calibrationError,
  falseYes,
  kindsOfDanger,
  percent,
  readAsDeeds,
  recallAndPrecision,
  reliability,
  rightWhenAnswering,
  share,
} from './scores.ts'
import { HARDNESSES, type Judged, judge, learntHalf, readApart12, readSet, unlearntHalf } from './sets.ts'

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
  ['by-kind', 'fr'],
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
  ['by-kind', 'en'],
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

for (const locale of ['fr', 'en'] as const) {
  const open = readApart12(`open.${locale}`)
  printScores(`open.${locale}, the half that is learnt`, judge(learntHalf(open), locale))
  printScores(`open.${locale}, the half that is not`, judge(unlearntHalf(open), locale))
}

function printScores(name: string, judged: readonly Judged[]): void {
  console.log(`\n${name}: ${share(judged.filter(({ right }) => right).length, judged.length)} right`)
  for (const hardness of HARDNESSES) {
    const part = judged.filter((one) => one.hardness === hardness)
    console.log(`  ${hardness}: ${share(part.filter(({ right }) => right).length, part.length)}`)
  }
  console.log(`  asked back: ${judged.filter(({ asked }) => asked).length}; false yes: ${falseYes(judged).length}`)
  for (const [label, intent] of [
    ['danger', 'distress'],
    ['STOP', 'opt_out'],
    ['yes', 'confirm'],
    ['no', 'decline'],
    ['move', 'reschedule'],
    ['choice', 'choice'],
  ] as const) {
    const { recall, precision } = recallAndPrecision(judged, intent)
    console.log(`  ${label}: found ${recall}; true ${precision}`)
  }
  console.log(`  the kind of danger: ${kindsOfDanger(judged)}`)
  const deeds = readAsDeeds(judged)
  console.log(`  deeds: ${share(deeds.filter(({ right }) => right).length, deeds.length)} right`)
  console.log(`  deeds, the surest 90 of 100: ${rightWhenAnswering(0.9, deeds)} right`)
  console.log(`  calibration error: ${calibrationError(judged).toFixed(3)}`)
  for (const { count, confidence, right } of reliability(judged))
    if (count > 0) console.log(`    sure ${percent(confidence)} %: right ${percent(right)} % of ${count}`)
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
