import type { ReminderRule, SendingHours } from '../../domain/office.ts'
import { clockHour } from '../dates-en.ts'

export const OFFICES = {
  title: 'My offices',
  intro: 'You work for several offices. Each page shows the one where you are; its journal says that you came.',
  caption: 'Offices, with what waits there and their settings',
  columns: ['Office', 'Role', 'Requests waiting', 'Latest file', 'Reminders', 'Sending of texts', 'Go there'],
  noFile: 'none',
  here: 'you are here',
  enter: 'Go there',
  figures: 'Statistics of all offices',
  add: 'Open an office',
  addMeans:
    'It takes the settings, the types of appointment and the sentences of the model office. Neither people, nor places, nor agents: its schedule and its administrators come afterwards.',
  code: 'Code',
  codeHint: 'The one in the column “service” of files, for example SPIP77. It never changes afterwards.',
  name: 'Short name',
  nameHint: 'It opens every text: 20 characters at most.',
  like: 'Model office',
  wrong: {
    code: 'Write a code of 2 to 20 letters, digits or hyphens.',
    taken: 'An office has this code already.',
    name: 'Write a name of 20 characters at most.',
    like: 'Choose the model office from the list.',
  },
  done: { ouvert: 'The office is open.', entre: 'You are now in this office.' },
  reminders: (rules: readonly ReminderRule[]) =>
    rules.length === 0
      ? 'none'
      : rules
          .map(
            ({ daysBefore, at, onlyUnanswered }) =>
              `${daysBefore} day${daysBefore === 1 ? '' : 's'} before at ${clockHour(at)}${onlyUnanswered ? ' if unanswered' : ''}`,
          )
          .join(', '),
  hours: (hours: SendingHours) =>
    hours === 'always' ? 'at any hour' : `from ${clockHour(hours.opens)} to ${clockHour(hours.closes)}`,
}
