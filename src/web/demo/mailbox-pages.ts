import type { FastifyInstance } from 'fastify'
import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { Problem } from '../../domain/problem.ts'
import { type Email, findEmail, listEmails } from '../../store/notices/emails.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { clockTime, longDay } from '../dates.ts'
import { type Html, notice, sendPage, time } from '../html.ts'
import { asMailed } from '../spoken.ts'
import { openToAll } from '../staff-door.ts'
import type { Web } from '../web.ts'
import { MAILBOX as WORDS } from './words.ts'

/** A demonstration writes tens of e-mails, not thousands. */
const SHOWN = 200

/** The mailbox of a machine without a mail server: every e-mail written to an agent, as it would have left. */
export function mailboxPages(server: FastifyInstance, web: Web): void {
  const { store } = web.parts

  server.get(
    '/courrier',
    openToAll(web, async (_request, reply) => {
      const emails = await listEmails(store, SHOWN)
      const zones = await readZones()
      const content = html`
      <h1>${WORDS.title}</h1>
      <p>${WORDS.intro}</p>
      ${emails.length > 0 ? emailList(emails, zones) : html`<p class="empty">${WORDS.none}</p>`}
      ${emails.length === SHOWN && html`<p><small>${WORDS.onlyLast(SHOWN)}</small></p>`}
    `
      return sendPage(reply, web, { title: WORDS.title, path: '/courrier', content })
    }),
  )

  server.get(
    '/courrier/:id',
    openToAll(web, async (request, reply) => {
      const email = await findEmail(store, (request.params as { id: string }).id)
      const content = email
        ? wholeEmail(email, await readZones())
        : html`<h1>${WORDS.title}</h1>${notice(WORDS.notFound)}`
      const title = email ? email.subject : WORDS.title
      return sendPage(
        reply,
        web,
        { title, path: '/courrier', content: html`${content}${backLink()}` },
        email ? 200 : 404,
      )
    }),
  )

  // A page of its own, since the policy of the others forbids the inline styles of e-mails. Nothing in it runs or is fetched.
  server.get<{ Params: { id: string } }>('/courrier/:id/html', async (request, reply) => {
    const email = await findEmail(store, request.params.id)
    if (!email?.html) throw new Problem('notFound')
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
    return reply.header('content-security-policy', EMAIL_POLICY).send(email.html)
  })

  async function readZones(): Promise<Zones> {
    return new Map((await listOffices(store)).map(({ id, zone }) => [id, zone]))
  }
}

const EMAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

type Zones = Map<string, string>

function emailList(emails: Email[], zones: Zones): Html {
  return html`
    <table class="emails" role="table">
      <caption>${WORDS.list}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${WORDS.subject}</th>
          <th scope="col" role="columnheader">${WORDS.to}</th>
          <th scope="col" role="columnheader">${WORDS.writtenAt}</th>
          <th scope="col" role="columnheader">${WORDS.state}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${emails.map((email) => emailRow(email, zones))}</tbody>
    </table>
  `
}

function emailRow(email: Email, zones: Zones): Html {
  return html`
    <tr role="row">
      <th scope="row" role="rowheader"><a href="/courrier/${email.id}" ${asMailed(email)}>${email.subject}</a></th>
      <td role="cell" data-label="${WORDS.to}">${email.to}</td>
      <td role="cell" data-label="${WORDS.writtenAt}">${writtenAt(email, zones)}</td>
      <td role="cell" data-label="${WORDS.state}">${WORDS.states[email.state]}</td>
    </tr>
  `
}

function wholeEmail(email: Email, zones: Zones): Html {
  return html`
    <article class="letter">
      <header>
        <h1 ${asMailed(email)}>${email.subject}</h1>
        <dl>
          <div><dt>${WORDS.to}</dt><dd>${email.to}</dd></div>
          <div><dt>${WORDS.writtenAt}</dt><dd>${writtenAt(email, zones)}</dd></div>
          <div><dt>${WORDS.state}</dt><dd>${WORDS.states[email.state]}</dd></div>
        </dl>
      </header>
      ${email.html && html`<p><a href="/courrier/${email.id}/html">${WORDS.asHtml}</a></p>`}
      <div class="plain" ${asMailed(email)}>${email.body}</div>
      ${
        email.calendar &&
        html`<details><summary>${WORDS.calendar}</summary><div class="plain">${email.calendar}</div></details>`
      }
    </article>
  `
}

function backLink(): Html {
  return html`<p><a href="/courrier">‹ ${WORDS.back}</a></p>`
}

function writtenAt({ createdAt, officeId }: Email, zones: Zones): Html {
  const shown: DateTime = createdAt.setZone(zones.get(officeId) ?? 'utc')
  return time(shown.toISO(), `${longDay(shown)}, ${clockTime(shown)}`)
}
