import type { DateTime } from 'luxon'
import { type Between, wholePercents } from '../../domain/effect/attendance.ts'
import { isMasked, LEAST_PEOPLE, type Published } from '../../domain/effect/mask.ts'
import type { Report, Told } from '../../domain/effect/report.ts'
import type { Speed } from '../../domain/effect/talk.ts'
import type { ReportWords } from '../report-words.ts'
import { noticeWords } from './notices.ts'

export const reportWords: ReportWords = {
  month: monthAndYear,
  title: (month, office) => `Report of the month, ${office}: ${month}`,
  sentences: { attendance, change, deeds, machine, texts },
  figures: 'The figures of the month',
  facts: {
    convened: 'Appointments past',
    honoured: 'Appointments kept',
    missed: 'Appointments missed',
    excused: 'Absences excused',
    cancelled: 'Appointments cancelled',
    unknown: 'Appointments without an outcome',
    known: 'Share whose outcome is known',
    received: 'Messages received',
    theyAnswered: 'People answer within (median)',
    weAnswered: 'The service answers within (median)',
    agentDealt: 'Agents deal with a request within (median)',
    left: 'Texts sent',
    failed: 'Texts refused or not delivered',
    segments: 'Segments billed',
    emails: 'E-mails to agents',
  },
  told,
  share,
  nothing: '—',
  median,
  doubt:
    'The rate of missed appointments is of those missed among those kept or missed; excused absences and cancellations do not count. The difference between two months is a 95% interval, in which the appointments of one person count together. These figures describe the month and do not tell its causes. A number about fewer than 5 people is not given, nor what would give it back.',
  page: 'The report on one page, to print',
  footer: noticeWords.footer,
}

/** "January 2027". */
export function monthAndYear(month: DateTime): string {
  return month.setLocale('en-GB').toFormat('LLLL yyyy')
}

/** "1,234". */
export function number(count: number): string {
  return count.toLocaleString('en-GB')
}

export function told({ least, most }: Published): string {
  if (!isMasked({ least, most })) return number(least)
  if (least === 1 && most === LEAST_PEOPLE - 1) return `fewer than ${LEAST_PEOPLE}`
  return Number.isFinite(most) ? `${number(least)} to ${number(most)}` : `${number(least)} or more`
}

export function share(between: Between): string {
  if (between.least === between.most) return percent(between.least)
  const { low, high } = wholePercents(between)
  return low === high ? `${low}%` : `between ${low} and ${high}%`
}

