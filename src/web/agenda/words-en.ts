import { APPOINTMENT } from '../appointments/words-en.ts'

export const AGENDA = {
  title: 'Agenda',
  day: 'Day',
  week: 'Week',
  view: 'How long is shown',
  whose: 'Which appointments to show',
  own: 'Mine',
  everybody: 'The whole office',
  move: 'Change the date',
  earlier: { day: 'Previous day', week: 'Previous week' },
  later: { day: 'Next day', week: 'Next week' },
  today: 'Today',
  date: 'Day',
  show: 'Show',
  dateUnread: 'This date cannot be read: here is the week of today.',
  none: 'No appointments.',
  noPlanning: 'No planning has been loaded yet.',
  loadPlanning: 'Load a planning',
  whoLoads: (names: string[]) =>
    names.length > 0
      ? `Your appointments will be here as soon as it is. Who may load it: ${names.join(', ')}.`
      : 'Your appointments will be here as soon as the secretariat of your office has loaded it.',
  next: (when: string) => `The next one is on ${when}`,
  caption: (office: string, period: string) =>
    `Appointments, ${office}, ${period}. The lines of each day follow its date.`,
  count: (count: number) => (count === 1 ? '1 appointment' : `${count} appointments`),
  appointments: 'appointments',
  conversationWith: (name: string) => `conversation with ${name}`,
  days: 'Days of the week',
  shown: (count: number) => `of which ${count} on this page:`,
  glance: 'At a glance',
  columns: {
    hour: 'Time',
    person: 'Person',
    type: 'Appointment',
    place: 'Place',
    agent: 'Agent',
    known: 'Answer',
    status: 'Status',
  },
}

export const FILTERS = {
  title: 'Filter',
  agent: 'Agent',
  type: 'Type',
  place: 'Place',
  status: 'Status',
  all: 'All',
  apply: 'Filter',
  clear: 'Show all',
}

export const PRESENCE = {
  column: 'Attendance',
  group: (who: string) => `Attendance of ${who}`,
  honour: 'Kept',
  miss: 'Missed',
  excuse: 'Excused',
  done: (who: string, what: string) => `${who}: ${what}.`,
  textAt: (hour: string) => `A text will leave at ${hour}.`,
  undo: 'Undo',
  withhold: 'Do not send this text',
  undone: (who: string) => `${who}: as it was before.`,
  withheld: (who: string) => `${who}: the text will not leave.`,
}

export const LINKS = {
  label: 'Other work of the agenda',
  many: 'Several at once',
  letters: 'To be told by letter',
  outcomes: 'Appointments without an outcome',
  print: 'Print',
}

export const OUTCOMES = {
  title: 'Appointments without an outcome',
  ofYesterday: 'of yesterday',
  sinceDay: (weekday: string) => `since ${weekday}`,
  asked: (last: number, day: string, older: number) => {
    const noun = (last || older) === 1 ? 'appointment' : 'appointments'
    const which = last === 0 ? `past ${noun}` : `${noun} ${day}${older > 0 ? `, and ${older} from before,` : ''}`
    return `${last || older} ${which} without an outcome: fill ${last + older > 1 ? 'them' : 'it'} in`
  },
  whose: 'Whose appointments',
  mine: 'Mine',
  ofOffice: 'The whole office',
  days: 'Days to fill in',
  none: 'No past appointment lacks an outcome.',
  noneOfMonth: 'No appointment of this month lacks an outcome.',
  months: 'Months to fill in',
  lastDays: 'The last few days',
  back: 'Back to the agenda',
  keys: 'With the keyboard: Tab goes from one person to the next, the arrows choose, Enter saves. Without a choice, the outcome remains to be noted.',
  allCame: 'All came, except those for whom I choose otherwise',
  caption: (day: string) => `Appointments without an outcome, ${day}`,
  outcome: 'Outcome',
  choices: { honore: 'Came', manque: 'Missed', excuse: 'Excused', inconnu: 'I do not know' },
  save: 'Save',
  nothingSaid: 'Nothing is chosen: say what became of at least one appointment.',
  previewTitle: (count: number) => `Save ${count} outcome${count > 1 ? 's' : ''}?`,
  others: (count: number) => (count === 0 ? '' : `${count} other outcome${count > 1 ? 's' : ''} without a text.`),
  apply: (texts: number) => `Save and send ${texts} text${texts > 1 ? 's' : ''}`,
  quiet: 'Save without texts',
  again: 'See the list again',
  done: (count: number) => (count > 1 ? `${count} outcomes saved.` : '1 outcome saved.'),
  undo: 'Undo',
  undone: (count: number, others: number) => {
    const back =
      count > 1 ? `${count} appointments are without an outcome again.` : '1 appointment is without an outcome again.'
    return others === 0
      ? back
      : `${back} ${others} ${others > 1 ? 'have' : 'has'} changed since: nothing is touched there.`
  },
  refused: 'A colleague or a file changed these appointments meanwhile. You changed nothing of them:',
  changed: (who: string, status: string) => `${who}: ${status}.`,
}

