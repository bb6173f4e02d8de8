import type { Conversation, Facts, Outcome } from '../conversation.ts'
import type { Understood } from '../intent.ts'
import { alertDanger, optIn, optOut, stopWrongNumber } from './safety.ts'

/** A number nobody here holds: danger is answered, the rest gets one neutral text and waits in the office's inbox. */
export function fromStranger(conversation: Conversation, understood: Understood, facts: Facts): Outcome {
  switch (understood.intent) {
    case 'distress':
      return alertDanger({ conversation, understood, facts })
    case 'opt_out':
      return optOut({ conversation, understood, facts })
    default:
      return {
        conversation,
        replies: [{ text: 'stranger', values: {} }],
        effects: [{ effect: 'handOver', because: 'stranger', appointmentId: undefined }],
      }
  }
}

/** Two people, one phone: nothing personal is said, and what was written reaches both agents. */
export function fromSharedNumber(conversation: Conversation, understood: Understood, facts: Facts): Outcome {
  switch (understood.intent) {
    case 'distress':
      return alertDanger({ conversation, understood, facts })
    case 'opt_out':
      return optOut({ conversation, understood, facts })
    case 'opt_in':
      return optIn({ conversation, understood, facts })
    case 'wrong_person':
      return stopWrongNumber()
    default:
      return {
        conversation,
        replies: [{ text: 'sharedNumber', values: {} }],
        effects: [{ effect: 'handOver', because: 'question', appointmentId: undefined }],
      }
  }
}
