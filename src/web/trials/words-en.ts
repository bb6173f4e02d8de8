import { sentences } from '../../locales/en/sentences.ts'

export const TRIALS = {
  title: 'Trial',
  intro:
    'A trial compares two ways of doing things to know which brings more people in. It is only about additions: nobody loses their summons or the reminder of the day before. Nothing begins unless you decide so.',
  chance:
    'Chance decides, person by person, who receives the addition and who does without it: neither you nor the agents choose. The two groups are then alike in all the rest, so that a difference between them comes from the addition, or from a chance whose part can be worked out.',
  list: 'The trials of this office',
  none: 'No trial was prepared.',
  columns: ['Question', 'What is compared', 'Where it stands', 'Protocol written on'],
  plan: 'Prepare a trial',
  back: 'All trials',
  states: {
    planned: 'prepared, not begun',
    running: 'running',
    waiting: 'over, attendance still comes in',
    ready: 'the result is about to be read',
    read: 'result read',
  },
  extras: {
    invitation: {
      name: 'Inviting people to answer',
      usual: 'The summons and the reminders end with “Answer YES, or write.”',
      other: 'The same texts, without this invitation. Whoever writes has the same answer.',
    },
    before4: {
      name: 'The reminder four days before',
      usual: 'A reminder four days before, then one on the day before.',
      other: 'The reminder of the day before only.',
    },
    wording: {
      name: 'The sentence of the reminder',
      usual: `The reminder says: “${sentences['journey.usual'][0]}”`,
      other: `The reminder says: “${sentences['journey.other'][0]}”`,
    },
    slotsAtOnce: {
      name: 'Slots at once',
      usual: 'Whoever cannot come chooses another moment at once by text.',
      other: 'Their request goes to the agent, who proposes a moment.',
    },
  },
  arms: { usual: 'as today', other: 'otherwise' },
  option: (name: string, usual: string, other: string) => `${name}. As today: ${usual} Otherwise: ${other}`,
  looks: {
    one: 'once only, at the end',
    any: 'whenever one likes, with wider intervals',
  },
  outside: {
    protectedAdult: 'protected adult',
    setApart: 'spoke of a danger, or wants no trial',
    paused: 'texts paused',
    optedOut: 'asked for texts to stop',
    noPhone: 'without a number',
    sharedNumber: 'shared number',
    wrongNumber: 'wrong number',
    landline: 'landline',
    invalid: 'invalid number',
    gone: 'number no longer in service',
    blocked: 'number that blocks texts',
    noText: 'no text left in time',
    others: 'other reasons, fewer than five people each',
    erased: 'allocated, then erased (group not kept)',
  } as Record<string, string>,
  form: {
    question: 'The question, in one sentence',
    questionHint: 'For example: does inviting people to answer bring more of them in?',
    extra: 'What is compared',
    types: 'Types of appointment',
    typesHint: 'Hearings before the judge are never in a trial.',
    others: 'With other offices',
    othersHint:
      'Together, a smaller difference can be found. Each office must first accept the protocol, by its own administrator; then count the people of all of them.',
    weeks: 'Length, in weeks',
    weeksHint: 'From 4 to 40. The appointments of these weeks count.',
    outcomeWeeks: 'Then, weeks to note the last attendance',
    outcomeWeeksHint: 'From 1 to 12.',
    looks: 'The result is read',
    sizeTitle: 'How many people',
    sizeIntro: 'What you know or suppose. A small effect takes many people.',
    fromPast: 'The fields start from the last six months of this office, for the types ticked (all, if none is).',
    usePast: 'Take the last six months again for the types ticked',
    baseline: 'Appointments missed without the addition, in %',
    smallest: 'Smallest difference that matters to you, in points',
    smallestHint:
      'The reminder of the day before, alone, made 29% fewer absences in Arkansas: 6 points out of 20. An addition probably does less.',
    power: 'Chance of finding it if it exists, in %',
    mean: 'Appointments a person during the trial',
    variation: 'Standard deviation of that number, divided by it',
    variationHint: '0 if everybody has as many, usually 0.7.',
    correlation: 'Likeness between appointments of one person',
    correlationHint: 'From 0 to 1; usually 0.1.',
    lost: 'Appointments excused, cancelled or without attendance noted, in %',
    monthly: 'Different people a month, on average',
    compute: 'Work it out',
  },
  wrong: {
    question: 'Write the question, in 300 characters at most.',
    extra: 'Choose what is compared.',
    types: 'Tick at least one type of appointment.',
    notTried: (types: string) => `The office does not do that today for: ${types}. Untick these types.`,
    weeks: 'Write a number of weeks, from 4 to 40.',
    outcomeWeeks: 'Write a number of weeks, from 1 to 12.',
    looks: 'Choose when the result is read.',
    smallestDifference: 'The difference must be smaller than the share of appointments missed.',
    tooSmallDifference:
      'This difference is too small: it would take more than 100,000 people to see it. Choose a larger one.',
    assumed:
      'Correct these numbers: percentages between 0 and 100, a likeness between 0 and 1, at least one appointment a person and one person a month.',
  },
  size: {
    title: 'What it takes',
    people: (people: string, perArm: string) => `${people} people in all, ${perArm} in each group.`,
    appointments: (count: string) => `About ${count} appointments kept or missed.`,
    weeks: (weeks: string, months: string) => `At your pace, ${weeks} weeks to gather them, that is ${months} months.`,
    tooSmall: (weeks: string, most: number) =>
      `This office is too small for this question: it would take ${weeks} weeks, and a trial lasts ${most} at most, since too many things change after that. Choose a larger difference, run the trial with several offices, or give it up: a trial that is too small concludes nothing.`,
    longer: 'That is more than the chosen length: the trial would end without a conclusion.',
    write: 'Write the protocol',
    writeIntro: 'Once written, the protocol never changes. Nothing begins yet: you will read it again first.',
  },
  protocol: {
    title: 'Protocol',
    hash: 'Fingerprint (SHA-256)',
    hashHint:
      'It changes if a single letter of the protocol changes: keep it, or send it to a third party, before you begin.',
    writtenAt: 'Written on',
    offices: 'Offices',
    question: 'Question',
    usual: 'Group “as today”',
    other: 'Group “otherwise”',
    types: 'Types of appointment',
    neverIn: 'Never in the trial',
    allocation: 'Allocation',
    allocationWords:
      'Person by person, with equal chances, before the first text concerned. A person keeps their group; if they become one of those who are never in a trial, they receive the usual texts at once and stay counted.',
    outcome: 'What is counted',
    outcomeWords:
      'Appointments missed, among those kept or missed. Excused and cancelled ones are apart; without attendance noted, the result says what they would change at worst.',
    statusWords: {
      missed: 'Missed is written',
      honoured: 'Kept is written',
      excused: 'Excused is written',
    },
    texts: {
      summary: 'The texts of both groups, word for word',
      intro:
        'To an invented person, summoned on Thursday 14 January at 2:30 pm: only the day, the hour and the place (LIEU) change.',
      caption: 'The words of each group',
      columns: ['Text', 'Language', 'as today', 'otherwise'],
      kinds: { summons: 'Summons', wishToMove: 'Answer to whoever cannot come' } as Record<string, string>,
      before: (days: string) => `Reminder ${days} d before`,
      after: {
        '(confirmed)': ', after a yes',
        '(declined)': ', after a no',
        '(moveAsked)': ', after a wish to move',
      } as Record<string, string>,
      unsent: 'does not leave',
    },
    span: 'Length',
    spanWords: (weeks: number, outcomeWeeks: number) =>
      `${weeks} weeks, then ${outcomeWeeks} to note the last attendance.`,
    looks: 'Reading',
    analysis: 'Analysis',
    analysisWords:
      'Everybody is counted in their group, whatever they received. Difference of the rates of absence, 95% interval, several appointments of one person counted together, adjusted by office and type of the first appointment.',
    size: 'Announced size',
    sizeWords: (people: string, appointments: string) =>
      `${people} people, ${appointments} appointments kept or missed.`,
    smallest: 'Smallest difference that matters',
    stop: 'Stopping',
    stopWords:
      'At any time, by an administrator. This page asks for it if one group suffers more harm than chance explains.',
    whole: 'The file of the protocol, as the fingerprint seals it',
  },
  points: (points: string) => `${points} points`,
  begin: {
    link: 'Begin the trial',
    title: 'Begin this trial?',
    intro:
      'From now on, each person who receives a first text concerned is allocated at random. The protocol will not change any more; you can stop at any time.',
    told: 'The data protection officer has seen this protocol, and the people followed are informed.',
    mustTell: 'Tick the box: a trial begins after that, never before.',
    words: 'Begin',
    until: (day: string) => `It will last until ${day}.`,
  },
  offices: {
    title: 'The offices of this trial',
    agreed: 'has accepted',
    asked: 'has not accepted yet',
    agree: 'Accept this protocol for this office',
    agreeIntro:
      'The trial would also be about the people of this office. Read the protocol again, show it to the data protection officer, inform the people followed, then accept. Each office can stop the trial afterwards, for all, at any time.',
    waits: 'The office that prepared it begins the trial when all have accepted it.',
  },
  drop: 'Give this protocol up',
  stop: {
    summary: 'Stop the trial before the end',
    intro: 'Everybody receives the usual texts at once. What was counted stays counted, and will be read as planned.',
    words: 'Stop the trial',
  },
  counts: {
    title: 'People allocated',
    all: (people: string) => `${people} in all.`,
    none: 'Nobody yet: the first text concerned has not left.',
    balanced: 'The two groups have the size that chance gives them.',
    unbalanced:
      'The two groups do not have the size that chance usually gives them: stop, and look for the cause before anything else.',
  },
  blind: (day: string) =>
    `No result is shown before ${day}: looking earlier would make one take chance for an effect. On that day it is read by itself, once only. Until then, note the attendance that is missing.`,
  harm: 'Stop this trial: one group suffers more harm than chance explains (texts stopped, complaints, people out of reach or appointments missed).',
  read: {
    words: 'Read the result',
    due: 'The result is read within the hour, by the service itself, and kept.',
    again: (day: string) =>
      `The result is read with what is known today; on ${day}, it will be read one last time, and kept.`,
  },
  done: {
    ecrit: 'The protocol is written. Read it again; nothing begins yet.',
    abandonne: 'The protocol is given up.',
    commence: 'The trial has begun.',
    accepte: 'Accepted for this office.',
    arrete: 'The trial is stopped: everybody receives the usual texts.',
    lu: 'The result is read.',
  },
}
