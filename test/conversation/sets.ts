import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import type { Danger, Expecting, Intent, Language } from '../../src/conversation/intent.ts'
import { understand } from '../../src/conversation/understand.ts'

/** A message and what a person says it means. */
export interface Labelled {
  intent: Intent
  text: string
  /** With `distress`: its kind. */
  danger?: Danger
}

export const expecting: Expecting = { now: DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' }) }

/** `name` as in `tuned.fr`: intent, tab, message and, with danger, tab, its kind. */
export function readSet(name: string): Labelled[] {
  return readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [intent, text, danger] = line.split('\t')
      return { intent: intent as Intent, text: text as string, ...(danger && { danger: danger as Danger }) }
    })
}

export interface Judged extends Labelled {
  read: Intent
  right: boolean
}

export function judge(set: readonly Labelled[], locale: Language): Judged[] {
  return set.map(({ intent, text }) => {
    const read = understand(text, locale, expecting).intent
    return { intent, text, read, right: talkOf(read) === talkOf(intent) }
  })
}

/** Refusing and wishing another day open the same talk, and count together. */
function talkOf(intent: Intent): Intent {
  return intent === 'reschedule' ? 'decline' : intent
}
