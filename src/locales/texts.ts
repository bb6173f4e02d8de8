import type { Appointment } from '../domain/appointment.ts'
import { segments, toGsm7 } from '../domain/segments.ts'
import type { SaidOtherwise } from '../domain/trial/extras.ts'
import type { TextValues } from './locale.ts'
import { whereToCome } from './places.ts'
import { kindOf, type Speaker, soon } from './speaker.ts'

type Texts = { [Kind in keyof TextValues]: (speaker: Speaker, values: TextValues[Kind]) => string }

/** What we send on our own. The type is never named: each has a neutral way of being announced. */
export const texts: Texts = {
  welcome: (speaker) => speaker.say('welcome', { sender: speaker.sender }),
  summons(speaker, { appointment }) {
    const kind = kindOf(appointment)
    const announced = kind === 'meeting' && ['TIG', 'STAGE'].includes(appointment.type) ? 'work' : kind
    const invitation = invitations(speaker)
    return called(speaker, appointment, (when, place) =>
      speaker.say(`summons.${announced}`, { from: speaker.from, when, place, invitation }),
    )
  },
  reminder(speaker, { appointment, answer }) {
    const values = {
      from: speaker.from,
      journey: speaker.say('journey.usual', {}),
      invitation: briefInvitations(speaker),
    }
    return called(speaker, appointment, (when, place) =>
      speaker.say(`reminder.${answer}.${kindOf(appointment)}`, {
        ...{ ...values, place },
        soon: soon(speaker, appointment.startsAt, when),
      }),
    )
  },
  moved,
  cancelled: (speaker, { appointment }) => told(speaker, 'cancelled', appointment),
  excused: (speaker, { appointment }) => told(speaker, 'excused', appointment),
  restored: (speaker, { appointment }) => told(speaker, 'restored', appointment),
  moveRefused: (speaker, { appointment }) => told(speaker, 'moveRefused', appointment),
  missed(speaker, { appointment }) {
    const { office, addressee } = speaker.voice
    const contact = speaker.say('contact', { sender: speaker.sender, phone: office.phone })
    const said = called(speaker, appointment, (when) => speaker.say(`missed.${kindOf(appointment)}`, { when, contact }))
    return addressee ? addressed(speaker, addressee, said) : said
  },
}

/** A summons or a reminder of a trial without its invitation to answer, or with another sentence about the journey: all else word for word. */
export function otherwise(speaker: Speaker, said: string, how: SaidOtherwise): string {
  if (how === 'otherSentence')
    return replaceLast(said, speaker.say('journey.usual', {}), speaker.say('journey.other', {}))
  const invitation = speaker.ways('invitation', {}).find((one) => said.includes(one))
  if (invitation === undefined) return said
  // An office may put it first, or on a line of its own.
  return replaceLast(said, said.includes(` ${invitation}`) ? ` ${invitation}` : invitation, '').trim()
}

/** In letters of which a segment holds 70, the briefest way is for reminders: a first notice always says that people may write. */
function invitations(speaker: Speaker): string[] {
  const ways = speaker.ways('invitation', {})
  return speaker.locale.ownLetters && ways.length > 1 ? ways.slice(0, -1) : ways
}

/** In a reminder the day and the place come first: of the ways to invite, the fullest has no room. */
function briefInvitations(speaker: Speaker): string[] {
  const ways = speaker.ways('invitation', {})
  return ways.length > 1 ? ways.slice(1) : ways
}

/** On a number that several people share, begins what concerns one of them. */
export function addressed(speaker: Speaker, firstName: string, said: string): string {
  return speaker.say('addressed', { firstName: toGsm7(firstName), said })
}

/** With the moment that fell, wherever that costs neither a segment, nor the address, nor the invitation to write. */
function moved(speaker: Speaker, { appointment, was }: TextValues['moved']): string {
  const { from, locale } = speaker
  const kind = kindOf(appointment)
  // An office that words the change itself, and not with what fell, goes on saying it so.
  const asOwn = speaker.isOwn(`moved.${kind}`) && !speaker.isOwn(`movedFrom.${kind}`)
  return called(speaker, appointment, (when, place) => {
    const plain = speaker.say(`moved.${kind}`, { from, when, place })
    if (!was || asOwn) return plain
    const most = Math.max(segments(plain).segments, locale.ownLetters ? 2 : 1)
    const values = { from, when, place: placesLike(plain, place), was: speaker.when(was), wasDay: dayFallen() }
    return speaker.ways(`movedFrom.${kind}`, values).find((one) => segments(one).segments <= most) ?? plain
  })

  /** Of another hour of the same day, the day says nothing. */
  function dayFallen(): string | undefined {
    const day = was && speaker.day(was)
    return day === speaker.day(appointment.startsAt) ? undefined : day
  }
}

/** The ways to name a place that say no less than a text does: its address, if that does. */
function placesLike(said: string, place: string[] | undefined): string[] | undefined {
  const at = place?.findIndex((one) => said.includes(one)) ?? -1
  if (!place || at < 0) return place
  return at === place.length - 1 ? place.slice(at) : place.slice(at, -1)
}

function told(
  speaker: Speaker,
  what: 'cancelled' | 'excused' | 'restored' | 'moveRefused',
  appointment: Appointment,
): string {
  return called(speaker, appointment, (when, place) =>
    speaker.say(`${what}.${kindOf(appointment)}`, { from: speaker.from, when, place }),
  )
}

/**
 * A text with the office's own words for the type after the moment, "jeudi 14/01 à 14h30 (entretien)", where there is room: the name of a place
 * may make some, its address and whatever else is said not, and no text takes a segment more.
 */
function called(
  speaker: Speaker,
  appointment: Appointment,
  say: (when: string, place: string[] | undefined) => string,
): string {
  const when = speaker.when(appointment.startsAt)
  const place = whereToCome(appointment)
  const plain = say(when, place)
  const words = speaker.called(appointment.type)
  if (words === undefined) return plain
  // The last way to name a place is its name alone, or all there is.
  const addresses = place && place.length > 1 ? place.slice(0, -1) : place
  const named = say(`${when} (${words})`, addresses)
  const saysPlace = !addresses || addresses.some((one) => named.includes(one))
  const besides = (said: string) => said.length - (place?.find((one) => said.includes(one))?.length ?? 0)
  const losesNothing = besides(named) >= besides(plain) + words.length + 3
  return saysPlace && losesNothing && segments(named).segments <= segments(plain).segments ? named : plain
}

function replaceLast(said: string, words: string, others: string): string {
  const at = said.lastIndexOf(words)
  return at < 0 ? said : `${said.slice(0, at)}${others}${said.slice(at + words.length)}`
}
