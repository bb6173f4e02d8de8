import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { writeRows } from '../../app/exports/write-spreadsheet.ts'
import { loadCorrections, type PreparedSheet, prepareCorrections } from '../../app/settings/load-corrections.ts'
import { type Correction, type ReadSheet, readSheet } from '../../app/settings/read-sheet.ts'
import { cellOf, columnsOf, linesToReview } from '../../app/settings/review-sheet.ts'
import { isLanguage, type Language } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { isSentence } from '../../locales/own-words.ts'
import { button, dataTable, field, postForm } from '../components.ts'
import { fieldOf, fileOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { sendCsv } from '../imports/send-csv.ts'
import { BODY_LIMIT } from '../limits.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { inLanguage } from '../spoken.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { LANGUAGE_NAMES } from '../words.ts'
import { refusedWords, SHEET as WORDS } from './sheet-words.ts'
import { TITLES } from './titles.ts'
import { FRENCH_NAMES, withNames, withoutNames } from './value-names.ts'

const PATH = '/reglages/textes/feuille'
/** A sheet has some 300 lines, and what a page sends back of it is no longer. */
const SHEET_LIMIT = 2 * 1024 * 1024 + BODY_LIMIT

/** A language on paper, to be read by somebody whose language it is; and what they corrected, loaded back. */
export const sheetRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: (visit, request, reply) => show(visit, request, reply) },
  { method: 'GET', path: '/reglages/textes/:langue/feuille.csv', for: 'admin', answer: download },
  { method: 'POST', path: PATH, for: 'admin', bodyLimit: SHEET_LIMIT, answer: look },
  { method: 'POST', path: `${PATH}/enregistrer`, for: 'admin', bodyLimit: SHEET_LIMIT, answer: apply },
]

async function show(
  visit: Visit,
  { query, body }: FastifyRequest,
  reply: FastifyReply,
  problem?: string,
): Promise<FastifyReply> {
  const language = languageOf(query) ?? languageOf(body) ?? 'fr'
  const name = LANGUAGE_NAMES[language]
  const rows = linesToReview(language, visit.office).map(({ name, french, said }) => [
    titleOf(name),
    words('fr', withNames(french)),
    words(language, withNames(said)),
    isSentence(name) ? html`` : html`<small>${WORDS.notHere}</small>`,
  ])
  const upload = html`
    ${field({ name: 'fichier', label: WORDS.file, type: 'file', hint: WORDS.fileHint, problem, required: true })}
    ${button(WORDS.look)}
  `
  const content = html`
    <p class="back"><a href="/reglages/textes?langue=${language}">‹ ${WORDS.allTexts}</a></p>
    <h1>${WORDS.title} <small>${name}, ${visit.office.name}</small></h1>
    ${problem && notice(problem)}
    <p>${WORDS.intro} ${WORDS.how}</p>
    <p class="hint"><a href="/reglages/textes/${language}/feuille.csv">${WORDS.download}</a> ${WORDS.print}</p>
    ${postForm(visit, { action: `${PATH}?langue=${language}`, file: true, className: 'narrow', content: upload })}
    ${dataTable({ caption: WORDS.title, columns: WORDS.columns(name), rows, className: 'review' })}
  `
  const page = { title: `${WORDS.title}, ${name}`, path: '/reglages', content, visit }
  return sendPage(reply, visit.web, page, problem ? 400 : 200)
}

function languageOf(given: unknown): Language | undefined {
  const asked = fieldOf(given, 'langue')
  return isLanguage(asked) ? asked : undefined
}

function titleOf(name: string): Html {
  return isSentence(name) ? html`${TITLES[name]}<br><small>${name}</small>` : html`<small>${name}</small>`
}

/** From its own side, whatever stands around it. */
function words(language: Language, said: string): Html {
  return html`<p class="template" ${inLanguage(language)}>${said}</p>`
}

async function download({ office }: Visit, { params }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const language = languageOf(params)
  if (!language) throw new Problem('notFound')
  const rows = linesToReview(language, office).map(({ name, french, said }) => [
    name,
    withNames(french, FRENCH_NAMES),
    withNames(said, FRENCH_NAMES),
    '',
    '',
  ])
  return sendCsv(reply, `relecture-${language}.csv`, writeRows([columnsOf(language), ...rows]))
}

