import type { MessageState } from '../message.ts'
import { placesOf } from './activity-count.ts'
import { isMasked, type Published, type PublishedParts, publishParts, publishPeople, sumOf } from './mask.ts'

/** What a text, or an e-mail to an agent, is about, as far as the counts tell. */
export type TextGroup = 'summons' | 'reminder' | 'change' | 'missed' | 'answer' | 'byHand' | 'received' | 'email'

/** Where it stood when it was counted; `received`: a person sent it. */
export type TextFate = MessageState | 'received'

/** How many texts of an office and a day stand in one way. */
export interface TextCount {
  /** "2027-01-11", on the office's calendar. */
  day: string
  kind: TextGroup
  fate: TextFate
  /** Why it did not leave, or arrive; empty of the others. */
  code: string
  texts: number
  segments: number
}

/** A text of ours, or of a person, as one that is counted. */
export interface CountedText {
  direction: 'in' | 'out'
  kind: string
  state: TextFate
  reason: string | undefined
  segments: number
}

const CHANGES: readonly string[] = [
  'moved',
  'cancelled',
  'excused',
  'restored',
  'moveRefused',
  'freedHour',
  'hourTaken',
]
const BY_HAND: readonly string[] = ['agent', 'slotsProposed', 'wordingTried']

/** Answers are one group: which of them are about a danger or a STOP is nobody's to count here. */
export function groupOfText({ direction, kind }: Pick<CountedText, 'direction' | 'kind'>): TextGroup {
  if (direction === 'in') return 'received'
  if (kind === 'summons' || kind === 'missed') return kind
  // It goes before a summons nearly always.
  if (kind === 'welcome') return 'summons'
  if (/^before\d+$/.test(kind)) return 'reminder'
  if (CHANGES.includes(kind)) return 'change'
  return BY_HAND.includes(kind) ? 'byHand' : 'answer'
}

/** The counts of one day's texts, each way of standing once. */
export function countTextsOf(day: string, texts: readonly CountedText[]): TextCount[] {
  const counts = new Map<string, TextCount>()
  for (const text of texts) {
    const kind = groupOfText(text)
    const code = NOT_ARRIVED.includes(text.state) ? (text.reason ?? '') : ''
    const key = `${kind} ${text.state} ${code}`
    const count = counts.get(key) ?? { day, kind, fate: text.state, code, texts: 0, segments: 0 }
    counts.set(key, { ...count, texts: count.texts + 1, segments: count.segments + text.segments })
  }
  return [...counts.values()]
}

const NOT_ARRIVED: readonly TextFate[] = ['undelivered', 'refused', 'dropped']

/** What is told of offices' texts over some time. */
export interface TextFigures {
  left: Published
  delivered: Published
  failed: Published
  dropped: Published
  segments: Published
  emails: Published
  emailsRefused: Published
}

/** What each figure counts, as pages, reports and the code book say it. */
export const TEXTS_MEAN: Record<keyof TextFigures | 'why' | 'price' | 'unreachable' | 'masked', string> = {
  left: 'SMS du service pris par l’opérateur ce mois-là, comptés au jour où ils ont été rédigés.',
  delivered: 'Parmi les SMS partis, ceux dont l’opérateur dit qu’ils sont arrivés.',
  failed: 'SMS que l’opérateur a refusés, ou n’a pas pu remettre.',
  dropped: 'SMS prévus que le service a choisi de ne pas envoyer, comptés au jour où ils devaient partir.',
  why: 'SMS refusés, pas arrivés ou abandonnés, par le motif que l’opérateur ou le service en donne.',
  segments:
    'Unités que l’opérateur facture : un SMS long, ou avec certaines lettres, en prend plusieurs. Des SMS partis.',
  price: 'Segments des SMS partis, au prix du segment réglé aujourd’hui pour le service.',
  unreachable:
    'Personnes qui ont un rendez-vous à venir, et à qui aucun SMS ne peut arriver aujourd’hui : sans numéro, numéro en doute, ou STOP.',
  emails: 'E-mails aux agents pris par le serveur de messagerie, comptés au jour où ils devaient partir.',
  emailsRefused: 'E-mails aux agents que le serveur de messagerie a refusés.',
  masked:
    'Chaque SMS, et chaque e-mail, est compté comme s’il concernait une autre personne : entre 1 et 4, dans un mois d’un service, leur nombre n’est pas donné, ni ceux qui permettraient de le retrouver. Les sommes et le prix se calculent avec ce qui est donné.',
}

/**
 * The figures of some months of some offices. Each text is as if another person's, and so is each segment beyond a text's first: fewer than five
 * in a month of an office are not told, nor so few that have not arrived, which those that left less those that arrived would tell.
 */