export const MANY = {
  title: 'Several appointments at once',
  intro: 'An agent away, an office closed: choose the appointments, look at the texts, then apply.',
  from: 'First day',
  to: 'Last day',
  show: 'Show the appointments',
  none: 'No appointment is planned for this choice.',
  list: 'Planned appointments',
  only: (count: number) => `The first ${count} only: choose fewer days, or one agent.`,
  tick: 'Choose',
  cancel: 'Cancel the appointments chosen',
  move: 'Move the appointments chosen',
  noneTicked: 'Tick at least one appointment.',
  cancelTitle: (count: number) => `Cancel ${count} appointment${count === 1 ? '' : 's'}?`,
  moveTitle: (count: number) => `Move ${count} appointment${count === 1 ? '' : 's'}?`,
  previewCaption: 'What each person will receive',
  columns: { person: 'Person', was: 'Appointment', to: 'New slot', text: 'Text' },
  leave: 'Do not move',
  noSlot: 'No free slot: it stays where it is.',
  slotFor: (who: string) => `Slot for ${who}`,
  stays: 'Stays where it is.',
  refused: 'This appointment has changed meanwhile: it is not touched.',
  cost: (texts: number, segments: number) =>
    `${texts} ${texts === 1 ? 'person' : 'people'} to tell by text, ${segments} text${segments === 1 ? '' : 's'} billed.`,
  letters: (count: number) =>
    count === 1
      ? '1 person to tell otherwise, no text can reach them:'
      : `${count} people to tell otherwise, no text can reach them:`,
  see: 'See the texts again',
  changedSlots: 'You changed slots: read the texts again, then apply.',
  apply: { cancel: 'Cancel and tell them by text', move: APPOINTMENT.apply.move.tell },
  quiet: { cancel: APPOINTMENT.apply.cancel.quiet, move: APPOINTMENT.apply.move.quiet },
  back: 'Change nothing',
  done: (count: number, what: 'annuler' | 'deplacer') =>
    `${count} appointment${count > 1 ? 's' : ''} ${what === 'annuler' ? 'cancelled' : 'moved'}.`,
  untouched: (count: number) =>
    `${count} ${count > 1 ? 'were' : 'was'} not touched: the appointment has changed meanwhile, or the slot is taken.`,
  toLetters: 'See whom to tell by letter',
}

export const LETTERS = {
  title: 'To be told by letter',
  intro: 'Appointments to come of which no text could say what became of them. A letter that was sent is ticked here.',
  within: 'Appointments of the',
  days: { '7': 'next 7 days', '30': 'next 30 days', '120': 'next 4 months' },
  show: 'Show',
  caption: 'People to tell by letter',
  none: 'Nobody to tell by letter.',
  columns: {
    person: 'Person',
    when: 'Appointment',
    place: 'Place',
    agent: 'Agent',
    say: 'To write',
    why: 'Why',
    sent: 'Letter',
  },
  say: { planned: 'Summons or change', cancelled: 'Cancellation', excused: 'Absence accepted' } as Record<
    string,
    string
  >,
  file: (caseNumber: string) => `case ${caseNumber}`,
  sent: 'Letter sent',
  handed: 'Handed over in person',
  controlled:
    'DO NOT WRITE TO THEIR HOME: somebody else reads what the person receives. Summon them by word of mouth, with nobody else there, or hand them the letter in person.',
  done: (who: string) => `Letter to ${who}: sent.`,
  undo: 'Undo',
  undone: (who: string) => `Letter to ${who}: still to be sent.`,
  lost: 'the text did not arrive',
  paused: 'texts paused',
  toPrint: 'Letters to print',
  toPrintIntro:
    'One letter a person, in their language and in French, for an envelope with a window. An unknown address is left blank. Letters to be handed over in person are not among them: open the appointment to print those.',
  download: 'Download the letters (PDF)',
  atMost: (count: number) => `${count} letters at most at a time.`,
  fileName: (day: string) => `letters-${day}.pdf`,
  documentTitle: (office: string) => `Letters - ${office}`,
  postedIntro: (when: string | undefined) =>
    when
      ? `Once your letters of ${when} are in the post, mark them: these people will not be in this list any more.`
      : 'Once your letters are in the post, mark them: these people will not be in this list any more.',
  post: 'Mark these letters as posted',
  posted: (count: number, changed: number) =>
    `${count === 1 ? '1 letter marked as posted' : `${count} letters marked as posted`}.${changed > 0 ? ` ${changed} ${changed > 1 ? 'are' : 'is'} not: the appointment has changed, or the letter was marked already.` : ''}`,
  noneToPost: 'Download the letters first: none waits to be posted.',
  noneToPrint: 'No letter to print for this choice.',
  postedBack: (count: number) =>
    count === 1 ? '1 letter is still to be sent.' : `${count} letters are still to be sent.`,
  one: 'Letter to print (PDF)',
  oneByHand: 'Letter to hand over in person (PDF)',
}

export const PRINT = {
  only: (shown: number, all: number) =>
    `This sheet only holds the first ${shown} appointments of ${all}. For the others, filter the agenda by agent, then print.`,
  title: { day: 'Sheet of the day', week: 'Sheet of the week' },
  columns: {
    hour: 'Time',
    person: 'Person',
    type: 'Appointment',
    place: 'Place',
    agent: 'Agent',
    status: 'Status',
    honoured: 'Came',
    missed: 'Absent',
    excused: 'Excused',
  },
  hint: 'Print this page with your browser (Ctrl + P).',
  button: 'Print',
  back: 'Back to the agenda',
}
