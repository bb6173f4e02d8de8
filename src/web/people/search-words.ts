import { pageWords } from '../page-words.ts'
import * as english from './search-words-en.ts'

/** The page where people are looked for. */
export const PEOPLE = pageWords(
  {
    title: 'Personnes',
    label: 'Nom, téléphone ou numéro de dossier',
    hint: 'Le début du nom suffit, sans accents si vous voulez : « ben », « benali karim ». Un numéro s’écrit comme vous voulez. Un ancien numéro de dossier convient aussi.',
    search: 'Chercher',
    start: 'Cherchez une personne par son nom, son téléphone ou son numéro de dossier.',
    none: (asked: string) => `Personne ne correspond à « ${asked} ».`,
    tooShort: 'Écrivez au moins deux lettres, un numéro de téléphone entier ou un numéro de dossier entier.',
    help: 'Essayez avec moins de lettres, le seul nom de famille, ou le numéro de dossier entier. Une personne apparaît ici dès qu’un planning de votre service la porte, ou qu’un agent l’a écrite à la main.',
    found: (count: number, more: boolean) =>
      more ? `${count} personnes, et d’autres encore` : count === 1 ? '1 personne' : `${count} personnes`,
    caption: (asked: string) => `Personnes trouvées pour « ${asked} »`,
    columns: ['Personne', 'Dossier', 'Téléphone', 'Prochain rendez-vous', 'Réponse'],
    formerCase: (number: string) => `ancien numéro : ${number}`,
    noPhone: 'aucun',
    noComing: 'aucun',
  },
  english.PEOPLE,
)
