import { html } from 'hono/html'
import type { Published } from '../../domain/effect/mask.ts'
import type { WhyNotAnalysed } from '../../domain/trial/flow.ts'
import type { FlowOfArmTold, FlowTold } from '../../domain/trial/tell-result.ts'
import { told } from '../figures.ts'
import type { Html } from '../html.ts'
import { SHARED } from '../words.ts'
import { inSentence } from './in-sentence.ts'
import { RESULT } from './result-words.ts'
import { TRIALS } from './words.ts'

const WORDS = RESULT.flow
const LINE = 18
const BOX = 340
const [LEFT, MIDDLE, RIGHT] = [5, 170, 355]

/** The flow diagram of CONSORT, drawn from the figures; the table beside it says the same. */
export function flowChart(flow: FlowTold, armWords: (arm: string) => string): Html {
  const excluded = [
    `${WORDS.excluded}${SHARED.colon}${told(flow.excluded)}`,
    ...reasonsOf(flow.whyExcluded, TRIALS.outside),
  ]
  const [one, other] = flow.arms
  const sideHeight = heightOf(excluded)
  const allocatedAt = 70 + sideHeight + 20
  const armsAt = allocatedAt + 70
  const analysedAt = armsAt + Math.max(...flow.arms.map((arm) => heightOf(armLines(arm, armWords)))) + 30
  const height = analysedAt + 60
  return html`
    <svg class="flow" viewBox="0 0 700 ${height}" role="img" aria-labelledby="flux-titre flux-texte">
      <title id="flux-titre">${WORDS.title}</title>
      <desc id="flux-texte">${WORDS.describe(told(flow.assessed), told(flow.allocated))}</desc>
      ${arrow(340, 40, 340, allocatedAt)}
      ${arrow(340, 75, RIGHT, 75)}
      ${arrow(LEFT + BOX / 2, armsAt - 12, LEFT + BOX / 2, armsAt)}
      ${arrow(RIGHT + BOX / 2, armsAt - 12, RIGHT + BOX / 2, armsAt)}
      <path d="M340 ${allocatedAt + 40}V${armsAt - 12}M${LEFT + BOX / 2} ${armsAt - 12}H${RIGHT + BOX / 2}"/>
      ${flow.arms.map((arm, place) => {
        const x = (place === 0 ? LEFT : RIGHT) + BOX / 2
        return arrow(x, armsAt + heightOf(armLines(arm, armWords)), x, analysedAt)
      })}
      ${box(MIDDLE, 10, [`${WORDS.assessed}${SHARED.colon}${told(flow.assessed)}`])}
      ${box(RIGHT, 60, excluded)}
      ${box(MIDDLE, allocatedAt, [`${WORDS.allocated}${SHARED.colon}${told(flow.allocated)}`])}
      ${one && box(LEFT, armsAt, armLines(one, armWords))}
      ${other && box(RIGHT, armsAt, armLines(other, armWords))}
      ${one && box(LEFT, analysedAt, [`${WORDS.analysed}${SHARED.colon}${told(one.analysed)}`])}
      ${other && box(RIGHT, analysedAt, [`${WORDS.analysed}${SHARED.colon}${told(other.analysed)}`])}
    </svg>
  `
}

/** Every figure of the diagram, line by line. */
export function flowRows(flow: FlowTold, armWords: (arm: string) => string): Html[][] {
  const line = (words: string, count: Published) => [html`${words}`, html`${told(count)}`]
  return [
    line(WORDS.assessed, flow.assessed),
    line(WORDS.excluded, flow.excluded),
    ...Object.entries(flow.whyExcluded).map(([why, people]) =>
      line(`${WORDS.excluded}${SHARED.colon}${TRIALS.outside[why] ?? why}`, people),
    ),
    line(WORDS.allocated, flow.allocated),
    ...flow.arms.flatMap((arm) => [
      line(`${armWords(arm.arm)}, ${inSentence(WORDS.allocated)}`, arm.allocated),
      line(`${armWords(arm.arm)}, ${inSentence(WORDS.received)}`, arm.received),
      line(`${armWords(arm.arm)}, ${inSentence(WORDS.notAnalysed)}`, arm.notAnalysed),
      ...Object.entries(arm.why).map(([why, people]) =>
        line(
          `${armWords(arm.arm)}, ${inSentence(WORDS.notAnalysed)}${SHARED.colon}${WORDS.why[why as WhyNotAnalysed]}`,
          people,
        ),
      ),
      line(`${armWords(arm.arm)}, ${inSentence(WORDS.analysed)}`, arm.analysed),
    ]),
  ]
}

function armLines(arm: FlowOfArmTold, armWords: (arm: string) => string): string[] {
  return [
    armWords(arm.arm),
    `${WORDS.allocated}${SHARED.colon}${told(arm.allocated)}`,
    `${WORDS.received}${SHARED.colon}${told(arm.received)}`,
    `${WORDS.notAnalysed}${SHARED.colon}${told(arm.notAnalysed)}`,
    ...reasonsOf(arm.why, WORDS.why),
  ]
}

function reasonsOf(counts: Readonly<Record<string, Published>>, words: Readonly<Record<string, string>>): string[] {
  return Object.entries(counts).map(([why, people]) => `– ${words[why] ?? why}${SHARED.colon}${told(people)}`)
}

function heightOf(lines: readonly string[]): number {
  return lines.length * LINE + 14
}

function box(x: number, y: number, lines: readonly string[]): Html {
  return html`
    <rect x="${x}" y="${y}" width="${BOX}" height="${heightOf(lines)}" rx="4"/>
    ${lines.map((words, place) => html`<text x="${x + 10}" y="${y + 20 + place * LINE}">${words}</text>`)}
  `
}

function arrow(x: number, y: number, toX: number, toY: number): Html {
  const head = toX === x ? `l-4 -7h8z` : `l-7 -4v8z`
  return html`<path d="M${x} ${y}L${toX} ${toY}"/><path class="head" d="M${toX} ${toY}${head}"/>`
}
