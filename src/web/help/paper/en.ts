import type { Paper } from './paper-words.ts'

export const en: Paper = {
  title: 'Your texts from {sender}',
  questions: [
    ['Who writes to me?', 'This is {sender}. Our texts remind you of your appointments.'],
    ['What should I reply?', 'You are coming: reply OK. You cannot come: reply NO. You want another day: say so.'],
    ['I reply NO. May I stay at home?', 'No. Your appointment still stands. Come, unless we tell you otherwise.'],
    ['I have a question.', 'Write: when, where, who with, documents, obligations. Or write it in your own words.'],
    [
      'Who reads my texts?',
      'A machine answers simple questions. It decides nothing important. A person reads the rest, in office hours.',
    ],
    ['I have a document.', 'Pictures are not read here. Bring the document to your appointment.'],
    ['I change my number.', 'Tell your officer. If you do not, nothing will reach you.'],
    ['Somebody reads my phone.', 'Tell your officer, when you are alone together. We will do it another way.'],
    ['I want no more texts.', 'Reply STOP. Your appointments are still mandatory. To resume, reply START.'],
    ['Another language?', 'Write its name: Français, Español, Português, Română, العربية, Türkçe, Русский.'],
  ],
  danger: {
    title: 'In danger? Call at once.',
    lines: [
      ['15', 'health, emergency'],
      ['17', 'police'],
      ['114', 'emergency, by text'],
      ['3114', 'thoughts of dying'],
      ['3919', 'violence'],
      ['119', 'a child in danger'],
    ],
    note: 'Free, day and night. We do not read at night.',
  },
  data: {
    title: 'Your data',
    lines: [
      [
        'What?',
        'Your name, date of birth, address, number and language. Your appointments, your obligations and your texts.',
      ],
      ['Why?', 'To remind you of your appointments and to answer you.'],
      ['Who sees them?', 'The staff of {sender}. The companies that carry and host the texts.'],
      ['For how long?', 'Your texts: {texts}. The rest: {people} after your last appointment.'],
      [
        'Your rights',
        'You may ask to see them, to correct them, to erase them. Ask {sender}. If you disagree, write to the CNIL: cnil.fr.',
      ],
    ],
    officer: 'Data protection officer:',
  },
  poster: {
    title: '{sender} writes to you by text. Reply.',
    answers: [
      ['OK', 'I am coming.'],
      ['NO', 'I cannot come. My appointment still stands.'],
      ['?', 'A question, another day: write it.'],
      ['STOP', 'No more texts. Your appointments are still mandatory.'],
    ],
    machine: 'A machine answers. A person reads in office hours.',
  },
  phone: 'Telephone:',
  months: (count) => (count === 1 ? '1 month' : `${count} months`),
}
