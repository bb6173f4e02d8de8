import type { CarrierCheck } from '../../domain/outside-check.ts'

export const FIRST_RUN = {
  title: 'Setting up',
  intro:
    'Six short steps, in whatever order you like. Leave one, come back tomorrow: this page shows what is really in place.',
  left: (count: number) => (count === 1 ? 'Setting up: 1 step is left' : `Setting up: ${count} steps are left`),
  nothingLeft: 'Everything is in place.',
  states: { done: 'Done', begun: 'Begun', toDo: 'To do' },
  passed: 'Left aside',
  steps: {
    office: 'The office and its hours',
    carrier: 'The carrier of texts',
    mail: 'E-mails',
    colleagues: 'You and your colleagues',
    planning: 'Your spreadsheet',
    text: 'A text on your telephone',
  },
  pass: 'Leave aside',
  takeUp: 'Take this step up again',
  away: 'Do not remind me of setting up any more',
  back: 'Remind me',
  awaySaid: 'You are reminded of nothing any more. This page stays in the settings.',
  carrier: {
    none: 'No carrier is set. Whoever installs the software gives TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM, then starts justif again.',
    played: 'Until then the page Telephone plays the carrier: write, read, answer; nothing leaves this machine.',
    intro: 'justif asks the carrier whether it knows our account and our number. Nothing is sent to anybody.',
    check: 'Check the carrier',
    addresses:
      'At Twilio, on the page of the number (or of the messaging service), paste these addresses, as POST. Without the first one, nobody can answer us; the fallback ones serve when the first does not answer, and may be the same.',
    incoming: 'When a message comes in',
    voice: 'When somebody calls',
    incomingFallback: 'Fallback, for messages',
    voiceFallback: 'Fallback, for calls',
    asked: (moment: string) => `Asked on ${moment}:`,
    says({ state, ...more }: CarrierCheck): string {
      if (!('incoming' in more)) return CARRIER_SAYS[state as keyof typeof CARRIER_SAYS]
      const said = [INCOMING[more.incoming]]
      if (more.fallback && more.fallback !== 'here') said.push(FALLBACK[more.fallback])
      if (more.sticky === false) said.push(NOT_STICKY)
      if (more.tryingOut) said.push(TRYING_OUT)
      return said.join(' ')
    },
  },
  mail: {
    none: 'No mail server is set: agents receive nothing. Whoever installs the software gives SMTP_URL and MAIL_FROM, then starts justif again.',
    played: 'Until then the page Mailbox keeps what would have been sent.',
    intro:
      'justif asks the server whether it knows us, then writes to you. Open that e-mail and follow its link: that is how alerts will come to you.',
    check: 'Check and write to me',
    says: {
      works: 'The server knows us. It remains to open the e-mail and to follow its link; look among unwanted mail too.',
      refused: 'The server is there, and refuses our name or our password: correct SMTP_URL, then start justif again.',
      silent:
        'The server does not answer: check its name and its port in SMTP_URL, and that this machine can reach it.',
    },
    arrived: 'An e-mail did reach you.',
    confirm: 'Did you receive the e-mail from justif?',
    confirmButton: 'Yes, it arrived',
  },
  colleagues: {
    alone: (name: string) =>
      `You are ${name}, and nobody else can come in for now. Open the account of at least one person who administers too: somebody’s holiday must not block the office.`,
    several: (count: number) => `${count} people can come in. Each received an e-mail that says how.`,
    all: 'See the accounts',
  },
  planning: {
    none: 'Look at your spreadsheet as it is: justif shows what it read, asks what the columns are that it does not know, and records nothing before you say so. The preview is enough to go on.',
    some: 'A file was read.',
    go: 'Open the page of files',
  },
  text: {
    intro: 'You will receive an invented summons, as people read it. Answer it: your answer must arrive here.',
    number: 'Your mobile number',
    numberHint: 'During the rehearsal it then belongs to the team.',
    send: 'Send me this text',
    last: (moment: string, state: string) => `The text of ${moment}: ${state}.`,
    answered: 'Your answer arrived: the service hears what is written to it.',
    notAnswered: 'No answer from this telephone yet. Answer the text, then refresh this page.',
    failed: 'Check the number, then the step of the carrier; the page of texts on their way also says what it refuses.',
  },
  done: {
    service: 'The office is saved.',
    operateur: 'The carrier answered: read below.',
    courrier: 'The server answered: read below.',
    arrive: 'Noted: e-mails arrive.',
    collegue: 'The account is open.',
    sms: 'The text leaves. Refresh this page in a moment.',
  },
}

const CARRIER_SAYS: Record<Exclude<CarrierCheck['state'], 'works'>, string> = {
  refused: 'It refuses our account: check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, then start justif again.',
  closed: 'The account is suspended or closed: look at the balance and the contract there.',
  silent: 'It does not answer: check that this machine can reach the Internet, then start again.',
  noNumber:
    'The account is good, but the number of TWILIO_FROM does not belong to it: correct it, then start justif again.',
  noTexts: 'The number of TWILIO_FROM sends no texts: rent one that sends and receives them.',
}

const INCOMING: Record<Extract<CarrierCheck, { state: 'works' }>['incoming'], string> = {
  here: 'The account and the number are good, and answers are brought to us.',
  elsewhere:
    'The account and the number are good, but answers go to another address: paste ours, below, then check again.',
  nowhere: 'The account and the number are good, but answers go nowhere: paste our address, below, then check again.',
}

const FALLBACK = {
  elsewhere: 'The fallback address is none of ours, or not as POST: paste the one below.',
  nowhere: 'No fallback address is given: what misses us once does not come again at once. Paste the one below.',
}

const NOT_STICKY = 'The messaging service writes to one person from several numbers: turn “Sticky Sender” on there.'

const TRYING_OUT = 'The account at Twilio is on trial: it writes only to numbers that you verified there.'
