import type { Choice, Expecting, Language, Understood } from './intent.ts'
import { fold } from './lexicon/fold.ts'
import { findMoment } from './moment.ts'

type Offered = NonNullable<Expecting['offered']>

/**
 * Reads an answer to the list last offered: "2", "la deuxième", "mardi" when one slot only is on a Tuesday, "autre".
 * Danger, stop and "not me" stay what they are; a question or a denial about the list is no choice.
 */
export function choiceAmong(
  text: string,
  understood: Understood,
  expecting: Expecting,
  locale: Language,
): Choice | undefined {
  const { offered, now, counted } = expecting
  if (counted !== undefined) return entryAsked(text, counted)
  if (!offered || offered.length === 0 || !OPEN.has(understood.intent) || understood.insult) return undefined
  const folded = fold(text).replace(/['’]/g, ' ')
  const words = folded.match(/[a-z0-9]+/g) ?? []
  if (words.length > 12) return undefined
  if (NONE.test(folded) && (words.length <= 7 || NONE_OF_THEM.test(folded))) return 'another'
  if (DENIED.test(folded)) return undefined
  const place = placeSaid(folded, offered.length)
  const byMoment = matching(findMoment(text, now, locale), offered)
  if (place !== undefined)
    return byMoment.length === 1 && dayIsSaid(folded, place) && byMoment[0] !== place ? undefined : place
  return byMoment.length === 1 ? byMoment[0] : undefined
}

/** Reads an answer to a numbered list to read: "4", "le 4 svp", "la suite". The whole message, or nothing. */
function entryAsked(text: string, counted: number): Choice | undefined {
  if (text.length > LONGEST_ANSWER) return undefined
  const folded = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  if (REST.test(folded)) return 'more'
  const number = ENTRY.exec(folded)?.[1]
  if (number === undefined) return undefined
  // A bare number beyond the list is still about the list; "le 12" may be a day.
  return Number(number) <= counted || number === folded ? Number(number) : undefined
}

const LONGEST_ANSWER = 80
const POLITE = '(?: (?:svp|stp|s il (?:vous|te) plait|merci|please|pls|plz|thanks|thank you))*'
const REST = new RegExp(
  `^(?:(?:et|oui|ok|yes|and|la|le|les|l|the|voir|je veux|show|show me|send|donne[rz]?|envoye[rz]?|envoie) )*(?:suit+e*s?|suivant(?:e|s|es)?|encore|plus|autres?|continue[rz]?|reste|more|next|others?|rest|go on)${POLITE}$`,
)
const ENTRY = new RegExp(
  `^(?:(?:et|oui|ok|yes|and|le|la|pour|the|for|numero|num|no|n|number|nr|point|detail|details) )*(\\d{1,2})${POLITE}$`,
)

/** Readings that a list turns into an answer to it. */
const OPEN: ReadonlySet<string> = new Set([
  'other',
  'confirm',
  'reschedule',
  'decline',
  'ask_when',
  'thanks',
  'greeting',
])

const NONE = /\b(?:autres?|aucune?s?|suivant[es]*|another|others?|none|neither|next|ni l un|pas de ces|rien de tout)\b/
const NONE_OF_THEM = /\b(?:aucune?s?|none|neither|ni l un)\b/
const DENIED = /\b(?:pas|pa|po|ni|sauf|not|can ?t|cannot|don ?t|except|aucun)\b/

const ORDINALS: [RegExp, number][] = [
  [/\b(?:premiere?|1ere?|1er|first|1st)\b/, 1],
  [/\b(?:deuxieme|seconde?|2(?:eme|e|nd)|2d|second)\b/, 2],
  [/\b(?:troisieme|3(?:eme|e|rd)|third)\b/, 3],
  [/\b(?:quatrieme|4(?:eme|e|th)|fourth)\b/, 4],
  [/\b(?:cinquieme|5(?:eme|e|th)|fifth)\b/, 5],
]
const LAST = /\b(?:derniere?|last)(?: (?:one|choix|date|option))?\b/
const NUMBERS: [RegExp, number][] = [
  [/^\W*(?:oui |ok |yes )?(?:un|one)\W*$/, 1],
  [/^\W*(?:oui |ok |yes )?(?:le |la |the )?(?:deux|two)\b/, 2],
  [/^\W*(?:oui |ok |yes )?(?:le |la |the )?(?:trois|three)\b/, 3],
]
/** A number that stands for itself: not "14h", "12/01", "10 min", "le 12 janvier". */
const LONE =
  /(?<![\d/:.,h] ?)\b(\d)\b(?! ?(?:h|:|\/|min|mn|heures?|am|pm|jours?|days?|weeks?|semaines?|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|\d))/g

function placeSaid(folded: string, length: number): number | undefined {
  const found = new Set<number>()
  for (const [pattern, place] of [...ORDINALS, ...NUMBERS]) if (pattern.test(folded)) found.add(place)
  if (LAST.test(folded)) found.add(length)
  for (const [, digit] of folded.matchAll(LONE)) found.add(Number(digit))
  const [place, ...others] = found
  return place !== undefined && others.length === 0 && place >= 1 && place <= length ? place : undefined
}

/** "le 2" may be the second or the 2nd of the month; "2 mardi" names a day besides. */
function dayIsSaid(folded: string, place: number): boolean {
  return new RegExp(`\\ble ${place}\\b|di\\b|day\\b`).test(folded)
}

/** The offered entries a moment points at, by their numbers. */
function matching(moment: ReturnType<typeof findMoment>, offered: Offered): number[] {
  if (moment === undefined || moment.notDays !== undefined) return []
  // "Plutôt après 16h" wishes; only a day, or an hour as offered, chooses.
  if (moment.from === undefined && moment.onDays === undefined && moment.at === undefined) return []
  return offered.flatMap(({ startsAt }, at) => {
    const day = startsAt.toFormat('yyyy-MM-dd')
    const hour = startsAt.toFormat('HH:mm')
    const fits =
      (moment.from === undefined || isNamed(day, startsAt.weekday, moment)) &&
      (moment.onDays === undefined || moment.onDays.includes(startsAt.weekday)) &&
      (moment.at === undefined || moment.at === hour) &&
      (moment.after === undefined || hour >= moment.after) &&
      (moment.before === undefined || hour < moment.before)
    return fits ? [at + 1] : []
  })
}

/** "mardi", to somebody shown a list, is the Tuesday of the list, be it not the next one. */
function isNamed(day: string, weekday: number, { from, to }: NonNullable<ReturnType<typeof findMoment>>): boolean {
  if (from === undefined || to === undefined) return false
  return (day >= from && day <= to) || (from === to && weekday === new Date(`${from}T12:00:00Z`).getUTCDay() % 7)
}
