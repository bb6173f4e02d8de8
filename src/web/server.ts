import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { describeError } from '../app/describe-error.ts'
import { Problem } from '../domain/problem.ts'
import { accessibilityPage } from './accessibility/accessibility-page.ts'
import { actionPage } from './actions/action-page.ts'
import { apiDoor } from './api/api-door.ts'
import { apiPage } from './api/api-page.ts'
import { API_ROUTES } from './api/routes.ts'
import { FOREIGN, isForPrograms, sayTrouble, troubleOfStatus } from './api/trouble.ts'
import { smsRoutes } from './carrier/sms-routes.ts'
import { loopbackOnly } from './demo/loopback-only.ts'
import { mailboxPages } from './demo/mailbox-pages.ts'
import { phonePage } from './demo/phone-page.ts'
import { timePage } from './demo/time-page.ts'
import { firstLinkPages } from './first-run/first-link-pages.ts'
import { healthRoutes } from './health-routes.ts'
import { cutIdleConnections } from './idle-connections.ts'
import { BODY_LIMIT, FILE_LIMIT, PATIENCE, type Patience } from './limits.ts'
import { openHub } from './live/hub.ts'
import { doorOf } from './metrics/doors.ts'
import { homeOf } from './own-people/home.ts'
import { readBy } from './page-words.ts'
import { problemPage } from './problem-page.ts'
import { ANSWERS } from './problem-words.ts'
import { partsOf } from './request-log.ts'
import { STAFF_ROUTES } from './routes.ts'
import { signInPages } from './sign-in/sign-in-pages.ts'
import { cutSlowForms } from './slow-forms.ts'
import { findVisit, openTo } from './staff-door.ts'
import { noteWhatIsRead, statusOf } from './status-of.ts'
import { styleRoutes } from './style-routes.ts'
import type { Web } from './web.ts'

/** Every route of the service, in one visible list. */
export async function buildServer(given: Web, patience: Patience = PATIENCE): Promise<FastifyInstance> {
  const hub = openHub(given.parts, (error) => given.parts.log.error(describeError(error), 'news could not be read'))
  const web = { ...given, hub }
  given.onWoken?.(hub.poke)
  const server = Fastify({
    bodyLimit: BODY_LIMIT,
    logger: false,
    // Ours, never one that is sent: it stands in the log, and on the page of who is told that we failed.
    genReqId: () => web.parts.newId(),
    requestIdHeader: false,
    requestTimeout: patience.requestMs,
    connectionTimeout: patience.idleMs,
    http: { headersTimeout: patience.headersMs, connectionsCheckingInterval: patience.checkMs },
    routerOptions: { maxParamLength: 200 },
    // What compiles schemas is a hundred files, and only routes for programs have one, which they check by themselves.
    schemaController: { compilersFactory: { buildValidator: noSchema, buildSerializer: noSchema } },
    // An address too long to be one of ours.
    frameworkErrors: (_error, request, reply) =>
      void sayWrong(404, request as unknown as FastifyRequest, reply as unknown as FastifyReply),
  })
  // No page nor program sends JSON: whatever it holds, torn or not, it is read as an empty form, which each route knows.
  server.removeContentTypeParser('application/json')
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, _body, done) =>
    done(null, undefined),
  )
  await server.register(formbody, { bodyLimit: BODY_LIMIT })
  await server.register(cookie)
  await server.register(multipart, { attachFieldsToBody: true, limits: { fileSize: FILE_LIMIT, files: 1, fields: 50 } })
  noteWhatIsRead(server)
  await server.register(rateLimit, { global: false })
  await server.register(helmet, { contentSecurityPolicy: { directives: CONTENT_POLICY } })
  server.decorateRequest('reader')
  cutSlowForms(server, patience)
  cutIdleConnections(server)
  server.addHook('preClose', async () => hub.close())
  server.setErrorHandler((error, request, reply) => answerError(web, error, request, reply))
  server.setNotFoundHandler((request, reply) => answerError(web, new Problem('notFound'), request, reply))
  server.addHook('onRequest', nameRequest)
  server.addHook('onRequest', refuseForeignForms(web))
  server.addHook('onResponse', logResponse(web))
  if (web.demo.signIn) server.addHook('onRequest', forPeopleOfThisMachine)

  smsRoutes(server, web)
  healthRoutes(server, web)
  styleRoutes(server)
  signInPages(server, web)
  firstLinkPages(server, web)
  actionPage(server, web)
  accessibilityPage(server, web)
  await apiDoor(server, web, API_ROUTES)
  apiPage(server, web)
  server.get('/', async (request, reply) => reply.redirect(await homeOf(await findVisit(web, request)), 302))
  for (const route of STAFF_ROUTES) openTo(server, web, route)
  if (web.demo.phone) phonePage(server, web)
  if (web.demo.mailbox) mailboxPages(server, web)
  if (web.demo.time) timePage(server, web, web.demo.time)
  return server
}

