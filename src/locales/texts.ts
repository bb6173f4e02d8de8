import { toGsm7 } from '../domain/segments.ts'
import type { SaidOtherwise } from '../domain/trial/extras.ts'
import type { TextValues } from './locale.ts'
import { whereToCome } from './places.ts'
import { kindOf, type Speaker, soon } from './speaker.ts'

type Texts = { [Kind in keyof TextValues]: (speaker: Speaker, values: TextValues[Kind]) => string }

/** What we send on our own. The type is never named: each has a neutral way of being announced. */
export const texts: Texts = {
  welcome(speaker) {
    return speaker.say('welcome', { sender: speaker.sender })
  },
  summons(speaker, { appointment }) {
    const kind = kindOf(appointment)
    const announced = kind === 'meeting' && ['TIG', 'STAGE'].includes(appointment.type) ? 'work' : kind
    const values = { ...toldOf(speaker, appointment), invitation: speaker.ways('invitation', {}) }
    return speaker.say(`summons.${announced}`, values)
  },
  reminder(speaker, { appointment, answer }) {
    return speaker.say(`reminder.${answer}.${kindOf(appointment)}`, {
      from: speaker.from,
      soon: soon(speaker, appointment.startsAt),
      place: whereToCome(appointment),
      journey: speaker.say('journey.usual', {}),
      // The day and the place come first here: of the ways to invite, the shortest.
      invitation: speaker.ways('invitation', {}).at(-1),
    })
  },
  moved(speaker, { appointment }) {
    return speaker.say(`moved.${kindOf(appointment)}`, toldOf(speaker, appointment))
  },
  cancelled(speaker, { appointment }) {
    return speaker.say(`cancelled.${kindOf(appointment)}`, toldOf(speaker, appointment))
  },
  excused(speaker, { appointment }) {
    return speaker.say(`excused.${kindOf(appointment)}`, toldOf(speaker, appointment))
  },
  restored(speaker, { appointment }) {
    return speaker.say(`restored.${kindOf(appointment)}`, toldOf(speaker, appointment))
  },
  moveRefused(speaker, { appointment }) {
    return speaker.say(`moveRefused.${kindOf(appointment)}`, toldOf(speaker, appointment))
  },
  missed(speaker, { appointment }) {
    const { office, addressee } = speaker.voice
    const contact = speaker.say('contact', { sender: speaker.sender, phone: office.phone })
    const said = speaker.say(`missed.${kindOf(appointment)}`, { when: speaker.when(appointment.startsAt), contact })
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

/** On a number that several people share, begins what concerns one of them. */
export function addressed(speaker: Speaker, firstName: string, said: string): string {
  return speaker.say('addressed', { firstName: toGsm7(firstName), said })
}

function toldOf(speaker: Speaker, appointment: TextValues['moved']['appointment']) {
  return { from: speaker.from, when: speaker.when(appointment.startsAt), place: whereToCome(appointment) }
}

function replaceLast(said: string, words: string, others: string): string {
  const at = said.lastIndexOf(words)
  return at < 0 ? said : `${said.slice(0, at)}${others}${said.slice(at + words.length)}`
}
