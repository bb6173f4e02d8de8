import type { Appointment } from '../../domain/appointment.ts'
import { toGsm7 } from '../../domain/segments.ts'
import { firstFitting, fitPlace } from '../fit.ts'
import type { SaidBesides, Sentences, TextValues, Voice } from '../locale.ts'
import { isWithoutJourney, wheres } from '../places.ts'
import { dayAndHour, soon } from './moments.ts'

/** What we send on our own. "OK", never "YES": Twilio takes YES for a wish to receive texts again (its default opt-in words). */
export const texts: Sentences<TextValues> = {
  summons({ appointment }, voice) {
    const opening = `${from(voice)}: ${announce(appointment, voice)}`
    return fitPlace(wheres(appointment), (where) => {
      const begin = `${opening}${where}. ${duty(appointment)}`
      return firstFitting(...besides.invitations.map((invitation) => `${begin}${invitation}`))
    })
  },
  reminder({ appointment, answer }, voice) {
    const opening = `Reminder ${from(voice)}: ${soon(appointment.startsAt, voice)}`
    const ending = {
      none: `${preparation(appointment)}${besides.invitations.at(-1)}`,
      confirmed: `${preparation(appointment)} A problem? Write here.`,
      declined: `It still stands. ${duty(appointment)} A problem? Write here.`,
      moveAsked: 'It stands as long as nothing has changed. A problem? Write here.',
    }[answer]
    return fitPlace(wheres(appointment), (where) => `${opening}${where}. ${ending}`)
  },
  moved({ appointment }, voice) {
    const opening = `${from(voice)}: your appointment has changed. It is now ${dayAndHour(appointment.startsAt, voice)}`
    return fitPlace(wheres(appointment), (where) => `${opening}${where}. Reply OK, or write.`)
  },
  cancelled({ appointment }, voice) {
    return `${from(voice)}: your appointment of ${dayAndHour(appointment.startsAt, voice)} is cancelled. ${notNeeded(appointment)} A question? Write here.`
  },
  excused({ appointment }, voice) {
    return `${from(voice)}: your absence on ${dayAndHour(appointment.startsAt, voice)} is accepted. ${notNeeded(appointment)} Your officer will tell you what is next.`
  },
  restored({ appointment }, voice) {
    const opening = `${from(voice)}: your appointment stands again, ${dayAndHour(appointment.startsAt, voice)}`
    return fitPlace(wheres(appointment), (where) => `${opening}${where}. ${duty(appointment)} Reply OK, or write.`)
  },
  moveRefused({ appointment }, voice) {
    const opening = `${from(voice)}: the change you asked for is not possible. Your appointment stands: ${dayAndHour(appointment.startsAt, voice)}`
    return fitPlace(wheres(appointment), (where) => `${opening}${where}. ${duty(appointment)}`)
  },
  missed({ appointment }, voice) {
    const said = `${absence(appointment, dayAndHour(appointment.startsAt, voice))} ${contact(voice)}`
    return voice.addressee ? addressed(voice.addressee, said) : said
  },
}

export const besides: SaidBesides = {
  invitations: [' Reply OK, or write to us if there is a problem.', ' Reply OK, or write.'],
  journey: { usual: 'Plan your journey.', other: 'Note when to go.' },
}

export function sender({ office }: Voice): string {
  return toGsm7(office.name)
}

export function addressed(firstName: string, said: string): string {
  return `For ${toGsm7(firstName)}. ${said}`
}

/** Who writes, and on a shared number to whom. */
function from(voice: Voice): string {
  return voice.addressee ? `${sender(voice)} for ${toGsm7(voice.addressee)}` : sender(voice)
}

function announce({ type, startsAt }: Appointment, voice: Voice): string {
  const when = dayAndHour(startsAt, voice)
  if (type === 'TEL') return `we will call you ${when}`
  if (type === 'VISITE') return `we will visit you at home ${when}`
  return `you have an appointment ${when}`
}

function duty({ type }: Appointment): string {
  if (type === 'TEL') return 'You must take our call.'
  return type === 'VISITE' ? 'You must be there.' : 'You must come.'
}

function preparation({ type }: Appointment): string {
  if (type === 'TEL') return 'We will call you: keep your phone with you.'
  return type === 'VISITE' ? 'We come to your home.' : besides.journey.usual
}

function notNeeded({ type }: Appointment): string {
  if (type === 'TEL') return 'We will not call.'
  return type === 'VISITE' ? 'We will not come.' : 'Do not come.'
}

function absence({ type }: Appointment, when: string): string {
  if (isWithoutJourney(type)) return `We could not reach you ${when}.`
  return `We did not see you at your appointment of ${when}.`
}

function contact(voice: Voice): string {
  const { phone } = voice.office
  return phone
    ? `Contact ${sender(voice)} quickly and tell us why: ${phone}.`
    : `Tell us quickly why by answering here. ${sender(voice)}`
}
