import { createHash } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Outcome } from '../appointments/record-attendance.ts'
import { PAST_PEOPLE, type PastPerson } from './past-people.ts'
import { COURT, DEMO_PLACE, PHONE } from './people.ts'

/** A day of the months before the demonstration began, with what was invented of it. */
export interface PastDay {
  /** Its midnight, on the office's clock. */
  day: DateTime
  readonly appointments: PastAppointment[]
}

/** An invented appointment of that day, and what its person does about it. */
export interface PastAppointment {
  reference: string
  person: PastPerson
  type: string
  startsAt: DateTime
  place: { name: string; address: string }
  /** What they write, one after the other, from this moment on; they may write nothing. */
  says: { from: DateTime; words: string[] } | undefined
  /** They ask for another moment, and choose one. */
  moves: boolean
  /** The office calls it off, in time for a text. */
  cancelled: boolean
  outcome: Outcome
  /** Who writes it down: an agent the same day, the planning of the next week, or nobody. */
  saidBy: 'hand' | 'file' | 'nobody'
}

/** The worked days of two full months before this day, and of its own month: the same for the same day, however often it is asked. */
export function pastDays(today: DateTime, isWorked: (day: DateTime) => boolean): PastDay[] {
  const days: PastDay[] = []
  for (let day = today.startOf('month').minus({ months: 2 }); day < today; day = day.plus({ days: 1 })) {
    if (!isWorked(day)) continue
    const before = days.length * HOURS.length
    days.push({
      day,
      // Worked out when asked for: one day is played at a time.
      get appointments() {
        const isLast = days.at(-1)?.day === day
        return HOURS.map((hour, place) => appointmentOf(before + place, day, hour, isLast))
      },
    })
  }
  return days
}

const HOURS = [
  { hour: 9, minute: 0 },
  { hour: 10, minute: 30 },
  { hour: 14, minute: 0 },
  { hour: 16, minute: 0 },
]

function appointmentOf(
  count: number,
  day: DateTime,
  hour: { hour: number; minute: number },
  isLast: boolean,
): PastAppointment {
  const reference = `PASSE-${count + 1}`
  const person = PAST_PEOPLE[count % PAST_PEOPLE.length] as PastPerson
  const drawn = (what: string) => draw(`${reference} ${what}`)
  const type = count < PAST_PEOPLE.length && count % 5 === 0 ? 'PREMIER' : typeOf(drawn('type'))
  const habit = HABITS.find(({ upTo }) => drawn('habit') < upTo)
  const fits = habit && (!habit.moves || type === 'SPIP') && (habit.daysBefore > 0 || hour.hour > NOON)
  const words = fits ? habit.words[Math.floor(drawn('words') * habit.words.length)] : undefined
  const moves = fits === true && habit.moves === true
  return {
    ...{ reference, person, type, moves },
    startsAt: day.set(hour),
    place: type === 'JAP' ? COURT : type === 'TEL' ? PHONE : DEMO_PLACE,
    says: words && { from: momentOf(day.minus({ days: habit?.daysBefore ?? 0 }), drawn('minute')), words },
    cancelled: !words && drawn('cancelled') < 0.15,
    outcome: outcomeOf(drawn('outcome'), fits === true && habit.yes === true),
    // Of the last day the planning of the next week will say it: until then the agenda asks.
    saidBy: isLast ? 'file' : saidBy(drawn, moves),
  }
}

function saidBy(drawn: (what: string) => number, moves: boolean): PastAppointment['saidBy'] {
  if (drawn('known') < 0.04) return 'nobody'
  // Whoever moved is written down where they came, not on the line of where they were expected.
  return !moves && drawn('door') < 0.35 ? 'file' : 'hand'
}

const NOON = 12

function typeOf(drawn: number): string {
  return drawn < 0.12 ? 'TEL' : drawn < 0.18 ? 'JAP' : 'SPIP'
}

/** After the reminder of ten o'clock, and within three hours of it. */
function momentOf(day: DateTime, drawn: number): DateTime {
  return day.set({ hour: 10, minute: 5 }).plus({ minutes: Math.floor(drawn * 180) })
}

interface Habit {
  upTo: number
  daysBefore: number
  words: string[][]
  yes?: true
  moves?: true
}

/** What people write of an appointment, and how long before it: two in three write something. */
const HABITS: Habit[] = [
  { upTo: 0.3, daysBefore: 1, words: [['oui'], ["oui j'y serai"], ['ok je viens'], ['OUI']], yes: true },
  { upTo: 0.45, daysBefore: 4, words: [['oui'], ['je confirme'], ['oui merci']], yes: true },
  {
    upTo: 0.57,
    daysBefore: 3,
    words: [
      ['je peux pas venir', '1'],
      ['possible un autre jour ?', '2'],
    ],
    moves: true,
  },
  { upTo: 0.61, daysBefore: 1, words: [["c'est quelle adresse ?"], ["c'est a quelle heure ?"]] },
  { upTo: 0.64, daysBefore: 1, words: [["rappelez-moi s'il vous plait"], ['je peux parler a mon conseiller ?']] },
  { upTo: 0.68, daysBefore: 0, words: [["j'aurai 15 min de retard"], ['je serai un peu en retard']] },
]

/** Those who said yes come more often. */
function outcomeOf(drawn: number, saidYes: boolean): Outcome {
  const [missed, excused] = saidYes ? [0.06, 0.09] : [0.24, 0.31]
  return drawn < missed ? 'miss' : drawn < excused ? 'excuse' : 'honour'
}

/** Between 0 and 1: chance, but always the same for the same question. */
function draw(question: string): number {
  return createHash('sha256').update(question).digest().readUInt32BE() / 2 ** 32
}
