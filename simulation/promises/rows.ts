import type { Evidence } from '../evidence.ts'
import { HOUR, utc } from '../timeline.ts'

/** When all is quiet, no text that was due is still on its way. */
export function everyRowEnds({ messages, endedAt }: Evidence): string[] {
  const overdue = utc(endedAt - HOUR)
  const texts = [...messages.values()].filter(
    ({ state, dueAt }) => ['waiting', 'sending', 'uncertain'].includes(state) && dueAt < overdue,
  )
  return texts.map(({ id, kind, state, dueAt }) => `the ${kind} ${id} is ${state} since ${dueAt.toISO()}`)
}

/** A text that did not arrive was left for a person, unless it was given up because something else is true now. */
export function lostTextIsTold({ messages, requests }: Evidence): string[] {
  const about = new Set(requests.flatMap(({ messageId, appointmentId }) => [messageId, appointmentId]))
  return [...messages.values()]
    .filter(({ direction, state }) => direction === 'out' && ['refused', 'undelivered', 'dropped'].includes(state))
    .filter(({ kind, reason }) => !SILENT.includes(reason ?? '') && !LAST_WORDS.includes(kind))
    .filter(({ probationerId }) => probationerId !== null) // a stranger has no file in which to look
    .filter(({ id, appointmentId }) => !about.has(id) && !(appointmentId && about.has(appointmentId)))
    .map(({ id, kind, state, reason }) => `the ${kind} ${id} is ${state} (${reason}) and nobody was told`)
}

const SILENT: readonly string[] = ['newVersion', 'notBooked', 'recentText', 'paused', 'answeredByHand', 'typeNotTexted']
const LAST_WORDS: readonly string[] = ['optedOut', 'wrongNumber']

/** What a receipt settled stays: a terminal state is never overwritten. */
export function terminalStays({ settled, messages }: Evidence): string[] {
  return [...settled].flatMap(([id, first]) => {
    const now = messages.get(id)?.state
    return now === first ? [] : [`the text ${id} was ${first} and is ${now}`]
  })
}
