import type { Facts } from '../conversation/conversation.ts'
import type { Understood } from '../conversation/intent.ts'
import type { IncomingSms } from '../domain/message.ts'

/** What somebody wrote, with who it was and what was understood: everything effects, answers and notices need. */
export interface Heard {
  messageId: string
  sms: IncomingSms
  facts: Facts
  understood: Understood
}
