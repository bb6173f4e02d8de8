import { DateTime } from 'luxon'
import type { Appointment, ComingAppointment, OfferedSlot } from '../../domain/appointment.ts'
import type { AppointmentType, Office, Place } from '../../domain/office.ts'
import { LANGUAGES, type Language, type Probationer } from '../../domain/people.ts'
import type { Circumstances, TextKind } from '../../domain/reminder.ts'
import { type Extra, staysAway, wishGoesToAgent } from '../../domain/trial/extras.ts'
import type { Design, SaidByOffice, TextOfArms } from '../../domain/trial/protocol.ts'
import { statusWordsOf } from '../../domain/trial/status-words.ts'
import { sayReply } from '../../locales/say.ts'
import { textOf } from '../texts/circumstances.ts'

/** What a protocol holds of what an office says now: the very words of both arms, and what it writes for each outcome. */
export function wordsHeld(
  { extra, types: codes }: Pick<Design, 'extra' | 'types'>,
  office: Office,
  types: ReadonlyMap<string, AppointmentType>,
): SaidByOffice {
  const tried = codes.toSorted().flatMap((code) => types.get(code) ?? [])
  return { texts: together(textsOf(extra, tried, office)), statusWords: statusWordsOf(office) }
}

function textsOf(extra: Extra, types: readonly AppointmentType[], office: Office): TextOfArms[] {
  return types.flatMap((type) =>
    LANGUAGES.flatMap((language) => [
      ...kindsOf(type, office).flatMap((kind) => textsOfKind(extra, kind, { type, office, language })),
      ...(wishGoesToAgent(extra) ? [answerToWish({ type, office, language })] : []),
    ]),
  )
}

interface Sample {
  type: AppointmentType
  office: Office
  language: Language
}

function kindsOf(type: AppointmentType, office: Office): TextKind[] {
  const rules = (type.reminders ?? office.reminders).toSorted((one, other) => other.daysBefore - one.daysBefore)
  return ['summons', ...rules.map(({ daysBefore }): TextKind => `before${daysBefore}`)]
}

/** A reminder differs by what the person answered before: those are given in which the arms do. */
function textsOfKind(extra: Extra, kind: TextKind, sample: Sample): TextOfArms[] {
  const { type, office, language } = sample
  const toCome = kindsOf(type, office).map((other) => ({ kind: other }))
  return ANSWERS.flatMap((answer) => {
    const circumstances = circumstancesOf(sample, answer)
    const { startsAt } = circumstances.appointment
    const now = kind === 'summons' ? startsAt.minus({ days: 9 }) : startsAt.minus({ days: Number(kind.slice(6)) })
    const text = { kind, usefulUntil: startsAt.minus({ hours: 2 }) }
    const usual = textOf(text, circumstances, now)
    const other = staysAway(extra, kind, toCome) ? null : textOf(text, circumstances, now, extra)
    if (answer !== 'none' && (kind === 'summons' || other === usual || other === null)) return []
    const name = answer === 'none' ? kind : `${kind} (${answer})`
    return [{ types: [type.code], text: name, language, usual, other }]
  })
}

const ANSWERS: Appointment['answer'][] = ['none', 'confirmed', 'declined', 'moveAsked']

/** What is answered to "je ne peux pas venir, un autre jour ?" */
function answerToWish(sample: Sample): TextOfArms {
  const { type, office, language } = sample
  const { appointment } = circumstancesOf(sample, 'none')
  const coming: ComingAppointment = { ...appointment, moving: type.moving, agentName: undefined }
  const slots = [1, 2, 3].map((days): OfferedSlot => {
    const { id, officeId, startsAt, minutes, place, agentId } = coming
    const slot = { id, officeId, type: type.code, startsAt: startsAt.plus({ days }), minutes, place, agentId }
    return { ...slot, capacity: 1, taken: 0 }
  })
  const voice = { office, now: coming.startsAt.minus({ days: 4 }) }
  const usual = sayReply(language, { text: 'slotsOffered', values: { appointment: coming, slots } }, voice)
  const other = sayReply(language, { text: 'moveAsked', values: { appointment: coming } }, voice)
  return { types: [type.code], text: 'wishToMove', language, usual, other }
}

/** Somebody invented, and a moment: as the office would write to them. */
function circumstancesOf({ type, office, language }: Sample, answer: Appointment['answer']): Circumstances {
  const place: Place = {
    ...{ id: '', officeId: office.id, name: 'LIEU', address: '' },
    ...{ directions: undefined, contact: undefined },
  }
  const appointment: Appointment = {
    ...{ id: '', officeId: office.id, probationerId: '', type: type.code, place, answer, status: 'planned' },
    startsAt: DateTime.fromISO('2027-01-14T14:30', { zone: office.zone }),
    ...{ reference: undefined, minutes: undefined, agentId: undefined, slotId: undefined },
    ...{ documents: [], version: 1, movedByText: 0, doubtful: false },
  }
  const probationer: Probationer = {
    ...{ id: '', officeId: office.id, caseNumber: '', lastName: '', firstName: '', phone: undefined, language },
    ...{ pausedReason: undefined, protectedAdult: false, textsAllowedOnSharedNumber: false },
    ...{ sensitiveAllowed: false, optedOutAt: undefined, phoneDoubt: undefined },
  }
  return { appointment, office, type, probationer, numberIsShared: false }
}

/** Types that are written to in the same words stand on one line. */
function together(texts: readonly TextOfArms[]): TextOfArms[] {
  const same = Map.groupBy(texts, ({ types: _, ...said }) => JSON.stringify(said))
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? { ...first, types: [first, ...others].flatMap(({ types }) => types) } : [],
  )
}
