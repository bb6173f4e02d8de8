import { DateTime } from 'luxon'
import { type Appointment, isVisit } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import type { PlannedText } from '../../domain/reminder.ts'
import type { LineValues } from '../../domain/schedule/line.ts'
import type { Session } from '../../store/engine/database.ts'
import { lastSeenIn } from '../../store/files/imports.ts'
import { listSilent, type Silence } from '../../store/people/stopped-numbers.ts'
import type { NewProbationer } from '../../store/people/write-people.ts'
import { findPlaceNamed } from '../../store/places/places.ts'
import { happeningOf } from '../appointments/change-status.ts'
import { foreseeTexts } from '../texts/plan-texts.ts'
import type { PlanningAhead } from './ahead.ts'
import type { ImportRun } from './import-run.ts'
import { asBooked, valuesOfNew } from './perform-lines.ts'
import type { AppointmentPlan } from './plan-known-line.ts'
import type { LinesPlan } from './plan-lines.ts'

interface Named {
  name: string
  address: string | undefined
}

/** Holds in memory what performing the plans of a file would write, as far as its other lines and its texts need to know. */
export function foresee(run: ImportRun): PlanningAhead & { take(session: Session, plan: LinesPlan): Promise<void> } {
  const people = new Map<string, Probationer>()
  const byCase = new Map<string, string>()
  const renumbered = new Set<string>()
  const holders = new Map<string, Set<string>>()
  const told = new Map<string, LineValues[]>()
  const created: { appointment: Appointment; personId: string }[] = []
  const changed: { appointment: Appointment; personId: string; texts: PlannedText[] }[] = []
  const doubts = new Map<string, string[]>()
  const seen = new Set<string>()
  const places = openPlaces()

  function know(person: Probationer): void {
    people.set(person.id, person)
    byCase.set(`${person.officeId} ${person.caseNumber}`, person.id)
  }

  function hold({ id, phone }: Probationer): void {
    if (phone === undefined) return
    const known = holders.get(phone) ?? new Set()
    holders.set(phone, known.add(id))
  }

  function tell(personId: string, values: LineValues): void {
    const { lastName, firstName, phone, language, homeAddress } = values
    const known = told.get(personId) ?? []
    const isKnown = known.some(
      (one) =>
        one.lastName === lastName &&
        one.firstName === firstName &&
        one.phone === phone &&
        one.language === language &&
        one.homeAddress === homeAddress,
    )
    if (!isKnown) told.set(personId, [...known, values])
  }

  async function takePeople(session: Session, { newPeople, people: changes }: LinesPlan): Promise<void> {
    const phones = [...newPeople.map(({ phone }) => phone), ...changes.map(({ phone }) => phone?.number)]
    const silent = await listSilent(
      session,
      phones.flatMap((phone) => phone ?? []),
    )
    for (const person of newPeople) {
      const whole = silenced(asNew(person), silent)
      know(whole)
      hold(whole)
    }
    for (const { after, phone } of changes) {
      const before = people.get(after.id)
      if (before?.phone !== undefined) holders.get(before.phone)?.delete(after.id)
      const whole = phone ? silenced(after, silent) : after
      if (phone) renumbered.add(after.id)
      know(whole)
      if (phone || before) hold(whole)
    }
  }

  async function takeChange(session: Session, office: Office, plan: AppointmentPlan): Promise<void> {
    const { appointment: before, happened } = plan
    if (happened === 'detailed') return
    const appointment = await changedBy(session, office, plan)
    const type = run.types.get(office.id)?.get(appointment.type)
    if (!type) return
    const happening =
      happened === 'moved'
        ? { what: 'moved' as const, from: before.status === 'planned' ? before.startsAt : undefined }
        : await happeningOf(session, before, happened === 'restored' ? 'planned' : happened)
    const { texts } = await foreseeTexts(session, { appointment, office, type }, happening, run.now)
    changed.push({ appointment, personId: before.probationerId, texts })
  }

  async function changedBy(
    session: Session,
    office: Office,
    { appointment, happened, apply }: AppointmentPlan,
  ): Promise<Appointment> {
    const { type = appointment.type, startsAt, place, address, documents, minutes } = apply
    const moves = startsAt !== undefined || place !== undefined || address !== undefined
    const named = { name: place ?? appointment.place.name, address }
    const where = place === undefined && address === undefined ? {} : await places.find(session, office, type, named)
    return {
      ...appointment,
      type,
      ...(startsAt !== undefined && { startsAt: DateTime.fromISO(startsAt, { zone: office.zone }).toUTC() }),
      ...(minutes !== undefined && { minutes: Number(minutes) }),
      ...(documents !== undefined && { documents: documents.split('|') }),
      place: { ...appointment.place, ...where },
      status: happened === 'moved' || happened === 'restored' || happened === 'detailed' ? 'planned' : happened,
      answer: happened === 'moved' || moves ? 'none' : appointment.answer,
      version: appointment.version + 1,
    }
  }

  const personOf = (id: string) => {
    const person = people.get(id)
    if (!person) throw new Error(`person ${id} was not foreseen`)
    return person
  }

  return {
    async take(session, plan) {
      const { office } = plan
      await takePeople(session, plan)
      for (const booking of plan.created) {
        const { line, person, candidates } = booking
        if (!people.has(person.id)) know(booking.owner ?? asNew(person))
        tell(person.id, valuesOfNew(line.values))
        const named = { name: line.placeName, address: line.address }
        const place = await places.find(session, office, line.type, named)
        created.push({ appointment: asBooked(office, booking, { id: '', ...place }), personId: person.id })
        if (candidates.length > 0)
          doubts.set(
            booking.id,
            candidates.map(({ id }) => id),
          )
      }
      for (const { line, personId } of plan.remembered) tell(personId, line.cells)
      for (const known of plan.known) {
        if (!people.has(known.person.id)) know(known.person)
        await takeChange(session, office, known)
      }
      for (const id of plan.seen) seen.add(id)
    },
    peopleUnder: (officeId, caseNumbers) =>
      caseNumbers.flatMap((caseNumber) => people.get(byCase.get(`${officeId} ${caseNumber}`) ?? '') ?? []),
    toldOf: (personId) => told.get(personId) ?? [],
    holdersOf(phone, inStore) {
      const still = (inStore.get(phone) ?? []).filter((id) => !renumbered.has(id))
      return [...new Set([...still, ...(holders.get(phone) ?? [])])]
    },
    async settleDoubts(session) {
      const gone = new Set<string>()
      for (const [id, candidates] of doubts) {
        const unseen = candidates.filter((candidate) => !seen.has(candidate))
        if ((await lastSeenIn(session, unseen)).size > 0) gone.add(id)
      }
      for (const { id, ...line } of run.perhapsMoved) {
        if (!gone.has(id)) continue
        run.report.doubtful++
        run.outcomes.push({ what: 'doubtful', ...line })
      }
      for (const { appointment } of created) appointment.doubtful = gone.has(appointment.id)
    },
    *created() {
      for (const { appointment, personId } of created) yield { appointment, person: personOf(personId) }
    },
    *changed() {
      for (const { appointment, personId, texts } of changed) yield { appointment, person: personOf(personId), texts }
    },
  }
}

