import Holidays from 'date-holidays'
import type { DateTime } from 'luxon'
import type { Taken, Written } from '../carrier.ts'
import type { Evidence } from '../evidence.ts'
import { madeAt } from '../ids.ts'
import { momentsIn } from '../moments.ts'
import { at } from '../spreadsheet.ts'
import { HOUR, MINUTE, utc } from '../timeline.ts'

const OURS = 2
/** What was claimed is on its way: a lease. */
const ON_ITS_WAY = 2 * MINUTE

/** At most one text for each appointment, kind and version, and one for each answer; a second only after the first had failed. */
export function leavesOnce({ taken, messages }: Evidence): string[] {
  const reasons = Map.groupBy(taken, ({ id }) => {
    const { appointmentId, kind, version, rank, key } = messages.get(id) ?? {}
    return rank === OURS ? `${appointmentId} ${kind} ${version}` : (key ?? id)
  })
  return [...reasons].flatMap(([reason, texts]) =>
    texts.slice(1).flatMap((text, index) => {
      const before = texts[index]
      return before && hadFailed(before, text.calledAt)
        ? []
        : [`${reason}: ${[before, text].map(describe).join(' and ')}`]
    }),
  )
}

function hadFailed({ state, endedAt }: Taken, instant: number): boolean {
  return (state === 'undelivered' || state === 'failed') && endedAt !== undefined && endedAt <= instant
}

/** Nothing of ours after a STOP or a wrong number, until START lifts the STOP; nor an answer to anything but danger, STOP and START. */
export function neverAfterStop(evidence: Evidence): string[] {
  const { taken, written, people, messages } = evidence
  const ears = written.flatMap((text) => {
    const heard = [...messages.values()].find(({ sid, direction }) => direction === 'in' && sid === text.sid)
    return heard ? [{ ...text, heardAt: madeAt(heard.id) }] : []
  })
  const byPhone = Map.groupBy(ears, ({ from }) => from)
  const bySid = new Map(ears.map((text) => [text.sid, text]))
  return taken.flatMap((text) => {
    const message = messages.get(text.id)
    const holder = people.find(({ caseNumber }) => caseNumber === caseOf(evidence, text))
    // STOP concerns the person, whatever number they have now; a wrong number concerns the number.
    const theirs = byPhone.get(holder?.formerPhone ?? text.to) ?? []
    const stop = lastStop(
      text.to === holder?.formerPhone || !holder?.formerPhone ? theirs : theirs.filter(isNotWrong),
      text.calledAt,
    )
    if (!stop) return []
    const question = bySid.get(/^reply:([^:]+):/.exec(message?.key ?? '')?.[1] ?? '')
    const allowed = message?.rank !== OURS && (!question || EXEMPT.includes(question.meaning))
    return allowed ? [] : [`${describe(text)} although they wrote "${stop.body}" at ${utc(stop.heardAt).toISO()}`]
  })
}

const EXEMPT: readonly string[] = ['distress', 'opt_out', 'opt_in', 'wrong_person']

function isNotWrong({ meaning }: Written): boolean {
  return meaning !== 'wrong_person'
}

/** What still stops a number at an instant, if it was heard long enough before for nothing to be on its way. */
function lastStop<Heard extends Written & { heardAt: number }>(theirs: Heard[], instant: number): Heard | undefined {
  let stop: Heard | undefined
  for (const text of theirs.toSorted((a, b) => a.heardAt - b.heardAt)) {
    if (text.heardAt > instant) break
    if (text.meaning === 'opt_out' && stop?.meaning !== 'wrong_person') stop ??= text
    if (text.meaning === 'wrong_person') stop = stop?.meaning === 'wrong_person' ? stop : text
    if (text.meaning === 'opt_in' && stop?.meaning === 'opt_out') stop = undefined
  }
  return stop && stop.heardAt + ON_ITS_WAY < instant ? stop : undefined
}

