import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { markMisread, unmarkMisread } from '../../app/misreadings/mark-misread.ts'
import { asIntent, isMeaning, meaningOf } from '../../app/misreadings/meaning.ts'
import { messageOf } from '../../app/misreadings/message-of.ts'
import { readToday } from '../../app/misreadings/read-today.ts'
import { type WhatCame, whatCameOf } from '../../app/misreadings/what-came-of.ts'
import type { Language, Probationer } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Message } from '../../store/messages/message.ts'
import { listMisreadingsOf } from '../../store/misreadings/misreadings.ts'
import { actionButton, button, postForm, radios } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import { REQUESTS } from '../requests/words.ts'
import { asTheyWrote, asWeWrote, linesWeWrote } from '../spoken.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { SHARED } from '../words.ts'
import { backFrom } from './ask-meaning.ts'
import { dangerSection } from './misread-danger.ts'
import { GROUPS, LEGENDS, MEANINGS, MISREADING as WORDS } from './misreading-words.ts'
import { addressOf, openPerson, personOf } from './open-person.ts'
import { PERSON } from './words.ts'

/** What an agent says a message meant that the machine misread. */
export const misreadingRoutes: StaffRoute[] = [
  { method: 'GET', path: '/personnes/:id/sms/:message/sens', for: 'agent', answer: ask },
  { method: 'POST', path: '/personnes/:id/sms/:message/sens', for: 'agent', answer: mark },
]

const WELL_READ = 'compris'

async function ask(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { store } = visit.parts
  const person = await openPerson(visit, request)
  const message = await messageOf(store, person, messageIn(request))
  const misreading = (await listMisreadingsOf(store, [message.id])).get(message.id)
  const came = await whatCameOf(store, person, message)
  const at = message.createdAt.setZone(visit.office.zone)
  const action = addressOf(person, `sms/${message.id}/sens`)
  const back = backFrom(request.query)
  const content = html`
    <p class="back">${
      back
        ? html`<a href="${back}">‹ ${WORDS.back}</a>`
        : html`<a href="${addressOf(person)}#conversation">‹ ${PERSON.history.backToPerson}</a>`
    }</p>
    <h1>${WORDS.title}</h1>
    ${misreading?.danger && (await dangerSection(visit, { person, message, danger: misreading.danger, alerted: came.alerted }))}
    <p>${WORDS.wrote(`${longDay(at)}, ${clockTime(at)}`)}</p>
    <blockquote ${asTheyWrote(message.body)}>${message.body}</blockquote>
    ${whatCame(came, person.language)}
    ${howRead(message, person, visit.office.zone)}
    <p>${WORDS.changesNothing}</p>
    ${misreading && actionButton(visit, action, WORDS.wellRead, { sens: WELL_READ, ...(back && { retour: back }) })}
    <h2>${WORDS.meant}</h2>
    ${postForm(visit, {
      action,
      content: html`
        ${back && html`<input type="hidden" name="retour" value="${back}">`}
        ${GROUPS.map(({ legend, meanings }) =>
          radios({
            name: 'sens',
            legend: LEGENDS[legend],
            options: meanings.map((one) => ({ value: one, words: MEANINGS[one] })),
            value: misreading ? meaningOf(misreading) : '',
          }),
        )}
        ${button(WORDS.mark)}
      `,
    })}
  `
  const title = `${WORDS.title} ${person.lastName} ${person.firstName}`
  return sendPage(reply, visit.web, { title, path: '/personnes', content, visit })
}

function whatCame({ answers, answeredNobodyKnows, left }: WhatCame, language: Language): Html {
  const kinds = left.map((kind) => REQUESTS.kinds[kind] ?? kind)
  return html`
    <h2>${WORDS.atThatTime}</h2>
    ${answers.length > 0 && html`<p>${WORDS.answered}</p>${answers.map((body) => html`<blockquote ${asWeWrote(body, language)}>${linesWeWrote(body)}</blockquote>`)}`}
    ${answeredNobodyKnows && html`<p>${WORDS.answeredNobodyKnows}</p>`}
    ${answers.length === 0 && !answeredNobodyKnows && html`<p>${WORDS.unanswered}</p>`}
    <p>${kinds.length > 0 ? WORDS.left(kinds) : WORDS.leftNothing} ${WORDS.notKept}</p>
  `
}

function howRead(message: Message, person: Probationer, zone: string): Html {
  const { meaning, because } = readToday(message, person, zone)
  return html`
    <h2>${WORDS.today}</h2>
    <p>${WORDS.reads(MEANINGS[meaning])} ${because.length > 0 && html`${WORDS.because}${SHARED.colon}<span ${asTheyWrote(message.body)}>${because.join(', ')}</span>.`}</p>
  `
}

async function mark(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await personOf(visit, request)
  const said = { probationerId: person.id, agentId: visit.agent.id, messageId: messageIn(request) }
  const meaning = fieldOf(request.body, 'sens')
  if (meaning === WELL_READ) await unmarkMisread(visit.parts, said)
  else if (isMeaning(meaning)) await markMisread(visit.parts, { ...said, meaning })
  else throw new Problem('fieldMissing')
  return reply.redirect(nextPage(person, said.messageId, meaning, backFrom(request.body)), 303)
}

/** Where they came from; of a danger first what to do about it, which nobody was told yet. */
function nextPage(person: Probationer, messageId: string, meaning: string, back: string | undefined): string {
  if (isMeaning(meaning) && asIntent(meaning).danger) {
    const query = back === undefined ? '' : `?retour=${encodeURIComponent(back)}`
    return `${addressOf(person, `sms/${messageId}/sens`)}${query}#danger`
  }
  const [address = '', place = ''] = (back ?? `${addressOf(person)}#conversation`).split('#')
  const done = meaning === WELL_READ ? 'compris' : 'sens'
  return `${address}${address.includes('?') ? '&' : '?'}fait=${done}${place && `#${place}`}`
}

function messageIn({ params }: FastifyRequest): string {
  return (params as { message: string }).message
}
