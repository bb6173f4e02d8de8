import type { DateTime } from 'luxon'
import type { AgentAction, Outcome } from '../../domain/agent-action.ts'
import type { AppointmentStatus } from '../../domain/appointment.ts'
import type { Probationer } from '../../domain/people.ts'
import type { WritingProblem } from '../../domain/writing.ts'
import { initials } from '../notices.ts'
import type { SlotInWords } from '../slot-in-words.ts'
import { longDayAndBriefHour } from './email-dates.ts'
import { writingProblems } from './writing.ts'

/** Why a link decides nothing any more, or not yet. */
export type ActionObstacle =
  | { what: 'changed' | 'decided' | 'answered'; by?: string | undefined; at?: DateTime | null | undefined }
  | { what: 'slotGone' | 'tooEarly' | 'refusedBefore' | 'handedBack' | 'inDanger' }
  | { what: 'unreachable'; problem: WritingProblem | 'protectedAdult' }

/** What a decision is about; every instant in the office's zone. */
export interface ActionSubject {
  action: AgentAction
  probationer: Probationer
  appointment: { startsAt: DateTime; status: AppointmentStatus } | undefined
  slots: SlotInWords[]
  /** Whether the hour of the appointment is still to come. */
  ahead: boolean
}

/** A decision as an e-mail offers it. */
export function linkWords(action: AgentAction, slots: SlotInWords[], ahead: boolean): string {
  switch (action.act) {
    case 'approveMove':
      return `Accepter : déplacer ${slots.map(to).join()}`
    case 'proposeSlots':
      return `Proposer par SMS ${slots.map(the).join(' ou ')}`
    case 'chooseMoment':
      return 'Choisir un moment'
    case 'refuseMove':
      return 'Refuser : le rendez-vous est maintenu'
    case 'handBack':
      return 'Rendre la conversation au service'
    default:
      return ahead && action.act === 'excused' ? 'Excuser : son absence est acceptée' : OUTCOMES[action.act]
  }
}

/** What the button of the page will do, in one sentence: initials and moment, as in the subject of the e-mail. */
export function willDo({ action, probationer, appointment, slots, ahead }: ActionSubject): string {
  const who = initials(probationer)
  const ofWhom = appointment ? `le rendez-vous de ${who}, ${longDayAndBriefHour(appointment.startsAt)}` : who
  switch (action.act) {
    case 'approveMove':
      return `Vous allez déplacer ${ofWhom}, ${slots.map(to).join()}. Un SMS le dira à la personne.`
    case 'proposeSlots':
      return `Vous allez proposer à ${who}, par SMS, ${slots.map(the).join(' ou ')}. ${capital(ofWhom)}, tient tant que la personne n’a pas choisi.`
    case 'chooseMoment':
      return `Vous allez déplacer ${ofWhom}. Un SMS le dira à la personne.`
    case 'refuseMove':
      return `Vous allez maintenir ${ofWhom}. Un SMS dira à la personne que le changement n’est pas possible.`
    case 'handBack':
      return `Vous allez rendre au service la conversation avec ${who}. Le service répondra de nouveau à ses messages, et les rappels en attente partiront.`
    default:
      return `Vous allez noter ${ofWhom} : ${OUTCOMES[action.act].toLowerCase()}.${toldOf(action.act, ahead)}`
  }
}

/** What was done, as the page says it once the button was pressed, and to whoever opens the link again. */
export function wasDone({ action, probationer, slots }: Omit<ActionSubject, 'appointment' | 'ahead'>): string {
  const who = initials(probationer)
  switch (action.act) {
    case 'approveMove':
    case 'chooseMoment':
      return `Le rendez-vous de ${who} a été déplacé${slots.map((slot) => ` ${to(slot)}`).join()}. Un SMS le dit à la personne ; s’il ne peut pas partir, vous en êtes averti par e-mail.`
    case 'proposeSlots':
      return `Un SMS propose à ${who} ${slots.map(the).join(' ou ')}. Si la personne choisit, le rendez-vous est déplacé et vous recevez un e-mail.`
    case 'refuseMove':
      return `Le rendez-vous de ${who} a été maintenu. Un SMS le dit à la personne ; s’il ne peut pas partir, vous en êtes averti par e-mail.`
    case 'handBack':
      return `La conversation avec ${who} a été rendue au service.`
    default:
      return `Le rendez-vous de ${who} a été noté : ${OUTCOMES[action.act].toLowerCase()}.`
  }
}

/** "Fait par Claire Martin, lundi 11 janvier 2027 à 10h03, depuis un e-mail." */
export function doneBy(name: string, at: DateTime): string {
  return `Fait par ${name}, ${longDayAndBriefHour(at)}, depuis un e-mail.`
}

