import { html } from 'hono/html'
import { readAttendance } from '../../app/effect/read-attendance.ts'
import { firstTextOf } from '../../app/mark-names.ts'
import { ATTENDANCE_DEFINITIONS } from '../../domain/effect/attendance-definitions.ts'
import { monthOf } from '../../domain/effect/attendance-tally.ts'
import { findInstant } from '../../store/marks/marks.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { aroundTable } from './attendance-table.ts'
import { figuresTable } from './figures-table.ts'
import { monthWords } from './span.ts'
import { AROUND as WORDS } from './words.ts'

/** The whole months before and after the first text of one office. */
export async function aroundSection(visit: Visit): Promise<Html> {
  return html`
    <section aria-labelledby="autour">
      <h2 id="autour">${WORDS.title}</h2>
      ${await content(visit)}
      <ul class="definitions"><li>${ATTENDANCE_DEFINITIONS.around}</li></ul>
    </section>
  `
}

async function content({ parts, office, now }: Visit): Promise<Html> {
  const current = monthOf(now, office.zone)
  // First: counting is what finds the first text.
  const months = await readAttendance(parts, [office], { from: '', until: current, by: [] })
  const first = await findInstant(parts.store, firstTextOf(office.id))
  if (!first) return html`<p>${WORDS.noText}</p>`
  const began = monthOf(first, office.zone)
  const table = aroundTable(months.get(office.id) ?? [], began, current)
  return html`
    <p>${WORDS.began(monthWords(began))} ${!table && WORDS.notYet}</p>
    ${table && html`<p>${WORDS.warning}</p>${figuresTable(table)}`}
  `
}
