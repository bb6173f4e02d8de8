import type { PaperLetterWords } from '../paper-letter-words.ts'

export const letter: PaperLetterWords = {
  object: {
    planned: 'Your appointment',
    cancelled: 'Your appointment is cancelled',
    excused: 'Your absence is accepted',
  },
  greeting: 'Dear Sir or Madam,',
  begins: {
    meeting: (sender) => `You have an appointment with ${sender}:`,
    call: (sender) => `${sender} will call you on the telephone:`,
    visit: (sender) => `${sender} will visit you at home:`,
  },
  day: (at) => at.setLocale('en').toFormat('cccc d LLLL yyyy'),
  must: {
    meeting: 'You must come. Plan your journey.',
    call: 'You must answer. Keep your telephone near you.',
    visit: 'You must be there.',
  },
  bring: (documents) => `Bring: ${documents}.`,
  call: (phone) => `You cannot? Call before that day: ${phone}.`,
  write: (contact) => `You cannot? Write before that day, with a proof: ${contact}.`,
  tell: (sender) => `You cannot? Tell ${sender} before that day.`,
  stands: 'As long as nobody has answered you, this appointment stands.',
  replaces: 'This letter replaces what you were told before of this appointment.',
  cancelled: (when) => `Your appointment of ${when} is cancelled.`,
  excused: (when) => `Your absence from the appointment of ${when} is accepted.`,
  next: 'If another appointment is made, we will tell you. Your other appointments and your obligations do not change.',
  question: (phone) => `A question? Call: ${phone}.`,
}
