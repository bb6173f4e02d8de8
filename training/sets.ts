import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import {
  ACTS,
  type Danger,
  type Expecting,
  INTENTS,
  type Intent,
  type ReadLanguage,
  type Understood,
} from '../src/understanding/intent.ts'
import { understand } from '../src/understanding/understand.ts'
import { type Disturbance, disturbed } from './disturb.ts'

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
  /** How hard its writer meant it to be. */
  hardness?: Hardness
  /** A list of moments was the last thing we sent. */
  listOpen?: true
  /** With `listOpen`: the entry that is meant, or none of them. */
  entry?: number | 'none'
}

export const HARDNESSES = ['plain', 'hard', 'nasty'] as const
export type Hardness = (typeof HARDNESSES)[number]

export const expecting: Expecting = { now: inParis('2026-12-01T10:00') }

/** What the twelve writers were told: the day, and the list that is open when `listOpen`. */
const APART12: Expecting = { now: inParis('2027-01-11T10:00') }
const OFFERED = ['2027-01-18T09:00', '2027-01-20T14:00', '2027-01-22T16:00'].map((moment) => ({
  startsAt: inParis(moment),
}))

function inParis(moment: string): DateTime {
  return DateTime.fromISO(moment, { zone: 'Europe/Paris' })
}

/** Sets whose choices answer the list of `apart12`. */
const ANSWERS_A_LIST = /^(?:spoken|unlearnt)/

/** `name` as in `tuned.fr`: intents, tab, message and, with danger, tab, its kind; a line that begins with "#" is a comment. */
export function readSet(name: string): Labelled[] {
  return readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => {
      const [intents = '', text = '', danger] = line.split('\t')
      const accepted = intents.split('|') as Intent[]
      return {
        intent: accepted[0] as Intent,
        accepted,
        text,
        ...(danger && accepted.includes('distress') && { danger: danger as Danger }),
        ...(name.startsWith('robots') && { machine: true as const }),
        ...(ANSWERS_A_LIST.test(name) && accepted[0] === 'choice' && { listOpen: true as const }),
      }
    })
}

/** `name` as in `apart12/open.fr`, by writers apart: writer, hardness, intent, what else would do, danger, context, message. */
export function readApart(name: string): Labelled[] {
  return readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [, hardness, intent, others = '', danger, context, text = ''] = line.split('\t')
      return {
        intent: intent as Intent,
        accepted: [intent, ...others.split('|').filter(Boolean)] as Intent[],
        text,
        hardness: hardness as Hardness,
        ...(danger && { danger: danger as Danger }),
        ...(context && { listOpen: true as const }),
      }
    })
}

/** `name` as in `acts20/open.es`: the act that is meant, tab, message; "none" is anything but an act, "opt_out|none" either. */
export function readActs(name: string): Labelled[] {
  return readOneOf(name, ACTS)
}

/** `name` as in `yes20/open.es`: the same of a yes. */
export function readYeses(name: string): Labelled[] {
  return readOneOf(name, ['confirm'])
}

function readOneOf(name: string, meant: readonly Intent[]): Labelled[] {
  return namedIn(name)
    .filter(([names]) => !CHOICE.test(names))
    .map(([names, text]) => {
      const accepted = names.split('|').flatMap((one) => (one === 'none' ? allBut(meant) : [one as Intent]))
      return { intent: accepted[0] as Intent, accepted, text }
    })
}

/** Beside the yeses of `yes21/open.fr`: the entry of the list of `apart12` that is meant, or "nochoice", tab, message. */
export function readChoices(name: string): Labelled[] {
  return namedIn(name).flatMap(([names, text]) => {
    const [said, number] = CHOICE.exec(names) ?? []
    if (said === undefined) return []
    const accepted = number ? ['choice' as const] : allBut(['choice'])
    return [{ intent: accepted[0] as Intent, accepted, text, listOpen: true, entry: number ? Number(number) : 'none' }]
  })
}

const CHOICE = /^(?:choice:(\d)|nochoice)$/

function namedIn(name: string): [names: string, text: string][] {
  return readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t') as [string, string])
}

function allBut(meant: readonly Intent[]): Intent[] {
  return ['other', ...INTENTS.filter((intent) => !meant.includes(intent))]
}

/** Of the twelve writers' messages every other one is learnt from; the rest stays apart. */
export function learntHalf(set: readonly Labelled[]): Labelled[] {
  return set.filter((_, at) => at % 2 === 0)
}

export function unlearntHalf(set: readonly Labelled[]): Labelled[] {
  return set.filter((_, at) => at % 2 === 1)
}

export interface Judged extends Labelled {
  understood: Understood
  read: Intent
  right: boolean
  /** An act that was meant and not plainly said: asked back. */
  asked: boolean
}

/** `how`: after the message was disturbed so. */
export function judge(set: readonly Labelled[], locale: ReadLanguage, how?: Disturbance): Judged[] {
  return set.map((labelled) => {
    const text = how ? disturbed(labelled.text, how, locale) : labelled.text
    const understood = understand(text, locale, situationOf(labelled))
    const { intent: read, perhaps } = understood
    const anotherEntry = typeof labelled.entry === 'number' && understood.choice !== labelled.entry
    const right = !anotherEntry && labelled.accepted.some((intent) => talkOf(read) === talkOf(intent))
    return { ...labelled, understood, read, right, asked: !right && perhaps === labelled.intent }
  })
}

function situationOf({ hardness, listOpen }: Labelled): Expecting {
  if (listOpen) return { ...APART12, offered: OFFERED }
  return hardness ? APART12 : expecting
}

/** Refusing and wishing another day open the same talk, and count together. */
function talkOf(intent: Intent): Intent {
  return intent === 'reschedule' ? 'decline' : intent
}
