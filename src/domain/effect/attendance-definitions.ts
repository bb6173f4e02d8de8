import type { Breakdown } from './attendance-tally.ts'
import { LEAST_PEOPLE } from './mask.ts'
import { KNOWN_ENOUGH, type Outcome } from './outcome.ts'

const ENOUGH = `${KNOWN_ENOUGH * 100} %`

/** Of fewer, one missed appointment moves the rate by five points. */
export const ENOUGH_FOR_A_RATE = 20

/** What each figure of attendance is, in one sentence: the same wherever it is shown. */
export const ATTENDANCE_DEFINITIONS = {
  convened:
    'Convocations : rendez-vous dont l’heure est passée, quelle qu’en soit l’issue ; ceux à venir ne sont pas comptés.',
  honoured: 'Honorés : un agent, ou le planning, a noté que la personne est venue.',
  missed: 'Manqués : un agent, ou le planning, a noté que la personne n’est pas venue, sans excuse acceptée.',
  excused: 'Excusés : l’absence a été acceptée.',
  cancelled: 'Annulés : le rendez-vous ne tenait plus.',
  unknown: 'Sans issue : l’heure est passée et personne n’a noté ce qu’il en est.',
  rate: `Taux d’absence : rendez-vous manqués, divisés par les honorés et les manqués ; les excusés et les annulés n’y comptent pas. Sur moins de ${ENOUGH_FOR_A_RATE} rendez-vous, il varie beaucoup par hasard.`,
  bounds:
    'Entre deux taux : le premier si tous les rendez-vous sans issue avaient été honorés, le second si tous avaient été manqués, quels que soient les nombres masqués.',
  known: `Part connue : parmi les rendez-vous qui n’ont pas été annulés, ceux dont l’issue est notée ; au-dessous de ${ENOUGH}, aucun taux n’est donné.`,
  masked: `Masqué : un nombre qui concerne moins de ${LEAST_PEOPLE} personnes n’est pas donné, ni ceux qui permettraient de le retrouver. Là où moins de ${LEAST_PEOPLE} personnes sont venues, un zéro ne l’est pas non plus : il dirait que les autres ont manqué ; une ligne dont rien n’est alors certain n’est pas montrée. Les totaux se calculent avec ce qui est publié, et peuvent donc être un intervalle.`,
  around:
    'Avant et après : les mois entiers qui précèdent le premier SMS du service, et les mois entiers qui suivent celui de ce SMS.',
  recounted:
    'Mois recompté : un mois est recompté quand une issue y est notée après coup ; un nombre peut alors baisser, si une personne a été effacée entre-temps. Au-delà d’un an, il n’est plus recompté.',
} satisfies Record<Outcome, string> & Record<string, string>

/** What convocations are told apart by. */
export const BREAKDOWN_DEFINITIONS: Record<Breakdown, string> = {
  week: 'Semaine : du lundi au dimanche, de la semaine où se tenait le rendez-vous ; la première et la dernière peuvent être incomplètes.',
  type: 'Type : celui du rendez-vous, tel que le service l’a chargé.',
  place: 'Lieu : celui du rendez-vous ; les visites à domicile n’en font qu’un.',
  language: 'Langue : celle des SMS de la personne.',
  reached:
    'SMS : ce que sont devenus les SMS qui disaient quand venir à ce rendez-vous (convocation, changement, rappels) ; un seul arrivé suffit. Les textes sont effacés au bout d’un an.',
  answer: 'Réponse : la personne a dit oui à ce rendez-vous par SMS, ou non.',
}
