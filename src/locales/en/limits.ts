import type { Keeps, Limits } from '../limits.ts'

const IN_OFFICE_HOURS = [['office hours']]
const SOMEBODY_READS = [['a person will read', 'somebody will read', 'someone will read']]
const NOT_AT_NIGHT = [['not read at night']]
const STANDS = [['stands']]
const NOTHING_CHANGES = [['nothing changes']]
const NO_MORE = [['no more texts']]
const MANDATORY = [['mandatory']]
const CALLED_OFF = [['cancelled']]

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
  automatic: [['automatic'], ...IN_OFFICE_HOURS],
  toldByAnother: STANDS,
  askStop: [...NO_MORE, ...NOTHING_CHANGES],
  askWhoseStop: [['first name'], ...NOTHING_CHANGES],
  optedOut: [...NO_MORE, ...MANDATORY],
  optedOutAlone: [...NO_MORE, ...MANDATORY],
  askWhoseStart: [['texts again'], ['first name']],
  optedIn: [['again']],
  optedInAlone: [['again']],
  askWrongNumber: [['wrong number'], ...NOTHING_CHANGES],
  wrongNumber: [['no more messages', 'no more texts']],
  stillWrongNumber: [...SOMEBODY_READS, ['no reminder']],
  help: NO_MORE,
  stranger: [['do not know'], ...SOMEBODY_READS],
  sharedNumber: [...SOMEBODY_READS, ...MANDATORY],
  dangerSelf: NOT_AT_NIGHT,
  dangerAnother: NOT_AT_NIGHT,
  dangerVictim: NOT_AT_NIGHT,
  dangerThreat: [['passed on']],
  dangerControlled: [['emergency'], ['day and night']],
  optedOutControlled: [...NO_MORE, ...MANDATORY, ['emergency'], ['day and night']],
}

export const limits: Limits = {
  keeps,
  revealing:
    'tig, ddse, jap, judge, judges, jail, prison, prisoner, probation, parole, custody, conviction, convicted, offender, offence, offense, ankle tag, electronic tag, community service, unpaid work, sentenced, drug, drugs, alcohol, criminal'.split(
      ', ',
    ),
  overclaims:
    'at once, right away, immediately, in real time, at any time, at any hour, 24 7, 24 hours, read at all hours, reads day and night, read day and night'.split(
      ', ',
    ),
  alarming: ['violence', 'danger', 'alert', 'alerted', 'police', '3919', '119', '3114'],
}
