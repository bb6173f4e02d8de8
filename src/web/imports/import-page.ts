import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { takeInUpload } from '../../app/planning-files/change-upload.ts'
import { Problem } from '../../domain/problem.ts'
import type { ScheduleKind } from '../../domain/schedule/header.ts'
import { GONE } from '../../store/agents/unused-accounts.ts'
import { listImports } from '../../store/files/imports.ts'
import { listUploadsUnderWay } from '../../store/files/uploads.ts'
import { listTokens } from '../../store/tokens/tokens.ts'
import { button, dataTable, field, postForm } from '../components.ts'
import { longDayAndTime } from '../dates.ts'
import { fileOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import { BODY_LIMIT, FILE_LIMIT } from '../limits.ts'
import { numberedPager, pageOf } from '../pager.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { importCounts } from './say-problem.ts'
import { sendCsv } from './send-csv.ts'
import { IMPORT } from './words.ts'

/** Where files come in: one to choose, models to start from, and those that came before. */
export const importRoutes: StaffRoute[] = [
  { method: 'GET', path: '/import', for: 'staff', answer: showImports },
  // The file, and the fields of the form around it.
  { method: 'POST', path: '/import', for: 'staff', bodyLimit: FILE_LIMIT + BODY_LIMIT, answer: takeIn },
  { method: 'GET', path: '/import/modeles/:name', for: 'staff', answer: sendModel },
]

const AT_ONCE = 20
/** Of more, the oldest that are closed are called a program. */
const PROGRAMS_NAMED = 200

async function showImports(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const content = html`
    <h1>${IMPORT.title}</h1>
    <p>${IMPORT.intro}</p>
    ${postForm(visit, {
      action: '/import',
      file: true,
      className: 'narrow',
      content: html`
        ${field({ name: 'fichier', label: IMPORT.file, type: 'file', hint: IMPORT.fileHint, required: true })}
        ${button(IMPORT.look)}
      `,
    })}
    ${await underWay(visit)}
    <section aria-labelledby="modeles">
      <h2 id="modeles">${IMPORT.models}</h2>
      <p>${IMPORT.modelsIntro}</p>
      <ul>
        ${Object.entries(IMPORT.modelNames).map(
          ([name, words]) => html`<li><a href="/import/modeles/${name}.csv">${words}</a></li>`,
        )}
      </ul>
    </section>
    ${await history(visit, request.query)}
  `
  return sendPage(reply, visit.web, { title: IMPORT.title, path: '/import', content, visit })
}

async function underWay({ parts, office }: Visit): Promise<Html | false> {
  const files = await listUploadsUnderWay(parts.store, office.id)
  if (files.length === 0) return false
  return html`
    <section aria-labelledby="attente">
      <h2 id="attente">${IMPORT.underWay}</h2>
      <ul>
        ${files.map(
          ({ id, fileName, state }) =>
            html`<li><a href="/import/${id}">${fileName}</a>${SHARED.colon}${IMPORT.states[state].toLowerCase()}</li>`,
        )}
      </ul>
    </section>
  `
}

async function history({ parts, office }: Visit, query: unknown): Promise<Html> {
  const { page, slice } = pageOf(query, AT_ONCE)
  const found = await listImports(parts.store, office.id, { ...slice, limit: AT_ONCE + 1 })
  const past = found.slice(0, AT_ONCE)
  const programs = past.some(({ source }) => source) ? await listTokens(parts.store, office.id, PROGRAMS_NAMED) : []
  const rows = past.map((file) => {
    const name = file.uploadId ? html`<a href="/import/${file.uploadId}">${file.fileName}</a>` : html`${file.fileName}`
    const counts = file.finishedAt ? importCounts(file.kind as ScheduleKind, file.counts) : IMPORT.notFinished
    const undone = file.undoneAt && html` <strong>${IMPORT.undone(momentWords(file.undoneAt, office.zone))}</strong>`
    return [
      name,
      html`${momentWords(file.startedAt, office.zone)}`,
      html`${file.agentName ?? cameBy(file.source, programs)}`,
      html`${counts}${undone}`,
    ]
  })
  return html`
    <section aria-labelledby="histoire">
      <h2 id="histoire">${IMPORT.history}</h2>
      ${
        rows.length > 0
          ? dataTable({ caption: IMPORT.history, columns: IMPORT.historyColumns, rows })
          : html`<p class="empty">${IMPORT.noHistory}</p>`
      }
      ${numberedPager({ page, more: found.length > AT_ONCE }, (other) => `/import?page=${other}`)}
    </section>
  `
}

function cameBy(source: string | null, programs: readonly { id: string; name: string }[]): string {
  if (source === 'folder') return IMPORT.byFolder
  if (source === GONE) return IMPORT.byAccountGone
  return programs.find(({ id }) => id === source)?.name ?? (source === null ? IMPORT.byCommand : IMPORT.byProgram)
}

/** "lundi 11 janvier 2027 à 9 h 40", "Monday 11 January 2027 at 9:40 am", on the office's clock. */
export function momentWords(instant: DateTime, zone: string): string {
  return longDayAndTime(instant.setZone(zone))
}

async function takeIn({ parts, agent, web }: Visit, request: FastifyRequest, reply: FastifyReply) {
  const file = fileOf(request.body, 'fichier')
  if (!file) throw new Problem('fileMissing')
  const id = await takeInUpload(parts, agent, { name: file.filename ?? '', content: await file.toBuffer() })
  web.wake()
  return reply.redirect(`/import/${id}`, 303)
}

const MODELS: Record<string, string> = {
  'planning.csv': modelOf('planning'),
  'creneaux.csv': modelOf('creneaux'),
  'obligations.csv': modelOf('obligations'),
}

function modelOf(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../examples/${name}.csv`, import.meta.url)), 'utf8')
}

async function sendModel(_visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const { name } = request.params as { name: string }
  const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined
  if (model === undefined) throw new Problem('notFound')
  return sendCsv(reply, name, `\ufeff${model}`)
}
