import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { markMisread, unmarkMisread } from '../../app/misreadings/mark-misread.ts'
import { isMeaning, meaningOf } from '../../app/misreadings/meaning.ts'
import { messageOf } from '../../app/misreadings/message-of.ts'
import { readToday } from '../../app/misreadings/read-today.ts'
import { Problem } from '../../domain/problem.ts'
import { clockTime, longDay } from '../../locales/fr/page-dates.ts'
import { listMisreadingsOf } from '../../store/misreadings/misreadings.ts'
import { actionButton, button, postForm, radios } from '../components.ts'
import { fieldOf } from '../form.ts'
import { sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { GROUPS, MEANINGS, MISREADING as WORDS } from './misreading-words.ts'
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
  const { meaning, because } = readToday(message, person, visit.office.zone)
  const at = message.createdAt.setZone(visit.office.zone)
  const action = addressOf(person, `sms/${message.id}/sens`)
  const value = misreading ? meaningOf(misreading) : ''
  const content = html`
    <p class="back"><a href="${addressOf(person)}#conversation">‹ ${PERSON.history.backToPerson}</a></p>
    <h1>${WORDS.title}</h1>
    <p>${WORDS.wrote(`${longDay(at)}, ${clockTime(at)}`)}</p>
    <blockquote>${message.body}</blockquote>
    <p>${WORDS.reads(MEANINGS[meaning])} ${because.length > 0 && WORDS.because(because.join(', '))}</p>
    <p>${WORDS.changesNothing}</p>
    ${misreading && actionButton(visit, action, WORDS.wellRead, { sens: WELL_READ })}
    <h2>${WORDS.meant}</h2>
    ${postForm(visit, {
      action,
      content: html`
        ${GROUPS.map(({ legend, meanings }) =>
          radios({
            name: 'sens',
            legend,
            options: meanings.map((one) => ({ value: one, words: MEANINGS[one] })),
            value,
          }),
        )}
        ${button(WORDS.mark)}
      `,
    })}
  `
  const title = `${WORDS.title} ${person.lastName} ${person.firstName}`
  return sendPage(reply, visit.web, { title, path: '/personnes', content, visit })
}

async function mark(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const person = await personOf(visit, request)
  const said = { probationerId: person.id, agentId: visit.agent.id, messageId: messageIn(request) }
  const meaning = fieldOf(request.body, 'sens')
  if (meaning === WELL_READ) await unmarkMisread(visit.parts, said)
  else if (isMeaning(meaning)) await markMisread(visit.parts, { ...said, meaning })
  else throw new Problem('fieldMissing')
  const done = meaning === WELL_READ ? 'compris' : 'sens'
  return reply.redirect(`${addressOf(person)}?fait=${done}#conversation`, 303)
}

function messageIn({ params }: FastifyRequest): string {
  return (params as { message: string }).message
}
