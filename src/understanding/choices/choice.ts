import type { DateTime } from 'luxon'
import { findMoment } from '../dates/moment.ts'
import { contradicts } from '../dates/wish.ts'
import type { Choice, Expecting, Understood } from '../intent.ts'
import { standingAlone } from '../languages/any/alone.ts'
import {
  ANOTHER,
  ANY,
  AROUND,
  ARTICLES,
  COMES,
  DAYS_IN,
  DROPS,
  NUMBER,
  ONE_BY_PART,
  PLACES,
  SUITS,
  withDigits,
} from '../languages/any/choice-words.ts'
import type { GrammarLanguage } from '../languages/grammars.ts'
import { fold } from '../reading/fold.ts'
import { choiceInClauses, clausesOf, type ReadClause } from './choice-clauses.ts'
import { respelt } from './choice-spellings.ts'

/** What was chosen, and whether with words that say it will do. */
export type Chosen = Required<Pick<Understood, 'choice'>> & Pick<Understood, 'suits'>

/**
 * Reads an answer to the list last offered: "2", "la deuxième", "mardi" when one slot only is on a Tuesday, "autre". A choice is the
 * whole message, or one clause of it (`choice-clauses.ts`): once courtesy, assent and the choice itself are taken away nothing remains.
 */
export function choiceAmong(text: string, expecting: Expecting, locale: GrammarLanguage): Chosen | undefined {
  const { offered, counted } = expecting
  if (counted !== undefined) return chosen(entryAsked(text, counted))
  if (!offered || offered.length === 0) return undefined
  if (text.length > LONGEST_ANSWER) return undefined
  if (keepsItsHour(text, expecting, locale)) return undefined
  const other = locale === 'fr' ? 'en' : 'fr'
  if (ANY.test(spaced(text).replace(/\./g, ' '))) return chosen('any')
  const read = (words: string) => readIn(locale, words, expecting, offered) ?? readIn(other, words, expecting, offered)
  return (
    choiceInAll(withoutReasons(spaced(text)), offered.length, read) ??
    choiceInOne(text, read) ??
    (wantsOther(text, expecting, locale) ? chosen('another') : undefined)
  )
}

/** "Never mind, 9am is fine", of whom the appointment at nine is: it is kept, and no entry at nine of another day chosen. */
function keepsItsHour(text: string, { now, appointmentAt }: Expecting, locale: GrammarLanguage): boolean {
  if (!appointmentAt || spaced(text).search(DROPS) < 0) return false
  const { at, from } = findMoment(text, now, locale, appointmentAt) ?? {}
  return at === appointmentAt.toFormat('HH:mm') && (from === undefined || from === appointmentAt.toISODate())
}

/** The whole message is the choice. */
function choiceInAll(folded: string, entries: number, read: ReadClause): Chosen | undefined {
  if (isAnother(folded.replace('?', ' '))) return chosen('another')
  if (folded.includes('?')) return undefined
  const found = read(folded)
  if (found?.length === 0 && isEveryRefused(folded, entries)) return chosen('another')
  const [entry, ...others] = found ?? []
  return entry === undefined || others.length > 0 ? undefined : withSuits(entry, folded)
}

/** A clause of it asks for others, and no moment is wished for. */
function wantsOther(text: string, { now, appointmentAt }: Expecting, locale: GrammarLanguage): boolean {
  const folded = fold(text)
  if (NOT_COMING.test(folded) || findMoment(text, now, locale, appointmentAt) !== undefined) return false
  return clausesOf(folded).some(({ words }) => isAnother(spaced(words)))
}

const NOT_COMING = /\b(?:viens?|viendrai|vient) p(?:as|lus?)\b|\bannul|\bnot coming\b|\bcancel/

function isAnother(words: string): boolean {
  return ANOTHER.test(without(words, AROUND))
}

/** A clause of it is. */
function choiceInOne(text: string, read: ReadClause): Chosen | undefined {
  const folded = respelt(fold(text.replace(/[°º]/g, ' ')))
  const found = choiceInClauses(folded, (clause) => read(spaced(clause)))
  return found && withSuits(found.entry, spaced(found.clause))
}

function withSuits(choice: number, words: string): Chosen {
  return { choice, ...((words.search(SUITS) >= 0 || words.search(COMES) >= 0) && { suits: true }) }
}

function chosen(choice: Choice | undefined): Chosen | undefined {
  return choice === undefined ? undefined : { choice }
}

