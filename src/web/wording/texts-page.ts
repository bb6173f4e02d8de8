import type { FastifyReply, FastifyRequest } from 'fastify'
import { html, raw } from 'hono/html'
import { changeWording } from '../../app/settings/change-wording.ts'
import type { Office } from '../../domain/office.ts'
import { isLanguage, LANGUAGES, type Language } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { type FallenBack, listFallenBack } from '../../locales/fallen-back.ts'
import { isLocked, isSentence, whyUnsaid } from '../../locales/own-words.ts'
import { LOCALES } from '../../locales/say.ts'
import type { SentenceId } from '../../locales/sentences.ts'
import { typeOfWords } from '../../locales/type-words.ts'
import { actionButton, dataTable, doneNotice, tabs } from '../components.ts'
import { fieldOf } from '../form.ts'
import { badge, type Html, sendPage } from '../html.ts'
import { settingsHead } from '../settings/settings-menu.ts'
import { inLanguage } from '../spoken.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { LANGUAGE_NAMES, TYPES } from '../words.ts'
import { SHEET } from './sheet-words.ts'
import { GROUP_WORDS, GROUPS, TITLES } from './titles.ts'
import { withNames } from './value-names.ts'
import { WORDING as WORDS } from './words.ts'

const PATH = '/reglages/textes'

/** Everything that is texted, sentence by sentence: whose words it is in. */
export const textsRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: show },
  { method: 'POST', path: `${PATH}/oublier`, for: 'admin', answer: letGo },
]

/** Whose words a sentence is said in: the office's own may fit this release no more. */
export function standingOf(
  { wording }: Office,
  language: Language,
  id: SentenceId,
): 'ours' | 'yours' | 'unsaid' | 'locked' {
  const locale = LOCALES[language]
  const own = wording?.[language]?.[id]
  if (own) return whyUnsaid(own, locale, id).length === 0 ? 'yours' : 'unsaid'
  return isLocked(locale, id) ? 'locked' : 'ours'
}

export function addressOf(language: Language, id: SentenceId): string {
  return `${PATH}/${language}/${id}`
}

async function show(visit: Visit, { query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asked = fieldOf(query, 'langue')
  const language = isLanguage(asked) ? asked : 'fr'
  const options = LANGUAGES.map((one) => ({
    href: `${PATH}?langue=${one}`,
    words: LANGUAGE_NAMES[one],
    current: one === language,
  }))
  const content = html`
    ${settingsHead(PATH, query)}
    ${fieldOf(query, 'fait') === 'feuille' && doneNotice(SHEET.changed(Number(fieldOf(query, 'phrases')) || 0))}
    <p>${WORDS.intro} <a href="${PATH}/feuille?langue=${language}">${SHEET.link}</a></p>
    ${fallenBack(visit)}
    ${tabs(WORDS.languages, options)}
    ${GROUPS.map((group, place) => groupOf(visit.office, language, group, place === 0))}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/reglages', content, visit })
}

/** What the office had changed and is said in our words since: told until somebody looked at it. */
function fallenBack(visit: Visit): Html | false {
  const lost = listFallenBack(visit.office)
  if (lost.length === 0) return false
  const items = lost.map((one) => lostItem(visit, one))
  return html`<div class="notice" role="alert"><p>${WORDS.fallenBack(lost.length)}</p><ul>${items}</ul></div>`
}

function lostItem(visit: Visit, { language, id, own, gone }: FallenBack): Html {
  const tongue = LANGUAGE_NAMES[language]
  const type = typeOfWords(id)
  if (type !== undefined)
    return html`<li><a href="/reglages/types/${type}/mots">${TYPES[type] ?? type}</a> (${tongue})</li>`
  if (!gone && isSentence(id)) return html`<li><a href="${addressOf(language, id)}">${TITLES[id]}</a> (${tongue})</li>`
  const letGo = actionButton(visit, `${PATH}/oublier`, WORDS.letGo, { langue: language, phrase: id })
  return html`<li><span ${inLanguage(language)}>${WORDS.quoted(own.templates[0] ?? '')}</span> (${tongue}) ${WORDS.gone} ${letGo}</li>`
}

function groupOf(office: Office, language: Language, { name, ids }: (typeof GROUPS)[number], open: boolean): Html {
  const { title, means } = GROUP_WORDS[name]
  const own = ids.filter((id) => office.wording?.[language]?.[id])
  const rows = ids.map((id) => {
    const standing = standingOf(office, language, id)
    const said =
      (standing === 'yours' && office.wording?.[language]?.[id]?.templates) || LOCALES[language].sentences[id]
    return [
      html`<a href="${addressOf(language, id)}">${TITLES[id]}</a>`,
      html`<span ${inLanguage(language)}>${withNames(said[0] ?? '')}</span>`,
      standing === 'ours' ? html`${WORDS.ours}` : badge(TONES[standing], WORDS[standing]),
    ]
  })
  return html`
    <details class="sentences" ${open && raw('open')}>
      <summary><h2>${title}</h2> <span>${means} ${WORDS.sentences(ids.length)}, ${WORDS.own(own.length)}.</span></summary>
      ${dataTable({ caption: WORDS.table.caption(title), columns: WORDS.table.columns, rows, className: 'sentences' })}
    </details>
  `
}

const TONES = { yours: 'moved', unsaid: 'ask', locked: 'quiet' } as const

async function letGo({ parts, agent }: Visit, { body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const language = fieldOf(body, 'langue')
  if (!isLanguage(language)) throw new Problem('fieldMissing')
  await changeWording(parts, agent, { language, id: fieldOf(body, 'phrase'), templates: undefined })
  return reply.redirect(`${PATH}?langue=${language}`, 303)
}
