import type { DateTime } from 'luxon'
import type { Answer } from '../../domain/appointment.ts'
import { dayAndMonth } from './page-dates.ts'

/** The paper that stands in for the pages when nothing answers. */
export const PAPER = {
  title: (office: string) => `Feuille de secours - ${office}`,
  locked: 'Cette feuille est fermée par le mot de votre service. Elle s’ouvre sans Internet, sur ce poste seulement.',
  word: 'Mot du service',
  open: 'Ouvrir',
  opening: 'Ouverture…',
  wrong: 'Ce n’est pas le mot du service. Rien n’est perdu : essayez encore.',
  unable: 'Ce navigateur ne sait pas ouvrir la feuille. Essayez avec Firefox, Edge ou Chrome.',
  print: 'Imprimer',
  asOf: (day: DateTime, hour: string) => `Le planning tel qu’il était ${dayAndMonth(day)} à ${hour}.`,
  careful: 'Ces pages portent des noms et des numéros : détruisez-les après usage.',
  only: (most: number) => `Seuls les ${most} premiers rendez-vous sont ici : les derniers jours manquent.`,
  none: 'Aucun rendez-vous.',
  columns: ['Heure', 'Personne', 'Téléphone', 'Type', 'Lieu', 'Agent', 'Réponse'],
  answers: {
    none: '',
    confirmed: 'a dit oui',
    declined: 'dit ne pas pouvoir venir',
    moveAsked: 'demande un autre jour',
  } satisfies Record<Answer, string>,
}
