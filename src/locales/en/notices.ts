import type { NoticeWords } from '../notice-words.ts'
import { wishInWords } from './wish.ts'

const KINDS: NoticeWords['kinds'] = {
  booked: {
    title: 'New appointment',
    happened: 'An appointment was added to your schedule.',
    advice: 'Nothing to do: it is attached for your calendar.',
  },
  moved: {
    title: 'Moved by text',
    happened: 'The person chose another free slot of your schedule by text. The appointment and its reminders moved.',
    advice: 'Nothing to do if this slot suits you. Remember to copy it to your spreadsheet.',
  },
  movedByOffice: {
    title: 'Appointment moved',
    happened: 'An appointment of your schedule was moved.',
    advice: 'Nothing to do: the new time is attached for your calendar.',
  },
  leavesAgent: {
    title: 'Goes to another agent',
    happened: 'An appointment of your schedule was moved to that of another agent, named below.',
    advice:
      'To do: tell your colleague what they must know. If this does not suit, move the appointment again from the agenda.',
  },
  joinsAgent: {
    title: 'Comes from another agent',
    happened: 'An appointment that was not yours was moved to your schedule.',
    advice:
      'To prepare: ask whoever followed the person what to know. If this slot does not suit, move the appointment again from the agenda.',
  },
  confirmed: {
    title: 'Answered yes',
    happened: 'The person writes that they will come. It is noted in the agenda, and the service told them so.',
    advice: 'Nothing to do: the conversation stays in your hands.',
  },
  picture: {
    title: 'Picture received, not read',
    happened:
      'The person sent a picture. The service neither keeps nor shows pictures: it told them so, and asks them to bring the document.',
    advice: 'To do: tell them how to give you the document.',
  },
  cancelled: {
    title: 'Appointment cancelled',
    happened: 'An appointment of your schedule was cancelled.',
    advice: 'Nothing to do: the cancellation is attached for your calendar.',
  },
  moveAsked: {
    title: 'Asks for another time',
    happened: 'The person asks to move the appointment. It stands, and they know it, until you have answered.',
    advice: 'To decide: move the appointment, or tell the person that it stands.',
  },
  cannotCome: {
    title: 'Cannot come',
    happened:
      'The person writes that they cannot come. The appointment stands, and they know it: nobody is excused automatically.',
    advice: 'To decide: contact them.',
  },
  late: {
    title: 'Will be late',
    happened: 'The person says that they will be late.',
    advice: 'If that does not suit you, call them.',
  },
  question: {
    title: 'Question to read',
    happened: 'The person wrote a message that waits for your answer.',
    advice: 'To do: answer.',
  },
  callback: {
    title: 'Asks to be called back',
    happened: 'The person asks to speak to you.',
    advice: 'To do: call them back.',
  },
  notUnderstood: {
    title: 'Message to read',
    happened: 'The service cannot answer this message. It tells the person that it passes it on, and decided nothing.',
    advice: 'To do: read the message, and answer if needed.',
  },
  document: {
    title: 'Proof announced',
    happened: 'The person says that they gave or sent a document. The service noted it as said, not as checked.',
    advice: 'To check.',
  },
  newPhone: {
    title: 'New number announced',
    happened: 'The person says that their number changed. A number is never changed by text: nothing was changed.',
    advice: 'Check with them, then correct the number in the schedule.',
  },
  stranger: {
    title: 'Message from an unknown number',
    happened: 'A number that the service does not know has written.',
    advice: 'To read: perhaps somebody you follow has another telephone.',
  },
  whoIsIt: {
    title: 'Message from a shared telephone',
    happened:
      'A message came from a telephone that several people share. Nobody knows yet who wrote it: the service asks for the first name.',
    advice: 'To read. If they give their name, their agent receives what follows; if not, contact them.',
  },
  danger: {
    title: 'URGENT - danger',
    happened:
      'A message speaks of danger. The service answers at once with the emergency numbers. After that it offers nothing: it answers plain questions, and passes the rest on.',
    advice: 'To do now: call the person or the emergency services (15, 17).',
  },
  dangerNotReached: {
    title: 'URGENT - danger, text not received',
    happened: 'A message spoke of danger, and the emergency numbers sent in answer did NOT reach the person.',
    advice: 'To do now: call the person or the emergency services (15, 17).',
  },
  perhapsDanger: {
    title: 'TO READ NOW - danger, perhaps',
    happened:
      'This message may tell of a danger: the service is not sure. What is plain in it is answered as usual; otherwise the person is told that it was passed on, and where help is.',
    advice: 'To do now: read the message. In any doubt, call the person or the emergency services (15, 17).',
  },
  wrongNumber: {
    title: 'Wrong number',
    happened: 'Somebody answers that this is not the right number. No more texts leave for it.',
    advice: 'To do: find the right number, and write to the person by post until then.',
  },
  optedOut: {
    title: 'Wants no more texts',
    happened: 'The person asked for texts to stop. No more reminders leave; their appointments remain compulsory.',
    advice: 'To do: summon them by post.',
  },
  optedIn: {
    title: 'Wants texts again',
    happened: 'The person accepts texts again. The next reminders will leave.',
    advice: 'Nothing to do.',
  },
  loop: {
    title: 'Too many messages',
    happened: 'More than twenty texts left for this number within an hour. The service is silent until the next hour.',
    advice: 'To read: an answering machine, or a person who needs you.',
  },
  textFailed: {
    title: 'Text not received',
    happened: 'A text about this appointment could not leave, or did not arrive. The person may not know.',
    advice: 'To do: call or write to them before the appointment, and check their number.',
  },
  manyTextsFailed: {
    title: 'Many texts not received',
    happened: 'Texts could not leave, or did not arrive. You get one e-mail instead of one for each of them.',
    advice: 'To do: open the page “To do”. Everybody to be told otherwise is listed there.',
  },
  accountDown: {
    title: 'URGENT - no text leaves any more',
    happened:
      'The carrier refuses our account. Texts wait, and will leave by themselves as soon as the account works; you will hear of each one that would come too late to be of use.',
    advice:
      'To do: have your administrator check the account at Twilio (payment, suspension, key). Until then, call the people expected in the coming days.',
  },
}

