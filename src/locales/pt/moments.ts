import { type Moments, namesIn, twoDigits } from '../moments.ts'

const { weekdays } = namesIn('pt-PT')
/** As calendars print them; the system's library writes these whole ("segunda"). */
const shortWeekdays = 'seg. ter. qua. qui. sex. sáb. dom.'.split(' ')

/** "quinta-feira 14/01 às 14h30", "qui. 14/01 9h". */
export const moments: Moments = {
  weekdays,
  shortWeekdays,
  day: ({ weekday, day, month }) => `${weekday} ${twoDigits(day)}/${twoDigits(month)}`,
  hour: (hour, minute) => (minute === 0 ? `${hour}h` : `${hour}h${twoDigits(minute)}`),
  dayAndHour: (day, hour) => `${day} ${hour.startsWith('1h') ? 'à' : 'às'} ${hour}`,
  date: (date) => date.toFormat('dd/MM/yyyy'),
}