/** What is true now, and why the link decides nothing. */
export function whyNot(obstacle: ActionObstacle, { appointment, probationer }: ActionSubject): string {
  switch (obstacle.what) {
    case 'changed':
      return `Rien n’a été fait : ce rendez-vous a changé depuis l’e-mail${byWhom(obstacle)}. ${appointment ? standing(appointment) : 'Il n’existe plus.'}`
    case 'decided':
      return `Rien n’a été fait : cette demande est déjà traitée${byWhom(obstacle)}.`
    case 'answered':
      return `Rien n’a été fait : une réponse est déjà partie à ${initials(probationer)}${byWhom(obstacle)}. Lisez la conversation, puis décidez depuis la page de la personne si c’est encore utile.`
    case 'slotGone':
      return 'Rien n’a été fait : un de ces créneaux n’est plus libre, ou il est devenu trop proche. Choisissez-en un autre dans l’e-mail, ou depuis l’agenda.'
    case 'tooEarly':
      return 'Rien n’a été fait : l’heure de ce rendez-vous n’est pas encore passée.'
    case 'refusedBefore':
      return 'Rien n’a été fait : un SMS a déjà dit à la personne que ce rendez-vous est maintenu, et ne le redit pas. Appelez-la si besoin.'
    case 'handedBack':
      return `Rien n’a été fait : la conversation avec ${initials(probationer)} est déjà rendue au service.`
    case 'inDanger':
      return `Rien n’a été fait : ${initials(probationer)} a parlé d’un danger. Prenez contact, puis rendez la conversation au service : les SMS partiront de nouveau.`
    case 'unreachable':
      return `Rien n’a été fait : aucun SMS ne peut partir. ${obstacle.problem === 'protectedAdult' ? 'Un majeur protégé ne change rien par SMS : appelez.' : writingProblems[obstacle.problem]}`
  }
}

/** The page itself. */
export const ACTION_PAGE = {
  title: 'Décider depuis un e-mail',
  sentTo: (name: string) => `Ce lien a été envoyé à ${name} et ne sert qu’une fois. Ce qui est fait est noté à ce nom.`,
  nothingYet: 'Rien n’est fait tant que vous n’appuyez pas sur le bouton.',
  beside: 'À cette heure, l’agent du rendez-vous a déjà un autre rendez-vous.',
  gone: 'Ce lien n’est plus valable : il est trop ancien, ou incomplet. Copiez-le en entier, ou passez par l’agenda.',
  used: 'Ce lien a déjà servi.',
  agenda: 'Ouvrir l’agenda',
}

/** What the button says. */
export function buttonWords({ act }: AgentAction): string {
  return BUTTONS[act]
}

const OUTCOMES: Record<Outcome, string> = { honoured: 'Honoré', missed: 'Manqué', excused: 'Excusé' }

const BUTTONS: Record<AgentAction['act'], string> = {
  approveMove: 'Déplacer le rendez-vous',
  refuseMove: 'Maintenir le rendez-vous',
  proposeSlots: 'Envoyer cette proposition',
  chooseMoment: 'Déplacer le rendez-vous',
  honoured: 'Noter : honoré',
  missed: 'Noter : manqué',
  excused: 'Noter : excusé',
  handBack: 'Rendre la conversation',
}

const STATUSES: Record<Exclude<AppointmentStatus, 'planned'>, string> = {
  cancelled: 'annulé',
  honoured: 'noté comme honoré',
  missed: 'noté comme manqué',
  excused: 'noté comme excusé',
}

function toldOf(outcome: Outcome, ahead: boolean): string {
  if (outcome === 'missed') return ' Un SMS peut le dire à la personne.'
  return outcome === 'excused' && ahead ? ' Un SMS dira à la personne que son absence est acceptée.' : ''
}

function standing({ startsAt, status }: { startsAt: DateTime; status: AppointmentStatus }): string {
  return status === 'planned'
    ? `Il est maintenant prévu ${longDayAndBriefHour(startsAt)}.`
    : `Il est maintenant ${STATUSES[status]}.`
}

function byWhom({ by, at }: { by?: string | undefined; at?: DateTime | null | undefined }): string {
  return by && at ? `, par ${by}, ${longDayAndBriefHour(at)}` : ''
}

function to(slot: SlotInWords): string {
  return `au ${longDayAndBriefHour(slot.at)}${withWhom(slot)}`
}

function the(slot: SlotInWords): string {
  return `le ${longDayAndBriefHour(slot.at)}${withWhom(slot)}`
}

function withWhom({ newAgent }: SlotInWords): string {
  return newAgent === undefined ? '' : ` avec ${newAgent || 'un autre agent'}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
