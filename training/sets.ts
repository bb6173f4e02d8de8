import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import type { Danger, Expecting, Intent, Language } from '../src/understanding/intent.ts'
import { understand } from '../src/understanding/understand.ts'

/** A message and what a person says it means. */
export interface Labelled {
  intent: Intent
  /** What else would do: "ask_agent|other". */
  accepted: Intent[]
  text: string
  /** Nobody wrote it. */
  machine?: true
  /** With `distress`: its kind. */
  danger?: Danger
}

export const expecting: Expecting = { now: DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' }) }

/** `name` as in `tuned.fr`: intents, tab, message and, with danger, tab, its kind. */
export function readSet(name: string): Labelled[] {
  return readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [intents = '', text = '', danger] = line.split('\t')
      const accepted = intents.split('|') as Intent[]
      return {
        intent: accepted[0] as Intent,
        accepted,
        text,
        ...(danger && accepted.includes('distress') && { danger: danger as Danger }),
        ...(name.startsWith('robots') && { machine: true as const }),
      }
    })
}

export interface Judged extends Labelled {
  read: Intent
  right: boolean
  /** An act that was meant and not plainly said: asked back. */
  asked: boolean
}

export function judge(set: readonly Labelled[], locale: Language): Judged[] {
  return set.map((labelled) => {
    const { intent: read, perhaps } = understand(labelled.text, locale, expecting)
    const right = labelled.accepted.some((intent) => talkOf(read) === talkOf(intent))
    return { ...labelled, read, right, asked: !right && perhaps === labelled.intent }
  })
}

/** Refusing and wishing another day open the same talk, and count together. */
function talkOf(intent: Intent): Intent {
  return intent === 'reschedule' ? 'decline' : intent
}
