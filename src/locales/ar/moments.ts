import { type Moments, twoDigits } from '../moments.ts'

const weekdays = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']

/** "الخميس 14/01 الساعة 14:30": the digits, and the day before the month, as on every French paper. The days have no shorter names. */
export const moments: Moments = {
  weekdays,
  shortWeekdays: weekdays,
  day: ({ weekday, day, month }) => `${weekday} ${twoDigits(day)}/${twoDigits(month)}`,
  hour: (hour, minute) => `${hour}:${twoDigits(minute)}`,
  dayAndHour: (day, hour) => `${day} الساعة ${hour}`,
  date: (date) => date.toFormat('dd/MM/yyyy'),
}
