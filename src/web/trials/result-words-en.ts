export const RESULT = {
  title: 'Result',
  lookedAt: (when: string) => `Read on ${when}. Attendance noted since changes nothing of it.`,
  hash: 'Fingerprint of what was read (SHA-256):',
  harmful: (harms: readonly string[]) =>
    `More frequent with the addition than chance explains: ${harms.join(', ').toLowerCase()}.`,
  deviations: {
    settings: 'Deviation from the protocol: during the trial, an office no longer did what was compared.',
    texts:
      'Deviation from the protocol: during the trial, the words of the texts were no longer those of the protocol.',
    statusWords:
      'Deviation from the protocol: the words that say kept, missed or excused in files were no longer those of the protocol.',
  },
  stoppedEarly: 'The trial was stopped before the planned end.',
  tooFew: 'One group has fewer than five people: their figures are not given.',
  tooFewCame: 'In one group, fewer than five people came, or missed: the figures are not given.',
  tooSmall: (people: string, announced: string) =>
    `The announced size is not reached: ${people} people allocated out of ${announced}, or too few known outcomes. The trial might not have seen an effect that exists.`,
  stands: 'This conclusion would stand whatever the attendance was that was not noted.',
  doesNotStand: 'The attendance that was not noted could change this conclusion.',
  with: 'with the addition',
  without: 'without the addition',
  newWords: 'other sentence',
  usualWords: 'usual sentence',
  arm: (compared: string, arm: string) => `Group ${compared} (${arm})`,
  effect: {
    title: 'The effect',
    caption: 'What the addition changes',
    columns: ['Figure', 'Value', '95% interval', 'What it is'],
    difference: 'Difference of the rates of absence, in points',
    ratio: 'Ratio of the rates of absence',
    excusedKept: 'Difference, the excused counted as having come',
    bounds: 'Difference by unknown attendance',
    unknown: 'cannot be worked out',
    masked: 'masked: fewer than five people in one group',
    between: (least: string, most: string) => `${least} to ${most}`,
  },
  arms: {
    title: 'What became of the appointments',
    caption: 'People and appointments of each group',
    columns: ['Group', 'People', 'Analysed'],
    outcomes: {
      honoured: 'Kept',
      missed: 'Missed',
      excused: 'Excused',
      cancelled: 'Cancelled',
      unknown: 'Unknown',
    },
    rate: 'Rate of absence',
    known: 'Known attendance',
  },
  harms: {
    title: 'Possible harms',
    caption: 'People concerned in each group, and their share',
    names: {
      optedOut: 'Asked for texts to stop',
      complained: 'Complaint',
      danger: 'Wrote of a danger',
      unreachable: 'Out of reach since',
    },
    missed: 'Appointments missed',
    masked: 'masked: fewer than five people in one group',
    what: 'Harm',
  },
  balance: {
    title: 'The balance of the groups',
    words: (chiSquare: string) => `Chi-square of the balance: ${chiSquare}.`,
  },
  strata: {
    caption: 'People by office and by type of the first appointment',
    name: 'Office and type',
    others: 'Others, fewer than five people in one group',
  },
  flow: {
    title: 'The way of the people (CONSORT diagram)',
    caption: 'The same numbers as the diagram',
    columns: ['Step', 'People'],
    describe: (assessed: string, allocated: string) =>
      `Of ${assessed} people assessed, ${allocated} were allocated; the table that follows says the same numbers.`,
    assessed: 'Assessed',
    excluded: 'Excluded',
    allocated: 'Allocated',
    received: 'A text left for them',
    notAnalysed: 'Not analysed',
    analysed: 'Analysed',
    why: {
      noAppointment: 'no appointment, or cancelled ones only',
      onlyExcused: 'excused ones only',
      onlyUnknown: 'unknown ones only',
      erased: 'erased',
    },
  },
  files: {
    title: 'For an evaluator',
    intro:
      'One line a person, without a name or a case: a number drawn at random for each export, and a month that at least five people share. Harms are apart, by group only, small numbers masked. Somebody who knows a person’s appointments might recognise them: pass this file on to the evaluator only. With the dictionary, the protocol and the program, anybody can work out the figures of this page again.',
    rows: 'Download the lines',
    harms: 'Download the harms by group',
    harmsFile: (day: string) => `essai-torts-${day}.csv`,
    none: 'One group has fewer than five people: their lines are not given.',
    codeBook: 'Dictionary of the columns and figures (in French)',
    protocol: 'Protocol',
    script: 'Program (Python) that works out the figures again',
    command: 'Then, in a terminal:',
    rowsFile: (day: string) => `essai-lignes-${day}.csv`,
    codeBookFile: 'essai-dictionnaire.csv',
    codeBookColumns: ['name', 'definition'] as const,
  },
}

export const VERDICTS = {
  outOfBalance:
    'The two groups do not have the size that the draw was to give them: something else than chance was at work. Do not read the results before you have found the cause.',
  stoppedForHarm: 'The trial must stop: the addition does harm, more often than chance explains.',
  notYet: 'It is too early to conclude: the trial has not reached what the protocol announced.',
  tooManyUnknown:
    'The outcome of too many appointments is unknown to conclude: fewer than four in five are known in one group.',
  fewerMissed: 'With the addition, fewer appointments are missed: the difference is larger than what chance explains.',
  moreMissed: 'With the addition, more appointments are missed: the difference is larger than what chance explains.',
  noEffectShown:
    'No effect is shown. That does not prove that there is none: the interval says which differences remain possible.',
}

export const FIGURES = {
  difference:
    'Rate of absence with the addition minus the rate without it, compared stratum by stratum, then put together (Mantel-Haenszel); below zero, fewer are missed with the addition.',
  ratio:
    'Rate of absence with the addition divided by the rate without it, compared stratum by stratum, then put together (Mantel-Haenszel); below one, fewer are missed with the addition.',
  intervalOne:
    '95% interval, read once only, on the day that the protocol sets: in 95 trials out of 100, it holds the true figure.',
  intervalAny:
    '95% interval for all readings together (confidence sequence): in 95 trials out of 100, all intervals that are read, even each day, hold the true figure.',
  excusedKept:
    'The same difference, excused appointments counted as kept: it says whether the addition turns absences into excuses rather than into attendance.',
  bounds:
    'The same difference if all appointments of unknown outcome had turned out at best, then at worst, for the addition; the interval holds both.',
  balance:
    'Chi-square of the size of both groups, which the draw makes equal but for chance; beyond the limit (fewer than one trial in a thousand, read each day), the results are not to be read.',
  harms:
    'People who asked for texts to stop, complained, wrote of a danger or are out of reach, among the people allocated to each group (those erased since included), with the 95% Wilson interval; of one to four people, both groups are masked.',
}
