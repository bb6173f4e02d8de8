import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { isSensitive, type Obligation } from '../../domain/obligation.ts'
import type { Probationer } from '../../domain/people.ts'
import { listObligations } from '../../store/obligations/obligations.ts'
import { listUnsettledOf } from '../../store/requests/requests.ts'
import { actionButton } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import { badge, type Html } from '../html.ts'
import { OBLIGATIONS } from '../locale-words.ts'
import { asOfficeWrote, asTheyWrote } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { DUTY } from './by-hand-words.ts'
import { addressOf } from './open-person.ts'
import { PERSON } from './words.ts'

const WORDS = PERSON.obligations

/** What the court asked of the person, and what they said they had sent: said is not seen. */
export async function obligationsSection(visit: Visit, person: Probationer): Promise<Html> {
  const { store } = visit.parts
  const [obligations, said] = await Promise.all([
    listObligations(store, person.id),
    listUnsettledOf(store, person.id, 'document'),
  ])
  return html`
    <section aria-labelledby="obligations">
      <h2 id="obligations">${PERSON.sections.obligations}</h2>
      ${
        said.length > 0 &&
        html`<div class="to-verify">
          <h3>${WORDS.said}</h3>
          <ul>
            ${said.map(({ id, createdAt, words }) => {
              const local = createdAt.setZone(visit.now.zone)
              const at = `${longDay(local)}, ${clockTime(local)}`
              return html`<li>
                <p>${words === null ? WORDS.noWords : html`<q ${asTheyWrote(words)}>${words}</q>`} <small>${WORDS.saidOn(at)}</small></p>
                ${actionButton(visit, addressOf(person, 'justificatif'), WORDS.verify, { demande: id }, 'secondary', at)}
              </li>`
            })}
          </ul>
        </div>`
      }
      ${
        obligations.length === 0
          ? html`<p>${WORDS.none}</p>`
          : html`<ul class="obligations" aria-label="${WORDS.list}">${obligations.map((one) => line(visit, person, one))}</ul>`
      }
      <p><a href="${addressOf(person, 'obligations/nouvelle')}" role="button" class="secondary">${DUTY.make}</a></p>
    </section>
  `
}

function line(visit: Visit, person: Probationer, obligation: Obligation): Html {
  const { id, code, words, detail, dueOn, proof, status, provedAt } = obligation
  const usual = code && OBLIGATIONS[code]
  // Told apart, for those who only hear them.
  const about = usual?.short ?? words ?? ''
  const proofAsked = proof ?? usual?.proof
  return html`
    <li class="${status}">
      ${usual ? html`<strong>${usual.short}</strong>` : html`<strong ${asOfficeWrote()}>${words}</strong>`}
      ${status === 'lifted' && badge('quiet', WORDS.lifted)}
      ${detail && html`<span ${asOfficeWrote()}>${detail}</span>`}
      ${dueOn && html`<span>${WORDS.due(longDay(DateTime.fromISO(dueOn)))}</span>`}
      ${proofAsked && html`<small>${WORDS.proof(proofAsked)}</small>`}
      ${isSensitive(obligation) && html`<small>${WORDS.sensitive}</small>`}
      ${provedAt && html`<small>${DUTY.seenOn(longDay(provedAt.setZone(visit.office.zone)))}</small>`}
      <div class="actions">
        <a href="${addressOf(person, `obligations/${id}`)}">${DUTY.change}<span class="hidden">, ${about}</span></a>
        ${status === 'current' && actionButton(visit, addressOf(person, `obligations/${id}/vu`), DUTY.seen, {}, 'secondary', about)}
      </div>
    </li>
  `
}
