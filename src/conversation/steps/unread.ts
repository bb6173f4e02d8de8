import type { ComingAppointment } from '../../domain/appointment.ts'
import type { Understood } from '../../understanding/intent.ts'
import type { Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import { appointmentStanding, type Turn } from '../turn.ts'
import { isInDanger } from './acknowledging.ts'
import { sayLanguageChanged } from './answers.ts'
import { passOnInHand } from './in-hand.ts'

/** The languages of which one line can be written, when nothing else is plain: a danger or a STOP is what it is in any. */
export function isUnread({ intent, foreign, language }: Understood): boolean {
  return foreign !== undefined && (intent === 'other' || (intent === 'change_language' && language === undefined))
}

/** Who keeps writing in a language that we write is written to in it from then on. */
export function inTheirLanguage(turn: Turn, outcome: Outcome): Outcome {
  const { understood, conversation } = turn
  const { writes: language } = understood
  const changes = outcome.effects.some(({ effect }) => effect === 'setLanguage')
  if (!language || changes || isInDanger(conversation) || understood.intent === 'distress') return outcome
  const told = sayLanguageChanged(turn, language)
  return {
    ...outcome,
    replies: isUnread(understood) ? [told] : [...outcome.replies, told],
    effects: [...outcome.effects, { effect: 'setLanguage', language }],
  }
}

/** What stays true in the person's own language, once a day; a person calls. After a danger, where help is. */
export function answerUnread(turn: Turn): Outcome {
  const { conversation, understood, facts } = turn
  if (isInDanger(conversation)) return passOnInHand(turn)
  const appointment = appointmentStanding(turn)
  const replies = sayUnread(understood, appointment)
  if (conversation.state === 'handedOver') return { ...passOnInHand(turn), replies }
  return {
    conversation: { state: 'handedOver', until: facts.handBackAt.toUTC().toISO() ?? '', because: 'notUnderstood' },
    replies,
    effects: [{ effect: 'handOver', because: 'callback', appointmentId: appointment?.id }],
  }
}

/** Of nobody's appointment where several people read, or none is coming. */
export function sayUnread({ foreign }: Understood, appointment?: ComingAppointment): Reply[] {
  return foreign ? [{ text: 'unread', values: { language: foreign, appointment } }] : []
}
