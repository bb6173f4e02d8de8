import { html } from 'hono/html'
import type { Preview } from '../../app/planning-files/preview.ts'
import type { WrongCell, WrongLine } from '../../domain/schedule/wrong-line.ts'
import type { Upload } from '../../store/files/uploads.ts'
import { actionButton, button, field, postForm } from '../components.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import { asOfficeWrote } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { problemSentence } from './say-problem.ts'
import { IMPORT, number } from './words.ts'

/** Lines that one form holds: the others come once these are corrected. */
const SHOWN = 50
/** As long as any cell may be. */
const LONGEST = 600

/** Refused lines, open, each with its wrong cells to be corrected where they stand; nothing when none is refused, or none is known by its cells. */
export function correctionsForm(visit: Visit, { id, corrections }: Upload, preview: Preview): Html | false {
  const { refused } = preview
  const kept = Object.keys(corrections ?? {}).length
  const wrong = shown(preview)
  const all = html`
    ${
      kept > 0 &&
      html`<p>${IMPORT.correctionsKept(kept)}</p>${actionButton(visit, `/import/${id}/corriger/annuler`, IMPORT.correctionsForget)}`
    }
    ${wrong.length > 0 && listed(visit, id, refused.count, wrong)}
  `
  return (kept > 0 || wrong.length > 0) && all
}

function listed(visit: Visit, id: string, count: number, wrong: ShownLine[]): Html {
  const content = html`${wrong.map(lineFields)}${wrong.some(({ cells }) => cells.length > 0) && button(IMPORT.correctSave, 'secondary')}`
  return html`
    <details class="listed" open id="refusees">
      <summary>${IMPORT.refusedLines}${SHARED.colon}${number(count)}</summary>
      <p>${IMPORT.correctIntro}</p>
      ${count > wrong.length && html`<p>${IMPORT.showing(wrong.length, count)}</p>`}
      ${postForm(visit, { action: `/import/${id}/corriger`, className: 'narrow', content })}
    </details>
  `
}

function lineFields({ line, who, cells, whole }: ShownLine): Html {
  return html`
    <fieldset>
      <legend>${IMPORT.correctLine(line, who)}</legend>
      ${whole && html`<p>${whole}</p>`}
      ${cells.map(({ place, head, value, code }) =>
        field({
          name: nameOf(line, place),
          label: html`<span ${asOfficeWrote()}>${head}</span>`,
          value,
          problem: problemSentence({ code, column: head, value }),
        }),
      )}
    </fieldset>
  `
}

/** What was written in place of wrong cells: lines and columns are those of the preview, never of the form; what was left as it is says nothing. */
export function readCorrections(preview: Preview, form: unknown): Record<string, Record<string, string>> {
  const said: Record<string, Record<string, string>> = {}
  for (const { line, cells } of shown(preview)) {
    const changed = cells.flatMap(({ place, value }): [string, string][] => {
      const name = nameOf(line, place)
      const written = fieldOf(form, name).trim().slice(0, LONGEST)
      return isSent(form, name) && written !== value ? [[String(place), written]] : []
    })
    if (changed.length > 0) said[line] = Object.fromEntries(changed)
  }
  return said
}

interface ShownLine extends WrongLine {
  /** What is wrong with the line as a whole, which no cell can mend. */
  whole: string | undefined
}

function shown({ wrong = [], refused }: Preview): ShownLine[] {
  const known = new Map(wrong.map((one) => [one.line, one]))
  if (known.size === 0) return []
  return refused.some.slice(0, SHOWN).map((problem): ShownLine => {
    const { who = '', cells = [] as WrongCell[] } = known.get(problem.line) ?? {}
    return { line: problem.line, who, cells, whole: cells.length > 0 ? undefined : problemSentence(problem) }
  })
}

function isSent(form: unknown, name: string): boolean {
  return typeof form === 'object' && form !== null && Object.hasOwn(form, name)
}

function nameOf(line: number, place: number): string {
  return `cellule-${line}-${place}`
}
