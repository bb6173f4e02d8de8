import { type Moments, twoDigits } from '../moments.ts'

/** "joi 14.01 la 14:30"; "joi 14.01 14:30". Short names without the full stop that the system's library gives some of them. */
export const moments: Moments = {
  weekdays: ['luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică'],
  shortWeekdays: ['lun', 'mar', 'mie', 'joi', 'vin', 'sâm', 'dum'],
  day: ({ weekday, day, month }) => `${weekday} ${twoDigits(day)}.${twoDigits(month)}`,
  hour: (hour, minute) => `${hour}:${twoDigits(minute)}`,
  dayAndHour: (day, hour) => `${day} la ${hour}`,
  date: (date) => date.toFormat('dd.MM.yyyy'),
}
