import { html } from 'hono/html'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { TEXTS as WORDS } from './activity-words.ts'
import type { View } from './attendance-table.ts'
import { isCounted, whenCounted } from './counted.ts'
import { countedTable } from './counted-table.ts'
import { definitions } from './definitions.ts'
import { MEANINGS } from './meanings.ts'
import type { StatisticsSpan } from './span.ts'
import { type TextsTables, textsTables } from './texts-tables.ts'

/** The texts and e-mails of offices, by month or by office, what they cost, why some did not arrive, and whom none can reach today. */
export async function textsSection(
  visit: Visit,
  span: StatisticsSpan,
  view: View,
  address: (file: string) => string,
): Promise<Html> {
  const tables = await textsTables(visit, span, view)
  const shown = !tables.isEmpty || (await isCounted(visit, span.officeIds))
  return html`
    <section aria-labelledby="textos">
      <h2 id="textos">${WORDS.title}</h2>
      <p>${MEANINGS.texts.masked} ${WORDS.intro}</p>
      ${await whenCounted(visit, span.officeIds)}
      ${shown ? counted(tables, address) : html`<p class="empty">${WORDS.none}</p>`}
      <h3>${WORDS.unreachable}</h3>
      ${countedTable(tables.unreachable, address)}
      ${definitions({ unreachable: WORDS.unreachable }, MEANINGS.texts)}
    </section>
  `
}

function counted({ texts, reasons, hasOthers, emails }: TextsTables, address: (file: string) => string): Html {
  return html`
    <h3>${WORDS.texts}</h3>
    ${countedTable(texts, address)}
    ${definitions(WORDS.columns, MEANINGS.texts)}
    <h3>${WORDS.why}</h3>
    ${reasons.rows.length === 0 && !hasOthers && html`<p class="empty">${WORDS.noReason}</p>`}
    ${reasons.rows.length > 0 && countedTable(reasons, address)}
    ${hasOthers && html`<p>${WORDS.others}</p>`}
    ${definitions({ why: WORDS.number }, MEANINGS.texts)}
    <h3>${WORDS.emails}</h3>
    ${countedTable(emails, address)}
    ${definitions(WORDS.emailColumns, MEANINGS.texts)}
  `
}
