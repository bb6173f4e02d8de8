import { html } from 'hono/html'
import { flawsOfDraft } from '../../app/settings/change-wording.ts'
import type { Language } from '../../domain/people.ts'
import { segments as count, toGsm7 } from '../../domain/segments.ts'
import { type Draft, type PreviewedText, previewOf } from '../../locales/preview.ts'
import { LOCALES } from '../../locales/say.ts'
import { button } from '../components.ts'
import type { Html } from '../html.ts'
import { pageLocale } from '../page-words.ts'
import { inLanguage } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { flawWords } from './flaw-words.ts'
import { withNames } from './value-names.ts'
import { WORDING as WORDS } from './words.ts'

/** What a draft gives: a few texts as they usually are, the longest, what each costs, and what is wrong with the words. */
export function previewSection({ office, now }: Visit, draft: Draft): Html {
  if (draft.templates.length === 0) return html`<h2>${WORDS.preview}</h2><p class="empty">${WORDS.nothing}</p>`
  const flaws = flawsOfDraft(office, draft, now)
  const { saidIn, usual, worst } = previewOf(office, draft, now)
  const text = (shown: PreviewedText) => bubble(shown, draft.language, office.segmentPrice)
  return html`
    <h2>${WORDS.preview}</h2>
    ${flaws.length > 0 && html`<div class="flaws"><strong>${WORDS.problems}</strong><ul>${flaws.map((flaw) => html`<li>${flawWords(flaw)}</li>`)}</ul></div>`}
    ${!LOCALES[draft.language].ownLetters && oddSigns(draft.templates)}
    <h3>${WORDS.usual}</h3>
    <p>${WORDS.said(saidIn)}</p>
    ${usual.map(text)}
    ${worst && !usual.some(({ body }) => body === worst.body) && html`<h3>${WORDS.worst}</h3><p>${WORDS.worstMeans}</p>${text(worst)}`}
  `
}

/** Each sign that makes a text dearer than those of its language, where it stands, with what would be written for it. */
function oddSigns(templates: readonly string[]): Html | false {
  const dear = templates.filter((template) => count(template).odd.length > 0)
  if (dear.length === 0) return false
  const signs = [...new Set(dear.flatMap((template) => count(template).odd))]
  return html`
    <div class="odd">
      <p><strong>${WORDS.odd.title}</strong> ${WORDS.odd.means}</p>
      <ul>${signs.map((sign) => html`<li><mark>${sign}</mark> ${WORDS.odd.instead(toGsm7(sign))}</li>`)}</ul>
      ${dear.map((template) => html`<p class="template">${marked(withNames(template), signs)}</p>`)}
      ${button(WORDS.odd.replace, 'secondary', { name: 'faire', value: 'remplacer' })}
    </div>
  `
}

function marked(template: string, signs: readonly string[]): Html[] {
  return Array.from(template.normalize('NFC'), (sign) =>
    signs.includes(sign) ? html`<mark>${sign}</mark>` : html`${sign}`,
  )
}

/** A text as it is received, with what it costs. */
export function bubble(
  { body, odd, characters, segments }: PreviewedText,
  language: Language,
  price: number | undefined,
): Html {
  const cost = WORDS.cost(characters, segments, price === undefined ? undefined : inEuros(price * segments))
  return html`<figure class="text"><blockquote ${inLanguage(language)}>${marked(body, LOCALES[language].ownLetters ? [] : odd)}</blockquote><figcaption>${cost}</figcaption></figure>`
}

/** Of ten-thousandths: a segment costs a few cents and a fraction. */
function inEuros(price: number): string {
  const format = { style: 'currency', currency: 'EUR', minimumFractionDigits: 2, maximumFractionDigits: 4 } as const
  return (price / 10_000).toLocaleString(pageLocale(), format)
}
