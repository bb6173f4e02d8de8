import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Agent, Probationer } from '../../domain/people.ts'
import { initials } from '../../locales/notices.ts'
import { zoneBlock } from './zone-block.ts'

interface CalendarEvent {
  appointment: Appointment
  office: Office
  probationer: Probationer
  agent: Pick<Agent, 'name' | 'email'>
  /** Where the pages are. */
  pages: string
  /** The address our e-mails come from. */
  sender: string | undefined
}

/**
 * What puts an appointment in the calendar of an agent, moves it there, or takes it away: the same UID for its whole life, and its
 * version as SEQUENCE, so that an older e-mail read late changes nothing. Calendars are shared: initials only.
 */
export function calendarOf(
  { appointment, office, probationer, agent, pages, sender }: CalendarEvent,
  what: 'request' | 'cancel',
  now: DateTime,
): string {
  const { id, version, startsAt, minutes, place } = appointment
  const calendar = ical({
    prodId: { company: 'justif', product: 'justif', language: 'FR' },
    method: what === 'request' ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL,
    timezone: { name: office.zone, generator: () => zoneBlock(office.zone, startsAt.setZone(office.zone).year) },
  })
  calendar.createEvent({
    id: `${id}@${hostOf(pages)}`,
    sequence: version,
    status: what === 'request' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    stamp: now.toJSDate(),
    start: startsAt.setZone(office.zone),
    end: startsAt.plus({ minutes: minutes ?? USUAL_MINUTES }).setZone(office.zone),
    timezone: office.zone,
    summary: `${initials(probationer)} (${appointment.type})`,
    location: [place.name, place.address].filter(Boolean).join(', '),
    url: `${pages}/agenda?jour=${startsAt.setZone(office.zone).toISODate()}`,
    // Whoever sends it: calendars take no change of an event from another address than its organizer's. It asks for no answer.
    organizer: { name: office.name, email: sender ?? `ne-pas-repondre@${hostOf(pages)}` },
    attendees: [{ name: agent.name || agent.email, email: agent.email, rsvp: false }],
  })
  // The generator writes it on the calendar's clock; RFC 5545 (3.8.7.2) wants it in UTC.
  return calendar.toString().replace(/^DTSTAMP:.*$/m, `DTSTAMP:${now.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")}`)
}

/** A planning without durations still needs an end in a calendar. */
const USUAL_MINUTES = 30

function hostOf(pages: string): string {
  return new URL(pages).hostname
}
