import type { ComingAppointment } from '../../domain/appointment.ts'
import type { Understood } from '../../understanding/intent.ts'
import {
  appointmentMeant,
  appointmentOfAnswer,
  isNamedBy,
  isOfKind,
  isOnDayNamed,
  isOnDayRefused,
  type Turn,
} from '../turn.ts'

/**
 * What words alone cannot tell, and the appointments do: "je serai au tribunal vendredi" is a yes to the hearing of that Friday, "I'm away in April"
 * says nothing of January's, and "je vous l'ai déjà dit" answers what was just asked.
 */
export function asKnown(turn: Turn): Turn {
  const understood = chosen(turn) ?? likewise(turn) ?? insisted(turn) ?? there(turn) ?? elsewhen(turn)
  return understood ? { ...turn, understood } : turn
}

/** "Celui de la mairie", to "which one?". */
function chosen(turn: Turn): Understood | undefined {
  const { understood, conversation } = turn
  const { name, nameOnly, confidence, because } = understood
  if (conversation.state !== 'choosingAppointment' || !name || !nameOnly) return undefined
  const id = appointmentOfAnswer(turn, name)?.id
  const choice = id === undefined ? 0 : conversation.offered.indexOf(id) + 1
  return choice > 0 ? { intent: 'choice', choice, confidence, because } : undefined
}

/** "Et le 20 aussi" is a yes, where they said yes to all the others. */
function likewise(turn: Turn): Understood | undefined {
  const { understood, holder } = turn
  const [answer, ...others] = understood.each ?? []
  if (!answer?.likewise || others.length > 0) return undefined
  const { likewise: _, ...said } = answer
  const meant = appointmentOfAnswer(turn, answer)
  const same = meant && holder.coming.every((one) => one.id === meant.id || one.answer === 'confirmed')
  if (same) return { ...understood, each: [said] }
  const { each: __, kinds: ___, ...asked } = understood
  return { ...asked, intent: 'other', perhaps: 'confirm' }
}

/** Of an appointment that was refused, what they said already may be that. */
function insisted({ understood, conversation, holder }: Turn): Understood | undefined {
  if (!understood.insists) return undefined
  const { state } = conversation
  if (state !== 'awaitingConfirmation' && state !== 'askedAgain') return undefined
  if (state === 'askedAgain' && conversation.about) return undefined
  const asked = holder.coming.find(({ id }) => id === conversation.appointmentId)
  if (!asked || asked.answer === 'declined' || asked.answer === 'moveAsked') return undefined
  const { perhaps: _, insists: __, ...said } = understood
  return { ...said, intent: 'confirm' }
}

/** Who says that they will be where an appointment is, then, comes to it; on a day when there is none, they are asked. */
function there({ understood, holder, facts, conversation }: Turn): Understood | undefined {
  const { isAt, moment, reason: _, perhaps: __, bare: ___, ...said } = understood
  if (!isAt || understood.each) return undefined
  const isThere = (one: ComingAppointment) => isOfKind(one, isAt.kinds) || isNamedBy(one, isAt.places)
  const dated = moment?.from !== undefined || moment?.except !== undefined || moment?.notDays !== undefined
  // "Je suis au tribunal", of no day, is where they are today.
  if (!dated && isAt.now) return undefined
  if (!dated) {
    const meant = appointmentMeant({ conversation, holder })
    return meant && isThere(meant) ? { ...said, intent: 'confirm', ...(moment && { moment }) } : undefined
  }
  const then = holder.coming.filter((one) => isOnDayNamed(moment, one, facts) || isOnDayRefused(moment, one, facts))
  const [only, ...others] = then.filter(isThere)
  if (only && others.length === 0) {
    const day = only.startsAt.setZone(facts.office.zone).toISODate() ?? ''
    return { ...said, intent: 'confirm', moment: { from: day, to: day } }
  }
  return then.length === 0 && holder.coming.length > 0 ? { ...said, intent: 'other' } : undefined
}

/** A month in which nothing is coming: what they do then is for a person to know, and takes no appointment back. */
function elsewhen({ understood, holder, facts }: Turn): Understood | undefined {
  const { inMonths, moment, reason: _, perhaps: __, bare: ___, ...said } = understood
  if (!inMonths || holder.coming.length === 0) return undefined
  const isThen = (one: ComingAppointment) =>
    inMonths.includes(one.startsAt.setZone(facts.office.zone).month) ||
    isOnDayNamed(moment, one, facts) ||
    isOnDayRefused(moment, one, facts) ||
    moment?.notDays !== undefined
  return holder.coming.some(isThen) ? undefined : { ...said, intent: 'other', outside: true }
}
