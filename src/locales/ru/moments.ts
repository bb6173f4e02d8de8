import { type Moments, twoDigits } from '../moments.ts'

const weekdays = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']

/** "чт 14.01 в 14:30": two letters are read in any case ("в среду", "о среде"), and a text of 70 letters has room for no more. */
export const moments: Moments = {
  weekdays,
  shortWeekdays: weekdays,
  day: ({ weekday, day, month }) => `${weekday} ${twoDigits(day)}.${twoDigits(month)}`,
  hour: (hour, minute) => `${hour}:${twoDigits(minute)}`,
  dayAndHour: (day, hour) => `${day} в ${hour}`,
  date: (date) => date.toFormat('dd.MM.yyyy'),
}
