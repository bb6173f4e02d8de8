import type { DateTime } from 'luxon'
import type { PersonFile } from '../../domain/person-file.ts'
import { OBSTACLES, SIGNS, STATUSES, TEXT_REASONS, TEXT_STATES, TYPES } from '../words.ts'
import { asked, happened, planned, request } from './journal-words.ts'

/** The file on paper: all that it says, in French, for the person; a code that has no words stands for itself. */
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
      file.plannedTexts.map((it) => `${moment(it.dueAt)}  ${planned(it.kind, it.state)}${because(it.reason)}`),
    ),
    ...section('Obligations', file.obligations.map(obligation)),
    ...section('SMS échangés', file.texts.map(text)),
    ...(file.sharedTexts > 0
      ? [
          `${file.sharedTexts} SMS d’un numéro partagé ne sont pas joints, ou d’un numéro qui n’est plus le sien : on ne sait pas qui les a écrits ou lus.`,
        ]
      : []),
    ...section(
      'SMS retrouvés chez l’opérateur',
      file.textsFound.map((it) => `${moment(it.at)}  ${fate(it.state)}${coded(it.code)}\n${it.body}`),
    ),
    ...section('Moments libérés proposés', file.offers.map(offer)),
    ...section(
      'Conversation en cours',
      file.conversations.map((it) => `${moment(it.updatedAt)}  ${JSON.stringify(it.state)}`),
    ),
    ...section('Journal', file.journal.map(journalLine)),
    ...section('Demandes', file.requests.map(requestLine)),
    ...section(
      'Notes entre collègues',
      file.notes.map((it) => `${moment(it.at)}  ${it.body}`),
    ),
    ...section('Suivi de la conversation', file.talk ? [talk(file.talk)] : []),
    ...section(
      'Avis aux agents',
      file.notices.map((it) => `${moment(it.at)}  ${asked(it.kind)}${details(it.values)}`),
    ),
    ...section('E-mails aux agents', file.emails.map(email)),
    ...section('Décisions proposées aux agents par e-mail', file.decisions.map(decision)),
    ...section('Essais', file.trials.map(trial)),
    ...(file.inNoTrial ? ['N’est dans aucun essai, ou ne l’est plus : reçoit les SMS habituels.'] : []),
    ...section(
      'Lignes de fichiers gardés quelques jours',
      file.fileLines.map(({ file: name, at, cells }) => `${moment(at)}  ${name} : ${cells.join(' ; ')}`),
    ),
    ...(file.officeFiles > 0
      ? [
          '',
          `${file.officeFiles} fichiers du service sont gardés quelques jours : les lignes qui nomment la personne sont jointes, les autres parlent d’autres.`,
        ]
      : []),
  ].join('\n')
}

function identity({ identity: it }: PersonFile): string[] {
  const facts = [
    ['Nom', it.lastName],
    ['Prénom', it.firstName],
    ['Date de naissance', it.birthDate],
    ['Dossier', it.caseNumber],
    ['Numéros de dossier d’avant, gardés sous une empreinte', it.formerCases > 0 && `${it.formerCases}`],
    ['Service', it.office],
    ['Téléphone', it.phone],
    ['Numéro en doute', it.phoneDoubt && (OBSTACLES[it.phoneDoubt] ?? it.phoneDoubt)],
    ['Numéros d’avant, en doute', it.formerNumbersInDoubt.map((doubt) => OBSTACLES[doubt] ?? doubt).join(', ')],
    ['Langue', it.language],
    ['Adresse', it.address],
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
    worded(STATUSES, it.status),
    it.answer !== 'none' && worded(SIGNS, it.answer),
    it.wish && `autre moment demandé${details(it.wish)}`,
    it.movedByText > 0 && `${SIGNS.movedByText} : ${it.movedByText}`,
    it.firstStartsAt && `d’abord fixé au ${moment(it.firstStartsAt)}`,
    it.doubtful && SIGNS.doubtful,
    it.letterSent && 'lettre envoyée',
    !it.bookedAhead && 'écrit ici après sa date',
    it.reference && `référence ${it.reference}`,
    `écrit le ${moment(it.since)}`,
    `changé le ${moment(it.changedAt)}`,
  ]
  return facts.filter(Boolean).join(' ; ')
}

function obligation(it: PersonFile['obligations'][number]): string {
  const named = [it.words, it.code].filter(Boolean).join(' ; ')
  const facts = [named, it.detail, it.dueOn && `avant le ${it.dueOn}`, it.proof]
  const seen = it.provedAt && `justificatif vu le ${moment(it.provedAt)}`
  const told = it.told && `le fichier disait${details(it.told)}`
  const since = `depuis le ${moment(it.since)}`
  return [...facts, seen, it.status === 'lifted' ? 'levée' : 'en cours', since, told].filter(Boolean).join(' ; ')
}

