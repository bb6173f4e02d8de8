import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { html } from 'hono/html'
import { receiveMessage } from '../../app/conversations/receive-message.ts'
import { readPhone } from '../../domain/phone.ts'
import { listExchanged, listLastExchanged } from '../../store/messages/exchanged.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { listByPhone, listWithPhone } from '../../store/people/by-number.ts'
import { fieldOf } from '../form.ts'
import { notice, sendPage } from '../html.ts'
import { openToAll } from '../staff-door.ts'
import type { Web } from '../web.ts'
import { SHARED } from '../words.ts'
import { contacts } from './contacts.ts'
import { addressOf, telephone } from './phone-parts.ts'
import { PHONE as WORDS } from './words.ts'

const CONTACTS_SHOWN = 200
const TEXTS_SHOWN = 100
/** What a carrier takes in one message. */
const LONGEST_TEXT = 1600
/** The number texts are sent to, on a telephone that calls nobody: kept for films. */
const SERVICE_NUMBER = '+33199000000'

/** A telephone in the browser: the demonstration's visitor reads the texts of anybody, and answers in their place. */
export function phonePage(server: FastifyInstance, web: Web): void {
  const { parts, wake } = web

  server.get(
    '/telephone',
    openToAll(web, async (request, reply) => {
      const written = fieldOf(request.query, 'numero')
      const phone = await readNumber(written)
      const asked = fieldOf(request.query, 'q')
      return show(reply, { phone, asked, problem: written && !phone ? SHARED.mobileUnread : undefined })
    }),
  )

  server.post(
    '/telephone',
    openToAll(web, async (request, reply) => {
      const phone = await readNumber(fieldOf(request.body, 'numero'))
      const body = fieldOf(request.body, 'message')
      if (!phone) return show(reply, { problem: SHARED.mobileUnread })
      const problem = problemOf(body)
      if (problem) return show(reply, { phone, problem, draft: body })
      const sid = `SM${randomBytes(16).toString('hex')}`
      await receiveMessage(parts, { sid, from: phone, to: SERVICE_NUMBER, body, carrierOptOut: undefined })
      wake()
      return reply.redirect(addressOf(phone), 303)
    }),
  )

  async function show(reply: FastifyReply, { phone, asked = '', problem, draft }: Shown) {
    const offices = await listOffices(parts.store)
    const people = await listWithPhone(parts.store, CONTACTS_SHOWN)
    const exchanged = await listLastExchanged(
      parts.store,
      people.map(({ id }) => id),
    )
    const holders = phone ? await listByPhone(parts.store, phone) : []
    const texts = phone ? await listExchanged(parts.store, phone, TEXTS_SHOWN) : []
    // The clock of the office that writes to this number; a stranger's texts go to the first one.
    const { zone = 'utc' } = offices.find(({ id }) => id === holders[0]?.officeId) ?? offices[0] ?? {}
    const content = html`
      <h1>${WORDS.title}</h1>
      <p>${WORDS.intro} ${offices.some(({ sendingHours }) => sendingHours === 'always') && WORDS.alwaysOpen}</p>
      ${problem && notice(problem)}
      <div class="phone-layout">
        ${contacts({ people, exchanged, asked, phone, isWhole: people.length < CONTACTS_SHOWN })}
        ${phone ? telephone({ phone, holders, texts, zone, draft, longest: LONGEST_TEXT }) : html`<p class="empty">${WORDS.choose}</p>`}
      </div>
    `
    return sendPage(
      reply,
      web,
      { title: WORDS.title, path: '/telephone', content, scripts: ['phone.js'] },
      problem ? 400 : 200,
    )
  }

  /** As people write numbers, or E.164 as our own links do. */
  async function readNumber(written: string): Promise<string | undefined> {
    if (written === '') return undefined
    const [office] = await listOffices(parts.store)
    const read = readPhone(written, office?.zone)
    return 'phone' in read ? read.phone : undefined
  }
}

interface Shown {
  phone?: string | undefined
  /** Whose telephone is sought. */
  asked?: string
  problem?: string | undefined
  /** What was being written, given back when it could not be sent. */
  draft?: string | undefined
}

function problemOf(body: string): string | undefined {
  if (body === '') return WORDS.nothingWritten
  return body.length > LONGEST_TEXT ? WORDS.tooLong(LONGEST_TEXT) : undefined
}
