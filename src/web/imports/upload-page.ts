import type { FastifyReply, FastifyRequest } from 'fastify'
import { html, raw } from 'hono/html'
import type { AppliedReport } from '../../app/planning-files/apply-upload.ts'
import {
  abandonUpload,
  correctLines,
  forgetCorrections,
  matchColumns,
  matchWords,
  startAgain,
  startApplying,
} from '../../app/planning-files/change-upload.ts'
import type { Preview, RefusedFile } from '../../app/planning-files/preview.ts'
import { beginUndo, canUndo } from '../../app/planning-files/undo-upload.ts'
import { Problem } from '../../domain/problem.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { findUpload, type Upload } from '../../store/files/uploads.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { manyDone } from '../agenda/many-done.ts'
import { doubtfulList } from '../appointments/doubtful-list.ts'
import { actionButton, doneFrom, doneNotice } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { stillAbsent } from './absent-list.ts'
import { columnsForm, readMatchedColumns } from './columns-form.ts'
import { readCorrections } from './corrections-form.ts'
import { previewContent } from './preview-parts.ts'
import { reportContent } from './report-parts.ts'
import { problemSentence } from './say-problem.ts'
import { IMPORT } from './words.ts'
import { readMatchedWords } from './words-form.ts'

/** One file on its way in: looked at, loaded, reported, undone. */
export const uploadRoutes: StaffRoute[] = [
  { method: 'GET', path: '/import/:id', for: 'staff', answer: showUpload },
  { method: 'POST', path: '/import/:id/mots', for: 'staff', answer: saveWords },
  { method: 'POST', path: '/import/:id/colonnes', for: 'staff', answer: saveColumns },
  { method: 'POST', path: '/import/:id/corriger', for: 'staff', answer: saveCorrections },
  { method: 'POST', path: '/import/:id/corriger/annuler', for: 'staff', answer: dropCorrections },
  { method: 'POST', path: '/import/:id/charger', for: 'staff', answer: apply },
  { method: 'POST', path: '/import/:id/abandonner', for: 'staff', answer: abandon },
  { method: 'POST', path: '/import/:id/reprendre', for: 'staff', answer: goOn },
  { method: 'POST', path: '/import/:id/annuler', for: 'staff', answer: undo },
]

/** The file an address names, of the visitor's own office. */
export async function uploadOf(visit: Visit, request: FastifyRequest): Promise<Upload> {
  const { id } = request.params as { id: string }
  return ofTheirOffice(visit, await findUpload(visit.parts.store, id))
}

async function showUpload(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const upload = await uploadOf(visit, request)
  const done = upload.state === 'previewed' && doneFrom(request.query, doneWords())
  const content = html`
    ${done ? doneNotice(done) : manyDone(request.query)}
    ${await contentOf(visit, upload)}
    <p><a href="/import">${IMPORT.back}</a></p>
  `
  const title = `${IMPORT.states[upload.state]}${SHARED.colon}${upload.fileName}`
  return sendPage(reply, visit.web, { title, path: '/import', content, visit, scripts: ['import.js'] })
}

async function contentOf(visit: Visit, upload: Upload): Promise<Html> {
  const { parts, office } = visit
  switch (upload.state) {
    case 'arriving':
    case 'reading':
    case 'applying':
    case 'undoing':
      return progressContent(upload)
    case 'previewed':
      return previewContent(visit, upload, await asItStands(visit, upload.preview as Preview), {
        types: [...(await listTypes(parts.store, office.id)).keys()],
        agents: await listAgents(parts.store, office.id),
        segmentPrice: office.segmentPrice,
      })
    case 'applied':
      return reportContent(visit, upload, upload.report as AppliedReport, {
        undoable: await canUndo(parts, upload),
        doubtful: await doubtfulList(visit),
      })
    case 'refused':
      return refusedContent(visit, upload, upload.preview as RefusedFile)
    case 'failed':
      return html`
        <h1>${upload.fileName}</h1>
        ${notice(IMPORT.failed)}
        ${actionButton(visit, `/import/${upload.id}/reprendre`, IMPORT.again, {}, 'main')}
        ${!upload.importId && actionButton(visit, `/import/${upload.id}/abandonner`, IMPORT.abandon)}
      `
    case 'undone':
      return html`<h1>${upload.fileName}</h1>${doneNotice(IMPORT.undoneReport)}`
    case 'abandoned':
      return html`<h1>${upload.fileName}</h1>${doneNotice(IMPORT.abandoned)}`
  }
}

