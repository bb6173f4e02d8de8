import { fold } from '../lexicon/fold.ts'

/** How many minutes late somebody says to be; undefined when no length of time is said, or an impossible one. */
export function findMinutes(text: string): number | undefined {
  const folded = fold(text).replace(/['’]/g, ' ')
  if (/(?:vers|a|at|around) \d{1,2} ?(?:h|:|heures?|am|pm)/.test(folded) && !/\d ?(?:min|mn)/.test(folded))
    return undefined
  const [, hours, more] = /(?<!\d)(\d) ?(?:h|heures?|hours?|hrs?)(?![a-z]) ?(\d{2})?/.exec(folded) ?? []
  const [, minutes] = /(?<!\d)(\d{1,3}) ?(?:min|mins|mn|mns|minutes?|mintes|m)(?![a-z])/.exec(folded) ?? []
  const said =
    (hours ? 60 * Number(hours) : wordedHours(folded)) + (more ? Number(more) : minutes ? Number(minutes) : 0)
  return said > 0 && said <= 300 ? said : undefined
}

const WORDED: [RegExp, number][] = [
  [/(?:trois|3) quarts? d ?heure|three quarters of an hour/, 45],
  [/quart d ?heure|quarter of an hour|quarter hour/, 15],
  [/heure et demie|hour and a half/, 90],
  [/demie?[ -]?heure|1\/2 ?h|half an hour|half hour/, 30],
  [/une heure|an hour|one hour/, 60],
  [/cinq min|five min/, 5],
  [/dix min|ten min/, 10],
  [/quinze min|fifteen min/, 15],
  [/vingt min|twenty min/, 20],
  [/trente min|thirty min/, 30],
]

function wordedHours(folded: string): number {
  return WORDED.find(([pattern]) => pattern.test(folded))?.[1] ?? 0
}
