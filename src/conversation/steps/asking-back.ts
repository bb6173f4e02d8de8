import type { ComingAppointment } from '../../domain/appointment.ts'
import { type Act, DEEDS, type Deed, type Intent, type Understood } from '../../understanding/intent.ts'
import type { In, Outcome, State } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import {
  appointmentMeant,
  appointmentNamed,
  appointmentRefused,
  appointmentStanding,
  type Cell,
  isOver,
  type Turn,
} from '../turn.ts'
import { answerThanks } from './answers.ts'
import { askConfirmation, askWhetherStill, confirm, isChangedSince } from './confirming.ts'
import { forward, handOver, noteLate } from './handing-over.ts'
import { decline, reschedule } from './moving.ts'
import { OFFERED_AT_ONCE } from './offering.ts'
import { mindDanger } from './safety.ts'

/** Not understood, or not plainly: asked back once in the words of what it seems to mean, and a person reads the message all the same. */
export function askAgain(turn: Turn): Outcome {
  return askWhether(turn) ?? handOver(turn, 'notUnderstood', askingBack(turn), { ...askedAgain(turn), unread: true })
}

/** Somebody else's words do nothing and are told nothing of the appointment; a person reads them. What is open stays open for whom it is. */
export function noteAnother(turn: Turn): Outcome {
  const cannotCome = turn.understood.intent === 'decline'
  const because = cannotCome ? 'cannotCome' : 'question'
  const conversation = staysOpen(turn) ? turn.conversation : ({ ...askedAgain(turn), about: 'another' } as const)
  return handOver(turn, because, { text: 'toldByAnother', values: {} }, conversation)
}

/** It asks nothing, so that a bare yes after it is asked back, of an hour that was offered too; a list stays open. */
export function askNothingInDanger(turn: Turn): Outcome {
  const { conversation, understood } = turn
  const open = staysOpen(turn) && conversation.state !== 'offeredHour'
  return mindDanger(understood, open ? conversation : { ...askedAgain(turn), about: 'danger' })
}

function staysOpen({ conversation: { state } }: Turn): boolean {
  return state.startsWith('choosing') || STAYS_OPEN.includes(state)
}

const STAYS_OPEN: readonly State[] = ['handedOver', 'offeredHour']

/** "Vous ne pouvez pas venir jeudi ?", where it can only be about one appointment. Of several, a bare yes or no will be asked which. */
function askWhether(turn: Turn): Outcome | undefined {
  const { understood } = turn
  const deed = deedIn(understood)
  const appointment = deed && appointmentSurmised[deed](turn)
  if (!deed || !appointment) return undefined
  const { id: appointmentId, version } = appointment
  // A yes to that is the usual yes.
  if (deed === 'confirm') {
    const [reply] = askConfirmation(appointment).replies
    return reply && handOver(turn, 'notUnderstood', reply, { state: 'askedAgain', appointmentId, version })
  }
  const { perhaps: _, ...said } = understood
  return handOver(
    turn,
    'notUnderstood',
    { text: 'askWhether', values: { deed, appointment } },
    { state: 'askedWhether', appointmentId, version, pending: { ...said, intent: deed } },
  )
}

function deedIn({ perhaps, insult }: Understood): Deed | undefined {
  return insult ? undefined : DEEDS.find((deed) => deed === perhaps)
}

const appointmentSurmised: Record<Deed, (turn: Turn) => ComingAppointment | undefined> = {
  confirm: (turn) => appointmentNamed(turn) ?? appointmentMeant(turn),
  decline: appointmentRefused,
  reschedule: appointmentMeant,
  late: (turn) => appointmentNamed(turn) ?? appointmentStanding(turn),
}

/** No answer in kind to an insult: one offer of help. What only sounds like a STOP or "not me" is asked back in their words. */
function askingBack(turn: Turn): Reply {
  const asked = actAsked(turn.understood)
  if (turn.understood.insult) return { text: 'offerHelp', values: {} }
  if (asked) return { text: asked.text, values: {} }
  const { coming } = turn.holder
  // Nothing is coming that a yes or a no could be to.
  if (coming.length === 0) return { text: 'readLater', values: { appointment: undefined } }
  const appointment = appointmentMeant(turn)
  return appointment
    ? { text: 'notUnderstood', values: { appointment } }
    : { text: 'notUnderstoodAmong', values: { appointments: coming.slice(0, OFFERED_AT_ONCE) } }
}

/** What was awaited is awaited still. */
function askedAgain({ conversation, understood }: Turn): In<'askedAgain'> {
  const awaited = conversation.state === 'awaitingConfirmation' ? conversation : {}
  const asked = actAsked(understood)
  return { ...awaited, ...(asked && { about: asked.act }), state: 'askedAgain' }
}

function actAsked({ insult, perhaps }: Understood): (typeof ACTS_ASKED)[number] | undefined {
  return insult ? undefined : ACTS_ASKED.find(({ act }) => act === perhaps)
}

