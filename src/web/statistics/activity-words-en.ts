export const COUNTED = {
  at: 'Counted on',
  means: 'The figures of a day may still change for four days; then they stay, even when the texts are erased.',
  never: 'These figures have not been counted yet. The service does it within the hour: come back later.',
}

export const ACTIVITY = {
  title: 'What people did',
  intro: 'By text.',
  masked: 'Masked',
  deeds: 'What people did',
  columns: {
    confirmed: 'Confirmed',
    moved: 'Moved',
    freed: 'Moments given back',
    late: 'Lateness announced',
    cannotCome: 'Cannot come',
    optedOut: 'STOP',
  },
  asked: 'What people asked',
  topics: {
    when: 'When',
    where: 'Where',
    who: 'With whom',
    documents: 'What to bring',
    several: 'Several things',
    obligations: 'Their obligations',
    sentence: 'Their sentence',
    consequences: 'What they risk',
    agent: 'Their agent',
  },
  messages: 'Who answers messages',
  messageColumns: {
    received: 'Received',
    answeredAlone: 'Answered by the service alone',
    handedOver: 'Handed over to an agent',
    corrected: 'Misunderstood',
  },
  speed: 'Time to answer',
  speedColumns: {
    theyAnswered: 'People answer',
    weAnswered: 'The service answers',
    agentDealt: 'An agent deals with it',
  },
  share: (share: string) => `${share} of texts have an answer`,
  none: 'Nothing was counted for these months.',
}

export const TEXTS = {
  title: 'Texts and e-mails',
  intro: 'Answers to a danger or to a STOP are counted with all other answers.',
  masked: 'Masked',
  texts: 'Texts of the service',
  columns: {
    left: 'Left',
    delivered: 'Arrived',
    failed: 'Refused or not arrived',
    dropped: 'Not sent',
    segments: 'Segments',
    price: 'Price',
  },
  noPrice: 'price not given',
  priceOfSome: (price: string) => `${price}, without the offices that gave no price`,
  why: 'Why texts did not leave or did not arrive',
  reason: 'Reason',
  number: 'Texts',
  others: 'Other reasons are not given, since they are of too few texts.',
  noReason: 'Every text left and arrived, or still waits for the carrier’s word.',
  unreachable: 'Out of reach by text today',
  because: { noPhone: 'Without a number', phoneInDoubt: 'Number in doubt', optedOut: 'STOP' },
  emails: 'E-mails to agents',
  emailColumns: { emails: 'Left', emailsRefused: 'Refused' },
  none: 'Nothing was counted for these months.',
}

export const REPORT = {
  title: 'Report of the month',
  print: 'For a PDF or for paper: print this page, it fits on one sheet.',
  months: 'Other months',
  figures: 'The figures of the month',
  notYet: 'This month is not counted yet. The service does it within the hour: come back later.',
  mail: 'Administrators can receive this report by e-mail:',
}
