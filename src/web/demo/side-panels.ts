import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { type AgendaRow, listAgendaRows } from '../../app/appointments/agenda-rows.ts'
import { DEMO_PEOPLE } from '../../app/demo/people.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { readPhone } from '../../domain/phone.ts'
import { listExchanged } from '../../store/messages/exchanged.ts'
import type { Message } from '../../store/messages/message.ts'
import { type Email, listEmails } from '../../store/notices/emails.ts'
import { listByPhone } from '../../store/people/by-number.ts'
import { clockTime, shortDay } from '../dates.ts'
import { type Html, time } from '../html.ts'
import { signBadge } from '../signs.ts'
import { asMailed, asTheyWrote, asWeWrote } from '../spoken.ts'
import type { Web } from '../web.ts'
import { addressOf } from './phone-parts.ts'
import { TIME as WORDS } from './time-words.ts'

/** Of each person, and of all of them. */
const TEXTS_OF_ONE = 4
const TEXTS_SHOWN = 8
const APPOINTMENTS_SHOWN = 10
const EMAILS_SHOWN = 8
const AHEAD = { days: 14 }

/** The telephone, the agenda and the mailbox beside each other, the latest of each. */
export async function sidePanels(
  { parts: { store }, demo }: Web,
  office: Office,
  { now, since }: { now: DateTime; since: DateTime | undefined },
): Promise<Html> {
  const texts = await listTexts(store, office)
  const span = [now.startOf('day').toUTC(), now.plus(AHEAD).toUTC(), {}, { limit: APPOINTMENTS_SHOWN }] as const
  const rows = await listAgendaRows(store, office, ...span)
  // The months before the week were invented all at once, with their e-mails.
  const written = demo.mailbox ? await listEmails(store, EMAILS_SHOWN) : []
  const emails = written.filter(({ createdAt }) => since === undefined || createdAt >= since)
  return html`
    <div class="together">
      <section aria-labelledby="derniers-sms">
        <h2 id="derniers-sms">${WORDS.texts}</h2>
        ${texts.length > 0 ? html`<ul>${texts.map((text) => textLine(text, office))}</ul>` : html`<p>${WORDS.noTexts}</p>`}
        <p><a href="/telephone">${WORDS.openPhone}</a></p>
      </section>
      <section aria-labelledby="a-venir">
        <h2 id="a-venir">${WORDS.agenda}</h2>
        ${rows.length > 0 ? html`<ul>${rows.map(appointmentLine)}</ul>` : html`<p>${WORDS.noAppointments}</p>`}
        <p><a href="/agenda">${WORDS.openAgenda}</a></p>
      </section>
      ${
        demo.mailbox &&
        html`<section aria-labelledby="derniers-e-mails">
          <h2 id="derniers-e-mails">${WORDS.mail}</h2>
          ${emails.length > 0 ? html`<ul>${emails.map((email) => emailLine(email, office))}</ul>` : html`<p>${WORDS.noMail}</p>`}
          <p><a href="/courrier">${WORDS.openMail}</a></p>
        </section>`
      }
    </div>
  `
}

interface PersonText {
  person: Probationer
  text: Message
}

/** Of those whose cards are drawn, the latest first. */
async function listTexts(store: Web['parts']['store'], office: Office): Promise<PersonText[]> {
  const phones = DEMO_PEOPLE.flatMap(({ phone }) => {
    const read = readPhone(phone, office.zone)
    return 'phone' in read ? [read.phone] : []
  })
  const each = await Promise.all(
    phones.map(async (phone) => {
      const [person] = await listByPhone(store, phone)
      const texts = person ? await listExchanged(store, phone, TEXTS_OF_ONE) : []
      return person ? texts.map((text) => ({ person, text })) : []
    }),
  )
  const latest = (one: PersonText, other: PersonText) =>
    +other.text.createdAt - +one.text.createdAt || other.text.id.localeCompare(one.text.id)
  return each.flat().toSorted(latest).slice(0, TEXTS_SHOWN)
}

function textLine({ person, text }: PersonText, { zone }: Office): Html {
  const at = text.createdAt.setZone(zone)
  const name = `${person.firstName} ${person.lastName}`
  const ours = text.direction === 'out'
  return html`
    <li>
      <a href="${addressOf(person.phone ?? '')}" aria-label="${WORDS.answer(name)}">${name}</a> ${time(at.toISO(), `${shortDay(at)}, ${clockTime(at)}`)}<br>
      <small>${ours && `${WORDS.fromService} `}<span ${ours ? asWeWrote(text.body, person.language) : asTheyWrote(text.body)}>${text.body}</span></small>
    </li>
  `
}

function appointmentLine({ startsAt, person, signs }: AgendaRow): Html {
  return html`<li>${time(startsAt.toISO(), `${shortDay(startsAt)}, ${clockTime(startsAt)}`)} ${person.lastName} ${person.firstName}<br>${signs.map(signBadge)}</li>`
}

function emailLine(email: Email, { zone }: Office): Html {
  const at = email.createdAt.setZone(zone)
  return html`<li><a href="/courrier/${email.id}" ${asMailed(email)}>${email.subject}</a><br><small>${email.to}, ${time(at.toISO(), `${shortDay(at)}, ${clockTime(at)}`)}</small></li>`
}
