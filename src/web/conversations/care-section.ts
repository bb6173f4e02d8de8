import { html } from 'hono/html'
import { isCovered, type Probationer } from '../../domain/people.ts'
import { PUT_OFF_TO } from '../../domain/put-off.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listThreadNotes, type Thread } from '../../store/threads/threads.ts'
import { actionButton, button, field, postForm, selectField, textArea } from '../components.ts'
import type { Html } from '../html.ts'
import { asOfficeWrote } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { moment, whoseIs } from './inbox-card.ts'
import { CONVERSATIONS as WORDS } from './words.ts'

const NOTES_SHOWN = 20

/** Who has the conversation, and until when it is put off; each with the one thing that changes it. */
export async function careSection(visit: Visit, person: Probationer, thread: Thread | undefined): Promise<Html> {
  const { parts, office, agent, now } = visit
  const colleagues = (await listAgents(parts.store, office.id)).filter(({ role }) => role !== 'none')
  const agentNames = new Map(colleagues.map(({ id, name }) => [id, name]))
  const address = `/conversations/${person.id}`
  const putOff = thread?.putOffUntil && thread.putOffUntil > now
  return html`
    <section aria-labelledby="qui" class="panel">
      <h2 id="qui">${WORDS.care}</h2>
      <p><strong>${whoseIs(visit, { person, thread, agentNames, waiting: [], words: '', at: undefined, read: undefined })}</strong></p>
      ${thread?.agentId !== agent.id && actionButton(visit, `${address}/confier`, WORDS.takeIt, { agent: agent.id })}
      ${postForm(visit, {
        action: `${address}/confier`,
        content: html`
          ${selectField({
            name: 'agent',
            label: WORDS.assignTo,
            options: [
              { value: '', words: WORDS.assignNobody },
              ...colleagues.map((one) => ({
                value: one.id,
                words: isCovered(one, now) ? WORDS.away(one.name) : one.name,
              })),
            ],
            value: thread?.agentId ?? '',
          })}
          ${button(WORDS.assign, 'secondary')}
        `,
      })}
      <details>
        <summary>${WORDS.later}</summary>
        <p><small>${WORDS.laterMeans}</small></p>
        ${putOff && actionButton(visit, `${address}/reprendre`, WORDS.bringBack)}
        ${PUT_OFF_TO.map((to) => actionButton(visit, `${address}/reporter`, WORDS.laterIn[to], { quand: to }))}
        ${postForm(visit, {
          action: `${address}/reporter`,
          content: html`
            ${field({ name: 'jour', label: WORDS.laterDay, type: 'date', required: true, min: now.toISODate() ?? '' })}
            ${field({ name: 'heure', label: WORDS.laterHour, type: 'time', value: '09:00' })}
            ${button(WORDS.laterAt, 'secondary')}
          `,
        })}
      </details>
    </section>
  `
}

/** What colleagues noted, the latest first, and a box to add to it. */
export async function notesSection(visit: Visit, person: Probationer, agentNames: Map<string, string>): Promise<Html> {
  const { store, newId } = visit.parts
  const notes = await listThreadNotes(store, person.id, NOTES_SHOWN)
  return html`
    <section aria-labelledby="notes" class="panel notes">
      <h2 id="notes">${WORDS.notes}</h2>
      <p><small>${WORDS.notesMean}</small></p>
      ${
        notes.length === 0
          ? html`<p class="empty">${WORDS.noNotes}</p>`
          : html`<ul>${notes.map(
              ({ id, agentId, body, createdAt }) => html`
                <li id="note-${id}">
                  <p ${asOfficeWrote()}>${body}</p>
                  <small>${WORDS.noteBy(agentNames.get(agentId) ?? '', '')}${moment(createdAt, visit)}</small>
                </li>`,
            )}</ul>`
      }
      ${postForm(visit, {
        action: `/conversations/${person.id}/note`,
        content: html`
          <input type="hidden" name="envoi" value="${newId()}">
          ${textArea({ name: 'note', label: WORDS.noteField })}
          ${button(WORDS.note, 'secondary')}
        `,
      })}
    </section>
  `
}
