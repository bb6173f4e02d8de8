export const PHONE = {
  title: 'Telephone of the demonstration',
  intro: 'Take the place of a person who is followed: read their texts, answer in your own words.',
  whose: 'Whose telephone?',
  nobody: 'Nobody of the office has a number yet.',
  onlyFirst: (count: number) => `Only the first ${count} people: for another, write their number.`,
  otherNumber: 'Another number',
  numberExample: 'for example 06 39 98 10 99',
  open: 'Open',
  stranger: 'Number unknown to the office',
  choose: 'Choose a person, or write a number.',
  exchange: (who: string) => `Texts exchanged with ${who}`,
  nothingYet: 'No text yet. Write the first one.',
  write: 'Write a text',
  example: 'Oui, j’y serai',
  send: 'Send',
  refresh: 'Refresh',
  fromService: 'The service:',
  fromPerson: 'The person:',
  nothingWritten: 'The text is empty: write a few words, then send it.',
  tooLong: (limit: number) => `This text is too long: ${limit} characters at most.`,
}

export const MAILBOX = {
  title: 'Mailbox of the demonstration',
  intro: 'The e-mails that the service writes to agents. Without a mail server, they arrive here.',
  list: 'E-mails written, the latest first',
  none: 'No e-mail yet. The service writes some when somebody answers a text.',
  onlyLast: (count: number) => `Only the latest ${count}.`,
  subject: 'Subject',
  to: 'To',
  writtenAt: 'Written',
  state: 'State',
  back: 'All e-mails',
  asHtml: 'See it as a mail program shows it',
  calendar: 'The attached appointment, for a calendar',
  notFound: 'This e-mail does not exist, or no longer does.',
  states: {
    waiting: 'waiting',
    sending: 'being sent',
    sent: 'sent',
    refused: 'refused',
    dropped: 'given up',
  },
}

export const ELSEWHERE = {
  words: 'These pages of the demonstration open on this machine only, for example at http://localhost:3000.',
}
