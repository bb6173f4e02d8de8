import type { DateTime } from 'luxon'
import type { Appointment } from '../domain/appointment.ts'
import type { Language } from '../domain/people.ts'
import { segments, toGsm7 } from '../domain/segments.ts'
import { dayWord } from '../domain/time.ts'
import { firstFitting } from './fit.ts'
import type { Locale, Voice } from './locale.ts'
import { briefly, dayAndHour, dayOf, hourOf } from './moments.ts'
import { ownTemplates, ownTypeWords } from './own-words.ts'
import { SENTENCES, type SentenceId, type ValueName } from './sentences.ts'
import { type Ways, waysToFill } from './template.ts'

export type ValuesOf<Id extends SentenceId> = Readonly<Record<ValueName<Id>, Ways>>

/** Says sentences of one language for one office, at one moment. */
export interface Speaker {
  locale: Locale
  voice: Voice
  /** The first way of saying it that fits in one text; when none does, the shortest. */
  say<Id extends SentenceId>(sentence: Id, values: ValuesOf<Id>): string
  /** All ways of saying it, the fullest first: to be said within another sentence. */
  ways<Id extends SentenceId>(sentence: Id, values: ValuesOf<Id>): string[]
  /** "jeudi 14/01 à 14h30". */
  when(startsAt: DateTime): string
  /** "jeu. 14/01 14h30". */
  brief(startsAt: DateTime): string
  hour(startsAt: DateTime): string
  /** "jeudi 14/01". */
  day(startsAt: DateTime): string
  /** Whether the office says a sentence in its own words. */
  isOwn(sentence: SentenceId): boolean
  /** What the office calls a type of appointment, if it does. */
  called(type: string): string | undefined
  /** The office, as people read it. */
  sender: string
  /** Who writes, and on a shared number to whom. */
  from: string
}

/** In the office's own words where it has some, in ours where none of those can be said without a value that there is not. */
export function speakerOf(language: Language, locale: Locale, voice: Voice): Speaker {
  const { office, addressee } = voice
  const fill = <Id extends SentenceId>(id: Id, values: ValuesOf<Id>): Iterable<string> => {
    voice.hear?.(id)
    const own = ownTemplates(office, language, locale, id)
    const said = own ? [...waysToFill(own, values, SENTENCES[id])] : []
    return said.length > 0 ? said : waysToFill(locale.sentences[id], values, SENTENCES[id])
  }
  const sender = toGsm7(office.name)
  const speaker: Speaker = {
    locale,
    voice,
    say: (id, values) => fitting(id, fill(id, values), locale),
    ways: (id, values) => [...fill(id, values)],
    when: (startsAt) => dayAndHour(locale.moments, startsAt, office),
    brief: (startsAt) => briefly(locale.moments, startsAt, office),
    hour: (startsAt) => hourOf(locale.moments, startsAt, office),
    day: (startsAt) => dayOf(locale.moments, startsAt, office),
    isOwn: (id) => ownTemplates(office, language, locale, id) !== undefined,
    called(type) {
      const words = ownTypeWords(office, language, locale, type)
      return words === undefined || locale.ownLetters ? words : toGsm7(words)
    },
    sender,
    from: sender,
  }
  return addressee ? { ...speaker, from: speaker.say('fromFor', { sender, firstName: toGsm7(addressee) }) } : speaker
}

/** In letters of which a segment holds 70, two are said as one; but a reminder is read on a locked screen: in one, where any way of it fits one. */
function fitting(id: SentenceId, filled: Iterable<string>, { ownLetters }: Locale): string {
  if (!ownLetters) return firstFitting(filled)
  const ways = [...filled]
  const brief = id.startsWith('reminder.') ? ways.find((way) => segments(way).segments === 1) : undefined
  return brief ?? firstFitting(ways, 2)
}

/** How an appointment is spoken of: somebody comes, or is called, or visited. */
export type Kind = 'meeting' | 'call' | 'visit'

export function kindOf({ type }: Pick<Appointment, 'type'>): Kind {
  if (type === 'TEL') return 'call'
  return type === 'VISITE' ? 'visit' : 'meeting'
}

/** "C'est demain, jeudi 14/01 à 14h30." */
export function soon(speaker: Speaker, startsAt: DateTime, when = speaker.when(startsAt)): string {
  const { office, now } = speaker.voice
  const word = { today: 'today', tomorrow: 'tomorrow', other: 'later' } as const
  return speaker.say(`soon.${word[dayWord({ startsAt }, office, now)]}`, { when })
}

/** Nobody is told that what has begun is still to come. */
export function hasBegun({ startsAt }: Pick<Appointment, 'startsAt'>, { voice }: Speaker): boolean {
  return startsAt <= voice.now
}
