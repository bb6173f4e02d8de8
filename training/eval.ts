import { isReadLanguage, READ_LANGUAGES, type ReadLanguage } from '../src/domain/people.ts'
import { ACTS, type Intent } from '../src/understanding/intent.ts'
import { DISTURBANCES } from './disturb.ts'
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
import {
  HARDNESSES,
  type Judged,
  judge,
  learntHalf,
  readActs,
  readApart,
  readChoices,
  readSet,
  readYeses,
  unlearntHalf,
} from './sets.ts'

/**
 * `npm run eval`, of all languages or those named: how well messages are read, the part we tuned on and the part kept aside, and what is taken for what. With `--messages`,
 * which ones; with `--disturbed`, only how much is lost when the sets nobody learnt from come without accents, with slips, by ear, dictated.
 */
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
  ['spoken16', 'fr'],
  ['unlearnt19', 'fr'],
  ['indirect', 'fr'],
  ['danger22-sealed', 'fr'],
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
  ['spoken16', 'en'],
  ['spoken19', 'en'],
  ['indirect', 'en'],
  ['danger22-sealed', 'en'],
  ['danger22-sealed', 'es'],
  ['danger22-sealed', 'pt'],
  ['danger22-sealed', 'ro'],
  ['danger22-sealed', 'ar'],
] as const

/** By writers who had not seen the rules. */
const OTHERS: readonly (readonly [name: string, locale: ReadLanguage])[] = [
  ['apart15/open.es', 'es'],
  ['apart15/open.pt', 'pt'],
  ['apart15/open.ro', 'ro'],
  ['apart15/open.ar', 'ar'],
  ['apart15/open.arabizi', 'ar'],
  ['apart15/sealed.fr', 'fr'],
  ['apart15/sealed.en', 'en'],
  ['apart15/sealed.es', 'es'],
  ['apart15/sealed.pt', 'pt'],
  ['apart15/sealed.ro', 'ro'],
  ['apart15/sealed.ar', 'ar'],
  ['apart15/sealed.arabizi', 'ar'],
  ['apart19/sealed.fr', 'fr'],
  ['apart19/sealed.en', 'en'],
  ['apart21/sealed.fr', 'fr'],
  ['apart21/sealed.en', 'en'],
  ['apart19/sealed.es', 'es'],
  ['apart19/sealed.pt', 'pt'],
  ['apart19/sealed.ro', 'ro'],
  ['apart19/sealed.ar', 'ar'],
  ['apart19/sealed.arabizi', 'ar'],
  ['apart18/sealed.fr', 'fr'],
  ['apart18/sealed.en', 'en'],
  ['apart16/sealed.fr', 'fr'],
  ['apart16/sealed.en', 'en'],
  ['apart16/sealed.es', 'es'],
  ['apart16/sealed.pt', 'pt'],
  ['apart16/sealed.ro', 'ro'],
  ['apart16/sealed.ar', 'ar'],
  ['apart16/sealed.arabizi', 'ar'],
]

/** Of acts or of a yes alone, and what only looks like them. */
const OF_ONE_KIND: readonly (readonly [name: string, locale: ReadLanguage])[] = [
  ...(['es', 'pt', 'ro', 'ar'] as const).map((locale) => [`acts20/open.${locale}`, locale] as const),
  ...READ_LANGUAGES.map((locale) => [`acts20/sealed.${locale}`, locale] as const),
  ...(['es', 'pt', 'ro', 'ar'] as const).map((locale) => [`yes20/open.${locale}`, locale] as const),
  ['yes20/open.arabizi', 'ar'],
  ...READ_LANGUAGES.map((locale) => [`yes20/sealed.${locale}`, locale] as const),
  ['yes20/sealed.arabizi', 'ar'],
  ...(['fr', 'en'] as const).flatMap((locale) =>
    ['acts21/open', 'acts21/sealed', 'yes21/open', 'yes21/sealed'].map((set) => [`${set}.${locale}`, locale] as const),
  ),
]

if (process.argv.includes('--disturbed')) for (const locale of ['fr', 'en'] as const) printDisturbed(locale)
else {
  const named = process.argv.slice(2).filter(isReadLanguage)
  const isAsked = (locale: ReadLanguage) => named.length === 0 || named.includes(locale)
  for (const [name, locale] of SETS) if (isAsked(locale)) printSet(name, locale)
  for (const [name, locale] of OTHERS)
    if (isAsked(locale)) printScores(`${name}, none of it learnt`, judge(readApart(name), locale))
  for (const [name, locale] of OF_ONE_KIND) {
    if (!isAsked(locale)) continue
    const isYes = name.startsWith('yes')
    printKinds(name, judge(isYes ? readYeses(name) : readActs(name), locale), isYes ? ['confirm'] : ACTS)
    if (name.startsWith('yes21')) printKinds(`${name}, choices`, judge(readChoices(name), locale), ['choice'])
  }
  for (const locale of ['fr', 'en'] as const) {
    if (!isAsked(locale)) continue
    const open = readApart(`apart12/open.${locale}`)
    printScores(`apart12/open.${locale}, the half that is learnt`, judge(learntHalf(open), locale))
    printScores(`apart12/open.${locale}, the half that is not`, judge(unlearntHalf(open), locale))
    printScores(`apart13/open.${locale}, none of it learnt`, judge(readApart(`apart13/open.${locale}`), locale))
  }
}

function printSet(name: string, locale: ReadLanguage): void {
  const judged = judge(readSet(`${name}.${locale}`), locale)
  const asked = judged.filter((one) => one.asked).length
  console.log(
    `${name}.${locale}: ${share(rightOf(judged), judged.length)} right${asked ? `, ${asked} more asked back` : ''}`,
  )
  printConfusions(judged)
}

function printDisturbed(locale: ReadLanguage): void {
  const unlearnt = unlearntHalf(readApart(`apart12/open.${locale}`)).concat(readApart(`apart13/open.${locale}`))
  const plain = rightOf(judge(unlearnt, locale))
  console.log(`${locale}, as written: ${share(plain, unlearnt.length)}`)
  for (const how of DISTURBANCES) {
    const judged = judge(unlearnt, locale, how)
    const lost = (100 * (plain - rightOf(judged))) / judged.length
    console.log(
      `  ${how}: ${share(rightOf(judged), judged.length)}, ${lost.toFixed(1)} points less; false yes: ${falseYes(judged).length}`,
    )
  }
}

function printKinds(name: string, judged: readonly Judged[], kinds: readonly Intent[]): void {
  console.log(`\n${name}, none of it learnt`)
  for (const kind of kinds) {
    const { recall, precision } = recallAndPrecision(judged, kind)
    console.log(`  ${kind}: found ${recall}; true ${precision}`)
  }
  printConfusions(judged)
}

function rightOf(judged: readonly Judged[]): number {
  return judged.filter(({ right }) => right).length
}

function printScores(name: string, judged: readonly Judged[]): void {
  console.log(`\n${name}: ${share(rightOf(judged), judged.length)} right`)
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
