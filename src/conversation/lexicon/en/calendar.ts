import type { Calendar } from '../../moment/calendar.ts'
import { impossible } from '../../moment/calendar.ts'
import { dateOf, dayOfMonth, inDays, nextWeekday, weekOf } from '../../moment/days.ts'

const weekdays: Record<string, number> = Object.fromEntries(
  [
    'monday mondays mon',
    'tuesday tuesdays tue tues',
    'wednesday wednesdays wed',
    'thursday thursdays thu thur thurs',
    'friday fridays fri',
    'saturday saturdays sat',
    'sunday sundays sun',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])),
)

const months: Record<string, number> = Object.fromEntries(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])),
)

const WEEKDAY =
  '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|wed|thurs?|thur|fri)'
const MONTH = Object.keys(months).join('|')
const NUMBERS: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 }
const COUNT = `\\d{1,2}|${Object.keys(NUMBERS).join('|')}`
const HOUR =
  '(\\d{1,2}|noon|midday)(?: ?(?:h|:|\\.) ?(\\d{2})(?!\\d)| ?(?:h|o ?clock)(?![a-z])|(?= ?[ap]\\.?m)|(?<=noon|midday))(?: ?([ap])\\.?m\\.?)?'

export const englishCalendar: Calendar = {
  worthReading:
    /\d|day|tomorrow|tonight|morning|afternoon|evening|noon|week|month|\b(?:mon|tues?|wed|thu|thurs?|fri)\b/,
  instead: / (?:instead of|rather than) (?:on |at )?\S+(?= )/g,
  weekdays,
  months,
  refused: new RegExp(
    ` (?:not|except|cant|can t|cannot|no)(?: (?:do|on|make|come|free|available)){0,2} ${WEEKDAY}(?: (?:or|and|nor) ${WEEKDAY})*(?=[ ,.!?])`,
    'g',
  ),
  habit: / (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays)(?: (?:or|and) [a-z]+days)*(?=[ ,.!?])/g,
  weekday: new RegExp(` ${WEEKDAY}(?=[ ,.!?])`, 'g'),
  days: [
    { pattern: new RegExp(` last ${WEEKDAY}| yesterday| last week`, 'g'), means: () => undefined },
    { pattern: / (?:the )?day after tomorrow/g, means: (_, today) => inDays(today, 2) },
    { pattern: / (?:tomorrow|tomorow|tommorow|tmrw|2moro)(?![a-z])/g, means: (_, today) => inDays(today, 1) },
    {
      pattern: / today(?![a-z])| (?=tonight|this (?:morning|afternoon|evening))/g,
      means: (_, today) => inDays(today, 0),
    },
    {
      pattern: new RegExp(` (\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?![a-z])(?: (20\\d\\d))?`, 'g'),
      means: ([, day, month, year], today) =>
        dateOf(today, Number(day), months[month as string] as number, year ? Number(year) : undefined),
    },
    {
      pattern: new RegExp(` (${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:h])(?: (20\\d\\d))?`, 'g'),
      means: ([, month, day, year], today) =>
        dateOf(today, Number(day), months[month as string] as number, year ? Number(year) : undefined),
    },
    {
      pattern: /(?<=[ (])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?(?![\d/])/g,
      means: ([, one, other, year], today) =>
        eitherWay(Number(one), Number(other), year ? Number(year) : undefined, today),
    },
    {
      pattern: new RegExp(` next (${WEEKDAY})(?=[ ,.!?])`, 'g'),
      means: ([, day], today) => nextOne(nextWeekday(today, weekdays[day as string] as number), today),
    },
    {
      pattern: new RegExp(` (${WEEKDAY}) week(?=[ ,.!?])`, 'g'),
      means: ([, day], today) => inDays(nextWeekday(today, weekdays[day as string] as number)[0], 7),
    },
    {
      pattern: new RegExp(` in (?:about )?(${COUNT}) (days?|weeks?|months?)(?![a-z])`, 'g'),
      means: ([, number, unit], today) => ahead(NUMBERS[number as string] ?? Number(number), unit as string, today),
    },
    { pattern: / in a fortnight/g, means: (_, today) => inDays(today, 14) },
    { pattern: / (?:at )?(?:the )?(?:start|beginning) of next week/g, means: (_, today) => weekOf(today, 1, 1, 2) },
    { pattern: / (?:at )?(?:the )?end of next week/g, means: (_, today) => weekOf(today, 1, 4, 6) },
    {
      pattern: / (?:at )?(?:the )?end of (?:the |this )?week(?![a-z])/g,
      means: (_, today) => weekOf(today, today.weekday > 4 ? 1 : 0, 4, 6),
    },
    { pattern: / next week(?![a-z])/g, means: (_, today) => weekOf(today, 1) },
    { pattern: / this week(?![a-z])/g, means: (_, today) => [today, today.endOf('week').startOf('day')] },
    {
      pattern: / next month/g,
      means: (_, today) => [
        today.startOf('month').plus({ months: 1 }),
        today.plus({ months: 1 }).endOf('month').startOf('day'),
      ],
    },
    { pattern: / (?:this |the )weekend/g, means: (_, today) => weekOf(today, 0, 6, 7) },
    {
      pattern: / (?:on )?the (\d{1,2})(?:st|nd|rd|th)?(?=[ ,.!?])/g,
      means: ([, day], today) => dayOfMonth(today, Number(day)),
    },
    {
      pattern: new RegExp(`(?<= ${WEEKDAY}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)(?=[ ,.!?])`, 'g'),
      means: ([, day], today) => dayOfMonth(today, Number(day)),
    },
  ],
  durations:
    / (?:in|for|about|another|within) \d{1,3} ?(?:h|hours?|hrs?|min|mins|minutes?)(?= )| \d{1,3} ?(?:hours?|hrs?|mins?|minutes?)(?= )/g,
  hour: HOUR,
  between: new RegExp(` (?:between |from )${HOUR} (?:and|to|till|until) ${HOUR}(?=[ ,.!?])`, 'g'),
  after: new RegExp(` (?:after|from|not before) ${HOUR}(?=[ ,.!?])`, 'g'),
  before: new RegExp(` (?:before|until|till|by|not after) ${HOUR}(?=[ ,.!?])`, 'g'),
  at: new RegExp(`(?<=[ ,.(])(?:at |around |about |for )?${HOUR}(?=[ ,.!?)])`, 'g'),
  lateInDay: /\d ?p\.?m/,
  parts: [
    [/ not (?:in )?(?:the )?mornings?/, { after: '12:00' }],
    [/ not (?:in )?(?:the )?afternoons?/, { before: '12:00' }],
    [/ late afternoon/, { after: '16:00' }],
    [/ early afternoon/, { after: '12:00', before: '15:00' }],
    [/ mornings?(?![a-z])/, { before: '12:00' }],
    [/ afternoons?(?![a-z])/, { after: '12:00' }],
    [/ (?:evenings?|tonight)(?![a-z])/, { after: '17:00' }],
  ],
}

type Day = Parameters<typeof nextWeekday>[0]

/** 5/12 is May to some and December to others: only a date that reads one way is read. */
function eitherWay(one: number, other: number, year: number | undefined, today: Day) {
  if (one !== other && one <= 12 && other <= 12) return impossible
  return one > 12 ? dateOf(today, one, other, year) : dateOf(today, other, one, year)
}

function nextOne(days: ReturnType<typeof nextWeekday>, today: Day) {
  return days[0].hasSame(today, 'week') ? impossible : days
}

function ahead(number: number, unit: string, today: Day): ReturnType<typeof nextWeekday> {
  const day = unit.startsWith('day')
    ? today.plus({ days: number })
    : unit.startsWith('week')
      ? today.plus({ weeks: number })
      : today.plus({ months: number })
  return [day, day]
}
