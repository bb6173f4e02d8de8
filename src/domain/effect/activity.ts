import { type ActivityWhat, type PlacedCount, placesOf, TOPICS, type Topic } from './activity-count.ts'
import { type Published, publishAlone, sumOf } from './mask.ts'
import { type TalkFigures, talkFigures } from './talk.ts'

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
    'Délai médian entre un de nos SMS qui invite à répondre (convocation, rappel, changement) et le premier SMS de la personne, dans les 48 heures ; et la part de ces SMS qui ont eu une réponse. De moins de 5 personnes dans un mois d’un service, un délai n’est pas donné, et ne compte dans aucun autre.',
  weAnswered: 'Délai médian entre un message et le départ de la réponse du service.',
  agentDealt:
    'Délai médian entre un message confié et le moment où un agent l’a traité, nuits et jours fermés compris ; ce qui attend encore compte comme plus long que tout le reste.',
  masked:
    'Un nombre qui concerne moins de 5 personnes, dans un mois d’un service, n’est pas donné, ni ceux qui permettraient de le retrouver : il pourrait désigner quelqu’un. Les sommes et les délais se calculent avec ce qui est donné.',
} as const

/** What people did. */
export const DEEDS_TOLD = ['confirmed', 'moved', 'freed', 'late', 'cannotCome', 'optedOut'] as const
export type DeedTold = (typeof DEEDS_TOLD)[number]

/** What is told of offices' talk over some time. */
export interface ActivityFigures extends Record<DeedTold, Published>, TalkFigures {
  asked: Record<Topic, Published>
}

/**
 * The figures of some months of some offices. Each number of each month and office is published by itself, and what is told of them together is
 * the sum of that and of nothing else: so neither a span of months, nor an office less another, nor moments given back less appointments moved
 * gives a small number away.
 */
export function activityFigures(counts: readonly PlacedCount[]): ActivityFigures {
  const told = (what: ActivityWhat) => publishEach(counts.filter((count) => count.what === what))
  const asked = (topic: Topic) => publishEach(counts.filter(({ what, detail }) => what === 'asked' && detail === topic))
  return {
    confirmed: told('confirmed'),
    moved: told('moved'),
    freed: sumOf([told('moved'), told('freed')]),
    late: told('late'),
    cannotCome: told('cannotCome'),
    optedOut: told('optedOut'),
    asked: Object.fromEntries(TOPICS.map((topic) => [topic, asked(topic)])) as Record<Topic, Published>,
    ...talkFigures(counts),
  }
}

function publishEach(counts: readonly PlacedCount[]): Published {
  return sumOf(
    [...placesOf(counts).values()].map((some) => {
      const sum = (of: (count: PlacedCount) => number) => some.reduce((total, count) => total + of(count), 0)
      return publishAlone({ count: sum(({ times }) => times), people: sum(({ people, times }) => people ?? times) })
    }),
  )
}
