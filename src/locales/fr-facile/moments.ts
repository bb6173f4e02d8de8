import type { DateTime } from 'luxon'
import { type Moments, namesIn } from '../moments.ts'

const { weekdays } = namesIn('fr')

/** "Aout", as the spelling of 1990 has it: û is not in GSM-7. */
const MONTHS = 'janvier février mars avril mai juin juillet aout septembre octobre novembre décembre'.split(' ')

/** "jeudi 14 janvier à 14 heures 30", in lists too. */
export const moments: Moments = {
  weekdays,
  shortWeekdays: weekdays,
  day: ({ weekday, day, month }) => `${weekday} ${dayOfMonth(day, month)}`,
  hour: (hour, minute) => `${hour} ${hour < 2 ? 'heure' : 'heures'}${minute === 0 ? '' : ` ${minute}`}`,
  dayAndHour: (day, hour) => `${day} à ${hour}`,
  briefly: (day, hour) => `${day} à ${hour}`,
  date: ({ day, month, year }: DateTime) => `${dayOfMonth(day, month)} ${year}`,
}

function dayOfMonth(day: number, month: number): string {
  return `${day === 1 ? '1er' : day} ${MONTHS[month - 1]}`
}
