import type { Moment, Span } from '../intent.ts'
import { impossible } from './calendar.ts'
import type { Clauses } from './clauses.ts'

export interface Refusals {
  /** What is left of a day by refusing the rest of it: "pas le matin". */
  hours: Pick<Moment, 'after' | 'before'>
  notDays: number[]
  except: Span[]
}

/** What the refusing words of a message rule out. Those that cannot be read rule out nothing. */
export function refusalsIn(
  { denied, hindered, notDays }: Clauses,
  read: (words: string) => Span | typeof impossible,
): Refusals {
  const refusals: Refusals = { hours: {}, notDays: [...notDays], except: [] }
  for (const words of denied) refuse(read(words), refusals, true)
  for (const words of hindered) refuse(read(words), refusals, false)
  // "Pas le matin ni l'après-midi": nothing is left between the two.
  const { after = '', before = '24' } = refusals.hours
  if (after >= before) refusals.hours = {}
  return { ...refusals, notDays: [...new Set(refusals.notDays)], except: distinct(refusals.except) }
}

function refuse(span: Span | typeof impossible, refusals: Refusals, plainly: boolean): void {
  if (span === impossible) return
  const { from, to, at, after, before, onDays } = span
  const bounds = [at, after, before].filter((hour) => hour !== undefined)
  if (from === undefined && to === undefined && onDays === undefined) {
    // Working hours say what somebody does, not yet what would suit.
    if (!plainly || bounds.length === 0) return
    if (bounds.length > 1 || at !== undefined) refusals.except.push(span)
    else Object.assign(refusals.hours, after === undefined ? { after: before } : { before: after })
  } else if (onDays !== undefined && bounds.length === 0) refusals.notDays.push(...onDays)
  else refusals.except.push(span)
}

/** Each span once, however often it was said. */
export function distinct(spans: Span[]): Span[] {
  return [...new Map(spans.map((span) => [JSON.stringify(span), span])).values()]
}
