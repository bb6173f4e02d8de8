import { type Moments, namesIn, twoDigits } from '../moments.ts'

const { weekdays, shortWeekdays } = namesIn('fr')

/** "jeudi 14/01 à 14h30", "jeu. 14/01 9h". */
export const moments: Moments = {
  weekdays,
  shortWeekdays,
  day: ({ weekday, day, month }) => `${weekday} ${twoDigits(day)}/${twoDigits(month)}`,
  hour: (hour, minute) => (minute === 0 ? `${hour}h` : `${hour}h${twoDigits(minute)}`),
  dayAndHour: (day, hour) => `${day} à ${hour}`,
  date: (date) => date.toFormat('dd/MM/yyyy'),
}
