import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { writeRows } from '../../app/exports/write-spreadsheet.ts'
import type { Office } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import { findNextStart } from '../../store/appointments/agenda.ts'
import type { Session } from '../../store/engine/database.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import { sendCsv } from '../imports/send-csv.ts'
import { pageLanguage } from '../page-words.ts'
import { mayDo, type StaffRoute, type Visit } from '../visit.ts'
import { activitySection } from './activity-section.ts'
import { activityTables } from './activity-tables.ts'
import { aroundOf, aroundSection } from './around-section.ts'
import { attendanceOf, attendanceSection, viewsOf } from './attendance-section.ts'
import { attendanceTable, sayTable, type View } from './attendance-table.ts'
import { codeBook } from './code-book.ts'
import { type CountedTable, sayCounted } from './counted-table.ts'
import { demonstrationNotice } from './demonstration-notice.ts'
import { monthsOffered, monthWords, readMonths, type StatisticsSpan } from './span.ts'
import { textsSection } from './texts-section.ts'
import { textsTables } from './texts-tables.ts'
import { STATISTICS as WORDS } from './words.ts'

/** What became of the service's convocations, in figures an office may show. */
export const statisticsRoutes: StaffRoute[] = [
  { method: 'GET', path: '/statistiques', for: 'agent', answer: showStatistics },
  { method: 'GET', path: '/statistiques/:name', for: 'agent', answer: sendFile },
]

/** Sections beside attendance, in their order on the page. */
const SECTIONS = [activitySection, textsSection]

/** What the address says of the rows. */
const VIEWS: Record<string, View> = {
  mois: 'month',
  service: 'office',
  semaine: 'week',
  type: 'type',
  lieu: 'place',
  langue: 'language',
  sms: 'reached',
  reponse: 'answer',
}

async function showStatistics(visit: Visit, { query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const choice = await readChoice(visit, query)
  const { span, view, offices } = choice
  const content = html`
    <h1>${WORDS.title} <small>${offices.length > 1 ? WORDS.every : visit.office.name}</small></h1>
    ${await demonstrationNotice(visit, reply)}
    <p>${WORDS.intro} <a href="/statistiques/rapport">${WORDS.report}</a></p>
    ${await spanForm(visit, choice)}
    ${await attendanceSection(visit, span, view, (other, file) => addressOf(choice, other, file))}
    ${offices.length === 1 && (await aroundSection(visit))}
    ${await Promise.all(SECTIONS.map((section) => section(visit, span, view, (file) => addressOf(choice, view, file))))}
    <p class="works"><a href="/statistiques/definitions.csv">${WORDS.codeBook}</a></p>
    <p class="hint">${WORDS.print}</p>
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/statistiques', content, visit })
}

/** A table the page shows, as a file: the same words in the same cells, masked alike. */
async function sendFile(visit: Visit, { query, params }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const name = fieldOf(params, 'name')
  const { span, view } = await readChoice(visit, query)
  if (name === 'definitions.csv') return sendRows(reply, name, codeBook())
  if (name === 'presences.csv') {
    const table = attendanceTable(await attendanceOf(visit, span, view), view)
    return sendRows(reply, ofSpan(name, span), [table.columns, ...sayTable(table)])
  }
  if (name === 'avant-apres.csv') {
    const { table } = await aroundOf(visit)
    if (!table) throw new Problem('notFound')
    return sendRows(reply, name, [table.columns, ...sayTable(table)])
  }
  const table = await countedNamed(visit, name, span, view)
  if (!table) throw new Problem('notFound')
  return sendRows(reply, ofSpan(name, span), [table.columns, ...sayCounted(table)])
}

async function countedNamed(
  visit: Visit,
  name: string,
  span: StatisticsSpan,
  view: View,
): Promise<CountedTable | undefined> {
  const { deeds, asked, messages, speed } = await activityTables(visit, span, view)
  const { texts, reasons, emails, unreachable } = await textsTables(visit, span, view)
  return [deeds, asked, messages, speed, texts, reasons, emails, unreachable].find(({ file }) => file === name)
}

function ofSpan(name: string, { from, until }: StatisticsSpan): string {
  return name.replace('.csv', `-${from}-${until}.csv`)
}

/** A spreadsheet reads "1 234" as words, and "1,234" as it likes. */
function sendRows(reply: FastifyReply, name: string, rows: readonly (readonly string[])[]): FastifyReply {
  const thousands = pageLanguage() === 'en' ? /(?<=\d),(?=\d{3}(?!\d))/g : /(?<=\d)\s(?=\d{3}(?!\d))/g
  const plain = rows.map((cells) => cells.map((words) => words.replace(thousands, '')))
  return sendCsv(reply, name, writeRows(plain))
}

interface Choice {
  span: StatisticsSpan
  view: View
  offices: Office[]
}

/** An agent sees their own office; an administrator may ask for all of them. */
async function readChoice({ parts, office, agent, now }: Visit, query: unknown): Promise<Choice> {
  const every = mayDo(agent.role, 'admin') && fieldOf(query, 'services') === 'tous'
  const offices = every ? await listOffices(parts.store) : [office]
  const officeIds = offices.map(({ id }) => id)
  const span = { ...readMonths(query, now, await firstMonthOf(parts.store, offices)), officeIds }
  const asked = VIEWS[fieldOf(query, 'par')]
  return { span, offices, view: asked && viewsOf(span).includes(asked) ? asked : 'month' }
}

/** The month of the first appointment that is kept. */
async function firstMonthOf(store: Session, offices: readonly Office[]): Promise<string | undefined> {
  const firsts: string[] = []
  for (const { id, zone } of offices) {
    const start = await findNextStart(store, id, LONG_AGO)
    if (start) firsts.push(start.setZone(zone).toFormat('yyyy-MM'))
  }
  return firsts.toSorted()[0]
}

const LONG_AGO = DateTime.fromMillis(0, { zone: 'utc' })

function addressOf({ span, offices }: Choice, view: View, file?: string): string {
  const [par] = Object.entries(VIEWS).find(([, one]) => one === view) ?? ['mois']
  const every = offices.length > 1 ? '&services=tous' : ''
  return `/statistiques${file ? `/${file}` : ''}?du=${span.from}&au=${span.until}&par=${par}${every}`
}

async function spanForm(visit: Visit, { span, view, offices }: Choice): Promise<Html> {
  const { parts, agent, office, now } = visit
  const months = monthsOffered(now).map((month) => ({ value: month, words: monthWords(month) }))
  const several = mayDo(agent.role, 'admin') && (await listOffices(parts.store)).length > 1
  const [par] = Object.entries(VIEWS).find(([, one]) => one === view) ?? ['mois']
  return html`
    <form method="get" action="/statistiques" class="filters">
      <input type="hidden" name="par" value="${par}">
      ${selectField({ name: 'du', label: WORDS.from, options: months, value: span.from })}
      ${selectField({ name: 'au', label: WORDS.until, options: months, value: span.until })}
      ${
        several &&
        selectField({
          name: 'services',
          label: WORDS.offices,
          options: [
            { value: '', words: office.name },
            { value: 'tous', words: WORDS.every },
          ],
          value: offices.length > 1 ? 'tous' : '',
        })
      }
      <button type="submit" class="secondary">${WORDS.show}</button>
    </form>
  `
}
