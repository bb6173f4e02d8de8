import type { Calendar } from '../../dates/calendar.ts'
import { impossible } from '../../dates/calendar.ts'
import { dateOf, dayOfMonth, inDays, nextWeekday, weekdayBefore, weekOf } from '../../dates/days.ts'
import { MONTH, months, WEEKDAY, weekdays } from './day-names.ts'
import { englishClauses } from './refusing.ts'

const NUMBERS: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 }
const COUNT = `\\d{1,2}|${Object.keys(NUMBERS).join('|')}`
const HOUR =
  '(\\d{1,2}|noon|midday)(?: ?(?:h|:|\\.) ?(\\d{2})(?!\\d)| ?(?:h|o ?clock)(?![a-z])|(?= ?[ap]\\.?m)|(?<=noon|midday))(?: ?([ap])\\.?m\\.?)?'
/** "After" of nothing said: of an hour, a day, one's work or somebody's deed it counts from there. */
const OF_NOTHING =
  `(?![a-z])(?! \\d| the (?!appointment|appt|one|meeting)| my (?!appointment|appt|meeting)` +
  '| (?:next|work|school|college|lunch|dinner|noon|midday|midnight|christmas|xmas|easter|new year|hours|tomorrow|a|an|his|her|our|their|your|we|he|she|they|which|all' +
  `|i (?:get|come|finish|see|have|leave|start|return|go|went|move|am)|i m|i ve|${WEEKDAY}|${MONTH})(?![a-z]))`
const AFTER = `after${OF_NOTHING}`
const BEFORE = `before${OF_NOTHING}`

/** "I'll call you later", "I said earlier": of what is told or done, not of the appointment. */
const UNTOLD =
  '(?<! (?:call|know|tell|told|say|said|repl|answer|text|writ|wrote|send|sent|confirm|see|saw|talk|speak|spoke|ring|rang|check|back to you|messag|e ?mail|bring|explain|catch|arriv|there|pay|decide|miss|ask|came|been|was)[a-z]*(?: [a-z]+){0,2})'
const AT_END =
  '(?= (?:please|pls|plz|if possible|thanks|that|this|it|the appointment|my appointment|then)(?![a-z])|[,.!?]| [?!]| $)'

/** "between 2 and 4pm": the first hour borrows from the second. */
const FIRST_HOUR =
  '(\\d{1,2}|noon|midday)(?: ?(?:h|:|\\.) ?(\\d{2})(?!\\d)| ?(?:h|o ?clock)(?![a-z]))?(?: ?([ap])\\.?m\\.?)?'

