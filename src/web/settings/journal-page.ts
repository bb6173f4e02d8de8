import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { KEPT_MONTHS } from '../../app/upkeep/purge.ts'
import { listAgents, listAgentsFromElsewhere } from '../../store/agents/agents.ts'
import { type Before, listJournalPage } from '../../store/journal/journal.ts'
import { listTokens } from '../../store/tokens/tokens.ts'
import { button, dataTable, field, selectField } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { fieldOf, isDay } from '../form.ts'
import { type Html, sendPage, time } from '../html.ts'
import { pager } from '../pager.ts'
import { actorWords, deeds, happenedWords } from '../people/journal-words.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { settingsHead } from './settings-menu.ts'
import { SETTINGS } from './words.ts'

const WORDS = SETTINGS.journal
const PATH = '/journal'
const SHOWN = 50
/** Of the programs of an office, the latest; older ones are told as programs. */
const PROGRAMS_NAMED = 100

/** What happened in the office, and by whom: readings of people's pages as well as changes. */
export const journalRoutes: StaffRoute[] = [{ method: 'GET', path: PATH, for: 'admin', answer: show }]

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office } = visit
  const agents = [
    ...(await listAgents(parts.store, office.id)),
    ...(await listAgentsFromElsewhere(parts.store, office.id)),
  ]
  const who = agents.find(({ id }) => id === fieldOf(request.query, 'par'))
  const asked = readAsked(visit, request.query)
  const before = readMark(request.query)
  const actor = who && (`agent:${who.id}` as const)
  const found = await listJournalPage(parts.store, office.id, {
    before: before ?? (asked.until && { at: asked.until.toUTC() }),
    since: asked.since?.toUTC(),
    actor,
    what: asked.what,
    limit: SHOWN + 1,
  })
  const entries = found.slice(0, SHOWN)
  const names = new Map(agents.map(({ id, name }) => [`agent:${id}`, name]))
  if (entries.some(({ actor }) => actor.startsWith('token:')))
    for (const { id, name } of await listTokens(parts.store, office.id, PROGRAMS_NAMED)) names.set(`token:${id}`, name)
  const rows = entries.map(({ at, what, actor, details, probationerId }) => {
    const local = at.setZone(office.zone)
    const account = actor === 'service' ? names.get(`agent:${details.agent}`) : undefined
    return [
      time(at.toISO(), `${longDay(local)}, ${clockTime(local)}`),
      html`${happenedWords(what)}${account && ` (${account})`}`,
      html`${names.get(actor) ?? actorWords(actor)}`,
      probationerId ? html`<a href="/personnes/${probationerId}">${WORDS.file}</a>` : html``,
    ]
  })
  const oldest = found.length > SHOWN && entries.at(-1)
  const list = `${PATH}?${new URLSearchParams({ par: who?.id ?? '', ...asked.written })}`
  const content = html`
    ${settingsHead(PATH, request.query)}
    ${chooser(
      agents.map(({ id, name }) => ({ value: id, words: name })),
      who?.id,
      asked.written,
    )}
    <p class="hint">${WORDS.texts(KEPT_MONTHS.texts)}</p>
    ${rows.length > 0 ? dataTable({ caption: WORDS.caption, columns: WORDS.columns, rows }) : html`<p class="empty">${WORDS.none}</p>`}
    ${pager({ first: before && list, next: oldest && `${list}&avant=${oldest.at.toUTC().toISO() ?? ''}&apres=${oldest.id}` })}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: '/reglages', content, visit })
}

interface Asked {
  since: DateTime | undefined
  until: DateTime | undefined
  what: string | undefined
  /** What of it could be read, as an address says it. */
  written: Record<string, string>
}

/** `du` and `au`, both included, on the office's clock, and `quoi`; what cannot be read narrows to nothing. */
function readAsked({ office }: Visit, query: unknown): Asked {
  const days = ['du', 'au'].map((name) => {
    const written = fieldOf(query, name)
    const day = isDay(written) ? DateTime.fromISO(written, { zone: office.zone }) : undefined
    return day?.isValid ? day : undefined
  })
  const [since, last] = days
  const what = deeds().find(({ value }) => value === fieldOf(query, 'quoi'))?.value
  const written = {
    ...(since && { du: since.toISODate() ?? '' }),
    ...(last && { au: last.toISODate() ?? '' }),
    ...(what && { quoi: what }),
  }
  return { since, until: last?.plus({ days: 1 }), what, written }
}

function chooser(
  agents: { value: string; words: string }[],
  chosen: string | undefined,
  { du, au, quoi }: Record<string, string>,
): Html {
  const options = [{ value: '', words: WORDS.everybody }, ...agents]
  return html`
    <form method="get" action="${PATH}" class="narrow">
      <div class="pair">
        ${field({ name: 'du', label: WORDS.from, type: 'date', value: du ?? '' })}
        ${field({ name: 'au', label: WORDS.to, type: 'date', value: au ?? '' })}
      </div>
      ${selectField({ name: 'par', label: WORDS.who, options, value: chosen })}
      ${selectField({ name: 'quoi', label: WORDS.what, options: [{ value: '', words: WORDS.anything }, ...deeds()], value: quoi })}
      ${button(WORDS.show, 'secondary')}
    </form>
  `
}

/** Where a page of the journal begins: before an instant, or after an entry of it. */
function readMark(query: unknown): Before | undefined {
  const at = DateTime.fromISO(fieldOf(query, 'avant'))
  return at.isValid ? { at: at.toUTC(), id: fieldOf(query, 'apres') } : undefined
}
