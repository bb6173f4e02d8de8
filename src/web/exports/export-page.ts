import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { findLastExport, rememberExport } from '../../app/exports/remember-export.ts'
import { writeSpreadsheet } from '../../app/exports/write-spreadsheet.ts'
import { paperOf } from '../../app/paper/paper-of.ts'
import { exportSchedule } from '../../app/planning-files/export-schedule.ts'
import { Problem } from '../../domain/problem.ts'
import { button, field, postForm } from '../components.ts'
import { fieldOf, isDay } from '../form.ts'
import { sendPage } from '../html.ts'
import { momentWords } from '../imports/import-page.ts'
import { sendCsv } from '../imports/send-csv.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { EXPORT } from './words.ts'

/** The planning for the office's spreadsheet: what changed since somebody last took it, or all of it. */
export const exportRoutes: StaffRoute[] = [
  { method: 'GET', path: '/export', for: 'staff', answer: showExport },
  { method: 'POST', path: '/export/changements', for: 'staff', answer: sendChanges },
  { method: 'POST', path: '/export/planning', for: 'staff', answer: sendAll },
  { method: 'POST', path: '/export/secours', for: 'staff', answer: sendPaper },
]

async function showExport(visit: Visit, _request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, agent, office, web } = visit
  const last = await findLastExport(parts, agent)
  const content = html`
    <h1>${EXPORT.title}</h1>
    <p>${EXPORT.intro}</p>
    <section aria-labelledby="changements">
      <h2 id="changements">${EXPORT.changesTitle}</h2>
      <p>${EXPORT.changesIntro}</p>
      <p>${last ? EXPORT.last(momentWords(last, office.zone)) : EXPORT.never}</p>
      ${postForm(visit, {
        action: '/export/changements',
        className: 'narrow',
        content: html`${field({ name: 'depuis', label: EXPORT.since, type: 'date' })}${button(EXPORT.changes)}`,
      })}
    </section>
    <section aria-labelledby="tout">
      <h2 id="tout">${EXPORT.allTitle}</h2>
      ${postForm(visit, {
        action: '/export/planning',
        className: 'narrow',
        content: button(EXPORT.all, 'secondary'),
      })}
    </section>
    <section aria-labelledby="secours">
      <h2 id="secours">${EXPORT.paperTitle}</h2>
      <p>${EXPORT.paperIntro}</p>
      ${
        office.paperWord === undefined
          ? html`<p>${EXPORT.paperWordless}</p>`
          : postForm(visit, {
              action: '/export/secours',
              className: 'narrow',
              content: button(EXPORT.paper, 'secondary'),
            })
      }
    </section>
  `
  return sendPage(reply, web, { title: EXPORT.title, path: '/export', content, visit })
}

async function sendChanges(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, agent, office, now } = visit
  const written = fieldOf(request.body, 'depuis')
  const since = written === '' ? await findLastExport(parts, agent) : readDay(written, office.zone)
  // Before the file is made: what changes while it is written is in the next one too, never in none.
  await rememberExport(parts, agent, 'changes')
  const from = since ?? DateTime.fromMillis(0, { zone: 'utc' })
  const lines = exportSchedule(parts, { officeId: office.id, since: () => from })
  return sendCsv(reply, EXPORT.changesFile(now.toISODate() ?? ''), Readable.from(writeSpreadsheet(lines, true)))
}

async function sendAll(visit: Visit, _request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, agent, office, now } = visit
  await rememberExport(parts, agent, 'all')
  const lines = exportSchedule(parts, { officeId: office.id })
  return sendCsv(reply, EXPORT.allFile(now.toISODate() ?? ''), Readable.from(writeSpreadsheet(lines, false)))
}

async function sendPaper(visit: Visit, _request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, agent, office, now } = visit
  const paper = await paperOf(parts.store, office, now)
  if (paper === undefined) throw new Problem('notFound')
  await rememberExport(parts, agent, 'paper')
  // A file to keep, and never a page of this address: its own policy lets its script run.
  return reply
    .type('text/html; charset=utf-8')
    .header('content-disposition', `attachment; filename="${EXPORT.paperFile(now.toISODate() ?? '')}"`)
    .send(paper)
}

function readDay(written: string, zone: string): DateTime {
  const day = DateTime.fromISO(written, { zone })
  if (!isDay(written) || !day.isValid) throw new Problem('dateUnread')
  return day
}
