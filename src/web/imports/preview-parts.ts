import { html, raw } from 'hono/html'
import { DateTime } from 'luxon'
import { previewStamp } from '../../app/planning-files/change-upload.ts'
import { type Essential, type Listed, type Preview, unreadEssentials } from '../../app/planning-files/preview.ts'
import type { TextsOfDay } from '../../app/planning-files/texts-ahead.ts'
import type { Agent } from '../../domain/people.ts'
import { type FieldChange, type LineOutcome, OUTCOMES } from '../../domain/schedule/line-outcome.ts'
import type { LineProblem, Notice, NoticeCode } from '../../domain/schedule/problem.ts'
import type { SlotsAhead } from '../../domain/slots-ahead.ts'
import type { Upload } from '../../store/files/uploads.ts'
import { actionButton, button, dataTable, postForm, radios } from '../components.ts'
import { longDay } from '../dates.ts'
import { type Html, notice } from '../html.ts'
import { asOfficeWrote } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { SHARED, TYPES } from '../words.ts'
import { ABSENT_LIST, absentList } from './absent-list.ts'
import { ABSENT } from './absent-words.ts'
import { columnsForm } from './columns-form.ts'
import { correctionsForm } from './corrections-form.ts'
import { problemSentence } from './say-problem.ts'
import { sayMoment, sayValue } from './say-value.ts'
import { euros, FIELD_WORDS, IMPORT, NOTICE_WORDS, number, OUTCOME_WORDS } from './words.ts'
import { wordsForm } from './words-form.ts'

/** Rows shown of a list; the rest is counted, and downloaded. */
const SHOWN = 50
const DAYS_SHOWN = 14

/** What loading a file would do, and the choice to do it. */
export function previewContent(
  visit: Visit,
  upload: Upload,
  preview: Preview,
  {
    types,
    agents,
    segmentPrice,
  }: { types: string[]; agents: Pick<Agent, 'id' | 'name' | 'email'>[]; segmentPrice: number | undefined },
): Html {
  const { id, fileName } = upload
  const { counts, unknownColumns, words, lists, refused, notices } = preview
  const missing = unreadEssentials(preview)
  return html`
    <h1>${IMPORT.preview(fileName)}</h1>
    <p>${IMPORT.previewIntro} ${IMPORT.lines(counts.lines)}.</p>
    ${glance(preview)}
    ${unknownColumns.length > 0 && notice(IMPORT.unknownColumns(unknownColumns))}
    ${missing.length > 0 && notice(IMPORT.columnsBlock(missing))}
    ${refused.count * 2 > counts.lines && notice(IMPORT.mostRefused(refused.count, counts.lines))}
    ${columnsForm(visit, upload)}
    ${words.length > 0 && wordsForm(visit, id, words, { types, agents })}
    ${correctionsForm(visit, upload, preview) || refusedSection(refused)}
    ${preview.absent && absentList(visit, preview.absent, { uploadId: id, anyRefused: refused.count > 0 })}
    ${counts.kind === 'planning' && textsSection(preview, segmentPrice)}
    ${(preview.slotsShort ?? []).map(slotsShort)}
    ${applySection(visit, upload, preview, segmentPrice, missing)}
    ${OUTCOMES.map((what) => lists[what].count > 0 && section(`liste-${what}`, OUTCOME_WORDS[what], lists[what], outcomeTable))}
    ${(Object.entries(notices) as [NoticeCode, Listed<Notice>][]).map(
      ([code, listed]) => code !== 'conflict' && section(`avis-${code}`, NOTICE_WORDS[code], listed, noticeTable),
    )}
    <p><a href="/import/${id}/detail">${IMPORT.detail}</a></p>
  `
}

/** How many of each, with the way to them. */
function glance({ lists, refused, notices, absent }: Preview): Html {
  const said: [string, string, number][] = [
    ...OUTCOMES.map((what): [string, string, number] => [`liste-${what}`, OUTCOME_WORDS[what], lists[what].count]),
    ['refusees', IMPORT.refusedLines, refused.count],
    ...(Object.entries(notices) as [NoticeCode, Listed<Notice>][])
      .filter(([code]) => code !== 'conflict')
      .map(([code, { count }]): [string, string, number] => [`avis-${code}`, NOTICE_WORDS[code], count]),
    [ABSENT_LIST, ABSENT.title, absent?.count ?? 0],
  ]
  return html`
    <ul class="counts">
      ${said
        .filter(([, , count]) => count > 0)
        .map(
          ([id, words, count]) =>
            html`<li><a href="#${id}">${words}${SHARED.colon}<strong>${number(count)}</strong></a></li>`,
        )}
    </ul>
  `
}

function textsSection({ texts }: Preview, segmentPrice: number | undefined): Html {
  const days = texts.all
  const later = days.slice(DAYS_SHOWN)
  const rows = days.slice(0, DAYS_SHOWN).map((day) => rowOf(longDay(DateTime.fromISO(day.day)), day))
  if (later.length > 0) rows.push(rowOf(IMPORT.textsLater(later.length), totalOf(later)))
  rows.push(rowOf(IMPORT.total, totalOf(days)))
  return html`
    <section aria-labelledby="sms">
      <h2 id="sms">${IMPORT.textsTitle}</h2>
      ${
        days.length === 0
          ? html`<p>${IMPORT.noTexts}</p>`
          : html`
            ${dataTable({ caption: IMPORT.textsCaption, columns: IMPORT.textsColumns, rows, className: 'figures' })}
            <p>${said(IMPORT.textsAll, days, segmentPrice)}. ${IMPORT.segmentsMean}</p>`
      }
    </section>
  `
}

