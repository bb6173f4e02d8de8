import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { becomeFirstAdministrator, findFirstLink, noteFirstLinkRefused } from '../../app/sign-in/first-administrator.ts'
import { noteSlowed } from '../../app/sign-in/note-refused.ts'
import { Problem } from '../../domain/problem.ts'
import { button, field } from '../components.ts'
import { fieldOf, isLegible } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import { keepSession } from '../session-cookie.ts'
import { type Beside, besideField, type Problems, problemList } from '../settings/settings-form.ts'
import { SIGN_IN } from '../sign-in/words.ts'
import { brake } from '../visitor.ts'
import type { Web } from '../web.ts'
import { FIRST_LINK as WORDS } from './first-link-words.ts'

const PATH = '/bienvenue/premier/:token'

/** The way in of the first administrator: by the link that the terminal said, never by coming first. */
export function firstLinkPages(server: FastifyInstance, web: Web): void {
  const { parts } = web
  const byLink = brake(
    server,
    web,
    async (request) => {
      const token = tokenOf(request)
      return (await findFirstLink(parts, token)) ? token : undefined
    },
    noteSlowed,
  )

  server.get(PATH, { onRequest: byLink }, async (request, reply) => {
    const link = await findFirstLink(parts, tokenOf(request))
    if (!link) return refuse(reply)
    return show(reply, form(tokenOf(request), link.expected ?? { email: '', name: '' }, {}))
  })

  server.post(PATH, { onRequest: byLink }, async (request, reply) => {
    const token = tokenOf(request)
    if (!(await findFirstLink(parts, token))) return refuse(reply)
    const said = { email: fieldOf(request.body, 'email'), name: fieldOf(request.body, 'nom') }
    if (said.name === '' || said.name.length > 80 || !isLegible(request.body))
      return show(reply, form(token, said, { nom: WORDS.nameUnread }), 400)
    try {
      keepSession(web, reply, await becomeFirstAdministrator(parts, token, said))
    } catch (error) {
      // Of two who press at once, one comes in.
      if (error instanceof Problem && error.code === 'firstLinkSpent') return refuse(reply)
      const { problems, status } = besideField(error, BESIDE)
      return show(reply, form(token, said, problems), status)
    }
    return reply.redirect('/bienvenue', 303)
  })

  async function refuse(reply: FastifyReply) {
    await noteFirstLinkRefused(parts)
    return show(reply, spent(), 410)
  }

  function show(reply: FastifyReply, content: Html, status = 200) {
    const page = { title: WORDS.title, path: '/bienvenue', content: html`<h1>${WORDS.title}</h1>${content}` }
    return sendPage(reply, web, page, status)
  }
}

const BESIDE: Beside = {
  emailUnread: { name: 'email', words: () => PROBLEM_WORDS.emailUnread },
  emailElsewhere: { name: 'email', words: () => PROBLEM_WORDS.emailElsewhere },
}

function tokenOf({ params }: FastifyRequest): string {
  return (params as { token: string }).token
}

function form(token: string, { email, name }: { email: string; name: string }, problems: Problems): Html {
  return html`
    ${problemList(problems)}
    <p>${WORDS.intro}</p>
    <form method="post" action="/bienvenue/premier/${token}" class="narrow">
      ${field({ name: 'nom', label: WORDS.name, hint: WORDS.nameHint, value: name, problem: problems.nom, required: true, autocomplete: 'name' })}
      ${field({ name: 'email', label: WORDS.email, type: 'email', hint: WORDS.emailHint, value: email, problem: problems.email, required: true, autocomplete: 'email' })}
      ${button(WORDS.enter)}
    </form>
  `
}

function spent(): Html {
  return html`${notice(PROBLEM_WORDS.firstLinkSpent)}<p><a href="/connexion">${SIGN_IN.title}</a></p>`
}
