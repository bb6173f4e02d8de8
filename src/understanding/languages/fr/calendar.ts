import type { Calendar } from '../../dates/calendar.ts'
import { impossible } from '../../dates/calendar.ts'
import { between, dateOf, dayOfMonth, inDays, nextWeekday, weekdayBefore, weekOf } from '../../dates/days.ts'
import { MONTH, months, WEEKDAY, weekdays } from './day-names.ts'
import { frenchClauses } from './refusing.ts'

const NUMBERS: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  quinze: 15,
}
const COUNT = `\\d{1,2}|${Object.keys(NUMBERS).join('|')}`
const HOUR = '(\\d{1,2}|midi) ?(?:(?:h|:|heures?)(?![a-z]) ?(\\d{2})?(?!\\d)|(?<=midi))()'
/** "entre 12 et 14h": the first hour borrows the "h" of the second. */
const FIRST_HOUR = '(\\d{1,2}|midi) ?(?:(?:h|:|heures?)(?![a-z]) ?(\\d{2})?(?!\\d))?()'

const WEEK = '(?:semaine|semain|smaine|semene|sem)'
/** "Après" of nothing said: of an hour, a day, one's work or somebody's words it counts from there. */
const OF_NOTHING =
  `(?![a-z-])(?! (?:mon (?!rdv|rendez)|ma|mes|son|sa|ses|notre|nos|votre|vos|leurs?|les|un|une|du|des|noel|paques|que|avoir|etre|cette|travail|boulot|midi|l (?!aprem|apres)` +
  `|la (?!convoc)|le (?!rdv|rendez|matin|mat|soir|midi)|${WEEKDAY}|\\d))`
const AFTER = `(?:d ?apre[st]?(?![a-z])|(?:suivante?|suivan|sivant)s?(?![a-z])|apre[st]?${OF_NOTHING})`
const BEFORE = `(?:d ?avan[st]?(?![a-z])|preced[ea]nte?(?![a-z])|avan[st]?${OF_NOTHING})`
/** "Rappelez-moi la veille" wishes for no day. */
const UNASKED = '(?<! (?:rappel|prev|sms|message|texto|texte|ecri|dit|dis|dire)[a-z]*[^,;.!?]{0,30})'

/** "Je vous rappelle plus tard", "j'ai appelé plus tôt": of what is told or done, not of the appointment. */
const UNTOLD =
  '(?<! (?:rappel|appel|repond|repons|dis(?!po)|dir|dit|envo|enverr|tien|recontact|contact|regard|confirm|ecri|arriv|voi[ts]|verr|ramen|apport|donn|transmet|telephon|decid|pai|pay|expliqu|preven|previen|vu|recu|venue?(?![a-z]))[a-z]*(?: [a-z]+){0,2})'
const AT_END =
  '(?= (?:svp|stp|si (?:c est )?possible|merci|(?:c est |c |ce serait |ca serait )?possible|ca|cette date|ce jour|(?:le |mon |ce )(?:rdv|rendez))|[,.!?]| [?!]| $)'

const count = (word: string | undefined) => NUMBERS[word ?? ''] ?? Number(word)

