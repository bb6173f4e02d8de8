import type { DateTime } from 'luxon'
import type { Appointment } from '../domain/appointment.ts'
import { isDanger, type NoticeKind } from '../domain/notice.ts'
import type { Office } from '../domain/office.ts'
import type { AgentLanguage, Probationer } from '../domain/people.ts'
import { writePhone } from '../domain/phone.ts'
import type { Danger, Foreign, Moment } from '../understanding/intent.ts'
import { noticeWords as en } from './en/notices.ts'
import { noticeWords as fr } from './fr/notices.ts'
import { type Block, type Fact, footerOf, type Letter, type Link } from './letter.ts'
import { type DangerTold, dangerTold, type NoticeWords } from './notice-words.ts'
import { type Read, readInWords } from './read-in-words.ts'

/** Of an appointment: as much as says which it is. */
interface Where {
  startsAt: DateTime
  place: { name: string }
}

export interface NoticeValues {
  office: Office
  probationer: Probationer | undefined
  appointment?: Appointment | undefined
  before?: Where | undefined
  /** The moment the person would like instead, as understood. */
  wish?: Moment | undefined
  /** What the person wrote. */
  text?: string | undefined
  /** What was understood of it, of another language than French; which, where it is plain. */
  read?: Read | undefined
  foreign?: Foreign | undefined
  phone?: string | undefined
  /** Why a text was lost: a DropReason, a Refusal, 'gaveUp', 'uncertain' or 'tooLate'. */
  reason?: string | undefined
  /** What kind of danger the message speaks of. */
  danger?: Danger | undefined
  /** It is somebody else who may come to harm. */
  aboutAnother?: true | undefined
  /** Somebody else reads the person's telephone. */
  controlled?: true | undefined
  /** How many texts were lost, of a flood. */
  lost?: number | undefined
  /** How late they say they will be. */
  minutes?: number | undefined
  /** Who follows the person, of a danger; and who had the appointment before, of a move to another agent. */
  agentName?: string | undefined
  agentBefore?: string | undefined
  /** Of a move to another agent: whether the person chose it. */
  chosenByText?: boolean | undefined
  /** What the reader can decide from the e-mail: a page opens, and asks before it acts. */
  actions?: Link[] | undefined
  /** Where the pages are. */
  pages: string
  /** In the office's zone. */
  now: DateTime
}

export const NOTICE_WORDS: Record<AgentLanguage, NoticeWords> = { fr, en }

/** An e-mail says what happened, to whom, what was written, and what can be done. No name in the subject. */
export function sayNotice(kind: NoticeKind, values: NoticeValues, language: AgentLanguage, maySet: boolean): Letter {
  const words = NOTICE_WORDS[language]
  const { happened, advice } = words.kinds[kind]
  const { probationer, appointment, actions = [], office, controlled } = values
  const title = [words.kinds[kind].title, ...(controlled ? [words.controlled.title] : [])].join(' - ')
  const about = [
    probationer && initials(probationer),
    appointment && words.when(appointment.startsAt.setZone(office.zone)),
    values.lost?.toString(),
  ].filter(Boolean)
  const danger = dangerTold(values)
  const paragraphs = [happened, danger !== undefined && words.dangers[danger]]
  const blocks: Block[] = [
    ...paragraphs.filter((said) => said !== false).map((said) => ({ kind: 'paragraph' as const, words: said })),
    { kind: 'facts', facts: factsOf(kind, words, values, language) },
    { kind: 'paragraph', words: adviceOf(kind, words, values) ?? advice },
    { kind: 'links', links: contactsOf(kind, words, values) },
    ...(actions.length > 0 ? [{ kind: 'paragraph' as const, words: words.decide }] : []),
    { kind: 'links', links: actions },
  ]
  return {
    language,
    subject: [`[justif] ${title}`, ...about].join(' - '),
    parts: [{ title, blocks }],
    footer: footerOf(words.footer, values.pages, maySet),
  }
}

/** Numbers to press, of a danger, and where the person's conversation is. */
function contactsOf(kind: NoticeKind, words: NoticeWords, values: NoticeValues): Link[] {
  const { probationer, phone, controlled, pages } = values
  const danger = dangerTold(values)
  const urgent = isDanger(kind)
  const call =
    urgent && phone !== undefined && !controlled
      ? [{ words: words.callPerson(writePhone(phone)), url: `tel:${phone}` }]
      : []
  const help =
    urgent && danger ? HELP[danger].map((number) => ({ words: words.call(number), url: `tel:${number}` })) : []
  return [...call, ...help, ...whereOf(kind, words, probationer, pages)]
}

