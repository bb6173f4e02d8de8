import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { loadUnattended } from '../../app/planning-files/load-unattended.ts'
import { noteGiven } from '../../app/programs/note-program.ts'
import { onOfficeClock } from '../../domain/office.ts'
import { problemSentence } from '../../locales/fr/import-words.ts'
import { fieldOf, isFile } from '../form.ts'
import { FILE_LIMIT } from '../limits.ts'
import { type ApiRoute, type Call, Refusal } from './api-route.ts'
import { reportDocument } from './report-document.ts'
import { LOAD_QUERY, REPORT, TROUBLE } from './schemas.ts'
import { API_TROUBLE } from './words.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const ODS = 'application/vnd.oasis.opendocument.spreadsheet'
const NAMES: Readonly<Record<string, string>> = { [XLSX]: 'planning.xlsx', [ODS]: 'planning.ods' }

/** A file as a program sends it: loaded as the page does. */
export const planningRoute: ApiRoute = {
  method: 'POST',
  path: '/api/planning',
  right: 'mayLoad',
  id: 'loadPlanning',
  summary: 'Charger un planning, des créneaux ou des obligations',
  description:
    'Le corps de la demande est le fichier, tel que le tableur l’enregistre ; son en-tête dit ce qu’il contient. Une ligne fausse est refusée seule. Le même fichier envoyé deux fois, ou par une autre porte, ne change rien. Une ligne absente n’annule jamais rien.',
  query: LOAD_QUERY,
  file: {
    'text/csv': 'CSV, en UTF-8 ou Windows-1252, séparé par ; , ou une tabulation',
    'text/plain': 'la même chose',
    [XLSX]: 'un classeur XLSX',
    [ODS]: 'un classeur ODS',
    'application/octet-stream': 'l’un ou l’autre : le fichier le dit lui-même',
    'multipart/form-data': 'un formulaire qui porte le fichier',
  },
  answers: {
    200: { description: 'Tout est chargé, ou le serait sans `dry-run`.', schema: REPORT },
    207: { description: 'Chargé, mais des lignes sont refusées : elles sont dans `refused`.', schema: REPORT },
    400: { description: 'La demande ne se lit pas, ou ne porte pas de fichier.', schema: TROUBLE },
    401: { description: 'Pas de jeton, ou un jeton qui n’ouvre plus rien.', schema: TROUBLE },
    403: { description: 'Le jeton ne donne pas ce droit.', schema: TROUBLE },
    413: { description: 'Le fichier fait plus de 20 Mo.', schema: TROUBLE },
    415: { description: 'Ce format n’est pas accepté.', schema: TROUBLE },
    422: { description: 'Le fichier est refusé en entier, rien n’a changé.', schema: TROUBLE },
    429: { description: 'Trop de demandes, ou un autre fichier est en train d’être chargé.', schema: TROUBLE },
  },
  answer: loadPlanning,
}

/** One at a time in a process: a workbook takes a thread and its memory. */
let loading = false

async function loadPlanning(call: Call, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { name, content } = await fileOf(request)
  if (loading) {
    reply.header('retry-after', '30')
    throw new Refusal(429, 'busy', API_TROUBLE.busy)
  }
  loading = true
  // A planning of a whole region takes longer than a connection may be silent.
  request.raw.socket.setTimeout?.(0)
  try {
    return await load(call, request, reply, { name, content })
  } finally {
    loading = false
  }
}

async function load(
  { web, parts, token, office }: Call,
  { query }: FastifyRequest,
  reply: FastifyReply,
  { name, content }: { name: string; content: Uint8Array },
): Promise<FastifyReply> {
  const digest = createHash('sha256').update(content).digest('hex')
  const day = onOfficeClock(office, parts.clock.now()).toISODate()
  const dryRun = fieldOf(query, 'dry-run') === '1'
  const done = await loadUnattended(parts, {
    content,
    came: { fileName: name, program: token.name },
    cameBy: token.id,
    officeId: office.id,
    dryRun,
    summons: fieldOf(query, 'no-summons') !== '1',
    // A program may send the same file each minute: what is wrong with it is told once a day.
    key: `${token.id}:${day}:${digest}`,
    alwaysTold: false,
  })
  if ('problem' in done) {
    throw new Refusal(422, done.problem.code, problemSentence({ ...done.problem, column: '' }))
  }
  const { lines } = done.report
  if (dryRun) await noteGiven(parts, token, { what: 'fileTried', path: planningRoute.path, rows: lines, asked: digest })
  web.wake()
  return reply.code(done.report.refused.length > 0 ? 207 : 200).send(reportDocument(done.report))
}

async function fileOf({ body, query, headers }: FastifyRequest): Promise<{ name: string; content: Uint8Array }> {
  const said = fieldOf(query, 'name')
  if (Buffer.isBuffer(body) && body.length > FILE_LIMIT) throw new Refusal(413, 'fileTooBig', API_TROUBLE.tooBig)
  if (Buffer.isBuffer(body) && body.length > 0) {
    const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
    return { name: nameOf(said || (NAMES[type] ?? 'planning.csv')), content: body }
  }
  const part = Object.values((body ?? {}) as object).find(isFile)
  const content = await part?.toBuffer()
  if (!part || !content || content.length === 0) throw new Refusal(400, 'fileMissing', API_TROUBLE.fileMissing)
  return { name: nameOf(said || part.filename || 'planning.csv'), content }
}

function nameOf(written: string): string {
  return basename(written.replaceAll('\\', '/')).slice(0, 200)
}
