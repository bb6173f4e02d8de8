import type { Meaning } from '../../app/misreadings/meaning.ts'

export const MEANINGS: Record<Meaning, string> = {
  confirm: 'comes',
  decline: 'cannot come',
  reschedule: 'asks for another time',
  late: 'will be late',
  choice: 'chooses a time proposed',
  document_sent: 'says they sent a document',
  ask_when: 'asks for the day or the time',
  ask_where: 'asks for the place',
  ask_who: 'asks with whom it is',
  ask_documents: 'asks what to bring',
  ask_obligations: 'asks what their obligations are',
  ask_sentence: 'asks what a legal word means',
  ask_consequences: 'asks what happens if they do not come',
  ask_agent: 'wants to speak to an agent, or asks what only an agent can say',
  opt_out: 'STOP: wants no more texts',
  opt_in: 'START: wants texts again',
  wrong_person: 'wrong number: it is not the right person',
  change_phone: 'gives a new number',
  change_language: 'asks for another language',
  help: 'asks for help, or who writes',
  distress: 'danger',
  self: 'danger to themselves: wants to die, or to harm themselves',
  victim: 'danger to them: violence, fear of somebody',
  threat: 'a threat against somebody',
  medical: 'a medical emergency',
  thanks: 'says thank you',
  greeting: 'says hello',
  other: 'something else, that a person must read',
}

export const LEGENDS = {
  appointment: 'The appointment',
  question: 'A question',
  texts: 'Texts and the number',
  danger: 'A danger',
  other: 'Other',
}

export const MISREADING = {
  ask: 'Misread?',
  which: (hour: string) => `text of ${hour}`,
  marked: (meaning: string) => `Marked: it meant “${meaning}”`,
  title: 'Misread?',
  back: 'Back to the list',
  wrote: (when: string) => `The person wrote, ${when}:`,
  atThatTime: 'When it came, within their conversation',
  answered: 'The machine answered:',
  answeredNobodyKnows: 'The machine answered the number, which several people may hold.',
  unanswered: 'The machine answered nothing.',
  left: (kinds: string[]) => `It left it to an agent: ${kinds.join(', ')}.`,
  leftNothing: 'It left nothing for an agent to do.',
  notKept: 'What it had understood then is not kept: only what it did is.',
  today: 'Today, outside their conversation',
  reads: (meaning: string) => `The machine reads today: ${meaning}.`,
  because: 'The words that decide',
  changesNothing:
    'Saying what this message meant helps to read the next ones better, once a person has checked it. It does not change the appointment, stops no text and tells nobody: if need be, do so yourself on the page of the person. In case of danger, act first.',
  meant: 'What did this message mean?',
  mark: 'Note what it meant',
  wellRead: 'It was read well: remove the mark',
  done: {
    sens: 'What the message meant is noted. Nothing else changed.',
    compris: 'The mark is removed: the message was read well.',
  },
  danger: {
    title: 'A danger: what to do now',
    notAlerted:
      'This message told of a danger, and nobody was alerted: no text answered it with the numbers of help, no e-mail warned the agent who follows the person or the office, it does not wait as a danger in “To do”, and it holds back no reminder. The mark changes none of that; it only keeps the person out of trials.',
    alerted:
      'An alert left when this message came, for the agent who follows the person and for the office. The mark sends no other; it only keeps the person out of trials.',
    tell: 'Tell the agent who follows them and your manager yourself: no e-mail leaves from here.',
    takeOver: 'Take the conversation in hand, so that the service keeps silent',
    pause: 'If a reminder may expose them, pause their texts',
  },
}