function whereOf(kind: NoticeKind, { open }: NoticeWords, person: Probationer | undefined, pages: string): Link[] {
  if (kind === 'accountDown') return []
  if (!person) return [{ words: open.requests, url: `${pages}/demandes` }]
  const page = `${pages}/personnes/${person.id}`
  if (isDanger(kind)) return [{ words: open.conversation, url: `${page}#conversation` }]
  const waits = WAITING_FOR_WORDS.includes(kind)
  return [waits ? { words: open.answer, url: `${page}#conversation` } : { words: open.person, url: page }]
}

function adviceOf(kind: NoticeKind, words: NoticeWords, values: NoticeValues): string | undefined {
  const danger = dangerTold(values)
  if (values.controlled) return words.controlled.advice
  return isDanger(kind) && danger ? words.dangerAdvice[danger] : undefined
}

/** Of each danger, whom an agent calls: for the person or for whoever is threatened, or to be advised. */
export const HELP: Record<DangerTold, readonly string[]> = {
  self: ['15', '3114'],
  victim: ['17'],
  threat: ['17'],
  medical: ['15'],
  another: ['15', '17', '3114'],
}

/** What an agent answers in person. */
export const WAITING_FOR_WORDS: readonly NoticeKind[] = [
  'cannotCome',
  'late',
  'question',
  'callback',
  'notUnderstood',
  'document',
  'picture',
  'newPhone',
]

/** About nobody in particular. */
const OF_NOBODY: readonly NoticeKind[] = ['accountDown', 'manyTextsFailed']

function factsOf(kind: NoticeKind, words: NoticeWords, values: NoticeValues, language: AgentLanguage): Fact[] {
  const { probationer, appointment, before, text, read, foreign, phone, reason, minutes, wish, office } = values
  const { facts } = words
  const place = ({ startsAt, place: { name } }: Where, agent?: string) =>
    [words.when(startsAt.setZone(office.zone)), name, ...(agent ? [words.with(agent)] : [])].join(', ')
  const { agentName, agentBefore, chosenByText } = values
  const changesHands = kind === 'leavesAgent' || kind === 'joinsAgent'
  const said = (name: string, value: string | undefined | false) => (value ? [{ name, words: value }] : [])
  return [
    ...said(facts.lost, values.lost?.toString()),
    ...said(facts.reason, reason !== undefined && (words.reasons[reason] ?? words.otherReason)),
    ...said(
      facts.person,
      !OF_NOBODY.includes(kind) &&
        (probationer ? words.person(fullName(probationer, words), probationer.caseNumber) : words.unknownPerson),
    ),
    ...said(facts.agent, isDanger(kind) && agentName),
    ...said(facts.phone, phone && writePhone(phone)),
    ...said(facts.chosenBy, changesHands && words.chosenBy(chosenByText ?? false)),
    ...said(facts.oldAppointment, before && place(before, agentBefore)),
    ...said(
      before ? facts.newAppointment : facts.appointment,
      appointment &&
        `${place(appointment, changesHands ? agentName : undefined)} (${words.answers[appointment.answer]})`,
    ),
    ...said(facts.understood, minutes !== undefined && words.minutes(minutes)),
    ...said(facts.understood, wish && words.wish(wish)),
    ...said(facts.message, text !== undefined && words.quoted(oneLine(text))).map((fact) => ({
      ...fact,
      written: { foreign },
    })),
    ...said(
      facts.read,
      text !== undefined && read && probationer?.language !== language && readInWords(read, language),
    ),
  ]
}

/** "K. B.": all that may show outside the e-mail itself. */
export function initials({ firstName, lastName }: Pick<Probationer, 'firstName' | 'lastName'>): string {
  return [firstName, lastName]
    .map((name) => (name ? `${name.charAt(0).toUpperCase()}.` : ''))
    .join(' ')
    .trim()
}

export function fullName(
  { firstName, lastName }: Pick<Probationer, 'firstName' | 'lastName'>,
  { nameless }: Pick<NoticeWords, 'nameless'>,
): string {
  return `${firstName} ${lastName.toUpperCase()}`.trim() || nameless
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' / ')
}
