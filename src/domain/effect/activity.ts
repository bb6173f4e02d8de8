import { type Durations, medianOf } from './durations.ts'
import { type Published, publishAlone, sumOf } from './mask.ts'

/** What people asked of us by text. */
export const TOPICS = [
  'when',
  'where',
  'who',
  'documents',
  'several',
  'obligations',
  'sentence',
  'consequences',
  'agent',
] as const
export type Topic = (typeof TOPICS)[number]

export type ActivityWhat =
  | 'confirmed'
  | 'moved'
  | 'freed'
  | 'asked'
  | 'late'
  | 'cannotCome'
  | 'optedOut'
  | 'received'
  | 'answeredAlone'
  | 'handedOver'
  /** Texts that asked for an answer, and the seconds that the first text after each took to come. */
  | 'invited'
  | 'theyAnswered'
  /** The seconds that our answer, and an agent, took; of an agent 'pending' too. */
  | 'weAnswered'
  | 'agentDealt'

/** How often something happened in a month of an office. */
export interface ActivityCount {
  what: ActivityWhat
  /** A topic, or rounded seconds; empty of the others. */
  detail: string
  times: number
  /** Of how many people, or numbers that asked; without it, each is as if another person's. */
  people?: number | null
}

/** What each figure counts, as pages, reports and the code book say it. */
export const ACTIVITY_MEANS = {
  confirmed: 'Rendez-vous que la personne a confirmés par SMS dans le mois ; deux « oui » n’en font qu’un.',
  moved:
    'Rendez-vous que la personne a déplacés elle-même par SMS dans le mois, en choisissant un autre moment ; deux fois le même n’en font qu’un.',
  freed:
    'Rendez-vous dont l’heure a été rendue d’avance grâce à un SMS : la personne l’a déplacé, ou un agent l’a déplacé, annulé ou excusé après sa demande. L’agent peut y recevoir quelqu’un d’autre.',
  asked:
    'Messages auxquels le service a répondu sur ce sujet. « Plusieurs choses » : une seule réponse à plusieurs questions.',
  late: 'Rendez-vous pour lesquels la personne a annoncé un retard.',
  cannotCome: 'Rendez-vous auxquels la personne a écrit ne pas pouvoir venir. Ce n’est pas une excuse : l’agent juge.',
  optedOut: 'Personnes qui ont dit STOP dans le mois, par SMS, à l’opérateur ou à un agent.',
  received: 'Messages reçus de toutes les personnes, connues ou non.',
  answeredAlone: 'Messages reçus auxquels le service a répondu sans rien laisser à faire à un agent.',
  handedOver: 'Messages reçus qui ont laissé quelque chose à faire ou à lire à un agent.',
  corrected:
    'Messages reçus dans le mois dont un agent a signalé, ce jour-là ou plus tard, qu’ils avaient été mal compris.',
  theyAnswered:
    'Délai médian entre un de nos SMS qui invite à répondre (convocation, rappel, changement) et le premier SMS de la personne, dans les 48 heures ; et la part de ces SMS qui ont eu une réponse.',
  weAnswered: 'Délai médian entre un message et le départ de la réponse du service.',
  agentDealt:
    'Délai médian entre un message confié et le moment où un agent l’a traité, nuits et jours fermés compris ; ce qui attend encore compte comme plus long que tout le reste.',
} as const

/** What people did, and what of it is counted in messages, which are nobody's in particular. */
export const DEEDS_TOLD = ['confirmed', 'moved', 'freed', 'late', 'cannotCome', 'optedOut'] as const
export type DeedTold = (typeof DEEDS_TOLD)[number]
type MessagesTold = 'received' | 'answeredAlone' | 'handedOver' | 'invited'

/** The figures of offices' talk over some time: of people, what is told of them. Medians are seconds. */
export interface ActivityFigures extends Record<DeedTold, Published>, Record<MessagesTold, number> {
  asked: Record<Topic, Published>
  /** Of the texts that invited an answer, those that had one. */
  answered: number
  theyAnswered: number | undefined
  weAnswered: number | undefined
  agentDealt: number | undefined
  /** Half or more of what was handed over still waits: it has no median. */
  mostPending: boolean
}

/** A count with where it was made, as far as several are told together. */
export type PlacedCount = ActivityCount & { officeId?: string; month?: string }

/**
 * The figures of some months of some offices. Of people, each number of each month and office is published by itself, and what is told of
 * them together is the sum of that and of nothing else: so neither a span of months, nor an office less another, nor moments given back less
 * appointments moved gives a small number away.
 */
export function activityFigures(counts: readonly PlacedCount[]): ActivityFigures {
  const of = (what: ActivityWhat) => counts.filter((count) => count.what === what)
  const sum = (some: readonly ActivityCount[]) => some.reduce((total, { times }) => total + times, 0)
  const number = (what: ActivityWhat) => sum(of(what))
  const told = (what: ActivityWhat) => publishEach(of(what))
  const dealt = of('agentDealt')
  const pending = sum(dealt.filter(({ detail }) => detail === PENDING))
  const agentDealt = medianOf(durationsOf(dealt), pending)
  return {
    confirmed: told('confirmed'),
    moved: told('moved'),
    freed: sumOf([told('moved'), told('freed')]),
    late: told('late'),
    cannotCome: told('cannotCome'),
    optedOut: told('optedOut'),
    received: number('received'),
    answeredAlone: number('answeredAlone'),
    handedOver: number('handedOver'),
    invited: number('invited'),
    asked: Object.fromEntries(
      TOPICS.map((topic) => [topic, publishEach(of('asked').filter(({ detail }) => detail === topic))]),
    ) as Record<Topic, Published>,
    answered: number('theyAnswered'),
    theyAnswered: medianOf(durationsOf(of('theyAnswered'))),
    weAnswered: medianOf(durationsOf(of('weAnswered'))),
    agentDealt,
    mostPending: agentDealt === undefined && pending > 0,
  }
}

function publishEach(counts: readonly PlacedCount[]): Published {
  const places = Map.groupBy(counts, ({ officeId, month }) => `${officeId} ${month}`)
  return sumOf(
    [...places.values()].map((some) => {
      const sum = (of: (count: PlacedCount) => number) => some.reduce((total, count) => total + of(count), 0)
      return publishAlone({ count: sum(({ times }) => times), people: sum(({ people, times }) => people ?? times) })
    }),
  )
}

/** The detail of what nobody has dealt with yet. */
export const PENDING = 'pending'

function durationsOf(counts: readonly ActivityCount[]): Durations {
  const durations = new Map<number, number>()
  for (const { detail, times } of counts)
    if (detail !== PENDING) durations.set(Number(detail), (durations.get(Number(detail)) ?? 0) + times)
  return durations
}
