import { limits as fr } from '../fr/limits.ts'
import { type KeptWords, keepsOf } from '../keeps.ts'
import type { Limits } from '../limits.ts'

const words: KeptWords = {
  stands: [
    'reste',
    'tient',
    'sans réponse',
    'devez venir',
    'devez prendre',
    'devez nous recevoir',
    'venez',
    'ne change',
  ],
  calledOff: ['annulé'],
  officeHours: ['heures de bureau'],
  somebodyReads: ['une personne lira', 'une personne le lira', 'quelqu’un lira', 'quelqu’un le lira'],
  notAtNight: ['pas la nuit', 'pas de nuit'],
  automatic: ['machine', 'automatique', 'automatiques'],
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
  // Of our own ways to say that a moment is taken, the shorter says nothing else.
  keeps: { ...keepsOf(words), slotTaken: [] },
  revealing: fr.revealing,
  overclaims: fr.overclaims,
  alarming: fr.alarming,
}
