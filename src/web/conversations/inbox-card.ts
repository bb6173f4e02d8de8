import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { isDangerRequest } from '../../domain/worklist.ts'
import { dayAndTime } from '../dates.ts'
import { badge, type Html, time } from '../html.ts'
import { readByMachine } from '../read-by-machine.ts'
import { TONES } from '../requests/request-card.ts'
import { REQUESTS } from '../requests/words.ts'
import { asTheyWrote } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import type { InboxItem } from './inbox-items.ts'
import { CONVERSATIONS as WORDS } from './words.ts'

/** One conversation of the list: who, what they wrote last, what waits, whose it is. */
export function inboxCard(visit: Visit, item: InboxItem): Html {
  const { person, words, read, waiting } = item
  const name = `${person.lastName} ${person.firstName}`.trim()
  const urgent = waiting.some(({ kind }) => isDangerRequest(kind))
  return html`
    <li class="request ${urgent ? 'urgent' : ''}" id="conversation-${person.id}" data-item>
      <div class="what">
        <h2><a href="/conversations/${person.id}" data-open>${name}</a> ${kindsOf(item)}</h2>
        ${words === '' ? html`<p><em>${WORDS.picture}</em></p>` : html`<blockquote ${asTheyWrote(words, read?.foreign)}>${words}</blockquote>`}
        ${read && readByMachine(read.read)}
        <p class="aside">${item.at && html`${WORDS.wrote('')}${moment(item.at, visit)} · `}${whoseIs(visit, item)}</p>
      </div>
      <div class="acts"><a href="/conversations/${person.id}#repondre" class="as-button" data-answer>${WORDS.open}<span class="hidden">${SHARED.colon}${name}</span></a></div>
    </li>
  `
}

/** What waits of somebody, each kind once. */
export function kindsOf({ waiting }: Pick<InboxItem, 'waiting'>): Html {
  const kinds = [...new Set(waiting.map(({ kind }) => kind))]
  if (kinds.length === 0) return badge('good', WORDS.answered)
  return html`${kinds.map((kind) => badge(TONES[kind] ?? 'quiet', REQUESTS.kinds[kind] ?? kind))}`
}

/** Whose it is, who is writing, and until when it is put off. */
export function whoseIs(visit: Visit, { person, thread, agentNames }: InboxItem): Html {
  const named = (id: string | null | undefined) => (id ? agentNames.get(id) : undefined)
  const referent = named(person.referentId)
  const assigned = named(thread?.agentId)
  const whose =
    thread?.agentId === visit.agent.id
      ? WORDS.withYou
      : assigned
        ? WORDS.with(assigned)
        : referent
          ? WORDS.followed(referent)
          : WORDS.nobody
  const writer = thread && writerOf(visit, thread, agentNames)
  const until = thread?.putOffUntil && thread.putOffUntil > visit.now ? thread.putOffUntil : undefined
  return html`${whose}${until && html` · ${WORDS.until('')}${moment(until, visit)}`}${writer && html` · <strong>${WORDS.writing(writer)}</strong>`}`
}

/** The colleague who has the answer box open with words in it. */
function writerOf(
  { agent, now }: Visit,
  { writerId, writesUntil }: { writerId: string | null; writesUntil: DateTime | null },
  agentNames: Map<string, string>,
): string | undefined {
  if (!writerId || writerId === agent.id || !writesUntil || writesUntil <= now) return undefined
  return agentNames.get(writerId)
}

export function moment(instant: DateTime, { office }: Pick<Visit, 'office'>): Html {
  const shown = instant.setZone(office.zone)
  return time(shown.toISO({ suppressMilliseconds: true }), dayAndTime(shown))
}
