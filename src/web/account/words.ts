import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** An agent's own page, and the form by which somebody's cover is set. */
export const ACCOUNT = pageWords(
  {
    title: 'Mon compte',
    email: 'E-mail',
    role: 'Rôle',
    office: 'Service',
    cover: 'Mon remplacement',
    coverMeans: 'Pendant votre absence, votre collègue reçoit aussi les e-mails qui vous sont destinés.',
    sessions: 'Mes connexions',
    sessionsMean: 'Ferme toutes vos connexions, sur tous les ordinateurs, celui-ci compris.',
    done: {
      remplacement: 'Le remplacement est noté.',
      aucun: 'Il n’y a plus de remplacement.',
      langue: 'Les pages sont en français.',
    },
  },
  english.ACCOUNT,
)

export const COVER = pageWords(
  {
    title: 'Remplacement',
    back: 'Tous les agents',
    link: 'Remplacement',
    none: 'Aucun remplacement n’est prévu.',
    set: (name: string, from: string, until: string) => `${name}, ${from} – ${until}.`,
    colleague: 'Collègue',
    from: 'Premier jour',
    until: 'Dernier jour',
    save: 'Enregistrer',
    remove: 'Supprimer le remplacement',
    noColleague:
      'Aucun autre agent de votre service ne peut se connecter : demandez à un administrateur d’en ajouter un.',
  },
  english.COVER,
)
