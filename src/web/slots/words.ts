import type { SeriesProblem } from '../../domain/slot-series.ts'
import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** What the pages of the moments people may move to say. */
export const SLOTS = pageWords(
  {
    title: 'Créneaux',
    intro: 'Les moments où les personnes peuvent déplacer leur rendez-vous par SMS.',
    make: 'Ouvrir des créneaux',
    filters: 'Choisir les créneaux affichés',
    from: 'Semaine à partir du',
    type: 'Type',
    agent: 'Agent',
    place: 'Lieu',
    everyType: 'Tous les types',
    everyAgent: 'Tous les agents',
    everyPlace: 'Tous les lieux',
    noAgent: 'aucun en particulier',
    show: 'Afficher',
    earlier: 'Semaine précédente',
    later: 'Semaine suivante',
    none: 'Aucun créneau cette semaine.',
    count: (count: number) => (count === 1 ? '1 créneau' : `${count} créneaux`),
    caption: (day: string) => `Créneaux du ${day}`,
    columns: {
      hour: 'Heure',
      type: 'Type',
      place: 'Lieu',
      agent: 'Agent',
      taken: 'Places prises',
      who: 'Pris par',
      act: 'Action',
    },
    taken: (taken: number, capacity: number) => `${taken} sur ${capacity}`,
    nobody: 'personne',
    closed: 'Fermé',
    full: 'Complet',
    free: 'Libre',
    over: 'Passé',
    change: 'Modifier',
    changeOf: (when: string) => ` : ${when}`,
    done: {
      ferme: 'Le créneau est fermé : plus personne ne peut le prendre.',
      rouvert: 'Le créneau est de nouveau ouvert.',
      places: 'Le nombre de places est changé.',
      supprime: 'Le créneau est supprimé.',
    } as Record<string, string>,
    opened: (opened: number, known: number) =>
      `${opened === 0 ? 'Aucun nouveau créneau' : opened === 1 ? '1 créneau est ouvert' : `${opened} créneaux sont ouverts`}${
        known === 0 ? '.' : known === 1 ? ' ; 1 existait déjà.' : ` ; ${known} existaient déjà.`
      }`,
    one: {
      title: (when: string) => `Créneau du ${when}`,
      back: 'Tous les créneaux',
      capacity: 'Nombre de places',
      capacityHint: (taken: number) =>
        taken === 0 ? 'Personne n’en tient encore.' : taken === 1 ? '1 est prise.' : `${taken} sont prises.`,
      save: 'Changer le nombre de places',
      close: 'Fermer ce créneau',
      closeMeans: 'Plus personne ne peut le prendre. Ceux qui l’ont le gardent.',
      reopen: 'Rouvrir ce créneau',
      remove: 'Supprimer ce créneau',
      held: 'Quelqu’un le tient : il peut être fermé, pas supprimé.',
    },
    series: {
      title: 'Ouvrir des créneaux',
      previewTitle: 'Ouvrir ces créneaux ?',
      intro:
        'Un seul, plusieurs, ou les mêmes chaque semaine. Vous verrez la liste avant d’ouvrir quoi que ce soit ; les jours où le service est fermé sont laissés de côté.',
      first: 'Premier jour',
      weekdays: 'Jours de la semaine',
      weekdaysHint: 'Sans choix : le jour de la semaine du premier jour.',
      weeks: 'Nombre de semaines',
      hours: 'Heures',
      hoursHint: 'Par exemple 9h, 9h30, 14h ; ou 9h-12h, coupé selon la durée.',
      minutes: 'Durée d’un créneau, en minutes',
      capacity: 'Places par créneau',
      newPlace: 'Ou un nouveau lieu',
      newPlaceHint: 'S’il est rempli, il remplace le lieu choisi au-dessus.',
      address: 'Adresse du nouveau lieu',
      preview: 'Voir la liste',
      willOpen: (count: number) => (count === 1 ? '1 créneau à ouvrir' : `${count} créneaux à ouvrir`),
      hoursOf: (day: string, hours: string) => `${day} : ${hours}`,
      nothingNew: 'Tous ces créneaux existent déjà.',
      knownCount: (count: number) =>
        count === 1 ? '1 existe déjà, et reste comme il est.' : `${count} existent déjà, et restent comme ils sont.`,
      closedDays: (days: string) => `Jours laissés de côté, le service est fermé : ${days}.`,
      past: (count: number) =>
        count === 1 ? '1 moment passé est laissé de côté.' : `${count} moments passés sont laissés de côté.`,
      open: 'Ouvrir ces créneaux',
      change: 'Changer',
      problems: {
        dateUnread: 'Choisissez un premier jour à venir.',
        hoursUnread: 'Ces heures ne se lisent pas. Écrivez par exemple 9h, 9h30 ou 9h-12h.',
        lengthUnread: 'Une durée de 5 à 600 minutes.',
        weeksUnread: 'Un nombre de semaines de 1 à 52.',
        tooMany: 'Plus de 500 créneaux d’un coup : ouvrez-les en plusieurs fois.',
        nothing: 'Aucun créneau : le service est fermé ces jours-là, ou ces moments sont passés.',
      } satisfies Record<SeriesProblem, string>,
      capacityUnread: 'Un nombre de places de 1 à 500.',
      placeMissing: 'Choisissez un lieu, ou écrivez-en un nouveau.',
    },
  },
  english.SLOTS,
)

/** Monday first. */
export const WEEKDAYS = pageWords(
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  english.WEEKDAYS,
)

/** With whom, beside a slot that is chosen. */
export const WHOSE_SLOT = pageWords(
  {
    with: (agentName: string) => `avec ${agentName}`,
    unnamed: 'un agent sans nom',
    nobodys: 'sans agent en particulier',
  },
  english.WHOSE_SLOT,
)
