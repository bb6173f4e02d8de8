import { html } from 'hono/html'
import type { Probationer } from '../../domain/people.ts'
import { isDangerRequest, type RequestKind, URGENCY } from '../../domain/worklist.ts'
import { listUnsettledAmong } from '../../store/requests/requests.ts'
import { badge, type Html } from '../html.ts'
import { NOTICES } from '../locale-words.ts'
import { numbersToCall } from '../numbers-to-call.ts'
import { said, TONES } from '../requests/request-card.ts'
import { listItems, type RequestItem } from '../requests/request-items.ts'
import { REQUESTS } from '../requests/words.ts'
import type { Visit } from '../visit.ts'
import { addressOf } from './open-person.ts'
import { WAITING as WORDS } from './waiting-words.ts'

/** Announced proofs wait beside the obligations. */
const KINDS = (Object.keys(URGENCY) as RequestKind[]).filter((kind) => kind !== 'document')

/** What of the person waits for somebody, the most urgent first; nothing at all when nothing does. */
export async function waitingSection(visit: Visit, person: Probationer): Promise<Html | false> {
  const unsettled = await listUnsettledAmong(visit.parts.store, [person.id], KINDS)
  if (unsettled.length === 0) return false
  const items = await listItems(
    visit,
    unsettled.map(({ id }) => ({ requestId: id })),
  )
  const urgency = ({ kind }: RequestItem) => URGENCY[kind as RequestKind]
  const sorted = items.toSorted((one, other) => urgency(one) - urgency(other))
  return html`
    <section aria-labelledby="attend" class="waiting-here">
      <h2 id="attend">${WORDS.title}</h2>
      <ul>${sorted.map((item) => line(visit, person, item))}</ul>
    </section>
  `
}

function line(visit: Visit, person: Probationer, item: RequestItem): Html {
  const { kind, danger, controlled, request } = item
  const urgent = controlled ? NOTICES.controlled.advice : danger && NOTICES.dangerAdvice[danger]
  return html`
    <li>
      <p>${badge(TONES[kind] ?? 'quiet', REQUESTS.kinds[kind] ?? kind)}</p>
      ${said(visit, withoutMeaning(item), addressOf(person))}
      ${urgent && html`<p class="advice">${urgent}</p>`}
      ${isDangerRequest(kind) && numbersToCall({ danger, controlled, phone: item.phone ?? person.phone })}
      <p>${wayToAnswer(kind, request?.id ?? '')}</p>
    </li>
  `
}

/** Whether a message was misread is asked beside it, in the conversation of the same page. */
function withoutMeaning(item: RequestItem): RequestItem {
  return { ...item, written: undefined }
}

function wayToAnswer(kind: string, id: string): Html {
  if (kind === 'move' || kind === 'cannotCome') return html`<a href="/demandes/${id}">${REQUESTS.chooseMoment}</a>`
  if (kind === 'wrongNumber' || kind === 'newPhone') return html`<a href="/demandes/${id}">${REQUESTS.correct}</a>`
  return html`<a href="#conversation">${REQUESTS.answer}</a> · <a href="/demandes">${WORDS.inList}</a>`
}
