import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { readForAgent } from '../../app/conversations/read-for-agent.ts'
import type { Language, Probationer } from '../../domain/people.ts'
import { writePhone } from '../../domain/phone.ts'
import { isReadyReply } from '../../domain/ready-reply.ts'
import { listLatestOf } from '../../store/journal/journal.ts'
import { listExchangeWith } from '../../store/messages/exchanged.ts'
import { BY_HAND, type Message } from '../../store/messages/message.ts'
import { listMisreadingsOf, type Misreading } from '../../store/misreadings/misreadings.ts'
import { clockTime } from '../dates.ts'
import { type Html, time } from '../html.ts'
import { pageLanguage } from '../page-words.ts'
import { readByMachine } from '../read-by-machine.ts'
import { asTheyWrote, asWeWrote, linesWeWrote } from '../spoken.ts'
import { linesOf, stateOf } from '../texts.ts'
import type { Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { askMeaning } from './ask-meaning.ts'
import { MISREADING } from './misreading-words.ts'
import { READY } from './ready-words.ts'
import { PERSON } from './words.ts'

const WORDS = PERSON.conversation
/** An agent's own words are few: more than these are read without a name. */
const WRITERS_KNOWN = 200

export interface Asked {
  person: Probationer
  /** Who else holds the number. */
  others: Probationer[]
  agentNames: Map<string, string>
  limit: number
  offset?: number
}

/** What was exchanged with a person: each text with its hour, and ours with what became of them and who wrote them. */
export async function exchange(visit: Visit, asked: Asked): Promise<{ content: Html; more: boolean }> {
  const { person, others, agentNames, limit, offset = 0 } = asked
  const { store } = visit.parts
  const fromElsewhere = others.some(({ officeId }) => officeId !== visit.office.id)
  const about = { probationerId: person.id, phone: person.phone, namelessOurs: !fromElsewhere }
  const [texts, written] = await Promise.all([
    listExchangeWith(store, about, { limit: limit + 1, offset }),
    listLatestOf(store, person.id, { only: ['textWritten'], limit: WRITERS_KNOWN }),
  ])
  const writers = new Map(
    written.map(({ actor, details }) => [String(details.message), agentNames.get(actor.replace('agent:', ''))]),
  )
  const ready = new Map(written.map(({ details }) => [String(details.message), String(details.ready)]))
  const shown = texts.slice(0, limit)
  const theirs = shown.filter(({ direction }) => direction === 'in')
  const misread = await listMisreadingsOf(
    store,
    theirs.map(({ id }) => id),
  )
  const show = (text: Message, at: DateTime) =>
    bubble(text, at, {
      person,
      writer: writers.get(text.id),
      ready: ready.get(text.id),
      misreading: misread.get(text.id),
    })
  const lines = linesOf(shown, visit.office.zone, show)
  const content = html`
    ${fromElsewhere && html`<p><small>${WORDS.hidden}</small></p>`}
    <div class="exchange" role="log" aria-label="${WORDS.log(`${person.firstName} ${person.lastName}`)}" tabindex="0">
      <ol>${lines.length > 0 ? lines : html`<li class="between">${WORDS.nothing}</li>`}</ol>
    </div>
  `
  return { content, more: texts.length > limit }
}

function bubble(
  text: Message,
  at: DateTime,
  {
    person,
    writer,
    ready = '',
    misreading,
  }: { person: Probationer; writer: string | undefined; ready: string | undefined; misreading: Misreading | undefined },
): Html {
  const ours = text.direction === 'out'
  const theirs = text.probationerId === null ? WORDS.unknownWriter : WORDS.fromThem
  const read = ours ? undefined : readForAgent(text, person.language, at.zoneName ?? '')
  const other = text.phone !== person.phone && writePhone(text.phone)
  return html`
    <li id="sms-${text.id}" class="${ours ? 'service' : 'person'} ${text.state}">
      ${ours ? ourWords(text, person.language) : theirWords(text, theirs, read?.foreign)}
      ${read && readByMachine(read.read)}
      ${isReadyReply(ready) && html`<small class="read">${READY.sent(READY.titles[ready])}</small>`}
      <small>
        ${time(at.toISO(), clockTime(at))}${ours && html` · ${stateOf(text)}`}${writer && html` · ${WORDS.byAgent(writer)}`}
        ${other && html` · ${ours ? WORDS.otherNumber(other) : WORDS.fromOtherNumber(other)}`}
        ${!ours && text.probationerId === null && html` · ${WORDS.unknownWriter}`}
        ${!ours && text.body !== '' && html` · ${askMeaning({ person, messageId: text.id, misreading, which: MISREADING.which(clockTime(at)) })}`}
      </small>
    </li>
  `
}

function ourWords({ body, kind }: Message, language: Language): Html {
  const shown = kind === BY_HAND ? undefined : language
  return html`<p ${asWeWrote(body, shown)}>${saidBy(WORDS.fromUs)} ${linesWeWrote(body)}</p>`
}

function theirWords({ body }: Message, who: string, foreign: string | undefined): Html {
  const said = saidBy(who)
  if (body === '') return html`<p>${said} <em>${WORDS.pictureAlone}</em></p>`
  return html`<p ${asTheyWrote(body, foreign)}>${said} ${body}</p>`
}

/** Who writes is said in the language of the page, whatever the words are in. */
function saidBy(who: string): Html {
  return html`<span class="hidden" lang="${pageLanguage()}" dir="ltr">${who}${SHARED.colon.trimEnd()}</span>`
}
