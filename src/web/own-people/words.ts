import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** The page of an agent's own people. */
export const OWN = pageWords(
  {
    title: 'Mes personnes',
    ofColleague: (name: string) => `Personnes suivies par ${name}`,
    count: (count: number) => (count === 1 ? '1 personne' : `${count} personnes`),
    today: 'Aujourd’hui',
    toAnswer: (count: number) => (count === 1 ? '1 conversation vous attend' : `${count} conversations vous attendent`),
    nothingWaits: 'Aucune conversation ne vous attend',
    requests: (count: number) => (count === 1 ? '1 demande à traiter' : `${count} demandes à traiter`),
    agenda: 'Mon agenda',
    away: (name: string, until: string) => `Vous êtes en absence jusqu’au ${until} : ${name} reçoit aussi vos e-mails.`,
    standsIn: (name: string, until: string) => `Vous remplacez ${name} jusqu’au ${until}.`,
    theirs: 'Voir ses personnes',
    double: (count: number) =>
      count === 1 ? '1 rendez-vous à la même heure qu’un autre' : `${count} rendez-vous à la même heure qu’un autre`,
    doubleAt: 'Deux personnes en même temps',
    none: 'Aucune personne n’est suivie ici. Une personne est à vous quand son prochain rendez-vous, ou le dernier, est avec vous, ou quand sa page vous nomme référent.',
    caption: 'Personnes suivies, avec ce qui attend et leur prochain rendez-vous',
    columns: ['Nom', 'Ce qui attend', 'Prochain rendez-vous', 'Réponse', 'Téléphone'],
    noPhone: 'aucun numéro',
    noComing: 'aucun',
    handDay: 'Confier une journée à un collègue',
    handDayMeans:
      'Vous serez absent : vos rendez-vous du jour passent à un collègue, à la même heure. Personne ne reçoit de SMS.',
    day: 'Jour',
    colleague: 'Collègue',
    see: 'Voir ces rendez-vous',
    handTitle: (day: string, name: string) => `Confier le ${day} à ${name}`,
    handIntro:
      'Cochez ce qui passe à votre collègue. Le jour, l’heure et le lieu ne changent pas : personne ne reçoit de SMS.',
    clash: (name: string) => `${name} a déjà un rendez-vous à cette heure`,
    colleagueAway: (name: string) => `${name} est en absence ce jour-là.`,
    nothingThatDay: 'Aucun rendez-vous à venir ce jour-là.',
    hand: 'Confier les rendez-vous cochés',
    handed: 'Les rendez-vous sont confiés.',
    referent: 'Agent référent',
    referentOf: (name: string) => `Suivie par ${name}.`,
    byAppointment: 'Pas d’agent désigné : c’est celui de son prochain rendez-vous.',
    handOver: 'Confier à un collègue',
    referentField: 'Confier à',
    noReferent: 'l’agent du rendez-vous',
    withAppointments: 'avec ses rendez-vous à venir',
    give: 'Confier',
  },
  english.OWN,
)
