import type { DateTime } from 'luxon'
import type { AppointmentStatus } from '../../domain/appointment.ts'
import type { PersonFile } from '../../domain/person-file.ts'
import { OBSTACLES, SIGNS, STATUSES, TEXT_STATES, TYPES } from '../words.ts'
import { happened, planned, request } from './journal-words.ts'

/** The file on paper. */
export function personFile(file: PersonFile): string {
  return [
    ...identity(file),
    ...section('Rendez-vous', file.appointments.map(appointment)),
    ...section(
      'Lignes du planning, telles que chargées',
      file.scheduleLines.map((line) => Object.values(line).join(' ; ')),
    ),
    ...section(
      'SMS prévus',
      file.plannedTexts.map((it) => `${moment(it.dueAt)}  ${planned(it.kind, it.state)}`),
    ),
    ...section('Obligations', file.obligations.map(obligation)),
    ...section('SMS échangés', file.texts.map(text)),
    ...(file.sharedTexts > 0
      ? [`${file.sharedTexts} SMS d’un numéro partagé ne sont pas joints : on ne sait pas qui les a écrits ou lus.`]
      : []),
    ...section(
      'Conversation en cours',
      file.conversations.map((it) => `${moment(it.updatedAt)}  ${JSON.stringify(it.state)}`),
    ),
    ...section('Journal', file.journal.map(journalLine)),
    ...section(
      'Demandes',
      file.requests.map((it) => `${moment(it.at)}  ${request(it.kind, it.status)}`),
    ),
    ...section(
      'Notes entre collègues',
      file.notes.map((it) => `${moment(it.at)}  ${it.body}`),
    ),
    ...section('E-mails aux agents', file.emails.map(email)),
    ...section('Essais', file.trials.map(trial)),
    ...(file.inNoTrial ? ['N’est dans aucun essai, ou ne l’est plus : reçoit les SMS habituels.'] : []),
  ].join('\n')
}

function identity({ identity: it }: PersonFile): string[] {
  const facts = [
    ['Nom', it.lastName],
    ['Prénom', it.firstName],
    ['Date de naissance', it.birthDate],
    ['Dossier', it.caseNumber],
    ['Service', it.office],
    ['Téléphone', it.phone],
    ['Numéro en doute', it.phoneDoubt && OBSTACLES[it.phoneDoubt]],
    ['Langue', it.language],
    ['SMS arrêtés par la personne', it.optedOutAt && moment(it.optedOutAt)],
    ['SMS en pause', it.pausedReason],
    ['En pause jusqu’au', it.pausedUntil && moment(it.pausedUntil)],
    ['Majeur protégé', it.protectedAdult && 'oui'],
    ['SMS permis sur un numéro partagé', it.textsAllowedOnSharedNumber && 'oui'],
    ['Obligations sensibles permises par SMS', it.sensitiveAllowed && 'oui'],
    ['Bienvenue dite, ou SMS déjà reçus, le', it.metAt && moment(it.metAt)],
    ['Agent référent', it.referent],
    ['Connu ici depuis', it.knownSince && moment(it.knownSince)],
    ['Identifiant', it.id],
  ]
  const known = facts.filter(([, value]) => value !== undefined && value !== false && value !== '')
  return ['Données détenues sur une personne', '', ...known.map(([name, value]) => `${name} : ${value}`)]
}

function section(title: string, lines: string[]): string[] {
  return ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line.replaceAll('\n', '\n    ')}`)]
}

function appointment(it: PersonFile['appointments'][number]): string {
  const facts = [
    moment(it.startsAt),
    it.type && (TYPES[it.type] ?? it.type),
    it.minutes && `${it.minutes} min`,
    it.place,
    it.address,
    it.agent,
    it.documents && `à apporter : ${it.documents.replaceAll('|', ', ')}`,
    STATUSES[it.status as AppointmentStatus] ?? it.status,
    it.answer !== 'none' && SIGNS[it.answer],
    it.movedByText > 0 && SIGNS.movedByText,
    it.doubtful && SIGNS.doubtful,
    it.reference && `référence ${it.reference}`,
  ]
  return facts.filter(Boolean).join(' ; ')
}

function obligation(it: PersonFile['obligations'][number]): string {
  const facts = [it.words ?? it.code, it.detail, it.dueOn && `avant le ${it.dueOn}`, it.proof]
  const seen = it.provedAt && `justificatif vu le ${moment(it.provedAt)}`
  return [...facts, seen, it.status === 'lifted' ? 'levée' : 'en cours'].filter(Boolean).join(' ; ')
}

function text(it: PersonFile['texts'][number]): string {
  const way = it.direction === 'in' ? 'reçu de' : 'écrit à'
  const fate = it.state === 'received' ? '' : ` (${TEXT_STATES[it.state]})`
  return `${it.at ? moment(it.at) : ''}  ${way} ${it.phone}${fate}\n${it.body}`
}

function journalLine({ at, actor, what, details }: PersonFile['journal'][number]): string {
  const rest = Object.keys(details).length > 0 ? `  ${JSON.stringify(details)}` : ''
  return `${moment(at)}  ${happened(what, actor)}${rest}`
}

function trial({ since, question, arm, protocolHash }: PersonFile['trials'][number]): string {
  const group = arm === 'usual' ? 'SMS habituels' : 'SMS comparés aux SMS habituels'
  return `${moment(since)}  ${question} (${group}; protocole ${protocolHash})`
}

function email({ at, to, subject, body }: PersonFile['emails'][number]): string {
  return `${moment(at)}  à ${to}\n${subject}\n${body}`
}

function moment(instant: DateTime): string {
  return instant.toFormat("dd/MM/yyyy HH'h'mm")
}
