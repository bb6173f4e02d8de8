import type { DateTime } from 'luxon'
import type { Appointment } from '../domain/appointment.ts'
import { DIGEST_GROUPS, type DigestGroup, type KnownAppointment } from '../domain/digest-groups.ts'
import type { AgentLanguage, Probationer } from '../domain/people.ts'
import type { DigestWords } from './digest-words.ts'
import { digestWords as en } from './en/digests.ts'
import { digestWords as fr } from './fr/digests.ts'
import { type Block, footerOf, type Letter, type Line, type Link } from './letter.ts'
import { fullName } from './notices.ts'

/** All that a summary of the day says. Instants are on the office's clock. */
export interface DigestValues {
  /** The days it tells of. */
  from: DateTime
  until: DateTime
  coming: ReadonlyMap<DigestGroup, readonly ComingLine[]>
  /** What people said they gave or sent. */
  sent: readonly { person: Probationer; at: DateTime }[]
  /** To come, and perhaps moves of others: somebody must say which. */
  doubtful: readonly PastLine[]
  withoutOutcome: readonly PastLine[]
  /** How many are without an outcome, of which these are the latest. */
  countWithoutOutcome: number
  /** Whom it is about, when it is not about the reader: the agent they stand in for. */
  absent: string | undefined
  /** Whose appointments it tells of; undefined: the whole office's, and each line says whose. */
  agentId: string | undefined
  pages: string
}

export interface ComingLine extends KnownAppointment {
  startsAt: DateTime
  /** They said that they will be late: by so many minutes, or by some. */
  late: { minutes: number | undefined } | undefined
  /** What can be decided from the e-mail itself. */
  actions?: Link[] | undefined
}

export interface PastLine {
  appointment: Appointment
  startsAt: DateTime
  person: Probationer
  agentName: string | undefined
  actions?: Link[] | undefined
}

const WORDS: Record<AgentLanguage, DigestWords> = { fr, en }

/** The summary of the day, or undefined when there is nothing to say. */
export function sayDigest(values: DigestValues, language: AgentLanguage, maySignIn: boolean): Letter | undefined {
  const words = WORDS[language]
  const blocks = blocksOf(values, words, maySignIn)
  if (blocks.length === 0) return undefined
  const title = titleOf(values, words)
  const absent: Block[] = values.absent ? [{ kind: 'paragraph', words: words.absent(values.absent) }] : []
  return {
    language,
    subject: `[justif] ${title}`,
    parts: [{ title, blocks: [...absent, ...blocks] }],
    footer: footerOf(words.footer, `${values.pages}`, maySignIn),
  }
}

function titleOf({ from, until }: DigestValues, { title, day }: DigestWords): string {
  const last = until.minus({ days: 1 })
  return title(day(from), last.hasSame(from, 'day') ? undefined : day(last))
}

function blocksOf(values: DigestValues, words: DigestWords, maySignIn: boolean): Block[] {
  const { coming, sent, doubtful } = values
  const toSettle = (line: Line, { appointment }: PastLine): Line =>
    maySignIn
      ? { ...line, links: [{ words: words.settle, url: `${values.pages}/rendez-vous/${appointment.id}` }] }
      : line
  const withPerson = (line: Line, said: DigestGroup | 'past') =>
    maySignIn ? leadingTo(line, said, values, words) : line
  const severalDays = !values.until.minus({ days: 1 }).hasSame(values.from, 'day')
  const blocks = DIGEST_GROUPS.flatMap((group) =>
    section(
      words.groups[group],
      (coming.get(group) ?? []).map((line) =>
        withPerson(comingLine(withoutHeading(line, group), values, words, severalDays), group),
      ),
    ),
  )
  blocks.push(
    ...section(
      words.sent,
      sent.map(({ person, at }) => {
        const said = `${nameOf(person, words)}, ${words.toldOn(whenOf(at, words))}`
        return withPerson({ words: said, about: person.id }, 'past')
      }),
    ),
  )
  blocks.push(
    ...section(
      words.doubtful,
      doubtful.map((line) => toSettle(pastLine(line, values, words), line)),
    ),
  )
  const past = (line: PastLine) => withPerson(pastLine(line, values, words), 'past')
  return [...blocks, ...pastBlocks(values, words, maySignIn, past)]
}

/** Last of what can be done from a line: the page of the person it names, or what they wrote, where it waits for words. */
function leadingTo(line: Line, said: DigestGroup | 'past', { pages }: DigestValues, { open }: DigestWords): Line {
  const page = `${pages}/personnes/${line.about}`
  const link =
    said === 'danger'
      ? { words: open.conversation, url: `${page}#conversation` }
      : WROTE.includes(said)
        ? { words: open.answer, url: `${page}#conversation` }
        : { words: open.person, url: page }
  return { ...line, links: [...(line.links ?? []), link] }
}

const WROTE: readonly string[] = ['moveAsked', 'declined', 'wrote']

/** How many past appointments wait to hear what became of them, where to say it of all at once, and the latest of them. */
function pastBlocks(
  values: DigestValues,
  words: DigestWords,
  maySignIn: boolean,
  lineOf: (line: PastLine) => Line,
): Block[] {
  const { withoutOutcome, countWithoutOutcome, agentId, pages } = values
  if (countWithoutOutcome === 0) return []
  const url = `${pages}/agenda/issues${agentId === undefined ? '' : `?agent=${agentId}`}`
  const links = maySignIn ? [{ words: words.sayOutcomes, url }] : []
  return [
    { kind: 'heading', words: words.withoutOutcome(countWithoutOutcome) },
    { kind: 'links', links },
    { kind: 'lines', lines: withoutOutcome.map(lineOf) },
  ]
}

function section(title: string, lines: Line[]): Block[] {
  if (lines.length === 0) return []
  return [
    { kind: 'heading', words: `${title} (${lines.length})` },
    { kind: 'lines', lines },
  ]
}

/** What the heading says already is not said again on each line. */
function withoutHeading(line: ComingLine, group: DigestGroup): ComingLine {
  return group === 'wrote' || group === 'movedByText'
    ? { ...line, signs: line.signs.filter(({ sign }) => sign !== group) }
    : line
}

function comingLine(
  { startsAt, person, agentName, signs, late, actions }: ComingLine,
  { agentId }: DigestValues,
  words: DigestWords,
  severalDays: boolean,
): Line {
  const because = signs.map(words.because).filter((said) => said !== undefined)
  return {
    words: [
      severalDays ? whenOf(startsAt, words) : words.hour(startsAt),
      nameOf(person, words),
      ...(agentId === undefined && agentName ? [words.with(agentName)] : []),
      ...because,
      ...(late ? [words.late(late.minutes)] : []),
    ].join(', '),
    about: person.id,
    links: actions,
  }
}

function pastLine(
  { startsAt, person, agentName, actions }: PastLine,
  { agentId }: DigestValues,
  words: DigestWords,
): Line {
  const whose = agentId === undefined && agentName ? [words.with(agentName)] : []
  return {
    words: [whenOf(startsAt, words), nameOf(person, words), ...whose].join(', '),
    about: person.id,
    links: actions,
  }
}

function whenOf(instant: DateTime, { day, hour }: DigestWords): string {
  return `${day(instant)} ${hour(instant)}`
}

function nameOf(person: Probationer, words: DigestWords): string {
  return `${fullName(person, words)} (${words.caseNumber(person.caseNumber)})`
}
