import { fold } from '../../understanding/reading/fold.ts'
import type { Effect, Outcome } from '../conversation.ts'
import type { Turn } from '../turn.ts'
import { handOver } from './handing-over.ts'

/** Whether the death that is told is the person's own, by their name or in plain words. */
export function isOfPerson({ understood: { deceased }, holder: { probationer } }: Turn): boolean {
  if (!deceased) return false
  const names = namesIn(probationer.firstName)
  return deceased.plainly || (names.length > 0 && names.every((name) => deceased.names.includes(name)))
}

/** To whoever tells it: nothing of the appointment. A person is told, no reminder reaches who mourns before they have looked, and a STOP is done. */
export function noteDeath(turn: Turn): Outcome {
  const condolences = { text: 'grave', values: { reason: 'grief', appointment: undefined } } as const
  const outcome = handOver(turn, 'question', condolences, {
    state: 'handedOver',
    until: turn.facts.handBackAt.toUTC().toISO() ?? '',
    because: 'grave',
  })
  const stopped: Effect[] = turn.understood.intent === 'opt_out' ? [{ effect: 'optOut' }] : []
  const paused: Effect = { effect: 'pauseTexts', holderId: turn.holder.probationer.id }
  return { ...outcome, effects: [...outcome.effects, paused, ...stopped] }
}

function namesIn(firstName: string): string[] {
  return fold(firstName)
    .split(/[^a-z]+/)
    .filter((name) => name !== '')
}