function noSchema(): never {
  throw new Error('a route with a schema says how it is checked')
}

const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
  upgradeInsecureRequests: null,
}

/** Who asked can name the request to whoever reads the log. No page asks a browser for what it knows of its machine. */
async function nameRequest(request: FastifyRequest, reply: FastifyReply) {
  reply.header('x-request-id', request.id).header('permissions-policy', NOTHING_OF_THE_MACHINE)
}

const NOTHING_OF_THE_MACHINE = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/** A form sent by another site is refused: browsers say where a form comes from. Webhooks are signed instead. */
function refuseForeignForms({ parts }: Web) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method !== 'POST' || request.url.startsWith('/webhooks/')) return
    const { origin } = request.headers
    const site = request.headers['sec-fetch-site']
    const ours = origin === undefined || origin === parts.settings.publicUrl || isSameHost(origin, request.headers.host)
    if (ours && site !== 'cross-site') return
    await (isForPrograms(request)
      ? sayTrouble(FOREIGN, request, reply)
      : reply.code(403).type('text/plain; charset=utf-8').send(ANSWERS[403]))
  }
}

/** Pages of the demonstration answer to this machine only; carriers and watchers have their own doors. */
async function forPeopleOfThisMachine(request: FastifyRequest, reply: FastifyReply) {
  if (!FOR_MACHINES.test(request.url)) await loopbackOnly(request, reply)
}

const FOR_MACHINES = /^\/(?:webhooks\/|healthz|readyz|metrics|style\/)/

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}

/** The route, never the address: an address may hold a number. */
function logResponse({ parts }: Web) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const facts = {
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    const { log, counters } = partsOf(parts, request)
    const door = doorOf(facts.route)
    counters.count('requests', `${door} ${Math.floor(facts.status / 100)}xx`)
    // A stream is answered for as long as somebody looks.
    if (facts.route !== '/nouvelles') counters.count('requestSeconds', door, reply.elapsedTime / 1000)
    if (reply.statusCode >= 500) log.error(facts, 'answered')
    else log.info(facts, 'answered')
  }
}

/** What a caller asked wrongly keeps its own code; anything else is ours, loud in the log and silent on the wire. */
function answerError(web: Web, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const status = statusOf(error, request)
  if (status >= 500) {
    const { log } = partsOf(web.parts, request)
    log.error({ route: request.routeOptions.url, ...describeError(error) }, 'a request failed')
  }
  if (isForPeople(request)) {
    const code = error instanceof Problem ? error.code : undefined
    return readBy(request.reader ?? FRENCH, () => problemPage(web, request, reply, code, status))
  }
  return sayWrong(status, request, reply)
}

function sayWrong(status: number, request: FastifyRequest, reply: FastifyReply) {
  if (isForPrograms(request)) return sayTrouble(troubleOfStatus(status), request, reply)
  return reply
    .code(status)
    .type('text/plain; charset=utf-8')
    .send(status >= 500 ? `${ANSWERS[500]} (${request.id})` : (ANSWERS[status] ?? ANSWERS[500]))
}

const FRENCH = { language: 'fr' } as const

/** Browsers ask for pages; carriers, watchers and scripts do not. */
function isForPeople(request: FastifyRequest): boolean {
  const { headers, url } = request
  return !url.startsWith('/webhooks/') && !isForPrograms(request) && (headers.accept ?? '').includes('text/html')
}
