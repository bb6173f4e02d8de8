import { html } from 'hono/html'
import type { DateTime } from 'luxon'
import type { MessageState } from '../domain/message.ts'
import type { Message } from '../store/messages/message.ts'
import { dayAndMonth } from './dates.ts'
import { type Html, time } from './html.ts'
import { SHARED, TEXT_REASONS, TEXT_STATES } from './words.ts'

/** The bubbles of an exchange in the order it was lived, with a line at the start of each day of the office's calendar. */
export function linesOf(texts: Message[], zone: string, bubble: (text: Message, at: DateTime) => Html): Html[] {
  const days = Map.groupBy(texts.toSorted(asExchanged), ({ createdAt }) => createdAt.setZone(zone).toISODate())
  return [...days.values()].flatMap((ofDay) => {
    const shown = ofDay.map((text) => ({ text, at: text.createdAt.setZone(zone) }))
    return shown.flatMap(({ text, at }, index) => (index === 0 ? [dayLine(at), bubble(text, at)] : [bubble(text, at)]))
  })
}

/** What became of a text of ours, and why. */
export function stateOf({ state, reason }: Pick<Message, 'state' | 'reason'>): string {
  const words = TEXT_STATES[state as MessageState]
  const why = reason === null ? undefined : (TEXT_REASONS as Record<string, string>)[reason]
  return why ? `${words}${SHARED.colon}${why}` : words
}

function dayLine(day: DateTime): Html {
  return html`<li id="jour-${day.toISODate()}" class="between">${time(day.toISODate(), dayAndMonth(day))}</li>`
}

/** Ids of one instant come in no order, and an answer follows what it answers. */
function asExchanged(one: Message, other: Message): number {
  const instants = one.createdAt.toMillis() - other.createdAt.toMillis()
  return instants || one.direction.localeCompare(other.direction) || one.key.localeCompare(other.key)
}
