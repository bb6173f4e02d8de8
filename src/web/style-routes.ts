import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'

/** What pages look like: pico as a base, our own sheet, our few scripts. All of it is ours to serve: nothing comes from elsewhere. */
export function styleRoutes(server: FastifyInstance): void {
  for (const [name, { type, content, version }] of Object.entries(ASSETS)) {
    server.get(`/style/${name}`, async (request, reply) => {
      // An address that carries the version never changes its content; without it, the browser asks again.
      const kept = fitsVersion(request.query, version) ? 'public, max-age=31536000, immutable' : 'no-cache'
      return reply.type(type).header('cache-control', kept).send(content)
    })
  }
}

/** The address of an asset, with its version: a new content is a new address. */
export function addressOf(name: keyof typeof ASSETS): string {
  return `/style/${name}?v=${ASSETS[name].version}`
}

const own = (name: string) => fileURLToPath(new URL(`./style/${name}`, import.meta.url))
const pico = createRequire(import.meta.url).resolve('@picocss/pico/css/pico.min.css')

const SHEETS = [
  'colours',
  'frame',
  'forms',
  'badges',
  'tables',
  'agenda',
  'appointment',
  'people',
  'worklist',
  'phone',
  'mailbox',
  'demo-time',
  'imports',
  'decision',
  'statistics',
  'definitions',
  'trials',
  'wording',
  'help',
  'first-run',
  'forced-colours',
  'print',
]

/** Read once: they change with the code only. */
const ASSETS = {
  'pico.css': asset('text/css; charset=utf-8', pico),
  // One subject a file, one file for the browser.
  'style.css': asset('text/css; charset=utf-8', ...SHEETS.map((sheet) => own(`${sheet}.css`))),
  'live.js': asset('text/javascript; charset=utf-8', own('live.js')),
  'menu.js': asset('text/javascript; charset=utf-8', own('menu.js')),
  'keys.js': asset('text/javascript; charset=utf-8', own('keys.js')),
  'phone.js': asset('text/javascript; charset=utf-8', own('phone.js')),
  'leaving.js': asset('text/javascript; charset=utf-8', own('leaving.js')),
  'writing.js': asset('text/javascript; charset=utf-8', own('writing.js')),
  'segments.js': asset('text/javascript; charset=utf-8', own('segments.js')),
  'wording.js': asset('text/javascript; charset=utf-8', own('wording.js')),
  'import.js': asset('text/javascript; charset=utf-8', own('import.js')),
  'icon.svg': asset('image/svg+xml', own('icon.svg')),
}

function asset(type: string, ...files: string[]) {
  const content = files.map((file) => readFileSync(file, 'utf8')).join('')
  return { type, content, version: createHash('sha256').update(content).digest('hex').slice(0, 10) }
}

function fitsVersion(query: unknown, version: string): boolean {
  return typeof query === 'object' && query !== null && 'v' in query && query.v === version
}
