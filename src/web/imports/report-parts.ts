import { html } from 'hono/html'
import type { AppliedReport } from '../../app/imports/apply-upload.ts'
import { importCounts, problemSentence } from '../../locales/fr/import-report.ts'
import { IMPORT } from '../../locales/fr/import-words.ts'
import type { Upload } from '../../store/uploads.ts'
import { actionButton, dataTable, doneNotice } from '../components.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { refusedSection } from './preview-parts.ts'

const NOTICES_SHOWN = 50

/** What loading a file did: the lines to correct, and the way back while there is one. */
export function reportContent(
  visit: Visit,
  { id, fileName }: Upload,
  { report, refused }: AppliedReport,
  undoable: boolean,
): Html {
  const { kind, notices, refused: problems, unknownColumns: _, ...counts } = report
  return html`
    <h1>${IMPORT.report(fileName)}</h1>
    ${doneNotice(importCounts(kind, { ...counts, refused: refused.length }))}
    ${
      refused.length > 0 &&
      html`
        <section aria-labelledby="a-corriger">
          <h2 id="a-corriger">${IMPORT.reportLines}</h2>
          <p>${IMPORT.reportRefused(refused.length)}</p>
          <p><a href="/import/${id}/refusees" role="button">${IMPORT.refusedFile}</a></p>
          ${refusedSection({ count: refused.length, some: problems })}
        </section>`
    }
    ${
      notices.length > 0 &&
      dataTable({
        caption: IMPORT.noticeColumns[1] ?? '',
        columns: IMPORT.noticeColumns,
        rows: notices.slice(0, NOTICES_SHOWN).map((one) => [html`${one.line}`, html`${problemSentence(one)}`]),
      })
    }
    <section aria-labelledby="annulation">
      <h2 id="annulation">${IMPORT.undoTitle}</h2>
      ${
        undoable
          ? html`<p>${IMPORT.undoIntro}</p>${actionButton(visit, `/import/${id}/annuler`, IMPORT.undo, {}, 'danger')}`
          : html`<p>${IMPORT.undoTooLate}</p>`
      }
    </section>
  `
}
