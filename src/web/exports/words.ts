import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** The page where the planning leaves for the office's spreadsheet. */
export const EXPORT = pageWords(
  {
    title: 'Exporter',
    intro:
      'Le planning tel qu’il est ici, dans ses propres colonnes : il s’ouvre dans un tableur et se charge à nouveau sans rien changer.',
    changesTitle: 'Ce qui a changé',
    changesIntro:
      'Les rendez-vous déplacés, confirmés ou refusés, et les numéros en doute, pour les reporter dans votre fichier.',
    last: (when: string) => `Votre dernier export : ${when}.`,
    never: 'Vous n’avez encore rien exporté : le fichier contiendra tous les changements.',
    since: 'Depuis une autre date (facultatif)',
    changes: 'Télécharger ce qui a changé',
    allTitle: 'Tout le planning',
    all: 'Télécharger tout le planning',
    paperTitle: 'La feuille de secours',
    paperIntro:
      'Les quatorze prochains jours dans un fichier fermé par le mot de votre service : qui vient, son numéro, sa dernière réponse. Il s’ouvre dans un navigateur, sans Internet, et s’imprime.',
    paperWordless: 'Un administrateur choisit d’abord le mot, dans les réglages du service.',
    paper: 'Télécharger la feuille de secours',
    paperFile: (day: string) => `secours-${day}.html`,
    changesFile: (day: string) => `changements-${day}.csv`,
    allFile: (day: string) => `planning-${day}.csv`,
  },
  english.EXPORT,
)
