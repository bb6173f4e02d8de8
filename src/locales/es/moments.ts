import { type Moments, namesIn, twoDigits } from '../moments.ts'

const { weekdays, shortWeekdays } = namesIn('es')

/** "jueves 14/01 a las 14:30", "jue 14/01 9:00". */
export const moments: Moments = {
  weekdays,
  shortWeekdays,
  day: ({ weekday, day, month }) => `${weekday} ${twoDigits(day)}/${twoDigits(month)}`,
  hour: (hour, minute) => `${hour}:${twoDigits(minute)}`,
  dayAndHour: (day, hour) => `${day} ${hour.startsWith('1:') ? 'a la' : 'a las'} ${hour}`,
  date: (date) => date.toFormat('dd/MM/yyyy'),
}
