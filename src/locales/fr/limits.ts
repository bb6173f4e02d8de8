import { type KeptWords, keepsOf } from '../keeps.ts'
import type { Limits } from '../limits.ts'

/** What must be said, in the words French says it with. */
export const keptWords: KeptWords = {
  stands: ['tient', 'maintenu', 'reste prévu', 'toujours prévu'],
  calledOff: ['annulé'],
  officeHours: ['heures de bureau'],
  somebodyReads: ['une personne lira', 'une personne le lira', 'quelqu’un lira', 'quelqu’un le lira'],
  notAtNight: ['pas la nuit', 'pas de nuit'],
  knows: ['est prévenu'],
  automatic: ['automatique', 'automatiques'],
  nothingChanges: ['rien ne change', 'rien n’est changé'],
  noMoreTexts: ['plus de SMS', 'plus aucun SMS', 'plus nos SMS'],
  mandatory: ['obligatoire', 'obligatoires'],
  firstName: ['prénom'],
  resume: ['reprendre'],
  again: ['de nouveau', 'reprennent'],
  notThisNumber: ['pas le bon numéro', 'mauvais numéro'],
  receivesNoMore: ['ne recevra plus'],
  noReminder: ['plus aucun rappel', 'aucun rappel'],
  unknownNumber: ['ne connaissons pas'],
  passedOn: ['est transmis'],
  emergency: ['urgence'],
  dayAndNight: ['jour et nuit'],
}

export const limits: Limits = {
  keeps: keepsOf(keptWords),
  revealing:
    'tig, travail d’intérêt général, travaux d’intérêt général, stage, stages, ddse, jap, juge, juges, peine, peines, prison, probation, probationnaire, pénal, pénale, sursis, surveillance électronique, placement sous surveillance, semi-liberté, libération conditionnelle, suivi socio-judiciaire, infraction, récidive, jugement, incarcération, incarcéré, tribunal correctionnel'.split(
      ', ',
    ),
  overclaims:
    'tout de suite, immédiatement, en temps réel, à toute heure, 24 h, 24h, 24h 24, 7j 7, lisons la nuit, lit la nuit, lisons jour et nuit, lit jour et nuit, répondons jour et nuit, week-end compris'.split(
      ', ',
    ),
  alarming: 'violence, violences, danger, alerte, police, 3919, 119, 3114'.split(', '),
}
