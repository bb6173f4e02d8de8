import { DateTime } from 'luxon'
import type { DropReason } from '../../domain/message.ts'
import { type Office, onOfficeClock } from '../../domain/office.ts'
import type { Language } from '../../domain/people.ts'
import { type Circumstances, waitUntil, whyNotSend } from '../../domain/reminder.ts'
import { nextOpening } from '../../domain/time.ts'
import { asDropped, whyNotText } from '../../domain/why-not-text.ts'
import { sayText } from '../../locales/say.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listTexted } from '../../store/messages/exchanged.ts'
import { type Message, type MessageRow, type PlannedRow, RANK, WELCOME } from '../../store/messages/message.ts'
import { enqueueTexts } from '../../store/messages/outbox.ts'
import { phoneKeyOf } from '../../store/people/people.ts'
import { setMet } from '../../store/people/write-people.ts'
import type { Parts } from '../parts.ts'
import type { Around } from './around.ts'

/** Two texts handed over in the same second may arrive in any order. */
const AHEAD = { minutes: 1 }

interface First {
  row: PlannedRow
  circumstances: Circumstances
}

/**
 * Puts the welcome of whoever is texted for the first time into the outbox, where their office welcomes people, and says until when the text about
 * to leave waits for it. Once a person, ever: nobody who was texted before, nor on a number that somebody else has. A text that may not leave a
 * minute later does not wait.
 */
export async function whileWelcomed(
  tx: Transaction,
  parts: Parts,
  leaving: readonly First[],
  claimed: readonly MessageRow[],
  now: DateTime,
): Promise<Map<MessageRow, DateTime>> {
  const unmet = leaving.filter(({ circumstances }) => mayBeWelcomed(circumstances))
  if (unmet.length === 0) return new Map()
  const firsts = new Map(unmet.map((first) => [first.circumstances.probationer.id, first]))
  const ids = [...firsts.keys()]
  const texted = await listTexted(
    tx,
    ids,
    claimed.map(({ id }) => id),
  )
  await setMet(tx, ids, now)
  const welcomes = [...firsts.values()].filter(({ circumstances }) => !texted.has(circumstances.probationer.id))
  await enqueueTexts(
    tx,
    welcomes.map((first) => welcomeOf(first, parts.newId(), now)),
    now,
  )
  const later = now.plus(AHEAD)
  const waiting = unmet.filter(
    ({ row, circumstances }) => !texted.has(circumstances.probationer.id) && mayLeaveAt(row, circumstances, later),
  )
  return new Map(waiting.map(({ row }) => [row, later]))
}

/**
 * A welcome that is due: what keeps other texts from the person holds it back, a number that somebody else has too, and so do a danger they spoke of
 * since and the hours of their office.
 */
export function onWelcome(
  tx: Transaction,
  text: Message,
  { people, shared, welcomed }: Around,
  now: DateTime,
): { leave: Message } | { drop: DropReason } | { wait: DateTime } {
  const person = people.get(text.probationerId ?? '')
  const around = welcomed.get(text.probationerId ?? '')
  if (!person || !around) throw new Error('nobody is welcomed')
  const { office, heldUntil } = around
  const { phone = '', language } = person
  const obstacle = whyNotText(person, shared.has(phone)) ?? (shared.has(phone) ? 'sharedNumber' : undefined)
  if (obstacle) return { drop: asDropped(obstacle) }
  const hour = now.plus({ hours: 1 })
  if (heldUntil && heldUntil > now) return { wait: DateTime.min(heldUntil, hour) }
  const opening = nextOpening(office, now)
  if (!opening || opening > now) return { wait: opening ?? hour }
  return { leave: { ...text, body: welcome(language, office, now), phone, phoneKey: phoneKeyOf(tx, phone) } }
}

function mayBeWelcomed({ office, probationer, numberIsShared }: Circumstances): boolean {
  return office.welcomes === true && !probationer.metAt && !numberIsShared
}

/** Worded again as it leaves: it may wait for a carrier, or for the morning. */
function welcomeOf({ row, circumstances: { office, probationer } }: First, id: string, now: DateTime) {
  return {
    id,
    key: `${WELCOME}:${probationer.id}`,
    officeId: office.id,
    probationerId: probationer.id,
    kind: WELCOME,
    phone: probationer.phone ?? '',
    body: welcome(probationer.language, office, now),
    rank: RANK.answer,
    dueAt: now,
    usefulUntil: row.usefulUntil,
  }
}

function welcome(language: Language, office: Office, now: DateTime): string {
  return sayText(language, 'welcome', {}, { office, now: onOfficeClock(office, now) })
}

function mayLeaveAt(row: PlannedRow, circumstances: Circumstances, at: DateTime): boolean {
  return whyNotSend(row, circumstances, at) === undefined && waitUntil(row, circumstances, at) === undefined
}
