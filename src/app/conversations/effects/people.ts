import type { Language, Probationer } from '../../../domain/people.ts'
import { deathTold } from '../../../locales/fr/pause.ts'
import { writeJournal } from '../../../store/journal/journal.ts'
import { getProbationer } from '../../../store/people/people.ts'
import { setPhoneDoubt } from '../../../store/people/phone-doubts.ts'
import { forgetStop, rememberStop, rememberWrongNumber } from '../../../store/people/stopped-numbers.ts'
import { setProbationer } from '../../../store/people/write-people.ts'
import { setApart } from '../../../store/trials/set-apart.ts'
import { noteDoubt } from '../../people/note-doubt.ts'
import { resumeTexts, type StoppedHow, stopTexts } from '../../people/stop-texts.ts'
import type { Heard } from '../heard.ts'
import { tellFollowers } from '../tell-followers.ts'
import type { Cause } from './cause.ts'
import { handOver } from './hand-over.ts'

/** Whoever once wrote of a danger is in no trial, for good, and longer than what they wrote is kept. */
export async function alertDanger(cause: Cause): Promise<void> {
  await setApart(
    cause.tx,
    cause.heard.facts.holders.map(({ probationer }) => probationer.id),
  )
  await handOver(cause, 'danger', 'danger', undefined)
}

/** STOP concerns the person and the number: everybody who holds it now or, while nobody does, whoever is loaded with it. */
export async function optOut(cause: Cause, quietly = false): Promise<void> {
  const { tx, parts, heard, now } = cause
  const people = heard.facts.holders.map(({ probationer }) => probationer)
  if (people.length === 0) return rememberStop(tx, heard.sms.from, now)
  await stopTexts(tx, parts, people, { how: howItCame(heard), actor: 'probationer' }, now)
  if (!quietly) await handOver(cause, 'optedOut', 'optedOut', undefined)
}

export async function optIn(cause: Cause): Promise<void> {
  const { tx, parts, heard, now } = cause
  await forgetStop(tx, heard.sms.from)
  const stopped = heard.facts.holders.flatMap(({ probationer }) => (probationer.optedOutAt ? probationer : []))
  if (stopped.length === 0) return
  await resumeTexts(tx, parts, stopped, { actor: 'probationer', details: { how: howItCame(heard) } }, now)
  await tellFollowers(tx, parts, { kind: 'optedIn', key: `optedIn:${heard.sms.sid}`, heard }, now)
}

export async function markWrongNumber(cause: Cause): Promise<void> {
  const { tx, heard } = cause
  if (heard.facts.holders.length === 0) await rememberWrongNumber(tx, heard.sms.from)
  for (const { probationer } of heard.facts.holders) {
    if (await setPhoneDoubt(tx, probationer.id, heard.sms.from, 'wrongNumber'))
      await noteDoubt(tx, cause.parts, probationer, 'probationer', cause.now)
  }
  await handOver(cause, 'wrongNumber', 'wrongNumber', undefined)
}

/** What an agent paused for a reason of their own stays so. */
export async function pauseTexts(cause: Cause, probationerId: string): Promise<void> {
  const person = await getProbationer(cause.tx, probationerId)
  if (person.pausedReason !== undefined) return
  await setProbationer(cause.tx, probationerId, { pausedReason: deathTold, pausedUntil: null })
  await noteOfPerson(cause, person, 'personPaused', { reason: deathTold })
}

/** Whoever holds the number is written to in it from now on. */
export async function setLanguage(cause: Cause, language: Language): Promise<void> {
  for (const { probationer } of cause.heard.facts.holders) {
    if (probationer.language === language) continue
    await setProbationer(cause.tx, probationer.id, { language })
    await noteOfPerson(cause, probationer, 'languageChanged', { to: language })
  }
}

async function noteOfPerson(
  { tx, parts, now }: Cause,
  { id: probationerId, officeId }: Probationer,
  what: string,
  details: Record<string, string>,
): Promise<void> {
  await writeJournal(tx, [{ officeId, probationerId, actor: 'probationer', what, details }], parts.newId, now)
}

function howItCame({ sms }: Heard): StoppedHow {
  return sms.carrierOptOut === undefined ? 'text' : 'carrier'
}
