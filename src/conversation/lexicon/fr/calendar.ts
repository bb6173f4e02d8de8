import type { Calendar } from '../../moment/calendar.ts'
import { impossible } from '../../moment/calendar.ts'
import { dateOf, dayOfMonth, inDays, nextWeekday, weekOf } from '../../moment/days.ts'

const weekdays: Record<string, number> = {
  lundi: 1,
  lundis: 1,
  lun: 1,
  mardi: 2,
  mardis: 2,
  mercredi: 3,
  mercredis: 3,
  mercredy: 3,
  jeudi: 4,
  jeudis: 4,
  vendredi: 5,
  vendredis: 5,
  vendredy: 5,
  samedi: 6,
  samedis: 6,
  dimanche: 7,
  dimanches: 7,
}

const months: Record<string, number> = {
  janvier: 1,
  janv: 1,
  fevrier: 2,
  fev: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  juil: 7,
  aout: 8,
  septembre: 9,
  sept: 9,
  octobre: 10,
  oct: 10,
  novembre: 11,
  nov: 11,
  decembre: 12,
  dec: 12,
}

const WEEKDAY = '(?:lundi|mardi|mercredi|mercredy|jeudi|vendredi|vendredy|samedi|dimanche)s?'
const MONTH = Object.keys(months).join('|')
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

const count = (word: string | undefined) => NUMBERS[word ?? ''] ?? Number(word)

export const frenchCalendar: Calendar = {
  worthReading:
    /\d|midi|di\b|dis\b|lun\b|dimanche|demain|dmain|demin|aujourd|ajd|ojd|auj\b|soir|mat\b|matin|aprem|apres.midi|apremidi|semaine|sem\b|mois|week|dans |huit|quinze|vendredy|mercredy/,
  instead: / (?:au lieu|a la place) (?:de |du |d )?(?:la |le |l )?(?:[a-z]+ )?(?:\d{1,2} ?[h:] ?\d{0,2}|\S+)(?= )/g,
  weekdays,
  months,
  refused: new RegExp(
    ` (?:pas|pa|po|sauf|hors|excepte|jamais) (?:dispo |disponible |libre |possible |la |venir )?(?:le |les )?${WEEKDAY}(?: (?:ni|et|ou) (?:le |les )?${WEEKDAY})*` +
      `| (?:le )?${WEEKDAY} (?:matin )?(?:je |j |c |ca |c est |ce )*(?:ne )?(?:peux|px|pe|peu|pourrai|pourrais|serai|suis|va|est|jpeu|jpeux|jpx) ?(?:pas|pa|po)(?= )` +
      `| ${WEEKDAY} (?:c est )?(?:impossible|pas possible|non)(?= )`,
    'g',
  ),
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
      pattern: new RegExp(` (?:le )?(\\d{1,2})(?:er)? (${MONTH})(?![a-z])(?: (20\\d\\d))?`, 'g'),
      means: ([, day, month, year], today) =>
        dateOf(today, Number(day), months[month as string] as number, year ? Number(year) : undefined),
    },
    {
      pattern: /(?<=[ (])(?:le )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d\d|\d\d))?(?![\d/.-])/g,
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
  durations: new RegExp(
    ` (?:dans|pendant|depuis|il y a|encore|en|pour) \\d{1,3} ?(?:h|heures?|min|mn|minutes?)(?: ?\\d{2})?(?= )(?! (?:rdv|c est|si))(?<! pour \\d{1,2} ?h(?: ?\\d{2})?)` +
      `| \\d{1,3} ?(?:h|heures?)(?: ?\\d{2})? (?:de|d) (?!l (?:aprem|apres)|l apres)[a-z]+` +
      '| \\d{1,3} ?(?:min|mn|minutes?)(?= )',
    'g',
  ),
  hour: HOUR,
  between: new RegExp(` (?:entre |de )${HOUR} (?:et|a) ${HOUR}(?=[ ,.!?])`, 'g'),
  after: new RegExp(
    ` (?:apres|a partir de|pas avant|des|plus tard que) ${HOUR}(?: du mat(?:in)?| de l ?(?:aprem|apres.midi)| du soir)?(?=[ ,.!?])`,
    'g',
  ),
  before: new RegExp(
    ` (?:avant|jusqu a|pas apres|jusque) ${HOUR}(?: du mat(?:in)?| de l ?(?:aprem|apres.midi)| du soir)?(?=[ ,.!?])`,
    'g',
  ),
  at: new RegExp(
    `(?<=[ ,.(])(?:a |vers |pour |le )?${HOUR}(?: du mat(?:in)?| de l ?(?:aprem|apres.midi)| du soir)?(?=[ ,.!?)])`,
    'g',
  ),
  lateInDay: /aprem|apres.midi|soir/,
  parts: [
    [/ entre midi et (?:deux|2|14h)(?![a-z0-9])/, { after: '12:00', before: '14:00' }],
    [/ (?:pas|sauf) (?:le |en )?matin/, { after: '12:00' }],
    [/ (?:pas|sauf) (?:l |en |cet )?(?:aprem|apres.midi|apremidi)/, { before: '12:00' }],
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
  if (unit.startsWith('jour')) {
    const fewer = number === 15 || number === 8 ? number - 1 : number
    return [today.plus({ days: fewer }), today.plus({ days: number })]
  }
  const day = unit === 'mois' ? today.plus({ months: number }) : today.plus({ weeks: number })
  return [day, day]
}