/** Where appointments would take place, by what lines say of it: known to the store, or to earlier lines of the file. */
function openPlaces() {
  const known = new Map<string, { name: string; address: string }>()
  const met = new Map<string, Set<string>>()
  return {
    async find(session: Session, { id: officeId }: Office, type: string, { name, address }: Named) {
      if (isVisit(type)) return { name, address: address ?? '' }
      const words = JSON.stringify([officeId, name, address])
      const place = known.get(words) ?? (await findPlaceNamed(session, officeId, { name, address }))
      const addresses = met.get(`${officeId} ${name}`) ?? new Set()
      const [only = '', ...others] = addresses
      const found = place ?? { name, address: address ?? (others.length === 0 ? only : '') }
      if (found.address !== '') met.set(`${officeId} ${name}`, addresses.add(found.address))
      known.set(words, { name: found.name, address: found.address })
      return { name: found.name, address: found.address }
    },
  }
}

function asNew(person: NewProbationer): Probationer {
  return {
    ...person,
    pausedReason: undefined,
    protectedAdult: false,
    textsAllowedOnSharedNumber: false,
    sensitiveAllowed: false,
    optedOutAt: undefined,
  }
}

/** What was said from a number before is said of whoever is given it. */
function silenced(person: Probationer, silent: Map<string, Silence>): Probationer {
  const { stoppedAt, wrongNumber } = silent.get(person.phone ?? '') ?? {}
  return {
    ...person,
    optedOutAt: stoppedAt ?? person.optedOutAt,
    phoneDoubt: wrongNumber ? 'wrongNumber' : person.phoneDoubt,
  }
}
