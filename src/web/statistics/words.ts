import type { Breakdown, Reached } from '../../domain/effect/attendance-tally.ts'
import type { Outcome } from '../../domain/effect/outcome.ts'
import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** What the page of statistics says; each figure's own definition stands with it in the domain. */
export const STATISTICS = pageWords(
  {
    title: 'Statistiques',
    intro:
      'Ce que sont devenues les convocations du service. Ces chiffres portent sur le service, jamais sur un agent.',
    from: 'Premier mois',
    until: 'Dernier mois',
    offices: 'Services',
    counting:
      'La démonstration écrit encore son passé, et le compte : ces chiffres se complètent en une ou deux minutes. Cette page se rafraîchit d’elle-même jusque-là.',
    invented: 'Démonstration : ces chiffres sont inventés, et montrent seulement à quoi ressemble cette page.',
    report: 'Le rapport du mois, sur une feuille',
    every: 'Tous les services',
    show: 'Afficher',
    period: (from: string, until: string) =>
      from === until ? from : `${/^[ao]/.test(from) ? 'd’' : 'de '}${from} à ${until}`,
    running: (month: string) => `${month} (en cours)`,
    download: 'Télécharger ce tableau (CSV)',
    codeBook: 'Ce que compte chaque chiffre, en un fichier (CSV)',
    codeBookColumns: ['Partie', 'Chiffre', 'Définition'],
    print: 'Pour imprimer, servez-vous du menu de votre navigateur : seuls les chiffres sortent.',
    definitions: 'Ce que disent ces chiffres',
    chart: (figure: string, view: string) => `${figure}, par ${lower(view)}`,
    chartMeans: (unit: string) => `Une barre par ligne du tableau qui suit, où se trouvent les mêmes chiffres${unit}.`,
    sameScale: ', à la même échelle que les autres nombres',
  },
  english.STATISTICS,
)

/** What became of convocations. */
export const ATTENDANCE = pageWords(
  {
    title: 'Présences',
    by: 'Compter par',
    views: {
      month: 'Mois',
      office: 'Service',
      week: 'Semaine',
      type: 'Type',
      place: 'Lieu',
      language: 'Langue',
      reached: 'SMS',
      answer: 'Réponse',
    } satisfies Record<Breakdown, string> & Record<string, string>,
    caption: (view: string, period: string) => `Présences par ${lower(view)}, ${period}`,
    legend:
      'Hachures : le nombre est entre les deux bouts, rien ne dit où. Pointillés : rendez-vous sans issue. Trait : taux parmi les issues connues.',
    none: 'Aucune convocation n’est passée pendant ces mois.',
    passed: (period: string) => `Convocations passées, ${period} :`,
    knownFor: (share: string) => `Issue connue : ${share}.`,
    tooUnknown: 'C’est trop peu pour donner un taux d’absence.',
    ask: 'Pour donner un taux à ces mois, notez qui est venu :',
    rate: (rate: string) => `Taux d’absence : ${rate}.`,
    together: 'Ensemble',
    withheld: 'D’autres lignes ne sont pas montrées, car elles concernent trop peu de personnes.',
    others: (count: number) => `${count} autres`,
    columns: { convened: 'Convocations', known: 'Part connue', rate: 'Taux d’absence' },
    noRate: 'pas de taux',
    nothing: '—',
    placeGone: 'Lieu retiré',
    placeOf: (place: string, office: string) => `${place} (${office})`,
    reached: {
      delivered: 'Arrivé',
      sent: 'Parti, sans accusé',
      failed: 'Pas arrivé',
      none: 'Aucun SMS',
      erased: 'SMS effacés depuis',
    } satisfies Record<Reached, string>,
    answers: { confirmed: 'A dit oui', not: 'N’a pas dit oui' } as Record<string, string>,
    notAnEffect:
      'Ces lignes ne disent pas l’effet des SMS : les personnes que l’on joint, ou qui répondent, diffèrent des autres de bien des façons.',
  },
  english.ATTENDANCE,
)

export const OUTCOME_WORDS: Record<Outcome, string> = pageWords(
  {
    honoured: 'Honorés',
    missed: 'Manqués',
    excused: 'Excusés',
    cancelled: 'Annulés',
    unknown: 'Sans issue',
  },
  english.OUTCOME_WORDS,
)

/** Before and after the first text. */
export const AROUND = pageWords(
  {
    title: 'Avant et après le premier SMS',
    caption: 'Présences avant et après le premier SMS du service',
    began: (month: string) => `Le premier SMS du service est parti en ${month}.`,
    period: 'Période',
    before: (months: string) => `Avant (${months})`,
    after: (months: string) => `Après (${months})`,
    months: (count: number) => `${count} mois`,
    warning:
      'D’autres choses ont changé entre-temps (les personnes suivies, les agents, la saison, la façon de noter les issues) : la différence n’est pas, à elle seule, l’effet des SMS.',
    noText: 'La date du premier SMS du service n’est pas connue : rien n’est encore parti, ou ces SMS ont été effacés.',
    notYet: 'Il faut un mois entier avant le premier SMS, et un après, pour les comparer.',
  },
  english.AROUND,
)

/** Within a sentence; what is written in capitals stays so. */
function lower(words: string): string {
  return words === words.toUpperCase() ? words : words.toLowerCase()
}
