/** What there is to do on the first day, in this order; each may be left out, and taken up later. */
export const FIRST_STEPS = ['office', 'carrier', 'mail', 'colleagues', 'planning', 'text'] as const
export type FirstStep = (typeof FIRST_STEPS)[number]

/** `begun`: something was done, and what shows that it works has not come yet. */
export type StepState = 'done' | 'begun' | 'toDo'

/** What an office said of its first day: the steps it passes over, and that it wants to hear of none of them. */
export interface FirstRun {
  passed: FirstStep[]
  away: boolean
}

/** The steps that still wait; none of an office that opened before there were any, or put them away. */
export function stepsLeft(states: Readonly<Record<FirstStep, StepState>>, run: FirstRun | undefined): FirstStep[] {
  if (!run || run.away) return []
  return FIRST_STEPS.filter((step) => states[step] !== 'done' && !run.passed.includes(step))
}