export const noticeWords: NoticeWords = {
  kinds: KINDS,
  dangers: {
    self: 'The person speaks of harming themselves.',
    victim: 'The person says that they are hit or threatened, or afraid for themselves or a child.',
    threat: 'The person threatens somebody.',
    medical: 'A medical emergency: their life, or that of somebody near them, seems in danger.',
    another:
      'The person does not speak of themselves: they say that somebody else is in danger, or may harm themselves.',
  },
  dangerAdvice: {
    self: 'To do now: call the person. If they do not answer, or the risk is immediate: 15. 3114 also advises professionals, day and night.',
    victim:
      'To do now: 17 if the danger is immediate. Call the person only if that does not expose them: somebody else may hold their telephone.',
    threat: 'To do now: 17 if somebody is in danger. Then contact the person.',
    medical:
      'To do now: call the person. If they do not answer, call 15 and give their address. Think of the appointment later.',
    another:
      'To do now: 15 or 17 if the risk is immediate or there is a weapon. Call whoever wrote, if that does not expose them: who is in danger, and where? 3114 also advises professionals, day and night.',
  },
  controlled: {
    title: 'DO NOT CALL NOR WRITE',
    advice:
      'Do not call, do not write, neither a text nor a letter: somebody else reads what the person receives. To do now: 17 if the danger is immediate. Otherwise speak to them face to face, with nobody else there. 3919 also advises professionals.',
  },
  callPerson: (phone) => `Call the person (${phone})`,
  call: (number) => `Call ${number}`,
  open: {
    conversation: 'Open their conversation',
    answer: 'Answer them',
    person: 'Open their page',
    requests: 'Open what is to be done',
  },
  chosenBy: (byText) => (byText ? 'the person, by text' : 'an agent of the office'),
  with: (agentName) => `with ${agentName}`,
  reasons: {
    noPhone: 'no telephone number is known',
    optedOut: 'the person wants no more texts (STOP)',
    phoneInDoubt: 'their number is in doubt',
    sharedNumber: 'somebody else has the same number, and no agent has allowed texts to it yet',
    pastUse: 'it would have come too late to be of use',
    tooLate: 'it would have come too late to be of use',
    uncertain: 'the carrier cannot say whether it delivered it',
    doubtful: 'the schedule does not say whether this appointment replaces another one',
    gaveUp: 'the carrier did not answer for hours',
    landline: 'it is a landline',
    invalid: 'this number does not exist',
    gone: 'this number is no longer in service',
    blocked: 'the carrier blocks this number',
    filtered: 'the carrier took this text for spam',
    configuration: 'the text account of the service is badly set: tell your administrator',
  },
  otherReason: 'the carrier could not deliver it',
  answers: {
    none: 'no answer',
    confirmed: 'confirmed',
    declined: 'said that they cannot come',
    moveAsked: 'asked for another time',
  },
  person: (name, caseNumber) => `${name}, case ${caseNumber}`,
  nameless: 'no name',
  unknownPerson: 'unknown to the service',
  facts: {
    lost: 'Texts not received',
    reason: 'Reason',
    person: 'Person',
    agent: 'Followed by',
    chosenBy: 'Chosen by',
    phone: 'Telephone',
    oldAppointment: 'Old appointment',
    newAppointment: 'New appointment',
    appointment: 'Appointment',
    understood: 'As understood',
    message: 'Their message',
    read: 'Read by the machine',
  },
  minutes: (count) => `${count} minutes`,
  quoted: (text) => `“${text}”`,
  wish: wishInWords,
  when: (startsAt) => `${startsAt.setLocale('en-GB').toFormat("cccc d LLLL yyyy 'at' HH:mm")}`,
  decide: 'Decide from here (a page opens and asks you to confirm; each link is good once):',
  many: (count) => ({
    subject: `[justif] ${count} notices together`,
    why: 'Many notices were for you in a short time: here they are in one e-mail.',
  }),
  footer: {
    pages: 'The pages of the service',
    settings: 'Choose when and what to receive',
    unread: 'Answers to this e-mail are not read.',
  },
}