/** Who asks for another moment and finds none waits for the agent. */
function slotsShort(short: SlotsAhead): Html {
  return html`
    <p class="warning">${IMPORT.slotsShort({ ...short, type: TYPES[short.type] ?? short.type })} <a href="/creneaux">${IMPORT.openSlots}</a></p>
  `
}

function rowOf(day: string, { summons, others, segments }: Omit<TextsOfDay, 'day'>): Html[] {
  return [html`${day}`, html`${number(summons)}`, html`${number(others)}`, html`${number(segments)}`]
}

function totalOf(days: TextsOfDay[]): Omit<TextsOfDay, 'day'> {
  const sum = (of: 'summons' | 'others' | 'segments') => days.reduce((total, day) => total + day[of], 0)
  return { summons: sum('summons'), others: sum('others'), segments: sum('segments') }
}

function said(
  words: (texts: number, segments: number, price?: string) => string,
  days: TextsOfDay[],
  segmentPrice: number | undefined,
): string {
  const { summons, others, segments } = totalOf(days)
  return words(summons + others, segments, segmentPrice === undefined ? undefined : euros(segments * segmentPrice))
}

function applySection(
  visit: Visit,
  upload: Upload,
  { counts, texts }: Preview,
  segmentPrice: number | undefined,
  missing: Essential[],
): Html {
  const { id } = upload
  const options = [
    { value: 'tout', words: said(IMPORT.textsAll, texts.all, segmentPrice) },
    { value: 'rappels', words: said(IMPORT.textsReminders, texts.remindersOnly, segmentPrice) },
  ]
  const choice =
    counts.kind === 'planning'
      ? radios({ name: 'envoi', legend: IMPORT.send, options, value: 'tout' })
      : html`<input type="hidden" name="envoi" value="tout">`
  return html`
    <section aria-labelledby="charger" class="decision">
      <h2 id="charger">${IMPORT.applyTitle}</h2>
      ${
        missing.length > 0
          ? notice(IMPORT.columnsBlock(missing))
          : postForm(visit, {
              action: `/import/${id}/charger`,
              content: html`<input type="hidden" name="apercu" value="${previewStamp(upload)}">${choice}${button(IMPORT.apply)}`,
            })
      }
      ${actionButton(visit, `/import/${id}/abandonner`, IMPORT.abandon)}
    </section>
  `
}

/** What to know of lines that were loaded all the same. */
export function noticesSection(notices: Listed<Notice>): Html | false {
  return notices.count > 0 && section('avis', IMPORT.notices, notices, noticeTable)
}

/** Refused lines, each with the sentence that says what to do. */
export function refusedSection(refused: Listed<LineProblem>): Html | false {
  return refused.count > 0 && section('refusees', IMPORT.refusedLines, refused, refusedTable, true)
}

function section<Thing>(
  id: string,
  title: string,
  { count, some }: Listed<Thing>,
  table: (things: Thing[], caption: string) => Html,
  open = count <= SHOWN,
): Html {
  const shown = some.slice(0, SHOWN)
  return html`
    <details class="listed" ${open && raw('open')} id="${id}">
      <summary>${title}${SHARED.colon}${number(count)}</summary>
      ${count > shown.length && html`<p>${IMPORT.showing(shown.length, count)}</p>`}
      ${table(shown, title)}
    </details>
  `
}

function refusedTable(problems: LineProblem[], caption: string): Html {
  const rows = problems.map((problem) => [
    html`${problem.line}`,
    html`<span ${asOfficeWrote()}>${problem.column}</span>`,
    html`<span ${asOfficeWrote()}>${problem.value}</span>`,
    html`${problemSentence(problem)}`,
  ])
  return dataTable({ caption, columns: IMPORT.refusedColumns, rows })
}

function outcomeTable(outcomes: LineOutcome[], caption: string): Html {
  const conflict = outcomes.some(({ what }) => what === 'conflict')
  const changes = outcomes.some((outcome) => outcome.changes)
  const columns = conflict ? IMPORT.conflictColumns : changes ? IMPORT.changeColumns : IMPORT.lineColumns
  const rows = outcomes.map((outcome) => {
    const moment = outcome.here
      ? IMPORT.movedHere(sayMoment(outcome.when), sayMoment(outcome.here))
      : sayMoment(outcome.when)
    const cells = [html`${outcome.line}`, html`${outcome.who}`, html`${moment}`]
    return changes ? [...cells, changesCell(outcome.changes ?? [], conflict)] : cells
  })
  return dataTable({ caption, columns, rows })
}

function changesCell(changes: FieldChange[], conflict: boolean): Html {
  const words = conflict ? IMPORT.conflict : IMPORT.change
  return html`${changes.map(
    ({ field, before, after }) =>
      html`<span class="change">${words(FIELD_WORDS[field], sayValue(field, before), sayValue(field, after))}</span>`,
  )}`
}

function noticeTable(notices: Notice[], caption: string): Html {
  const rows = notices.map((one) => [html`${one.line}`, html`${problemSentence(one)}`])
  return dataTable({ caption, columns: IMPORT.noticeColumns, rows })
}