export const englishCalendar: Calendar = {
  worthReading:
    /\d|day|tomor|tommor|tmrw|tonight|morning|afternoon|evening|noon|week|month|later|earlier|sooner|after|before|postpone|forward|back|\b(?:mon|tues?|wed|thu|thurs?|fri)\b/,
  instead: / (?:instead of|rather than) (?:on |at )?\S+(?= )/g,
  ...englishClauses,
  weekdays,
  months,
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
      pattern: new RegExp(` a week on (${WEEKDAY})(?=[ ,.!?])`, 'g'),
      means: ([, day], today) => {
        const [next] = nextWeekday(today, weekdays[day as string] as number)
        // Said on a Tuesday, "a week on Tuesday" counts from today for some and from the next one for others.
        return next.weekday === today.weekday ? impossible : inDays(next, 7)
      },
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
  fromAppointment: [
    {
      pattern: new RegExp(` (${COUNT}) (days?|weeks?|months?) (?:later(?![a-z])|${AFTER})`, 'g'),
      means: ([, number, unit], appointment) =>
        ahead(NUMBERS[number as string] ?? Number(number), unit as string, appointment),
    },
    {
      pattern: new RegExp(` (${COUNT}) (days?|weeks?|months?) (?:earlier|sooner|${BEFORE})`, 'g'),
      means: ([, number, unit], appointment) =>
        ahead(-(NUMBERS[number as string] ?? Number(number)), unit as string, appointment),
    },
    {
      pattern: new RegExp(` (?:the )?day ${AFTER}| the (?:next|following) day(?! off)`, 'g'),
      means: (_, appointment) => inDays(appointment, 1),
    },
    {
      pattern: new RegExp(` the day ${BEFORE}| the previous day`, 'g'),
      means: (_, appointment) => inDays(appointment, -1),
    },
    {
      pattern:
        / (?:on )?(?:the |that )?same day(?![a-z])| (?=(?:later|earlier) (?:that|in the|the same) (?:day|morning|afternoon))| (?=(?:\d{1,2}|an|a couple of|two|three) (?:hours?|hrs?|minutes?|mins?) (?:later|earlier))/g,
      means: (_, appointment) => inDays(appointment, 0),
    },
    {
      pattern: new RegExp(` (?:on )?the (?:(${WEEKDAY}) ${AFTER}|following (${WEEKDAY})(?=[ ,.!?]))`, 'g'),
      means: ([, after, following], appointment) =>
        nextWeekday(appointment, weekdays[after ?? (following as string)] as number),
    },
    {
      pattern: new RegExp(` (?:on )?the (?:(${WEEKDAY}) ${BEFORE}|previous (${WEEKDAY})(?=[ ,.!?]))`, 'g'),
      means: ([, before, previous], appointment) =>
        weekdayBefore(appointment, weekdays[before ?? (previous as string)] as number),
    },
    {
      pattern: new RegExp(` (?:the )?week ${AFTER}| (?:the )?following week(?![a-z])`, 'g'),
      means: (_, appointment) => weekOf(appointment, 1),
    },
    {
      pattern: new RegExp(` the week ${BEFORE}| the previous week(?![a-z])`, 'g'),
      means: (_, appointment) => weekOf(appointment, -1),
    },
    {
      pattern: / (?=(?:later|earlier) (?:in the|that|the same) week(?![a-z]))/g,
      means: (_, appointment) => weekOf(appointment, 0),
    },
  ],
  durations:
    / (?:in|for|about|another|within) \d{1,3} ?(?:h|hours?|hrs?|min|mins|minutes?)(?= )| \d{1,3} ?(?:hours?|hrs?|mins?|minutes?)(?= )/g,
  hour: HOUR,
  between: new RegExp(
    ` (?:(?:between|from) |(?=\\d{1,2} ?(?:[ap]m)? ?- ?\\d{1,2} ?[ap]m))${FIRST_HOUR}(?: (?:and|to|till|until) | ?- ?)${HOUR}(?=[ ,.!?])`,
    'g',
  ),
  after: new RegExp(` (?:after|from|finish(?: work)?(?: at| around)?) ${HOUR}(?=[ ,.!?])`, 'g'),
  before: new RegExp(` (?:before|until|till|by) ${HOUR}(?=[ ,.!?])`, 'g'),
  at: new RegExp(`(?<=[ ,.(])(?:at |around |about |for )?${HOUR}(?=[ ,.!?)])`, 'g'),
  later: new RegExp(
    `${UNTOLD}(?<! or| no) later(?![a-z]| than \\d)|${UNTOLD}(?<! (?:and|day|soon|shortly|right)) after${AT_END}` +
      '| push(?:ed|ing)? (?:it |that |this |the appointment |my appointment |the date )?back(?![a-z])| postpone',
  ),
  earlier: new RegExp(
    `${UNTOLD}(?<! the| no)(?: earlier(?![a-z]| than \\d)| sooner(?! or )(?![a-z]))|${UNTOLD}(?<! (?:and|day|as|like|never)) before${AT_END}` +
      '| (?:bring|move|push) (?:it |that |this |the appointment |my appointment |the date )?forward(?![a-z])',
  ),
  lateInDay: /\d ?p\.?m/,
  parts: [
    [/ late afternoon/, { after: '16:00' }],
    [/ early afternoon/, { after: '12:00', before: '15:00' }],
    [/ mornings?(?![a-z])/, { before: '12:00' }],
    [/ afternoons?(?![a-z])/, { after: '12:00' }],
    [/ (?:evenings?|tonight)(?![a-z])/, { after: '17:00' }],
  ],
}

type Day = Parameters<typeof nextWeekday>[0]

/** 5/12 is May to some and December to others, and 12/13 no date of this country: only what reads one way is read. */
function eitherWay(one: number, other: number, year: number | undefined, today: Day) {
  return one > 12 || one === other ? dateOf(today, one, other, year) : impossible
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
