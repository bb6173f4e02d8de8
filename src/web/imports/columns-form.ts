import { html } from 'hono/html'
import { columnsAsked } from '../../app/planning-files/columns-asked.ts'
import type { Preview, RefusedFile } from '../../app/planning-files/preview.ts'
import type { SaidOfColumns } from '../../app/planning-files/remember-columns.ts'
import type { Field } from '../../domain/schedule/column-words.ts'
import type { Upload } from '../../store/files/uploads.ts'
import { button, postForm, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { COLUMN_SAYS, IMPORT } from './words.ts'

/** Asks what columns hold, once for all files with the same heads; nothing when every one is known. */
export function columnsForm(visit: Visit, upload: Upload): Html | false {
  const { asked, fields } = askedOf(upload)
  if (asked.length === 0) return false
  const options = [
    { value: '', words: IMPORT.columnUnsaid },
    ...fields.map((field) => ({ value: field, words: COLUMN_SAYS[field] })),
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
export function readMatchedColumns(upload: Upload, form: unknown): SaidOfColumns {
  const { asked, fields, written } = askedOf(upload)
  const said = asked.flatMap(({ head }, index): { head: string; field: Field | 'ignored' }[] => {
    const chosen = fieldOf(form, `colonne-${index}`)
    if (chosen === 'ignored') return [{ head, field: 'ignored' }]
    const field = fields.find((one) => one === chosen)
    return field ? [{ head, field }] : []
  })
  return { written, said }
}

function askedOf({ preview }: Upload) {
  return columnsAsked(preview as Preview | RefusedFile)
}
