import type { Appointment } from '../../domain/appointment.ts'
import { toGsm7 } from '../../domain/segments.ts'
import { firstFitting, fitPlace } from '../fit.ts'
import type { SaidBesides, Sentences, TextValues, Voice } from '../locale.ts'
import { wheres } from '../places.ts'
import { dayAndHour, soon } from './moments.ts'

/** What we send on our own. The type is never named: each has a neutral way of being announced. */
export const texts: Sentences<TextValues> = {
  summons({ appointment }, voice) {
    const opening = `${from(voice)}: ${announce(appointment, voice)}`
    return fitPlace(wheres(appointment), (where) => {
      const begin = `${opening}${where}. ${duty(appointment)}`
      return firstFitting(...besides.invitations.map((invitation) => `${begin}${invitation}`))
    })
  },
  reminder({ appointment, answer }, voice) {
    const opening = `Rappel ${from(voice)}: ${soon(appointment.startsAt, voice)}`
    const ending = {
      none: `${preparation(appointment)}${besides.invitations.at(-1)}`,
      confirmed: `${preparation(appointment)} Un problème ? Écrivez ici.`,
      declined: `Ce rendez-vous tient toujours. ${duty(appointment)} Un problème ? Écrivez ici.`,
      moveAsked: "Ce rendez-vous tient tant que rien n'est changé. Un problème ? Écrivez ici.",
    }[answer]
    return fitPlace(wheres(appointment), (where) => `${opening}${where}. ${ending}`)
  },
  moved({ appointment }, voice) {
    const opening = `${from(voice)}: votre rendez-vous a changé. C'est maintenant ${dayAndHour(appointment.startsAt, voice)}`
    return fitPlace(wheres(appointment), (where) => `${opening}${where}. Répondez OUI, ou écrivez.`)
  },
  cancelled({ appointment }, voice) {
    return `${from(voice)}: votre rendez-vous de ${dayAndHour(appointment.startsAt, voice)} est annulé. ${notNeeded(appointment)} Une question ? Écrivez ici.`
  },
  excused({ appointment }, voice) {
    return `${from(voice)}: votre absence au rendez-vous de ${dayAndHour(appointment.startsAt, voice)} est acceptée. ${notNeeded(appointment)} Votre conseiller vous dira la suite.`
  },
  restored({ appointment }, voice) {
    const opening = `${from(voice)}: votre rendez-vous est de nouveau prévu ${dayAndHour(appointment.startsAt, voice)}`
    return fitPlace(
      wheres(appointment),
      (where) => `${opening}${where}. ${duty(appointment)} Répondez OUI, ou écrivez.`,
    )
  },
  moveRefused({ appointment }, voice) {
    const opening = `${from(voice)}: le changement demandé n'est pas possible. Votre rendez-vous tient: ${dayAndHour(appointment.startsAt, voice)}`
    return fitPlace(wheres(appointment), (where) => `${opening}${where}. ${duty(appointment)}`)
  },
  missed({ appointment }, voice) {
    const when = dayAndHour(appointment.startsAt, voice)
    const said = `${absence(appointment, when)} ${contact(voice)}`
    return voice.addressee ? addressed(voice.addressee, said) : said
  },
}

export const besides: SaidBesides = {
  invitations: [' Répondez OUI, ou écrivez ce qui pose problème.', ' Répondez OUI, ou écrivez.'],
  journey: { usual: 'Prévoyez votre trajet.', other: 'Notez quand partir.' },
}

export function sender({ office }: Voice): string {
  return toGsm7(office.name)
}

export function addressed(firstName: string, said: string): string {
  return `Pour ${toGsm7(firstName)}. ${said}`
}

/** Who writes, and on a shared number to whom. */
function from(voice: Voice): string {
  return voice.addressee ? `${sender(voice)} pour ${toGsm7(voice.addressee)}` : sender(voice)
}

function announce({ type, startsAt }: Appointment, voice: Voice): string {
  const when = dayAndHour(startsAt, voice)
  switch (type) {
    case 'TEL':
      return `nous vous appelons ${when}`
    case 'VISITE':
      return `nous passons chez vous ${when}`
    case 'TIG':
    case 'STAGE':
      return `on vous attend ${when}`
    default:
      return `vous avez rendez-vous ${when}`
  }
}

function duty({ type }: Appointment): string {
  if (type === 'TEL') return 'Vous devez prendre notre appel.'
  return type === 'VISITE' ? 'Vous devez nous recevoir.' : 'Vous devez venir.'
}

function preparation({ type }: Appointment): string {
  if (type === 'TEL') return 'Nous vous appelons: gardez votre téléphone allumé.'
  return type === 'VISITE' ? 'Nous passons chez vous.' : besides.journey.usual
}

/** What is no longer to be done. */
function notNeeded({ type }: Appointment): string {
  if (type === 'TEL') return 'Nous ne vous appellerons pas.'
  return type === 'VISITE' ? 'Nous ne passerons pas.' : 'Ne venez pas.'
}

/** No adjective that would make everybody a man, and no reproach. */
function absence({ type }: Appointment, when: string): string {
  if (type === 'TEL') return `Nous n'avons pas pu vous parler au téléphone ${when}.`
  if (type === 'VISITE') return `Nous sommes passés chez vous ${when}, sans vous voir.`
  return `Nous vous attendions ${when}.`
}

/** Without a number there is no "contactez le .": the person can always write here. */
function contact(voice: Voice): string {
  const { phone } = voice.office
  return phone
    ? `Appelez vite le ${sender(voice)} et dites ce qui s'est passé: ${phone}.`
    : `Dites-nous vite ce qui s'est passé en répondant ici. ${sender(voice)}`
}
