import type { FastifyReply, FastifyRequest } from 'fastify'
import { html, raw } from 'hono/html'
import { type Html, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { colleaguePage } from './colleague-page.ts'
import type { Guide } from './guide.ts'
import { GUIDES } from './guides.ts'
import { leafletPage } from './leaflet-page.ts'
import { posterPage } from './poster-page.ts'
import { HELP } from './words.ts'
import { workshopPage } from './workshop-page.ts'

/** Sheets to print, for people and for colleagues. */
const PAPERS = {
  leaflet: { path: '/aide/depliant', page: leafletPage },
  poster: { path: '/aide/affiche', page: posterPage },
  colleague: { path: '/aide/collegue', page: colleaguePage },
  workshop: { path: '/aide/atelier', page: workshopPage },
} as const

/** Help in place: nothing of it is secret from whoever signed in, and every role may read every guide. */
export const helpRoutes: StaffRoute[] = [
  { method: 'GET', path: '/aide', for: 'agent', answer: showAll },
  ...Object.values(GUIDES).map(({ path, read }) => ({
    method: 'GET' as const,
    path,
    for: 'agent' as const,
    answer: (visit: Visit, _request: FastifyRequest, reply: FastifyReply) => showGuide(visit, path, read(), reply),
  })),
  ...Object.entries(PAPERS).map(([name, { path, page }]) => ({
    method: 'GET' as const,
    path,
    for: 'agent' as const,
    answer: (visit: Visit, request: FastifyRequest, reply: FastifyReply) =>
      sendPage(reply, visit.web, {
        title: HELP.papers[name as keyof typeof PAPERS],
        path: '/aide',
        content: html`${pagesOfHelp(path)}${page(visit, request.query)}`,
        visit,
      }),
  })),
]

async function showAll(visit: Visit, _request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const content = html`
    <h1>${HELP.title}</h1>
    <p>${HELP.intro}</p>
    <ul class="help-index">
      ${pages().map(({ path, words, means }) => html`<li><a href="${path}">${words}</a><br>${means}</li>`)}
    </ul>
  `
  return sendPage(reply, visit.web, { title: HELP.title, path: '/aide', content, visit })
}

async function showGuide(visit: Visit, path: string, { title, intro, chapters }: Guide, reply: FastifyReply) {
  const content = html`
    ${pagesOfHelp(path)}
    <article class="guide">
      <h1>${title}</h1>
      <p>${intro}</p>
      <p class="hint">${HELP.print}</p>
      <nav class="contents" aria-label="${HELP.contents}">
        <ul>${chapters.map((chapter) => html`<li><a href="#${chapter.id}">${chapter.title}</a></li>`)}</ul>
      </nav>
      ${chapters.map(
        (chapter) => html`
          <section id="${chapter.id}" aria-labelledby="titre-${chapter.id}">
            <h2 id="titre-${chapter.id}">${chapter.title}</h2>
            ${chapter.content}
          </section>
        `,
      )}
    </article>
  `
  return sendPage(reply, visit.web, { title, path: '/aide', content, visit })
}

/** Where else one may go; on paper it is left out. */
function pagesOfHelp(path: string): Html {
  const all = [{ path: '/aide', words: HELP.title }, ...pages()]
  return html`
    <nav class="pages" aria-label="${HELP.pages}">
      <ul>${all.map((page) => html`<li><a href="${page.path}" ${page.path === path && raw('aria-current="page"')}>${page.words}</a></li>`)}</ul>
    </nav>
  `
}

/** Guides, then papers: each with the name and the meaning it has among the words of help. */
function pages() {
  return [
    ...Object.entries(GUIDES).map(([name, { path }]) => ({
      path: path as string,
      words: HELP.guides[name as keyof typeof GUIDES],
      means: HELP.means[name as keyof typeof GUIDES],
    })),
    ...Object.entries(PAPERS).map(([name, { path }]) => ({
      path: path as string,
      words: HELP.papers[name as keyof typeof PAPERS],
      means: HELP.means[name as keyof typeof PAPERS],
    })),
  ]
}
