import { type Moments, twoDigits } from '../moments.ts'

/** "14.01 Perşembe saat 14:30"; "14.01 Per 14:30": the day of the week follows the date. */
export const moments: Moments = {
  weekdays: ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'],
  shortWeekdays: ['Pzt', 'Sal', 'Çar', 'Per', 'Cum', 'Cmt', 'Paz'],
  day: ({ weekday, day, month }) => `${twoDigits(day)}.${twoDigits(month)} ${weekday}`,
  hour: (hour, minute) => `${hour}:${twoDigits(minute)}`,
  dayAndHour: (day, hour) => `${day} saat ${hour}`,
  date: (date) => date.toFormat('dd.MM.yyyy'),
}
