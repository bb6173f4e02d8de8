import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import type { Steps } from '../../app/first-run/read-steps.ts'
import type { TryProblem } from '../../app/settings/text-own-phone.ts'
import type { FirstStep } from '../../domain/first-run.ts'
import type { MessageState } from '../../domain/message.ts'
import { actionButton, button, field, postForm } from '../components.ts'
import { clockTime, longDay } from '../dates.ts'
import type { Html } from '../html.ts'
import { openingFields } from '../settings/agents-page.ts'
import { firstFields, writeOffice } from '../settings/office-form.ts'
import { type Problems, problemList, type Written } from '../settings/settings-form.ts'
import type { Visit } from '../visit.ts'
import { WORDING } from '../wording/words.ts'
import { TEXT_REASONS, TEXT_STATES } from '../words.ts'
import { FIRST_RUN } from './words.ts'

/** What was typed in a step and refused. */
export interface Refused {
  step?: FirstStep
  written?: Written
  problems?: Problems
  phoneProblem?: TryProblem
}

/** What stands in each step. */
export const STEP_PARTS: Record<FirstStep, (visit: Visit, steps: Steps, refused: Refused) => Html> = {
  office: officePart,
  carrier: carrierPart,
  mail: mailPart,
  colleagues: colleaguesPart,
  planning: planningPart,
  text: textPart,
}

function officePart(visit: Visit, { codeKept }: Steps, { step, written, problems = {} }: Refused): Html {
  const ours = step === 'office'
  const fields = firstFields(
    visit.office,
    codeKept,
    (ours && written) || writeOffice(visit.office),
    ours ? problems : {},
  )
  return html`
    ${ours && problemList(problems)}
    ${postForm(visit, { action: '/bienvenue/service', className: 'narrow', content: fields })}
  `
}

function carrierPart(visit: Visit, { carrier }: Steps): Html {
  const WORDS = FIRST_RUN.carrier
  const { web } = visit
  if (!web.checks.carrier)
    return html`<p>${WORDS.none}</p>${web.demo.phone && html`<p><a href="/telephone">${WORDS.played}</a></p>`}`
  const { publicUrl, fallbackUrl = publicUrl } = visit.parts.settings
  const address = (name: string, label: string, value: string) =>
    html`<div class="field"><label for="${name}">${label}</label><input id="${name}" class="copied" readonly value="${value}"></div>`
  return html`
    <p>${WORDS.intro}</p>
    ${carrier && html`<p><strong>${WORDS.asked(said(visit, carrier.at))}</strong> ${WORDS.says(carrier.found)}</p>`}
    ${actionButton(visit, '/bienvenue/operateur', WORDS.check, {}, 'main')}
    <p>${WORDS.addresses}</p>
    <div class="narrow">
      ${address('adresse-sms', WORDS.incoming, `${publicUrl}/webhooks/twilio/sms`)}
      ${address('adresse-sms-secours', WORDS.incomingFallback, `${fallbackUrl}/webhooks/twilio/sms`)}
      ${address('adresse-voix', WORDS.voice, `${publicUrl}/webhooks/twilio/voice`)}
      ${address('adresse-voix-secours', WORDS.voiceFallback, `${fallbackUrl}/webhooks/twilio/voice`)}
    </div>
  `
}

function mailPart(visit: Visit, { mail, mailArrived }: Steps): Html {
  const WORDS = FIRST_RUN.mail
  const { web } = visit
  if (mailArrived) return html`<p>${WORDS.arrived}</p>`
  if (!web.checks.mail)
    return html`<p>${WORDS.none}</p>${web.demo.mailbox && html`<p><a href="/courrier">${WORDS.played}</a></p>`}`
  return html`
    <p>${WORDS.intro}</p>
    ${mail && html`<p><strong>${WORDS.says[mail.found]}</strong></p>`}
    ${actionButton(visit, '/bienvenue/courrier', WORDS.check, {}, 'main')}
  `
}

function colleaguesPart(visit: Visit, { signIns }: Steps, { step, written, problems = {} }: Refused): Html {
  const WORDS = FIRST_RUN.colleagues
  const ours = step === 'colleagues'
  return html`
    <p>${signIns > 1 ? WORDS.several(signIns) : WORDS.alone(visit.agent.name)} <a href="/agents">${WORDS.all}</a></p>
    ${ours && problemList(problems)}
    ${postForm(visit, {
      action: '/bienvenue/collegues',
      className: 'narrow',
      content: openingFields((ours && written) || { role: 'admin' }, ours ? problems : {}),
    })}
  `
}

function planningPart(_visit: Visit, { states }: Steps): Html {
  const WORDS = FIRST_RUN.planning
  return html`<p>${states.planning === 'done' ? WORDS.some : WORDS.none}</p><p><a href="/import">${WORDS.go}</a></p>`
}

function textPart(visit: Visit, { tried }: Steps, { phoneProblem, written }: Refused): Html {
  const WORDS = FIRST_RUN.text
  const problem = phoneProblem && WORDING.tryProblems[phoneProblem]
  return html`
    <p>${WORDS.intro}</p>
    ${tried && whatCame(visit, tried)}
    ${postForm(visit, {
      action: '/bienvenue/sms',
      className: 'narrow',
      content: html`
        ${field({ name: 'numero', label: WORDS.number, type: 'tel', hint: visit.office.rehearsalSince && WORDS.numberHint, value: String(written?.numero ?? ''), autocomplete: 'tel', problem, required: true })}
        ${button(WORDS.send)}
      `,
    })}
  `
}

const LOST = ['undelivered', 'refused', 'dropped']

function whatCame(visit: Visit, { state, reason, at, answered }: NonNullable<Steps['tried']>): Html {
  const WORDS = FIRST_RUN.text
  const words = TEXT_STATES[state as MessageState]
  const because = Object.hasOwn(TEXT_REASONS, reason ?? '')
    ? TEXT_REASONS[reason as keyof typeof TEXT_REASONS]
    : undefined
  const next = LOST.includes(state) ? WORDS.failed : answered ? WORDS.answered : WORDS.notAnswered
  return html`<p><strong>${WORDS.last(said(visit, at), because ? `${words} (${because})` : words)}</strong> ${next}</p>`
}

function said({ now }: Visit, at: DateTime): string {
  const there = at.setZone(now.zone)
  return `${longDay(there)}, ${clockTime(there)}`
}
