import type { HandOver } from '../../../conversation/conversation.ts'
import type { NoticeKind } from '../../../domain/notice.ts'
import type { RequestKind } from '../../../domain/worklist.ts'
import { getAppointment } from '../../../store/appointments/appointments.ts'
import type { Transaction } from '../../../store/engine/database.ts'
import { phoneKeyOf } from '../../../store/people/people.ts'
import { openRequest } from '../../../store/requests/requests.ts'
import type { Moment } from '../../../understanding/intent.ts'
import { loopKey } from '../../texts/loop-guard.ts'
import { foldedWords } from '../exchange.ts'
import type { Heard } from '../heard.ts'
import { tellFollowers } from '../tell-followers.ts'
import type { Cause } from './cause.ts'

/** Leaves what was written to a person, for the reason that a step gave. */
export function handOverBecause(cause: Cause, because: HandOver, appointmentId: string | undefined): Promise<void> {
  return isToldOnce(because)
    ? handOverOnce(cause, because)
    : handOver(cause, REQUEST_OF[because], NOTICE_OF[because], appointmentId)
}

const REQUEST_OF: Record<HandOver, RequestKind> = {
  question: 'question',
  callback: 'callback',
  notUnderstood: 'notUnderstood',
  perhapsDanger: 'perhapsDanger',
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
  perhapsDanger: 'perhapsDanger',
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

/** Leaves it for a person: a request that waits, and an e-mail. */
export async function handOver(
  cause: Cause,
  kind: RequestKind,
  notice: NoticeKind,
  appointmentId: string | undefined,
  wish?: Moment,
): Promise<void> {
  await leaveForPerson(cause, kind, appointmentId)
  await tell(cause, notice, appointmentId, wish)
}

/** An e-mail about what somebody just wrote. */
export async function tell(
  { tx, parts, heard, now }: Cause,
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
async function handOverOnce(cause: Cause, because: ToldOnce): Promise<void> {
  const { tx, parts, heard, now } = cause
  const { sms, facts } = heard
  const words = tx.vault.lookup('words', `${tx.vault.firstLookup('phone', sms.from)} ${foldedWords(sms.body)}`)
  const once = because === 'robot' ? words : `${words}:${facts.now.toISODate()}`
  await leaveForPerson(cause, REQUEST_OF[because], undefined, once)
  await tellFollowers(tx, parts, { kind: NOTICE_OF[because], key: `${because}:${once}`, heard }, now)
}

/** `about`: what makes it one request, when the message alone does not. */
export async function leaveForPerson(
  { tx, parts, heard, now }: Cause,
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
