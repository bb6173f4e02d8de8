import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { analysisScript, codeBookFile, exportHarms, exportTrial } from '../../app/trials/export-trial.ts'
import type { Trial } from '../../store/trials/trials.ts'
import { actionButton } from '../components.ts'
import type { Html } from '../html.ts'
import { sendCsv } from '../imports/send-csv.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { RESULT } from './result-words.ts'
import { sealedTrialOf, trialOf } from './trial-of.ts'

const WORDS = RESULT.files

/** What an evaluator gets: rows without identity, what they mean, the protocol, and the script that makes the figures again. */
export const trialFileRoutes: StaffRoute[] = [
  { method: 'POST', path: '/essai/:id/lignes', for: 'admin', answer: sendRows },
  { method: 'POST', path: '/essai/:id/torts', for: 'admin', answer: sendHarms },
  { method: 'GET', path: '/essai/:id/protocole.json', for: 'admin', answer: sendProtocol },
  { method: 'GET', path: '/essai/:id/dictionnaire.csv', for: 'admin', answer: sendCodeBook },
  { method: 'GET', path: '/essai/:id/analyse.py', for: 'admin', answer: sendScript },
]

/** The files, and the command that makes the page's figures again from them. */
export function filesSection(visit: Visit, { id, protocol, result }: Trial): Html {
  const { plan } = protocol
  const [control, extra] = plan.arms
  const day = visit.now.toISODate() ?? ''
  const command = `python3 analyse.py ${WORDS.rowsFile(day)} ${WORDS.harmsFile(day)} --control ${control} --extra ${extra} --alpha ${plan.alpha} --smallest-difference ${plan.smallestDifference} --looks ${plan.looks}`
  return html`
    <section aria-labelledby="fichiers">
      <h2 id="fichiers">${WORDS.title}</h2>
      <p>${WORDS.intro}</p>
      ${result?.rows.length ? actionButton(visit, `/essai/${id}/lignes`, WORDS.rows) : html`<p>${WORDS.none}</p>`}
      ${actionButton(visit, `/essai/${id}/torts`, WORDS.harms)}
      <ul>
        <li><a href="/essai/${id}/dictionnaire.csv">${WORDS.codeBook}</a></li>
        <li><a href="/essai/${id}/protocole.json">${WORDS.protocol}</a></li>
        <li><a href="/essai/${id}/analyse.py">${WORDS.script}</a></li>
      </ul>
      <p>${WORDS.command} <code>${command}</code></p>
    </section>
  `
}

async function sendRows(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  const rows = await exportTrial(visit.parts, visit.agent, id)
  return sendCsv(reply, WORDS.rowsFile(visit.now.toISODate() ?? ''), rows)
}

async function sendHarms(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  const rows = await exportHarms(visit.parts, visit.agent, id)
  return sendCsv(reply, WORDS.harmsFile(visit.now.toISODate() ?? ''), rows)
}

async function sendProtocol(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const { words } = await sealedTrialOf(visit, request)
  return attached(reply, 'application/json; charset=utf-8', 'protocole.json').send(words)
}

async function sendCodeBook(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  await trialOf(visit, request)
  return sendCsv(reply, WORDS.codeBookFile, codeBookFile(WORDS.codeBookColumns))
}

async function sendScript(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  await trialOf(visit, request)
  return attached(reply, 'text/x-python; charset=utf-8', 'analyse.py').send(analysisScript())
}

function attached(reply: FastifyReply, type: string, name: string): FastifyReply {
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
}
