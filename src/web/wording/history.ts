import { html } from 'hono/html'
import { type ChangeOfWording, listWordingHistory } from '../../app/settings/wording-history.ts'
import type { Language } from '../../domain/people.ts'
import type { SentenceId } from '../../locales/sentences.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { actionButton, dataTable } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { type Html, time } from '../html.ts'
import { actorWords } from '../people/journal-words.ts'
import { inLanguage } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { addressOf } from './texts-page.ts'
import { withNames } from './value-names.ts'
import { WORDING } from './words.ts'

const WORDS = WORDING.history
const SHOWN = 20

/** Who changed a sentence and when, and a button to say again what each left; the latest of these, to be taken back. */
export async function historyOf(
  visit: Visit,
  asked: { language: Language; id: SentenceId },
): Promise<{ latest: string | undefined; content: Html }> {
  const { parts, office } = visit
  const changes = await listWordingHistory(parts.store, office.id, asked)
  const names = new Map((await listAgents(parts.store, office.id)).map(({ id, name }) => [`agent:${id}`, name]))
  const rows = changes
    .slice(0, SHOWN)
    .map((change, place) => [
      when(change, office.zone),
      html`${names.get(change.actor) ?? actorWords(change.actor)}`,
      words(change.after, asked.language),
      place === 0 ? html`` : again(visit, asked, change, WORDS.line(place + 1)),
    ])
  const content = html`
    <section class="history">
      <h2>${WORDS.title}</h2>
      ${rows.length > 0 ? dataTable({ caption: WORDS.caption, columns: WORDS.columns, rows }) : html`<p>${WORDS.none}</p>`}
      ${rows.length > 0 && html`<p><small>${WORDS.kept}</small></p>`}
    </section>
  `
  return { latest: changes[0]?.id, content }
}

function when({ at }: ChangeOfWording, zone: string): Html {
  const local = at.setZone(zone)
  return time(at.toISO(), `${longDay(local)}, ${clockTime(local)}`)
}

function words(templates: readonly string[] | undefined, language: Language): Html {
  if (!templates) return html`${WORDS.ours}`
  return html`${templates.map((template) => html`<p ${inLanguage(language)} class="template">${withNames(template)}</p>`)}`
}

/** `about` tells the buttons apart for those who only hear them. */
function again(
  visit: Visit,
  { language, id }: { language: Language; id: SentenceId },
  change: ChangeOfWording,
  about: string,
): Html {
  const fields = { entree: change.id, comme: 'apres' }
  return actionButton(visit, `${addressOf(language, id)}/reprendre`, WORDS.again, fields, 'secondary', about)
}
