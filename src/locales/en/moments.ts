import { type Moments, namesIn, twoDigits } from '../moments.ts'

const { weekdays, shortWeekdays, shortMonths } = namesIn('en-GB')

/** "Thursday 14 Jan at 2:30pm": the month in words, since 01/02 is not the same day everywhere. */
export const moments: Moments = {
  weekdays,
  shortWeekdays,
  day: ({ weekday, day, month }) => `${weekday} ${day} ${shortMonths[month - 1]}`,
  hour: (hour, minute) => `${hour % 12 || 12}${minute === 0 ? '' : `:${twoDigits(minute)}`}${hour < 12 ? 'am' : 'pm'}`,
  dayAndHour: (day, hour) => `${day} at ${hour}`,
  date: (date) => date.setLocale('en').toFormat('d LLL yyyy'),
}
