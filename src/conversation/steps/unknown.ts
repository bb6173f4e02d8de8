import type { Understood } from '../../understanding/intent.ts'
import type { Conversation, Facts, Outcome } from '../conversation.ts'
import { passOn } from './handing-over.ts'
import { alertDanger, mayBeInDanger, mindDanger, optOut } from './safety.ts'

/** A number nobody here holds: danger is answered, the rest gets one neutral text and waits in the office's inbox. */
export function fromStranger(conversation: Conversation, understood: Understood, facts: Facts): Outcome {
  switch (understood.intent) {
    case 'distress':
      return alertDanger({ conversation, understood, facts })
    case 'opt_out':
      return optOut({ conversation, understood, facts })
    default:
      // After a danger no chatter of ours; each message reaches a person.
      if (mayBeInDanger(understood, conversation)) return mindDanger(understood, conversation)
      if (conversation.state === 'handedOver') return passOn(conversation)
      return {
        conversation,
        replies: [{ text: 'stranger', values: {} }],
        effects: [
          // Whoever is loaded with this number later may be texted again.
          ...(understood.intent === 'opt_in' ? [{ effect: 'optIn' } as const] : []),
          { effect: 'handOver', because: 'stranger', appointmentId: undefined },
        ],
      }
  }
}
