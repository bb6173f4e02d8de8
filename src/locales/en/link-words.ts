import type { AgentAction, Outcome } from '../../domain/agent-action.ts'
import type { SlotInWords } from '../slot-in-words.ts'
import { noticeWords } from './notices.ts'

/** A decision as an e-mail offers it. */
export function linkWords(action: AgentAction, slots: SlotInWords[], ahead: boolean): string {
  switch (action.act) {
    case 'approveMove':
      return `Accept: move to ${slots.map(inWords).join()}`
    case 'proposeSlots':
      return `Propose by text ${slots.map(inWords).join(' or ')}`
    case 'chooseMoment':
      return 'Choose a time'
    case 'refuseMove':
      return 'Refuse: the appointment stands'
    case 'handBack':
      return 'Give the conversation back to the service'
    default:
      return ahead && action.act === 'excused' ? 'Excuse: the absence is accepted' : OUTCOMES[action.act]
  }
}

function inWords({ at, newAgent }: SlotInWords): string {
  const whose = newAgent === undefined ? '' : ` ${noticeWords.with(newAgent || 'another agent')}`
  return `${noticeWords.when(at)}${whose}`
}

const OUTCOMES: Record<Outcome, string> = { honoured: 'Attended', missed: 'Missed', excused: 'Excused' }
