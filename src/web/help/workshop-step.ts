import type { Html } from '../html.ts'

/** A step of the week that is played: from which hour on, what to do then, and what to look at. */
export interface WeekStep {
  /** Days after the Monday it begins with. */
  day: number
  /** "09:00", on the office's clock. */
  at: string
  doing: Html
  watching: Html
}

/** What is done in a step, and what is looked at. */
export type StepWords = readonly [doing: Html, watching: Html]

/** Pages of the demonstration, by their names, which lead there only where it is played. */
export interface DemoPages {
  phone: Html
  mailbox: Html
}