export function textFigures(counts: readonly PlacedTexts[]): TextFigures {
  const places = [...placesOf(counts).values()].map(publishPlace)
  const sum = (of: (one: TextFigures) => Published) => sumOf(places.map(of))
  return {
    left: sum(({ left }) => left),
    delivered: sum(({ delivered }) => delivered),
    failed: sum(({ failed }) => failed),
    dropped: sum(({ dropped }) => dropped),
    segments: sum(({ segments }) => segments),
    emails: sum(({ emails }) => emails),
    emailsRefused: sum(({ emailsRefused }) => emailsRefused),
  }
}

function publishPlace(counts: readonly PlacedTexts[]): TextFigures {
  const sum = (which: (count: PlacedTexts) => boolean, of: 'texts' | 'segments' = 'texts') =>
    counts.filter(which).reduce((total, count) => total + count[of], 0)
  const isTaken = (one: PlacedTexts) => isOurs(one) && LEFT.includes(one.fate)
  const left = sum(isTaken)
  const taken = publishTaken(
    left,
    sum((one) => isOurs(one) && one.fate === 'delivered'),
  )
  return {
    ...taken,
    failed: publishPeople(sum((one) => isOurs(one) && FAILED.includes(one.fate))),
    dropped: publishPeople(sum((one) => isOurs(one) && GIVEN_UP.includes(one.fate))),
    segments: publishSegments(taken.left, Math.max(0, sum(isTaken, 'segments') - left)),
    emails: publishPeople(sum(({ kind, fate }) => kind === 'email' && fate === 'sent')),
    emailsRefused: publishPeople(sum(({ kind, fate }) => kind === 'email' && fate === 'refused')),
  }
}

function isOurs({ kind }: PlacedTexts): boolean {
  return kind !== 'received' && kind !== 'email'
}

function publishTaken(left: number, delivered: number): Pick<TextFigures, 'left' | 'delivered'> {
  const told = publishParts(
    { count: left, people: left },
    new Map([
      ['delivered', { count: delivered, people: delivered }],
      ['others', { count: left - delivered, people: left - delivered }],
    ]),
  )
  return { left: told.total, delivered: told.parts.get('delivered') ?? told.elsewhere }
}

/** How many segments texts took, from how many more than texts they were. */
function publishSegments(left: Published, more: number): Published {
  // So many that few texts cannot have taken them would tell how many texts there were.
  if (isMasked(left)) return { least: left.least, most: Number.POSITIVE_INFINITY }
  return sumOf([left, publishPeople(more)])
}

/** The carrier took them, so that it bills them, and does whether they arrive or not. */
export const LEFT: readonly TextFate[] = ['sent', 'delivered', 'undelivered']

/** What segments cost, in euros; undefined while nobody set the price, which is in ten-thousandths of a euro. */
export function priceOf({ least, most }: Published, segmentPrice: number | undefined): Published | undefined {
  if (segmentPrice === undefined) return undefined
  // Zero times without end is no number.
  const priced = (segments: number) => (segmentPrice === 0 ? 0 : (segments * segmentPrice) / 10_000)
  return { least: priced(least), most: priced(most) }
}

/** How many texts for one reason, as far as it is told. */
export interface Because {
  reason: string
  texts: Published
}

/** Counts with where they were made, as far as several are told together. */
export type PlacedTexts = Omit<TextCount, 'day'> & { officeId?: string; month?: string }

/**
 * Why texts did not leave or arrive, the most frequent first, and whether other reasons are kept back. In each month of each office, the
 * reasons of those that failed, and of those that were given up, are masked as parts of their total: what is told of several months or offices is
 * the sum of that.
 */
export function reasonsOf(counts: readonly PlacedTexts[]): { told: Because[]; others: boolean } {
  const columns = [FAILED, GIVEN_UP].flatMap((fates) => {
    const some = counts.filter((count) => isOurs(count) && fates.includes(count.fate))
    return [...placesOf(some).values()].map(publishReasons)
  })
  const reasons = [...new Set(columns.flatMap(({ parts }) => [...parts.keys()]))]
  const all = reasons.map((reason) => ({
    reason,
    texts: sumOf(columns.map(({ parts, elsewhere }) => parts.get(reason) ?? elsewhere)),
  }))
  // Of a reason that may not have been there at all, its being listed would tell.
  const told = all.filter(({ texts }) => texts.least > 0).sort((one, other) => other.texts.least - one.texts.least)
  return { told, others: told.length < all.length }
}

const FAILED: readonly TextFate[] = ['undelivered', 'refused']
const GIVEN_UP: readonly TextFate[] = ['dropped']

function publishReasons(counts: readonly PlacedTexts[]): PublishedParts {
  const texts = new Map<string, number>()
  for (const { code, texts: some } of counts) texts.set(code || 'unknown', (texts.get(code || 'unknown') ?? 0) + some)
  const total = counts.reduce((sum, count) => sum + count.texts, 0)
  const parts = [...texts].map(([reason, count]) => [reason, { count, people: count }] as const)
  return publishParts({ count: total, people: total }, new Map(parts))
}
