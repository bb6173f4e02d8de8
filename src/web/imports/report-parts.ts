import { html } from 'hono/html'
import type { AppliedReport } from '../../app/planning-files/apply-upload.ts'
import type { Upload } from '../../store/files/uploads.ts'
import { actionButton, doneNotice } from '../components.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { noticesSection, refusedSection } from './preview-parts.ts'
import { importCounts } from './say-problem.ts'
import { IMPORT } from './words.ts'

/** What loading a file did: the lines to correct, and the way back while there is one. */
export function reportContent(
  visit: Visit,
  { id, fileName }: Upload,
  { report, counts: counted, refused }: AppliedReport,
  undoable: boolean,
): Html {
  const { kind, notices, refused: problems } = report
  return html`
    <h1>${IMPORT.report(fileName)}</h1>
    ${doneNotice(importCounts(kind, counted))}
    ${
      refused.length > 0 &&
      html`
        <section aria-labelledby="a-corriger">
          <h2 id="a-corriger">${IMPORT.reportLines}</h2>
          <p>${IMPORT.reportRefused(counted.refused)}</p>
          <p><a href="/import/${id}/refusees">${IMPORT.refusedFile}</a></p>
          ${refusedSection({ count: counted.refused, some: problems })}
        </section>`
    }
    ${noticesSection({ count: counted.notices, some: notices })}
    <section aria-labelledby="annulation" class="undo">
      <h2 id="annulation">${IMPORT.undoTitle}</h2>
      ${
        undoable
          ? html`<p>${IMPORT.undoIntro}</p>${actionButton(visit, `/import/${id}/annuler`, IMPORT.undo, {}, 'danger')}`
          : html`<p>${IMPORT.undoTooLate}</p>`
      }
    </section>
  `
}
