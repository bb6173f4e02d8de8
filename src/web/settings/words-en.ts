export const SETTINGS = {
  title: 'Settings',
  pages: 'Pages of the settings',
  office: {
    title: 'The office',
    name: 'Short name',
    nameHint: 'It opens every text: 20 characters at most, without a circumflex.',
    phone: 'Telephone',
    phoneHint: 'Given to whoever calls the number of the texts, and in some texts.',
    email: 'E-mail address of the office',
    emailHint: 'Receives alerts of danger, and whatever has no agent.',
    always: 'Send at any hour (demonstration)',
    days: 'Days of sending',
    opens: 'Texts leave from',
    closes: 'and until',
    hoursHint: 'Only answers to a person who has just written leave at any hour.',
    closed: 'Days closed besides public holidays',
    opened: 'Public holidays worked',
    daysHint: 'One a line, for example 24/12/2027.',
    reminders: 'Reminders',
    remindersHint:
      'Four days and one day before have shown their effect. Leave empty the lines you do not need; without any, no reminder leaves. Reminders already planned take the new hour; a line added or removed counts for appointments loaded afterwards. A reminder “only to whoever has not answered” goes neither to those who said yes or no, nor to those whom an agent is answering; it never makes a fourth text, the summons and coming reminders included.',
    reminder: (place: number) => `Reminder ${place}`,
    reminderDays: 'Days before',
    reminderHour: 'at',
    onlyUnanswered: 'only to whoever has not answered',
    welcome: 'Welcome people before their first text',
    welcomeHint:
      'One minute before the first text, once for each person: why we write, what to answer, how to stop. Never to whoever has already had a text, nor to a shared number.',
    welcomeWords: 'Read and change this text.',
    zone: 'Time zone',
    holidays: 'Public holidays',
    digestAt: 'Hour of the agents’ daily summary',
    paperWord: 'Password of the emergency sheet',
    paperWordHint:
      'To carry on when nothing answers any more: the next fourteen days in a file that this password opens, without the Internet. Four random words, which the team keeps elsewhere than on a computer. Empty: no sheet.',
    price: 'Price of one segment of a text, in euros',
    priceHint: 'To announce what loading a file costs. Leave empty if you do not know it.',
  },
  types: {
    title: 'Types of appointment',
    caption: 'Types of appointment of the office',
    columns: ['Type', 'Change by text', 'Texts sent', 'Text after a missed appointment', 'Documents to bring', ''],
    moving: { self: 'yes, among the slots', asked: 'by asking the agent', never: 'never' },
    texted: 'tell and remind by text',
    missedText: 'write a text after a missed appointment',
    documents: 'Documents, separated by |',
    movingLabel: 'Change by text',
    freedLabel: 'A moment that comes free',
    freedHours: {
      no: 'is offered to nobody',
      oneByOne: 'is offered by text, to one person after another',
      threeAtOnce: 'is offered by text, to three people at once',
    },
    freedHint:
      'More than a day ahead, to those who asked the same agent for another moment, if people change by themselves by text. The first yes takes it; without an answer, nothing changes.',
    remindersLabel: 'Reminders',
    remindersOf: { office: 'those of the office', own: 'those of this type, written below' },
    ownReminders: 'Reminders of this type',
    colleagueSlots: 'by text, also the slots of another agent, named in the text',
  },
  places: {
    title: 'Places',
    intro:
      'How to come, and how to write: said by text to whoever asks. For the court registry, the contact is indispensable.',
    none: 'No place yet: they come with the files.',
    directions: 'How to come',
    directionsHint: (most: number) =>
      `In words, without a link: “Tram T2, stop at the town hall, then the street on the left.” ${most} characters at most.`,
    answer: 'Answer to whoever asks where it is:',
    noWay: 'nothing',
    caption: 'Changes, the latest first',
    columns: ['When', 'By', 'Said since', 'Say it again'],
    contact: 'How to write (address or e-mail)',
    withoutAddress: (count: number) =>
      count === 1
        ? 'One place has no address: texts only say its name.'
        : `${count} places have no address: texts only say their name.`,
    noAddress: 'No address',
    visits: 'The place of all home visits: each appointment keeps an address of its own.',
    formerly: (names: string) => `Formerly: ${names}.`,
    naming: 'Name and address',
    namingHint:
      'Texts that have not left yet and the agenda say it at once. People who were already told get no other text: if the door changes, tell them. A file that says the former name finds this place.',
    name: 'Name of the place',
    address: 'Address',
    rename: 'Save the name',
    wrong: {
      nameUnread: 'Write the name of the place, in 200 characters at most. “Domicile” is kept for visits.',
      addressTooLong: 'The address is too long: 300 characters at most.',
      nameTaken: 'Another place has this name and this address already: merge them.',
      wayTooLong: 'With this name and this address, “How to come” no longer fits into a text: shorten it first.',
    },
    merge: 'Merge with another place',
    into: 'The place that stays',
    look: 'See what that changes',
    mergeTitle: (from: string, into: string) => `Merge “${from}” and “${into}”`,
    mergeEffect: (from: string, into: string) =>
      `The appointments and slots of “${from}” go to “${into}”, which keeps its name, its address and its directions. “${from}” leaves the list, with what was said of it. A file that says its name will find “${into}”.`,
    mergeComing: (count: number) =>
      count === 0
        ? 'No coming appointment is planned there.'
        : count === 1
          ? 'One coming appointment is planned there. If this person was already told, they get no other text: if the door changes, tell them.'
          : `${count} coming appointments are planned there. People who were already told get no other text: if the door changes, tell them.`,
    mergeForGood: 'This cannot be undone.',
    mergeNow: 'Merge the two places',
    back: 'Places',
  },
  agents: {
    title: 'Agents',
    caption: 'Agents of the office',
    columns: ['Name', 'Address', 'Role', ''],
    add: 'Open an account',
    name: 'Name',
    email: 'E-mail address',
    role: 'Role',
    roles: {
      none: 'e-mails only',
      agent: 'agent: agenda and people',
      staff: 'secretariat: files and slots too',
      admin: 'administration: settings and journal too',
    },
    nameUnread: 'Write the name, in 80 characters at most.',
    refused: 'This address refuses our e-mails.',
    elsewhere: 'Also come from another office',
    nothingHere: 'nothing here any more',
    everywhere: 'Works in every office.',
    hasCodes: 'Signs in with a code from their telephone.',
    reset: (name: string) => `Reset the sign-in of ${name}`,
  },
  texts: 'Texts',
  trials: 'Trial',
  state: 'State',
  journal: {
    title: 'Journal',
    caption: 'What happened, the latest first',
    columns: ['When', 'What', 'By', 'Person'],
    who: 'By whom',
    everybody: 'everybody',
    show: 'Show',
    none: 'Nothing at this date.',
    file: 'see their page',
  },
  save: 'Save',
  notSaved: (count: number) =>
    count === 1
      ? 'Nothing is saved: one answer is to be corrected.'
      : `Nothing is saved: ${count} answers are to be corrected.`,
  wrong: {
    name: 'Write a name of 20 characters at most.',
    phone: 'This number cannot be read. Write it in full, for example 01 40 97 00 00.',
    email: 'This address cannot be read. Write it in full, for example spip92@justice.fr.',
    zone: 'Choose a time zone from the list.',
    zoneInUse: 'Coming appointments are recorded already: their hour would change with the time zone.',
    holidays: 'Public holidays: choose a line from the list.',
    days: 'Tick at least one day: otherwise no text leaves.',
    opens: 'Start of sending: write an hour, for example 9:00.',
    closes: 'End of sending: write an hour, for example 19:00.',
    digestAt: 'Daily summary: write an hour, for example 17:30.',
    closesFirst: 'The end of sending must come after its start.',
    dates: (line: string) => `“${line}” is not a day. Write for example 24/12/2027, one day a line.`,
    paperWord: 'Write at least 14 characters, for example four random words; or nothing.',
    reminderDays: (place: number) => `Reminder ${place}: write a number of days, from 0 to 60.`,
    reminderHour: (place: number) => `Reminder ${place}: write an hour, for example 10:00.`,
    price: 'Write a price in euros, for example 0.0725.',
  },
  moved: (count: number) =>
    count === 1
      ? '1 reminder already planned changes its hour.'
      : `${count} reminders already planned change their hour.`,
  done: {
    reuni: 'The two places are now one.',
    regle: 'Saved.',
    ouvert: 'The account is open. This person can sign in.',
    reinitialise:
      'The sign-in is reset: this person is signed out, and sets everything up again next time. An e-mail tells them so.',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

export const ZONES = {
  'Europe/Paris': 'Paris',
  'America/Guadeloupe': 'Guadeloupe',
  'America/Martinique': 'Martinique',
  'America/Cayenne': 'French Guiana',
  'Indian/Reunion': 'Réunion',
  'Indian/Mayotte': 'Mayotte',
  'America/Miquelon': 'Saint Pierre and Miquelon',
  'Pacific/Tahiti': 'Tahiti',
  'Pacific/Noumea': 'Nouméa',
  'Pacific/Wallis': 'Wallis and Futuna',
}

export const REGIONS = {
  FR: 'France',
  'FR-57': 'Moselle',
  'FR-67': 'Bas-Rhin',
  'FR-68': 'Haut-Rhin',
  GP: 'Guadeloupe',
  MQ: 'Martinique',
  GF: 'French Guiana',
  RE: 'Réunion',
  YT: 'Mayotte',
  PM: 'Saint Pierre and Miquelon',
  PF: 'French Polynesia',
  NC: 'New Caledonia',
  WF: 'Wallis and Futuna',
}
