import type { FastifyReply, FastifyRequest } from 'fastify'
import { cursorOf, readFrom } from '../../app/changes/cursor.ts'
import { listChanges, settleChanges } from '../../app/changes/list-changes.ts'
import { noteGiven } from '../../app/programs/note-program.ts'
import { fieldOf } from '../form.ts'
import { type ApiRoute, type Call, Refusal } from './api-route.ts'
import { CHANGES, CHANGES_QUERY, TROUBLE } from './schemas.ts'
import { API_TROUBLE } from './words.ts'

const USUAL = 100
const MOST = 500

/** What changed of the office's planning, to be brought back to where it comes from. */
export const changesRoute: ApiRoute = {
  method: 'GET',
  path: '/api/changes',
  right: 'mayRead',
  id: 'listChanges',
  summary: 'Lire ce qui a changé',
  description:
    'Ce qui a été fixé, déplacé, confirmé, refusé, annulé ou rétabli ici, et les numéros en doute, du plus ancien au plus récent. Donnez une date la première fois, puis le `next` de chaque réponse : rien n’est perdu, et un changement n’est dit deux fois que si l’on redemande le même endroit. Ce que votre fichier disait lui-même n’y est pas.',
  query: CHANGES_QUERY,
  answers: {
    200: { description: 'Une page de changements. Tant que `more` est vrai, redemandez avec `next`.', schema: CHANGES },
    400: { description: '`since` ou `limit` ne se lit pas.', schema: TROUBLE },
    401: { description: 'Pas de jeton, ou un jeton qui n’ouvre plus rien.', schema: TROUBLE },
    403: { description: 'Le jeton ne donne pas ce droit.', schema: TROUBLE },
    429: { description: 'Trop de demandes.', schema: TROUBLE },
  },
  answer: sendChanges,
}

async function sendChanges(
  { parts, office, token }: Call,
  { query }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const from = readFrom(fieldOf(query, 'since'), office.zone)
  if (!from) throw new Refusal(400, 'badSince', API_TROUBLE.badSince)
  await settleChanges(parts, office.id)
  const limit = Math.min(Number(fieldOf(query, 'limit') || USUAL), MOST)
  const { changes, reached, more } = await listChanges(parts.store, office, { ...from, limit })
  const asked = cursorOf(from)
  await noteGiven(parts, token, { what: 'changesRead', path: changesRoute.path, rows: changes.length, asked })
  return reply.send({
    changes: changes.map(({ told }) => told),
    next: cursorOf({ after: reached, since: from.since }),
    more,
  })
}
