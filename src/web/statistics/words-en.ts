export const STATISTICS = {
  title: 'Statistics',
  intro: 'What became of the appointments of the office. These figures are about the office, never about an agent.',
  from: 'First month',
  until: 'Last month',
  offices: 'Offices',
  counting:
    'The demonstration is still writing its past, and counting it: these figures are whole in a minute or two. Until then this page refreshes by itself.',
  invented: 'Demonstration: these figures are invented, and only show what this page looks like.',
  report: 'The report of the month, on one sheet',
  every: 'All offices',
  show: 'Show',
  period: (from: string, until: string) => (from === until ? from : `${from} to ${until}`),
  running: (month: string) => `${month} (running)`,
  download: 'Download this table (CSV)',
  codeBook: 'What each figure counts, in one file (CSV)',
  codeBookColumns: ['Part', 'Figure', 'Definition'],
  print: 'To print, use the menu of your browser: only the figures come out.',
  definitions: 'What these figures say',
  chart: (figure: string, view: string) => `${figure}, by ${view.toLowerCase()}`,
  chartMeans: (unit: string) => `One bar for each line of the table that follows, which has the same figures${unit}.`,
  sameScale: ', on the same scale as the other numbers',
}

export const ATTENDANCE = {
  title: 'Attendance',
  by: 'Count by',
  views: {
    month: 'Month',
    office: 'Office',
    week: 'Week',
    type: 'Type',
    place: 'Place',
    language: 'Language',
    reached: 'Texts',
    answer: 'Answer',
  },
  caption: (view: string, period: string) => `Attendance by ${view.toLowerCase()}, ${period}`,
  legend:
    'Hatched: the number lies between both ends, nothing says where. Dotted: appointments without an outcome. Line: rate among known outcomes.',
  none: 'No appointment was in these months.',
  passed: (period: string) => `Appointments past, ${period}:`,
  knownFor: (share: string) => `Outcome known: ${share}.`,
  tooUnknown: 'That is too little to give a rate of absence.',
  ask: 'To give these months a rate, note who came:',
  rate: (rate: string) => `Rate of absence: ${rate}.`,
  together: 'Together',
  withheld: 'Other lines are not shown, since they are about too few people.',
  others: (count: number) => `${count} others`,
  columns: { convened: 'Appointments', known: 'Share known', rate: 'Rate of absence' },
  noRate: 'no rate',
  nothing: '—',
  placeGone: 'Place removed',
  placeOf: (place: string, office: string) => `${place} (${office})`,
  reached: {
    delivered: 'Arrived',
    sent: 'Left, no receipt',
    failed: 'Not arrived',
    none: 'No text',
    erased: 'Texts erased since',
  },
  answers: { confirmed: 'Said yes', not: 'Did not say yes' } as Record<string, string>,
  notAnEffect:
    'These lines do not tell the effect of texts: the people whom one reaches, or who answer, differ from the others in many ways.',
}

export const OUTCOME_WORDS = {
  honoured: 'Kept',
  missed: 'Missed',
  excused: 'Excused',
  cancelled: 'Cancelled',
  unknown: 'Without an outcome',
}

export const AROUND = {
  title: 'Before and after the first text',
  caption: 'Attendance before and after the first text of the office',
  began: (month: string) => `The first text of the office left in ${month}.`,
  period: 'Period',
  before: (months: string) => `Before (${months})`,
  after: (months: string) => `After (${months})`,
  months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
  warning:
    'Other things changed in the meantime (the people followed, the agents, the season, the way outcomes are noted): the difference alone is not the effect of texts.',
  noText: 'The date of the office’s first text is not known: nothing has left yet, or these texts were erased.',
  notYet: 'A whole month before the first text, and one after, are needed to compare them.',
}
