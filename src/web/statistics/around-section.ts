import { html } from 'hono/html'
import { readAttendance } from '../../app/effect/read-attendance.ts'
import { firstTextOf } from '../../app/mark-names.ts'
import { monthOf } from '../../domain/effect/attendance-tally.ts'
import { findInstant } from '../../store/marks/marks.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { type AttendanceTable, aroundTable } from './attendance-table.ts'
import { figuresTable } from './figures-table.ts'
import { MEANINGS } from './meanings.ts'
import { monthWords } from './span.ts'
import { STATISTICS, AROUND as WORDS } from './words.ts'

/** The whole months before and after the first text of one office. */
export async function aroundSection(visit: Visit): Promise<Html> {
  return html`
    <section aria-labelledby="autour">
      <h2 id="autour">${WORDS.title}</h2>
      ${await content(visit)}
      <ul class="definitions"><li>${MEANINGS.attendance.around}</li></ul>
    </section>
  `
}

async function content(visit: Visit): Promise<Html> {
  const { began, table } = await aroundOf(visit)
  if (!began) return html`<p>${WORDS.noText}</p>`
  return html`
    <p>${WORDS.began(monthWords(began))} ${!table && WORDS.notYet}</p>
    ${
      table &&
      html`
        <p>${WORDS.warning}</p>
        ${figuresTable(table)}
        <p class="works"><a href="/statistiques/avant-apres.csv">${STATISTICS.download}</a></p>
      `
    }
  `
}

/** The month of the first text, and what became of convocations before and after, as far as they are known. */
export async function aroundOf({
  parts,
  web,
  office,
  now,
}: Visit): Promise<{ began?: string | undefined; table?: AttendanceTable | undefined }> {
  const current = monthOf(now, office.zone)
  // First: counting is what finds the first text.
  const months = await readAttendance(parts, [office], { from: '', until: current, by: [] }, web.recount)
  const first = await findInstant(parts.store, firstTextOf(office.id))
  if (!first) return {}
  const began = monthOf(first, office.zone)
  return { began, table: aroundTable(months.get(office.id) ?? [], began, current) }
}
