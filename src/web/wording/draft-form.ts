import { html, raw } from 'hono/html'
import type { TryProblem } from '../../app/settings/text-own-phone.ts'
import type { Language } from '../../domain/people.ts'
import { type Flaw, WAYS_AT_MOST } from '../../locales/own-words.ts'
import { SENTENCES, type SentenceId } from '../../locales/sentences.ts'
import { button, field, postForm } from '../components.ts'
import type { Html } from '../html.ts'
import { inLanguage } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { flawWords } from './flaw-words.ts'
import { previewSection } from './preview-section.ts'
import { addressOf } from './texts-page.ts'
import { VALUE_NAMES, withNames } from './value-names.ts'
import { WORDING as WORDS } from './words.ts'

/** Words as somebody has them before them, and what is wrong with them. */
export interface Drafted {
  templates: readonly string[]
  flaws: readonly Flaw[]
  phone?: string
  phoneProblem?: TryProblem | undefined
}

/** A box a way to say it, the values beside, what it gives, and the way to one's own telephone. */
export function draftForm(
  visit: Visit,
  { language, id }: { language: Language; id: SentenceId },
  drafted: Drafted,
): Html {
  const { templates, flaws, phone, phoneProblem } = drafted
  const ways = Math.min(WAYS_AT_MOST, Math.max(templates.length, 1) + 1)
  const content = html`
    <div class="writing">
      ${valuesOf(id)}
      ${Array.from({ length: ways }, (_, place) =>
        wayBox(
          place,
          language,
          templates[place] ?? '',
          flaws.filter((flaw) => flaw.place === place),
        ),
      )}
      <p class="buttons">
        ${button(WORDS.save, 'main', { name: 'faire', value: 'enregistrer' })}
        <button type="submit" name="faire" value="voir" class="secondary" data-see>${WORDS.see}</button>
      </p>
    </div>
    <div class="seeing">
      <section id="apercu" aria-label="${WORDS.preview}" data-preview="${addressOf(language, id)}/apercu">
        ${previewSection(visit, { language, id, templates })}
      </section>
      ${field({
        name: 'numero',
        label: WORDS.phone,
        type: 'tel',
        hint: WORDS.phoneHint,
        value: phone,
        autocomplete: 'tel',
        problem: phoneProblem && WORDS.tryProblems[phoneProblem],
      })}
      ${button(WORDS.send, 'secondary', { name: 'faire', value: 'envoyer' })}
    </div>
  `
  return postForm(visit, { action: addressOf(language, id), className: 'wording', content })
}

/** Where scripts run, each of them is a button that inserts it. */
function valuesOf(id: SentenceId): Html {
  const names = SENTENCES[id].map((value) => VALUE_NAMES[value])
  if (names.length === 0) return html`<p class="values">${WORDS.theirs}</p>`
  return html`
    <p class="values">
      ${WORDS.values} ${names.map((name) => html`<code data-value="{${name}}" data-label="${WORDS.insert(name)}">{${name}}</code> `)}
    </p>
  `
}

function wayBox(place: number, language: Language, template: string, flaws: readonly Flaw[]): Html {
  const name = `texte-${place}`
  const problem = flaws.length > 0
  const hint = place === 0 ? WORDS.wayHint : WORDS.shorterHint
  return html`
    <div class="field">
      <label for="${name}">${WORDS.way(place)}</label>
      <small id="${name}-aide">${hint}</small>
      ${problem && html`<small id="${name}-erreur" class="problem">${flaws.map((flaw) => html`${flawWords(flaw)} `)}</small>`}
      <textarea id="${name}" name="${name}" rows="${place === 0 ? 4 : 3}" ${inLanguage(language)}
        aria-describedby="${name}-aide${problem ? ` ${name}-erreur` : ''}" ${problem && raw('aria-invalid="true"')}>${withNames(template)}</textarea>
    </div>
  `
}
