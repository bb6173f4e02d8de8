import { html } from 'hono/html'
import { COLUMN_NAMES, COLUMN_WORDS, type Field } from '../../domain/schedule/column-words.ts'
import { columnsOf, type ScheduleKind } from '../../domain/schedule/header.ts'
import { AMBIGUOUS_STATUS_WORDS, LANGUAGE_WORDS, STATUS_WORDS, TYPE_WORDS } from '../../domain/schedule/line-words.ts'
import { dataTable } from '../components.ts'
import type { Html } from '../html.ts'
import { IMPORT } from '../imports/words.ts'
import { LANGUAGE_NAMES, STATUSES, TYPES } from '../words.ts'
import { glossary } from './guide.ts'

/** Every column of a file as the service reads it: its name, whether it is needed, what it holds, and what else it may be called. */
export function columnsTable(kind: ScheduleKind): Html {
  const rows = columnsOf(kind).map(({ field, required }) => [
    html`<code>${COLUMN_NAMES[field]}</code>`,
    html`${required ? WORDS.required : WORDS.optional}`,
    html`${MEANS[field]}`,
    html`${otherNames(field)}`,
  ])
  return dataTable({ caption: WORDS.caption(WORDS.names[kind]), columns: WORDS.columns, rows })
}

/** The words that the cells of a column may hold, code by code. */
export function typeCells(): Html {
  return glossary(
    Object.entries(TYPE_WORDS).map(([code, words]) => [html`<code>${code}</code> ${TYPES[code]}`, some(words, 5)]),
  )
}

export function statusCells(): Html {
  return glossary(
    Object.entries(STATUS_WORDS).map(([status, words]) => [STATUSES[status as keyof typeof STATUSES], some(words, 6)]),
  )
}

export function languageCells(): Html {
  return glossary(
    Object.entries(LANGUAGE_WORDS).map(([code, words]) => [
      html`<code>${code}</code> ${LANGUAGE_NAMES[code as keyof typeof LANGUAGE_NAMES]}`,
      some(words, 5),
    ]),
  )
}

/** What says neither the old day nor the new one. */
export function unclearStatuses(): string {
  return some(AMBIGUOUS_STATUS_WORDS, 4)
}

function otherNames(field: Field): string {
  const words = COLUMN_WORDS[field].split(', ').filter((word) => word !== '' && word !== COLUMN_NAMES[field])
  return words.length === 0 ? WORDS.none : words.slice(0, 4).join(', ')
}

function some(words: string, most: number): string {
  return words.split(', ').slice(0, most).join(', ')
}

const WORDS = {
  columns: ['Colonne', 'Nécessaire', 'Ce qu’elle contient', 'Aussi comprise'],
  caption: (name: string) => `Colonnes d’un fichier : ${name}`,
  names: {
    planning: IMPORT.modelNames.planning,
    slots: IMPORT.modelNames.creneaux,
    obligations: IMPORT.modelNames.obligations,
  } satisfies Record<ScheduleKind, string>,
  required: 'oui',
  optional: 'non',
  none: '—',
}

/** Of each column, in one sentence; a column without one does not compile. */
const MEANS: Record<Field, string> = {
  caseNumber: 'Le numéro de dossier : il dit de qui il s’agit d’un fichier à l’autre. En texte, jamais en nombre.',
  lastName: 'Le nom de famille.',
  firstName: 'Le prénom.',
  fullName: 'Les deux dans une seule colonne, si votre tableau est fait ainsi.',
  phone:
    'Le portable, écrit comme vous voulez. Vide : la personne ne reçoit aucun SMS et figure dans les lettres à écrire.',
  phone2: 'Un autre numéro, essayé si le premier ne reçoit pas de SMS.',
  phone3: 'Un autre encore.',
  homeAddress:
    'L’adresse postale de la personne, pour les lettres. Elle n’est jamais écrite dans un SMS. « adresse » tout court est celle du lieu.',
  language: 'La langue des SMS, en code ou en toutes lettres. Vide : le français.',
  reference:
    'Ce qui nomme ce rendez-vous d’un fichier à l’autre. Avec elle, une date changée dans le fichier déplace le rendez-vous au lieu d’en créer un second.',
  type: 'Le genre de rendez-vous : un code du service, ou vos mots.',
  date: 'Le jour : 14/01/2027.',
  time: 'L’heure : 14h30, 14:30 ou 14h.',
  dateTime: 'Le jour et l’heure dans une seule colonne, au lieu des deux.',
  minutes: 'La durée : 30, 30 min ou 1h30.',
  place: 'Le lieu, tel que les SMS le nomment.',
  address: 'L’adresse de ce lieu, jamais celle de la personne.',
  agentEmail:
    'L’adresse e-mail professionnelle de l’agent : il reçoit les avis. Elle n’ouvre aucun accès à elle seule.',
  office: 'Le code du service, si le fichier en réunit plusieurs.',
  documents: 'Ce qu’il faut apporter, séparé par une barre |. Rien qui révèle la condamnation.',
  status: 'Où en est la ligne : voir les mots compris, plus bas. Vide : prévu, ou en cours.',
  capacity: 'Combien de personnes peuvent prendre ce créneau. Vide : une.',
  obligation: 'Un code du catalogue, ou vos mots.',
  detail: 'Ce qui précise l’obligation.',
  dueOn: 'Le jour avant lequel il faut l’avoir fait : 14/01/2027.',
  proof: 'Le document qui le prouve.',
}
