import type { DateTime } from 'luxon'
import type { AgentAction, Outcome } from '../../domain/agent-action.ts'
import type { AppointmentStatus } from '../../domain/appointment.ts'
import type { ActionObstacle, ActionSubject } from '../../locales/fr/action-words.ts'
import { initials } from '../../locales/notices.ts'
import type { SlotInWords } from '../../locales/slot-in-words.ts'
import { longDayAndTime } from '../dates-en.ts'
import { writingProblems } from '../people/writing-problems-en.ts'

/** What the button of the page will do, in one sentence: initials and moment, as in the subject of the e-mail. */
export function willDo({ action, probationer, appointment, slots, ahead }: ActionSubject): string {
  const who = initials(probationer)
  const ofWhom = appointment ? `the appointment of ${who}, ${longDayAndTime(appointment.startsAt)}` : who
  switch (action.act) {
    case 'approveMove':
      return `You are about to move ${ofWhom}, to ${slots.map(inWords).join()}. A text will tell the person.`
    case 'proposeSlots':
      return `You are about to propose to ${who}, by text, ${slots.map(inWords).join(' or ')}. ${capital(ofWhom)}, stands until the person has chosen.`
    case 'chooseMoment':
      return `You are about to move ${ofWhom}. A text will tell the person.`
    case 'refuseMove':
      return `You are about to keep ${ofWhom}. A text will tell the person that the change is not possible.`
    case 'handBack':
      return `You are about to give the conversation with ${who} back to the service. The service will answer their messages again, and the reminders that wait will leave.`
    default:
      return `You are about to note ${ofWhom}: ${OUTCOMES[action.act]}.${toldOf(action.act, ahead)}`
  }
}

/** What was done, as the page says it once the button was pressed, and to whoever opens the link again. */
export function wasDone({ action, probationer, slots }: Omit<ActionSubject, 'appointment' | 'ahead'>): string {
  const who = initials(probationer)
  switch (action.act) {
    case 'approveMove':
    case 'chooseMoment':
      return `The appointment of ${who} was moved${slots.map((slot) => ` to ${inWords(slot)}`).join()}. A text tells the person; if it cannot leave, an e-mail tells you.`
    case 'proposeSlots':
      return `A text proposes to ${who} ${slots.map(inWords).join(' or ')}. If the person chooses, the appointment is moved and you receive an e-mail.`
    case 'refuseMove':
      return `The appointment of ${who} stands. A text tells the person; if it cannot leave, an e-mail tells you.`
    case 'handBack':
      return `The conversation with ${who} was given back to the service.`
    default:
      return `The appointment of ${who} was noted: ${OUTCOMES[action.act]}.`
  }
}

/** "Done by Claire Martin, Monday 11 January 2027 at 10:03 am, from an e-mail." */
export function doneBy(name: string, at: DateTime): string {
  return `Done by ${name}, ${longDayAndTime(at)}, from an e-mail.`
}

/** What is true now, and why the link decides nothing. */
export function whyNot(obstacle: ActionObstacle, { appointment, probationer }: ActionSubject): string {
  switch (obstacle.what) {
    case 'changed':
      return `Nothing was done: this appointment has changed since the e-mail${byWhom(obstacle)}. ${appointment ? standing(appointment) : 'It no longer exists.'}`
    case 'decided':
      return `Nothing was done: this request was dealt with already${byWhom(obstacle)}.`
    case 'answered':
      return `Nothing was done: an answer has left to ${initials(probationer)} already${byWhom(obstacle)}. Read the conversation, then decide from the page of the person whether it is still of use.`
    case 'slotGone':
      return 'Nothing was done: one of these slots is no longer free, or has become too near. Choose another one in the e-mail, or from the agenda.'
    case 'tooEarly':
      return 'Nothing was done: the hour of this appointment is not past yet.'
    case 'refusedBefore':
      return 'Nothing was done: a text has told the person already that this appointment stands, and does not say it again. Call them if need be.'
    case 'handedBack':
      return `Nothing was done: the conversation with ${initials(probationer)} was given back to the service already.`
    case 'inDanger':
      return `Nothing was done: ${initials(probationer)} spoke of a danger. Contact them, then give the conversation back to the service: texts will leave again.`
    case 'unreachable':
      return `Nothing was done: no text can leave. ${obstacle.problem === 'protectedAdult' ? 'A protected adult changes nothing by text: call.' : writingProblems[obstacle.problem]}`
  }
}

/** The page itself. */
export const ACTION_PAGE = {
  title: 'Decide from an e-mail',
  sentTo: (name: string) => `This link was sent to ${name} and works once only. What is done is noted under that name.`,
  nothingYet: 'Nothing is done until you press the button.',
  beside: 'At this hour, the agent of the appointment already has another appointment.',
  gone: 'This link is no longer good: it is too old, or incomplete. Copy all of it, or use the agenda.',
  used: 'This link was used already.',
  agenda: 'Open the agenda',
}

/** What the button says. */
export function buttonWords({ act }: AgentAction): string {
  return BUTTONS[act]
}

const OUTCOMES: Record<Outcome, string> = { honoured: 'kept', missed: 'missed', excused: 'excused' }

const BUTTONS: Record<AgentAction['act'], string> = {
  approveMove: 'Move the appointment',
  refuseMove: 'Keep the appointment',
  proposeSlots: 'Send this proposal',
  chooseMoment: 'Move the appointment',
  honoured: 'Note: kept',
  missed: 'Note: missed',
  excused: 'Note: excused',
  handBack: 'Give the conversation back',
}

function toldOf(outcome: Outcome, ahead: boolean): string {
  if (outcome === 'missed') return ' A text may tell the person.'
  return outcome === 'excused' && ahead ? ' A text will tell the person that the absence is accepted.' : ''
}

function standing({ startsAt, status }: { startsAt: DateTime; status: AppointmentStatus }): string {
  if (status === 'planned') return `It is now planned on ${longDayAndTime(startsAt)}.`
  return status === 'cancelled' ? 'It is now cancelled.' : `It is now noted as ${OUTCOMES[status]}.`
}

function byWhom({ by, at }: { by?: string | undefined; at?: DateTime | null | undefined }): string {
  return by && at ? `, by ${by}, ${longDayAndTime(at)}` : ''
}

function inWords({ at, newAgent }: SlotInWords): string {
  return `${longDayAndTime(at)}${newAgent === undefined ? '' : ` with ${newAgent || 'another agent'}`}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
