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

/** To whoever tells it: nothing of the appointment, and of texts only that they end, done where it is asked. A person is told. */
export function noteDeath(turn: Turn): Outcome {
  const condolences = { text: 'grave', values: { reason: 'grief', appointment: undefined } } as const
  const outcome = handOver(turn, 'question', condolences, {
    state: 'handedOver',
    until: turn.facts.handBackAt.toUTC().toISO() ?? '',
    because: 'grave',
  })
  const stopped: Effect[] = turn.understood.intent === 'opt_out' ? [{ effect: 'optOut' }] : []
  return { ...outcome, effects: [...outcome.effects, ...stopped] }
}

function namesIn(firstName: string): string[] {
  return fold(firstName)
    .split(/[^a-z]+/)
    .filter((name) => name !== '')
}
