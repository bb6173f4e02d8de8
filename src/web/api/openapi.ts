import type { ApiRoute } from './api-route.ts'
import { API_ROUTES } from './routes.ts'
import { CHANGE, type Schema } from './schemas.ts'
import { API_PAGE } from './words.ts'

interface ObjectSchema extends Schema {
  properties: Record<string, Schema>
  required: string[]
}

/** The document of the API (OpenAPI 3.1), made of the routes themselves: what they check, and what they answer. */
export function openApi(publicUrl: string): Schema {
  const paths = Object.fromEntries(
    API_ROUTES.map((route) => [route.path, { [route.method.toLowerCase()]: asOperation(route) }]),
  )
  return {
    openapi: '3.1.0',
    info: { title: API_PAGE.title, description: API_PAGE.intro, version: '1' },
    servers: [{ url: publicUrl }],
    security: [{ token: [] }],
    paths,
    webhooks: { change: { post: hookOperation() } },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: API_PAGE.token } },
    },
  }
}

function asOperation(route: ApiRoute): Schema {
  const { properties, required } = route.query as ObjectSchema
  return {
    operationId: route.id,
    summary: route.summary,
    description: route.description,
    parameters: Object.entries(properties).map(([name, schema]) => ({
      name,
      in: 'query',
      required: required.includes(name),
      description: schema.description,
      schema,
    })),
    ...(route.file && { requestBody: { required: true, content: contentOf(route.file) } }),
    responses: Object.fromEntries(
      Object.entries(route.answers).map(([status, { description, schema }]) => [
        status,
        { description, content: { 'application/json': { schema } } },
      ]),
    ),
  }
}

/** Of a body of bytes OpenAPI 3.1 asks for no schema; a form names its part. */
function contentOf(file: NonNullable<ApiRoute['file']>): Schema {
  const part = {
    type: 'object',
    properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
  }
  return Object.fromEntries(
    Object.entries(file).map(([type]) => [type, type.startsWith('multipart/') ? { schema: part } : {}]),
  )
}

function hookOperation(): Schema {
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  })
  return {
    operationId: 'tellChange',
    summary: API_PAGE.hooksTitle,
    description: API_PAGE.hooks,
    security: [],
    parameters: Object.entries(API_PAGE.hookHeaders).map(([name, description]) => header(name, description)),
    requestBody: { required: true, content: { 'application/json': { schema: HOOK_BODY } } },
    responses: { '2XX': { description: API_PAGE.hookTaken } },
  }
}

/** What an address is told, one change a time. */
export const HOOK_BODY: Schema = {
  type: 'object',
  required: ['type', 'timestamp', 'data'],
  additionalProperties: false,
  properties: {
    type: { type: 'string', pattern: '^change\\.\\w+$' },
    timestamp: { type: 'string', format: 'date-time' },
    data: CHANGE,
  },
}