async function asItStands({ parts }: Visit, preview: Preview): Promise<Preview> {
  const absent = await stillAbsent(parts.store, preview.absent)
  return { ...preview, ...(absent && { absent }) }
}

/** Without its script the page asks for itself again: nobody waits before an old figure. */
function progressContent({ id, state, fileName, lines, linesDone }: Upload): Html {
  return html`
    <h1>${IMPORT.states[state]} <small>${fileName}</small></h1>
    <noscript><meta http-equiv="refresh" content="3"></noscript>
    <section class="progress" data-progress="/import/${id}">
      <label for="avancement">${IMPORT.states[state]}</label>
      <progress id="avancement" max="${Math.max(lines, 1)}" ${lines > 0 && raw(`value="${Math.min(linesDone, lines)}"`)}></progress>
      <p data-done>${IMPORT.progress(linesDone, lines)}</p>
      <p>${IMPORT.progressGoesOn} <a href="/import/${id}" data-refresh>${IMPORT.refresh}</a></p>
    </section>
  `
}

/** A file whose columns are named otherwise than ours lacks nothing: it is said first what is asked. */
function refusedContent(visit: Visit, upload: Upload, { problem }: RefusedFile): Html {
  const asked = problem.code === 'columnsMissing' && columnsForm(visit, upload)
  if (asked) {
    return html`
      <h1>${IMPORT.columnsToSay} <small>${upload.fileName}</small></h1>
      <p class="notice">${IMPORT.columnsUnknown(problem.value)}</p>
      ${asked}
    `
  }
  return html`
    <h1>${IMPORT.refused} <small>${upload.fileName}</small></h1>
    ${notice(problemSentence({ ...problem, column: '' }))}
    <p>${IMPORT.refusedWhole}</p>
    ${columnsForm(visit, upload)}
  `
}

async function saveWords(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const upload = await uploadOf(visit, request)
  if (upload.state !== 'previewed') throw new Problem('alreadyDone')
  const matched = readMatchedWords(upload.preview as Preview, request.body)
  await matchWords(visit.parts, upload, visit.office, visit.agent, matched)
  return onwards(visit, reply, `/import/${upload.id}?fait=mots`)
}

async function saveColumns(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const upload = await uploadOf(visit, request)
  if (upload.state !== 'previewed' && upload.state !== 'refused') throw new Problem('alreadyDone')
  await matchColumns(visit.parts, upload, visit.agent, readMatchedColumns(upload, request.body))
  return onwards(visit, reply, `/import/${upload.id}?fait=colonnes`)
}

async function saveCorrections(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const upload = await uploadOf(visit, request)
  if (upload.state !== 'previewed') throw new Problem('alreadyDone')
  const said = readCorrections(upload.preview as Preview, request.body)
  if (Object.keys(said).length === 0) return reply.redirect(`/import/${upload.id}?fait=rien-corrige`, 303)
  await correctLines(visit.parts, upload, visit.agent, said)
  return onwards(visit, reply, `/import/${upload.id}?fait=corrections`)
}

async function dropCorrections(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const upload = await uploadOf(visit, request)
  await forgetCorrections(visit.parts, upload)
  return onwards(visit, reply, `/import/${upload.id}?fait=corrections-oubliees`)
}

async function apply(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const upload = await uploadOf(visit, request)
  const what = fieldOf(request.body, 'envoi')
  if (what !== 'tout' && what !== 'rappels') throw new Problem('fieldMissing')
  const seen = fieldOf(request.body, 'apercu') || undefined
  await startApplying(visit.parts, upload, { summons: what === 'tout', seen })
  return onwards(visit, reply, `/import/${upload.id}`)
}

async function abandon(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const upload = await uploadOf(visit, request)
  await abandonUpload(visit.parts, upload)
  return onwards(visit, reply, `/import/${upload.id}`)
}

async function goOn(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const upload = await uploadOf(visit, request)
  await startAgain(visit.parts, upload)
  return onwards(visit, reply, `/import/${upload.id}`)
}

async function undo(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const upload = await uploadOf(visit, request)
  await beginUndo(visit.parts, upload, visit.agent)
  return onwards(visit, reply, `/import/${upload.id}`)
}

function onwards({ web }: Visit, reply: FastifyReply, address: string): FastifyReply {
  web.wake()
  return reply.redirect(address, 303)
}

function doneWords() {
  return {
    mots: IMPORT.wordsSaved,
    colonnes: IMPORT.columnsSaved,
    corrections: IMPORT.corrected,
    'corrections-oubliees': IMPORT.correctionsForgotten,
    'rien-corrige': IMPORT.nothingCorrected,
  }
}
