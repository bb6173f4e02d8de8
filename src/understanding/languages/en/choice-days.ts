import { standingAlone } from '../any/alone.ts'
import type { ChoiceDays } from '../said/choice-words.ts'
import { englishCalendar } from './calendar.ts'

const namesIn = (names: Record<string, number>) => Object.keys(names).join('|')

const { weekdays } = englishCalendar

export const choiceDays: ChoiceDays = {
  weekdays,
  dates: standingAlone(
    `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${namesIn(englishCalendar.months)})(?: 20\\d\\d)?` +
      `|(?:${namesIn(englishCalendar.months)}) \\d{1,2}(?:st|nd|rd|th)?(?: 20\\d\\d)?|\\d{1,2}/\\d{1,2}(?:/(?:20)?\\d\\d)?` +
      `|(?:the )?day after tomorrow|tomorrow|tomorow|tommorow|tmrw|today|next (?:${namesIn(weekdays)})`,
  ),
  hours: standingAlone(
    '(?:at )?(?:\\d{1,2}(?:[:.h]\\d{2})? ?[ap]m|\\d{1,2}[:.h]\\d{2}|\\d{1,2} ?(?:o clock|h)|noon|midday)|at \\d{1,2}',
  ),
  parts: standingAlone('(?:in the |the )?(?:morning|afternoon|evening)'),
  numbers: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
}
