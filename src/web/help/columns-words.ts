import type { Field } from '../../domain/schedule/column-words.ts'
import { pageWords } from '../page-words.ts'
import * as english from './columns-words-en.ts'

/** The table of columns; their names are those of files, in every language. */
export const COLUMNS = pageWords(
  {
    heads: ['Colonne', 'Nécessaire', 'Ce qu’elle contient', 'Aussi comprise'],
    caption: (name: string) => `Colonnes d’un fichier : ${name}`,
    required: 'oui',
    optional: 'non',
    none: '—',
  },
  english.COLUMNS,
)

/** Of each column, in one sentence; a column without one does not compile. */
export const MEANS: Record<Field, string> = pageWords(
  {
    caseNumber: 'Le numéro de dossier : il dit de qui il s’agit d’un fichier à l’autre. En texte, jamais en nombre.',
    lastName: 'Le nom de famille.',
    firstName: 'Le prénom.',
    fullName: 'Les deux dans une seule colonne, si votre tableau est fait ainsi.',
    phone:
      'Le portable, écrit comme vous voulez. Vide : la personne ne reçoit aucun SMS et figure dans les lettres à écrire.',
    phone2: 'Un autre numéro, essayé si le premier ne reçoit pas de SMS.',
    phone3: 'Un autre encore.',
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
  },
  english.MEANS,
)
