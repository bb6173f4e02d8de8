/** What a caller asked wrongly, or what no longer holds: told to them in words, and never a bug of ours. */
export type ProblemCode =
  | 'notFound'
  | 'notYours'
  | 'formTooOld'
  | 'signInLinkSpent'
  | 'firstLinkSpent'
  | 'changedMeanwhile'
  | 'previewChanged'
  | 'inThePast'
  | 'dateUnread'
  | 'fieldMissing'
  | 'fileMissing'
  | 'columnsToMatch'
  | 'slotFull'
  | 'slotHeld'
  | 'cannotBeTexted'
  | 'textTooLong'
  | 'textEmpty'
  | 'noteTooLong'
  | 'wordsGarbled'
  | 'alreadyDone'
  | 'teamFull'
  | 'alreadySent'
  | 'outcomeTooEarly'
  | 'notStanding'
  | 'nothingChanged'
  | 'undoTooLate'
  | 'badMailChoice'
  | 'emailUnread'
  | 'phoneUnread'
  | 'emailElsewhere'
  | 'agentOfAnotherOffice'
  | 'accountExists'
  | 'zoneInUse'
  | 'codeUnread'
  | 'codeTaken'
  | 'codeInUse'
  | 'ownRole'
  | 'pauseOver'
  | 'obligationKnown'
  | 'lastAdmin'
  | 'cannotBeTried'
  | 'trialRuns'
  | 'trialBegun'
  | 'lookTooEarly'
  | 'protocolChanged'
  | 'protocolOutdated'
  | 'trialHolds'
  | 'officesMissing'
  | 'tooManyTokens'
  | 'hookAddressUnread'
  | 'hookAddressPrivate'
  | 'tooManyHooks'

/** Thrown by whoever sees it; turned into a status and a sentence in one table of the web, another of the command line. */
export class Problem extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode) {
    super(code)
    this.code = code
  }
}
