import type { PhoneProblem } from '../../domain/phone.ts'
import { MISREADING } from './misreading-words-en.ts'

export const PERSON = {
  back: 'Look for somebody else',
  caseNumber: (caseNumber: string) => `case ${caseNumber}`,
  sections: {
    appointments: 'Appointments',
    conversation: 'Conversation',
    obligations: 'Obligations',
    contact: 'Telephone and language',
    sending: 'Texts',
    history: 'History',
  },

  appointments: {
    none: 'No appointment to come.',
    make: 'New appointment',
    coming: 'Appointments to come',
    past: (count: number) =>
      count === 1 ? '1 appointment past or cancelled' : `${count} appointments past or cancelled`,
    pastCaption: 'Appointments past or cancelled',
    onlyLast: (count: number) => `The last ${count} only.`,
    columns: ['Date', 'Appointment', 'Place', 'Agent', 'Answer'],
  },

  obligations: {
    none: 'No obligation is recorded. They are loaded from a file of obligations.',
    list: 'Particular obligations',
    lifted: 'lifted',
    due: (day: string) => `before ${day}`,
    proof: (proof: string) => `Proof: ${proof}`,
    sensitive: 'sensitive: never by text unless you agree',
    said: 'To check: the person says they sent a document',
    saidOn: (when: string) => `Said on ${when}`,
    noWords: '(message erased)',
    verify: 'Seen and checked',
  },

  conversation: {
    nothing: 'No text exchanged so far.',
    log: (who: string) => `Texts exchanged with ${who}`,
    older: 'All texts',
    byAgent: (name: string) => `written by ${name}`,
    fromUs: 'The service',
    fromThem: 'The person',
    pictureAlone: 'picture or file, without a word: they are not kept',
    unknownWriter: 'Somebody of this number',
    otherNumber: (phone: string) => `to ${phone}`,
    fromOtherNumber: (phone: string) => `from ${phone}`,
    hidden:
      'This number is also that of somebody of another office: answers of the service that are not surely for this person are not shown.',
    bot: 'The service answers by itself. Writing a text puts the conversation in your hands.',
    inHand: (who: string | undefined, until: string) =>
      who
        ? `In hand: ${who}, until ${until}. The service only answers a danger, a STOP, a place or a time.`
        : `The conversation waits for an agent, until ${until}. The service only answers a danger, a STOP, a place or a time.`,
    sharedHand: 'The number is shared: this holds for all who have it.',
    takeOver: 'Take in hand',
    handBack: 'Hand back to the service',
    write: 'Write a text',
    writeHint:
      'It leaves five seconds after sending, at any hour: time enough to cancel it. Sign it: the person only sees the number of the service.',
    send: 'Send',
    writes: (name: string) => `${name} is writing…`,
    leaving: {
      in: (seconds: number, settled: boolean) => {
        const when = seconds === 0 ? 'in a moment' : seconds === 1 ? 'in 1 second' : `in ${seconds} seconds`
        return `Your text leaves ${when}${settled ? ', and what waited is settled' : ''}.`
      },
      takeBack: 'Cancel',
      takenBack: 'Your text is cancelled: it has not left. Your words are in the box again.',
      takenBackReady: 'Your text is cancelled: it has not left.',
      tooLate: 'Too late: this text has already left.',
    },
    answeredMeanwhile: (name: string) =>
      `${name} answered while you were writing: your text has not left. Read the answer, then send yours if it is still of use.`,
    count: 'Count without sending',
    archive: 'Texts exchanged',
    notWritten: 'No text possible',
  },

  contact: {
    phone: 'Telephone',
    noPhone: 'no number',
    phoneHint: 'Write it as you like: 06 39 98 10 01, +33 6… Empty: the person no longer has a number.',
    change: 'Change the number',
    changed: 'What is already planned will leave for the new number, without repeating anything.',
    doubt: (why: string) => `Number in doubt: ${why}.`,
    trust: 'I checked this number with the person',
    shared: (names: string) => `Number shared with ${names}.`,
    sharedElsewhere: 'somebody of another office',
    language: 'Language of texts',
    changeLanguage: 'Change the language',
  },

  sending: {
    open: 'Texts leave as usual.',
    closed: (why: string) => `No text leaves: ${why}.`,
    paused: (reason: string, until: string | undefined) =>
      until ? `Paused: ${reason}. Nothing leaves before ${until}.` : `Paused: ${reason}. Nothing leaves.`,
    pause: 'Pause',
    pauseReason: 'Reason',
    pauseDetail: 'Details',
    pauseDetailHint: 'Optional, except for “other”. Only read on this page.',
    pauseUntil: 'Texts leave again on',
    pauseUntilHint: 'Leave it empty to end the pause yourself.',
    unpause: 'End the pause',
    protectedYes: 'Protected adult: nothing is moved by text.',
    protectedNo: 'No measure of protection is known (guardianship).',
    protect: 'Note that they are a protected adult',
    unprotect: 'Note that they are no longer a protected adult',
    sharedYes: 'Personal texts are allowed on this shared number.',
    sharedNo: 'Shared number: no personal text leaves.',
    allowShared: 'Allow texts to this number',
    forbidShared: 'Allow texts to this number no longer',
    sensitiveYes: 'Sensitive obligations are allowed by text.',
    sensitiveNo: 'Sensitive obligations: never by text.',
    allowSensitive: 'Allow these obligations by text',
    forbidSensitive: 'Allow these obligations by text no longer',
    stopped: (when: string, how: string) => `Texts were asked to stop on ${when}, ${how}.`,
    how: {
      text: 'by a text of the person',
      carrier: 'by the carrier, who knew first',
      agent: 'said to an agent',
      number: 'by a text of this number before it was known here',
      unknown: 'nobody knows how any more',
    },
    trials: 'Note that the person refuses trials',
    stop: 'The person wants no more texts',
    noteStop: 'Stop their texts',
    resumeIntro: 'Only the person can go back on a stop: by the text START, or in writing.',
    atCarrier: 'The carrier may block this number too: then only a START sent by the person opens it again.',
    proof: 'What the person wrote',
    proofHint: 'Which, of when, where it is kept: for example “letter of 10 January, in the file”.',
    resume: 'Send texts again',
  },

  history: {
    none: 'Nothing yet.',
    by: (name: string) => `by ${name}`,
    all: 'The whole history, with who looked',
    columns: ['When', 'What', 'By whom'],
    caption: (who: string) => `History of ${who}`,
    backToPerson: 'Back to the person',
    was: (when: string) => `before: ${when}`,
    handed: (was: string, from: string | undefined, to: string) =>
      `${was}, ${from === undefined ? 'without an agent' : `with ${from}`}; after: with ${to}`,
    otherAgent: 'another agent',
  },

  done: {
    sms: 'The text leaves.',
    terminee: 'The text leaves, and what waited is settled.',
    main: 'The conversation is yours: the service keeps silent.',
    rendue: 'The service answers again.',
    telephone: 'The number is changed.',
    confiance: 'Texts leave for this number again.',
    langue: 'The language is changed.',
    pause: 'The person is paused: nothing leaves.',
    reprise: 'The pause is ended.',
    permission: 'Noted.',
    referent: 'The agent who follows them is noted.',
    arret: 'No more texts leave.',
    accord: 'Texts leave again.',
    ...MISREADING.done,
    document: 'The document is noted as checked.',
  } as Record<string, string>,
}

/** By how they are kept. */
export const PAUSE_WORDS = {
  détention: 'detention',
  hospitalisation: 'hospital',
  transfert: 'transfer',
  'fin de mesure': 'end of the measure',
  'majeur protégé': 'protected adult',
  autre: 'other',
}

export const SEGMENT_WORDS = {
  empty: 'Characters: 0.',
  one: 'Characters: {characters}. Leaves as 1 text.',
  many: 'Characters: {characters}. Leaves as {segments} texts, each billed.',
  tooLong: 'Characters: {characters}. It would take {segments} texts: {most} at most.',
  odd: ' A text holds only 70 characters instead of 160 with: {odd}',
}

export const PHONE_PROBLEMS: Record<PhoneProblem, string> = {
  phoneScientific: 'Some digits are missing: a spreadsheet shortened this number. Write it in full.',
  phoneSeveral: 'There are several numbers: write only one.',
  phoneUnreadable: 'This number cannot be read. Write it in full, for example 06 39 98 10 01.',
  phoneTooShort: 'Some digits of this number are missing.',
  phoneTooLong: 'This number has too many digits.',
  phoneUnknown: 'This number exists in no known country. Check it.',
  phoneSpecial: 'This is a special number: it receives no texts.',
}
