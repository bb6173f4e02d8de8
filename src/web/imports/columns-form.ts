import { html } from 'hono/html'
import type { Preview, RefusedFile } from '../../app/planning-files/preview.ts'
import type { Field } from '../../domain/schedule/column-words.ts'
import { fieldsOfKind, knownColumns, type ScheduleKind } from '../../domain/schedule/header.ts'
import type { Upload } from '../../store/files/uploads.ts'
import { button, postForm, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { COLUMN_SAYS, IMPORT } from './words.ts'

interface Asked {
  head: string
  /** What was said of it before: that there is nothing to read. */
  value: '' | 'ignored'
}

/** Asks what columns hold, once for all files with the same heads; nothing when every one is known. */
export function columnsForm(visit: Visit, upload: Upload): Html | false {
  const { asked, kind } = askedOf(upload)
  if (asked.length === 0) return false
  const options = [
    { value: '', words: IMPORT.columnUnsaid },
    ...fieldsOfKind(kind).map((field) => ({ value: field, words: COLUMN_SAYS[field] })),
    { value: 'ignored', words: IMPORT.columnIgnored },
  ]
  const content = html`
    ${asked.map(({ head, value }, index) =>
      selectField({ name: `colonne-${index}`, label: IMPORT.columnIs(head), options, value }),
    )}
    ${button(IMPORT.columnsSave, 'secondary')}
  `
  return html`
    <section aria-labelledby="colonnes">
      <h2 id="colonnes">${IMPORT.columnsTitle}</h2>
      <p>${IMPORT.columnsIntro}</p>
      ${postForm(visit, { action: `/import/${upload.id}/colonnes`, className: 'narrow', content })}
    </section>
  `
}

/** What was answered: heads and fields are those that were asked, never the form's. */
export function readMatchedColumns(upload: Upload, form: unknown) {
  const { asked, kind, written } = askedOf(upload)
  const said = asked.flatMap(({ head }, index): { head: string; field: Field | 'ignored' }[] => {
    const chosen = fieldOf(form, `colonne-${index}`)
    if (chosen === 'ignored') return [{ head, field: 'ignored' }]
    const field = fieldsOfKind(kind).find((one) => one === chosen)
    return field ? [{ head, field }] : []
  })
  return { written, said }
}

const MOST_ASKED = 40

function askedOf({ state, preview }: Upload): { asked: Asked[]; kind: ScheduleKind; written: string[] } {
  if (state === 'refused') {
    const { problem, heads = [] } = preview as RefusedFile
    const twice = problem.code === 'columnTwice'
    const about = ABOUT_COLUMNS.has(problem.code) ? heads.filter((head) => twice || knownColumns([head]) === 0) : []
    return {
      asked: about.slice(0, MOST_ASKED).map((head): Asked => ({ head, value: '' })),
      kind: 'planning',
      written: heads,
    }
  }
  const { counts, columns, unknownColumns } = preview as Preview
  const asked = columns
    .filter(({ field }) => !field)
    .map(({ written }): Asked => ({ head: written, value: unknownColumns.includes(written) ? '' : 'ignored' }))
  return { asked: asked.slice(0, MOST_ASKED), kind: counts.kind, written: columns.map(({ written }) => written) }
}

const ABOUT_COLUMNS: ReadonlySet<string> = new Set(['fileWithoutKnownColumn', 'columnsMissing', 'columnTwice'])