/** All and none are said of all and none only. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'less than 1%'
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`
}

export function median(speed: Speed): string {
  return typeof speed === 'number' ? duration(speed) : UNTIMED[speed]
}

const UNTIMED = {
  none: 'nothing to measure',
  few: `fewer than ${LEAST_PEOPLE} people`,
  pending: 'more than half still wait',
}

export function duration(seconds: number): string {
  if (seconds < 60) return 'less than a minute'
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`
}

function attendance(said: Report['attendance'], month: string): string {
  switch (said.say) {
    case 'none':
      return `No appointment was planned in ${month}.`
    case 'few':
      return `In ${month}, too few appointments were kept or missed for a rate to mean anything.`
    case 'unknown':
      return `In ${month}, what happened is known of only ${part(said.known)} of the appointments: below 80%, no rate of missed appointments is given.`
    case 'masked':
      return `In ${month}, fewer than ${LEAST_PEOPLE} people missed an appointment${unknown(said.unknown)}, and the rate of missed appointments is ${share(said.bounds)}.`
    case 'hidden':
      return `In ${month}, fewer than ${LEAST_PEOPLE} people came to an appointment${unknown(said.unknown)}, and the rate of missed appointments is ${share(said.bounds)}.`
    case 'rate': {
      const missed = said.missed === 0 ? 'no appointment was missed' : `${number(said.missed)} appointments were missed`
      const rate = `In ${month}, ${missed} out of ${number(said.of)} kept or missed, that is ${percent(said.rate)}`
      const between = said.unknown.most === 0 ? '' : `, and the true rate is ${share(said.bounds)}`
      const ofFew = said.ofFew ? '; of so few appointments, this rate varies much by chance' : ''
      return `${rate}${unknown(said.unknown)}${between}${ofFew}.`
    }
  }
}

function part(between: Between): string {
  return share(between).replace(/^between (\d+) and/, '$1 to')
}

function unknown(count: Published): string {
  return count.most === 0 ? '' : `; what became of ${told(count)} others was not noted`
}

function change(said: Report['change']): string {
  switch (said.say) {
    case 'incomparable':
      return INCOMPARABLE[said.because]
    case 'same':
      return `There is no clear difference from the month before (${percent(said.before)}): chance alone may explain it.`
    case 'less':
    case 'more': {
      const points = `the difference is ${tenths(said.low)} to ${tenths(said.high)} points, more than chance usually makes`
      const provided = said.sure ? '' : ', if the appointments without an outcome are like the others'
      return `This is ${said.say} than the month before (${percent(said.before)}): ${points}${provided}, but these figures do not tell why.`
    }
  }
}

const INCOMPARABLE = {
  month: 'Without a rate, this month cannot be compared with the one before.',
  before: 'The month before has no rate to compare this one with.',
  erased:
    'The appointments of these two months are erased: it can no longer be said whether chance explains their difference.',
}

function tenths(share: number): string {
  return (share * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })
}

function deeds(said: Report['deeds']): string {
  if (said.say === 'none') return 'No appointment was confirmed or moved by text.'
  const confirmed =
    said.confirmed.most === 0
      ? 'No appointment was confirmed by text'
      : `${capital(told(said.confirmed))} appointments were confirmed by text`
  const moved =
    said.moved.most === 0 ? 'none was moved by the person' : `${told(said.moved)} were moved by the person themselves`
  const freed =
    said.freed.most === 0
      ? 'no moment was given back to agents ahead of time'
      : `${told(said.freed)} moments were given back to agents ahead of time, who may see somebody else then`
  return `${confirmed}, ${moved}, and ${freed}.`
}

function machine(said: Report['machine']): string {
  if (said.say === 'none') return 'No message was received.'
  if (said.say === 'masked')
    return `The messages received are from fewer than ${LEAST_PEOPLE} people: what became of them is not told.`
  const { received, became, corrected } = said
  const misread = corrected.most === 0 ? 'none' : told(corrected)
  if (!became)
    return `What became of the ${told(received)} messages received is not told, as too few people are concerned; agents marked ${misread} of them as misunderstood.`
  const { alone, handedOver } = became
  const answered = alone.count.most === 0 ? 'none was answered' : `${of(alone)} were answered`
  const handed =
    handedOver.count.most === 0 ? 'none was handed over to an agent' : `${of(handedOver)} were handed over to an agent`
  return `Of ${told(received)} messages received, ${answered} by the service alone, and ${handed}; agents marked ${misread} of them as misunderstood.`
}

export function of({ count, share: part }: Told): string {
  return part === undefined ? told(count) : `${told(count)} (${share(part)})`
}

function texts(said: Report['texts']): string {
  if (said.say === 'none') return `No text was sent, and ${unreachable(said.unreachable)}.`
  const { left, delivered, price } = said
  const cost = price === undefined ? ', at a price that nobody has set' : ` for ${euros(price)}`
  const arrived = delivered === undefined ? ',' : `; ${arrivedWords(delivered)},`
  return `The service sent ${told(left)} texts${cost}${arrived} and ${unreachable(said.unreachable)}.`
}

export function euros({ least, most }: Published): string {
  if (least === most) return `€${cents(least)}`
  return Number.isFinite(most) ? `€${cents(least)} to €${cents(most)}` : `€${cents(least)} or more`
}

function cents(price: number): string {
  return price.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

function arrivedWords(delivered: Told): string {
  if (delivered.count.most === 0) return 'the carrier said of none that it arrived'
  return `by the carrier’s word ${of(delivered)} arrived`
}

function unreachable(count: Published): string {
  if (count.most === 0) return 'today nobody expected is out of reach by text'
  return `today ${told(count)} people expected cannot be reached by text`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
