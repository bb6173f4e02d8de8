import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { freshenAttendance } from '../../app/effect/freshen-attendance.ts'
import { findCountedAt } from '../../app/effect/keep-counts.ts'
import { readReportFigures } from '../../app/effect/report-figures.ts'
import { reportInWords } from '../../locales/report.ts'
import { monthAndYear } from '../figures.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { MAIL } from '../mail/words.ts'
import { pageLanguage } from '../page-words.ts'
import { mayDo, type StaffRoute, type Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { REPORT as WORDS } from './activity-words.ts'
import { whenCounted } from './counted.ts'
import { demonstrationNotice } from './demonstration-notice.ts'

const PATH = '/statistiques/rapport'

/** The report of a month of the visitor's office, on one sheet. */
export const reportRoutes: StaffRoute[] = [{ method: 'GET', path: PATH, for: 'agent', answer: showReport }]

async function showReport(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, now, web } = visit
  const month = readMonth(request.query, now)
  const countedAt = await findCountedAt(parts.store, office.id)
  const whole = countedAt !== undefined && countedAt >= month.plus({ months: 1 })
  const title = `${WORDS.title}${SHARED.colon}${monthAndYear(month)}`
  const content = html`
    ${otherMonths(month, now)}
    ${whole ? await report(visit, month, reply) : html`<h1>${title}</h1>${notice(WORDS.notYet)}`}
  `
  return sendPage(reply, web, { title, path: '/statistiques', content, visit })
}

/** The month asked for or, of one that is no month or is not over, the last that is. */
function readMonth(query: unknown, now: DateTime): DateTime {
  const last = now.startOf('month').minus({ months: 1 })
  const written = fieldOf(query, 'mois')
  const month = /^20\d\d-\d\d$/.test(written) ? DateTime.fromISO(`${written}-01`, { zone: now.zone }) : last
  return month.isValid && month <= last ? month : last
}

async function report(visit: Visit, month: DateTime, reply: FastifyReply): Promise<Html> {
  const { parts, web, office, agent, now } = visit
  await freshenAttendance(parts, [office], web.recount)
  const figures = await readReportFigures(parts.store, office, month, now.toUTC())
  const { title, sentences, facts, doubt } = reportInWords({ office, month, figures }, pageLanguage())
  return html`
    <article class="report">
      <h1>${title}</h1>
      ${await demonstrationNotice(visit, reply)}
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      <h2>${WORDS.figures}</h2>
      <dl class="facts">${facts.map(({ name, words }) => html`<dt>${name}</dt><dd>${words}</dd>`)}</dl>
      <p><small>${doubt}</small></p>
    </article>
    ${await whenCounted(visit, [office.id])}
    <p class="hint">${WORDS.print}</p>
    ${mayDo(agent.role, 'admin') && html`<p class="hint">${WORDS.mail} <a href="/mon-courrier">${MAIL.title}</a></p>`}
  `
}

function otherMonths(month: DateTime, now: DateTime): Html {
  const next = month.plus({ months: 1 })
  const link = (other: DateTime, rel: string) =>
    html`<a href="${PATH}?mois=${other.toFormat('yyyy-MM')}" rel="${rel}">${monthAndYear(other)}</a>`
  return html`
    <nav class="pager chooser" aria-label="${WORDS.months}">
      ${link(month.minus({ months: 1 }), 'prev')}
      ${next < now.startOf('month') && link(next, 'next')}
    </nav>
  `
}
