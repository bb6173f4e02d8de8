import { html } from 'hono/html'
import { ARMS } from '../../domain/trial/extras.ts'
import type { TextOfArms } from '../../domain/trial/protocol.ts'
import type { Trial } from '../../store/trials/trials.ts'
import { dataTable } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import type { Html } from '../html.ts'
import { asOfficeWrote, inLanguage } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { SHARED, TYPES } from '../words.ts'
import { number } from './numbers.ts'
import { TRIALS } from './words.ts'

const WORDS = TRIALS.protocol

/** The protocol in words, beside its hash: what was decided before anybody was allocated. */
export function protocolSection({ office }: Visit, { id, protocol, protocolHash, writtenAt }: Trial): Html {
  const { extra, plan } = protocol
  const said = Object.entries(protocol.said)
  const at = writtenAt.setZone(office.zone)
  const facts: Fact[] = [
    [WORDS.writtenAt, `${longDay(at)}, ${clockTime(at)}`],
    [WORDS.question, protocol.question, 'theirs'],
    [WORDS.offices, protocol.offices.join(', ')],
    ...ARMS.map((arm): Fact => [WORDS[arm], TRIALS.extras[extra][arm]]),
    [WORDS.types, protocol.types.map((code) => TYPES[code] ?? code).join(', ')],
    [WORDS.neverIn, protocol.neverIn.map((why) => TRIALS.outside[why] ?? why).join(', ')],
    [WORDS.allocation, WORDS.allocationWords],
    [WORDS.outcome, WORDS.outcomeWords],
    ...said.flatMap(([code, { statusWords }]) =>
      OUTCOMES_TOLD.map(
        (status): Fact => [
          said.length > 1 ? `${WORDS.statusWords[status]} (${code})` : WORDS.statusWords[status],
          (statusWords[status] ?? []).join(', '),
          'theirs',
        ],
      ),
    ),
    [WORDS.span, WORDS.spanWords(protocol.weeks, protocol.outcomeWeeks)],
    [WORDS.looks, TRIALS.looks[plan.looks]],
    [WORDS.analysis, WORDS.analysisWords],
    [WORDS.smallest, TRIALS.points(number(plan.smallestDifference * 100, 1))],
    [WORDS.size, WORDS.sizeWords(number(plan.size.people), number(plan.size.appointments))],
    [WORDS.stop, WORDS.stopWords],
  ]
  return html`
    <section aria-labelledby="protocole">
      <h2 id="protocole">${WORDS.title}</h2>
      <dl class="details">${facts.map(([name, words, whose]) => html`<div><dt>${name}</dt><dd ${whose && asOfficeWrote()}>${words}</dd></div>`)}
        <div><dt>${WORDS.hash}</dt><dd><code class="hash">${protocolHash}</code><br><small>${WORDS.hashHint}</small></dd></div>
      </dl>
      <details>
        <summary>${WORDS.texts.summary}</summary>
        <p>${WORDS.texts.intro}</p>
        ${said.map(([code, { texts }]) => dataTable({ caption: `${WORDS.texts.caption}, ${code}`, columns: WORDS.texts.columns, rows: texts.map(textRow) }))}
      </details>
      <p><a href="/essai/${id}/protocole.json">${WORDS.whole}</a></p>
    </section>
  `
}

/** Its name, what it is, and whether the words are the office's own. */
type Fact = [name: string, words: string, whose?: 'theirs']

const OUTCOMES_TOLD = ['missed', 'honoured', 'excused'] as const

function textRow({ types, text, language, usual, other }: TextOfArms): Html[] {
  const { texts } = WORDS
  const [kind = '', answer = ''] = text.split(' ')
  const name = `${texts.kinds[kind] ?? texts.before(kind.slice('before'.length))}${texts.after[answer] ?? ''}`
  const said = (words: string) => html`<span ${inLanguage(language)}>${words}</span>`
  const about = types.map((code) => TYPES[code] ?? code).join(', ')
  return [
    html`${name}${SHARED.colon}${about}`,
    html`${language}`,
    said(usual),
    other === null ? html`${texts.unsent}` : said(other),
  ]
}
