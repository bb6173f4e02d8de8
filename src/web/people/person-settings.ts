import { html } from 'hono/html'
import type { StoppedHow } from '../../app/people/stop-texts.ts'
import { LANGUAGES, type Probationer } from '../../domain/people.ts'
import { type PhoneProblem, writePhone } from '../../domain/phone.ts'
import { signsOfPerson } from '../../domain/standing.ts'
import { listLatestOf } from '../../store/journal/journal.ts'
import { actionButton, button, field, postForm, selectField } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { LANGUAGE_NAMES, OBSTACLES } from '../words.ts'
import { BY_HAND } from './by-hand-words.ts'
import { addressOf } from './open-person.ts'
import { pauseForm } from './pause-form.ts'
import { PERSON, PHONE_PROBLEMS, pauseInWords } from './words.ts'

const CONTACT = PERSON.contact
const SENDING = PERSON.sending

/** A number as somebody wrote it, that could not be read. */
export interface PhoneDraft {
  written: string
  problem: PhoneProblem
}

interface Contact {
  others: Probationer[]
  /** Somebody else reads the telephone: it is not to ring by one press. */
  readOver: boolean
  draft: PhoneDraft | undefined
}

/** Where the person is texted, and in which language. */
export function contactSection(visit: Visit, person: Probationer, { others, readOver, draft }: Contact): Html {
  const { phone, phoneDoubt, language, address } = person
  const names = others.map(({ officeId, firstName, lastName }) =>
    officeId === visit.office.id ? `${firstName} ${lastName}` : CONTACT.sharedElsewhere,
  )
  return html`
    <section aria-labelledby="contact" class="panel">
      <h2 id="contact">${PERSON.sections.contact}</h2>
      <p><strong>${phone && !readOver ? html`<a href="tel:${phone}">${writePhone(phone)}</a>` : phone ? writePhone(phone) : CONTACT.noPhone}</strong></p>
      ${phoneDoubt && html`<p>${CONTACT.doubt(OBSTACLES[phoneDoubt])}</p>${actionButton(visit, addressOf(person, 'confiance'), CONTACT.trust)}`}
      <p>${address ? BY_HAND.lives(address) : BY_HAND.noAddress} <a href="${addressOf(person, 'identite')}#adresse">${BY_HAND.giveAddress}</a></p>
      ${others.length > 0 && html`<p>${CONTACT.shared(names.join(', '))}</p>`}
      <details ${draft && 'open'}>
        <summary>${CONTACT.change}</summary>
        ${postForm(visit, {
          action: addressOf(person, 'telephone'),
          content: html`
            ${field({
              name: 'telephone',
              label: CONTACT.phone,
              type: 'tel',
              hint: CONTACT.phoneHint,
              value: draft?.written ?? (phone ? writePhone(phone) : ''),
              problem: draft && PHONE_PROBLEMS[draft.problem],
            })}
            <p><small>${CONTACT.changed}</small></p>
            ${button(CONTACT.change, 'secondary')}
          `,
        })}
      </details>
      ${postForm(visit, {
        action: addressOf(person, 'langue'),
        content: html`
          ${selectField({
            name: 'langue',
            label: CONTACT.language,
            options: LANGUAGES.map((value) => ({ value, words: LANGUAGE_NAMES[value] })),
            value: language,
          })}
          ${button(CONTACT.changeLanguage, 'secondary')}
        `,
      })}
    </section>
  `
}

/** Whether texts leave for the person, and which: each said as it is, with the one thing that changes it. */
export async function sendingSection(visit: Visit, person: Probationer, shared: boolean): Promise<Html> {
  const { pausedReason, protectedAdult, textsAllowedOnSharedNumber, sensitiveAllowed } = person
  const permission = (what: string, allowed: boolean, words: string) =>
    actionButton(visit, addressOf(person, 'permission'), words, { quoi: what, permis: allowed ? 'oui' : 'non' })
  return html`
    <section aria-labelledby="envoi-sms" class="panel">
      <h2 id="envoi-sms">${PERSON.sections.sending}</h2>
      <ul class="settings">
        <li>${pausedReason === undefined ? notPaused(visit, person, shared) : paused(visit, person, pausedReason)}</li>
        ${
          shared &&
          html`<li><p>${textsAllowedOnSharedNumber ? SENDING.sharedYes : SENDING.sharedNo}</p>
            ${permission('partage', !textsAllowedOnSharedNumber, textsAllowedOnSharedNumber ? SENDING.forbidShared : SENDING.allowShared)}</li>`
        }
        <li><p>${sensitiveAllowed ? SENDING.sensitiveYes : SENDING.sensitiveNo}</p>
          ${permission('sensible', !sensitiveAllowed, sensitiveAllowed ? SENDING.forbidSensitive : SENDING.allowSensitive)}</li>
        <li><p>${protectedAdult ? SENDING.protectedYes : SENDING.protectedNo}</p>
          ${permission('protection', !protectedAdult, protectedAdult ? SENDING.unprotect : SENDING.protect)}</li>
        <li>${await stopOf(visit, person)}</li>
        <li><a href="${addressOf(person, 'essais')}">${SENDING.trials}</a></li>
      </ul>
    </section>
  `
}

function paused(visit: Visit, person: Probationer, reason: string): Html {
  return html`<p><strong>${SENDING.paused(pauseInWords(reason), person.pausedUntil && longDay(person.pausedUntil.setZone(visit.office.zone)))}</strong></p>${actionButton(visit, addressOf(person, 'reprise'), SENDING.unpause)}`
}

function notPaused(visit: Visit, person: Probationer, shared: boolean): Html {
  const [sign] = signsOfPerson(person, { shared, states: [] })
  const obstacle = sign?.because?.obstacle
  return html`
    <p>${obstacle ? SENDING.closed(OBSTACLES[obstacle]) : SENDING.open}</p>
    ${pauseForm(visit, person)}
  `
}

/** When a STOP came and how; lifting it takes the person's own writing. */
async function stopOf(visit: Visit, person: Probationer): Promise<Html> {
  if (!person.optedOutAt) {
    return html`<details><summary>${SENDING.stop}</summary>${actionButton(visit, addressOf(person, 'arret'), SENDING.noteStop, {}, 'danger')}</details>`
  }
  const [entry] = await listLatestOf(visit.parts.store, person.id, { only: ['textsStopped'], limit: 1 })
  const how = (entry?.details.how ?? 'unknown') as StoppedHow | 'unknown'
  const at = person.optedOutAt.setZone(visit.now.zone)
  return html`
    <p><strong>${SENDING.stopped(`${longDay(at)}, ${clockTime(at)}`, SENDING.how[how])}</strong></p>
    <details>
      <summary>${SENDING.resume}</summary>
      <p>${SENDING.resumeIntro} ${how !== 'agent' && SENDING.atCarrier}</p>
      ${postForm(visit, {
        action: addressOf(person, 'accord'),
        content: html`
          ${field({ name: 'ecrit', label: SENDING.proof, hint: SENDING.proofHint, required: true })}
          ${button(SENDING.resume, 'secondary')}
        `,
      })}
    </details>
  `
}