export const frenchCalendar: Calendar = {
  worthReading:
    /\d|midi|di\b|dis\b|d(?:y|ie)s?\b|dimenche|lun\b|dimanche|demain|dmain|demin|aujourd|ajd|ojd|auj\b|soir|mat\b|matin|aprem|apres.midi|apremidi|semaine?|smaine|semene|sem\b|mois|week|dans |huit|quinze|vendredy|mercredy|jour|l[ae]n ?d[ae]?m|veille|plus t(?:ard?|art|ot?)\b|apre[st]?\b|avan|repouss|retarder/,
  instead: / (?:au lieu|a la place) (?:de |du |d )?(?:la |le |l )?(?:[a-z]+ )?(?:\d{1,2} ?[h:] ?\d{0,2}|\S+)(?= )/g,
  ...frenchClauses,
  weekdays,
  months,
  habit: new RegExp(
    ` (?:le|les|tous les) ${WEEKDAY}(?: (?:ou|et) (?:le |les )?${WEEKDAY})*(?! (?:le )?\\d|(?: prochain| en huit| en quinze))`,
    'g',
  ),
  weekday: new RegExp(` ${WEEKDAY}(?=[ ,.!?])`, 'g'),
  days: [
    // The past is not a wish.
    { pattern: new RegExp(` ${WEEKDAY} dernier| hier| avant hier| la semaine derniere`, 'g'), means: () => undefined },
    { pattern: / apres[ -]?(?:demain|2main|dem1|dmain)(?![a-z])/g, means: (_, today) => inDays(today, 2) },
    { pattern: / (?:demain|2main|dem1|2m1|dmain|demin)(?![a-z])/g, means: (_, today) => inDays(today, 1) },
    {
      pattern:
        / (?:aujourd ?hui|aujourdhui|ajd|ojd|auj)(?![a-z])| (?=ce (?:soir|matin|midi)(?![a-z])| ?cet? (?:aprem|apres.midi))/g,
      means: (_, today) => inDays(today, 0),
    },
    {
      pattern: new RegExp(` (${WEEKDAY}) en (huit|quinze|8|15)(?![a-z0-9])`, 'g'),
      means: ([, day, weeks], today) =>
        shifted(nextWeekday(today, weekdays[day as string] as number), weeks === 'huit' || weeks === '8' ? 7 : 14),
    },
    {
      pattern: new RegExp(
        ` (?:du|entre le) (\\d{1,2})(?:er)?(?: (${MONTH}))? (?:au|et le|et) (\\d{1,2})(?:er)?(?: (${MONTH}))?(?! ?(?:h|:))(?=[ ,.!?])`,
        'g',
      ),
      means: ([, first, firstMonth, last, lastMonth], today) => {
        const on = (day: string | undefined, month = lastMonth) =>
          month ? dateOf(today, Number(day), months[month] as number) : dayOfMonth(today, Number(day))
        return between(on(first, firstMonth), on(last))
      },
    },
    {
      pattern: new RegExp(` (?:le )?(\\d{1,2})(?:er)? (${MONTH})(?![a-z])(?: (20\\d\\d))?`, 'g'),
      means: ([, day, month, year], today) =>
        dateOf(today, Number(day), months[month as string] as number, year ? Number(year) : undefined),
    },
    {
      pattern: /(?<=[ (])(?:le )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d\d|\d\d))?(?![\d/.-]| ?h)/g,
      means: ([, day, month, year], today) =>
        dateOf(today, Number(day), Number(month), year ? Number(year) : undefined),
    },
    {
      pattern: new RegExp(` (?:le |ce )?(${WEEKDAY}) (?:prochain|qui vient|pro)(?![a-z])`, 'g'),
      means: ([, day], today) => nextOne(nextWeekday(today, weekdays[day as string] as number), today),
    },
    {
      pattern: new RegExp(` dans (${COUNT}) (jours?|semaines?|sem|mois)(?![a-z])`, 'g'),
      means: ([, number, unit], today) => ahead(count(number), unit as string, today),
    },
    { pattern: / (?:en )?debut de (?:la )?semaine (?:prochaine|pro)/g, means: (_, today) => weekOf(today, 1, 1, 2) },
    { pattern: / (?:en |la )?fin de (?:la )?semaine (?:prochaine|pro)/g, means: (_, today) => weekOf(today, 1, 4, 6) },
    {
      pattern: / (?:en |la )?fin de (?:la |cette )?(?:semaine|sem)(?![a-z])/g,
      means: (_, today) => weekOf(today, today.weekday > 4 ? 1 : 0, 4, 6),
    },
    { pattern: / (?:en )?debut de (?:la )?semaine(?![a-z])/g, means: (_, today) => weekOf(today, 1, 1, 2) },
    {
      pattern: / (?:(?:de |d )?la )?(?:semaine|sem) (?:prochaine|pro|d apres|qui vient|suivante)(?![a-z])/g,
      means: (_, today) => weekOf(today, 1),
    },
    {
      pattern: / (?:dans la|cette) (?:semaine|sem)(?![a-z])/g,
      means: (_, today) => [today, today.endOf('week').startOf('day')],
    },
    {
      pattern: / (?:le )?mois prochain/g,
      means: (_, today) => [
        today.startOf('month').plus({ months: 1 }),
        today.plus({ months: 1 }).endOf('month').startOf('day'),
      ],
    },
    { pattern: / (?:le |ce )(?:week ?-?end|we)(?![a-z])/g, means: (_, today) => weekOf(today, 0, 6, 7) },
    {
      pattern: / le (\d{1,2})(?:er)?(?! ?(?:h|:|heures?|min|mn|%|e |eme|rue|bis|avenue|euros?|€)(?![a-z]))(?=[ ,.!?])/g,
      means: ([, day], today) => dayOfMonth(today, Number(day)),
    },
    {
      pattern: new RegExp(`(?<= ${WEEKDAY}) (\\d{1,2})(?! ?(?:h|:|heures?))(?=[ ,.!?])`, 'g'),
      means: ([, day], today) => dayOfMonth(today, Number(day)),
    },
  ],
  fromAppointment: [
    {
      pattern: new RegExp(` (${COUNT}) ?(jours?|j|${WEEK}s?|mois) (?:plus tard|${AFTER})`, 'g'),
      means: ([, number, unit], appointment) => ahead(count(number), unit as string, appointment),
    },
    {
      pattern: new RegExp(`${UNASKED} (${COUNT}) ?(jours?|j|${WEEK}s?|mois) (?:plus tot|${BEFORE})`, 'g'),
      means: ([, number, unit], appointment) => ahead(-count(number), unit as string, appointment),
    },
    {
      pattern: / (?:le |l |des le |au )?l[ae]n ?d[ae]?m(?:ain|in|ian|1)e?s?(?![a-z])/g,
      means: (_, appointment) => inDays(appointment, 1),
    },
    {
      pattern: / (?:le )?sur ?l[ae]n ?d[ae]?m(?:ain|in|ian|1)(?![a-z])/g,
      means: (_, appointment) => inDays(appointment, 2),
    },
    { pattern: new RegExp(` (?:le )?jour ${AFTER}`, 'g'), means: (_, appointment) => inDays(appointment, 1) },
    {
      pattern: new RegExp(`${UNASKED} (?:la veille(?! de)|le jour ${BEFORE})`, 'g'),
      means: (_, appointment) => inDays(appointment, -1),
    },
    {
      pattern:
        / (?:dans )?(?:la |le )?meme jour(?:nee)?(?![a-z])| (?=plus t(?:ot|ard)(?: (?:dans la journee|ce jour la|dans l ?(?:aprem|apres.midi)|dans la (?:matinee|soiree))))| (?=(?:\d{1,2}|une|deux|trois|quelques) ?(?:h|heures?|min|mn|minutes?) plus t(?:ot|ard))/g,
      means: (_, appointment) => inDays(appointment, 0),
    },
    {
      pattern: new RegExp(` (?:le |ce )?(${WEEKDAY}) ${AFTER}`, 'g'),
      means: ([, day], appointment) => nextWeekday(appointment, weekdays[day as string] as number),
    },
    {
      pattern: new RegExp(` (?:le |ce )?(${WEEKDAY}) ${BEFORE}`, 'g'),
      means: ([, day], appointment) => weekdayBefore(appointment, weekdays[day as string] as number),
    },
    {
      pattern: new RegExp(` (?:(?:de |d )?la |l )?${WEEK} ${AFTER}`, 'g'),
      means: (_, appointment) => weekOf(appointment, 1),
    },
    {
      pattern: new RegExp(` (?:(?:de |d )?la |l )?${WEEK} ${BEFORE}`, 'g'),
      means: (_, appointment) => weekOf(appointment, -1),
    },
    {
      pattern: new RegExp(` (?=plus t(?:ot|ard) dans la ${WEEK}(?![a-z]))`, 'g'),
      means: (_, appointment) => weekOf(appointment, 0),
    },
  ],
  durations: new RegExp(
    ` (?:dans|pendant|depuis|il y a|encore|en|pour) \\d{1,3} ?(?:h|heures?|min|mn|minutes?)(?: ?\\d{2})?(?= )(?! (?:rdv|c est|si))(?<! pour \\d{1,2} ?h(?: ?\\d{2})?)` +
      `| \\d{1,3} ?(?:h|heures?)(?: ?\\d{2})? plus t(?:ot|ard)(?= )` +
      `| \\d{1,3} ?(?:h|heures?)(?: ?\\d{2})? (?:de|d) (?!l (?:aprem|apres)|l apres)[a-z]+` +
      '| \\d{1,3} ?(?:min|mn|minutes?)(?= )',
    'g',
  ),
  hour: HOUR,
  between: new RegExp(
    ` (?:(?:entre|de) |(?=\\d{1,2} ?(?:h ?\\d{0,2})? ?- ?\\d{1,2} ?h))${FIRST_HOUR}(?: (?:et|a) | ?- ?)${HOUR}(?=[ ,.!?])`,
    'g',
  ),
  after: new RegExp(
    ` (?:apres|a partir de|des|plus tard que|j?(?:finis?|finit|termine|sors|debauche)(?: (?:le|mon|du|de|la|travail|boulot|taf|taff|service|poste|bureau|journee))*(?: a| vers)?) ${HOUR}(?: du mat(?:in)?| de l ?(?:aprem|apres.midi)| du soir)?(?=[ ,.!?])`,
    'g',
  ),
  before: new RegExp(
    ` (?:avant|jusqu a|jusque) ${HOUR}(?: du mat(?:in)?| de l ?(?:aprem|apres.midi)| du soir)?(?=[ ,.!?])`,
    'g',
  ),
  at: new RegExp(
    `(?<=[ ,.(])(?:a |vers |pour |le )?${HOUR}(?: du mat(?:in)?| de l ?(?:aprem|apres.midi)| du soir)?(?=[ ,.!?)])`,
    'g',
  ),
  later: new RegExp(
    `${UNTOLD}(?<!(?<!(?:report|decal|deplac|repouss|remett)[a-z]*(?: [a-z]+){0,3}) a| au| le) plus t(?:ard?|art)(?![a-z]| que (?:\\d|midi))` +
      `|${UNTOLD}(?<! (?:et|d|juste|puis|ou)) apre[st]?${AT_END}` +
      '| (?:repousse[rz]?|retarder)(?![a-z])',
  ),
  earlier: new RegExp(
    `${UNTOLD}(?<! (?:au|le)) plus tot?(?![a-z]| que (?:\\d|midi))` +
      `|${UNTOLD}(?<! (?:et|d|juste|pas)) avant?${AT_END}` +
      '| avance[rz]? (?:le |la |mon |ma |l |ce |cette )?(?:rdv|rendez|date|heure|horaire|convoc)',
  ),
  lateInDay: /aprem|apres.midi|soir/,
  parts: [
    [/ fin d ?(?:aprem|apres.midi)/, { after: '16:00' }],
    [/ debut d ?(?:aprem|apres.midi)/, { after: '12:00', before: '15:00' }],
    [/ fin de (?:la )?matinee/, { after: '10:00', before: '12:00' }],
    [/ (?:matin|matinee|mat|matins)(?![a-z])/, { before: '12:00' }],
    [/ (?:aprem|apres.midi|apremidi|aprm)(?![a-z])/, { after: '12:00' }],
    [/ (?:soir|soiree|fin de journee)(?![a-z])/, { after: '17:00' }],
  ],
}

function shifted([first, last]: ReturnType<typeof nextWeekday>, days: number): ReturnType<typeof nextWeekday> {
  return [first.plus({ days }), last.plus({ days })]
}

/** "vendredi prochain" said on a Wednesday is this Friday for some and the next for others. */
function nextOne(days: ReturnType<typeof nextWeekday>, today: Parameters<typeof nextWeekday>[0]) {
  return days[0].hasSame(today, 'week') ? impossible : days
}

/** "dans 15 jours" is two weeks for most, fifteen days for some; "dans 8 jours" likewise a week. */
function ahead(
  number: number,
  unit: string,
  today: Parameters<typeof nextWeekday>[0],
): ReturnType<typeof nextWeekday> | typeof impossible {
  if (unit.startsWith('j')) {
    const fewer = Math.abs(number) === 15 || Math.abs(number) === 8 ? number - 1 : number
    return [today.plus({ days: fewer }), today.plus({ days: number })]
  }
  const day = unit === 'mois' ? today.plus({ months: number }) : today.plus({ weeks: number })
  return [day, day]
}
