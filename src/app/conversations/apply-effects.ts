import type { DateTime } from 'luxon'
import type { Effect } from '../../conversation/conversation.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { Parts } from '../parts.ts'
import {
  confirmAppointment,
  declineAppointment,
  moveInto,
  noteLate,
  noteWish,
  requestMove,
  settleOffer,
} from './effects/appointments.ts'
import type { Cause } from './effects/cause.ts'
import { handOverBecause, tell } from './effects/hand-over.ts'
import { alertDanger, markWrongNumber, optIn, optOut, pauseTexts, setLanguage } from './effects/people.ts'
import type { Heard } from './heard.ts'

/** Does what a step wanted, in its transaction. Nothing here excuses anybody: the agent judges. */
export async function applyEffects(
  tx: Transaction,
  parts: Parts,
  heard: Heard,
  effects: Effect[],
  now: DateTime,
): Promise<void> {
  for (const effect of effects) await apply({ tx, parts, heard, now }, effect)
}

async function apply(cause: Cause, effect: Effect): Promise<void> {
  switch (effect.effect) {
    case 'confirmAppointment':
      return confirmAppointment(cause, effect.appointmentId)
    case 'declineAppointment':
      return declineAppointment(cause, effect)
    case 'moveAppointment':
      return moveInto(cause, effect)
    case 'settleOffer':
      return settleOffer(cause, effect)
    case 'noteWish':
      return noteWish(cause, effect)
    case 'requestMove':
      return requestMove(cause, effect)
    case 'noteLate':
      return noteLate(cause, effect)
    case 'handOver':
      return handOverBecause(cause, effect.because, effect.appointmentId)
    case 'tellAgent':
      return tell(cause, effect.what, effect.appointmentId)
    case 'alertDanger':
      return alertDanger(cause)
    case 'optOut':
      return optOut(cause, effect.quietly)
    case 'optIn':
      return optIn(cause)
    case 'markWrongNumber':
      return markWrongNumber(cause)
    case 'pauseTexts':
      return pauseTexts(cause, effect.holderId)
    case 'setLanguage':
      return setLanguage(cause, effect.language)
  }
}
