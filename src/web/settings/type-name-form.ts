import { html } from 'hono/html'
import type { TypeTrouble } from '../../app/settings/name-type.ts'
import { button, field, postForm, selectField } from '../components.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { TYPES } from '../words.ts'
import { SETTINGS } from './words.ts'

const WORDS = SETTINGS.types

/** Where the page of types says once what several of its fields mean. */
export const SAID = { freed: 'aide-liberes', reminders: 'aide-rappels', name: 'aide-nom' } as const

/** What was typed of a new type, or as a name of one, and why it is not kept. */
export interface TypeTyped {
  /** Undefined of a new one. */
  of: string | undefined
  code: string
  name: string
  moving: string
  trouble: TypeTrouble
}

/** What pages call a type; left empty, what we call it. */
export function typeNameForm(visit: Visit, code: string, refused: TypeTyped | undefined): Html {
  const name = visit.office.typeNames?.[code] ?? ''
  const content = html`
    ${field({
      name: `nom-${code}`,
      label: WORDS.name,
      saidAt: SAID.name,
      value: refused?.name ?? name,
      problem: refused && WORDS.wrong[refused.trouble],
    })}
    ${button(WORDS.rename, 'secondary', undefined, TYPES[code] ?? code)}
  `
  return html`
    <details ${refused && 'open'}>
      <summary>${WORDS.renaming}<span class="hidden">, ${TYPES[code] ?? code}</span></summary>
      ${postForm(visit, { action: `/reglages/types/${encodeURIComponent(code)}/nom`, content })}
    </details>
  `
}

/** A new type of the office: what files call it, what pages call it, and whether texts move it. */
export function newTypeForm(visit: Visit, refused: TypeTyped | undefined): Html {
  const problem = refused && WORDS.wrong[refused.trouble]
  const ofName = refused?.trouble === 'nameUnread' || refused?.trouble === 'nameTaken'
  const content = html`
    ${field({ name: 'nom', label: WORDS.name, value: refused?.name, problem: ofName ? problem : undefined })}
    ${field({ name: 'code', label: WORDS.code, hint: WORDS.codeHint, value: refused?.code, problem: ofName ? undefined : problem })}
    ${selectField({
      name: 'changer',
      label: WORDS.movingLabel,
      options: Object.entries(WORDS.moving).map(([value, words]) => ({ value, words })),
      value: refused?.moving ?? 'asked',
    })}
    <p class="hint">${WORDS.addHint}</p>
    ${button(WORDS.add, 'secondary')}
  `
  return html`
    <details ${refused && 'open'}>
      <summary>${WORDS.adding}</summary>
      ${postForm(visit, { action: '/reglages/types', content })}
    </details>
  `
}
