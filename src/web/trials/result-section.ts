import { html } from 'hono/html'
import { OUTCOMES } from '../../domain/effect/outcome.ts'
import type { Analysis, ArmFigures } from '../../domain/trial/analysis.ts'
import type { Arm } from '../../domain/trial/extras.ts'
import { tellHarms, tellsAllocated } from '../../domain/trial/harms.ts'
import type { Protocol } from '../../domain/trial/protocol.ts'
import type { TrialResult } from '../../domain/trial/result.ts'
import { HARMS, type Harm } from '../../domain/trial/rows.ts'
import { OTHER_STRATA } from '../../domain/trial/strata.ts'
import {
  type FlowTold,
  figuresTold,
  type OutcomesTold,
  tellFlow,
  tellOutcomes,
} from '../../domain/trial/tell-result.ts'
import { mayShowResults, standsWhateverUnknown } from '../../domain/trial/verdict.ts'
import type { Trial } from '../../store/trials/trials.ts'
import { dataTable } from '../components.ts'
import { longDayAndTime } from '../dates.ts'
import { told } from '../figures.ts'
import type { Html } from '../html.ts'
import { MEANINGS } from '../statistics/meanings.ts'
import type { Visit } from '../visit.ts'
import { TYPES } from '../words.ts'
import { flowChart, flowRows } from './flow-chart.ts'
import { number, percent, points } from './numbers.ts'
import { FIGURES, VERDICTS, RESULT as WORDS } from './result-words.ts'
import { TRIALS } from './words.ts'

/** What a look read: the sentence that may be said, then the figures, each with its definition. */
export function resultSection(
  { office }: Visit,
  { protocol, result, resultHash, lookedAt, stoppedAt }: Trial,
): Html | undefined {
  if (!result || !lookedAt) return undefined
  const { analysis, verdict } = result
  const flow = tellFlow(result.flow)
  const tells = figuresTold([analysis.control, analysis.extra].map(({ arm }) => tellOutcomes(result.rows, arm)))
  const at = lookedAt.setZone(office.zone)
  const readable = mayShowResults(verdict, protocol.plan)
  // Of an arm of fewer than five people there are no rows, and no figures either; nor where so few came, or missed.
  const shown = readable && result.rows.length > 0 && tells.rates
  const found = verdict === 'fewerMissed' || verdict === 'moreMissed'
  const armWords = (arm: string) => {
    const [control] = protocol.plan.arms
    const isWording = protocol.extra === 'wording'
    const compared =
      arm === control ? (isWording ? WORDS.usualWords : WORDS.without) : isWording ? WORDS.newWords : WORDS.with
    return WORDS.arm(compared, TRIALS.arms[arm as Arm])
  }
  return html`
    <section aria-labelledby="resultat">
      <h2 id="resultat">${WORDS.title}</h2>
      <p class="verdict"><strong>${VERDICTS[verdict]}</strong></p>
      ${found && html`<p>${standsWhateverUnknown(analysis) ? WORDS.stands : WORDS.doesNotStand}</p>`}
      ${verdict === 'stoppedForHarm' && html`<p>${WORDS.harmful(analysis.harmful.map((harm) => harmWords(harm)))}</p>`}
      ${stoppedAt && html`<p>${WORDS.stoppedEarly}</p>`}
      ${(result.deviations ?? []).map((what) => html`<p>${WORDS.deviations[what]}</p>`)}
      ${!analysis.complete && html`<p>${WORDS.tooSmall(told(flow.allocated), number(protocol.plan.size.people))}</p>`}
      <p>${WORDS.lookedAt(longDayAndTime(at))}</p>
      ${resultHash && html`<p><small>${WORDS.hash} <code class="hash">${resultHash}</code></small></p>`}
      ${result.rows.length === 0 && html`<p>${WORDS.tooFew}</p>`}
      ${result.rows.length > 0 && readable && !shown && html`<p>${WORDS.tooFewCame}</p>`}
      ${shown && figures(result, flow, protocol, armWords)}
      <h3>${WORDS.balance.title}</h3>
      <p>${analysis.balance.inBalance ? TRIALS.counts.balanced : TRIALS.counts.unbalanced} ${tellsAllocated(analysis) && WORDS.balance.words(number(analysis.balance.chiSquare, 2))}</p>
      <p><small>${FIGURES.balance}</small></p>
      ${result.rows.length > 0 && strataTable(result, protocol, armWords)}
      <h3>${WORDS.flow.title}</h3>
      ${flowChart(flow, armWords)}
      ${dataTable({ caption: WORDS.flow.caption, columns: WORDS.flow.columns, rows: flowRows(flow, armWords), className: 'counts' })}
    </section>
  `
}

function harmWords(harm: Analysis['harmful'][number]): string {
  return harm === 'missed' ? WORDS.harms.missed : WORDS.harms.names[harm]
}

