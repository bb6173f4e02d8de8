import type { DateTime } from 'luxon'
import type { Effect, HandOver } from '../../conversation/conversation.ts'
import type { NoticeKind } from '../../domain/notice.ts'
import type { Language } from '../../domain/people.ts'
import type { RequestKind } from '../../domain/worklist.ts'
import { deathTold } from '../../locales/fr/pause.ts'
import { getAppointment } from '../../store/appointments/appointments.ts'
import { type AppointmentChange, setAppointment } from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { settleOffers } from '../../store/freed-hours/hour-offers.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { getProbationer, phoneKeyOf } from '../../store/people/people.ts'
import { setPhoneDoubt } from '../../store/people/phone-doubts.ts'
import { forgetStop, rememberStop, rememberWrongNumber } from '../../store/people/stopped-numbers.ts'
import { setProbationer } from '../../store/people/write-people.ts'
import { openRequest } from '../../store/requests/requests.ts'
import { getSlot } from '../../store/slots/slots.ts'
import { setApart } from '../../store/trials/set-apart.ts'
import type { Moment } from '../../understanding/intent.ts'
import { intoSlot, moveAppointment } from '../appointments/move-appointment.ts'
import type { Parts } from '../parts.ts'
import { noteDoubt } from '../people/note-doubt.ts'
import { resumeTexts, type StoppedHow, stopTexts } from '../people/stop-texts.ts'
import { loopKey } from '../texts/loop-guard.ts'
import { foldedWords } from './exchange.ts'
import type { Heard } from './heard.ts'
import { tellFollowers } from './tell-followers.ts'

/** Does what a step wanted, in its transaction. Nothing here excuses anybody: the agent judges. */
export async function applyEffects(
  tx: Transaction,
  parts: Parts,
  heard: Heard,
  effects: Effect[],
  now: DateTime,
): Promise<void> {
  for (const effect of effects) await apply({ tx, parts, heard, now }, effect)
}

interface Scene {
  tx: Transaction
  parts: Parts
  heard: Heard
  now: DateTime
}

async function apply(scene: Scene, effect: Effect): Promise<void> {
  switch (effect.effect) {
    case 'confirmAppointment':
      return confirmAppointment(scene, effect.appointmentId)
    case 'declineAppointment':
      return declineAppointment(scene, effect)
    case 'moveAppointment':
      return moveInto(scene, effect)
    case 'settleOffer':
      return settleOffer(scene, effect)
    case 'noteWish':
      return setAppointment(scene.tx, effect.appointmentId, moveAsked(effect.wish, scene.now), scene.now)
    case 'requestMove':
      return requestMove(scene, effect)
    case 'noteLate':
      return noteLate(scene, effect)
    case 'handOver':
      return isToldOnce(effect.because)
        ? handOverOnce(scene, effect.because)
        : handOver(scene, REQUEST_OF[effect.because], NOTICE_OF[effect.because], effect.appointmentId)
    case 'tellAgent':
      return tell(scene, effect.what, effect.appointmentId)
    case 'alertDanger':
      return alertDanger(scene)
    case 'optOut':
      return optOut(scene, effect.quietly)
    case 'optIn':
      return optIn(scene)
    case 'markWrongNumber':
      return markWrongNumber(scene)
    case 'pauseTexts':
      return pauseTexts(scene, effect.holderId)
    case 'setLanguage':
      return setLanguage(scene, effect.language)
  }
}

const REQUEST_OF: Record<HandOver, RequestKind> = {
  question: 'question',
  callback: 'callback',
  notUnderstood: 'notUnderstood',
  document: 'document',
  newPhone: 'newPhone',
  cannotCome: 'cannotCome',
  stranger: 'stranger',
  whoIsIt: 'question',
  looping: 'question',
  repeating: 'question',
  robot: 'question',
  picture: 'document',
}

const NOTICE_OF: Record<HandOver, NoticeKind> = {
  question: 'question',
  callback: 'callback',
  notUnderstood: 'notUnderstood',
  document: 'document',
  newPhone: 'newPhone',
  cannotCome: 'cannotCome',
  stranger: 'stranger',
  whoIsIt: 'whoIsIt',
  looping: 'loop',
  repeating: 'question',
  robot: 'question',
  picture: 'picture',
}

async function confirmAppointment({ tx, parts, now }: Scene, appointmentId: string): Promise<void> {
  const appointment = await getAppointment(tx, appointmentId)
  await setAppointment(tx, appointmentId, { answer: 'confirmed' }, now)
  await journal({ tx, parts, now }, 'appointmentConfirmed', appointment)
}