async function look(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const file = fileOf(request.body, 'fichier')
  if (!file) throw new Problem('fileMissing')
  const read = readSheet(await file.toBuffer())
  if ('problem' in read) return show(visit, request, reply, WORDS.problems[read.problem](read.line))
  const corrections = read.corrections.map(inOurNames)
  return preview(visit, reply, { ...read, corrections })
}

function inOurNames(correction: Correction): Correction {
  return { ...correction, shown: withoutNames(correction.shown), written: withoutNames(correction.written) }
}

async function preview(visit: Visit, reply: FastifyReply, sheet: ReadSheet, trouble?: string): Promise<FastifyReply> {
  const { language, corrections } = sheet
  const { changes, refused, same } = await prepareCorrections(visit.office, language, corrections, visit.now)
  const content = html`
    <p class="back"><a href="${PATH}?langue=${language}">‹ ${WORDS.back}</a></p>
    <h1>${WORDS.preview} <small>${LANGUAGE_NAMES[language]}</small></h1>
    ${trouble && notice(trouble)}
    ${changes.length === 0 && html`<p class="empty">${WORDS.nothing}</p>`}
    ${same > 0 && html`<p>${WORDS.same(same)}</p>`}
    ${changes.length > 0 && changesTable(language, changes)}
    ${changes.length > 0 && postForm(visit, { action: `${PATH}/enregistrer`, file: true, content: applyFields(sheet, changes.length) })}
    ${refused.length > 0 && refusedTable(language, refused)}
  `
  const page = { title: WORDS.preview, path: '/reglages', content, visit }
  return sendPage(reply, visit.web, page, trouble ? 409 : 200)
}

function changesTable(language: Language, changes: PreparedSheet['changes']): Html {
  const rows = changes.map(({ line, id, before, after }) => [
    html`${line}`,
    html`${TITLES[id]}`,
    words(language, withNames(cellOf(before))),
    words(language, withNames(cellOf(after))),
  ])
  return dataTable({ caption: WORDS.preview, columns: WORDS.changeColumns, rows, className: 'review' })
}

/** What was read, so that it is looked at again as things are when it is applied. */
function applyFields({ language, corrections }: ReadSheet, count: number): Html {
  return html`
    <input type="hidden" name="langue" value="${language}">
    <input type="hidden" name="corrections" value="${JSON.stringify(corrections)}">
    ${button(WORDS.apply(count))}
  `
}

function refusedTable(language: Language, refused: PreparedSheet['refused']): Html {
  const rows = refused.map((one) => [
    html`${one.line}`,
    titleOf(one.name),
    words(language, withNames(one.written)),
    html`${refusedWords(one).map((why) => html`<p>${why}</p>`)}`,
  ])
  return html`
    <h2>${WORDS.refused(refused.length)}</h2>
    ${dataTable({ caption: WORDS.refused(refused.length), columns: WORDS.refusedColumns, rows, className: 'review' })}
  `
}

async function apply(visit: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const language = languageOf(body)
  const corrections = readCorrections(fieldOf(body, 'corrections'))
  if (!language || !corrections) throw new Problem('fieldMissing')
  try {
    const { changes } = await loadCorrections(visit.parts, visit.agent, language, corrections)
    return reply.redirect(`/reglages/textes?langue=${language}&fait=feuille&phrases=${changes.length}`, 303)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'trialHolds') throw error
    return preview(visit, reply, { language, corrections }, PROBLEM_WORDS.trialHolds)
  }
}

/** As `applyFields` wrote them. */
function readCorrections(written: string): Correction[] | undefined {
  const read = parsed(written)
  return Array.isArray(read) && read.every(isCorrection) ? read : undefined
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isCorrection(one: unknown): one is Correction {
  const { line, name, shown, written } = (one ?? {}) as Record<string, unknown>
  return typeof line === 'number' && [name, shown, written].every((words) => typeof words === 'string')
}
