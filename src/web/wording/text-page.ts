import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { changeWording } from '../../app/settings/change-wording.ts'
import type { TryProblem } from '../../app/settings/text-own-phone.ts'
import { tryWording } from '../../app/settings/try-wording.ts'
import { takeWordingAgain } from '../../app/settings/wording-history.ts'
import { isLanguage, type Language } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { toGsm7 } from '../../domain/segments.ts'
import { asWritten } from '../../domain/writing.ts'
import type { Flaw } from '../../locales/own-words.ts'
import { isSentence } from '../../locales/own-words.ts'
import { LOCALES } from '../../locales/say.ts'
import type { SentenceId } from '../../locales/sentences.ts'
import { actionButton, doneFrom, doneNotice } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import { inLanguage } from '../spoken.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { LANGUAGE_NAMES } from '../words.ts'
import { type Drafted, draftForm } from './draft-form.ts'
import { historyOf } from './history.ts'
import { previewSection } from './preview-section.ts'
import { addressOf, standingOf } from './texts-page.ts'
import { TITLES } from './titles.ts'
import { withNames, withoutNames } from './value-names.ts'
import { WORDING as WORDS } from './words.ts'

const PATH = '/reglages/textes/:langue/:phrase'

/** One sentence of the office: its words, what they give, and what was said before. */
export const textRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: (visit, request, reply) => send(visit, request, reply, {}) },
  { method: 'POST', path: PATH, for: 'admin', answer: act },
  { method: 'POST', path: `${PATH}/apercu`, for: 'admin', answer: preview },
  { method: 'POST', path: `${PATH}/origine`, for: 'admin', answer: toOurs },
  { method: 'POST', path: `${PATH}/reprendre`, for: 'admin', answer: again },
]

/** What came of a form that is shown again. */
interface Shown {
  drafted?: Drafted
  status?: number
  done?: string
  trouble?: string
}

async function send(visit: Visit, request: FastifyRequest, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const asked = askedOf(request)
  const { language, id } = asked
  const standing = standingOf(visit.office, language, id)
  const drafted = shown.drafted ?? { templates: kept(visit, asked), flaws: [] }
  const history = await historyOf(visit, asked)
  const undo = history.latest === undefined ? undefined : undoButton(visit, asked, history.latest)
  const done = doneFrom(request.query, WORDS.done)
  const content = html`
    <p class="back"><a href="/reglages/textes?langue=${language}">‹ ${WORDS.back}</a></p>
    <h1>${TITLES[id]} <small>${LANGUAGE_NAMES[language]}</small></h1>
    ${done && !shown.drafted && doneNotice(done, undo)}
    ${shown.done && doneNotice(shown.done)}
    ${shown.trouble && notice(shown.trouble)}
    ${standing === 'unsaid' ? notice(WORDS.isUnsaid) : html`<p>${standingWords(standing)}</p>`}
    ${standing !== 'locked' && draftForm(visit, asked, drafted)}
    ${standing !== 'ours' && standing !== 'locked' && original(visit, asked)}
    ${history.content}
  `
  const title = `${TITLES[id]}, ${WORDS.title}`
  const page = { title, path: '/reglages', content, visit, scripts: ['wording.js' as const] }
  return sendPage(reply, visit.web, page, shown.status)
}

function undoButton(visit: Visit, { language, id }: Asked, latest: string): Html {
  return actionButton(visit, `${addressOf(language, id)}/reprendre`, WORDS.undo, { entree: latest, comme: 'avant' })
}

function standingWords(standing: 'ours' | 'yours' | 'locked'): string {
  return { ours: WORDS.isOurs, yours: WORDS.isYours, locked: WORDS.isLocked }[standing]
}

interface Asked {
  language: Language
  id: SentenceId
}

function askedOf({ params }: FastifyRequest): Asked {
  const { langue, phrase } = params as { langue: string; phrase: string }
  if (!isLanguage(langue) || !isSentence(phrase)) throw new Problem('notFound')
  return { language: langue, id: phrase }
}

