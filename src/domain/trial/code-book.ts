import { ATTENDANCE_DEFINITIONS as ATTENDANCE } from '../effect/attendance-definitions.ts'
import { EXPORT_COLUMNS, type ExportColumn } from './export-row.ts'
import type { Harm } from './rows.ts'

/** Of what is defined for readers: columns of the exported file, then figures of the page. */
export type Figure =
  | 'assessed'
  | 'excluded'
  | 'allocated'
  | 'received'
  | 'analysed'
  | 'missedRate'
  | 'shareKnown'
  | 'difference'
  | 'ratio'
  | 'standardError'
  | 'intervalOne'
  | 'intervalAny'
  | 'excusedKept'
  | 'bounds'
  | 'balance'
  | 'harm'
  | 'harmed'
  | Harm
  | 'harms'
  | 'harmful'
  | 'complete'

/** Each column of the export with its one definition, in French: of outcomes, that of the statistics, counted for the person. */
export const COLUMNS: Readonly<Record<ExportColumn, string>> = {
  person: "Numéro tiré au hasard pour ce fichier seul ; il ne mène à personne et change d'un export à l'autre.",
  arm: "Groupe que le tirage au sort a donné à la personne, qu'elle ait reçu ou non ce qu'il prévoit.",
  stratum:
    'Service et type du premier rendez-vous au jour du tirage au sort ; ceux où un groupe compte moins de cinq personnes sont réunis sous « autres ».',
  month: 'Mois du premier rendez-vous après le tirage au sort ; vide quand moins de cinq personnes le partageraient.',
  honoured: ATTENDANCE.honoured,
  missed: ATTENDANCE.missed,
  excused: ATTENDANCE.excused,
  cancelled: ATTENDANCE.cancelled,
  unknown: ATTENDANCE.unknown,
}

/** Each figure of the page with its one definition, in French. */
export const FIGURES: Readonly<Record<Figure, string>> = {
  assessed: "Personnes examinées : toutes celles dont on s'est demandé si elles pouvaient entrer dans l'essai.",
  excluded:
    "Personnes écartées avant le tirage au sort, par la première raison du protocole qui les écarte, telles qu'elles sont au jour de la lecture.",
  allocated:
    "Personnes tirées au sort, comptées dans leur groupe quoi qu'il arrive ensuite (intention de traiter) ; celles effacées depuis comprises. Vide dans le fichier des torts quand ce nombre dirait que de une à quatre personnes sont dans un groupe, ou en ont été effacées.",
  received: 'Personnes à qui au moins un SMS de leur groupe est parti, celles effacées depuis non comprises.',
  analysed: 'Personnes tirées au sort dont au moins un rendez-vous est honoré ou manqué.',
  missedRate: ATTENDANCE.rate,
  shareKnown: ATTENDANCE.known,
  difference:
    "Taux d'absence avec l'ajout moins taux sans l'ajout, comparés strate par strate puis réunis (Mantel-Haenszel) ; en dessous de zéro, on manque moins avec l'ajout.",
  ratio:
    "Taux d'absence avec l'ajout divisé par le taux sans l'ajout, comparés strate par strate puis réunis (Mantel-Haenszel) ; en dessous de un, on manque moins avec l'ajout.",
  standardError:
    "Erreur type : ce dont le hasard fait varier le chiffre, les rendez-vous d'une même personne étant comptés ensemble ; pour le rapport, celle de son logarithme.",
  intervalOne:
    'Intervalle à 95 %, lu une seule fois, au jour que le protocole fixe : dans 95 essais sur 100, il contient le vrai chiffre.',
  intervalAny:
    'Intervalle à 95 % pour toutes les lectures à la fois (suite de confiance) : dans 95 essais sur 100, tous les intervalles lus, même chaque jour, contiennent le vrai chiffre.',
  excusedKept:
    "La même différence, les rendez-vous excusés comptés comme honorés : elle dit si l'ajout change des absences en excuses plutôt qu'en venues.",
  bounds:
    "La même différence si tous les rendez-vous d'issue inconnue avaient tourné au mieux, puis au pire, pour l'ajout ; l'intervalle contient les deux.",
  balance:
    "Khi-deux de la taille des deux groupes, que le tirage au sort fait égaux au hasard près ; au-delà de la limite (moins d'un essai sur mille, lu chaque jour), les résultats ne se lisent pas.",
  harm: 'Dans le fichier des torts : duquel il s’agit.',
  harmed:
    'Dans le fichier des torts : personnes touchées, parmi celles que le groupe a tirées au sort ; vide quand ce serait de une à quatre personnes, dans ce groupe ou dans l’autre.',
  optedOut:
    "Personnes qui ont demandé à ne plus recevoir de SMS depuis le tirage au sort ; l'arrêt demandé par qui avait le numéro avant elles ne compte pas.",
  complained: 'Personnes qui se sont plaintes des messages depuis le tirage au sort.',
  danger:
    "Personnes qui ont écrit un message de danger depuis le tirage au sort ; montré par groupe, il n'arrête pas l'essai à lui seul.",
  unreachable:
    "Personnes dont, depuis le tirage au sort, le numéro s'est révélé invalide, plus attribué, bloqué ou fixe, ou à qui la convocation ou le rappel de la veille n'est pas arrivé ; nos propres pannes ne comptent pas.",
  harms:
    "Personnes qui ont demandé l'arrêt des SMS, se sont plaintes, ont écrit un danger ou ne sont plus joignables, parmi les personnes tirées au sort de chaque groupe (celles effacées depuis comprises), avec l'intervalle de Wilson à 95 % ; de une à quatre personnes, les deux groupes sont masqués.",
  harmful:
    "Torts surveillés (arrêts, plaintes, injoignables, absences avec l'ajout) plus fréquents que le hasard ne l'explique, même en regardant chaque jour : au plus cinq essais sur cent en disent un seul à tort, tous ensemble.",
  complete:
    "La taille annoncée est atteinte : autant de personnes tirées au sort, et autant d'issues connues, que le protocole le dit.",
}

/** The whole code book in the order of the file, then of the page. */
export function codeBook(): { name: string; definition: string }[] {
  return [
    ...EXPORT_COLUMNS.map((name) => ({ name, definition: COLUMNS[name] })),
    ...Object.entries(FIGURES).map(([name, definition]) => ({ name, definition })),
  ]
}
