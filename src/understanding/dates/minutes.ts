import { fold } from '../reading/fold.ts'

/** How many minutes late somebody says to be; undefined when no length of time is said, an impossible one, or two that disagree. */
export function findMinutes(text: string): number | undefined {
  const folded = ` ${fold(text).replace(/['’-]/g, ' ').replace(/\s+/g, ' ')} `.replace(CLOCK, ' ')
  const figures = IN_FIGURES.reduce((said, [pattern, figure]) => said.replace(pattern, figure), inNumbers(folded))
  const lengths = new Set<number>()
  for (const [, hours, more, minutes] of figures.matchAll(LENGTH)) {
    const length = hours === undefined ? Number(minutes) : 60 * Number(hours) + Number(more ?? 0)
    if (length > 0) lengths.add(length)
  }
  const [length, ...others] = lengths
  return length !== undefined && others.length === 0 && length <= LONGEST ? length : undefined
}

const LONGEST = 300

/** An hour of the day is no length: "rdv de 9h", "vers 11h", "at 2 pm". */
const CLOCK =
  / (?:(?:rdv|rendez vous|appointment)(?: (?:est|is))?(?: (?:de|a|at|pour|vers|for|prevu a))*|vers|a|at|around|pour|avant|apres|des) (?:\d{1,2} ?(?:h|:|heures?)(?! de retard)(?: ?\d{2})?|\d{1,2} ?[ap]m)(?= |[,.!?])/g

const LENGTH =
  /(?<![\d:])(?:(\d) ?(?:h|heures?|hours?|hrs?)(?![a-z])(?: ?(?:et |and )?(\d{1,2}) ?(?:min|mins|mn|mns|minutes?|m)?(?![a-z\d]))?|(\d{1,3}) ?(?:min|mins|mn|mns|minutes?|mintes|m)(?![a-z]))/g

const UNITS = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  dizaine: 10,
  dix: 10,
  ten: 10,
  quinzaine: 15,
  quinze: 15,
  fifteen: 15,
}
const TENS = {
  vingt: 20,
  vingtaine: 20,
  twenty: 20,
  trente: 30,
  trentaine: 30,
  thirty: 30,
  quarante: 40,
  quarantaine: 40,
  forty: 40,
  cinquante: 50,
  cinquantaine: 50,
  fifty: 50,
}
const WORDS: Record<string, number> = { ...UNITS, ...TENS }
const NUMBER = new RegExp(
  `(?<= )(?:(${Object.keys(TENS).join('|')})(?: (cinq|five))?|(${Object.keys(UNITS).join('|')}))(?= )`,
  'g',
)

/** "vingt cinq minutes" in figures. "Une vingtaine" is one of twenty, and no twenty-one. */
function inNumbers(folded: string): string {
  return folded
    .replace(/ une? (?=(?:diz|quinz|vingt|trent|quarant|cinquant)aine )/g, ' ')
    .replace(NUMBER, (_, tens?: string, five?: string, unit?: string) =>
      String((WORDS[tens ?? unit ?? ''] ?? 0) + (five ? 5 : 0)),
    )
    .replace(/(?<=\d)aine(?= )/g, '')
    .replace(/(?<=\d) (?:de |d )(?=min|mn)/g, ' ')
}

const QUARTER = '(?:quart|quarts|qrt|qrts|qart)'

/** Halves and quarters, by then said in figures; the longer before what they contain. */
const IN_FIGURES: [RegExp, string][] = [
  [/ (\d) (?:petites?|bonnes?|grosses?|good) (?=h|demi|quart)/g, ' $1 '],
  [new RegExp(` (?:3 ${QUARTER}|3/4)(?: d)? ?h(?:eure)?(?= |[,.!?])| three quarters of an hour`, 'g'), ' 45 min '],
  [/ 3 quarters of an hour/g, ' 45 min '],
  [/ (\d) ?h(?:eures?)? (?:et )?(?:demie?|1\/2)(?= |[,.!?])/g, ' $1h30 '],
  [new RegExp(` (\\d) ?h(?:eures?)? (?:et )?(?:un |1 )?(?:${QUARTER}|1/4)(?= |[,.!?])`, 'g'), ' $1h15 '],
  [/ (?:an|1) hour and a half/g, ' 1h30 '],
  [/ (?:an|1) hour and a quarter/g, ' 1h15 '],
  [
    new RegExp(`(?: 1)? (?:${QUARTER}|1/4)(?: d)? ?h(?:eure)?(?= |[,.!?])|(?: a)? quarter (?:of an )?hour`, 'g'),
    ' 15 min ',
  ],
  [/(?: 1)? (?:demie? ?heure|demie? ?h|1\/2 ?h(?:eure)?)(?= |[,.!?])|(?: a)? half (?:an |a )?hour/g, ' 30 min '],
  [/ an hour/g, ' 1h '],
]
