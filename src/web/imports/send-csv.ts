import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

/** Sends a file for the office's spreadsheet; its name may hold any letter. */
export function sendCsv(reply: FastifyReply, name: string, content: string | Readable): FastifyReply {
  const plain = name.normalize('NFD').replace(/[^\w.-]/g, '')
  return reply
    .type('text/csv; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(content)
}