/** What we send on our own leaves Monday to Saturday, 9:00 to 19:00 on the office's clock, not on its holidays. */
export function onlyWhenOpen(evidence: Evidence): string[] {
  return ours(evidence).flatMap(({ text, office }) => {
    const shown = text.shown.setZone(office.zone)
    const late = shown.minus(ON_ITS_WAY)
    const open = [shown, late].some(({ hour }) => hour >= 9 && hour < 19)
    const closed = shown.weekday === 7 || isHoliday(office.holidayRegion, shown)
    return open && !closed ? [] : [`${describe(text)} when ${office.code} shows ${shown.toFormat('ccc dd/MM HH:mm')}`]
  })
}

const calendars = new Map<string, Holidays>()

function isHoliday(region: string, day: DateTime): boolean {
  const [country = '', state] = region.split('-')
  const calendar = calendars.get(region) ?? new Holidays(country, state ?? '')
  calendars.set(region, calendar)
  // At noon on the wall of that place, so that no zone of this machine moves the day.
  const found = calendar.isHoliday(`${day.toISODate()} 12:00:00`)
  return found !== false && found.some(({ type }) => type === 'public')
}

/** Nothing leaves past its use: two hours before what it announces, the hour of what was cancelled, three days after what was missed. */
export function neverAfterUse(evidence: Evidence): string[] {
  return ours(evidence).flatMap(({ text, office, kind }) => {
    const shown = text.shown.setZone(office.zone).minus(ON_ITS_WAY)
    const [moment] = momentsIn(text.body, office.zone, text.shown)
    if (!moment) return [`${describe(text)} names no moment`]
    const end =
      kind === 'missed' ? shown.minus({ days: 3 }) : UNTIL_THE_HOUR.includes(kind) ? shown : shown.plus({ hours: 2 })
    return at(end) <= moment ? [] : [`${describe(text)} past its use`]
  })
}

const UNTIL_THE_HOUR: readonly string[] = ['cancelled', 'excused', 'moveRefused']

/** "Demain" and "aujourd'hui" are said of the day they are true. */
export function saysTheTruth(evidence: Evidence): string[] {
  return ours(evidence).flatMap(({ text, office }) => {
    const [moment = ''] = momentsIn(text.body, office.zone, text.shown)
    const days = /demain|tomorrow/.test(text.body) ? 1 : /aujourd|today/.test(text.body) ? 0 : undefined
    if (days === undefined) return []
    const day = text.shown.setZone(office.zone).plus({ days }).toISODate()
    return moment.startsWith(day ?? '') ? [] : [`${describe(text)} on ${text.shown.toISO()}`]
  })
}

/** At most twenty texts an hour to one number, answers to danger and STOP aside. */
export function neverTooMany({ taken, messages }: Evidence): string[] {
  const counted = taken.filter(({ id }) => messages.get(id)?.rank !== 0 && messages.get(id)?.kind !== 'optedOut')
  return [...Map.groupBy(counted, ({ to }) => to)].flatMap(([to, texts]) =>
    texts.some(({ takenAt }, index) => takenAt - (texts[index - 20]?.takenAt ?? 0) < HOUR)
      ? [`${to} received more than twenty texts within an hour`]
      : [],
  )
}

function ours({ taken, messages, offices }: Evidence) {
  return taken.flatMap((text) => {
    const message = messages.get(text.id)
    const office = offices.get(message?.officeId ?? '')
    return message?.rank === OURS && office ? [{ text, office, kind: message.kind }] : []
  })
}

function caseOf({ messages, probationers }: Evidence, { id }: Taken): string | undefined {
  return probationers.get(messages.get(id)?.probationerId ?? '')?.caseNumber
}

function describe(text: Taken | undefined): string {
  return text ? `${utc(text.takenAt).toFormat("yyyy-MM-dd HH:mm:ss'Z'")} ${text.to} "${text.body}"` : 'nothing'
}
