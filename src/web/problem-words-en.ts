import type { ProblemCode } from '../domain/problem.ts'

export const PROBLEM_WORDS: Record<ProblemCode, string> = {
  notFound: 'This page does not exist, or is not of your office.',
  notYours: 'Your role does not allow you to open this page. Ask an administrator of your office.',
  formTooOld: 'This form is too old, or does not come from this page. Go back, refresh the page and start again.',
  signInLinkSpent: 'This link was used already, or is more than 15 minutes old. Ask for another one.',
  firstLinkSpent:
    'This link was used already, is more than a day old, or the office already has an administrator. Sign in, or start justif again to get another link.',
  changedMeanwhile: 'This appointment has changed meanwhile. Read it again, then start again if need be.',
  previewChanged:
    'The preview has changed since you opened it: a colleague corrected the file or had it read again. Look at it again, then load it.',
  inThePast: 'This date is past. Choose a date to come.',
  dateUnread: 'This date or this time cannot be read. Check it.',
  fieldMissing: 'An answer is missing in this form. Fill it in.',
  fileMissing: 'No file was chosen. Choose one, then start again.',
  columnsToMatch: 'Some columns of this file are not known. First say what they hold, or that they are not to be read.',
  slotFull: 'This slot has just been taken. Choose another one.',
  slotHeld: 'Somebody holds a place of this slot: close it, or move their appointment first.',
  cannotBeTexted: 'This person cannot receive texts: see the reason on their page.',
  textTooLong: 'This message is too long for a text. Shorten it.',
  noteTooLong: 'This note is too long. Keep what matters most, in a thousand characters or fewer.',
  textEmpty: 'The message is empty: write a few words.',
  wordsGarbled: 'Some letters of what you pasted are damaged (“Ã©” or “�” for an accent): type these words again.',
  fileAtWork:
    'A file of the office is being loaded or undone: it may speak of this person. Nothing was erased; start again once it is done.',
  alreadyDone: 'This is already done.',
  teamFull: 'The team of the rehearsal already has twenty numbers. Remove one, or open to the people followed.',
  alreadySent: 'Texts have already left: this can no longer be undone.',
  outcomeTooEarly: 'This appointment has not taken place yet: it can be neither kept nor missed.',
  notStanding: 'This appointment is not planned. Restore it first.',
  nothingChanged: 'Nothing changed: choose another day, another time or another place.',
  undoTooLate: 'It is too late to go back in one click. Open the appointment to correct it.',
  badMailChoice: 'These settings cannot be read. Check the time and the days, then start again.',
  emailUnread: 'This e-mail address cannot be read. Write it in full.',
  phoneUnread: 'This telephone number cannot be read. Write it in full, for example 01 40 97 00 00.',
  emailElsewhere: 'This address is not of a domain allowed for agents (AGENT_EMAIL_DOMAINS).',
  agentOfAnotherOffice:
    'This agent is of another office, where they have no access. First ask the administrator of that office to open one for them.',
  accountExists: 'This address already has an account. To change its role or its name, change its row in the list.',
  zoneInUse:
    'Appointments to come are already recorded: their time would change with the time zone. Choose it before loading a planning.',
  codeUnread: 'This code cannot be read: 2 to 20 letters, digits or hyphens.',
  codeTaken: 'Another office has this code already.',
  codeInUse: 'People are recorded already: the code of the office does not change any more.',
  lastAdmin: 'This is the only administrator of the office: first give this role to somebody else.',
  cannotBeTried: 'The service does not do this today for this type of appointment: it cannot be compared.',
  trialBegun: 'This trial has already begun: somebody started it before you.',
  trialRuns: 'A trial is already running in this office: one at a time.',
  lookTooEarly: 'It is too early: the result reads itself, on the day that the protocol sets.',
  protocolChanged:
    'The protocol kept, or the result, is no longer the one that its fingerprint seals: nothing of it is shown. Tell whoever runs the service.',
  protocolOutdated:
    'The words of texts or of files have changed since this protocol was written: write another one, then start.',
  officesMissing: 'An office has not accepted this protocol yet: the trial starts when all have accepted it.',
  trialHolds:
    'A trial is running on these appointments: their reminders and texts do not change before it ends. Stop the trial first (Settings, Trial).',
  obligationKnown: 'This obligation is already in the list of this person: change it there.',
  pauseOver: 'This day is already past: choose a day to come, or leave the field empty.',
  tooManyTokens: 'This office already has twenty accesses: first close those that are no longer of use.',
  hookAddressUnread:
    'This address cannot be read. It begins with https:// and has neither a name nor a password before the @.',
  hookAddressPrivate:
    'This address is in a private network, or does not exist: the service only writes to addresses that the whole Internet can reach.',
  tooManyHooks: 'This office already tells five addresses: remove one first.',
  ownRole: 'You cannot change your own role: ask another administrator.',
}

export const PROBLEM_PAGE = {
  title: 'This is not possible',
  reference: 'If it happens again, give this number to whoever runs the service:',
  notFound: 'Page not found',
  home: 'Back to the agenda',
  backKeeps: 'Go back with the “Back” button of your browser: it keeps what you had written.',
}

export const ANSWERS: Record<number, string> = {
  400: 'This request cannot be read.',
  403: 'This form does not come from this page.',
  404: 'This page does not exist.',
  413: 'This is too large to send. A file is 20 MB at most: cut it into several, with the same first line, and load them one after the other.',
  415: 'This format is not accepted.',
  429: 'Too many requests from this computer or this network. Try again in a few minutes.',
  500: 'The service met a problem. Try again in a moment.',
}
