import type { Facts } from '../../conversation/conversation.ts'
import type { IncomingSms } from '../../domain/message.ts'
import type { Understood } from '../../understanding/intent.ts'

/** What somebody wrote, with who it was and what was understood: everything effects, answers and notices need. */
export interface Heard {
  messageId: string
  sms: IncomingSms
  facts: Facts
  understood: Understood
  /** On a number that several people share: whose first name begins what we answer. */
  addressee?: string | undefined
}

/** The same, of the one person it turned out to concern: nobody else's agent, appointment or language comes into it. */
export function heardOf(heard: Heard, holderId: string | undefined): Heard {
  const holder = heard.facts.holders.find(({ probationer }) => probationer.id === holderId)
  if (!holder) return heard
  const { language, firstName } = holder.probationer
  return { ...heard, facts: { ...heard.facts, language, holders: [holder] }, addressee: firstName }
}