async function declineAppointment(
  { tx, parts, now }: Scene,
  { appointmentId, reason }: Extract<Effect, { effect: 'declineAppointment' }>,
): Promise<void> {
  const appointment = await getAppointment(tx, appointmentId)
  await setAppointment(tx, appointmentId, { answer: 'declined' }, now)
  await journal({ tx, parts, now }, 'appointmentDeclined', appointment, reason ? { reason } : {})
}

/** Into a slot that was free when it was offered, and still is in this transaction. */
async function moveInto(
  { tx, parts, heard, now }: Scene,
  { appointmentId, slotId, offerId }: Extract<Effect, { effect: 'moveAppointment' }>,
): Promise<void> {
  const before = await getAppointment(tx, appointmentId)
  const by = { person: { text: heard.sms.body, phone: heard.sms.from } }
  const moved = await moveAppointment(tx, parts, { before, to: intoSlot(await getSlot(tx, slotId)), by }, now)
  if (!moved) throw new Error('a slot that was free in this transaction is full')
  if (!offerId) return
  await settleOffers(tx, [offerId], ['asked'], 'taken', now)
  await journal({ tx, parts, now }, 'freedHourTaken', moved)
}

/** What somebody answered to a freed hour other than by taking it: their appointment stands as it did. */
async function settleOffer(
  { tx, parts, now }: Scene,
  { offerId, became, appointmentId }: Extract<Effect, { effect: 'settleOffer' }>,
): Promise<void> {
  // Told by the answer: the text that would have said it does not leave.
  await settleOffers(tx, [offerId], ['asked', 'gone'], became === 'gone' ? 'told' : became, now)
  if (became === 'declined')
    await journal({ tx, parts, now }, 'freedHourDeclined', await getAppointment(tx, appointmentId))
}

async function requestMove(
  scene: Scene,
  { appointmentId, wish }: Extract<Effect, { effect: 'requestMove' }>,
): Promise<void> {
  const { tx, now } = scene
  await setAppointment(tx, appointmentId, moveAsked(wish, now), now)
  await handOver(scene, 'move', 'moveAsked', appointmentId, wish)
}

function moveAsked(moment: Moment | undefined, now: DateTime): AppointmentChange {
  return { answer: 'moveAsked', wish: { ...(moment && { moment }), since: now.toUTC().toISO() ?? '' } }
}

/** Days ahead, a delay is for the summary of the day; close to the hour, the agent gets an e-mail. */
async function noteLate(
  scene: Scene,
  { appointmentId, minutes, soon }: Extract<Effect, { effect: 'noteLate' }>,
): Promise<void> {
  if (appointmentId) {
    const appointment = await getAppointment(scene.tx, appointmentId)
    await journal(scene, 'latenessAnnounced', appointment, minutes === undefined ? {} : { minutes })
  }
  if (soon) return handOver(scene, 'late', 'late', appointmentId)
  await leaveForPerson(scene, 'late', appointmentId)
}

/** Whoever once wrote of a danger is in no trial, for good, and longer than what they wrote is kept. */
async function alertDanger(scene: Scene): Promise<void> {
  await setApart(
    scene.tx,
    scene.heard.facts.holders.map(({ probationer }) => probationer.id),
  )
  await handOver(scene, 'danger', 'danger', undefined)
}

/** Leaves it for a person: a request that waits, and an e-mail. */
async function handOver(
  scene: Scene,
  kind: RequestKind,
  notice: NoticeKind,
  appointmentId: string | undefined,
  wish?: Moment,
): Promise<void> {
  await leaveForPerson(scene, kind, appointmentId)
  await tell(scene, notice, appointmentId, wish)
}

/** An e-mail about what somebody just wrote. */
async function tell(
  { tx, parts, heard, now }: Scene,
  notice: NoticeKind,
  appointmentId: string | undefined,
  wish?: Moment,
): Promise<void> {
  const appointment = appointmentId ? await getAppointment(tx, appointmentId) : undefined
  await tellFollowers(tx, parts, { kind: notice, key: noticeKey(tx, notice, heard), heard, appointment, wish }, now)
}

type ToldOnce = Extract<HandOver, 'repeating' | 'robot'>

function isToldOnce(because: HandOver): because is ToldOnce {
  return because === 'repeating' || because === 'robot'
}

/** The same words from the same number are one request and one e-mail: a machine's for good, a person's for the day. */
async function handOverOnce(scene: Scene, because: ToldOnce): Promise<void> {
  const { tx, parts, heard, now } = scene
  const { sms, facts } = heard
  const words = tx.vault.lookup('words', `${tx.vault.firstLookup('phone', sms.from)} ${foldedWords(sms.body)}`)
  const once = because === 'robot' ? words : `${words}:${facts.now.toISODate()}`
  await leaveForPerson(scene, REQUEST_OF[because], undefined, once)
  await tellFollowers(tx, parts, { kind: NOTICE_OF[because], key: `${because}:${once}`, heard }, now)
}

