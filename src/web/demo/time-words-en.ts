export const ENGLISH = {
  title: 'The demonstration on one page',
  link: 'Move the clock on',
  intro:
    'The telephone, the agenda and the mailbox side by side, and a clock to move on: what is planned meanwhile leaves at its hour.',
  clock: 'The clock of the service',
  now: (moment: string) => `For the service, it is: ${moment}.`,
  isMoved: 'That of the machine has not moved, and that of the service never goes back.',
  move: 'Move the clock on',
  moves: {
    hour: '+ 1 hour',
    text: 'Next text',
    morning: (day: string) => `${day}, 9 am`,
    digest: (moment: string) => `${moment} (summary)`,
  },
  left: (texts: number, emails: number) =>
    `Meanwhile: ${texts === 0 ? 'no text' : texts === 1 ? '1 text sent' : `${texts} texts sent`}, ${emails === 0 ? 'no e-mail' : emails === 1 ? '1 e-mail sent' : `${emails} e-mails sent`}.`,
  stays:
    'Whoever is signed in stays so. The link of an e-mail works for a week: after that, open the page of the person.',
  week: 'The guided week',
  weekIntro: 'Eight steps, from Monday to the Monday after: what to do, and what to look at.',
  cards: 'The cards to hand out',
  notBegun: 'It begins on a Monday at 9 am, with fresh appointments.',
  step: (place: number, of: number, day: string) => `Step ${place} of ${of}: ${day}`,
  moment: (day: number, at: string) => {
    const name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][day] ?? 'Next Monday'
    return `${name}, ${at}`
  },
  doing: 'To do',
  watching: 'To look at',
  next: (moment: string) => `Next step: ${moment}`,
  last: 'The week is over. You may go on as you like, or begin again.',
  texts: 'Latest texts',
  openPhone: 'Open the telephone',
  answer: (name: string) => `${name}, answer`,
  fromService: 'The service:',
  noTexts: 'No text yet.',
  agenda: 'Appointments to come',
  openAgenda: 'Open the agenda',
  noAppointments: 'No appointment to come.',
  mail: 'Latest e-mails',
  openMail: 'Open the mailbox',
  noMail: 'No e-mail yet.',
  begin: 'Begin the week',
  beginAgain: 'Begin the week again',
  beginMeans:
    'All that this machine holds is erased, even what you have loaded, and everybody chooses a role again. The week begins on the next Monday without a holiday, at 9 am.',
  agree: 'Yes, erase all',
  agreeFirst: 'Tick “Yes, erase all” to begin.',
}
