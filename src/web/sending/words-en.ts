export const SENDING = {
  title: 'Texts on their way',
  intro: 'Texts to come, and those that did not arrive: why, and what to do.',
  accountDown: (when: string) =>
    `The carrier has refused the account of the office’s texts since ${when}. Texts wait, and will leave by themselves as soon as the account works again.`,
  accountDownAdmin: 'Check the credit, the number and the keys of the account with the carrier.',
  emails: 'Refused e-mails',
  emailsMean: 'The mail server refuses these addresses: these agents receive nothing any more. Correct them.',
  emailRefused: (name: string, email: string, when: string) => `${name}, ${email}, since ${when}`,
  lists: 'Which texts to show',
  fates: { waiting: 'To come', failed: 'Not arrived', uncertain: 'To check', dropped: 'Not sent' },
  means: {
    waiting: 'They leave by themselves, at the time given. A text that the carrier did not take is tried again.',
    failed: 'The carrier refused them or could not deliver them. The person may not know.',
    uncertain:
      'Nobody knows yet whether they left. The service asks the carrier every few minutes; sending them again might make two texts.',
    dropped: 'The service chose not to send them.',
  },
  none: {
    waiting: 'No text is planned.',
    failed: 'No text came back as not arrived. Those that the service did not send are counted apart.',
    uncertain: 'No text is to be checked.',
    dropped: 'No text was given up.',
  },
  span: {
    coming: 'The next 30 days.',
    past: 'The last 30 days.',
    day: (day: string) => `${day} only.`,
    all: 'All days',
  },
  day: 'Day',
  show: 'Show',
  left: 'Texts that left',
  lastDays: 'in 30 days',
  onDay: (day: string) => `on ${day}`,
  byDay: 'Texts by day',
  columns: { day: 'Day', left: 'Left' },
  table: (fate: string) => `Texts: ${fate}`,
  rows: {
    when: { waiting: 'Leaves', other: 'Was to leave' },
    kind: 'Text',
    person: 'Person',
    appointment: 'Appointment',
    state: 'State',
    why: 'Why',
    todo: 'What to do',
  },
  since: (moment: string) => moment,
  stranger: 'unknown number',
  noAppointment: 'none',
  planned: 'planned',
  overdue: 'as soon as possible',
  code: (code: number) => `carrier’s code ${code}`,
  kinds: {
    welcome: 'Welcome',
    summons: 'Summons',
    wordingTried: 'Trial of a text',
    moved: 'Change of appointment',
    restored: 'Appointment restored',
    moveRefused: 'Change refused',
    cancelled: 'Cancellation',
    excused: 'Absence excused',
    missed: 'Appointment missed',
    agent: 'Words of an agent',
  } as Record<string, string>,
  reminder: (days: string) => `Reminder, ${days} day${days === '1' ? '' : 's'} before`,
  answer: 'Answer',
}

const CALL = 'Call the person, or write them a letter.'
const LETTER = 'Write them a letter.'
const NUMBER = 'Correct their number; until then, write them a letter.'
const NOTHING = 'Nothing to do.'
const ADMIN = 'Tell your administrator, and call the person.'
const IF_TO_COME = 'If the appointment is still to come, call the person.'
const UNCERTAIN = 'Do not send it again. If the appointment is near, call the person.'

export const WHAT_TO_DO = {
  optedOut: LETTER,
  phoneInDoubt: NUMBER,
  wrongNumber: NUMBER,
  noPhone: 'Note their number, or write them a letter.',
  paused: NOTHING,
  sharedNumber: 'Allow texts on their page, or write them a letter.',
  notBooked: NOTHING,
  newVersion: NOTHING,
  pastUse: IF_TO_COME,
  tooLate: IF_TO_COME,
  recentText: NOTHING,
  dayBeforeOnly: NOTHING,
  rehearsal: 'The office rehearses: an administrator opens it to the people followed.',
  takenBack: 'Nothing: whoever wrote it cancelled it before it left.',
  answered: NOTHING,
  enoughTexts: NOTHING,
  loopGuard: 'Read the conversation: an answering machine, or a person who needs you.',
  answeredByHand: NOTHING,
  unwanted: 'Read the conversation: they spoke of a danger.',
  typeNotTexted: NOTHING,
  doubtful: 'Say whether this appointment replaces another.',
  landline: NUMBER,
  invalid: NUMBER,
  gone: NUMBER,
  blocked: CALL,
  filtered: ADMIN,
  configuration: ADMIN,
  gaveUp: CALL,
  unknown: CALL,
  uncertain: UNCERTAIN,
}

export const TO_DO = {
  usual: CALL,
  uncertain: UNCERTAIN,
}