/** `about`: what makes it one request, when the message alone does not. */
async function leaveForPerson(
  { tx, parts, heard, now }: Scene,
  kind: RequestKind,
  appointmentId: string | undefined,
  about = heard.sms.sid,
): Promise<void> {
  const { messageId, facts } = heard
  const holders = facts.holders.map(({ probationer }) => probationer)
  const theirs = OF_THE_NUMBER.includes(kind)
    ? holders
    : holders.filter(({ phoneDoubt }) => phoneDoubt !== 'wrongNumber')
  const people = theirs.length > 0 ? theirs : [undefined]
  for (const probationer of people) {
    await openRequest(
      tx,
      {
        id: parts.newId(),
        key: `${kind}:${about}:${probationer?.id ?? ''}`,
        officeId: probationer?.officeId ?? facts.office.id,
        probationerId: probationer?.id,
        appointmentId,
        messageId,
        kind,
      },
      now,
    )
  }
}

/** What concerns the person whose number it is said to be, whoever wrote; of other words from a wrong number nobody knows whose they are. */
const OF_THE_NUMBER: readonly RequestKind[] = ['optedOut', 'wrongNumber']

/** Each message tells once; a stranger once a day, a loop once an hour, however much they write. */
function noticeKey(tx: Transaction, notice: NoticeKind, { sms, facts }: Heard): string {
  if (notice === 'stranger') return `stranger:${phoneKeyOf(tx, sms.from)}:${facts.now.toISODate()}`
  if (notice === 'loop') return loopKey(phoneKeyOf(tx, sms.from), facts.now)
  return `${notice}:${sms.sid}`
}

/** STOP concerns the person and the number: everybody who holds it now or, while nobody does, whoever is loaded with it. */
async function optOut(scene: Scene, quietly = false): Promise<void> {
  const { tx, parts, heard, now } = scene
  const people = heard.facts.holders.map(({ probationer }) => probationer)
  if (people.length === 0) return rememberStop(tx, heard.sms.from, now)
  await stopTexts(tx, parts, people, { how: howItCame(heard), actor: 'probationer' }, now)
  if (!quietly) await handOver(scene, 'optedOut', 'optedOut', undefined)
}

async function optIn(scene: Scene): Promise<void> {
  const { tx, parts, heard, now } = scene
  await forgetStop(tx, heard.sms.from)
  const stopped = heard.facts.holders.flatMap(({ probationer }) => (probationer.optedOutAt ? probationer : []))
  if (stopped.length === 0) return
  await resumeTexts(tx, parts, stopped, { actor: 'probationer', details: { how: howItCame(heard) } }, now)
  await tellFollowers(tx, parts, { kind: 'optedIn', key: `optedIn:${heard.sms.sid}`, heard }, now)
}

async function markWrongNumber(scene: Scene): Promise<void> {
  const { tx, heard } = scene
  if (heard.facts.holders.length === 0) await rememberWrongNumber(tx, heard.sms.from)
  for (const { probationer } of heard.facts.holders) {
    if (await setPhoneDoubt(tx, probationer.id, heard.sms.from, 'wrongNumber'))
      await noteDoubt(tx, scene.parts, probationer, 'probationer', scene.now)
  }
  await handOver(scene, 'wrongNumber', 'wrongNumber', undefined)
}

/** What an agent paused for a reason of their own stays so. */
async function pauseTexts({ tx, parts, now }: Scene, probationerId: string): Promise<void> {
  const { officeId, pausedReason } = await getProbationer(tx, probationerId)
  if (pausedReason !== undefined) return
  await setProbationer(tx, probationerId, { pausedReason: deathTold, pausedUntil: null })
  const details = { reason: deathTold }
  await writeJournal(
    tx,
    [{ officeId, probationerId, actor: 'probationer', what: 'personPaused', details }],
    parts.newId,
    now,
  )
}

async function setLanguage({ tx, heard }: Scene, language: Language): Promise<void> {
  for (const { probationer } of heard.facts.holders) await setProbationer(tx, probationer.id, { language })
}

function howItCame({ sms }: Heard): StoppedHow {
  return sms.carrierOptOut === undefined ? 'text' : 'carrier'
}

async function journal(
  { tx, parts, now }: Pick<Scene, 'tx' | 'parts' | 'now'>,
  what: string,
  appointment: { id: string; officeId: string; probationerId: string },
  details: Record<string, string | number> = {},
): Promise<void> {
  const { id, officeId, probationerId } = appointment
  await writeJournal(
    tx,
    [{ officeId, probationerId, appointmentId: id, actor: 'probationer', what, details }],
    parts.newId,
    now,
  )
}
