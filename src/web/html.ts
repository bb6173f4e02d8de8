import type { FastifyReply } from 'fastify'
import { html, raw } from 'hono/html'
import { isDemonstration } from '../app/demo/play-past.ts'
import { countToTake } from '../app/worklist/count-to-take.ts'
import { conformity } from './accessibility/criteria.ts'
import { stateOf } from './accessibility/state.ts'
import { DECLARED } from './accessibility/words.ts'
import { TIME } from './demo/time-words.ts'
import { bandsOf } from './first-run/bands.ts'
import { chapterOf } from './help/chapter-of.ts'
import { HELP } from './help/words.ts'
import { keysBox } from './keys-box.ts'
import { readNews } from './live/hub.ts'
import { livePart } from './live/live-part.ts'
import { isOfService, MENU, type MenuItem } from './menu.ts'
import { pageLanguage } from './page-words.ts'
import { REQUESTS } from './requests/words.ts'
import { SIGN_IN } from './sign-in/words.ts'
import { SITE_MAP } from './site-map/words.ts'
import { addressOf } from './style-routes.ts'
import { FORM_TOKEN, mayDo, type Visit } from './visit.ts'
import type { Web } from './web.ts'
import { SITE } from './words.ts'

/** A piece of a page: whatever is put into one is escaped, unless it is a piece itself. */
export type Html = ReturnType<typeof html>

export interface Page {
  title: string
  /** The page of the menu it belongs to. */
  path: string
  content: Html
  /** Whose page it is; pages before signing in, and of the demonstration, have none. */
  visit?: Visit
  /** It follows what happens while it is open. */
  live?: true
  /** Every page works without them. */
  scripts?: Script[]
}

/** Little scripts of our own, by their name in the style folder: modules, since one page has several, whose names are nobody else's. */
export type Script =
  | 'keys.js'
  | 'leaving.js'
  | 'live.js'
  | 'menu.js'
  | 'phone.js'
  | 'segments.js'
  | 'import.js'
  | 'wording.js'
  | 'writing.js'

/** What a page is told besides itself: how many requests are open, the chapter of help about it, and what the office must not forget. */
interface Around {
  open: number
  help: string
  bands: Html | undefined
  /** The store is one that the clock of the demonstration moves. */
  moved: boolean
}

/** Sends a whole page: the menu, the demonstration's banner, the content. */
export async function sendPage(reply: FastifyReply, web: Web, page: Page, status = 200): Promise<FastifyReply> {
  const { visit } = page
  const open = visit ? await countToTake(visit.parts.store, visit.office.id) : 0
  const help = chapterOf(reply.request.routeOptions.url ?? '')
  const bands = visit && (await bandsOf(visit, page.path))
  const moved = web.demo.time !== undefined && status < 500 && (await isDemonstration(web.parts.store))
  const content =
    visit && page.live
      ? livePart(page.content, await readNews(visit.parts.store, visit.office.id), reply.request.url)
      : page.content
  const body = String(await layout(web, { ...page, content }, { open, help, bands, moved }))
  return (
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      // Pages show people: no copy stays in the browser of a shared computer.
      .header('cache-control', 'no-store')
      // Under helmet's `no-referrer`, browsers send the forms of the page with `Origin: null`, which looks like a stranger's.
      .header('referrer-policy', 'same-origin')
      .send(body)
  )
}

function layout(
  { demo }: Web,
  { title, path, content, visit, live, scripts = [] }: Page,
  { open, help, bands, moved }: Around,
): Html {
  // Somebody of the demonstration who has not signed in is led there by the agenda.
  const ours = visit ? MENU.filter((item) => mayDo(visit.agent.role, item.for)) : MENU.slice(0, demo.signIn ? 1 : 0)
  const ofDemo = DEMO_MENU.filter(({ part }) => demo[part])
  const keys = visit !== undefined && !visit.agent.pages?.keysOff
  return html`<!doctype html>
<html lang="${pageLanguage()}">
  <head>
    <meta charset="utf-8">
    <title>${live && open > 0 && `(${open}) `}${title} – ${SITE.name}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="${addressOf('icon.svg')}" type="image/svg+xml">
    <link rel="stylesheet" href="${addressOf('pico.css')}">
    <link rel="stylesheet" href="${addressOf('style.css')}">
    ${[...(visit ? (['menu.js'] as const) : []), ...scripts, ...(live ? (['live.js'] as const) : []), ...(keys ? (['keys.js'] as const) : [])].map((script) => html`<script type="module" src="${addressOf(script)}"></script>`)}
  </head>
  <body>
    <a class="skip" href="#contenu">${SITE.skip}</a>
    <header class="site">
      ${ofDemo.length > 0 && html`<p class="demo"><strong>${SITE.demo}</strong> ${moved ? SITE.demoMeans : SITE.demoBare} ${moved ? html`<a href="/demonstration">${TIME.link}</a>` : html`<a href="/aide/atelier">${HELP.play}</a>`}</p>`}
      <nav class="frame" aria-label="${SITE.menu}">
        <a class="brand" href="/">${SITE.name}</a>
        <input type="checkbox" id="deplier" class="hidden unfold"><label for="deplier">${SITE.unfold}</label>
        <ul>
          ${menuOf([...ours, ...ofDemo], path, open)}
        </ul>
      </nav>
      ${visit && whoIsIn(visit, help)}
      ${bands}
    </header>
    <main id="contenu" class="frame" tabindex="-1">
      ${content}
    </main>
    <footer class="frame site">
      ${visit && html`<a href="/plan-du-site" ${path === '/plan-du-site' && raw('aria-current="page"')}>${SITE_MAP.title}</a>`}
      <a href="/accessibilite">${DECLARED.link(stateOf(DECLARED_PERCENT))}</a>
    </footer>
    ${keys && keysBox()}
  </body>
</html>
`
}

