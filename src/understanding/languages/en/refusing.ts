import type { Clauses } from '../../dates/calendar.ts'
import { weekdaysFrom } from '../../dates/days.ts'
import { MONTH, WEEKDAY, weekdays } from './day-names.ts'

const END = '(?=[ ,.!?])'
const CANNOT = `can ?t|cannot|won ?t|doesn ?t|don ?t|isn ?t|couldn ?t|unable|impossible`
const NOT = `(?:not|never|${CANNOT})`
/** What keeps a denied weekday from being denied as a habit: an hour of it, or which one it is. */
const PLAIN =
  '(?! (?:in the |at |before |after |around |from |between |the )?(?:morning|afternoon|evening|noon|\\d|week|next))'
const WEEKDAYS = `${WEEKDAY}(?: (?:or|and|nor) ${WEEKDAY})*`
const FILLED = `${NOT}(?: (?:make it|make|come|do|free|available|be there|possible))*`
const DAY = `${WEEKDAY}${END}|the \\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH})|(?:${MONTH}) \\d|tomorrow|tomorow|tommorow|today|(?:next|this|the end of) `
const NAMES = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays']
const STARTS =
  'but|however|so|because|since i|otherwise|instead|(?:i )?(?:would|d) (?:like|prefer)|i prefer|i want|i can(?! ?t|not| not)|i could(?! ?n ?t| not)|can (?:i|we|you)|could (?:i|we|you)|is it possible|i finish|(?:i will|i ll|ill)(?! not| never)|i ?m coming'

/** How English denies a day or an hour, or says what keeps somebody elsewhere. On folded text. */
export const englishClauses: Clauses = {
  rewritten: [
    [
      new RegExp(
        ` (?:why not|no problem|not a problem|not sure|don ?t (?:know|mind|worry|forget)|(?:can ?t|don ?t) (?:remember|find|see)|good (?:morning|afternoon|evening)|not (?:only|just|yet|late|absent))${END}`,
        'g',
      ),
      () => ' ',
    ],
    [new RegExp(` (?:i )?(?:don ?t|am not|m not|im not|not) work(?:ing?)?${END}`, 'g'), () => ' '],
    [/ (?:any ?(?:day|time)|every day) but(?= )/g, () => ' except'],
    [new RegExp(` ${FILLED} (?:before|until|till)(?= )`, 'g'), () => ' from'],
    [/ (?:not|nothing|none) (?:any )?(?:earlier|sooner)(?! than)(?![a-z])/g, () => ' later'],
    [/ (?:not|nothing|none) (?:any )?later(?! than)(?![a-z])/g, () => ' earlier'],
    [new RegExp(` ${FILLED} after(?= )`, 'g'), () => ' until'],
    [
      new RegExp(` (?:from |between )?(${WEEKDAY}) (?:to|through|thru|till|until) (${WEEKDAY})${END}`, 'g'),
      (_, first = '', last = '') =>
        ` ${weekdaysFrom(weekdays[first] ?? 1, weekdays[last] ?? 1)
          .map((day) => NAMES[day - 1])
          .join(' or ')}`,
    ],
  ],
  clauseEnd: new RegExp(`(?<=[,;!?]|[^m]\\.)(?= )|(?= (?:${STARTS})${END})`),
  over: / since (?!i )| start(?:s|ing)? (?:work|at) /,
  hindered: [
    [
      / (?:am|m|im|is|s|hospitali[sz]ed|closed|stuck|arret)(?! free| available| ok| okay| fine| good| possible) /,
      / (?:until|till|til) /,
    ],
    [
      new RegExp(
        ` (?:(?:i|will|to|ll|must) work|working|at work|sick|(?:am|m|im|is|s|feel|very|so) ill|absent|arret|busy|away|on holiday|on leave)${END}`,
      ),
    ],
    [
      / (?:appointment|meeting|i have|i ve|have got|see|seeing|at the|going) /,
      new RegExp(` (?:doctors?|dr|dentist|gp|hospital|job ?centre|caf|lawyer|bank|interview|exam|training)${END}`),
    ],
  ],
  asked: /^ (?:is it possible|instead) /,
  refused: new RegExp(
    ` (?:not|except|neither|nor|never|no|${CANNOT})(?: (?:do|on|make|come|free|available)){0,2} ${WEEKDAYS}${END}${PLAIN}` +
      `|(?<! this) ${WEEKDAYS} (?:i |it |that |is |s |am |m )*(?:${CANNOT}|not)(?: (?:work|good|suit|possible|do|come|make it|for me))*${END}${PLAIN}`,
    'g',
  ),
  denial: new RegExp(
    ` (?:((?:can|could|will|do|does|is|am|m|be|would)(?= )|(?=${CANNOT})) ?)?(?:not|no good|never|except|neither|nor|${CANNOT})${END}`,
  ),
  bound: new RegExp(
    `(?<! day) (before|after|by|until|till|from|starting)(?: (?:on|the)(?= ${WEEKDAY}${END})|(?= (?:${DAY})))`,
  ),
  bounds: {
    before: 'before',
    after: 'after',
    by: 'until',
    until: 'until',
    till: 'until',
    from: 'from',
    starting: 'from',
  },
}
