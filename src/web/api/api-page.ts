import type { FastifyInstance } from 'fastify'
import { html, raw } from 'hono/html'
import { dataTable } from '../components.ts'
import { type Html, sendPage } from '../html.ts'
import { openToAll } from '../staff-door.ts'
import type { Web } from '../web.ts'
import { SHARED } from '../words.ts'
import type { ApiRoute } from './api-route.ts'
import { openApi } from './openapi.ts'
import { API_ROUTES } from './routes.ts'
import { CHANGE, type Schema } from './schemas.ts'
import { API_PAGE } from './words.ts'

/** What programs may ask, for people and as a document: open to all, since whoever links a program often has no account here. */
export function apiPage(server: FastifyInstance, web: Web): void {
  const document = openApi(web.parts.settings.publicUrl)
  server.get('/api/openapi.json', async (_request, reply) => reply.send(document))
  server.get(
    '/api',
    openToAll(web, async (_request, reply) => {
      const content = html`
      <h1>${API_PAGE.title}</h1>
      <p>${API_PAGE.intro}</p>
      <p><a href="/api/openapi.json">${API_PAGE.document}</a></p>
      <h2>${API_PAGE.tokenTitle}</h2>
      <p>${API_PAGE.token}</p>
      <h2>${API_PAGE.troubleTitle}</h2>
      <p>${API_PAGE.trouble}</p>
      ${API_ROUTES.map(routeSection)}
      <section aria-labelledby="changement">
        <h2 id="changement">${API_PAGE.changeTitle}</h2>
        ${fieldsTable(API_PAGE.changeTitle, API_PAGE.changeColumns, CHANGE)}
      </section>
      <section aria-labelledby="prevenu">
        <h2 id="prevenu">${API_PAGE.hooksTitle}</h2>
        <p>${API_PAGE.hooks}</p>
        <dl>${Object.entries(API_PAGE.hookHeaders).map(([name, words]) => html`<dt><code>${name}</code></dt><dd>${words}</dd>`)}</dl>
      </section>
    `
      return sendPage(reply, web, { title: API_PAGE.title, path: '/api', content })
    }),
  )
}

function routeSection(route: ApiRoute): Html {
  const { id, method, path, summary, description, query, file, answers } = route
  const statuses = Object.entries(answers).map(([status, { description }]) => [
    html`${status}`,
    html`<span ${FRENCH}>${description}</span>`,
  ])
  return html`
    <section aria-labelledby="${id}">
      <h2 id="${id}" ${FRENCH}>${summary}</h2>
      <p><code>${method} ${path}</code></p>
      <p ${FRENCH}>${description}</p>
      <h3>${API_PAGE.query}</h3>
      ${fieldsTable(`${API_PAGE.query}${SHARED.colon}${path}`, API_PAGE.queryColumns, query, true)}
      ${
        file &&
        html`
          <h3>${API_PAGE.body}</h3>
          <ul>${Object.entries(file).map(([type, words]) => html`<li><code>${type}</code>${SHARED.colon}<span ${FRENCH}>${words}</span></li>`)}</ul>`
      }
      <h3>${API_PAGE.answers}</h3>
      ${dataTable({ caption: `${API_PAGE.answers}${SHARED.colon}${path}`, columns: API_PAGE.answerColumns, rows: statuses })}
    </section>
  `
}

function fieldsTable(caption: string, columns: string[], { properties, required }: Schema, isQuery = false): Html {
  const needed = new Set(required as string[])
  const rows = Object.entries(properties as Record<string, Schema>).map(([name, { description, enum: values }]) => [
    html`<code>${name}</code>${isQuery && needed.has(name) && ` (${API_PAGE.needed})`}`,
    html`<span ${FRENCH}>${description}</span>${Array.isArray(values) && !isQuery && html` <code>${values.map(String).join(', ')}</code>`}`,
  ])
  return dataTable({ caption, columns, rows })
}

/** As the document says it, which is in French. */
const FRENCH = raw('lang="fr"')
