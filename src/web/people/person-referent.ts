import { html } from 'hono/html'
import type { Probationer } from '../../domain/people.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { button, checkbox, postForm, selectField } from '../components.ts'
import type { Html } from '../html.ts'
import { OWN as WORDS } from '../own-people/words.ts'
import type { Visit } from '../visit.ts'
import { addressOf } from './open-person.ts'

/** Who follows the person, and the way to hand them to a colleague. */
export async function referentSection(visit: Visit, person: Probationer): Promise<Html> {
  const colleagues = await listAgents(visit.parts.store, visit.office.id)
  const referent = colleagues.find(({ id }) => id === person.referentId)
  const may = colleagues.filter(({ role, id }) => role !== 'none' || id === person.referentId)
  return html`
    <section aria-labelledby="referent" class="panel">
      <h2 id="referent">${WORDS.referent}</h2>
      <p>${referent ? WORDS.referentOf(referent.name) : WORDS.byAppointment}</p>
      <details>
        <summary>${WORDS.handOver}</summary>
        ${postForm(visit, {
          action: addressOf(person, 'referent'),
          content: html`
            ${selectField({
              name: 'agent',
              label: WORDS.referentField,
              options: [
                { value: '', words: WORDS.noReferent },
                ...may.map(({ id, name }) => ({ value: id, words: name })),
              ],
              value: person.referentId ?? '',
            })}
            ${checkbox({ name: 'rendezvous', label: WORDS.withAppointments, checked: true })}
            ${button(WORDS.give, 'secondary')}
          `,
        })}
      </details>
    </section>
  `
}