const DECLARED_PERCENT = conformity().percent

const DEMO_MENU = [
  { path: '/telephone', words: () => SITE.phone, part: 'phone' },
  { path: '/courrier', words: () => SITE.mailbox, part: 'mailbox' },
] as const

/** Whose browser this is, and the way out: computers of an office are shared. */
function whoIsIn({ agent, office, formToken }: Visit, help: string): Html {
  return html`
    <form method="post" action="/deconnexion" class="frame who">
      <input type="hidden" name="${FORM_TOKEN}" value="${formToken}">
      <span><a href="/mon-compte">${agent.name}</a> · ${agent.elsewhere ? html`<a href="/services">${office.name}</a>` : office.name}</span>
      <a class="help" href="${help}" aria-label="${HELP.linkMeans}">${HELP.link}</a>
      <button type="submit" class="link">${SIGN_IN.out}</button>
    </form>
  `
}

/** What a day needs, then the rest of the service behind one word, where the settings would begin: no script opens it. */
function menuOf(items: readonly Omit<MenuItem, 'for'>[], path: string, open: number): Html[] {
  const shown = (item: Omit<MenuItem, 'for'>) => menuItem(item, item.path === path, open)
  const folded = items.filter(isOfService)
  if (folded.length === 0) return items.map(shown)
  const group = html`
    <li>
      <details class="group">
        <summary ${folded.some((item) => item.path === path) && raw('class="current"')}>${SITE.service}</summary>
        <ul>${folded.map(shown)}</ul>
      </details>
    </li>`
  const place = items.findIndex(isOfService)
  const rest = (some: typeof items) => some.filter((item) => !isOfService(item)).map(shown)
  return [...rest(items.slice(0, place)), group, ...rest(items.slice(place))]
}

function menuItem({ path, words, counted }: Omit<MenuItem, 'for'>, current: boolean, open: number): Html {
  const waiting = counted && open > 0 && html` <span class="tally" title="${REQUESTS.open(open)}">${open}</span>`
  return html`<li><a href="${path}" ${current && raw('aria-current="page"')}>${words()}${waiting}</a></li>`
}

/** How a badge looks; its words always say the same thing as its colour. */
export type Tone = 'good' | 'bad' | 'ask' | 'moved' | 'quiet' | 'blocked'

/** A few words that stand out, with a sign of their own for those who do not see colours. */
export function badge(tone: Tone, words: string): Html {
  return html`<span class="badge ${tone}">${icon(tone)}${words}</span>`
}

/** A sentence about what was asked: wrong, or done. */
export function notice(words: string): Html {
  return html`<p class="notice" role="alert">${words}</p>`
}

/** Says on paper too that what is shown was made up. */
export function invented(words: string): Html {
  return html`<p class="notice invented">${words}</p>`
}

/** An instant as a clock of the office shows it, and as machines read it. */
export function time(iso: string | null, words: string): Html {
  return html`<time datetime="${iso ?? ''}">${words}</time>`
}

const SHAPES: Record<Tone, string> = {
  good: 'M3 8.5l3.2 3.2L13 4.8',
  bad: 'M4 4l8 8M12 4l-8 8',
  ask: 'M2 5.5h10M9 2.5l3 3-3 3M14 10.5H4M7 7.5l-3 3 3 3',
  moved: 'M2 8h11M9 4l4 4-4 4',
  quiet: 'M3.2 8h.1M8 8h.1M12.8 8h.1',
  blocked: 'M8 2.5v6.5M8 12.8v.1',
}

function icon(tone: Tone): Html {
  return html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${SHAPES[tone]}"/></svg>`
}
