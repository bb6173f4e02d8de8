import type { Keeps } from './limits.ts'

/** How a language says what its sentences must go on saying: of each, any of these ways. */
export interface KeptWords {
  /** That the appointment is still to be come to. */
  stands: readonly string[]
  calledOff: readonly string[]
  officeHours: readonly string[]
  somebodyReads: readonly string[]
  notAtNight: readonly string[]
  /** That the service was told. */
  knows: readonly string[]
  automatic: readonly string[]
  nothingChanges: readonly string[]
  noMoreTexts: readonly string[]
  mandatory: readonly string[]
  firstName: readonly string[]
  /** Asked, and done. */
  resume: readonly string[]
  again: readonly string[]
  notThisNumber: readonly string[]
  receivesNoMore: readonly string[]
  noReminder: readonly string[]
  unknownNumber: readonly string[]
  passedOn: readonly string[]
  emergency: readonly string[]
  dayAndNight: readonly string[]
}

/** What the sentences of a language may not lose, from its own ways to say it. */
export function keepsOf(words: KeptWords): Keeps {
  const { stands, calledOff, officeHours, somebodyReads, notAtNight, knows, automatic, nothingChanges, noMoreTexts } =
    words
  const { mandatory, firstName, resume, again, notThisNumber, receivesNoMore, noReminder, unknownNumber } = words
  const { passedOn, emergency, dayAndNight } = words
  return {
    welcome: [officeHours],
    'standing.meeting': [stands],
    'untilAnswered.meeting': [stands],
    'untilAnswered.call': [stands],
    'untilAnswered.visit': [stands],
    meanwhile: [stands],
    'reminder.declined.meeting': [stands],
    'reminder.declined.call': [stands],
    'reminder.declined.visit': [stands],
    'reminder.moveAsked.meeting': [stands],
    'reminder.moveAsked.call': [stands],
    'reminder.moveAsked.visit': [stands],
    'moveRefused.meeting': [stands],
    'moveRefused.call': [stands],
    'moveRefused.visit': [stands],
    slotsOffered: [stands],
    slotTaken: [stands],
    'freedHour.meeting': [nothingChanges],
    'freedHour.call': [nothingChanges],
    freedHourAsked: [nothingChanges],
    toldByAnother: [stands],
    'cancelled.meeting': [calledOff],
    'cancelled.call': [calledOff],
    'cancelled.visit': [calledOff],
    readLater: [officeHours],
    'passedOn.coming': [officeHours],
    'passedOn.nothing': [officeHours],
    readToo: [officeHours],
    stillNear: [officeHours],
    notedNear: [officeHours],
    requestNoted: [officeHours],
    restPassedOn: [officeHours],
    offerHelp: [officeHours],
    automatic: [automatic, officeHours],
    askStop: [noMoreTexts, nothingChanges],
    askWhoseStop: [noMoreTexts, firstName, nothingChanges],
    optedOut: [noMoreTexts, mandatory],
    optedOutAlone: [noMoreTexts, mandatory],
    askWhoseStart: [resume, firstName],
    optedIn: [again],
    optedInAlone: [again],
    askWrongNumber: [notThisNumber, nothingChanges],
    wrongNumber: [receivesNoMore],
    stillWrongNumber: [somebodyReads, noReminder],
    help: [noMoreTexts],
    stranger: [unknownNumber, somebodyReads],
    sharedNumber: [somebodyReads, mandatory],
    dangerSelf: [notAtNight],
    dangerAnother: [notAtNight],
    dangerVictim: [notAtNight],
    dangerMedical: [notAtNight],
    dangerSelfByDay: [knows],
    dangerAnotherByDay: [knows],
    dangerVictimByDay: [knows],
    dangerMedicalByDay: [knows],
    dangerThreat: [passedOn],
    dangerControlled: [emergency, dayAndNight],
    optedOutControlled: [noMoreTexts, mandatory, emergency, dayAndNight],
  }
}
