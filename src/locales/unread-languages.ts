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
  ar: {
    days: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
    meet: (when, where) => `موعدكم ${when}، ${where}. الحضور إلزامي.`,
    call: (when) => `سنتصل بكم ${when}.`,
    visit: (when) => `سنزوركم في بيتكم ${when}.`,
    read: 'هنا نقرأ الفرنسية والإنجليزية فقط. سيتصل بكم موظف.',
  },
  ro: {
    days: ['luni', 'marti', 'miercuri', 'joi', 'vineri', 'sambata', 'duminica'],
    meet: (when, where) => `aveti o intalnire ${when}, ${where}. Trebuie sa veniti.`,
    call: (when) => `va sunam ${when}.`,
    visit: (when) => `venim la dumneavoastra acasa ${when}.`,
    read: 'Aici se citeste doar franceza si engleza. Un agent va va suna.',
  },
  tr: {
    days: ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'],
    meet: (when, where) => `randevunuz ${when}, ${where}. Gelmeniz gerekir.`,
    call: (when) => `sizi arayacağız: ${when}.`,
    visit: (when) => `evinize geleceğiz: ${when}.`,
    read: 'Burada yalnız Fransızca ve İngilizce okunur. Bir görevli sizi arayacak.',
  },
  ru: {
    days: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    meet: (when, where) => `ваша встреча: ${when}, ${where}. Нужно прийти.`,
    call: (when) => `мы вам позвоним: ${when}.`,
    visit: (when) => `мы придём к вам домой: ${when}.`,
    read: 'Здесь читают только по-французски и по-английски. Вам позвонит сотрудник.',
  },
  ht: {
    days: ['lendi', 'madi', 'mèkredi', 'jedi', 'vandredi', 'samdi', 'dimanch'],
    meet: (when, where) => `ou gen randevou ${when}, ${where}. Ou dwe vini.`,
    call: (when) => `n ap rele w ${when}.`,
    visit: (when) => `n ap vin lakay ou ${when}.`,
    read: 'Isit la nou li franse ak angle sèlman. Yon ajan ap rele w.',
  },
}

/** In their own letters; the others are written in GSM-7, so that a text holds twice as much. */
const OWN_LETTERS: readonly Unwritten[] = ['ar', 'ru']

/** "SPIP 92: tiene cita el jueves 14/01, 14:30, SPIP de Nanterre. Debe venir. Aqui solo se lee…": the one line we have in this language. */
export function sayUnread(language: Unwritten, appointment: ComingAppointment | undefined, voice: Voice): string {
  const words = WORDS[language]
  const written = OWN_LETTERS.includes(language) ? (said: string) => said : toGsm7
  const say = (...told: string[]) => written(`${toGsm7(voice.office.name)}: ${[...told, words.read].join(' ')}`)
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
