import type { Keeps, Limits } from '../limits.ts'

const IN_OFFICE_HOURS = [['heures de bureau']]
const SOMEBODY_READS = [['une personne lira', 'une personne le lira', 'quelqu’un lira', 'quelqu’un le lira']]
const NOT_AT_NIGHT = [['pas la nuit', 'pas de nuit']]
const STANDS = [['tient', 'maintenu', 'reste prévu', 'toujours prévu']]
const NOTHING_CHANGES = [['rien ne change', 'rien n’est changé']]
const NO_MORE = [['plus de SMS', 'plus aucun SMS', 'plus nos SMS']]
const MANDATORY = [['obligatoire', 'obligatoires']]
const CALLED_OFF = [['annulé']]

const keeps: Keeps = {
  'standing.meeting': STANDS,
  'untilAnswered.meeting': STANDS,
  'untilAnswered.call': STANDS,
  'untilAnswered.visit': STANDS,
  meanwhile: STANDS,
  'reminder.declined.meeting': STANDS,
  'reminder.declined.call': STANDS,
  'reminder.declined.visit': STANDS,
  'reminder.moveAsked.meeting': STANDS,
  'reminder.moveAsked.call': STANDS,
  'reminder.moveAsked.visit': STANDS,
  'moveRefused.meeting': STANDS,
  'moveRefused.call': STANDS,
  'moveRefused.visit': STANDS,
  slotsOffered: STANDS,
  slotTaken: STANDS,
  'cancelled.meeting': CALLED_OFF,
  'cancelled.call': CALLED_OFF,
  'cancelled.visit': CALLED_OFF,
  welcome: IN_OFFICE_HOURS,
  readLater: IN_OFFICE_HOURS,
  'passedOn.coming': IN_OFFICE_HOURS,
  'passedOn.nothing': IN_OFFICE_HOURS,
  readToo: IN_OFFICE_HOURS,
  stillNear: IN_OFFICE_HOURS,
  notedNear: IN_OFFICE_HOURS,
  requestNoted: IN_OFFICE_HOURS,
  restPassedOn: IN_OFFICE_HOURS,
  offerHelp: IN_OFFICE_HOURS,
  automatic: [['automatique', 'automatiques'], ...IN_OFFICE_HOURS],
  toldByAnother: STANDS,
  askStop: [...NO_MORE, ...NOTHING_CHANGES],
  askWhoseStop: [...NO_MORE, ['prénom'], ...NOTHING_CHANGES],
  optedOut: [...NO_MORE, ...MANDATORY],
  optedOutAlone: [...NO_MORE, ...MANDATORY],
  askWhoseStart: [['reprendre'], ['prénom']],
  optedIn: [['de nouveau', 'reprennent']],
  optedInAlone: [['de nouveau', 'reprennent']],
  askWrongNumber: [['pas le bon numéro', 'mauvais numéro'], ...NOTHING_CHANGES],
  wrongNumber: [['ne recevra plus']],
  stillWrongNumber: [...SOMEBODY_READS, ['plus aucun rappel', 'aucun rappel']],
  help: NO_MORE,
  stranger: [['ne connaissons pas'], ...SOMEBODY_READS],
  sharedNumber: [...SOMEBODY_READS, ...MANDATORY],
  dangerSelf: NOT_AT_NIGHT,
  dangerAnother: NOT_AT_NIGHT,
  dangerVictim: NOT_AT_NIGHT,
  dangerThreat: [['est transmis']],
  dangerControlled: [['urgence'], ['jour et nuit']],
  optedOutControlled: [...NO_MORE, ...MANDATORY, ['urgence'], ['jour et nuit']],
}

export const limits: Limits = {
  keeps,
  revealing:
    'tig, travail d’intérêt général, travaux d’intérêt général, stage, stages, ddse, jap, juge, juges, peine, peines, prison, probation, probationnaire, pénal, pénale, sursis, surveillance électronique, placement sous surveillance, semi-liberté, libération conditionnelle, suivi socio-judiciaire, infraction, récidive, jugement, incarcération, incarcéré, tribunal correctionnel'.split(
      ', ',
    ),
  overclaims:
    'tout de suite, immédiatement, en temps réel, à toute heure, 24 h, 24h, 24h 24, 7j 7, lisons la nuit, lit la nuit, lisons jour et nuit, lit jour et nuit, répondons jour et nuit, week-end compris'.split(
      ', ',
    ),
  alarming: ['violence', 'violences', 'danger', 'alerte', 'police', '3919', '119', '3114'],
}