function text(it: PersonFile['texts'][number]): string {
  const way = it.direction === 'in' ? 'reçu de' : 'écrit à'
  const became = it.state === 'received' ? '' : ` (${fate(it.state)}${because(it.reason)}${coded(it.code)})`
  const times = [it.sentAt && `parti le ${moment(it.sentAt)}`, it.settledAt && `réglé le ${moment(it.settledAt)}`]
  const beside = [
    times.filter(Boolean).join(', '),
    ...it.receipts.map(({ state, code, at }) => `opérateur, ${moment(at)} : ${fate(state)}${coded(code)}`),
    ...it.misread.map(
      ({ read, meant, danger, at }) =>
        `un agent, ${moment(at)} : lu ${read}, voulait dire ${[meant, danger].filter(Boolean).join(', ')}`,
    ),
  ]
  return [`${it.at ? moment(it.at) : ''}  ${way} ${it.phone}${became}`, it.body, ...beside.filter(Boolean)].join('\n')
}

function offer({ at, startsAt, state, settledAt }: PersonFile['offers'][number]): string {
  const became = worded(OFFERS, state)
  return `${moment(at)}  ${moment(startsAt)}, ${became}${settledAt ? ` le ${moment(settledAt)}` : ''}`
}

const OFFERS: Record<string, string> = {
  asked: 'proposé',
  taken: 'pris',
  declined: 'non voulu',
  gone: 'pris par quelqu’un d’autre',
  told: 'pris par quelqu’un d’autre, et dit',
  over: 'plus proposé',
}

function journalLine({ at, actor, what, details: said }: PersonFile['journal'][number]): string {
  return `${moment(at)}  ${happened(what, actor)}${details(said)}`
}

function requestLine(it: PersonFile['requests'][number]): string {
  const done = it.doneAt ? ` le ${moment(it.doneAt)}` : ''
  return `${moment(it.at)}  ${request(it.kind, it.status)}${done}${because(it.reason)}`
}

function talk({ putOffAt, putOffUntil, changedAt }: NonNullable<PersonFile['talk']>): string {
  const until = putOffUntil ? `, jusqu’au ${moment(putOffUntil)}` : ''
  const putOff = putOffAt || putOffUntil ? `remise à plus tard${putOffAt ? ` le ${moment(putOffAt)}` : ''}${until}` : ''
  return [`changé le ${moment(changedAt)}`, putOff].filter(Boolean).join(' ; ')
}

function email({ at, to, subject, body, state, sentAt }: PersonFile['emails'][number]): string {
  const left = sentAt ? `, parti le ${moment(sentAt)}` : ''
  return `${moment(at)}  à ${to} (${worded(EMAILS, state)}${left})\n${subject}\n${body}`
}

const EMAILS: Record<string, string> = {
  waiting: 'en attente d’envoi',
  sending: 'envoi en cours',
  sent: 'envoyé',
  refused: 'refusé',
  dropped: 'non envoyé',
}

function decision({ at, action, until, usedAt }: PersonFile['decisions'][number]): string {
  return `${moment(at)}  ${action}, jusqu’au ${moment(until)}${usedAt ? `, prise le ${moment(usedAt)}` : ''}`
}

function trial({ since, question, arm, protocolHash, stratum, complained }: PersonFile['trials'][number]): string {
  const group = arm === 'usual' ? 'SMS habituels' : 'SMS comparés aux SMS habituels'
  const facts = [group, `strate ${stratum}`, `protocole ${protocolHash}`, complained && 's’en est plainte']
  return `${moment(since)}  ${question} (${facts.filter(Boolean).join(' ; ')})`
}

function fate(state: string): string {
  return worded(TEXT_STATES, state)
}

function because(reason: string | undefined): string {
  return reason ? `, ${worded(TEXT_REASONS, reason)}` : ''
}

function coded(code: number | undefined): string {
  return code === undefined ? '' : `, code ${code}`
}

function details(said: object): string {
  return Object.keys(said).length > 0 ? `  ${JSON.stringify(said)}` : ''
}

function worded(words: Readonly<Record<string, string>>, code: string | undefined): string {
  return words[code ?? ''] ?? code ?? ''
}

function moment(instant: DateTime): string {
  return instant.toFormat("dd/MM/yyyy HH'h'mm")
}
