import type { Outcome } from '../conversation.ts'
import type { Danger } from '../intent.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'

const ANSWERS: Record<Danger, Reply> = {
  self: { text: 'dangerSelf', values: {} },
  victim: { text: 'dangerVictim', values: {} },
  // No comforting text to somebody who threatens: only where help is, for whoever is in danger.
  threat: { text: 'dangerThreat', values: {} },
}

/** Danger comes first: the numbers that help at once, an immediate alert, and no chatter of ours after it. */
export function alertDanger({ understood, facts }: Pick<Turn, 'understood' | 'facts'>): Outcome {
  const danger = understood.danger ?? 'self'
  return {
    conversation: { state: 'handedOver', until: facts.handBackAt.toUTC().toISO() ?? '' },
    replies: [ANSWERS[danger]],
    effects: [{ effect: 'alertDanger', danger }],
  }
}

export function optOut(): Outcome {
  return {
    conversation: { state: 'idle' },
    replies: [{ text: 'optedOut', values: {} }],
    effects: [{ effect: 'optOut' }],
  }
}

export function optIn(): Outcome {
  return { conversation: { state: 'idle' }, replies: [{ text: 'optedIn', values: {} }], effects: [{ effect: 'optIn' }] }
}

/** Every text to this number stops at once, and the agent is told. */
export function stopWrongNumber(): Outcome {
  return {
    conversation: { state: 'idle' },
    replies: [{ text: 'wrongNumber', values: {} }],
    effects: [{ effect: 'markWrongNumber' }],
  }
}