function kept({ office }: Visit, { language, id }: Asked): readonly string[] {
  return office.wording?.[language]?.[id]?.templates ?? LOCALES[language].sentences[id]
}

/** The sentence as we say it, and the button that says it so again. */
function original(visit: Visit, { language, id }: Asked): Html {
  return html`
    <section class="original">
      <h2>${WORDS.original}</h2>
      ${LOCALES[language].sentences[id].map((template) => html`<p ${inLanguage(language)} class="template">${withNames(template)}</p>`)}
      ${actionButton(visit, `${addressOf(language, id)}/origine`, WORDS.default)}
    </section>
  `
}

async function act(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { language, id } = askedOf(request)
  const templates = readTemplates(request.body)
  const draft = { language, id, templates }
  const wanted = fieldOf(request.body, 'faire')
  const phone = fieldOf(request.body, 'numero')
  const shownAgain = (flaws: Flaw[], more: Omit<Shown, 'drafted'> & { phoneProblem?: TryProblem | undefined } = {}) => {
    const { phoneProblem, ...shown } = more
    return send(visit, request, reply, { ...shown, drafted: { templates, flaws, phone, phoneProblem } })
  }
  switch (wanted) {
    case 'enregistrer': {
      const flaws = await orHeld(() => changeWording(visit.parts, visit.agent, draft))
      if (flaws === 'held') return shownAgain([], { status: 409, trouble: `${WORDS.notKept} ${WORDS.trial}` })
      if (flaws.length > 0) return shownAgain(flaws, { status: 400, trouble: WORDS.notKept })
      return reply.redirect(`${addressOf(language, id)}?fait=enregistre`, 303)
    }
    case 'envoyer': {
      const { problem, flaws = [] } = await tryWording(visit.parts, visit.agent, draft, phone)
      const tried = problem === undefined && flaws.length === 0
      return shownAgain(flaws, { ...(tried ? { done: WORDS.sent } : { status: 400 }), phoneProblem: problem })
    }
    case 'remplacer':
      return send(visit, request, reply, { drafted: { templates: templates.map(inGsm7), flaws: [], phone } })
    default:
      return shownAgain([])
  }
}

/** As many ways as were typed, in their order; a box left empty says nothing. */
function readTemplates(body: unknown): string[] {
  const places = Object.keys(typeof body === 'object' && body !== null ? body : {}).filter((name) =>
    /^texte-\d$/.test(name),
  )
  return places
    .toSorted()
    .map((name) => withoutNames(asWritten(fieldOf(body, name))))
    .filter(Boolean)
}

/** Line by line: a list has several. */
function inGsm7(template: string): string {
  return template.split('\n').map(toGsm7).join('\n')
}

async function orHeld<Done>(deed: () => Promise<Done>): Promise<Done | 'held'> {
  try {
    return await deed()
  } catch (error) {
    if (error instanceof Problem && error.code === 'trialHolds') return 'held'
    throw error
  }
}

/** The preview alone, for a page that shows it as somebody types. */
async function preview(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asked = askedOf(request)
  const section = previewSection(visit, { ...asked, templates: readTemplates(request.body) })
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(String(await section))
}

async function toOurs(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { language, id } = askedOf(request)
  await changeWording(visit.parts, visit.agent, { language, id, templates: undefined })
  return reply.redirect(`${addressOf(language, id)}?fait=origine`, 303)
}

async function again(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { language, id } = askedOf(request)
  const changeId = fieldOf(request.body, 'entree')
  const as = fieldOf(request.body, 'comme') === 'avant' ? 'before' : 'after'
  const flaws = await takeWordingAgain(visit.parts, visit.agent, { language, id, changeId, as })
  if (flaws.length > 0) return send(visit, request, reply, { status: 409, trouble: WORDS.notKept })
  return reply.redirect(`${addressOf(language, id)}?fait=repris`, 303)
}