/** Rates, differences and harms, each beside its definition. */
function figures(
  { analysis, rows }: TrialResult,
  flow: FlowTold,
  { plan }: Protocol,
  armWords: (arm: string) => string,
): Html {
  const outcomes = plan.arms.map((arm) => tellOutcomes(rows, arm))
  const tells = figuresTold(outcomes)
  return html`
    <h3>${WORDS.effect.title}</h3>
    ${dataTable({ caption: WORDS.effect.caption, columns: WORDS.effect.columns, rows: effectRows(analysis, plan.looks, tells) })}
    <h3>${WORDS.arms.title}</h3>
    ${armsTable(analysis, flow, outcomes, armWords)}
    <p><small>${MEANINGS.attendance.rate} ${MEANINGS.attendance.known}</small></p>
    <h3>${WORDS.harms.title}</h3>
    ${harmsTable(analysis, armWords)}
    <p><small>${FIGURES.harms}</small></p>
  `
}

function effectRows(
  { difference, ratio, excusedKept, bounds }: Analysis,
  looks: 'one' | 'any',
  tells: ReturnType<typeof figuresTold>,
): Html[][] {
  const { effect } = WORDS
  const definition = (words: string) => html`<small>${words}</small>`
  const inPoints = (interval: { least: number; most: number }) =>
    effect.between(points(interval.least), points(interval.most))
  const interval = looks === 'one' ? FIGURES.intervalOne : FIGURES.intervalAny
  const row = (name: string, value: string | undefined, span: string | undefined, words: string) => [
    html`${name}`,
    html`<strong>${value ?? effect.unknown}</strong>`,
    html`${span ?? ''}`,
    definition(words),
  ]
  return [
    row(
      effect.difference,
      difference && points(difference.value),
      difference && inPoints(difference.interval),
      `${FIGURES.difference} ${interval}`,
    ),
    row(
      effect.ratio,
      ratio && number(ratio.value, 2),
      ratio && effect.between(number(ratio.interval.least, 2), number(ratio.interval.most, 2)),
      FIGURES.ratio,
    ),
    row(
      effect.excusedKept,
      tells.excusedKept ? excusedKept && points(excusedKept.value) : effect.masked,
      tells.excusedKept ? excusedKept && inPoints(excusedKept.interval) : undefined,
      FIGURES.excusedKept,
    ),
    row(
      effect.bounds,
      tells.bounds ? bounds && effect.between(points(bounds.best), points(bounds.worst)) : effect.masked,
      tells.bounds ? bounds && inPoints(bounds.interval) : undefined,
      FIGURES.bounds,
    ),
  ]
}

function armsTable(
  { control, extra }: Analysis,
  flow: FlowTold,
  outcomes: readonly OutcomesTold[],
  armWords: (arm: string) => string,
): Html {
  const { arms } = WORDS
  const columns = [...arms.columns, ...OUTCOMES.map((outcome) => arms.outcomes[outcome]), arms.rate, arms.known]
  const tells = figuresTold(outcomes)
  const rows = [control, extra].map(({ arm, people, missedRate, shareKnown }, place) => [
    html`${armWords(arm)}`,
    html`${number(people)}`,
    html`${flow.arms[place] && told(flow.arms[place].analysed)}`,
    ...OUTCOMES.map((outcome) => html`${outcomes[place] && told(outcomes[place][outcome])}`),
    html`<strong>${percent(missedRate)}</strong>`,
    html`${tells.known ? percent(shareKnown) : WORDS.effect.masked}`,
  ])
  return dataTable({ caption: arms.caption, columns, rows, className: 'counts' })
}

function harmsTable({ control, extra }: Analysis, armWords: (arm: string) => string): Html {
  const { harms } = WORDS
  const ofAllocated = tellsAllocated({ control, extra })
  const words = (figures: ArmFigures['harms'][Harm] | undefined) => {
    if (!figures) return html`${harms.masked}`
    if (!ofAllocated) return html`${number(figures.people)}`
    const { people, share, interval } = figures
    const span = interval ? ` (${WORDS.effect.between(percent(interval.least), percent(interval.most))})` : ''
    return html`${number(people)}, ${percent(share)}${span}`
  }
  const pairs = tellHarms({ control, extra })
  const rows = HARMS.map((harm) => [html`${harms.names[harm]}`, ...pairs[harm].map(words)])
  const columns = [harms.what, armWords(control.arm), armWords(extra.arm)]
  return dataTable({ caption: harms.caption, columns, rows })
}

/** By arm only now that the look is over; too small ones are one, as in the rows that evaluators get. */
function strataTable({ rows: people }: TrialResult, { plan }: Protocol, armWords: (arm: string) => string): Html {
  const { strata } = WORDS
  const rows = [...Map.groupBy(people, ({ stratum }) => stratum)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([stratum, those]) => [
      html`${stratumWords(stratum)}`,
      ...plan.arms.map((arm) => html`${number(those.filter((row) => row.arm === arm).length)}`),
    ])
  return dataTable({
    caption: strata.caption,
    columns: [strata.name, ...plan.arms.map(armWords)],
    rows,
    className: 'counts',
  })
}

/** "SPIP 92 TIG": the office's code, then the type. */
function stratumWords(stratum: string): string {
  if (stratum === OTHER_STRATA) return WORDS.strata.others
  const at = stratum.lastIndexOf(' ')
  const type = stratum.slice(at + 1)
  return `${stratum.slice(0, at)}, ${TYPES[type] ?? type}`
}
