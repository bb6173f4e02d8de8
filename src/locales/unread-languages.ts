import type { DateTime } from 'luxon'
import type { ComingAppointment } from '../domain/appointment.ts'
import type { Language } from '../domain/people.ts'
import { toGsm7 } from '../domain/segments.ts'
import type { Foreign } from '../understanding/intent.ts'
import { firstFitting } from './fit.ts'
import type { Voice } from './locale.ts'
import { waysToNamePlace } from './places.ts'

/** What is said, in one language that nobody here reads: Monday comes first. */
interface Words {
  days: readonly [string, string, string, string, string, string, string]
  meet: (when: string, where: string) => string
  call: (when: string) => string
  visit: (when: string) => string
  /** What is read here, and who will call. */
  read: string
}

/** Recognised, and neither read nor written. */
export type Unwritten = Exclude<Foreign, Language>

const WORDS: Record<Unwritten, Words> = {
  ht: {
    days: ['lendi', 'madi', 'mèkredi', 'jedi', 'vandredi', 'samdi', 'dimanch'],
    meet: (when, where) => `ou gen randevou ${when}, ${where}. Ou dwe vini.`,
    call: (when) => `n ap rele w ${when}.`,
    visit: (when) => `n ap vin lakay ou ${when}.`,
    read: 'Isit la nou li franse ak angle sèlman. Yon ajan ap rele w.',
  },
}

/** "SPIP 92: ou gen randevou jedi 14/01, 14:30, SPIP de Nanterre. Ou dwe vini. Isit la nou li…": the one line we have in this language. */
export function sayUnread(language: Unwritten, appointment: ComingAppointment | undefined, voice: Voice): string {
  const words = WORDS[language]
  const say = (...told: string[]) => toGsm7(`${voice.office.name}: ${[...told, words.read].join(' ')}`)
  if (!appointment) return say()
  return firstFitting(waysToNamePlace(appointment.place).map((where) => say(meeting(words, appointment, where, voice))))
}

function meeting(
  { days, meet, call, visit }: Words,
  { type, startsAt }: ComingAppointment,
  where: string,
  { office }: Voice,
): string {
  const when = dayAndHour(days, startsAt.setZone(office.zone))
  if (type === 'TEL') return call(when)
  return type === 'VISITE' ? visit(when) : meet(when, where)
}

function dayAndHour(days: Words['days'], at: DateTime): string {
  return `${days[at.weekday - 1]} ${at.toFormat('dd/MM, HH:mm')}`
}
