import { asOther, type Intent, type Understood } from '../intent.ts'
import { asksLength } from './asks-length.ts'
import { beyondIn, wantsErasure, wantsPerson } from './beyond.ts'

/** What is asked of us in particular, over what the weights chose: a person, our data, a number of our list, how long it takes. */
export function withAskedOfUs(understood: Understood, text: string): Understood {
  const { intent } = understood
  const beyond = beyondIn(text)
  if (beyond.asksNumber) return { ...asOther(understood), asksNumber: true }
  if (beyond.asksMachine && MEETS.has(intent) && !wantsPerson(text))
    return { ...understood, intent: 'help', asksMachine: true }
  if (asksLength(text, intent)) return { ...understood, intent: 'ask_when', asksLength: true }
  if (wantsErasure(text)) return { ...asOther(understood), asksErasure: true }
  if (MEETS.has(intent) && wantsPerson(text)) return { ...asOther(understood), intent: 'ask_agent' }
  const { asksDetail, lostPapers } = beyond
  const asksWhere = intent === 'ask_where' || understood.also?.includes('ask_where')
  if (asksDetail && asksWhere) return { ...understood, asksDetail }
  return lostPapers && intent === 'ask_documents' ? { ...understood, lostPapers } : understood
}

const MEETS: ReadonlySet<Intent> = new Set(['help', 'other', 'ask_who', 'ask_agent', 'greeting'])
