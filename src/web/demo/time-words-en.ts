export const ENGLISH = {
  title: 'The demonstration on one page',
  link: 'Move the clock on',
  intro:
    'The telephone, the agenda and the mailbox side by side. Move the clock on: what is planned leaves at its hour.',
  clock: 'The clock of the service',
  now: (moment: string) => `For the service, it is: ${moment}.`,
  isMoved: 'This clock never goes back.',
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
    'The link of an e-mail works for a week: after that, open the page of the person.',
  week: 'The guided week',
  weekIntro: 'Eight steps: what to do, and what to look at.',
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
    'All that this machine holds is erased, even what you have loaded, and everybody chooses a role again.',
  agree: 'Yes, erase all',
  agreeFirst: 'Tick “Yes, erase all” to begin.',
}
