import { createRequire } from 'node:module'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { describeError } from '../../app/describe-error.ts'
import { recogniseToken } from '../../app/programs/tokens.ts'
import { getOffice } from '../../store/offices/offices.ts'
import type { Token } from '../../store/tokens/tokens.ts'
import { BODY_LIMIT, FILE_LIMIT } from '../limits.ts'
import { partsOf } from '../request-log.ts'
import { statusOf } from '../status-of.ts'
import { brake } from '../visitor.ts'
import type { Web } from '../web.ts'
import { type ApiRoute, type Call, Refusal } from './api-route.ts'
import type { Schema } from './schemas.ts'
import { sayTrouble, type Trouble, troubleOfStatus } from './trouble.ts'
import { API_TROUBLE as TROUBLE } from './words.ts'

/**
 * Opens routes to programs that show a token of an office: no cookie is read, and nothing of a browser is trusted. What is wrong is answered in
 * JSON, in a word and a sentence.
 */
export async function apiDoor(server: FastifyInstance, web: Web, routes: readonly ApiRoute[]): Promise<void> {
  await server.register((api, _options, done) => {
    const types = routes.flatMap(({ file = {} }) => Object.keys(file)).filter((type) => !type.startsWith('multipart/'))
    // As bytes: in what letters a file is written is found out as it is read.
    api.addContentTypeParser(types, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    api.setErrorHandler((error, request, reply) => answerTrouble(web, error, request, reply))
    const found = new WeakMap<FastifyRequest, Promise<Token | undefined>>()
    const tokenOf = (request: FastifyRequest) => {
      const token = found.get(request) ?? findToken(web, request)
      found.set(request, token)
      return token
    }
    const slowDown = brake(api, web, async (request) => (await tokenOf(request))?.id)
    for (const route of routes) openToPrograms(api, web, route, { tokenOf, slowDown })
    done()
  })
}

interface Before {
  tokenOf(request: FastifyRequest): Promise<Token | undefined>
  slowDown: ReturnType<typeof brake>
}

function openToPrograms(api: FastifyInstance, web: Web, route: ApiRoute, { tokenOf, slowDown }: Before): void {
  const calls = new WeakMap<FastifyRequest, Call>()
  api.route({
    method: route.method,
    url: route.path,
    exposeHeadRoute: false,
    schema: { querystring: route.query },
    validatorCompiler: ({ schema }) => checkOf(schema as Schema),
    ...(route.file && { bodyLimit: FILE_LIMIT + BODY_LIMIT }),
    onRequest: [
      slowDown,
      // Before the body is read: nobody uploads who may not.
      async (request) => {
        const token = await tokenOf(request)
        if (!token) throw new Refusal(401, ...whyNoToken(request))
        if (!token[route.right]) throw new Refusal(403, 'notAllowed', TROUBLE.notAllowed)
        const parts = partsOf(web.parts, request)
        calls.set(request, { web, parts, token, office: await getOffice(parts.store, token.officeId) })
      },
    ],
    handler: (request, reply) => route.answer(calls.get(request) as Call, request, noStore(reply)),
  })
}

function findToken(web: Web, request: FastifyRequest): Promise<Token | undefined> {
  const shown = /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1]
  return shown === undefined ? Promise.resolve(undefined) : recogniseToken(partsOf(web.parts, request), shown)
}

function whyNoToken({ headers }: FastifyRequest): [string, string] {
  return headers.authorization === undefined ? ['noToken', TROUBLE.noToken] : ['badToken', TROUBLE.badToken]
}

/** Loaded by the first call that needs it: checking schemas is a hundred files, and most offices have no program. */
function checkOf(schema: Schema) {
  let check: ((data: unknown) => boolean) | undefined
  return (data: unknown) => {
    check ??= compile(schema)
    if (check(data)) return true
    const allowed = Object.keys((schema.properties ?? {}) as object).join(', ')
    return { error: new Refusal(400, 'badQuery', TROUBLE.badQuery(allowed)) }
  }
}

const load = createRequire(import.meta.url)

function compile(schema: Schema): (data: unknown) => boolean {
  const { Ajv } = load('ajv') as { Ajv: new () => { compile(schema: Schema): (data: unknown) => boolean } }
  return new Ajv().compile(schema)
}

/** What is answered names case numbers. */
function noStore(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store')
}

function answerTrouble(web: Web, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const trouble = troubleOf(error, request)
  if (trouble.status >= 500) {
    const { log } = partsOf(web.parts, request)
    log.error({ route: request.routeOptions.url, ...describeError(error) }, 'a request failed')
  }
  return sayTrouble(trouble, request, reply)
}

function troubleOf(error: unknown, request: FastifyRequest): Trouble {
  if (error instanceof Refusal) return { status: error.status, code: error.code, sentence: error.message }
  return troubleOfStatus(statusOf(error, request))
}
