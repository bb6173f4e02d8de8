import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { changeWordings, flawsOfChange } from '../../app/settings/change-wording.ts'
import { type ChangeOfWording, listWordingHistory, takeWordingAgain } from '../../app/settings/wording-history.ts'
import { isLanguage, LANGUAGES, type Language } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { asWritten } from '../../domain/writing.ts'
import type { Flaw } from '../../locales/own-words.ts'
import { previewOfType, TYPE_WORDS_AT_MOST } from '../../locales/plain-words.ts'
import { typeWordsId, writtenTypeWords } from '../../locales/type-words.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { actionButton, button, dataTable, doneFrom, doneNotice, field, postForm } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage, time } from '../html.ts'
import { actorWords } from '../people/journal-words.ts'
import { PROBLEM_WORDS } from '../problem-words.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { LANGUAGE_NAMES, TYPES } from '../words.ts'
import { flawWords } from './flaw-words.ts'
import { bubble } from './preview-section.ts'
import { WORDING, TYPE_WORDS as WORDS } from './words.ts'

const PATH = '/reglages/types/:code/mots'
const SHOWN = 20

/** What the office calls a type of appointment in its texts, language by language. */
export const typeWordsRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: (visit, request, reply) => show(visit, request, reply, {}) },
  { method: 'POST', path: PATH, for: 'admin', answer: save },
  { method: 'POST', path: `${PATH}/reprendre`, for: 'admin', answer: again },
]

interface Shown {
  written?: Partial<Record<Language, string>>
  flaws?: Partial<Record<Language, Flaw[]>>
  trouble?: string
  status?: number
}

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const code = await codeOf(visit, request)
  const wordsIn = (language: Language) => shown.written?.[language] ?? writtenTypeWords(visit.office, language, code)
  const fields = LANGUAGES.map((language) =>
    field({
      name: `mots-${language}`,
      label: LANGUAGE_NAMES[language],
      value: wordsIn(language),
      problem: shown.flaws?.[language]?.map(flawWords).join(' '),
    }),
  )
  const done = doneFrom(request.query, WORDS.done)
  const title = WORDS.titleOf(TYPES[code] ?? code)
  const content = html`
    <p class="back"><a href="/reglages/types">‹ ${WORDS.back}</a></p>
    <h1>${title}</h1>
    ${done && !shown.written && doneNotice(done)}
    ${shown.trouble && notice(shown.trouble)}
    <p>${WORDS.intro(TYPE_WORDS_AT_MOST)}</p>
    <div class="columns">
      <div>
        ${postForm(visit, {
          action: addressOf(code),
          content: html`${fields}
            <p class="buttons">
              ${button(WORDING.save, 'main', { name: 'faire', value: 'enregistrer' })}
              ${button(WORDING.see, 'secondary', { name: 'faire', value: 'voir' })}
            </p>`,
        })}
      </div>
      <section aria-label="${WORDING.preview}">
        <h2>${WORDING.preview}</h2>
        ${LANGUAGES.map((language) => previewIn(visit, language, code, wordsIn(language)))}
      </section>
    </div>
    ${await historyOf(visit, code)}
  `
  return sendPage(reply, visit.web, { title, path: '/reglages', content, visit }, shown.status)
}

async function codeOf({ parts, office }: Visit, { params }: FastifyRequest): Promise<string> {
  const { code } = params as { code: string }
  if (!(await listTypes(parts.store, office.id)).has(code)) throw new Problem('notFound')
  return code
}

function addressOf(code: string): string {
  return `/reglages/types/${encodeURIComponent(code)}/mots`
}

/** Without words of the office, texts are as ours: one of French shows what that is. */
function previewIn({ office, now }: Visit, language: Language, type: string, words: string): Html | false {
  if (words === '' && language !== 'fr') return false
  const texts = previewOfType(office, { language, type, words }, now)
  return html`<h3>${LANGUAGE_NAMES[language]}</h3>${texts.map((text) => bubble(text, language, office.segmentPrice))}`
}

async function save(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const code = await codeOf(visit, request)
  const written = Object.fromEntries(
    LANGUAGES.map((language) => [language, asWritten(fieldOf(request.body, `mots-${language}`))]),
  ) as Record<Language, string>
  if (fieldOf(request.body, 'faire') !== 'enregistrer') return show(visit, request, reply, { written })
  const id = typeWordsId(code)
  const changes = LANGUAGES.filter((language) => written[language] !== writtenTypeWords(visit.office, language, code))
  const flaws: Partial<Record<Language, Flaw[]>> = {}
  for (const language of changes.filter((one) => written[one] !== '')) {
    const found = flawsOfChange(visit.office, { language, id, templates: [written[language]] }, visit.now)
    if (found.length > 0) flaws[language] = found
  }
  if (Object.keys(flaws).length > 0)
    return show(visit, request, reply, { written, flaws, trouble: WORDING.notKept, status: 400 })
  const said = changes.map((language) => ({
    ...{ language, id },
    templates: written[language] === '' ? undefined : [written[language]],
  }))
  return unlessHeld(visit, request, reply, written, async () => {
    await changeWordings(visit.parts, visit.agent, said, visit.now.toUTC())
    return reply.redirect(`${addressOf(code)}?fait=enregistre`, 303)
  })
}

async function again(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const code = await codeOf(visit, request)
  const [language, changeId] = [fieldOf(request.body, 'langue'), fieldOf(request.body, 'entree')]
  if (!isLanguage(language)) throw new Problem('fieldMissing')
  return unlessHeld(visit, request, reply, undefined, async () => {
    const asked = { language, id: typeWordsId(code), changeId, as: 'after' } as const
    const flaws = await takeWordingAgain(visit.parts, visit.agent, asked)
    if (flaws.length > 0) return show(visit, request, reply, { status: 409, trouble: WORDING.notKept })
    return reply.redirect(`${addressOf(code)}?fait=repris`, 303)
  })
}

async function unlessHeld(
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  written: Shown['written'],
  deed: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await deed()
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'trialHolds') throw error
    return show(visit, request, reply, { ...(written && { written }), trouble: PROBLEM_WORDS.trialHolds, status: 409 })
  }
}

async function historyOf(visit: Visit, code: string): Promise<Html> {
  const { parts, office } = visit
  const changes = await listWordingHistory(parts.store, office.id, { id: typeWordsId(code) })
  const names = new Map((await listAgents(parts.store, office.id)).map(({ id, name }) => [`agent:${id}`, name]))
  const rows = changes.slice(0, SHOWN).map((change) => [
    when(change, office.zone),
    html`${names.get(change.actor) ?? actorWords(change.actor)}`,
    html`${LANGUAGE_NAMES[change.language]}`,
    html`${change.after?.[0] ?? WORDS.none}`,
    actionButton(visit, `${addressOf(code)}/reprendre`, WORDING.history.again, {
      entree: change.id,
      langue: change.language,
    }),
  ])
  if (rows.length === 0) return html``
  return html`
    <section class="history">
      <h2>${WORDING.history.title}</h2>
      ${dataTable({ caption: WORDS.caption, columns: WORDS.columns, rows })}
    </section>
  `
}

function when({ at }: ChangeOfWording, zone: string): Html {
  const local = at.setZone(zone)
  return time(at.toISO(), `${longDay(local)}, ${clockTime(local)}`)
}
