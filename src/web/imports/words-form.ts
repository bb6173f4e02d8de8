import { html } from 'hono/html'
import type { MatchedWords } from '../../app/planning-files/change-upload.ts'
import type { Preview, UnknownWord } from '../../app/planning-files/preview.ts'
import type { AppointmentStatus } from '../../domain/appointment.ts'
import type { Agent } from '../../domain/people.ts'
import { onlyAgentNamed } from '../../domain/schedule/agent-name.ts'
import { button, postForm, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { STATUSES, TYPES } from '../words.ts'
import { IMPORT } from './words.ts'

/** Asks what words of a file mean, once and for all. */
export function wordsForm(
  visit: Visit,
  uploadId: string,
  words: UnknownWord[],
  { types, agents }: { types: string[]; agents: Pick<Agent, 'id' | 'name' | 'email'>[] },
): Html {
  const unknown = { value: '', words: IMPORT.wordUnknown }
  const options = {
    type: [unknown, ...types.map((value) => ({ value, words: TYPES[value] ?? value }))],
    status: [unknown, ...Object.entries(STATUSES).map(([value, said]) => ({ value, words: said }))],
    agent: [unknown, ...agents.map(({ id, name, email }) => ({ value: id, words: `${name} (${email})` }))],
  }
  const content = html`
    ${words.map(({ kind, word, count }, index) =>
      selectField({
        name: `mot-${index}`,
        label: LABELS[kind](word, count),
        options: options[kind],
        value: kind === 'agent' ? onlyAgentNamed(word, agents)?.id : undefined,
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

const LABELS: Record<UnknownWord['kind'], (word: string, count: number) => string> = {
  type: (word, count) => IMPORT.wordType(word, count),
  status: (word, count) => IMPORT.wordStatus(word, count),
  agent: (word, count) => IMPORT.wordAgent(word, count),
}

/** What was answered: the words are those of the preview, never of the form. */
export function readMatchedWords({ words }: Preview, form: unknown): MatchedWords {
  const matched = { types: [], statuses: [], agents: [] } as Required<MatchedWords>
  for (const [index, { kind, word }] of words.entries()) {
    const chosen = fieldOf(form, `mot-${index}`)
    if (chosen === '') continue
    if (kind === 'type') matched.types.push({ word, type: chosen })
    else if (kind === 'agent') matched.agents.push({ word, agentId: chosen })
    else if (isStatus(chosen)) matched.statuses.push({ word, status: chosen })
  }
  return matched
}

function isStatus(word: string): word is AppointmentStatus {
  return Object.hasOwn(STATUSES, word)
}