/** Words and numbers with one space around them; what is neither stays, and nothing is chosen. */
function spaced(text: string): string {
  const folded = respelt(fold(text.replace(/[°º]/g, ' ')))
    .replace(/([ap])\.m\b\.?/g, '$1m')
    .replace(/['’"«»,;!()#\n\r\t*]|(?<!\d)[.:-]|[.:-](?!\d)/g, ' ')
  return withDigits(` ${folded} `.replace(/ +/g, ' '))
}

function isEveryRefused(text: string, entries: number): boolean {
  return new Set([...text.matchAll(REFUSED)].map(([, number]) => number)).size >= entries
}

/** Leaves out the reason after a number: "le 2 parce que je travaille le matin". */
function withoutReasons(text: string): string {
  return text.replace(/(?<=\d [a-z ]{0,30}?)(?:parce que|pcq|car|a cause d|vu que|puisque|because|cause) .*$/, ' ')
}

function without(text: string, pattern: RegExp): string {
  return text.replace(pattern, ' ').replace(/ +/g, ' ').trim()
}

type Offered = NonNullable<Expecting['offered']>
type Test = (start: DateTime, place: number) => boolean

/** The entries meant, when one language's words account for all of the message; undefined when they do not. */
function readIn(language: GrammarLanguage, text: string, expecting: Expecting, offered: Offered): number[] | undefined {
  const { now, appointmentAt } = expecting
  const { weekdays, dates, hours, parts } = DAYS_IN[language]
  const tests: Test[] = []
  const comes = appointmentAt !== undefined && text.search(COMES) >= 0
  // The "one" of "the morning one" is not the first.
  const said = (comes ? without(text, COMES) : text).replace(/(?<= (?:morning|afternoon|evening)) one(?= |$)/, '')
  let rest = ` ${without(without(said, SUITS), AROUND)} `
  const take = (pattern: RegExp, test: (found: RegExpExecArray) => Test) => {
    for (const found of rest.matchAll(pattern)) tests.push(test(found))
    // A bar, so that what stood apart is not read together.
    rest = rest.replace(pattern, ' | ')
  }
  const then = ([words]: RegExpExecArray): Test => {
    const moment = findMoment(words, now, language)
    // A date that cannot be, or that could be two, is nobody's choice.
    return (start) => moment !== undefined && !contradicts(moment, start)
  }
  // A slot taken meanwhile is known by its number only: no day means it.
  const stands = (start: DateTime) => start >= now.startOf('day')
  const at =
    (place: number): Test =>
    (_, entry) =>
      entry === place
  // "Pas le 2 ni le 3, le 1".
  take(
    REFUSED,
    ([, number]) =>
      (_, entry) =>
        entry !== Number(number),
  )
  const refused = tests.length
  take(dates, then)
  take(hours, (found) => {
    const exactly = then(found)
    const hour = Number(WHOLE_HOUR.exec(found[0])?.[1] ?? Number.NaN)
    const byDay = (start: DateTime) => start.minute === 0 && (start.hour === hour || start.hour === hour + 12)
    return (start, entry) => exactly(start, entry) || byDay(start)
  })
  take(NUMBER, (found) => {
    const number = Number(found[2])
    const mayBeDay = found[1] || DAY_ENDING.test(found[3] ?? '') || Object.hasOwn(weekdays, lastWordBefore(found))
    return (start, entry) => entry === number || (Boolean(mayBeDay) && stands(start) && start.day === number)
  })
  // Monday is the second day in Portuguese: "a segunda" is either, where a Monday is offered.
  const mondays = offered.some(({ startsAt }) => startsAt.weekday === 1)
  take(MONDAY_OR_SECOND, () => (start, entry) => entry === 2 && (start.weekday === 1 || !mondays))
  const names = standingAlone(`(${Object.keys(weekdays).join('|')})(?: one)?`)
  take(
    names,
    ([, name = '']) =>
      (start) =>
        stands(start) && start.weekday === weekdays[name],
  )
  for (const [pattern, place] of PLACES) take(pattern, () => at(placeIn(offered, place)))
  const named = tests.length > refused || ONE_BY_PART.test(text)
  // "Jeudi je peux" may keep Thursday's appointment.
  if (comes) tests.push((start) => start.weekday !== appointmentAt.weekday)
  // "Plutôt l'après-midi" wishes; only a number, a day or an hour chooses.
  if (!named && refused === 0) return undefined
  take(parts, then)
  if (/[^ |]/.test(rest.replace(ARTICLES, ' '))) return undefined
  if (!named) return []
  return offered.flatMap(({ startsAt }, index) => (tests.every((test) => test(startsAt, index + 1)) ? [index + 1] : []))
}

/** Of an even number of entries none is in the middle. */
function placeIn(offered: Offered, place: (typeof PLACES)[number][1]): number {
  if (typeof place === 'number') return place
  if (place === 'last') return offered.length
  if (place === 'middle') return (offered.length + 1) / 2
  const starts = offered.map(({ startsAt }) => startsAt.toMillis())
  return 1 + starts.indexOf(place === 'earliest' ? Math.min(...starts) : Math.max(...starts))
}

/** "At two" is in the afternoon, where no entry is at two in the night. */
const WHOLE_HOUR = /^(?:at |a )?(\d{1,2}) ?(?:h|o clock)?$/

const MONDAY_OR_SECOND = standingAlone('lundi deuxieme')
const REFUSED = standingAlone('(?:pas|ni|not) (?:le |la |the )?(\\d)(?! ?(?:h|heures?|am|pm))')
const DAY_ENDING = /^(?:er|st|nd|rd|th)$/

function lastWordBefore({ input, index }: RegExpExecArray): string {
  return input.slice(0, index).trim().split(' ').at(-1) ?? ''
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

const LONGEST_ANSWER = 320
const POLITE = '(?: (?:svp|stp|s il (?:vous|te) plait|merci|please|pls|plz|thanks|thank you))*'
const REST = new RegExp(
  `^(?:(?:et|oui|ok|yes|and|la|le|les|l|the|voir|je veux|show|show me|send|donne[rz]?|envoye[rz]?|envoie) )*(?:suit+e*s?|suivant(?:e|s|es)?|encore|plus|autres?|continue[rz]?|reste|more|next|others?|rest|go on)${POLITE}$`,
)
const ENTRY = new RegExp(
  `^(?:(?:et|oui|ok|yes|and|le|la|pour|the|for|numero|num|no|n|number|nr|point|detail|details) )*(\\d{1,2})${POLITE}$`,
)
