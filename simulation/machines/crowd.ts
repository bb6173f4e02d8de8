import type { Asked } from './run.ts'

/** People of the planning by their numbers, from one and below another. */
export interface Span {
  from: number
  to: number
}

/** Who is in a play, one after the other. */
export interface Crowd {
  /** Whose summons is due. */
  due: Span
  /** Who are texted, and write, before anything is measured. */
  warming: Span
  /** Whose summons is due half an hour later. */
  later: Span
  /** As these, and they write of a danger: whose summons was due would be left to an agent. */
  endangered: Span
  /** Of the file that is loaded meanwhile. */
  imported: Span
}

const NOT_DUE = 5
/** Texts that each machine sends before it is measured, and as many that it is written. */
const WARMED_BY = 40
/** One of so many who write. */
const IN_DANGER = 10

export function crowdOf(asked: Pick<Asked, 'due' | 'warm' | 'machines' | 'inboundPerSecond' | 'importLines'>): Crowd {
  const { due, warm, machines, inboundPerSecond, importLines = 0 } = asked
  let from = 0
  const next = (people: number): Span => {
    const span = { from, to: from + people }
    from = span.to
    return span
  }
  return {
    due: next(due),
    warming: next(warm ? WARMED_BY * machines : 0),
    later: next(NOT_DUE),
    endangered: next(inboundPerSecond > 0 ? Math.ceil(due / IN_DANGER) : 0),
    imported: next(importLines),
  }
}
