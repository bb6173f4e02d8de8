import { html } from 'hono/html'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { activityTables } from './activity-tables.ts'
import { ACTIVITY as WORDS } from './activity-words.ts'
import type { View } from './attendance-table.ts'
import { isCounted, whenCounted } from './counted.ts'
import { type CountedTable, countedTable } from './counted-table.ts'
import { definitions } from './definitions.ts'
import { MEANINGS } from './meanings.ts'
import type { StatisticsSpan } from './span.ts'

/** What people did by text, month by month or office by office, and how well they were understood. */
export async function activitySection(
  visit: Visit,
  span: StatisticsSpan,
  view: View,
  address: (file: string) => string,
): Promise<Html> {
  const tables = await activityTables(visit, span, view)
  const shown = !tables.isEmpty || (await isCounted(visit, span.officeIds))
  const part = (table: CountedTable, names: Readonly<Record<string, string>>) => html`
    <h3>${table.caption}</h3>
    ${countedTable(table, address)}
    ${definitions(names, MEANINGS.activity)}
  `
  return html`
    <section aria-labelledby="activite">
      <h2 id="activite">${WORDS.title}</h2>
      <p>${WORDS.intro} ${MEANINGS.activity.masked}</p>
      ${await whenCounted(visit, span.officeIds)}
      ${
        shown
          ? html`
            ${part(tables.deeds, WORDS.columns)}
            ${part(tables.asked, { asked: WORDS.asked })}
            ${part(tables.messages, WORDS.messageColumns)}
            ${part(tables.speed, WORDS.speedColumns)}
          `
          : html`<p class="empty">${WORDS.none}</p>`
      }
    </section>
  `
}
