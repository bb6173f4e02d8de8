import type { Field } from '../../domain/schedule/column-words.ts'

export const COLUMNS = {
  heads: ['Column', 'Needed', 'What it holds', 'Also understood'],
  caption: (name: string) => `Columns of a file: ${name}`,
  required: 'yes',
  optional: 'no',
  none: '—',
}

export const MEANS: Record<Field, string> = {
  caseNumber: 'The case number: it says who this is, from one file to the next. As text, never as a number.',
  lastName: 'The last name.',
  firstName: 'The first name.',
  fullName: 'Both in one column, if your spreadsheet is made so.',
  phone: 'The mobile, written as you like. Empty: the person receives no text and is among the letters to write.',
  phone2: 'Another number, tried if the first receives no texts.',
  phone3: 'Yet another.',
  homeAddress:
    'The postal address of the person, for letters. It is never written in a text. “adresse” alone is that of the place.',
  language: 'The language of texts, as a code or in full. Empty: French.',
  reference:
    'What names this appointment from one file to the next. With it, a date changed in the file moves the appointment instead of making a second one.',
  type: 'The kind of appointment: a code of the office, or your words.',
  date: 'The day: 14/01/2027.',
  time: 'The hour: 14h30, 14:30 or 14h.',
  dateTime: 'The day and the hour in one column, instead of both.',
  minutes: 'How long: 30, 30 min or 1h30.',
  place: 'The place, as texts name it.',
  address: 'The address of this place, never that of the person.',
  agentEmail: 'The professional e-mail address of the agent: they receive notices. By itself it gives no access.',
  office: 'The code of the office, if the file gathers several.',
  documents: 'What to bring, separated by a bar |. Nothing that reveals the conviction.',
  status: 'Where the line stands: see the words understood, below. Empty: planned, or current.',
  capacity: 'How many people may take this slot. Empty: one.',
  obligation: 'A code of the catalogue, or your words.',
  detail: 'What specifies the obligation.',
  dueOn: 'The day before which it must be done: 14/01/2027.',
  proof: 'The document that proves it.',
}
