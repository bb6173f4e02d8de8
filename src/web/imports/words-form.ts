import { html } from 'hono/html'
import type { MatchedWords } from '../../app/imports/change-upload.ts'
import type { Preview, UnknownWord } from '../../app/imports/preview.ts'
import type { AppointmentStatus } from '../../domain/appointment.ts'
import { button, postForm, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { STATUSES, TYPES } from '../words.ts'
import { IMPORT } from './words.ts'

/** Asks what words of a file mean, once and for all. */
export function wordsForm(visit: Visit, uploadId: string, words: UnknownWord[], types: string[]): Html {
  const unknown = { value: '', words: IMPORT.wordUnknown }
  const options = {
    type: [unknown, ...types.map((value) => ({ value, words: TYPES[value] ?? value }))],
    status: [unknown, ...Object.entries(STATUSES).map(([value, said]) => ({ value, words: said }))],
  }
  const content = html`
    ${words.map(({ kind, word, count }, index) =>
      selectField({
        name: `mot-${index}`,
        label: kind === 'type' ? IMPORT.wordType(word, count) : IMPORT.wordStatus(word, count),
        options: options[kind],
      }),
    )}
    ${button(IMPORT.wordsSave, 'secondary')}
  `
  return html`
    <section aria-labelledby="mots">
      <h2 id="mots">${IMPORT.wordsTitle}</h2>
      <p>${IMPORT.wordsIntro}</p>
      ${postForm(visit, { action: `/import/${uploadId}/mots`, className: 'narrow', content })}
    </section>
  `
}

/** What was answered: the words are those of the preview, never of the form. */
export function readMatchedWords({ words }: Preview, form: unknown): MatchedWords {
  const matched: MatchedWords = { types: [], statuses: [] }
  for (const [index, { kind, word }] of words.entries()) {
    const chosen = fieldOf(form, `mot-${index}`)
    if (chosen === '') continue
    if (kind === 'type') matched.types.push({ word, type: chosen })
    else if (isStatus(chosen)) matched.statuses.push({ word, status: chosen })
  }
  return matched
}

function isStatus(word: string): word is AppointmentStatus {
  return Object.hasOwn(STATUSES, word)
}
