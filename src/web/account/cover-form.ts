import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import { removeCover, setCover } from '../../app/agents/set-cover.ts'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { actionButton, button, field, postForm, selectField } from '../components.ts'
import { longDay } from '../dates.ts'
import { fieldOf } from '../form.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import { COVER } from './words.ts'

/** Who reads an agent's e-mails too while they are away, as it stands and to be changed: for the agent's own page, and for settings. */
export function coverForm(visit: Visit, { agent, colleagues, action }: Covering): Html {
  const others = colleagues.filter(({ id, role }) => id !== agent.id && role !== 'none')
  if (others.length === 0) return html`<p>${COVER.noColleague}</p>`
  const today = visit.now.toISODate() ?? ''
  const days = daysOf(agent, visit.now)
  const cover = colleagues.find(({ id }) => id === agent.coverId)
  return html`
    <p>${cover && days ? COVER.set(cover.name, longDay(days.first), longDay(days.last)) : COVER.none}</p>
    ${postForm(visit, {
      action,
      className: 'narrow',
      content: html`
        ${selectField({
          name: 'collegue',
          label: COVER.colleague,
          options: others.map(({ id, name }) => ({ value: id, words: name })),
          value: agent.coverId,
        })}
        ${field({ name: 'du', label: COVER.from, type: 'date', value: days?.first.toISODate() ?? today, required: true })}
        ${field({ name: 'au', label: COVER.until, type: 'date', value: days?.last.toISODate() ?? '', min: today, required: true })}
        ${button(COVER.save)}
      `,
    })}
    ${cover && actionButton(visit, action, COVER.remove, { supprimer: 'oui' })}
  `
}

interface Covering {
  agent: Agent
  /** Of the same office. */
  colleagues: Agent[]
  /** Where the form goes, to be done by `applyCover`. */
  action: string
}

/** Does what the form of somebody's cover says. */
export async function applyCover(
  { parts, agent: by }: Visit,
  agentId: string,
  form: unknown,
): Promise<'set' | 'removed'> {
  const whose = { agentId, byId: by.id }
  if (fieldOf(form, 'supprimer') !== '') {
    await removeCover(parts, whose)
    return 'removed'
  }
  const [coverId, from, until] = [fieldOf(form, 'collegue'), fieldOf(form, 'du'), fieldOf(form, 'au')]
  if (coverId === '') throw new Problem('fieldMissing')
  await setCover(parts, { ...whose, coverId, from, until })
  return 'set'
}

/** A cover ends as the day after its last one begins. */
function daysOf({ coverFrom, coverUntil }: Agent, now: DateTime): { first: DateTime; last: DateTime } | undefined {
  if (!coverFrom || !coverUntil) return undefined
  return { first: coverFrom.setZone(now.zone), last: coverUntil.setZone(now.zone).minus({ days: 1 }) }
}