/** To START there is nothing to ask: who stopped our texts gets none, and who did not has nothing to lift. */
const ACTS_ASKED = [
  { act: 'opt_out', text: 'askStop' },
  { act: 'wrong_person', text: 'askWrongNumber' },
] as const satisfies { act: Act; text: Reply['text'] }[]

/** … but what we offered is offered still: whoever hesitates chooses afterwards. */
export function keepList(turn: Turn): Outcome {
  const { conversation, understood, facts, holder } = turn
  const listed = conversation.state === 'choosingSlot' || conversation.state === 'choosingAppointment'
  const open = listed && !isOver(conversation, facts)
  if (!open || understood.insult || closesList(conversation, understood)) return askAgain(turn)
  const count = conversation.offered.length
  if (understood.asksNumber) return { conversation, replies: [{ text: 'listNumbers', values: { count } }], effects: [] }
  const moves = conversation.state === 'choosingSlot' ? conversation.appointmentId : undefined
  const appointment = holder.coming.find(({ id }) => id === moves)
  return handOver(turn, 'notUnderstood', { text: 'listOpen', values: { count, appointment } })
}

/** A number out of "which one is it?" does what the list was made for: of one to confirm, never after what seems to be a refusal. */
function closesList(conversation: In<'choosingSlot' | 'choosingAppointment'>, { perhaps }: Understood): boolean {
  if (perhaps === undefined) return false
  const deed = DEEDS.find((one) => one === perhaps)
  if (!deed) return true
  return conversation.state === 'choosingAppointment' && conversation.purpose !== PURPOSES[deed]
}

const PURPOSES: Record<Deed, In<'choosingAppointment'>['purpose'] | undefined> = {
  confirm: 'confirm',
  decline: 'decline',
  reschedule: 'move',
  late: undefined,
}

/**
 * After "is this the wrong number?", a bare yes or no speaks of that, not of coming; after somebody else had the telephone, it may be theirs: it does
 * nothing, and a person reads it. "Ok merci" to "I have passed on what I did not understand" thanks.
 */
export function unlessAskedBack(cell: Cell): Cell {
  return (turn) => {
    const { conversation, understood } = turn
    if (conversation.state !== 'askedAgain' || !understood.bare) return cell(turn)
    if (conversation.about === 'another') return noteAnother(turn)
    if (conversation.about === 'danger') return afterPerhapsDanger(turn)
    if (conversation.about) return forward(turn)
    return conversation.unread && understood.thanksToo ? answerThanks(turn) : cell(turn)
  }
}

/** "Merci" thanks, "ok" is asked whether they come, and a person reads a bare no. */
function afterPerhapsDanger(turn: Turn): Outcome {
  if (turn.understood.thanksToo) return answerThanks(turn)
  return turn.understood.intent === 'confirm' ? askWhetherStill(turn) : forward(turn)
}

/** A bare yes to "vous ne pouvez pas venir jeudi ?" does what we thought; anything more says itself. */
export function doAsAsked(turn: Turn): Outcome {
  const { understood, holder } = turn
  const { pending, appointmentId } = turn.conversation as In<'askedWhether'>
  if (!understood.bare) return confirm(turn)
  const appointment = holder.coming.find(({ id }) => id === appointmentId)
  // Gone, or no longer the one we named.
  if (!appointment || isChangedSince(turn, appointment)) return askWhetherTheyCome(turn)
  const moment = understood.moment ?? pending.moment
  return (
    done[pending.intent]?.({
      ...turn,
      understood: { ...pending, ...(moment && { moment }) },
      holder: { ...holder, coming: [appointment] },
    }) ?? forward(turn)
  )
}

const done: Partial<Record<Intent, Cell>> = { decline, reschedule, late: noteDelay }

/** Whoever is late comes: what is awaited of them is the usual yes. */
export function noteDelay(turn: Turn): Outcome {
  return closingTheQuestion(noteLate)(turn)
}

/** A bare no to it is no yes to coming: that is asked. A no that says more is what it is, with what was said at first. */
export function notAsAsked(cell: Cell): Cell {
  return (turn) => {
    const { reason, moment } = (turn.conversation as In<'askedWhether'>).pending
    if (turn.understood.bare) return askWhetherTheyCome(turn)
    return cell({ ...turn, understood: { ...(reason && { reason }), ...(moment && { moment }), ...turn.understood } })
  }
}

/** Of the appointment we asked about, or the next one. */
function askWhetherTheyCome(turn: Turn): Outcome {
  const appointment = appointmentStanding(turn)
  return appointment ? askConfirmation(appointment) : confirm(turn)
}

/** What asks for a yes of its own closes the question before: "oui" is to the latest. */
export function closingTheQuestion(cell: Cell): Cell {
  return (turn) => {
    const { appointmentId, version } = turn.conversation as In<'askedWhether'>
    return cell({ ...turn, conversation: { state: 'awaitingConfirmation', appointmentId, version } })
  }
}
