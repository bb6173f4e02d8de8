import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { type Html, sendPage } from '../html.ts'
import { inFrench } from '../spoken.ts'
import { mayDo, type StaffRoute, type Visit } from '../visit.ts'
import { type MappedPage, mappedPages } from './pages.ts'
import { SITE_MAP as WORDS } from './words.ts'

/** Beside the menu, a second way to each page: all that the visitor's role may open, in one list. */
export const siteMapRoutes: StaffRoute[] = [{ method: 'GET', path: '/plan-du-site', for: 'agent', answer: showMap }]

async function showMap(visit: Visit, _request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const groups = Object.entries(mappedPages()).map(([name, pages]) => ({
    title: WORDS.groups[name as keyof typeof WORDS.groups],
    pages: pages.filter((page) => mayDo(visit.agent.role, page.for)),
  }))
  const content = html`
    <h1>${WORDS.title}</h1>
    <p>${WORDS.intro}</p>
    ${groups.filter(({ pages }) => pages.length > 0).map(({ title, pages }) => group(title, pages))}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/plan-du-site', content, visit })
}

function group(title: string, pages: MappedPage[]): Html {
  return html`
    <h2>${title}</h2>
    <ul>${pages.map((page) => html`<li><a href="${page.path}" ${page.inFrench && inFrench()}>${page.words}</a></li>`)}</ul>
  `
}
